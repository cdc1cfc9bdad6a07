import { deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toHex } from '../../src/domain/bytes/index.ts';
import { formatJoinCode, inviteText, type JoinCode } from '../../src/domain/event/index.ts';
import { testList } from '../../src/domain/person/lists/index.ts';
import { anEvening } from '../support/evening.ts';
import { seededRandom } from '../support/random.ts';
import { drawName } from './support/drawName.ts';
import { Hunt, type Needle } from './support/Hunt.ts';
import { formsOfStrokes, huntIn, type Found } from './support/huntIn.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { rotateEvening } from './support/rotateEvening.ts';
import { Server } from './support/Server.ts';
import { wordsOfGuests, type GuestWords } from './support/someWords.ts';
import { strokesCarried } from './support/strokesCarried.ts';
import { TableTablet } from './support/TableTablet.ts';
import { tap } from './support/tap.ts';
import { unpack, unsnap } from './support/unpack.ts';

/** Each ends with a kill. `npm run prove:table` has more of them. */
const EVENINGS = Number(process.env['OTK_TABLE_EVENINGS'] ?? '4');
/** Where a guest is when the tablet dies, by turns; few evenings take the first ones. */
const moments = ['while sealing', 'typing', 'sealed', 'signing', 'before sealing', 'done'] as const;

let server: Server;
const viewport = { width: 1180, height: 820 };
const tablet = new Profile({ touch: true, viewport });
const planted = new Profile({ touch: true, viewport });
const random = seededRandom(41);

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  for (const profile of [tablet, planted]) await profile.remove();
  await server.remove();
});

const someWords = wordsOfGuests(41);

/** The code in every form, and its secret as bytes. */
function ofCode(code: JoinCode): { readonly words: readonly string[]; readonly needles: readonly Needle[] } {
  return { words: [formatJoinCode(code), toHex(code.secret)], needles: [{ what: 'the join secret', bytes: Buffer.from(code.secret) }] };
}

/** A line that nobody else draws. */
function someLine(): readonly (readonly [x: number, y: number])[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = Array.from(random(6), (byte) => byte / 255);
  return [
    [0.15 + a / 10, 0.2 + b / 5],
    [0.35 + c / 10, 0.6 + d / 5],
    [0.55 + d / 10, 0.2 + e / 5],
    [0.75 + e / 10, 0.6 + f / 5],
  ];
}

/** One guest, up to the moment in which the tablet dies. */
async function writeUntil(table: TableTablet, words: GuestWords, moment: (typeof moments)[number]): Promise<void> {
  const { guest, page } = table;
  await table.sitDown();
  await table.startCardTo('пробников', 'Probnikov');
  await table.editor.focus();
  const length = moment === 'typing' ? 1 + ((random(1)[0] ?? 0) % words.text.length) : words.text.length;
  await page.keyboard.type(words.text.slice(0, length), { delay: 5 });
  if (moment === 'typing') return;
  await tap(guest.getByRole('button', { name: 'Next: sign' }));
  await guest.getByRole('textbox', { name: 'First name and town, or a pseudonym' }).fill(words.name);
  await drawName(guest, page, someLine());
  if (moment === 'signing') return;
  await tap(guest.getByRole('button', { name: 'Next: seal' }));
  const seal = guest.getByRole('button', { name: 'Seal', exact: true });
  if (moment === 'before sealing') {
    await seal.waitFor();
    return;
  }
  await tap(seal);
  if (moment === 'while sealing') return;
  await guest.getByRole('heading', { name: 'Sealed' }).waitFor();
  if (moment === 'sealed') return;
  await table.done();
  await table.welcome.waitFor();
}

