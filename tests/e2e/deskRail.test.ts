import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import de from '../../src/client/i18n/de/desk.json' with { type: 'json' };
import en from '../../src/client/i18n/en/desk.json' with { type: 'json' };
import ru from '../../src/client/i18n/ru/desk.json' with { type: 'json' };
import { testList } from '../../src/domain/person/lists/index.ts';
import { toBase64, toBase64Url, toHex } from '../../src/domain/bytes/index.ts';
import { sha256 } from '../../src/domain/crypto/index.ts';
import { participantKeys, type NewEvent } from '../../src/domain/event/index.ts';
import { sealTableReport } from '../../src/domain/relay/tableReport.ts';
import { contentDigest, headers, paths } from '../../src/domain/wire/index.ts';
import { aSealedCard, anEvening, authorization } from '../support/evening.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { putCard } from './support/putCard.ts';
import { Server } from './support/Server.ts';
import { tap } from './support/tap.ts';
import { visit } from './support/visit.ts';

const speakers = [
  { language: 'English', words: en, locale: 'en-GB', seed: 881 },
  { language: 'Russian', words: ru, locale: 'ru-RU', seed: 882 },
  { language: 'German', words: de, locale: 'de-AT', seed: 883 },
] as const;
const sizes = [
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
  { width: 360, height: 740 },
] as const;

let server: Server;
const profiles: Profile[] = [];

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  for (const profile of profiles) await profile.remove();
  await server.remove();
});

/** What somebody can see whole, by its words: the links of the desk’s rail. */
function linksInSight(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('nav a')]
      .filter((link) =>
        [...link.children].every((part) => {
          const { left, right, top, bottom } = part.getBoundingClientRect();
          const isInFrame = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
          return isInFrame && [left + 2, right - 2].every((x) => link.contains(document.elementFromPoint(x, (top + bottom) / 2)));
        }),
      )
      .map((link) => [...link.children].map((part) => part.textContent).join(' ')),
  );
}

test.for(speakers)(
  'in $language every stage of the desk stands in sight with its count, wherever one is',
  async ({ words, locale, seed }) => {
    const evening = await anEvening(seed, [testList]);
    await publishEvening(server, evening);
    await putCard(server, evening, await aSealedCard(evening, 0, { person: testList.people[0]?.id ?? '' }));
    const tablet = new Profile({ viewport: sizes[0], locale, touch: true });
    profiles.push(tablet);
    const page = await tablet.open();
    await new Organizer(page, tablet).readKeyFromLink(server.origin, evening.identity);
    await page.getByRole('checkbox', { name: words.create.passphrase.written }).check();
    await tap(page.getByRole('button', { name: words.restore.button }));
    const { nav } = words;
    const stages = [`${nav.incoming} 1`, ...[nav.held, nav.ready, nav.printed, nav.posted].map((stage) => `${stage} 0`)];
    await page.getByRole('link', { name: stages[0] ?? '' }).waitFor();
    for (const part of ['incoming', 'people', 'settings'] as const) {
      await visit(page, `${server.origin}/#/desk/${evening.manifest.eid}/${part}`);
      for (const size of sizes) {
        await page.setViewportSize(size);
        await expect
          .poll(() => linksInSight(page), { message: `${part}, ${String(size.width)}` })
          .toEqual(expect.arrayContaining([...stages, nav[part]].filter((name) => name !== nav.incoming)));
      }
    }

    // By keyboard each comes in turn, and whichever has it is seen.
    const links = page.getByRole('navigation', { name: nav.label }).getByRole('link');
    await links.first().focus();
    for (let at = 0; at < (await links.count()); at++) {
      const words = (await links.nth(at).locator('> span').allInnerTexts()).join(' ');
      expect(await links.nth(at).evaluate((link) => link === document.activeElement)).toBe(true);
      await expect.poll(() => linksInSight(page)).toContain(words);
      await page.keyboard.press('Tab');
    }
    expect(tablet.complaints).toEqual([]);
  },
);

/** A table tells of itself, as number 1. */
async function tellTable({ manifest, code }: NewEvent, place: number): Promise<void> {
  const rid = toHex(new Uint8Array(16).fill(place));
  const counts = { cards: 3, signatures: 0, unfinished: 1, waiting: 1 };
  const sealed = await sealTableReport({ rid, rev: 1, number: 1, name: '', ...counts }, manifest, Date.now());
  const response = await fetch(server.origin + paths.record(manifest.eid, rid, 1), {
    method: 'PUT',
    headers: {
      authorization: authorization(participantKeys(code.secret).post),
      [headers.writeToken]: toBase64Url(new Uint8Array(32).fill(place)),
      [headers.epoch]: String(manifest.epoch),
      'content-digest': contentDigest(toBase64(sha256(sealed))),
    },
    body: sealed,
  });
  expect(response.status).toBe(201);
}

test.for(speakers)(
  'in $language a small laptop shows the first two cards without scrolling, whatever stands over them',
  async (speaker) => {
    const { words, locale, seed } = speaker;
    const evening = await anEvening(seed + 10, [testList]);
    await publishEvening(server, evening);
    for (const at of [0, 1, 2]) await putCard(server, evening, await aSealedCard(evening, at, { person: testList.people[at]?.id ?? '' }));
    for (const place of [1, 2]) await tellTable(evening, place);
    const laptop = new Profile({ viewport: { width: 820, height: 600 }, locale });
    profiles.push(laptop);
    const page = await laptop.open();
    await new Organizer(page, laptop).readKeyFromLink(server.origin, evening.identity);
    await page.getByRole('checkbox', { name: words.create.passphrase.written }).check();
    await tap(page.getByRole('button', { name: words.restore.button }));
    await page.locator('summary').first().waitFor();
    for (const size of [
      { width: 820, height: 600 },
      { width: 1024, height: 768 },
    ]) {
      await page.setViewportSize(size);
      const second = page.getByRole('list', { name: words.review.list }).getByRole('button').nth(1);
      await expect.poll(() => second.evaluate((card) => card.getBoundingClientRect().bottom)).toBeLessThanOrEqual(size.height);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    }
    expect(laptop.complaints).toEqual([]);
  },
);
