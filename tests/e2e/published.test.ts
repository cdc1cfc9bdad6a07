import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Bytes } from '../../src/domain/bytes/index.ts';
import { keyWords } from '../../src/domain/event/index.ts';
import { testList } from '../../src/domain/person/lists/index.ts';
import type { PeopleList, Person } from '../../src/domain/person/person.ts';
import { publisherKeyOf } from '../../src/domain/publish/index.ts';
import { published, replaced, signer } from '../domain/publish/aPublisher.ts';
import { aSealedCard, anEvening } from '../support/evening.ts';
import { faults } from './support/faults.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { putCard } from './support/putCard.ts';
import { Server } from './support/Server.ts';
import { tap } from './support/tap.ts';

let server: Server;
const laptop = new Profile({ viewport: { width: 1180, height: 820 } });
let page: Page;
let organizer: Organizer;

const [person] = testList.people as [Person];
const surname = person.latin.split(' ').at(-1) ?? '';
const dayAfter = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
// Whatever the time zone, and also over midnight: issued before today, and to be taken after it.
const days = { issued: dayAfter(-2), expires: dayAfter(2) };
const marked: PeopleList = { ...testList, people: testList.people.map((one) => ({ ...one, publishable: true as const })) };
const moved: PeopleList = {
  ...marked,
  institutions: marked.institutions.map((one) =>
    one.id === person.institution && one.address ? { ...one, address: { ...one.address, street: 'ул. Новая, д. 2' } } : one,
  ),
};
const first = published(marked, days);
const second = published(moved, { ...days, previous: first.head });

beforeAll(async () => {
  const shelf = join(laptop.folder, 'shelf');
  mkdirSync(shelf);
  writeFileSync(join(shelf, 'people.otk.txt'), first.bytes);
  server = await Server.start(process.cwd(), { PUBLISHED_DIR: shelf });
  const evening = await anEvening(811, [testList]);
  await publishEvening(server, evening);
  await putCard(server, evening, await aSealedCard(evening, 0, { person: person.id, text: 'Здравствуйте! Пишу вам из Бонна.' }));
  organizer = new Organizer(await laptop.open(), laptop);
  ({ page } = organizer);
  await organizer.restoreByLink(server.origin, evening.identity);
});

afterAll(async () => {
  await laptop.remove();
  await server.remove();
});

const open = (bytes: Bytes): Promise<void> => organizer.chooseList('people.txt', bytes);

const text = (words: string | RegExp) => page.getByText(words).first();
const take = () => page.getByRole('button', { name: 'Take this list over' });

test('a signed list is taken when its key was compared, and a file that was tampered with never', async () => {
  await organizer.openPart('Incoming');
  await organizer.openCard(surname);
  await organizer.confirmAddress();
  await organizer.approve();
  await organizer.openImport();
  await open(replaced(first.bytes, '"sex":"', '"sex": "'));
  await text(/^The signature does not fit/).waitFor();
  // The same list from the shelf of the evening's own server.
  await tap(page.getByRole('button', { name: 'people.otk.txt' }));
  await page.getByRole('heading', { name: 'Signed by lists.example.org' }).waitFor();
  const words = await page.locator('ol[lang=en] li').allInnerTexts();
  expect(words).toEqual(keyWords(publisherKeyOf(signer).publicKey));
  await text(`${String(testList.people.length)} unchanged`).waitFor();
  expect(await take().isDisabled()).toBe(true);
  expect(await faults(page, 'who signed')).toEqual([]);
  await page.getByRole('checkbox', { name: 'I compared the words: it is their key' }).check();
  await tap(take());
  await text('The new list is in force').waitFor();
  await page.getByRole('heading', { name: 'Signed lists taken so far' }).waitFor();
});

test('an address that an update changes blocks printing until somebody has seen both versions', async () => {
  await open(second.bytes);
  await text('The signature is right, and the key is the one that you trusted before.').waitFor();
  await tap(take());
  await text('The new list is in force').waitFor();
  await text(/^\d+ (person has|people have) another address on this list than before$/).waitFor();
  expect(await faults(page, 'taken')).toEqual([]);
  await open(first.bytes);
  await text(/^This is version 1; version 2 was taken before/).waitFor();

  await organizer.openPart('Ready to print');
  await tap(page.getByRole('link', { name: 'Print…' }));
  await text('Missing: a look at the address that changed.').waitFor();
  expect(await faults(page, 'not printable')).toEqual([]);
  expect(await page.getByRole('button', { name: 'Save PDF' }).count()).toBe(0);

  await organizer.openPart('People');
  await page.getByRole('textbox', { name: 'Search' }).fill(surname);
  await text('The list says another address now').waitFor();
  const street = page.getByRole('row', { name: /^Street and house/ });
  expect(await street.getByRole('cell').last().innerText()).toBe('ул. Новая, д. 2');
  expect(await faults(page, 'on hold')).toEqual([]);
  await tap(page.getByRole('button', { name: 'The new one is right' }));
  await text('The list says another address now').waitFor({ state: 'detached' });

  const pdf = await organizer.savePdf();
  expect(execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' })).toContain('ул. Новая, д. 2');
  expect(laptop.complaints).toEqual([]);
});
