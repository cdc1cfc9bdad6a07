import { expect, test } from 'vitest';
import { drawnPlaces, jointLayout } from '../../../src/domain/card/jointGeometry.ts';
import { cardGeometry, type Box } from '../../../src/domain/card/geometry.ts';
import { creditLine } from '../../../src/domain/listDrawing/listDrawing.ts';
import { fronts } from '../../../src/domain/front/index.ts';
import type { DrawnName } from '../../../src/domain/signature/drawn.ts';
import { DRAWN_PLACE } from '../../../src/domain/signature/jointText.ts';
import { faceMetrics, layout } from '../../../src/domain/layout/index.ts';
import { makeSheets, sheetPlan, type SheetCard, type SheetOptions } from '../../../src/domain/sheet/index.ts';
import { aPhoto, plainPhoto } from '../../support/aPhoto.ts';
import { pdfFonts, pdfInfo, pdfLines, pdfPicture, pdfWords, type PdfWord } from '../../support/pdf.ts';
import { randomCardTexts } from '../../support/randomCardTexts.ts';
import { seededRandom } from '../../support/random.ts';
import { aCard, fonts, open, russian } from './someCards.ts';

const single: SheetOptions = { ...open, format: 'a6' };

function onlyFile(cards: readonly SheetCard[], options: SheetOptions): Uint8Array {
  const { files, refused } = makeSheets(cards, options, fonts);
  expect(refused).toEqual([]);
  expect(files.length).toBe(1);
  return files[0]?.bytes ?? new Uint8Array();
}

const within = (box: Box, { left, top }: PdfWord) =>
  left >= box.x - 1 && left <= box.x + box.width && top >= box.y - 3 && top <= box.y + box.height;
function grouped(words: readonly PdfWord[], by: (word: PdfWord) => number): Map<number, PdfWord[]> {
  const groups = new Map<number, PdfWord[]>();
  for (const word of words) groups.set(by(word), [...(groups.get(by(word)) ?? []), word]);
  return groups;
}

const creditLineBox: Box = { x: creditLine.x, y: creditLine.y, width: creditLine.width, height: creditLine.lineHeight };

const cards = (count: number) => Array.from({ length: count }, (_, i) => aCard({ id: `card-${String(i)}` }));

test('ten cards are three sheets of A4, picture and text in turn, with both faces embedded', () => {
  const pdf = onlyFile(cards(10), open);
  const info = pdfInfo(pdf);
  expect(info.get('Pages')).toBe('6');
  expect(info.get('Page size')).toContain('A4');
  expect(pdfFonts(pdf)).toEqual([
    { name: 'hand', embedded: true },
    { name: 'serif', embedded: true },
  ]);
});

test('a single card is a picture page and a text page of A6', () => {
  const info = pdfInfo(onlyFile([aCard()], single));
  expect(info.get('Pages')).toBe('2');
  expect(info.get('Page size')).toBe('419.53 x 297.64 pts');
});

test('the text page holds the text, the name and the address, and nothing else', () => {
  const card = aCard();
  const pdf = onlyFile([card], single);
  expect(pdfLines(pdf, 1)).toEqual([]);
  const written = pdfWords(pdf, 2).map(({ text }) => text);
  const expected = [card.text, card.signature.name, ...card.addressLines].join(' ').split(/\s+/u);
  expect(written.toSorted()).toEqual(expected.toSorted());
});

test('the address stands line by line as it was given', () => {
  const { addressLines } = aCard();
  const { address } = cardGeometry('open');
  const words = pdfWords(onlyFile([aCard()], single), 2).filter(({ left }) => left > 74);
  const lines = [...grouped(words, ({ bottom }) => Math.round(bottom)).values()].map((line) => line.map(({ text }) => text).join(' '));
  expect(lines).toEqual(addressLines);
  for (const word of words) expect(address && within(address, word)).toBe(true);
});

