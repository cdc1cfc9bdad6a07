import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import type { Kit, KitBlock } from '../../../../src/domain/sheet/kit/kit.ts';
import { makeKit } from '../../../../src/domain/sheet/kit/makeKit.ts';
import { pdfFonts, pdfInfo, pdfLines, pdfPicture, pdfWords } from '../../../support/pdf.ts';
import { fonts } from '../someCards.ts';
import { aKit, aPoster, aText, blanks, someLabels, someSlips } from './someKit.ts';

const made = (kit: Kit) => makeKit(kit, fonts).bytes;
const pagesOf = (pdf: Uint8Array) => Number(pdfInfo(pdf).get('Pages'));
const person = (i: number, name = `Тест Пробников-${String(i)}`): KitBlock => ({
  lines: [
    { style: 'name', text: name },
    { style: 'small', text: `Test Probnikov-${String(i)}` },
    { style: 'body', text: 'Invented for practice. '.repeat(12) },
    { style: 'body', text: 'Interests: chess, birds' },
  ],
});

test('a kit is one file of A4 pages with numbers, our own faces in it, and no word of what made it or when', () => {
  const kit = aKit(aPoster, aText({ blocks: [person(1)] }), blanks({ slips: someSlips(3) }));
  const pdf = made(kit);
  expect(pagesOf(pdf)).toBe(4);
  expect(pdfFonts(pdf).map(({ embedded }) => embedded)).not.toContain(false);
  expect(pdfFonts(pdf).length).toBeGreaterThan(0);
  expect([pdfInfo(pdf).get('Producer'), pdfInfo(pdf).get('CreationDate')]).toEqual([undefined, undefined]);
  for (let page = 1; page <= 4; page++)
    expect(pdfLines(pdf, page).join(' ')).toContain(`Papers for the evening · Page ${String(page)} of 4`);
  expect(made(kit)).toEqual(pdf);
});

test('nothing runs over a page, with names of 300 letters, a story of a thousand and a hundred people', () => {
  const endless = 'Ы'.repeat(300);
  const blocks = [
    person(0, endless),
    person(1, 'Очень-длинное имя '.repeat(17).slice(0, 300)),
    { lines: [{ style: 'body', text: 'слово '.repeat(1500) }] as const },
    ...Array.from({ length: 98 }, (_, i) => person(i + 2)),
  ];
  const pdf = made(aKit(aText({ blocks, intro: ['Cut along the lines.'] })));
  const pages = pagesOf(pdf);
  expect(pages).toBeGreaterThan(15);
  let letters = '';
  for (let page = 1; page <= pages; page++) {
    const words = pdfWords(pdf, page);
    letters += words.map(({ text }) => text).join('');
    const foot = words.filter(({ top }) => top > 280);
    expect(foot.map(({ text }) => text).join(' ')).toContain(`Page ${String(page)} of ${String(pages)}`);
    for (const { text, left, right, top, bottom } of words.filter((word) => !foot.includes(word)))
      expect([text, left >= 14.9, right <= 195.1, top >= 13, bottom <= 278]).toEqual([text, true, true, true, true]);
  }
  expect(letters.match(/Ы/gu)).toHaveLength(300);
  for (let i = 0; i < 100; i++) expect(letters).toContain(`Probnikov-${String(i)}`);
});

test('a person stays on one page', () => {
  const pdf = made(aKit(aText({ blocks: Array.from({ length: 40 }, (_, i) => person(i)) })));
  const pages = Array.from({ length: pagesOf(pdf) }, (_, i) => pdfLines(pdf, i + 1).join('\n'));
  for (let i = 0; i < 40; i++) {
    const own = pages.filter((page) => new RegExp(`Probnikov-${String(i)}$`, 'mu').test(page));
    expect(own).toHaveLength(1);
    expect(own[0]).toMatch(new RegExp(`Пробников-${String(i)}\n`, 'u'));
  }
});

test('two columns fill one page before another begins', () => {
  const blocks = Array.from({ length: 30 }, (_, i) => ({
    lines: [
      { style: 'head', text: `Rule ${String(i)}` },
      { style: 'body', text: 'In short.' },
    ] as const,
  }));
  const pdf = made(aKit(aText({ columns: 2, ruled: false, blocks })));
  expect(pagesOf(pdf)).toBe(1);
  expect(pdfWords(pdf, 1).some(({ text, left }) => text === '29' && left > 110)).toBe(true);
});

