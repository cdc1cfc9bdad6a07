import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toBase64, toHex } from '../../src/domain/bytes/index.ts';
import { formatIdentityFile, type NewEvent } from '../../src/domain/event/index.ts';
import { logKeys, sealOperation, type Operation } from '../../src/domain/log/index.ts';
import type { Institution, PeopleList } from '../../src/domain/person/person.ts';
import { paths } from '../../src/domain/wire/index.ts';
import { aSealedCard, anEvening, testPeople, testPerson } from '../support/evening.ts';
import { seededRandom } from '../support/random.ts';
import { testAddress } from '../support/testAddress.ts';
import { Attendee } from './support/Attendee.ts';
import { faults } from './support/faults.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { putCard } from './support/putCard.ts';
import { sendAsDesk } from './support/sendAsDesk.ts';
import { Server } from './support/Server.ts';
import { tap } from './support/tap.ts';

const dayBefore = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

const { institution: name, ...place } = testAddress;
const ik: Institution = { id: 'ik-0', name, region: place.region, address: place, asOf: null, sources: [] };
const boris = testPerson({
  id: 'boris',
  latin: 'Boris Probny',
  institution: 'ik-0',
  asOf: { status: dayBefore(200), institution: dayBefore(100), address: null },
});
const anna = testPerson({ id: 'anna', latin: 'Anna Probnaya', asOf: { status: dayBefore(10), institution: null, address: null } });
const list: PeopleList = { ...testPeople([anna, boris]), institutions: [ik] };

let server: Server;
let evening: NewEvent;
let link: string;
const phone = new Profile({ touch: true });
const laptop = new Profile({ viewport: { width: 1180, height: 820 } });
let page: Page;
let organizer: Organizer;
let passphrase: string;

beforeAll(async () => {
  server = await Server.start();
  evening = await anEvening(911, [list]);
  link = await publishEvening(server, evening);
  await putCard(server, evening, await aSealedCard(evening, 0, { person: 'boris' }));
  await putCard(server, evening, await aSealedCard(evening, 1, { person: 'anna' }));
  await confirmLongAgo('boris', 'anna');
  const keyFile = join(laptop.folder, 'desk-key.txt');
  writeFileSync(keyFile, formatIdentityFile(evening.identity));
  organizer = new Organizer(await laptop.open(), laptop);
  ({ page } = organizer);
  passphrase = await organizer.restore(server.origin, keyFile);
});

afterAll(async () => {
  await phone.remove();
  await laptop.remove();
  await server.remove();
});

/** What a desk confirmed on an evening of last spring. */
async function confirmLongAgo(...people: readonly string[]): Promise<void> {
  const { eid, recipient } = evening.manifest;
  const random = seededRandom(4242);
  const operations = people.map(async (person, counter) => {
    const day = person === 'boris' ? dayBefore(190) : dayBefore(20);
    const operation: Operation = { type: 'confirmAddress', person, day, address: testAddress, source: 'a call of last spring' };
    const head = { id: toHex(random(16)), epoch: 1, card: null, counter };
    const blob = toBase64(await sealOperation(operation, { ...head, eid }, recipient, logKeys(evening.identity).operationKey));
    return { ...head, audience: 'organizers', blob };
  });
  await sendAsDesk(server, evening, 'POST', paths.operations(eid), { operations: await Promise.all(operations) });
}

const text = (words: string | RegExp) => page.getByText(words).first();
const button = (words: string) => page.getByRole('button', { name: words, exact: true });
const source = () => page.getByRole('textbox', { name: 'Where do you know this from?' });

/** As somebody without a mouse does. */
async function press(control: Locator): Promise<void> {
  await control.focus();
  await page.keyboard.press('Enter');
}

test('on a phone, facts of half a year say that the organizers check them before printing', async () => {
  const attendee = new Attendee(await phone.open());
  await attendee.join(link);
  const row = attendee.page.getByRole('link', { name: /Boris Probny/ });
  await row.getByText(/^facts from .*, to be checked$/).waitFor();
  expect(await attendee.page.getByRole('link', { name: /Anna Probnaya/ }).innerText()).not.toContain('facts from');
  await tap(row);
  await attendee.page
    .getByText(/These facts are about 7 months old .* The organizers are asked to check them before your card is printed\./)
    .waitFor();
  expect(await faults(attendee.page, 'a person with old facts')).toEqual([]);
});