test('lines are broken on paper exactly where the editor breaks them, and each is as wide', () => {
  const { text: box } = cardGeometry('open');
  const texts = [russian, ...randomCardTexts(seededRandom(21), 60)].filter(
    (text) => layout(text, faceMetrics('hand'), box).overflow === null,
  );
  expect(texts.length).toBeGreaterThan(20);
  const pdf = onlyFile(
    texts.map((text, i) => aCard({ id: String(i), text, signature: { name: '', strokes: [] } })),
    single,
  );
  texts.forEach((text, i) => {
    const drawn = layout(text, faceMetrics('hand'), box).lines.flatMap((line, n) => (line.text.trim() === '' ? [] : [{ ...line, n }]));
    const words = pdfWords(pdf, i * 2 + 2).filter(({ left }) => left < 74);
    const onLine = grouped(words, ({ top, bottom }) => Math.floor(((top + bottom) / 2 - box.y) / box.lineHeight));
    expect([...onLine.keys()].sort((a, b) => a - b)).toEqual(drawn.map(({ n }) => n));
    for (const line of drawn) {
      const there = onLine.get(line.n) ?? [];
      const letters = (value: string) => value.replace(/[\s\u00a0]/gu, '');
      expect(letters(there.map((word) => word.text).join(''))).toBe(letters(line.text));
      const leading = line.text.length - line.text.trimStart().length;
      if (leading === 0 && !/[\u00a0]$/u.test(line.text))
        expect(Math.max(...there.map(({ right }) => right)) - box.x).toBeCloseTo(line.width, 0);
    }
  });
});

test('a line is where a browser would put it, within a tenth of a millimetre across', () => {
  const { text: box } = cardGeometry('open');
  const word = pdfWords(onlyFile([aCard({ text: 'Здравствуйте' })], single), 2)[0];
  const width = layout('Здравствуйте', faceMetrics('hand'), box).lines[0]?.width ?? 0;
  expect(Math.abs((word?.left ?? 0) - box.x)).toBeLessThan(0.1);
  expect(Math.abs((word?.right ?? 0) - box.x - width)).toBeLessThan(0.1);
});

test('on both ways of turning the sheet, each text lies behind its own picture', () => {
  for (const flip of ['long', 'short'] as const) {
    const four = ['раз', 'два', 'три', 'четыре'].map((text) =>
      aCard({ id: text, text, signature: { name: '', strokes: [] }, addressLines: ['А'] }),
    );
    const plan = sheetPlan('a4', flip);
    const words = pdfWords(onlyFile(four, { ...open, flip }), 2);
    four.forEach((card, i) => {
      const [front, word] = [plan.fronts[i], words.find(({ text }) => text === card.text)];
      const [x, y] = [((word?.left ?? 0) + (word?.right ?? 0)) / 2, ((word?.top ?? 0) + (word?.bottom ?? 0)) / 2];
      const [seenX, seenY] = flip === 'long' ? [x, 210 - y] : [297 - x, y];
      expect(seenX >= (front?.x ?? 0) && seenX <= (front?.x ?? 0) + 148 && seenY >= (front?.y ?? 0) && seenY <= (front?.y ?? 0) + 105).toBe(
        true,
      );
    });
  }
});

test('the stamp’s corner stays empty, and so does everything but the picture on the other side', () => {
  const pdf = onlyFile([aCard()], single);
  const [picture, text] = [pdfPicture(pdf, 1), pdfPicture(pdf, 2)];
  for (let x = 109; x < 147; x += 2) for (let y = 1; y < 40; y += 2) expect(text.at(x, y)).toEqual([255, 255, 255]);
  for (let x = 1; x < 147; x += 2) for (const y of [1, 3, 102, 104]) expect(picture.at(x, y)).toEqual([255, 255, 255]);
  expect(picture.at(74, 20)).not.toEqual([255, 255, 255]);
});

