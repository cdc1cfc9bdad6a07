import { readFileSync } from 'node:fs';
import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { starterList, testList } from '../../src/domain/person/lists/index.ts';
import { aSealedCard, anEvening } from '../support/evening.ts';
import { besideTheScreen } from './support/besideTheScreen.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { putCard } from './support/putCard.ts';
import { Server } from './support/Server.ts';
import { TableTablet } from './support/TableTablet.ts';
import { tap } from './support/tap.ts';
import { unreachable } from './support/unreachable.ts';
import { visit } from './support/visit.ts';

const sizes = [
  { width: 1180, height: 820 },
  { width: 820, height: 1180 },
] as const;
/** The two with the longest words: where they have room, English has. */
const languages = [
  { language: 'ru', own: 'Русский', locale: 'ru-RU', seed: 863 },
  { language: 'de', own: 'Deutsch', locale: 'de-AT', seed: 865 },
] as const;

let server: Server;

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  await server.remove();
});

/** A tablet whose owner has set letters of twice the size. */
async function aTablet(locale: string): Promise<{ tablet: Profile; page: Page }> {
  const tablet = new Profile({ viewport: sizes[0], locale, touch: true });
  const page = await tablet.open();
  await page.addInitScript({
    content: `document.addEventListener('readystatechange', () => document.documentElement.style.setProperty('font-size', '200%'));`,
  });
  return { tablet, page };
}

/** Looks at a screen lying and standing, in the page and in the guest's document. */
function looker(page: Page) {
  const found: string[] = [];
  const look = async (screen: string, at: readonly { width: number; height: number }[] = sizes): Promise<void> => {
    for (const size of at) {
      await page.setViewportSize(size);
      for (const frame of page.frames()) {
        await settled(frame);
        const wrong = [...(await besideTheScreen(frame, { hyphens: true })), ...(await unreachable(frame))];
        found.push(...wrong.map((what) => `${screen}, ${String(size.width)}: ${what}`));
      }
    }
    await page.setViewportSize(sizes[0]);
  };
  return { found, look };
}

