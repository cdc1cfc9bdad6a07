import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatIdentityFile } from '../../src/domain/event/index.ts';
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
  const people = [testPerson({ id: 'long', surname: long, latin: 'Constan'.repeat(42) }), testPerson()];
  const evening = await anEvening(841, [testPeople(people)]);
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