test('every drawing can be printed, fills its frame and leaves the rim of the card white', () => {
  const pdf = onlyFile(
    fronts.map(({ id }) => aCard({ id, front: id, signature: { name: '', strokes: [] } })),
    { ...open, flip: 'long' },
  );
  const plan = sheetPlan('a4', 'long');
  const white = ([r, g, b]: readonly number[]) => r === 255 && g === 255 && b === 255;
  const faulty = new Set<string>();
  for (let sheet = 0; sheet * 4 < fronts.length; sheet++) {
    const page = pdfPicture(pdf, sheet * 2 + 1);
    fronts.slice(sheet * 4, sheet * 4 + 4).forEach(({ id }, i) => {
      const { x, y } = plan.fronts[i] ?? { x: 0, y: 0 };
      // The frame is 5 mm wide; a picture's corners are never paper white.
      for (let along = 2; along < 147; along += 3)
        for (const across of [2, 103]) if (!white(page.at(x + along, y + across))) faulty.add(id);
      for (let across = 2; across < 104; across += 3)
        for (const along of [2, 146]) if (!white(page.at(x + along, y + across))) faulty.add(id);
      for (const [along, across] of [
        [7, 7],
        [141, 7],
        [74, 52],
      ] as const)
        if (white(page.at(x + along, y + across))) faulty.add(id);
    });
  }
  expect([...faulty]).toEqual([]);
});

test('what two writers drew is printed on each one’s own card, and never on its white rim', () => {
  const across = (path: readonly number[]) => ({ front: 'drawn', drawing: { strokes: [{ ink: 1, pen: 2, path: [...path] }] } });
  const pdf = onlyFile(
    [
      aCard({ id: 'a', ...across([-40, 475, 1460, 0]) }),
      aCard({ id: 'b', ...across([690, -40, 0, 1030]) }),
      aCard({ id: 'c', front: 'tea' }),
    ],
    single,
  );
  const red = ([r = 0, g = 0, b = 0]: readonly number[]) => r > 140 && g < 90 && b < 90;
  const [level, upright, tea] = [1, 3, 5].map((page) => pdfPicture(pdf, page));
  expect([20, 74, 130].map((x) => red(level?.at(x, 52.5) ?? []))).toEqual([true, true, true]);
  expect(red(level?.at(74, 20) ?? [])).toBe(false);
  expect([12, 52, 92].map((y) => red(upright?.at(74, y) ?? []))).toEqual([true, true, true]);
  expect(level?.at(3, 52.5)).toEqual([255, 255, 255]);
  expect(upright?.at(74, 102)).toEqual([255, 255, 255]);
  expect(red(tea?.at(130, 20) ?? [])).toBe(false);
});

test('photos are printed on their own cards within the white rim, as the very bytes that were sealed, and tell nothing of themselves', () => {
  const photo = (id: string) => aCard({ id, front: 'photo', photo: aPhoto });
  const pdf = onlyFile([photo('a'), aCard({ id: 'b', front: 'tea' }), photo('c')], single);
  for (const page of [1, 5]) {
    const picture = pdfPicture(pdf, page);
    const [left, right] = [picture.at(20, 52), picture.at(128, 52)];
    expect([left[0] > 170, left[2] < 70, right[0] < 60, right[2] > 130]).toEqual([true, true, true, true]);
    for (const [x, y] of [
      [2, 52],
      [146, 52],
      [74, 2],
      [74, 103],
    ] as const)
      expect(picture.at(x, y)).toEqual([255, 255, 255]);
  }
  expect(Buffer.from(pdf).includes(Buffer.from(plainPhoto))).toBe(true);
});

