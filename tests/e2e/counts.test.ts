import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatIdentityFile, type NewEvent } from '../../src/domain/event/index.ts';
import { aSealedCard, anEvening, testPeople, testPerson } from '../support/evening.ts';
import { Attendee } from './support/Attendee.ts';
import { faults } from './support/faults.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { putCard } from './support/putCard.ts';
import { Server } from './support/Server.ts';
import { tap } from './support/tap.ts';

const vera = testPerson({
  id: 'vera-probnaya',
  test: false,
  surname: 'Пробная',
  givenName: 'Вера',
  latin: 'Vera Probnaya',
  sex: 'f',
  cards: 1,
});
const boris = testPerson({ id: 'boris-probny', test: false, givenName: 'Борис', latin: 'Boris Probny' });
const gleb = testPerson({ id: 'gleb-testov', test: false, givenName: 'Глеб', latin: 'Gleb Testov', cards: 0, answersLetters: true });

let server: Server;
let evening: NewEvent;
let page: Page;
let attendee: Attendee;
const phone = new Profile({ viewport: { width: 360, height: 740 }, touch: true });
const laptop = new Profile({ viewport: { width: 1180, height: 820 } });

beforeAll(async () => {
  server = await Server.start();
  evening = await anEvening(91, [{ ...testPeople([vera, boris, gleb]), kind: 'people' }]);
  page = await phone.open();
  attendee = new Attendee(page);
  await attendee.join(await publishEvening(server, evening));
});

afterAll(async () => {
  expect(phone.complaints).toEqual([]);
  await laptop.remove();
  await phone.remove();
  await server.remove();
});

/** What “Choose for me” says of Vera's cards. */
async function saidOfVera(): Promise<string> {
  await attendee.search('Vera');
  await tap(page.getByRole('button', { name: 'Choose for me' }));
  const sheet = page.getByRole('dialog', { name: 'Choose for me' });
  const said = await sheet.getByText(/^\s*Drawn from/).innerText();
  expect(await faults(page, 'choose for me')).toEqual([]);
  await tap(sheet.getByRole('button', { name: 'Close' }));
  await attendee.search('');
  return said;
}

/** Who is left with the filter “few cards yet”. */
async function withFewCards(): Promise<string[]> {
  await tap(page.getByRole('button', { name: /^Filters/ }));
  await tap(page.getByRole('button', { name: /^Few cards yet \d/ }));
  await tap(page.getByRole('button', { name: /^Show \d+ (person|people)$/ }));
  const chosen = page.getByRole('group', { name: 'Chosen filters' }).getByRole('button', { name: /^Few cards yet/ });
  await chosen.waitFor();
  const rows = page.getByRole('list', { name: 'Who to write to' }).getByRole('listitem');
  const left = await rows.allInnerTexts();
  await tap(chosen);
  await expect.poll(() => rows.count()).toBe(3);
  return left.map((row) => /Vera|Boris|Gleb/.exec(row)?.[0] ?? row).sort();
}

test('before the desk has told, the phone goes by the list, and says so', async () => {
  expect(await saidOfVera()).toContain('Cards before this evening: 1; this evening’s are not known here yet.');
  expect(await withFewCards()).toEqual(['Boris', 'Gleb', 'Vera']);
  await tap(page.getByRole('button', { name: /^Filters/ }));
  await page.getByRole('button', { name: 'Answers letters 1' }).waitFor();
  await tap(page.getByRole('button', { name: 'Close' }));
});

test('when the desk has two cards to somebody, the other phones know it, with a network or without', async () => {
  for (const ordinal of [0, 1]) await putCard(server, evening, await aSealedCard(evening, ordinal, { person: vera.id }));
  const organizer = new Organizer(await laptop.open(), laptop);
  const identityFile = join(laptop.folder, 'identity.txt');
  writeFileSync(identityFile, formatIdentityFile(evening.identity));
  await organizer.restore(server.origin, identityFile);
  await expect.poll(() => organizer.count('Incoming').innerText()).toContain('2');

  // The phone looks at the server when its screen is seen again.
  await expect
    .poll(async () => {
      await page.reload();
      return saidOfVera();
    })
    .toContain('Cards before this evening: 1; this evening: 2.');
  expect(await withFewCards()).toEqual(['Boris', 'Gleb']);

  await server.down();
  await page.reload();
  expect(await saidOfVera()).toContain('Cards before this evening: 1; this evening: 2.');
  expect(await withFewCards()).toEqual(['Boris', 'Gleb']);
});
