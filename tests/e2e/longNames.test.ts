import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anEvening, testPeople, testPerson } from '../support/evening.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { Server } from './support/Server.ts';

let server: Server;
let organizer: Organizer;
let page: Page;
const laptop = new Profile({ viewport: { width: 1180, height: 820 } });

beforeAll(async () => {
  server = await Server.start();
  const long = 'Констан'.repeat(42);
  const people = [
    testPerson({ id: 'long', surname: long, latin: 'Constan'.repeat(42) }),
    testPerson({ id: 'double', givenName: 'Мария', surname: 'Пробная-Репетиционная', latin: 'Maria Probnaya-Repetitsionnaya' }),
    testPerson({ id: 'words', surname: 'Длинный '.repeat(37).trim(), latin: 'Many words '.repeat(27).trim() }),
    testPerson(),
  ];
  const evening = await anEvening(841, [testPeople(people)]);
  await publishEvening(server, evening);
  organizer = new Organizer(await laptop.open(), laptop);
  ({ page } = organizer);
  await organizer.restoreByLink(server.origin, evening.identity);
});

afterAll(async () => {
  await laptop.remove();
  await server.remove();
});

test('a name without an end stays in the frame of the desk', async () => {
  await organizer.openPart('People');
  await page.getByRole('heading', { name: /Constan/ }).waitFor({ timeout: 8000 });
  const beside = () =>
    page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('main *')]
        .filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowY) || one === document.documentElement)
        .map((one) => one.scrollWidth - one.clientWidth),
    );
  expect(Math.max(...(await beside()))).toBe(0);
});

test('on every label the code and the words beside it are whole, however long the name', async () => {
  await page.evaluate(() => {
    globalThis.print = () => undefined;
  });
  await organizer.openPart('Invite');
  await page.getByRole('link', { name: 'Labels for single people' }).click();
  await page.getByRole('button', { name: 'Choose everybody' }).click();
  await page.getByRole('button', { name: 'Print labels' }).click();
  await page.emulateMedia({ media: 'print' });
  const labels = page.getByRole('listitem').filter({ has: page.getByRole('img', { name: /^The code for a card to / }) });
  await expect.poll(() => labels.count()).toBe(4);
  const outside = await labels.evaluateAll((all) =>
    all.flatMap((label) => {
      const frame = label.getBoundingClientRect();
      return [...label.querySelectorAll('svg, p')]
        .map((part) => part.getBoundingClientRect())
        .filter(({ top, bottom, right }) => top < frame.top || bottom > frame.bottom || right > frame.right + 1).length;
    }),
  );
  expect(outside).toEqual([0, 0, 0, 0]);
});
