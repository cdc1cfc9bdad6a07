import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import de from '../../src/client/i18n/de/desk.json' with { type: 'json' };
import en from '../../src/client/i18n/en/desk.json' with { type: 'json' };
import ru from '../../src/client/i18n/ru/desk.json' with { type: 'json' };
import { testList } from '../../src/domain/person/lists/index.ts';
import { aSealedCard, anEvening } from '../support/evening.ts';
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
