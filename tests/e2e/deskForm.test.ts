import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import de from '../../src/client/i18n/de/desk.json' with { type: 'json' };
import ru from '../../src/client/i18n/ru/desk.json' with { type: 'json' };
import { testList } from '../../src/domain/person/lists/index.ts';
import { anEvening } from '../support/evening.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { Server } from './support/Server.ts';
import { tap } from './support/tap.ts';
import { visit } from './support/visit.ts';

let server: Server;
const profiles: Profile[] = [];

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  for (const profile of profiles) await profile.remove();
  await server.remove();
});

/** A desk of an evening without cards, opened by its key. */
async function aDesk(locale: string, words: typeof de | typeof ru, seed: number): Promise<{ page: Page; at: string }> {
  const evening = await anEvening(seed, [testList]);
  await publishEvening(server, evening);
  const profile = new Profile({ viewport: { width: 1180, height: 820 }, locale });
  profiles.push(profile);
  const page = await profile.open();
  await new Organizer(page, profile).readKeyFromLink(server.origin, evening.identity);
  await page.getByRole('checkbox', { name: words.create.passphrase.written }).check();
  await tap(page.getByRole('button', { name: words.restore.button }));
  await page.getByRole('heading', { name: words.nav.incoming }).waitFor();
  return { page, at: `${server.origin}/#/desk/${evening.manifest.eid}` };
}

test('an icon stands beside its words also where they take two lines', async () => {
  const { page } = await aDesk('ru-RU', ru, 891);
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('main .button:has(> svg)')].map((button) => {
      const range = document.createRange();
      range.selectNodeContents(button);
      range.setStartAfter(button.querySelector('svg') ?? button);
      const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
      const icon = button.querySelector('svg')?.getBoundingClientRect();
      return { lines: lines.length, gap: Math.min(...lines.map(({ left }) => left)) - (icon?.right ?? 0) };
    }),
  );
  expect(found.some(({ lines }) => lines > 1)).toBe(true);
  for (const { gap } of found) expect(gap).toBeLessThan(16);
});

test('the buttons of an invitation stand in rows of the same width, each with an icon', async () => {
  const { page, at } = await aDesk('de-AT', de, 892);
  await visit(page, `${at}/invite`);
  const [large, ...others] = await page
    .locator('.buttons > *')
    .evaluateAll((buttons) =>
      buttons.map((button) => ({ width: Math.round(button.getBoundingClientRect().width), hasIcon: button.querySelector('svg') !== null })),
    );
  expect(new Set(others.map(({ width }) => width)).size).toBe(1);
  expect(large?.width).toBeGreaterThan(others[0]?.width ?? 0);
  expect([large, ...others].every((button) => button?.hasIcon)).toBe(true);
});
