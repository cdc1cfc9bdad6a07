import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatIdentityFile } from '../../src/domain/event/index.ts';
import type { PeopleList } from '../../src/domain/person/person.ts';
import { anEvening, testPerson } from '../support/evening.ts';
import { faults } from './support/faults.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { Server } from './support/Server.ts';
import { tap } from './support/tap.ts';

const source = { where: 'invented for a test', supports: 'everything', date: null };
/** Invented people in a list that the app treats as real: TEST people never come into a book. */
const group: PeopleList = {
  format: 1,
  version: 1,
  kind: 'people',
  people: [
    testPerson({ id: 'pervov', surname: 'Первов', latin: 'Pervov', test: false, institution: 'proba' }),
    testPerson({ id: 'vtorov', surname: 'Второв', latin: 'Vtorov', test: false, birthDate: '1990-12-05' }),
  ],
  institutions: [
    {
      id: 'proba',
      name: 'ФКУ ПРОБА-1',
      region: 'Пробная область',
      address: { street: 'ул. Пробная, д. 1', settlement: 'г. Пробск', district: '', region: '', postalIndex: '123456' },
      asOf: '2026-11-01',
      sources: [source],
    },
  ],
};

let server: Server;
let organizer: Organizer;
let page: Page;
let words = '';
let backup = '';
const laptop = new Profile({ viewport: { width: 1180, height: 820 } });

beforeAll(async () => {
  server = await Server.start();
  const evening = await anEvening(611, [group]);
  await publishEvening(server, evening);
  const keyFile = join(laptop.folder, 'desk-key.txt');
  writeFileSync(keyFile, formatIdentityFile(evening.identity));
  organizer = new Organizer(await laptop.open(), laptop);
  ({ page } = organizer);
  await organizer.restore(server.origin, keyFile);
});

afterAll(async () => {
  await laptop.remove();
  await server.remove();
});

async function openBook(): Promise<void> {
  await organizer.openPart('People');
  await tap(page.getByRole('link', { name: 'Group book' }));
  await page.getByRole('heading', { level: 1, name: 'Group book' }).waitFor();
  await page.getByText('2 people').first().waitFor();
}

async function choosePassphrase(): Promise<string> {
  const shown = await page
    .getByRole('main')
    .getByRole('list')
    .filter({ has: page.locator('[lang=en], li') })
    .last()
    .getByRole('listitem')
    .allInnerTexts();
  await page.getByRole('checkbox', { name: 'I wrote the words down' }).check();
  return shown.map((word) => word.trim()).join(' ');
}

test('the next evening begins with the people of this one and what was confirmed of them', async () => {
  await organizer.openPart('People');
  await page.getByRole('textbox', { name: 'Search' }).fill('Первов');
  await organizer.confirmAddress();
  await openBook();
  expect(await faults(page, 'group book')).toEqual([]);
  await page.getByText('1 confirmed address').waitFor();
  await tap(page.getByRole('button', { name: 'Next evening from this one' }));
  await page.getByText('Follows on “Вечер открыток”').waitFor();
  expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Вечер открыток');
  await page.getByRole('textbox', { name: 'Title' }).fill('December');
  await tap(page.getByRole('button', { name: 'Next' }));
  await page.getByRole('heading', { name: 'How the evening runs' }).waitFor();
  await tap(page.getByRole('button', { name: 'Next' }));
  await page.getByRole('checkbox', { name: 'People from the group book' }).waitFor();
  expect(await page.getByRole('checkbox', { name: 'Real people' }).count()).toBe(0);
  expect(await faults(page, 'people from the book')).toEqual([]);
  await tap(page.getByRole('button', { name: 'Next' }));
  await page.getByRole('heading', { name: 'A passphrase for the desk' }).waitFor();
  await page.getByRole('checkbox', { name: 'I wrote the words down' }).check();
  await tap(page.getByRole('button', { name: 'Make the keys' }));
  await organizer.keepKey();
  await organizer.openPart('People');
  await page.getByRole('textbox', { name: 'Search' }).fill('Первов');
  await page
    .getByText(/^confirmed /)
    .first()
    .waitFor();
  await page.getByText('ул. Пробная, д. 1').first().waitFor();
});

test('a backup is locked with its words, and another evening begins with it', async () => {
  await openBook();
  await tap(page.getByRole('button', { name: 'Save a backup…' }));
  words = await choosePassphrase();
  backup = await organizer.download(page.getByRole('button', { name: 'Save the file' }));
  expect(readFileSync(backup, 'latin1').startsWith('age-encryption.org/v1\n-> scrypt ')).toBe(true);
  expect(readFileSync(backup).includes('Первов')).toBe(false);

  await page.goto(`${server.origin}/#/desk/new`);
  await page.getByRole('textbox', { name: 'Title' }).fill('From a file');
  await tap(page.getByRole('button', { name: 'Next' }));
  await page.getByRole('heading', { name: 'How the evening runs' }).waitFor();
  await tap(page.getByRole('button', { name: 'Next' }));
  await page.getByText('From a backup of the group book').click();
  await page.locator('input[type=file]').setInputFiles(backup);
  await page.getByLabel('The words of this file').fill('these are other words');
  await tap(page.getByRole('button', { name: 'Open', exact: true }));
  await page.getByText(/^These words don’t open the file/).waitFor();
  await page.getByLabel('The words of this file').fill(words);
  await tap(page.getByRole('button', { name: 'Open', exact: true }));
  await page.getByRole('checkbox', { name: 'People from the group book' }).waitFor();
  await page.getByText('2 of 2 chosen: choose single people').click();
  await page.getByRole('checkbox', { name: /Vtorov|Второв/ }).uncheck();
  await page.getByText('1 of 2 chosen: choose single people').waitFor();
  await page.reload();
  // It was in memory only: after a reload the form says so, and nothing else is lost.
  await page.getByText(/^The group book that this evening was to begin with is locked again/).waitFor();
  await tap(page.getByRole('button', { name: 'Begin without the book' }));
  await page.getByRole('checkbox', { name: 'Real people' }).waitFor();
  expect(laptop.complaints).toEqual([]);
});

test('of the people of a book none stands in the browser’s own store of the form', async () => {
  const kept = await page.evaluate(() => JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage)]));
  expect(kept).toContain('From a file');
  expect(kept).not.toMatch(/первов|pervov|второв|vtorov/i);
});

test('another desk of the group takes in what a backup knows and it does not', async () => {
  const lone = await anEvening(612, [group]);
  await publishEvening(server, lone);
  await organizer.restoreByLink(server.origin, lone.identity);
  await openBook();
  await page.getByText('0 confirmed addresses').waitFor();
  await page.locator('input[type=file]').setInputFiles(backup);
  await page.getByLabel('The words of this file').fill(words);
  await tap(page.getByRole('button', { name: 'Open', exact: true }));
  await page.getByText('1 confirmation is new for people of this evening.').waitFor();
  expect(await faults(page, 'an opened backup')).toEqual([]);
  await tap(page.getByRole('button', { name: 'Add it to this desk' }));
  await page.getByText('1 confirmed address', { exact: true }).waitFor();
  await organizer.openPart('People');
  await page.getByRole('textbox', { name: 'Search' }).fill('Первов');
  await page
    .getByText(/^confirmed /)
    .first()
    .waitFor();
  expect(laptop.complaints).toEqual([]);
});
