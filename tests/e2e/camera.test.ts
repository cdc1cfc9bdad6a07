import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatIdentityFile, joinLink } from '../../src/domain/event/index.ts';
import { testList } from '../../src/domain/person/lists/index.ts';
import { fromHex } from '../../src/domain/bytes/index.ts';
import { slipLink } from '../../src/domain/slip/slipCode.ts';
import { aSealedCard, anEvening } from '../support/evening.ts';
import { seededRandom } from '../support/random.ts';
import { faults } from './support/faults.ts';
import { filmCode } from './support/film.ts';
import { onPhone } from './support/onPhone.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { putCard } from './support/putCard.ts';
import { sayOnBoard } from './support/sayOnBoard.ts';
import { Server } from './support/Server.ts';

let server: Server;
const folder = mkdtempSync(join(tmpdir(), 'otk-film-'));
const camera = join(folder, 'code.y4m');
const open: Profile[] = [];

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  for (const profile of open) await profile.remove();
  await server.remove();
  rmSync(folder, { recursive: true });
});

function phoneThatSees(text: string): Profile {
  filmCode(camera, text);
  const phone = new Profile({ touch: true, camera });
  open.push(phone);
  return phone;
}

test('the camera reads the organizers’ code inside the app, and the evening is joined', async () => {
  const evening = await anEvening(900, [testList]);
  await publishEvening(server, evening);
  const phone = phoneThatSees(joinLink(server.origin, evening.code));
  const page = await phone.open();
  await page.goto(`${server.origin}/#/join`);
  await page.getByRole('button', { name: 'Scan with the camera' }).click();
  await page.getByText('Ready without a network').first().waitFor();
  expect((await onPhone(page)).evenings).toHaveLength(1);
  expect(phone.complaints).toEqual([]);
});

test('the camera reads a reply slip, and the card under it is found', async () => {
  const evening = await anEvening(901, [testList]);
  await publishEvening(server, evening);
  await putCard(server, evening, await aSealedCard(evening));
  await sayOnBoard(server, evening);
  const code = { locator: fromHex(evening.manifest.locator), secret: seededRandom(1000)(16) };
  const phone = phoneThatSees(slipLink(server.origin, code));
  const page = await phone.open();
  await page.goto(`${server.origin}/#/reply`);
  await page.getByRole('button', { name: 'Scan with the camera' }).click();
  await page.getByRole('heading', { name: 'Card 1' }).waitFor();
  await page.getByText('Received by the organizers').waitFor();
  expect(phone.complaints).toEqual([]);
});

test('a code of something else is named as such, and the camera looks on', async () => {
  const phone = phoneThatSees('WIFI:S:Cafe;T:WPA;P:teacosy;;');
  const page = await phone.open();
  await page.goto(`${server.origin}/#/join`);
  await page.getByRole('button', { name: 'Scan with the camera' }).click();
  await page.getByText('This code is not an invitation to an evening. Look for another one.').waitFor();
  expect(await faults(page, 'running camera')).toEqual([]);
  await page.getByRole('button', { name: 'Stop the camera' }).click();
  await page.getByRole('button', { name: 'Scan with the camera' }).waitFor();
  await page.goto(`${server.origin}/#/reply`);
  // The screen before has a button of that name, too.
  await page.getByRole('heading', { name: 'Reply slip' }).waitFor();
  await page.getByRole('button', { name: 'Scan with the camera' }).click();
  await page.getByText('This is not the code of a reply slip').waitFor();
  await page.goto(`${server.origin}/#/desk/restore`);
  await page.getByRole('heading', { name: 'Or scan the recovery sheet' }).waitFor();
  await page.getByRole('button', { name: 'Scan with the camera' }).click();
  await page.getByText('This code is not a recovery sheet’s.').waitFor();
  expect(await page.getByRole('heading', { name: 'The key of' }).count()).toBe(0);
});

test('the recovery sheet’s code opens the desk on another device', async () => {
  const evening = await anEvening(901, [testList]);
  await publishEvening(server, evening);
  const phone = phoneThatSees(formatIdentityFile(evening.identity));
  const page = await phone.open();
  await page.goto(`${server.origin}/#/desk/restore`);
  await page.getByRole('button', { name: 'Scan with the camera' }).click();
  await page.getByRole('heading', { name: `The key of “${evening.identity.title}”` }).waitFor();
  expect(await page.getByText('AGE-SECRET-KEY').count()).toBe(0);
});

test('where there is no camera, the screen says so and shows the other way', async () => {
  const phone = new Profile({ touch: true });
  open.push(phone);
  const page = await phone.open();
  await page.goto(`${server.origin}/#/join`);
  await page.getByRole('button', { name: 'Scan with the camera' }).click();
  await page.getByText(/go on below without it/i).waitFor();
  expect(await page.getByRole('textbox', { name: 'Link or code' }).isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Scan with the camera' }).isVisible()).toBe(true);
});
