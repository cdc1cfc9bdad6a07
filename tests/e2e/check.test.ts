import { afterAll, beforeAll, expect, test } from 'vitest';
import { Attendee } from './support/Attendee.ts';
import { faults } from './support/faults.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
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

test('a careless line is seen while it is written, with the server stopped: it is kept with a reason that the desk reads', async () => {
  const organizer = new Organizer(await laptop.open(), laptop);
  await organizer.createEvening(server.origin, { title: 'Вечер', place: 'Кафе', lists: 'test' });
  const attendee = new Attendee(await phone.open());
  await attendee.join(await organizer.joinLink());
  await server.down();

  const { page } = attendee;
  await attendee.startCardTo('Probnikov');
  await attendee.write('Здравствуйте! У нас дома всё хорошо, только в новостях война.');
  await page.getByText('1 place to look at').waitFor();
  const places = page.getByRole('region', { name: 'Worth another look' });
  expect(await places.innerText()).toContain('война');
  expect(await faults(page, 'findings')).toEqual([]);
  const marked = () => page.evaluate(() => [...(CSS.highlights.get('otk-ask') ?? [])].map((range) => (range as Range).toString()));
  expect(await marked()).toEqual(['война']);

  await tap(places.getByRole('button', { name: 'Keep it' }));
  await tap(places.getByRole('button', { name: 'It means something else here' }));
  await places.waitFor({ state: 'hidden' });
  // Nobody is asked twice about the same words.
  await attendee.write(' Ещё раз: война. И войны.');
  await expect.poll(marked).toEqual(['войны']);
  await attendee.write(' Держись!');
  const before = await attendee.written();
  const other = places.getByRole('button', { name: 'Write “Сегодня утром за окном […].” instead' });
  const undo = page.getByRole('button', { name: 'Undo' });
  const replaced = before.replace('Держись!', 'Сегодня утром за окном […].');
  const selected = () => page.evaluate(() => String(getSelection()));
  const cursor = () =>
    attendee.editor.evaluate((editor) => {
      const selection = getSelection();
      const range = document.createRange();
      range.setStart(editor, 0);
      if (selection?.focusNode) range.setEnd(selection.focusNode, selection.focusOffset);
      return [range.toString().length, selection?.isCollapsed];
    });
  /** Other words at a tap, with their gap selected. */
  const replace = async () => {
    await tap(other);
    await undo.waitFor();
    await page.getByText('Written instead of “Держись!”').waitFor();
    expect([await attendee.written(), await selected()]).toEqual([replaced, '[…]']);
    await places.locator('.finding', { hasText: 'Сегодня утром за окном […]' }).waitFor();
  };
  const isBack = async () => {
    await undo.waitFor({ state: 'hidden' });
    expect(await attendee.written()).toBe(before);
    await other.waitFor();
  };
  // Taken back by touch and by keyboard the cursor is where it was, in the middle of the text; what the browser undoes is gone as well.
  for (let steps = 0; steps < 12; steps++) await page.keyboard.press('ArrowLeft');
  const place = await cursor();
  await replace();
  expect(await faults(page, 'replaced')).toEqual([]);
  await tap(undo);
  await isBack();
  expect(await cursor()).toEqual(place);
  await replace();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await isBack();
  expect(await cursor()).toEqual(place);
  await replace();
  await page.keyboard.press('Control+Z');
  await isBack();
  // Filled, it is nothing to look at any more.
  await replace();
  await page.keyboard.type('иней');
  await undo.waitFor({ state: 'hidden' });
  await expect.poll(marked).toEqual(['войны']);
  await places.locator('.finding', { hasText: 'Сегодня утром' }).waitFor({ state: 'hidden' });
  expect(await attendee.written()).toContain('Сегодня утром за окном иней.');
  await attendee.waitUntilSaved();
  await attendee.sign('Лена');
  // Not blocked, and not in silence.
  await page.getByText(/^One place on this card could harm.*“войны”/).waitFor();
  expect(await faults(page, 'seal')).toEqual([]);
  await server.up();
  await attendee.seal();
  await organizer.openPart('Incoming');
  await tap(organizer.page.getByRole('button', { name: 'Check now' }).first());
  await organizer.openCard('Probnikov');
  await organizer.page.getByText('The writer keeps it: it means something else here').first().waitFor();
});
