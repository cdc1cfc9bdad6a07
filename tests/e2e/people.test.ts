import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anEvening } from '../support/evening.ts';
import { generatedLists } from '../support/people/generatePeople.ts';
import { Attendee } from './support/Attendee.ts';
import { faults } from './support/faults.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { Server } from './support/Server.ts';
import { tap } from './support/tap.ts';

const PEOPLE = 1143;

let server: Server;
let page: Page;
let attendee: Attendee;
const phone = new Profile({ viewport: { width: 360, height: 740 }, touch: true });

beforeAll(async () => {
  server = await Server.start();
  page = await phone.open();
  attendee = new Attendee(page);
  await attendee.join(await publishEvening(server, await anEvening(71, generatedLists(PEOPLE, 'people'))));
  await page.getByRole('listitem').first().waitFor();
});

afterAll(async () => {
  await phone.remove();
  await server.remove();
});

/** Keeps every scroll event from the page, as on a phone that is slow to send them; gives what lets them through again, beginning with one. */
async function unheardScrolling(): Promise<() => Promise<void>> {
  const handle = await page.evaluateHandle(() => {
    const control = new AbortController();
    addEventListener('scroll', (event) => event.stopImmediatePropagation(), { capture: true, signal: control.signal });
    return control;
  });
  return () =>
    handle.evaluate((control) => {
      control.abort();
      dispatchEvent(new Event('scroll'));
    });
}

/** In the page: where the row in the middle of the screen leads; empty where none is. */
function rowOnScreen(): string {
  return (
    document
      .elementFromPoint(100, innerHeight / 2)
      ?.closest('li a')
      ?.getAttribute('href') ?? ''
  );
}