test('a drawing of the list is stored once however many cards have it, and its credit is printed below it where that was asked', () => {
  const { jpeg } = aPhoto;
  const listed = (id: string, printCredit: boolean) =>
    aCard({ id, front: `list:${id}`, listed: { jpeg, credit: 'Рисунок Пробной Веры', printCredit } });
  const pdf = onlyFile([listed('a', false), { ...listed('a', false), id: 'c' }, { ...listed('a', false), id: 'd' }], single);
  const bytes = Buffer.from(pdf);
  expect(bytes.indexOf(Buffer.from(plainPhoto))).toBeGreaterThan(0);
  expect(bytes.indexOf(Buffer.from(plainPhoto))).toBe(bytes.lastIndexOf(Buffer.from(plainPhoto)));
  expect(pdfLines(pdf, 1)).toEqual([]);
  const [left, right] = [pdfPicture(pdf, 5).at(8, 52), pdfPicture(pdf, 5).at(140, 97)];
  expect([left[0] > 170, right[2] > 130]).toEqual([true, true]);

  const credited = onlyFile([listed('b', true)], single);
  expect(pdfLines(credited, 1)).toEqual(['Рисунок Пробной Веры']);
  for (const word of pdfWords(credited, 1)) expect(within(creditLineBox, word)).toBe(true);
  expect(pdfPicture(credited, 1).at(140, 97)).toEqual([255, 255, 255]);
});

test('a drawn signature is on the card, and never outside its box', () => {
  const { drawing } = cardGeometry('open');
  const wild = {
    name: '',
    strokes: [
      [-4000, -4000, 8000, 8000],
      [0, 500, 1000, 500],
    ],
  };
  const page = pdfPicture(onlyFile([aCard({ text: '', signature: wild, addressLines: ['А'] })], single), 2);
  expect(page.at(drawing.x + 5, drawing.y + drawing.height / 2)[2]).toBeGreaterThan(
    page.at(drawing.x + 5, drawing.y + drawing.height / 2)[0] + 30,
  );
  expect(page.at(drawing.x - 1, drawing.y + drawing.height / 2)).toEqual([255, 255, 255]);
  for (let x = 1; x < 73; x += 3) for (let y = 1; y < drawing.y - 1; y += 3) expect(page.at(x, y)).toEqual([255, 255, 255]);
});

test('only the inner cuts are marked, and only beside the pictures', () => {
  const picture = pdfPicture(onlyFile(cards(4), open), 1);
  const dark = (x: number, y: number) =>
    [-0.3, 0, 0.3].some((d) => Math.min(...picture.at(x + d, y)) < 240 || Math.min(...picture.at(x, y + d)) < 240);
  expect([dark(148.5, 6.5), dark(148.5, 203.5), dark(6.5, 105), dark(290.5, 105), dark(148.5, 105)]).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  expect([dark(0.5, 52), dark(296, 52), dark(74, 0.5), dark(74, 209.5)]).toEqual([false, false, false, false]);
});

test('a card to a TEST person says ПРОБА across both sides, any other card nowhere', () => {
  const trial = onlyFile([aCard({ test: true })], single);
  for (const page of [1, 2])
    expect(
      pdfWords(trial, page)
        .map(({ text }) => text)
        .join(''),
    ).toContain('П');
  const real = onlyFile([aCard({ text: 'Привет' })], single);
  const letters = (pdf: Uint8Array, page: number) =>
    pdfWords(pdf, page)
      .map(({ text }) => text)
      .join('');
  expect(letters(real, 1)).toBe('');
  const empty = aCard({ test: true, text: '', signature: { name: '', strokes: [] } });
  const across = letters(onlyFile([empty], { ...single, mode: 'envelope' }), 2);
  expect(across.split('').toSorted()).toEqual(['А', 'Б', 'О', 'П', 'Р']);
  const picture = pdfPicture(trial, 2);
  let grey = 0;
  for (let x = 5; x < 143; x += 1) for (let y = 5; y < 100; y += 1) if (picture.at(x, y).every((part) => part > 200 && part < 235)) grey++;
  expect(grey).toBeGreaterThan(400);
});

