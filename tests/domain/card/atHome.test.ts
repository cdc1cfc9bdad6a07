import { expect, test } from 'vitest';
import { ownSheetCard, whyNotAtHome } from '../../../src/domain/card/atHome.ts';
import { DRAWN } from '../../../src/domain/card/drawing.ts';
import { PHOTO } from '../../../src/domain/photo/photo.ts';
import { safeConsent, type Draft } from '../../../src/domain/card/index.ts';
import { makeSheets, type SheetOptions } from '../../../src/domain/sheet/index.ts';
import type { ShownAddress } from '../../../src/domain/person/shownAddress.ts';
import { pdfInfo, pdfLines, pdfWords } from '../../support/pdf.ts';
import { testPerson } from '../../support/evening.ts';
import { aCard, fonts } from '../sheet/someCards.ts';

const address: ShownAddress = { ok: true, lines: ['А', '000001'], index: '000001', asOf: '2026-11-20', age: 'fresh' };
const own = { addresses: 'ownPost', profile: 'ordinary' } as const;
const ours = { front: 'window-cat', lang: 'ru' };

test('a card may be printed at home where organizers chose it, its address is shown, it is in Russian and the check asks nothing', () => {
  expect(whyNotAtHome(own, address, ours, ['advise', 'remind'])).toBeUndefined();
});

test('it may not where they did not, where no address is shown, or where it has to be translated', () => {
  expect(whyNotAtHome({ ...own, addresses: 'everyone' }, address, ours, [])).toBe('notHere');
  expect(whyNotAtHome({ ...own, addresses: 'desk' }, address, ours, [])).toBe('notHere');
  expect(whyNotAtHome(own, { ok: false, why: 'inTransit' }, ours, [])).toBe('noAddress');
  expect(whyNotAtHome(own, address, { ...ours, lang: 'de' }, [])).toBe('translation');
});

test('on a careful evening nobody prints at home: the PDF would stay on the phone, readable', () => {
  expect(whyNotAtHome({ ...own, profile: 'careful' }, address, ours, [])).toBe('notHere');
});

test.each([DRAWN, PHOTO])('a picture of one’s own (%s) somebody looks at first', (front) => {
  expect(whyNotAtHome(own, address, { ...ours, front }, [])).toBe('picture');
});

test('a card that the check asks about, or that it has not looked at, is not printed before somebody saw it', () => {
  expect(whyNotAtHome(own, address, ours, ['advise', 'ask'])).toBe('asked');
  expect(whyNotAtHome(own, address, ours, undefined)).toBe('checking');
});

const card = aCard();
const draft: Draft = {
  id: card.id,
  eid: 'ab'.repeat(16),
  person: 'probnikov-test',
  text: card.text,
  front: card.front,
  signature: card.signature,
  consent: safeConsent,
  step: 'seal',
  changedAt: 0,
};
const options: SheetOptions = { mode: 'open', format: 'fold', flip: 'long', order: 'together', face: 'hand' };
const made = (change: Partial<SheetOptions> = {}) => {
  const sheet = ownSheetCard(draft, testPerson({ test: card.test }), card.addressLines);
  const { files, refused } = makeSheets([sheet], { ...options, ...change }, fonts);
  expect(refused).toEqual([]);
  return files[0]?.bytes ?? new Uint8Array();
};

test('on A6 it is byte for byte what the desk prints', () => {
  const [atDesk] = makeSheets([card], { ...options, format: 'a6' }, fonts).files;
  expect(made({ format: 'a6' })).toEqual(atDesk?.bytes);
});

test('both sides on one page of upright A4, in true size, with the text in the lower place', () => {
  const pdf = made();
  const info = pdfInfo(pdf);
  expect(info.get('Pages')).toBe('1');
  expect(info.get('Page size')).toContain('A4');
  expect(info.get('Page size')).toMatch(/^595\.28 x 841\.89/);
  const words = pdfWords(pdf, 1);
  expect(words.map(({ text }) => text).toSorted()).toEqual(
    [card.text, card.signature.name, ...card.addressLines].join(' ').split(/\s+/u).toSorted(),
  );
  for (const { left, right, top, bottom } of words) {
    expect(left).toBeGreaterThan(31);
    expect(right).toBeLessThan(31 + 148);
    expect(top).toBeGreaterThan(148.5);
    expect(bottom).toBeLessThan(148.5 + 105);
  }
  // The lines have the places that they have on a card that the desk prints.
  const single = pdfWords(made({ format: 'a6', flip: 'short' }), 2);
  const at = (list: typeof words, x: number, y: number) =>
    list.map(({ text, left, top }) => [text, Math.round(left - x + 0.2), Math.round(top - y + 0.2)]);
  expect(at(words, 31, 148.5).sort()).toEqual(at(single, 0, 0).sort());
  expect(pdfLines(pdf, 1).length).toBeGreaterThan(3);
});

test('in an envelope there is no address on the paper', () => {
  const words = pdfWords(made({ mode: 'envelope' }), 1).map(({ text }) => text);
  for (const line of card.addressLines) expect(words).not.toContain(line.split(' ')[0]);
});
