import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
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

/** How far a screen can be pushed to the side. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const reason = 'Так у нас называют адвоката.';

test('an organizer switches a rule off and writes one for one person: a phone finds it for that person alone, with the server stopped', async () => {
  const organizer = new Organizer(await laptop.open(), laptop);
  const desk = organizer.page;
  const main = desk.getByRole('main');
  const { passphrase } = await organizer.createEvening(server.origin, { title: 'Вечер', place: 'Кафе', lists: 'test' });
  const attendee = new Attendee(await phone.open());
  const { page } = attendee;
  await attendee.join(await organizer.joinLink());

  await organizer.openPart('Settings');
  await tap(desk.getByRole('link', { name: 'Rules of the check' }));
  await desk.getByRole('heading', { level: 1, name: 'Rules of the check' }).waitFor();
  // A topic that was opened by hand stays open while its rules are switched.
  await desk.getByText('Drugs', { exact: true }).click();
  const drugs = desk.getByRole('switch', { name: 'The whole topic' });
  await drugs.click();
  await main.getByText('Switched off: Drugs').waitFor();
  expect(await drugs.isVisible()).toBe(true);
  await desk.getByRole('button', { name: 'Undo' }).click();
  await main.getByText('Switched off: Drugs').waitFor({ state: 'detached' });
  await desk.getByRole('textbox', { name: 'Search the rules' }).fill('война');
  const war = desk.getByRole('switch', { name: /^война/ });
  await war.click();
  await main.getByText(/^Switched off: война/).waitFor();
  expect(await faults(desk, 'rules of the check')).toEqual([]);
  // Undone and done again, with the keyboard.
  await desk.getByRole('button', { name: 'Undo' }).press('Enter');
  await main.getByText(/^Switched off: война/).waitFor({ state: 'detached' });
  expect(await war.isChecked()).toBe(true);
  await war.press('Space');
  await main.getByText(/^Switched off: война/).waitFor();

  await desk.setViewportSize({ width: 360, height: 740 });
  expect(await sideways(desk)).toBe(0);
  await tap(desk.getByRole('button', { name: 'Add a rule' }));
  await tap(main.getByRole('button', { name: 'Save the rule' }));
  await main.getByText('Write at least one word.').waitFor();
  expect(await main.getByRole('textbox', { name: 'Words or phrases' }).evaluate((field) => field === document.activeElement)).toBe(true);
  await desk.keyboard.type('синий катер');
  await main.getByRole('combobox', { name: 'Whom it holds for' }).selectOption('One person');
  await main.getByRole('textbox', { name: 'Search by name' }).fill('Probnikov');
  await tap(main.getByRole('button', { name: /^Test Probnikov/ }));
  await main.getByRole('textbox', { name: 'Reason' }).click();
  await desk.keyboard.type(reason.slice(0, 12));
  // The page is loaded again in the middle of a word.
  await main.getByText('Kept on this device, locked, until you finish.').waitFor();
  await desk.reload();
  await organizer.unlock(passphrase);
  await tap(desk.getByRole('link', { name: 'A rule of the check: синий катер' }));
  await main.getByText('Holds for Test Probnikov').waitFor();
  const why = main.getByRole('textbox', { name: 'Reason' });
  expect(await why.innerText()).toBe(reason.slice(0, 12));
  await why.press('Control+End');
  await desk.keyboard.type(reason.slice(12));
  await main.getByRole('textbox', { name: 'Where you know it from' }).fill('рассказала сестра');
  await main.getByRole('textbox', { name: 'A text in which it must be found' }).click();
  await desk.keyboard.type('Вчера видела синие катера, ссылка example.org');
  await main.getByText('This rule finds: синие катера').waitFor();
  await main.getByText('Other rules: example.org').waitFor();
  await main.getByRole('textbox', { name: 'A text in which it must not' }).click();
  await desk.keyboard.type('Катер был красный.');
  await main.getByText('This rule finds nothing here.').waitFor();
  expect(await faults(desk, 'a rule of one’s own')).toEqual([]);
  expect(await sideways(desk)).toBe(0);
  await tap(main.getByRole('button', { name: 'Save the rule' }));
  await desk.getByRole('article', { name: 'синий катер' }).waitFor();
  await desk.setViewportSize({ width: 1180, height: 820 });

  // What a guest's phone may not say of a person does not leave in a file by itself, either.
  const file = await organizer.download(desk.getByRole('button', { name: 'Save as a file' }));
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual([{ change: 'off', rule: 'war.ru.war' }]);
  await desk.getByRole('checkbox', { name: 'With the rules for single people' }).check();
  const whole = await organizer.download(desk.getByRole('button', { name: 'Save as a file' }));
  expect(readFileSync(whole, 'utf8')).toContain('синий катер');
  await desk.locator('input[type=file]').setInputFiles({ name: 'cut.json', mimeType: 'application/json', buffer: Buffer.from('[{"cha') });
  await desk.getByText(/^Nothing was taken from “cut.json”/).waitFor();
  await desk.locator('input[type=file]').setInputFiles(whole);
  await desk.getByText('All of it is so here already.').waitFor();

  // The phone joined before: once its look at the server brings nothing new, it has the rules, and then the server goes.
  await tap(desk.getByRole('button', { name: 'Check now' }));
  await expect
    .poll(async () => {
      const [answer] = await Promise.all([page.waitForResponse((response) => response.url().endsWith('/counts')), page.reload()]);
      return answer.status();
    })
    .toBe(304);
  await server.down();
  await page.reload();
  await attendee.startCardTo('Probnikov');
  await attendee.write('Здравствуйте! Опять война. Плыли синие катера, смотрите example.org');
  const places = page.getByRole('region', { name: /worth another look/i });
  const ours = places.locator('.finding', { hasText: reason });
  await ours.waitFor();
  expect(await ours.innerText()).toContain('A rule of these organizers.');
  expect(await ours.innerText()).toContain('синие катера');
  expect(await places.innerText()).not.toContain('война');
  expect(await faults(page, 'a rule of the organizers')).toEqual([]);
  expect(await sideways(page)).toBe(0);

  await page.goto(page.url().replace(/\/write\/.*/, '/people'));
  await attendee.startCardTo('Anna Probenko');
  await attendee.write('Здравствуйте! Опять война. Плыли синие катера, смотрите example.org');
  await places.getByText('example.org').first().waitFor();
  expect(await places.innerText()).not.toContain('катера');
  await server.up();
  expect([...phone.complaints, ...laptop.complaints]).toEqual([]);
});
