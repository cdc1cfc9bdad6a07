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
  // Other words, at a tap; undo brings the old ones back.
  await attendee.write(' Держись!');
  const advice = places.locator('.finding', { hasText: 'Держись' });
  const other = advice.getByRole('button', { name: /^Write “/ }).first();
  await other.waitFor();
  const words = /“(.+)”/.exec((await other.getAttribute('aria-label')) ?? '')?.[1] ?? '';
  await tap(other);
  await advice.waitFor({ state: 'hidden' });
  expect(await attendee.written()).toContain(words);
  expect(await attendee.written()).not.toContain('Держись');
  await page.keyboard.press('Control+Z');
  await advice.waitFor();
  await tap(advice.getByRole('button', { name: /^Write “/ }).first());
  await advice.waitFor({ state: 'hidden' });
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