test('a list of nobody is a page with its sentence', () => {
  const pdf = made(aKit(aText({ intro: ['Nobody can be written to now.'] })));
  expect([pagesOf(pdf), pdfLines(pdf, 1).join(' ')]).toEqual([1, expect.stringContaining('Nobody can be written to now.')]);
});

test.each(['open', 'envelope'] as const)(
  'a blank card (%s) has its true size and no word or number on it; slip and stub beside it have both',
  (mode) => {
    const slips = someSlips(2, 41);
    const pdf = made(aKit(blanks({ mode, slips })));
    expect(pdfInfo(pdf).get('Page size')).toMatch(/841\.8\d* x 595\.2\d* pts/u);
    const words = pdfWords(pdf, 1);
    // Up to 148.5 mm from the left, and half of the sheet high: two cards of 148 × 105.
    expect(words.filter(({ left }) => left < 148.5)).toEqual([]);
    const rows = [words.filter(({ top }) => top < 105), words.filter(({ top }) => top >= 105)];
    rows.forEach((row, i) => {
      expect(row.filter(({ text }) => text === String(41 + i)).map(({ left }) => left > 220)).toEqual([false, true]);
      for (const { text, left, right, bottom, top } of row.filter((word) => word.top < 200))
        expect([text, left >= 152.5, right <= 291.5, top >= 105 * i + 4, bottom <= 105 * i + 97]).toEqual([text, true, true, true, true]);
    });
    const groups = slips.map(({ groups: of }) => of.join(''));
    const written = words.map(({ text }) => text).join('');
    for (const code of groups) expect(written).toContain(code.slice(0, 20));
    const picture = pdfPicture(pdf, 1, 200);
    const isInk = (x: number, y: number): boolean => picture.at(x, y).some((value) => value < 235);
    const inked = (x: number, from: number, to: number): number => {
      let lines = 0;
      for (let y = from, before = false; y < to; y += 0.1) {
        const now = isInk(x, y);
        if (now && !before) lines++;
        before = now;
      }
      return lines;
    };
    // Rules to write between, in the text's own place.
    expect(inked(20, 2, 84)).toBe(mode === 'open' ? 11 : 10);
  },
);

test('both codes beside a card are those of its slip', () => {
  const slips = someSlips(2);
  const cut = scissors(made(aKit(blanks({ slips }))), 1);
  slips.forEach(({ link }, i) => {
    expect(decodeQR(cut(178, 221, 105 * i + 4, 105 * i + 46))).toBe(link);
    expect(decodeQR(cut(225, 250, 105 * i + 71, 105 * i + 96))).toBe(link);
  });
});

test('ten labels stand on a page, each with its person and the code that leads to them, and nothing runs over its edge', () => {
  const labels = someLabels(11);
  const pdf = made(aKit({ kind: 'labels', labels }));
  expect(pagesOf(pdf)).toBe(2);
  const pages = [1, 2].map((page) => ({ cut: scissors(pdf, page), words: pdfWords(pdf, page) }));
  labels.forEach(({ code, name }, i) => {
    const page = pages[i < 10 ? 0 : 1];
    const [x, y] = [17 + (i % 2) * 88, 13 + Math.floor((i % 10) / 2) * 52];
    expect(page && decodeQR(page.cut(x + 1, x + 45, y + 4, y + 50))).toBe(code);
    const inside = page?.words.filter(({ left, top }) => left >= x && left < x + 88 && top >= y && top < y + 52) ?? [];
    const words = inside.map(({ text }) => text).join(' ');
    expect(words).toContain(name);
    expect(words).toContain('ПРОБА');
    expect(words).toContain('отсканируйте код');
    for (const { text, right, bottom } of inside) expect([text, right <= x + 86, bottom <= y + 51]).toEqual([text, true, true]);
  });
  const careful = {
    name: 'Konstantin-Alexander Muster-Langnamenski von der Weide',
    other: 'Константин-Александр Мустер-Лангнаменский фон дер Вайде',
    calls: [
      'First open https://cards.evening-example.org/#/scan, then scan this code there.',
      'Сначала откройте https://cards.evening-example.org/#/scan и отсканируйте этот код там.',
    ],
  };
  const endless = { name: 'Ы'.repeat(300), other: 'long '.repeat(60), calls: ['слово '.repeat(60), 'word '.repeat(60)] };
  for (const words of [careful, endless]) {
    const set = pdfWords(made(aKit({ kind: 'labels', labels: someLabels(1, words) })), 1).filter(({ top }) => top < 200);
    for (const { text, right, top, bottom } of set)
      expect([text, right <= 103, top >= 14, bottom <= 64.5]).toEqual([text, true, true, true]);
    // What a real label says is never cut off.
    expect(set.some(({ text }) => text.includes('…'))).toBe(words === endless);
  }
});

