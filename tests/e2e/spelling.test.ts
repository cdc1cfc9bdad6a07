import { afterAll, beforeAll, expect, test } from 'vitest';
import { testList } from '../../src/domain/person/lists/index.ts';
import { anEvening } from '../support/evening.ts';
import { Attendee } from './support/Attendee.ts';
import { faults } from './support/faults.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { Server } from './support/Server.ts';
import { tap } from './support/tap.ts';

let server: Server;
const phone = new Profile({ viewport: { width: 360, height: 740 }, touch: true });
const laptop = new Profile({ viewport: { width: 1180, height: 820 } });

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  await phone.remove();
  await laptop.remove();
  await server.remove();
});

test('a dictionary comes after everything else; with the server stopped slips are underlined, mended and kept, and nothing is in the way', async () => {
  const organizer = new Organizer(await laptop.open(), laptop);
  await organizer.createEvening(server.origin, { title: 'Вечер', place: 'Кафе', lists: 'test' });
  const attendee = new Attendee(await phone.open());
  const { page } = attendee;
  await attendee.join(await organizer.joinLink());
  const onPhone = () =>
    page.evaluate(async () => {
      const urls = (await (await caches.open('otk-app')).keys()).map(({ url }) => url);
      return urls.flatMap((url) => /assets\/words\/(\w+)-/.exec(url)?.[1] ?? []);
    });
  await expect.poll(async () => (await onPhone()).toSorted()).toEqual(['en', 'ru']);
  await server.down();

  const marked = () => page.evaluate(() => [...(CSS.highlights.get('otk-misspelt') ?? [])].map((range) => (range as Range).toString()));
  await attendee.startCardTo('Probnikov');
  await attendee.write('Dear Proba, my freind and I recieved your story, says Bubusik. Our bubusik sends hugs. ');
  await expect.poll(marked).toEqual(['freind', 'recieved', 'bubusik']);
  const list = page.getByRole('region', { name: 'Spelling' });
  expect(await faults(page, 'spelling')).toEqual([]);

  // From the list, and from the line above the card when the cursor stands in the word; undo brings the slip back.
  await tap(list.getByRole('button', { name: 'Write “received” instead' }));
  await expect.poll(marked).toEqual(['freind', 'bubusik']);
  for (let steps = 0; steps < 4; steps++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Control+Z');
  await expect.poll(marked).toEqual(['freind', 'recieved', 'bubusik']);
  await attendee.editor.focus();
  await page.keyboard.press('Control+Home');
  for (let steps = 0; steps < 'Dear Proba, my fr'.length; steps++) await page.keyboard.press('ArrowRight');
  const strip = page.locator('.sticky').getByRole('group', { name: 'Not in the dictionary: “freind”' });
  await strip.waitFor();
  expect(await faults(page, 'strip')).toEqual([]);
  await tap(strip.getByRole('button', { name: 'Write “friend” instead', exact: true }));
  await strip.waitFor({ state: 'hidden' });
  expect(await attendee.written()).toContain('my friend and I recieved');

  // Meant so: not marked again, also after the page was loaded anew.
  await tap(list.getByRole('button', { name: 'Write “received” instead' }));
  await expect.poll(marked).toEqual(['bubusik']);
  await tap(list.getByRole('button', { name: 'Keep as it is' }));
  await expect.poll(marked).toEqual([]);
  await attendee.waitUntilSaved();
  await page.reload();
  await attendee.editor.waitFor();
  await page.keyboard.press('Control+End');
  await attendee.editor.focus();
  await page.keyboard.press('Control+End');
  await attendee.write(' It is wonderfull. ');
  await expect.poll(marked).toEqual(['wonderfull']);

  // A slip stops nobody.
  await attendee.sign('Lena');
  await server.up();
  await attendee.seal();
});

test('a guest with an English screen who writes Russian without a network has the Russian dictionary, and read its size when joining', async () => {
  const guest = new Profile({ touch: true, viewport: { width: 360, height: 740 } });
  try {
    const attendee = new Attendee(await guest.open());
    const { page } = attendee;
    await page.goto(await publishEvening(server, await anEvening(83, [testList])));
    await page.getByText(/^Afterwards the dictionaries for spelling come quietly, where there is a network: 1\.1 MB\.$/u).waitFor();
    await tap(page.getByRole('link', { name: 'Choose who to write to' }));
    const taken = () =>
      page.evaluate(async () => {
        const urls = (await (await caches.open('otk-app')).keys()).map(({ url }) => url);
        return urls.flatMap((url) => /assets\/words\/(\w+)-/.exec(url)?.[1] ?? []).toSorted();
      });
    await expect.poll(taken).toEqual(['en', 'ru']);
    await server.down();
    await attendee.startCardTo('Probnikov');
    await attendee.write('Здравствуйте! Севодня идёт снег. ');
    const marked = () => page.evaluate(() => [...(CSS.highlights.get('otk-misspelt') ?? [])].map((range) => (range as Range).toString()));
    await expect.poll(marked).toEqual(['Севодня']);
  } finally {
    await server.up();
    await guest.remove();
  }
});
