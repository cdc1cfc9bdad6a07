import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toBase64, toHex } from '../../src/domain/bytes/index.ts';
import type { NewEvent } from '../../src/domain/event/index.ts';
import { logKeys, sealOperation, type Operation } from '../../src/domain/log/index.ts';
import { limits, paths, type WireOperation } from '../../src/domain/wire/index.ts';
import { aSealedCard, anEvening, testPeople } from '../support/evening.ts';
import { manyTestPeople } from '../support/manyTestPeople.ts';
import { seededRandom } from '../support/random.ts';
import { testAddress } from '../support/testAddress.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { putCard } from './support/putCard.ts';
import { sendAsDesk } from './support/sendAsDesk.ts';
import { Server } from './support/Server.ts';
import { slowDown, slowdown } from './support/slowDown.ts';

const people = manyTestPeople(10_000);
/** Each to another person. */
const CARDS = 200;
const day = '2026-11-22';

let server: Server;
const laptop = new Profile({ viewport: { width: 1180, height: 820 } });

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  await laptop.remove();
  await server.remove();
});

/** Writes to somebody as a phone does; gives the card's id. */
async function write(evening: NewEvent, ordinal: number, person: string): Promise<string> {
  const sealed = await aSealedCard(evening, ordinal, { person, text: `Здравствуйте! Это открытка номер ${String(ordinal)}.` });
  await putCard(server, evening, sealed);
  return sealed.card.rid;
}

/** Does things to cards and people as a desk. */
async function act(evening: NewEvent, operations: readonly Operation[]): Promise<void> {
  const { eid, recipient } = evening.manifest;
  const random = seededRandom(4242);
  const { operationKey } = logKeys(evening.identity);
  const wire: WireOperation[] = [];
  /** What concerns no card is counted by itself. */
  let apart = 0;
  for (const operation of operations) {
    const card = 'rid' in operation ? operation.rid : null;
    const head = { id: toHex(random(16)), epoch: 1, card, counter: card === null ? apart++ : 0 };
    const blob = toBase64(await sealOperation(operation, { ...head, eid }, recipient, operationKey));
    wire.push({ ...head, audience: 'organizers', blob });
  }
  for (let start = 0; start < wire.length; start += limits.operationsAtOnce) {
    const part = wire.slice(start, start + limits.operationsAtOnce);
    await sendAsDesk(server, evening, 'POST', paths.operations(eid), { operations: part });
  }
}

/** Milliseconds from an action until the browser has drawn what came of it. */
async function drawn(page: Page, action: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await action();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  return Math.round(performance.now() - began);
}

test('a desk with 10,000 people and hundreds of cards stays usable: few rows are made at a time, all can be reached, and everything can be printed', async () => {
  const lists = [people.slice(0, 5000), people.slice(5000)].map((part, i) => ({ ...testPeople(part), version: i + 1 }));
  const evening = await anEvening(701, lists);
  await publishEvening(server, evening);
  const written = people.slice(0, CARDS);
  const operations: Operation[] = [];
  const rids = await Promise.all(written.map(({ id }, i) => write(evening, i, id)));
  for (const [i, rid] of rids.entries()) {
    const person = written[i]?.id ?? '';
    if (i % 2 === 0) operations.push({ type: 'approve', rid, rev: 1, day });
    if (i % 4 === 0) operations.push({ type: 'confirmAddress', person, day, address: testAddress, source: 'invented for a test' });
  }
  await act(evening, operations);

  const page = await laptop.open();
  const organizer = new Organizer(page, laptop);
  await organizer.restoreByLink(server.origin, evening.identity);
  await expect.poll(() => organizer.count('Incoming').innerText()).toMatch(/\b100$/);
  const speedUp = await slowDown(page);
  page.setDefaultTimeout(60_000);
  const list = page.locator('.list');
  const rows = list.locator('li:has(button)');
  const current = list.locator('[aria-current]');
  const times: Record<string, number> = {};
  const measure = async (what: string, action: () => Promise<unknown>): Promise<void> => {
    times[what] = await drawn(page, action);
  };

  await measure('people', () => organizer.openPart('People'));
  await page.getByRole('heading', { name: 'People', level: 1 }).waitFor();
  await page.getByText(/^9,950 of 10,000 cannot be posted to yet/).waitFor();
  expect(await rows.count()).toBeLessThan(130);
  await measure('filter', () => page.getByRole('button', { name: 'Can be posted to', exact: true }).click());
  expect(await rows.count()).toBe(50);
  await measure('everybody', () => page.getByRole('button', { name: 'Everybody' }).click());
  const before = await rows.count();
  await list.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect.poll(() => rows.count()).toBeGreaterThan(before);
  await measure('choose', () => rows.nth(before).getByRole('button').click());
  await page.getByRole('heading', { name: await rows.nth(before).locator('.title').innerText(), level: 2 }).waitFor();

  const search = page.getByRole('textbox', { name: 'Search a name' });
  await search.focus();
  for (const letter of 'ксения') await measure(`“${letter}”`, () => page.keyboard.type(letter));
  await search.fill(`испытатель номер ${String(people.length - 1)}`);
  const { latin } = people.at(-1) ?? { latin: null };
  await expect.poll(() => rows.first().locator('.title').innerText()).toBe(latin);
  await search.fill('zzzz');
  await page.getByRole('heading', { name: 'Nobody was found for “zzzz”' }).waitFor();
  await page.getByRole('button', { name: 'Clear the search' }).last().click();
  await expect.poll(() => rows.count()).toBeGreaterThan(20);
  expect(await search.evaluate((element) => element === document.activeElement)).toBe(true);

  await measure('incoming', () => organizer.openPart('Incoming'));
  await rows.first().getByRole('button').focus();
  const last = 70;
  for (let i = 0; i < last; i++) await page.keyboard.press('ArrowDown');
  const place = () => rows.evaluateAll((all) => all.findIndex((row) => row.querySelector('[aria-current]')));
  await expect.poll(place).toBe(last);
  expect(await current.evaluate((element) => element === document.activeElement)).toBe(true);

  await measure('ready', () => organizer.openPart('Ready to print'));
  await measure('print', () => page.getByRole('link', { name: 'Print…' }).click());
  await page.getByRole('heading', { name: 'Print 50 cards' }).waitFor();
  await page.getByRole('heading', { name: '50 approved cards can’t be printed yet' }).waitFor();
  await page.getByRole('link', { name: 'Add what is missing under “People”' }).waitFor();
  await speedUp();
  console.log(`desk with 10,000 people and ${String(CARDS)} cards, CPU ÷ ${String(slowdown)}, until drawn, ms: ${JSON.stringify(times)}`);
  expect(laptop.complaints).toEqual([]);
});