test('what nobody has checked is asked at the desk and before printing, answered by keyboard, and stays answered after a reload', async () => {
  const found: string[] = [];
  const look = async (screen: string): Promise<void> => void found.push(...(await faults(page, screen)));
  for (const whom of ['Anna Probnaya', 'Boris Probny']) {
    await organizer.openPart('Incoming');
    await organizer.openCard(whom);
    const line = page.getByText(/^Ask before printing: in custody, as of .* · address confirmed /);
    expect(await line.count()).toBe(whom === 'Boris Probny' ? 1 : 0);
    await look(`a card to ${whom}`);
    await organizer.approve();
  }

  await organizer.openPart('Ready to print');
  await tap(page.getByRole('link', { name: 'Print…' }));
  await text('Ask before you print').waitFor();
  await look('print');
  // It asks and blocks nothing.
  await page.getByRole('heading', { name: 'Print 2 cards' }).waitFor();
  expect(await page.getByRole('link', { name: 'Anna Probnaya' }).count()).toBe(0);
  await press(page.getByRole('link', { name: 'Boris Probny' }));

  await page.getByRole('heading', { level: 2, name: 'Boris Probny' }).waitFor();
  expect(await page.getByRole('button', { name: 'To check 1', exact: true }).count()).toBe(1);
  await text(/Nobody has checked this for 7 months\.\s+Is Boris Probny still in custody\?/).waitFor();
  await text('Nobody has confirmed this address for 6 months.').waitFor();
  await look('people');
  await press(button('Still so'));
  await look('from where it is known');
  await page.keyboard.press('Enter');
  await text(/^Name the source/).waitFor();
  await page.keyboard.type('a letter that arrived');
  await page.keyboard.press('Enter');
  await text(/^in custody, checked /).waitFor();
  expect(await page.getByText(/Nobody has checked/).count()).toBe(0);

  await press(button('Confirm again'));
  await page.keyboard.type('a call');
  await text('Kept on this device, locked, until you finish.').waitFor();
  await page.reload();
  await organizer.unlock(passphrase);
  await source().waitFor();
  expect(await source().inputValue()).toBe('a call');
  await source().press('End');
  await page.keyboard.type(' of today');
  await page.keyboard.press('Enter');
  await text(/Nobody has confirmed/).waitFor({ state: 'detached' });
  await text('Source: a call of today').waitFor();
  expect(await page.getByRole('button', { name: /^To check \d+$/ }).count()).toBe(0);
  await look('people, checked');

  await page.reload();
  await organizer.unlock(passphrase);
  await page.getByRole('heading', { level: 2, name: 'Boris Probny' }).waitFor();
  await text(/^in custody, checked /).waitFor();
  expect(await page.getByText(/Nobody has/).count()).toBe(0);
  await organizer.openPart('Ready to print');
  await tap(page.getByRole('link', { name: 'Print…' }));
  await page.getByRole('heading', { name: 'Print 2 cards' }).waitFor();
  expect(await page.getByText('Ask before you print').count()).toBe(0);
  expect(found).toEqual([]);
});

test('whoever is noted as wanting no letters gets no card by accident', async () => {
  await organizer.openPart('People');
  await press(page.getByRole('button', { name: /^Boris Probny/ }));
  await press(button('Say what they want'));
  await page.getByRole('combobox', { name: 'Letters', exact: true }).selectOption('none wanted');
  expect(await faults(page, 'wishes')).toEqual([]);
  await source().fill('the lawyer');
  await press(button('Keep this'));
  await text('Letters: none wanted. Answers letters: not known.').waitFor();
  await organizer.openPart('Ready to print');
  await tap(page.getByRole('link', { name: 'Print…' }));
  await page.getByRole('heading', { name: 'Print 1 card' }).waitFor();
  await text('Wants no letters. No card can be printed for this person: hold it back.').waitFor();
});
