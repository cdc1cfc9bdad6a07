import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toBase64Url, utf8 } from '../../src/domain/bytes/index.ts';
import { Attendee } from './support/Attendee.ts';
import { faults } from './support/faults.ts';
import { Hunt } from './support/Hunt.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { Server } from './support/Server.ts';

const title = 'Осенний вечер';
const text = 'Здравствуйте! Сегодня мы пили чай с вареньем из крыжовника.';
const other = 'Привет! За окном шумит тополь.';
const viewport = { width: 1180, height: 820 };

let server: Server;
const phone = new Profile({ touch: true });
const [first, second, third] = [new Profile({ viewport }), new Profile({ viewport }), new Profile({ viewport })];
let identityFile: string;
let passphrase: string;

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  for (const profile of [phone, first, second, third]) await profile.remove();
  await server.remove();
});

test('a second laptop opens the desk from the identity file alone, sees what was done, and goes on; the first laptop and the phone see that', async () => {
  const organizer = new Organizer(await first.open(), first);
  ({ identityFile } = await organizer.createEvening(server.origin, { title, place: 'Кафе «Улитка»', lists: 'test' }));
  const attendee = new Attendee(await phone.open());
  await attendee.join(await organizer.joinLink());
  for (const [person, words] of [
    ['Test Probnikov', text],
    ['Anna Probenko', other],
  ] as const) {
    await attendee.openPeople();
    await attendee.startCardTo(person);
    await attendee.write(words);
    await attendee.sign('Маша');
    await attendee.seal();
    await attendee.done();
  }
  await organizer.openPart('Incoming');
  await expect.poll(() => organizer.count('Incoming').innerText()).toMatch(/2$/);
  await organizer.openCard('Probenko');
  await organizer.holdBack('Спросить ещё раз');
  await organizer.openCard('Probnikov');
  await organizer.confirmAddress();
  await organizer.approve();
  await expect.poll(() => organizer.count('Ready to print').innerText()).toMatch(/1$/);
  await organizer.savePdf();
  await organizer.markPrinted();
  await expect.poll(() => organizer.count('Printed').innerText()).toMatch(/1$/);

  const page = await second.open();
  const colleague = new Organizer(page, second);
  passphrase = await colleague.restore(server.origin, identityFile);
  await page.getByRole('heading', { name: 'Incoming' }).waitFor();
  const stages = ['Incoming', 'Held back', 'Ready to print', 'Printed', 'Posted'];
  const counts = () => Promise.all(stages.map(async (stage) => Number((await colleague.count(stage).innerText()).replace(/\D/g, ''))));
  await expect.poll(counts).toEqual([0, 1, 0, 1, 0]);
  await colleague.openPart('Held back');
  await colleague.openCard('Probenko');
  await page.getByText('A line could harm the person. Спросить ещё раз').waitFor();
  await readPlain(colleague, other);
  await colleague.openPart('Printed');
  await colleague.openCard('Probnikov');
  await readPlain(colleague, text);
  await page
    .getByText(/^confirmed /)
    .first()
    .waitFor();
  expect(await page.locator('address').innerText()).toContain('Пробникову Тесту Тестовичу');
  await colleague.markPosted();
  await expect.poll(counts).toEqual([0, 1, 0, 0, 1]);

  await organizer.page.getByRole('button', { name: 'Check now' }).click();
  await expect.poll(() => organizer.count('Posted').innerText()).toMatch(/1$/);
  await attendee.page.reload();
  await attendee.page.getByText('Rehearsal: marked as posted', { exact: true }).first().waitFor();
  await attendee.page
    .getByText(/^Held back/)
    .first()
    .waitFor();
  for (const profile of [phone, first, second]) expect(profile.complaints).toEqual([]);
});

/** The open card's words, in plain letters. */
async function readPlain({ page }: Organizer, words: string): Promise<void> {
  await page.getByText('In plain letters').click();
  await page.getByRole('paragraph').filter({ hasText: words }).first().waitFor();
}

test('an unlocked desk warns before it locks, stays when touched, and forgets the cards after ten minutes; a wrong passphrase is told plainly', async () => {
  const [page] = second.context.pages();
  if (!page) throw new Error('The second laptop’s page is gone.');
  const colleague = new Organizer(page, second);
  const warning = 'The desk locks in less than a minute. Touch anything to stay.';
  await page.clock.install();
  await page.reload();
  await page.getByText('The desk is locked').first().waitFor();
  await colleague.unlock('correct horse battery staple again');
  await page.getByText('This passphrase doesn’t open the desk. Look at the order of the words').waitFor();
  await colleague.unlock(passphrase);
  await colleague.openPart('Posted');
  await colleague.openCard('Probnikov');
  await readPlain(colleague, text);

  await page.clock.fastForward('09:30');
  await page.getByText(warning).first().waitFor();
  expect(await faults(page, 'locks soon')).toEqual([]);
  await page.getByRole('heading', { name: 'Posted' }).click();
  await page.getByRole('main').getByText(warning).waitFor({ state: 'detached' });
  await page.clock.fastForward('09:30');
  await page.getByText(warning).first().waitFor();
  await page.clock.fastForward('00:31');
  await page.getByText('The desk locked itself after ten minutes without a touch. Nothing is lost.').waitFor();
  expect(await page.content()).not.toContain('крыжовник');
  await colleague.unlock(passphrase);
  await expect.poll(() => colleague.count('Posted').innerText()).toMatch(/1$/);

  await second.close();
  const keys = keysIn(identityFile);
  const { finds, files, bytes } = new Hunt([...keys, passphrase, 'вареньем', 'крыжовника', 'тополь.']).inFolder(second.folder);
  console.log(
    `restored laptop, closed: ${String(finds.length)} finds of key, passphrase and cards in ${String(files)} files, ${String(bytes)} bytes`,
  );
  expect(keys).toHaveLength(1);
  expect(finds).toEqual([]);
});

/** The lines that open cards. */
function keysIn(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.startsWith('AGE-SECRET-KEY'));
}

test('a link that holds the key opens the desk, leaves the address bar at once and is told to stay in the browser’s history; a damaged one is told plainly', async () => {
  const page = await third.open();
  await page.goto(`${server.origin}/#/desk/restore/${toBase64Url(utf8(readFileSync(identityFile, 'utf8').slice(0, 200)))}`);
  await page.getByText('This is not a whole identity file.').waitFor();
  expect(page.url()).toBe(`${server.origin}/#/desk/restore`);

  await page.goto('about:blank');
  await page.goto(`${server.origin}/#/desk/restore/${toBase64Url(utf8(readFileSync(identityFile, 'utf8')))}`);
  await page.getByRole('heading', { name: `The key of “${title}”` }).waitFor();
  expect(page.url()).toBe(`${server.origin}/#/desk/restore`);
  await page.getByText('This link holds the key and stays in this browser’s history until you clear it.').waitFor();
  await new Organizer(page, third).finishRestore();
  await page.getByRole('heading', { name: 'Incoming' }).waitFor();
  const session = await third.context.newCDPSession(page);
  const { entries } = await session.send('Page.getNavigationHistory');
  expect(entries.length).toBeGreaterThan(2);
  expect(entries.filter(({ url }) => /restore\/.+/.test(url))).toEqual([]);
  expect(third.complaints).toEqual([]);
  await third.close();
  const kept = new Hunt(keysIn(identityFile)).inFolder(join(third.folder, 'Default')).finds.map(({ where }) => where);
  console.log(`the link with the key stands in: ${kept.join(', ')}`);
  // No page can take it out of there, so the screen says it; should a browser forget by itself, the words may go.
  expect(kept).toContain('History');
});
