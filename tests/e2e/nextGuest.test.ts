import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testList } from '../../src/domain/person/lists/index.ts';
import { anEvening } from '../support/evening.ts';
import { Hunt } from './support/Hunt.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { Server } from './support/Server.ts';
import { wordsOfGuests, type GuestWords } from './support/someWords.ts';
import { storedIn } from './support/storedIn.ts';
import { TableTablet } from './support/TableTablet.ts';
import { tap } from './support/tap.ts';

/** How many guests are followed by a curious one. `npm run prove:table` has more of them. */
const GUESTS = Number(process.env['OTK_TABLE_GUESTS'] ?? '7');
/** How the one before leaves, by turns. */
const leavings = ['sealed', 'unfinished', 'thrown away'] as const;
/** What the next one tries, by turns; each also looks through everything that the page can read of its storage. */
const tries = ['back and forward', 'undo', 'autofill', 'deep links', 'reload', 'session restore', 'killed and restored'] as const;

let server: Server;
const tablet = new Profile({ touch: true, viewport: { width: 1180, height: 820 } });
const someWords = wordsOfGuests(77);

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  await tablet.remove();
  await server.remove();
});

/** Everything that somebody at the tablet can see or reach with a caret, in every document of every tab. */
async function inSight({ page }: TableTablet): Promise<Buffer> {
  const frames = page
    .context()
    .pages()
    .flatMap((one) => one.frames());
  const texts = await Promise.all(
    frames.map(async (frame) => {
      // A document that is just being replaced has nothing to see.
      const seen = await frame.evaluate(read).catch(() => '');
      return `${frame.url()}\n${seen}`;
    }),
  );
  return Buffer.from(texts.join('\n'));
}

function read(): string {
  const fields = [...document.querySelectorAll('input, [contenteditable]')];
  const values = fields.map((field) => (field instanceof HTMLInputElement ? field.value : field.textContent));
  const options = [...document.querySelectorAll('datalist option')].map((option) => option.getAttribute('value') ?? '');
  return [document.documentElement.textContent, document.title, JSON.stringify(history.state), ...values, ...options].join('\n');
}

async function writeAndLeave(table: TableTablet, words: GuestWords, leaving: (typeof leavings)[number]): Promise<readonly string[]> {
  const { guest } = table;
  await table.sitDown();
  const search = guest.getByRole('textbox', { name: 'Search' });
  await search.fill(words.name);
  await table.startCardTo('пробников', 'Probnikov');
  await table.type(words.text);
  const addresses = await addressesOf(table);
  await tap(guest.getByRole('button', { name: 'Next: sign' }));
  await guest.getByRole('textbox', { name: 'First name and town, or a pseudonym' }).fill(words.name);
  // The hunt is worth something: here the words are found.
  expect(new Hunt([...words.text.split(' '), words.name]).inBytes(await inSight(table), 'while it is written')).not.toEqual([]);
  if (leaving === 'sealed') {
    await tap(guest.getByRole('button', { name: 'Next: seal' }));
    await tap(guest.getByRole('button', { name: 'Seal', exact: true }));
    await guest.getByRole('heading', { name: 'Sealed' }).waitFor();
  }
  await table.done();
  if (leaving !== 'sealed') {
    const dialog = guest.getByRole('dialog', { name: 'Your card is not sealed' });
    await tap(dialog.getByRole('button', { name: leaving === 'unfinished' ? 'Leave it unfinished' : 'Throw it away' }));
  }
  await table.welcome.waitFor();
  return addresses;
}

/** What the guest's own screens were called, as somebody may have read it over a shoulder. */
async function addressesOf({ page }: TableTablet): Promise<readonly string[]> {
  const hashes = await Promise.all(page.frames().map((frame) => frame.evaluate(() => location.hash)));
  return [...new Set(hashes)].filter((hash) => hash !== '' && hash !== '#/table');
}