/** Two frames after the last change of size, everything lies where it stays. */
function settled(frame: Frame): Promise<void> {
  return frame.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

/** So many that they fill several lines of a card. */
const someWords =
  'Здравствуйте! Сегодня утром у нас шёл снег, днём он растаял, и на пруду опять плавают утки. Вечером мы будем печь пирог. ';

/** How many lines of what is written stand whole where somebody sees them. */
function linesInSight(editor: HTMLElement): number {
  const range = document.createRange();
  range.selectNodeContents(editor);
  const isSeen = (x: number, y: number): boolean => editor.contains(document.elementFromPoint(x, y));
  const lines = [...range.getClientRects()].filter(({ width }) => width > 1);
  const seen = lines.filter(({ left, top, bottom }) => isSeen(left + 2, top + 2) && isSeen(left + 2, bottom - 2));
  return new Set(seen.map(({ top }) => Math.round(top))).size;
}

/** A word of a screen by its file and key. */
function wordsOf(language: string): (key: string) => string {
  return (key) => {
    const [file = '', ...path] = key.split('.');
    let part: unknown = JSON.parse(readFileSync(`src/client/i18n/${language}/${file}.json`, 'utf8'));
    for (const name of path) part = (part as Record<string, unknown>)[name];
    if (typeof part !== 'string') throw new Error(`${language} has no ${key}.`);
    return part;
  };
}

test.for(languages)(
  'with letters of twice the size a table in $language has all its controls, lying and standing',
  async ({ language, own, locale, seed }) => {
    const evening = await anEvening(seed, [starterList, testList]);
    const link = await publishEvening(server, evening);
    const { tablet, page } = await aTablet(locale);
    const w = wordsOf(language);
    const { found, look } = looker(page);
    const { guest } = new TableTablet(page);
    const button = (where: { getByRole: Page['getByRole'] }, name: string | RegExp): Locator => where.getByRole('button', { name });

    await page.goto(`${server.origin}/#/table`);
    await page.getByRole('textbox', { name: w('table.code.label') }).fill(link);
    await look('setup');
    await tap(button(page, w('table.code.open')));
    await page.getByRole('textbox', { name: w('table.form.pin'), exact: true }).fill('2468');
    await page.getByRole('textbox', { name: w('table.form.pinAgain') }).fill('2468');
    await look('its name');
    await tap(button(page, w('table.form.make')));
    // Every guest begins in the language of the evening, and chooses another.
    const speak = async (): Promise<void> => {
      await guest.getByRole('heading', { level: 1 }).waitFor();
      await tap(guest.getByRole('button', { name: own, exact: true }));
      await guest.getByRole('heading', { name: w('table.welcome.title') }).waitFor();
      await page.getByRole('button', { name: w('table.done') }).waitFor();
    };
    await speak();
    await look('welcome');
    await tap(button(guest, new RegExp(`^${w('table.welcome.write')}`)));
    await guest.getByRole('heading', { name: w('table.choose.title') }).waitFor();
    await look('a picture');
    await tap(button(guest, w('table.picture.boat')));
    await guest.getByRole('textbox', { name: w('people.search.label') }).waitFor();
    await look('people');
    await guest.getByRole('textbox', { name: w('people.search.label') }).fill('probnikov');
    await guest.getByRole('textbox', { name: w('people.search.label') }).focus();
    await look('search');
    await tap(guest.getByRole('link', { name: /Probnikov|Пробников/ }).first());
    const write = guest.getByRole('button', { name: new RegExp(w('person.write').replace('{{name}}', '.+')) });
    await write.first().waitFor();
    await look('a person');
    await tap(write.first());
    const editor = guest.locator('[contenteditable]').first();
    await editor.focus();
    // It was opened lying and is turned: the way on stays above its keys.
    await look('writing, with the keyboard', [sizes[1]]);
    await editor.evaluate((element, words) => {
      getSelection()?.selectAllChildren(element);
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- no other way types into an editor without a key
      document.execCommand('insertText', false, words);
    }, someWords);
    for (const size of [sizes[0], { width: 1024, height: 768 }]) {
      await page.setViewportSize(size);
      await tap(guest.getByRole('region', { name: w('write.keyboard.name') }).getByRole('button', { name: w('write.keyboard.space') }));
      await expect
        .poll(() => editor.evaluate(linesInSight), { message: `lines above the keyboard, ${String(size.width)}` })
        .toBeGreaterThanOrEqual(3);
    }
    await look('writing, with the keyboard', [sizes[0]]);
    await page.keyboard.type('Привет! Опять война, держись.');
    // Keys that are plugged in: ours is gone, and its room with it.
    await expect.poll(() => guest.locator(':root').evaluate((root) => root.style.getPropertyValue('--tabbar'))).toBe('0px');
    await look('writing');
    await tap(button(guest, w('write.next')));
    await guest.getByRole('textbox', { name: w('write.sign.name') }).waitFor();
    await look('front and signature');
    await tap(button(guest, w('write.sign.next')));
    await guest.getByRole('button', { name: w('write.seal.button'), exact: true }).waitFor();
    await look('seal');
    await tap(button(page, w('table.done')));
    await guest.getByRole('heading', { name: w('table.leave.title') }).waitFor();
    await look('not sealed');
    await tap(button(guest, w('table.leave.goOn')));
    await tap(guest.getByRole('button', { name: w('write.seal.button'), exact: true }));
    await guest.getByRole('heading', { name: w('write.sealed.title') }).waitFor();
    await look('sealed');
    await tap(button(page, w('table.done')));
    await guest.getByRole('heading', { name: w('write.sealed.title') }).waitFor({ state: 'detached' });
    await speak();
    await tap(button(page, w('table.lock')));
    await page.getByRole('dialog', { name: w('table.pin.title') }).waitFor();
    await look('PIN');
    const pin = page.getByRole('dialog', { name: w('table.pin.title') });
    for (const digit of '2468') await pin.getByRole('button', { name: digit, exact: true }).click();
    await pin.getByRole('button', { name: w('table.pin.enter'), exact: true }).click();
    await page.getByRole('button', { name: w('table.menu.close') }).waitFor();
    await look('menu');
    await tablet.remove();
    expect(found).toEqual([]);
  },
);

test.for(languages)(
  'with letters of twice the size a desk in $language has all its controls, lying and standing',
  async ({ language, locale, seed }) => {
    const evening = await anEvening(seed + 1, [starterList, testList]);
    await publishEvening(server, evening);
    const person = testList.people[0]?.id ?? '';
    const text = 'Здравствуйте! Опять война, держитесь. Пишу вам из Бонна.';
    await putCard(server, evening, await aSealedCard(evening, 0, { person, text }));
    const { tablet, page } = await aTablet(locale);
    const w = wordsOf(language);
    const { found, look } = looker(page);
    const { eid } = evening.manifest;

    await page.goto(`${server.origin}/#/desk`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await look('the desks of this device');
    await visit(page, `${server.origin}/#/desk/new`);
    await look('a new evening');
    await new Organizer(page, tablet).readKeyFromLink(server.origin, evening.identity);
    await page.getByRole('checkbox', { name: w('desk.create.passphrase.written') }).check();
    await look('a passphrase');
    await tap(page.getByRole('button', { name: w('desk.restore.button') }));
    await page.getByRole('heading', { name: w('desk.nav.incoming') }).waitFor();
    await tap(page.locator('main li button, main li a').first());
    await page.getByRole('button', { name: w('desk.act.approve') }).waitFor();
    await look('a card');
    await tap(page.getByRole('button', { name: w('desk.act.hold') }));
    await page
      .getByRole('button', { name: w('common.cancel') })
      .first()
      .waitFor();
    await look('why it is held back');
    await tap(page.getByRole('button', { name: w('common.cancel') }).first());
    await tap(page.getByRole('button', { name: w('desk.postal.confirmAsIs') }));
    await tap(page.getByRole('button', { name: w('desk.act.approve') }));
    for (const part of [
      'incoming',
      'held',
      'ready',
      'print',
      'printed',
      'posted',
      'readiness',
      'signing',
      'people',
      'list',
      'book',
    ] as const) {
      await visit(page, `${server.origin}/#/desk/${eid}/${part}`);
      await look(part);
    }
    for (const part of ['invite', 'labels', 'slips', 'settings', 'rules', 'kit', 'replies', 'paper', 'receive'] as const) {
      await visit(page, `${server.origin}/#/desk/${eid}/${part}`);
      await look(part);
    }
    await tablet.remove();
    expect(found).toEqual([]);
  },
);