test('an envelope card uses its whole side and has no address', () => {
  const words = pdfWords(onlyFile([aCard()], { ...single, mode: 'envelope' }), 2);
  expect(words.map(({ text }) => text)).not.toContain('Пробину');
  expect(Math.max(...words.map(({ right }) => right))).toBeGreaterThan(120);
});

test('pictures and texts can be two files, mirrored to each other', () => {
  const { files } = makeSheets(cards(5), { ...open, order: 'apart' }, fonts);
  expect(files.map(({ name }) => name)).toEqual(['cards-1-pictures.pdf', 'cards-1-texts.pdf']);
  for (const { bytes, cards: ids } of files) {
    expect(pdfInfo(bytes).get('Pages')).toBe('2');
    expect(ids.length).toBe(5);
  }
});

test('the plain face replaces the hand, small enough for the same words', () => {
  const full = russian.repeat(3).slice(0, 440);
  const { text } = cardGeometry('open');
  expect(layout(full, faceMetrics('hand'), text).overflow).toBeNull();
  expect(layout(full, faceMetrics('serif'), cardGeometry('open', 'serif').text).overflow).toBeNull();
  expect(pdfFonts(onlyFile([aCard()], { ...single, face: 'serif' }))).toEqual([{ name: 'serif', embedded: true }]);
});

test('a file tells nothing of who made it, when, or with what', () => {
  const pdf = onlyFile(cards(2), open);
  const info = pdfInfo(pdf);
  for (const field of ['Title', 'Author', 'Subject', 'Keywords', 'Creator', 'Producer', 'CreationDate', 'ModDate'])
    expect(info.get(field)).toBeUndefined();
  const raw = Buffer.from(pdf).toString('latin1');
  expect(raw).not.toMatch(/jspdf|otkrytka|caveat|paratype|D:20\d\d/iu);
});

test('the same cards give the same bytes', () => {
  expect(Buffer.from(onlyFile(cards(6), open)).equals(onlyFile(cards(6), open))).toBe(true);
});

test('250 cards come as files of 100, counted as they are made, and a drawing is stored once in each', () => {
  const progress: number[] = [];
  const { files } = makeSheets(cards(250), open, fonts, (done, total) => progress.push(done, total));
  expect(files.map(({ name, cards: ids }) => [name, ids.length])).toEqual([
    ['cards-1.pdf', 100],
    ['cards-2.pdf', 100],
    ['cards-3.pdf', 50],
  ]);
  expect(progress.slice(0, 2)).toEqual([4, 250]);
  expect(progress.slice(-2)).toEqual([250, 250]);
  expect(files[0]?.bytes.length).toBeLessThan(400_000);
});

test('a name that a guest drew stands on paper behind the line, and another one elsewhere does not', () => {
  const text = `Да\nВесны —${DRAWN_PLACE}`;
  const joint = (drawn: DrawnName[]) =>
    aCard({ text: drawn.length > 0 ? text : 'Да\nВесны —', joint: true, drawn, signature: { name: '', strokes: [] } });
  const page = (drawn: DrawnName[]) => pdfPicture(onlyFile([joint(drawn)], single), 2, 200);
  const zigzag = [[0, 0, 200, 1000, 400, 0, 600, 1000, 800, 0, 1000, 1000]];
  const [place] = drawnPlaces(text, 'hand', jointLayout(text, 'open').geometry.text);
  if (!place) throw new Error('there is no place');
  const inkIn = (picture: ReturnType<typeof pdfPicture>, { x, y, width, height }: Box) => {
    const across = Array.from({ length: 80 }, (_, i) => x + 0.5 + ((width - 0.5) * i) / 80);
    const down = Array.from({ length: 40 }, (_, i) => y + (height * i) / 40);
    return across.flatMap((at) => down.filter((row) => picture.at(at, row)[0] < 128)).length;
  };
  expect(inkIn(page([zigzag]), place)).toBeGreaterThan(100);
  expect(inkIn(page([]), place)).toBe(0);
});
