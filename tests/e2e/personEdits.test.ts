import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testList } from '../../src/domain/person/lists/index.ts';
import type { Person } from '../../src/domain/person/person.ts';
import { aSealedCard, anEvening } from '../support/evening.ts';
import { Attendee } from './support/Attendee.ts';
import { faults } from './support/faults.ts';
import { Hunt } from './support/Hunt.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { putCard } from './support/putCard.ts';
import { Server } from './support/Server.ts';
import { storedIn } from './support/storedIn.ts';
import { tap } from './support/tap.ts';

let server: Server;
const laptop = new Profile({ viewport: { width: 1180, height: 820 } });
const phone = new Profile({ viewport: { width: 360, height: 740 }, touch: true });
let page: Page;
let organizer: Organizer;
let attendee: Attendee;
let passphrase: string;

const [probnikov, , probenko] = testList.people as [Person, Person, Person];
const lastName = ({ latin }: Person) => latin.split(' ').at(-1) ?? '';
/** Where somebody is moved to: an institution of the same list. */
const kirov = testList.institutions.find(({ id }) => id === 'test-sizo-2-kirov');
const free = 'Free, as far as the sources say';
/** Words that stand nowhere else in the world. */
const source = 'Щурогрызовский вестник, вчера';

beforeAll(async () => {
  server = await Server.start();
  const evening = await anEvening(1711, [testList]);
  const link = await publishEvening(server, evening);
  await putCard(server, evening, await aSealedCard(evening, 0, { person: probnikov.id, text: 'Здравствуйте! Пишу вам из Бонна.' }));
  await putCard(server, evening, await aSealedCard(evening, 1, { person: probenko.id, text: 'Добрый день! Пишу вам из Кёльна.' }));
  organizer = new Organizer(await laptop.open(), laptop);
  ({ page } = organizer);
  passphrase = await organizer.restoreByLink(server.origin, evening.identity);
  attendee = new Attendee(await phone.open());
  await attendee.join(link);
});

afterAll(async () => {
  for (const profile of [laptop, phone]) await profile.remove();
  await server.remove();
});

const button = (name: string | RegExp) => page.getByRole('button', { name });
const field = (name: string) => page.getByRole('textbox', { name });
const chosen = (name: string) => page.getByRole('combobox', { name });

/** Opens a person's editor under People. */
async function openEditor(person: Person): Promise<void> {
  await organizer.openPart('People');
  await tap(page.getByRole('main').getByRole('button', { name: new RegExp(lastName(person)) }));
  await page.getByRole('heading', { name: new RegExp(lastName(person)), level: 2 }).waitFor();
  await tap(button('Change what the list says'));
  await page.getByRole('heading', { name: 'What is different now?' }).waitFor();
}

/** What the phone says of somebody in its list, after a look at the server. */
async function onPhone(person: Person): Promise<string> {
  const { page: screen } = attendee;
  await screen.reload();
  await screen.getByText('Online').first().waitFor();
  await attendee.search(lastName(person));
  const row = screen.getByRole('main').getByRole('link', { name: new RegExp(lastName(person)) });
  await row.first().waitFor();
  return row.first().innerText();
}

test('somebody who is free is said so at the desk, with day and source, and no phone offers them any more', async () => {
  expect(await onPhone(probenko)).not.toContain(free);
  await openEditor(probenko);
  expect(await faults(page, 'editor')).toEqual([]);
  await tap(button('Put it on the list'));
  await page.getByText('So far everything is as the list says.').waitFor();
  await chosen('Where they are').selectOption('released');
  await tap(button('Put it on the list'));
  await page.getByText('Name the source: without one nobody can check this again.').waitFor();
  expect(await faults(page, 'editor with what is missing')).toEqual([]);
  await field('Where do you know this from?').fill(source);
  await tap(button('Put it on the list'));
  await page.getByText('The list is changed: Anna Probenko').first().waitFor();
  await page
    .getByText(/Not offered to guests/)
    .first()
    .waitFor();
  expect(await faults(page, 'edited')).toEqual([]);
  await expect.poll(() => onPhone(probenko), { timeout: 60_000 }).toContain(free);
  await tap(attendee.page.getByRole('link', { name: /Probenko/ }).first());
  await attendee.page.getByRole('heading', { name: 'Anna Probenko' }).waitFor();
  await attendee.page.getByText(free).first().waitFor();
  expect(await attendee.page.getByRole('button', { name: /^Write to/ }).count()).toBe(0);
  await attendee.page.goBack();
});

test('a card that was there before says so in the list of cards and where it is read', async () => {
  await organizer.openPart('Incoming');
  const row = page.getByRole('list', { name: 'Cards' }).getByRole('button', { name: /Probenko/ });
  await row.getByText(free).waitFor();
  await tap(row);
  await page.getByText(/No card can be printed for this person: hold it back/).waitFor();
  expect(await faults(page, 'a card to somebody who is free')).toEqual([]);
});

