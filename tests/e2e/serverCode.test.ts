import { afterAll, beforeAll, expect, test } from 'vitest';
import { Attendee } from './support/Attendee.ts';
import { faults } from './support/faults.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { Server } from './support/Server.ts';

const title = 'Осенний вечер';
const wrong = 'The server doesn’t know this code.';

let server: Server;
const [laptop, phone] = [new Profile({ viewport: { width: 1180, height: 820 } }), new Profile({ touch: true })];

beforeAll(async () => {
  server = await Server.start(process.cwd(), { OTK_INVITE: 'green-apples' });
});

afterAll(async () => {
  for (const profile of [laptop, phone]) await profile.remove();
  await server.remove();
});

/** What the console says of each refusal by the server is the browser's own remark. */
function ours({ complaints }: Profile): readonly string[] {
  return complaints.filter((complaint) => !/status of 403/.test(complaint));
}

test('on a server that wants a code an evening is made with the right one, at the beginning or later; a wrong one is told plainly and loses nothing', async () => {
  const organizer = new Organizer(await laptop.open(), laptop);
  const { page } = organizer;
  const code = page.getByRole('textbox', { name: 'Code for new evenings' });
  await page.goto(`${server.origin}/#/desk/new`);
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await code.fill('red-apples');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText(wrong).waitFor();
  expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe(title);
  await expect.poll(() => code.evaluate((field) => field === document.activeElement)).toBe(true);

  // Without a code it goes on, and the desk asks for it.
  const { passphrase } = await organizer.createEvening(server.origin, { title, place: 'Кафе', lists: 'test', serverCode: '' });
  await page.getByRole('heading', { name: 'The server wants a code' }).waitFor();
  await code.fill('red-apples');
  await page.getByRole('button', { name: 'Send the evening to the server' }).click();
  await page.getByText(wrong).waitFor();
  expect(await faults(page, 'the server wants a code')).toEqual([]);
  await page.reload();
  await organizer.unlock(passphrase);
  await code.fill('green-apples');
  await code.press('Enter');
  await page.getByText(/^Up to date/).waitFor();
  expect(await code.count()).toBe(0);
  await new Attendee(await phone.open()).join(await organizer.joinLink());

  await organizer.createEvening(server.origin, { title: 'Второй вечер', place: 'Кафе', lists: 'test', serverCode: 'green-apples' });
  await page.getByText(/^Up to date/).waitFor();
  expect(await page.getByRole('heading', { name: 'The server wants a code' }).count()).toBe(0);
  for (const profile of [laptop, phone]) expect(ours(profile)).toEqual([]);
});