async function tryIt(way: (typeof tries)[number], table: TableTablet, eid: string, addresses: readonly string[]): Promise<TableTablet> {
  const { page, guest } = table;
  if (way === 'back and forward') {
    // Out of the app and back into it, too, where a browser may bring a whole page back as it was.
    for (const step of ['back', 'forward', 'back', 'back', 'forward', 'forward'] as const) {
      // Where there is nowhere to go, nothing happens; what a page was asked is lost with the page.
      await page.evaluate((where) => history[where](), step).catch(() => undefined);
      await stands(table);
    }
    for (const keys of ['Alt+ArrowLeft', 'Alt+ArrowRight']) {
      await page.keyboard.press(keys);
      await stands(table);
    }
    if (!page.url().startsWith(server.origin)) await page.goto(`${server.origin}/#/table`);
    await stands(table);
  } else if (way === 'undo' || way === 'autofill') {
    await table.sitDown('Write a card', 'Tulip');
    const search = guest.getByRole('textbox', { name: 'Search' });
    await search.click();
    await press(page, way);
    await search.fill('');
    await table.startCardTo('пробников', 'Probnikov');
    await table.editor.focus();
    await press(page, way);
    expect((await table.editor.innerText()).trim()).toBe('');
    // Something has to stand there, or nobody comes to the name.
    await table.type('Добрый день.');
    await tap(guest.getByRole('button', { name: 'Next: sign' }));
    const name = guest.getByRole('textbox', { name: 'First name and town, or a pseudonym' });
    await name.click();
    await press(page, way);
    expect(await name.inputValue()).toBe('');
    expect(await name.getAttribute('autocomplete')).toBe('off');
  } else if (way === 'deep links') {
    for (const hash of [
      ...addresses,
      `#/e/${eid}/cards`,
      `#/e/${eid}/people`,
      `#/e/${eid}/handover`,
      `#/e/${eid}/settings`,
      '#/',
      '#/desk',
    ]) {
      await page.evaluate((where) => void (location.hash = where), hash);
      await expect.poll(() => new URL(page.url()).hash).toBe('#/table');
      expect(await page.getByRole('navigation').count()).toBe(0);
    }
  } else {
    let fresh = page;
    if (way === 'reload') await page.reload();
    else {
      if (way === 'killed and restored') await tablet.kill();
      else await tablet.close();
      await tablet.open({ restored: true });
      const back = (): Page[] => tablet.context.pages().filter((one) => one.url().startsWith(server.origin));
      await expect.poll(() => back().length).toBeGreaterThan(0);
      fresh = back()[0] ?? fresh;
    }
    const again = new TableTablet(fresh);
    await fresh.getByRole('heading', { name: 'Scan the evening’s code again' }).waitFor();
    return again;
  }
  return table;
}

/** Each restored session brings an empty tab along; one that is not in front is restored late or never, and its start is waited for. */
async function closeOthers({ page }: TableTablet): Promise<void> {
  for (const other of page.context().pages()) if (other !== page) await other.close();
}

/** Nothing is under way any more: a table, the question for its code, or a page that is none of ours. */
async function stands({ page, welcome }: TableTablet): Promise<void> {
  const again = page.getByRole('heading', { name: 'Scan the evening’s code again' });
  await expect
    .poll(async () => !page.url().startsWith(server.origin) || (await welcome.isVisible()) || (await again.isVisible()))
    .toBe(true);
}

async function press(page: Page, way: 'undo' | 'autofill'): Promise<void> {
  const keys = way === 'undo' ? ['Control+z', 'Control+z', 'Control+y', 'Control+Shift+z'] : ['ArrowDown', 'ArrowDown', 'Tab'];
  for (const key of keys) await page.keyboard.press(key);
}

test(
  `${String(GUESTS)} guests leave, and whoever comes next finds nothing of them by ${tries.join(', ')}, or in what the page stores`,
  { timeout: 90_000 + GUESTS * 240_000 },
  async () => {
    const evening = await anEvening(61, [testList]);
    const link = await publishEvening(server, evening);
    const { eid } = evening.manifest;
    let table = new TableTablet(await tablet.open());
    await table.setUp(server.origin, link);
    const words: string[] = [];
    let looked = 0;
    for (let round = 0; round < GUESTS; round++) {
      const [leaving, way] = [leavings[round % leavings.length] ?? 'sealed', tries[round % tries.length] ?? 'reload'];
      const guest = someWords();
      const addresses = await writeAndLeave(table, guest, leaving);
      words.push(...guest.text.split(' '), guest.name);
      const hunt = new Hunt(words);
      const where = `guest ${String(round + 1)}, ${leaving}, then ${way}`;
      expect(hunt.inBytes(await inSight(table), where)).toEqual([]);
      table = await tryIt(way, table, eid, addresses);
      looked++;
      if (looked % 10 === 0) console.log(`${String(looked)} of ${String(GUESTS)} guests were followed`);
      expect(hunt.inBytes(await inSight(table), where)).toEqual([]);
      expect((await storedIn(table.page)).flatMap((stored) => hunt.inBytes(stored.bytes, `${where}: ${stored.where}`))).toEqual([]);
      await closeOthers(table);
      // The tablet is made ready for the next one, as organizers would.
      if (await table.page.getByRole('heading', { name: 'Scan the evening’s code again' }).isVisible()) await table.giveCode(link);
      else if (way === 'undo' || way === 'autofill') {
        await table.done();
        await tap(table.guest.getByRole('dialog', { name: 'Your card is not sealed' }).getByRole('button', { name: 'Throw it away' }));
      }
      await table.welcome.waitFor();
    }
    expect(looked).toBe(GUESTS);
    console.log(`${String(GUESTS)} guests followed by a curious one, ${String(words.length)} words: 0 finds`);
    expect(tablet.complaints).toEqual([]);
  },
);