test('the list before comes back at one tap', async () => {
  await organizer.openPart('People');
  await openEditor(probenko);
  await chosen('Letters').selectOption('relativesOnly');
  await field('Where do you know this from?').fill(source);
  await tap(button('Put it on the list'));
  await tap(button('Bring the list before back'));
  await page.getByText('The list before is in force again').first().waitFor();
  await page.getByText(/Letters: welcome/).waitFor();
  expect(await button('Bring the list before back').count()).toBe(0);
});

test('whoever was moved is held, released after both addresses were seen, and the card goes to the new one', async () => {
  await organizer.openPart('Incoming');
  await organizer.openCard(lastName(probnikov));
  await organizer.confirmAddress();
  await organizer.approve();
  await openEditor(probnikov);
  await chosen('Institution').selectOption(kirov?.id ?? '');
  await page.getByText(/Nothing is printed until somebody has compared the old address with the new one/).waitFor();
  await field('Where do you know this from?').fill(source);
  await tap(button('Put it on the list'));
  await page.getByText('The list says another address now').waitFor();
  expect(await faults(page, 'on hold')).toEqual([]);

  await organizer.openPart('Ready to print');
  await tap(page.getByRole('link', { name: 'Print…' }));
  await page.getByText('Missing: a look at the address that changed.').first().waitFor();
  expect(await button('Save PDF').count()).toBe(0);
  await organizer.openPart('People');
  await tap(page.getByRole('main').getByRole('button', { name: new RegExp(lastName(probnikov)) }));
  await tap(button('The new one is right'));
  await page.getByText('The list says another address now').waitFor({ state: 'detached' });

  const pdf = await organizer.savePdf();
  const lines = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  expect(lines).toContain('610007');
  expect(lines).toContain('Нагорная');
  expect(lines).not.toContain('443099');
});

test('from what a guest reported one tap leads to the editor, with what they said chosen', async () => {
  const { page: screen } = attendee;
  await screen.reload();
  await attendee.search('Probnykh');
  await tap(screen.getByRole('link', { name: /Probnykh/ }).first());
  await tap(screen.getByRole('button', { name: 'Something wrong here?' }));
  const sheet = screen.getByRole('dialog', { name: 'What is wrong here?' });
  await sheet.getByRole('radio', { name: 'Is free' }).check();
  await tap(sheet.getByRole('button', { name: 'Send to the organizers' }));
  await tap(screen.getByRole('button', { name: 'Done' }));

  await organizer.openPart('People');
  await expect.poll(() => organizer.count('People').innerText(), { timeout: 60_000 }).toContain('1 note');
  await tap(button('Notes 1'));
  await tap(page.getByRole('main').getByRole('button', { name: /Probnykh/ }));
  await tap(button('Change this person on the list'));
  await page.getByRole('heading', { name: 'What is different now?' }).waitFor();
  expect(await chosen('Where they are').inputValue()).toBe('released');
  expect(await field('Where do you know this from?').inputValue()).toBe('');
  expect(await faults(page, 'editor from a note')).toEqual([]);
  await tap(button('Cancel'));
  await tap(button('Everybody'));
});

test('what is half-written outlives a reload in the middle of typing, as ciphertext, and is offered again', async () => {
  const words = 'Позвонить Щурогрызовой, потом';
  await openEditor(probenko);
  await chosen('Where they are').selectOption('hospital');
  await field('Where do you know this from?').focus();
  await page.keyboard.type(source);
  await page.getByText('Kept on this device, locked, until you finish.').waitFor();
  await organizer.openPart('Incoming');
  await organizer.openCard(lastName(probenko));
  await tap(button('Hold back…'));
  await page.getByRole('radio', { name: 'Another reason' }).check();
  await field('In your own words').focus();
  await page.keyboard.type(words);
  await page.getByText('Kept on this device, locked, until you finish.').waitFor();
  expect(await faults(page, 'begun')).toEqual([]);

  const hunt = new Hunt([words, 'Щурогрызовой', 'Щурогрызовский']);
  // A source that was put on the list is in it, and nowhere else.
  expect((await storedIn(page)).flatMap(({ where, bytes }) => hunt.inBytes(bytes, where))).toEqual([]);

  await page.reload();
  await organizer.unlock(passphrase);
  await page.getByText('Begun and not finished').waitFor();
  expect(await faults(page, 'begun before')).toEqual([]);
  await tap(page.getByRole('link', { name: 'Anna Probenko: change on the list' }));
  await page.getByRole('heading', { name: 'What is different now?' }).waitFor();
  expect(await chosen('Where they are').inputValue()).toBe('hospital');
  expect(await field('Where do you know this from?').inputValue()).toBe(source);
  await tap(page.getByRole('link', { name: /^Card to Anna Probenko/ }));
  await page.getByRole('heading', { name: /To Anna Probenko/ }).waitFor();
  expect(await field('In your own words').inputValue()).toBe(words);
  await tap(button('Hold it back'));
  await expect.poll(() => organizer.count('Held back').innerText()).toContain('1');
  await tap(page.getByRole('link', { name: 'Anna Probenko: change on the list' }));
  await tap(button('Cancel'));
  await page.getByText('Begun and not finished').waitFor({ state: 'detached' });
});

test('no page complained', () => {
  expect([...laptop.complaints, ...phone.complaints]).toEqual([]);
});