test('a kit without labels has no page for them', () => {
  expect(pagesOf(made(aKit(aPoster, { kind: 'labels', labels: [] })))).toBe(1);
});

test('words that need more room are set smaller and never run over slip or stub', () => {
  const { words } = blanks();
  const wordy = {
    ...words,
    slip: words.slip.map((text) => text.repeat(3)),
    ticks: words.ticks.map((text) => text.repeat(2)),
    code: words.code.repeat(2),
  };
  const set = pdfWords(made(aKit(blanks({ words: wordy }))), 1).filter(({ top }) => top < 99);
  for (const { text, right, bottom } of set) expect([text, right <= 291.5, bottom <= 98.5]).toEqual([text, true, true]);
  const before = set.filter(({ left }) => left < 222);
  for (const { text, right } of before) expect([text, right <= 222]).toEqual([text, true]);
});

test('a rehearsal’s blank cards say «ПРОБА», and real ones say nothing', () => {
  const said = (trial: boolean) =>
    pdfWords(made(aKit(blanks({ trial }))), 1).filter(({ text, left }) => text.includes('ПРОБА') || left < 148);
  expect([said(true).length > 0, said(false)]).toEqual([true, []]);
});

test('the poster’s code is read from the page, and a title without an end leaves it room', () => {
  const long = { ...aPoster, title: 'Открытки '.repeat(30), lines: ['Тема '.repeat(60), 'Кафе'], text: ['Отсканируйте. '.repeat(20)] };
  for (const poster of [aPoster, long]) {
    const pdf = made(aKit(poster));
    expect(pagesOf(pdf)).toBe(1);
    expect(decodeQR(pdfPicture(pdf, 1, 100).seen)).toBe(poster.code);
    for (const { bottom, text } of pdfWords(pdf, 1)) expect([text, bottom < 290]).toEqual([text, true]);
  }
});

test('a sign that no face has is a question mark, and the kit is there', () => {
  const pdf = made(aKit({ ...aPoster, title: 'Evening 🌷' }));
  expect(pdfLines(pdf, 1)[0]).toBe('Evening ?');
});

test('a kit for a hundred people and two hundred cards is made in a few seconds and stays small', () => {
  const started = performance.now();
  const pdf = made(aKit(aPoster, aText({ blocks: Array.from({ length: 100 }, (_, i) => person(i)) }), blanks({ slips: someSlips(200) })));
  expect(performance.now() - started).toBeLessThan(20_000);
  expect(pdf.length).toBeLessThan(6_000_000);
  expect(pagesOf(pdf)).toBeGreaterThan(110);
});

/** Cuts a part out of the picture of a page, in millimetres. */
function scissors(pdf: Uint8Array, page: number) {
  const { width, height, data } = pdfPicture(pdf, page, 200).seen;
  return (left: number, right: number, top: number, bottom: number) => {
    const px = (mm: number): number => Math.round((mm / 25.4) * 200);
    const [x0, x1, y0, y1] = [px(left), px(right), px(top), Math.min(height, px(bottom))];
    const part = new Uint8ClampedArray((x1 - x0) * (y1 - y0) * 4);
    for (let y = y0; y < y1; y++) part.set(data.subarray((y * width + x0) * 4, (y * width + x1) * 4), (y - y0) * (x1 - x0) * 4);
    return { width: x1 - x0, height: y1 - y0, data: part };
  };
}