/** In the page: waits until rows beyond the screen were made too. */
async function rowsStand(): Promise<void> {
  const beyond = (row: Element): boolean => Math.abs(row.getBoundingClientRect().top - innerHeight - 500) < 200;
  while (![...document.querySelectorAll('li')].some(beyond)) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** The place in its list of the row that has the keyboard. */
function rowWithKeyboard(): Promise<number> {
  return page.evaluate(() => Number(document.activeElement?.closest('li')?.getAttribute('aria-posinset')));
}

test('one man is found in every alphabet, and the list with him is clean for axe', async () => {
  for (const spelling of ['Щербаков', 'Schtscherbakow', 'Chtcherbakov', 'sherbakov', 'Щербоков', 'oth,frjd']) {
    await attendee.search(spelling);
    await page
      .getByRole('link', { name: /Luka Shcherbakov/ })
      .first()
      .waitFor();
  }
  expect(await faults(page, 'list of one man')).toEqual([]);
  await attendee.search('');
});

test('filters count, narrow the list together and are taken off again', async () => {
  await page.getByRole('button', { name: 'Filters' }).dblclick();
  const women = page.getByRole('button', { name: /^Women \d/ });
  const count = Number(/\d+/.exec(await women.innerText())?.[0]);
  expect(count).toBeGreaterThan(50);
  await women.click();
  await page.getByRole('button', { name: `Show ${String(count)} people` }).waitFor();
  await page.getByRole('button', { name: /^Birthday from/ }).click();
  await expect.poll(() => page.getByRole('button', { name: /^Show \d+ (person|people)$/ }).innerText()).not.toContain(String(count));
  expect(await faults(page, 'filters')).toEqual([]);
  await page.getByRole('button', { name: /^Show \d+/ }).click();
  const chosen = page.getByRole('group', { name: 'Chosen filters' });
  await chosen.getByRole('button', { name: /^Birthday/ }).click();
  await expect.poll(() => page.getByRole('listitem').first().getAttribute('aria-setsize')).toBe(String(count));
  await chosen.getByRole('button', { name: 'Women' }).click();
  await expect.poll(() => chosen.count()).toBe(0);
});

test('“Choose for me” picks somebody, and somebody else at a tap', async () => {
  await page.getByRole('button', { name: 'Choose for me' }).dblclick();
  const sheet = page.getByRole('dialog', { name: 'Choose for me' });
  const link = sheet.getByRole('link', { name: 'Meet this person' });
  const first = await link.getAttribute('href');
  await sheet.getByText(/^Drawn from/).waitFor();
  expect(await faults(page, 'choose for me')).toEqual([]);
  await sheet.getByRole('button', { name: 'Somebody else' }).click();
  await expect.poll(() => link.getAttribute('href')).not.toBe(first);
  await page.keyboard.press('Escape');
  await expect.poll(() => sheet.count()).toBe(0);
});

test('interests are shared by those who stand first', async () => {
  await page.getByRole('button', { name: 'Shared interests' }).click();
  const sheet = page.getByRole('dialog', { name: 'Shared interests' });
  const interests = sheet.getByRole('button', { name: /\S \d+$/ });
  const first = (await interests.first().innerText()).replace(/\s*\d+$/, '');
  await interests.first().click();
  await sheet.getByRole('button', { pressed: true }).waitFor();
  expect(await faults(page, 'shared interests')).toEqual([]);
  await sheet.getByRole('button', { name: /^Show \d+/ }).click();
  await expect.poll(() => page.getByRole('listitem').first().innerText()).toContain(first);
  await page.getByRole('group', { name: 'Chosen filters' }).getByRole('button').first().click();
});

test('the keyboard goes through the whole list, and few rows are ever made', async () => {
  await page.getByRole('textbox', { name: 'Search' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await rowWithKeyboard()).toBe(2);
  // A key held down: the list hears of none of the scrolling until it is let go.
  const hear = await unheardScrolling();
  for (let i = 0; i < 30; i++) await page.keyboard.press('Tab');
  await hear();
  expect(await rowWithKeyboard()).toBe(32);
  await page.keyboard.press('End');
  const last = await rowWithKeyboard();
  expect(last).toBeGreaterThan(900);
  // The row stays where the keyboard is, however far the list is moved by hand.
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(() => page.getByRole('listitem').first().isVisible()).toBe(true);
  expect(await rowWithKeyboard()).toBe(last);
  await page.keyboard.press('Shift+Tab');
  expect(await rowWithKeyboard()).toBe(last - 1);
  expect(await page.getByRole('listitem').count()).toBeLessThan(60);
  await page.keyboard.press('Escape');
  expect(await page.getByRole('textbox', { name: 'Search' }).evaluate((field) => field === document.activeElement)).toBe(true);
});

test('from its end to anywhere at one go, and there are rows, also where the list was only just made', async () => {
  // A page that has measured no row yet.
  await page.reload();
  await page.getByRole('listitem').first().waitFor();
  await page.evaluate(rowsStand);
  await page.getByRole('textbox', { name: 'Search' }).focus();
  const hear = await unheardScrolling();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  expect(await rowWithKeyboard()).toBeGreaterThan(900);
  await page.evaluate(async () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo(0, 5_000);
    // The event of this very scrolling comes with the next frame.
    for (let i = 0; i < 2; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  await hear();
  await expect.poll(() => page.evaluate(rowOnScreen)).not.toBe('');
});

test('the keyboard comes to the bar at the lower edge, and the list stays where it is', async () => {
  await page.evaluate(() => scrollTo(0, 5_000));
  await expect.poll(() => page.evaluate(rowOnScreen)).not.toBe('');
  await page.evaluate(rowsStand);
  const before = await page.evaluate(() => scrollY);
  for (const tab of ['People', 'My cards', 'Tips', 'Settings']) {
    await page.getByRole('link', { name: tab }).focus();
    expect(await page.evaluate(() => scrollY)).toBe(before);
  }
});

test('whoever comes back from a person finds the list where it was', async () => {
  for (const [scroll, reducedMotion] of [
    [5_000, 'no-preference'],
    [60_000, 'reduce'],
    [30_000, 'reduce'],
  ] as const) {
    await page.emulateMedia({ reducedMotion });
    await page.evaluate((top) => scrollTo(0, top), scroll);
    await expect.poll(() => page.evaluate(rowOnScreen)).not.toBe('');
    const href = await page.evaluate(rowOnScreen);
    const row = page.locator(`li a[href="${href}"]:visible`);
    const top = (): Promise<number> => row.evaluate((link) => link.getBoundingClientRect().top);
    await page.evaluate(rowsStand);
    const before = await top();
    await tap(row);
    await page.getByRole('button', { name: /^Write to/ }).waitFor();
    await page.goBack();
    await row.waitFor();
    // Also once the rows around it were made.
    await page.evaluate(rowsStand);
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
  }
  expect(phone.complaints).toEqual([]);
});