test(
  `${String(EVENINGS)} table evenings that end with kill -9: no word, no line and no code in any file of the tablet or the server`,
  { timeout: 90_000 + EVENINGS * 240_000 },
  async () => {
    const evening = await anEvening(51, [testList]);
    let link = await publishEvening(server, evening);
    const codes = [evening.code];
    const words: string[] = [];
    const strokes = new Map<string, readonly number[]>();
    const searched = new Set<string>();
    let unpacked = 0;
    let [sealed, page] = [0, await tablet.open()];
    let table = new TableTablet(page);
    await table.setUp(server.origin, link);
    /** Gives whether any of them was not known yet. */
    const lookForLines = async (): Promise<boolean> => {
      const before = strokes.size;
      for (const stroke of await strokesCarried(page, evening)) strokes.set(stroke.join(), stroke);
      return strokes.size > before;
    };
    const begun = Date.now();
    for (let round = 0; round < EVENINGS; round++) {
      if (round > 0) {
        // Each evening has a code of its own, as when organizers change it.
        const code = await rotateEvening(server, evening, 5100 + round);
        codes.push(code);
        link = inviteText(server.origin, code);
        page = await tablet.open();
        table = new TableTablet(page);
        await page.goto(`${server.origin}/#/table`);
        await table.giveCode(link);
        await table.welcome.waitFor();
        // Whoever was just sealing drew a line that nobody has looked for yet.
        if (await lookForLines()) searched.clear();
      }
      // Everybody's evening has a guest who was done.
      for (const moment of ['done', moments[round % moments.length] ?? 'done'] as const) {
        const guest = someWords();
        words.push(...guest.text.split(' '), guest.name);
        await writeUntil(table, guest, moment);
        if (moment !== 'done' && moment !== 'sealed') continue;
        sealed++;
        await lookForLines();
      }
      await tablet.kill();
      const isLast = round === EVENINGS - 1;
      if (isLast) searched.clear();
      const secrets = codes.map(ofCode);
      const found = huntIn(
        [tablet.folder, server.dataDir],
        [...words, ...secrets.flatMap((secret) => secret.words)],
        [...secrets.flatMap((secret) => secret.needles), ...formsOfStrokes([...strokes.values()])],
        searched,
      );
      unpacked = found.unpacked;
      expect(found.finds, `evening ${String(round + 1)}`).toEqual([]);
      // Whoever stops a long proof knows how far it came.
      if (round % 10 === 9)
        console.log(
          `${String(round + 1)} of ${String(EVENINGS)} table evenings in ${String(Math.round((Date.now() - begun) / 1000))} s: 0 finds`,
        );
      if (isLast)
        console.log(
          `${String(EVENINGS)} evenings, ${String(codes.length)} codes, ${String(words.length)} words, ${String(strokes.size)} drawn lines: 0 finds in ${String(found.files)} files, ${String(found.bytes)} bytes, ${String(unpacked)} parts unpacked`,
        );
    }
    // Each evening’s own: one line that is drawn again and again would be looked for once.
    expect(strokes.size).toBeGreaterThanOrEqual(EVENINGS);
    // What cannot be opened is not searched: there was something to open.
    expect(unpacked).toBeGreaterThan(0);
    const opening = codes.flatMap((code) => ofCode(code).words);
    expect(new Hunt([...words, ...opening]).inBytes(Buffer.from(server.output.join('')), 'what the server said')).toEqual([]);
    // Nothing that was called sealed is lost by any of it.
    page = await tablet.open();
    await page.goto(`${server.origin}/#/table`);
    await page.getByRole('heading', { name: 'Scan the evening’s code again' }).waitFor();
    expect((await strokesCarried(page, evening)).length).toBeGreaterThanOrEqual(sealed);
    await tablet.close();
  },
);

test('the hunt bites: it finds what a page stores in the open, what a textarea leaves to session restore, and what lies packed', async () => {
  const page = await planted.open();
  await page.goto(server.origin);
  const words = { open: 'Щурогрызовиха', clone: 'Гуськохватова', area: 'Ежиколесница' };
  await page.evaluate(plant, words);
  const hunted = (): Found => huntIn([planted.folder], Object.values(words), formsOfStrokes([[201, 307, 255, 411, 298, 502, 377, 640]]));
  // A browser writes the field for its session restore, and the page's storage, some seconds after they changed.
  await expect
    .poll(() => Object.values(words).filter((word) => !hunted().finds.some((find) => find.includes(word))), {
      timeout: 60_000,
      interval: 2000,
    })
    .toEqual([]);
  await planted.kill();
  const { finds } = hunted();
  for (const word of Object.values(words))
    expect(
      finds.filter((find) => find.includes(word)),
      word,
    ).not.toEqual([]);
  expect(finds.filter((find) => /strokes as a structured clone/u.test(find))).not.toEqual([]);

  const text = Buffer.from(`${words.open} `.repeat(40));
  const noise = Buffer.from('noise');
  // The last one is cut off, as a kill leaves it.
  for (const packed of [[deflateSync(text), noise], [gzipSync(text), noise], [deflateSync(text).subarray(0, -6)]]) {
    const inside = unpack(Buffer.concat([noise, ...packed]));
    expect(inside.map(({ bytes }) => bytes.includes(words.open))).toContain(true);
  }
  // Snappy: five letters as they are, then ten that repeat them.
  expect(unsnap(Buffer.from([15, 4 << 2, ...Buffer.from('hello'), (9 << 2) | 2, 5, 0])).toString()).toBe('hellohellohello');
});

/** A page that does everything wrong. */
function plant({ open, clone, area }: { open: string; clone: string; area: string }): Promise<void> {
  localStorage.setItem('draft', open);
  const field = document.createElement('textarea');
  document.body.append(field);
  field.value = area;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return new Promise((resolve) => {
    const opening = indexedDB.open('planted');
    opening.onupgradeneeded = () => opening.result.createObjectStore('drafts');
    opening.onsuccess = () => {
      const writing = opening.result.transaction('drafts', 'readwrite', { durability: 'strict' });
      // Long and dull: a browser may pack it.
      const strokes = [[201, 307, 255, 411, 298, 502, 377, 640]];
      writing.objectStore('drafts').put({ text: `${clone} `.repeat(20_000), strokes }, 'long');
      writing.objectStore('drafts').put({ text: clone, strokes }, 'short');
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
