import { expect, test } from 'vitest';
import { makeSheets, type SheetOptions } from '../../../src/domain/sheet/index.ts';
import type { PackingWords } from '../../../src/domain/sheet/sheet.ts';
import { pdfInfo, pdfLines } from '../../support/pdf.ts';
import { aCard, fonts, open } from './someCards.ts';

const packing: PackingWords = {
  title: 'Packing list',
  note: 'For the organizers, not for the post.',
  sheet: 'Sheet',
  places: ['upper left', 'upper right', 'lower left', 'lower right'],
};
const envelopes: SheetOptions = { ...open, mode: 'envelope', packing };
const names = ['Пробину Ивану Петровичу', 'Пробиной Анне', 'Тестову Петру', 'Тестовой Ольге', 'Учебнову Льву'];

const cards = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    aCard({
      id: String(i),
      text: `Здравствуйте, это открытка ${String(i + 1)}.`,
      addressLines: [names[i % 5] ?? '', '1990 г. р.', '152900'],
    }),
  );

function textOf(pdf: Uint8Array): string {
  const pages = Number(pdfInfo(pdf).get('Pages'));
  return Array.from({ length: pages }, (_, i) => pdfLines(pdf, i + 1).join(' '))
    .join(' ')
    .replaceAll(/\s+/gu, ' ');
}

test('cards in envelopes come with a list of their own: number, place on the sheet, address and first words, in the order of the print', () => {
  const { files } = makeSheets(cards(5), envelopes, fonts);
  expect(files.map(({ name }) => name)).toEqual(['cards-1.pdf', 'cards-1-list.pdf']);
  const list = textOf(files[1]?.bytes ?? new Uint8Array());
  const rows = ['Sheet 1, upper left', 'Sheet 1, upper right', 'Sheet 1, lower left', 'Sheet 1, lower right', 'Sheet 2, upper left'];
  expect(list).toContain('not for the post');
  const at = rows.flatMap((place, i) => [
    list.indexOf(`${String(i + 1)} ${place} ${names[i] ?? ''}, 1990 г. р., 152900`),
    list.indexOf(`это открытка ${String(i + 1)}.`),
  ]);
  expect(Math.min(...at)).toBeGreaterThan(0);
  expect(at).toEqual(at.toSorted((a, b) => a - b));
});

test('nothing of the list stands on the cards themselves', () => {
  const [first] = makeSheets(cards(5), envelopes, fonts).files;
  const written = textOf(first?.bytes ?? new Uint8Array());
  expect(written).toContain('это открытка 3.');
  expect(written).not.toMatch(/Sheet|Пробин|152900/u);
});

test('a long list goes on over pages, and names no time and no program', () => {
  const list = makeSheets(cards(60), envelopes, fonts).files[1]?.bytes ?? new Uint8Array();
  expect(Number(pdfInfo(list).get('Pages'))).toBeGreaterThan(2);
  expect(textOf(list)).toContain('60 Sheet 15, lower right');
  expect(pdfInfo(list).get('Producer')).toBeUndefined();
});

test('open cards carry their address and need no list', () => {
  expect(makeSheets(cards(2), { ...open, packing }, fonts).files).toHaveLength(1);
});
