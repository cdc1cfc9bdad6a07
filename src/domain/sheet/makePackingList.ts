import type { jsPDF } from 'jspdf';
import { faceMetrics, layout, type FaceName } from '../layout/index.ts';
import { makeNeutral } from './neutral.ts';
import { newFile } from './newFile.ts';
import { writeLine } from './pen.ts';
import { drawable } from './setLines.ts';
import type { PackingWords, SheetCard, SheetFonts, SheetFormat } from './sheet.ts';

const PAGE = { width: 210, height: 297, margin: 15 } as const;
/** Where a row's parts begin, in millimetres. */
const COLUMNS = { number: PAGE.margin, place: 25, goes: 72 } as const;
const LINE = { size: 4, lineHeight: 5.4 } as const;
/** The hand's letters are smaller in their size. */
const HAND_LINE = { ...LINE, size: 5 } as const;
const GAP = 3.6;
/** So much of a card tells it from the others. */
const FIRST_WORDS = 8;
const INK = '#22306b';
const PRINT = '#232326';
const RULE = '#c4bfb4';

interface Row {
  readonly goes: readonly string[];
  readonly begins: readonly string[];
  readonly height: number;
}

/**
 * A list for the organizers of what goes into which envelope, in the order of the print: number, where on the sheet
 * (pictures up), address, first words. On cards that travel in envelopes nothing else says whose they are.
 */
export function makePackingList(
  cards: readonly SheetCard[],
  format: SheetFormat,
  words: PackingWords,
  fonts: SheetFonts,
): Uint8Array<ArrayBuffer> {
  const pdf = newFile(PAGE, fonts);
  let y = drawHead(pdf, words);
  cards.forEach((card, i) => {
    const row = rowOf(card);
    if (y + row.height > PAGE.height - PAGE.margin) {
      pdf.addPage([PAGE.width, PAGE.height], 'portrait');
      y = drawHead(pdf, words);
    }
    drawRow(pdf, row, [String(i + 1), placeOf(i, format, words)], y);
    y += row.height;
  });
  return makeNeutral(new Uint8Array(pdf.output('arraybuffer')));
}

function drawHead(pdf: jsPDF, { title, note }: PackingWords): number {
  const { margin } = PAGE;
  write(pdf, title, 'serif', { x: margin, y: margin, size: 6, lineHeight: 8 }, PRINT);
  const lines = broken(note, 'serif', PAGE.width - 2 * margin);
  lines.forEach((line, i) => write(pdf, line, 'serif', { x: margin, y: margin + 9 + i * LINE.lineHeight, ...LINE }, PRINT));
  return margin + 9 + lines.length * LINE.lineHeight + GAP;
}

function rowOf(card: SheetCard): Row {
  const width = PAGE.width - PAGE.margin - COLUMNS.goes;
  const goes = broken(card.addressLines.join(', '), 'serif', width);
  const begins = broken(firstWords(card.text), 'hand', width);
  return { goes, begins, height: (goes.length + begins.length) * LINE.lineHeight + GAP };
}

function drawRow(pdf: jsPDF, { goes, begins }: Row, [number, place]: readonly [string, string], y: number): void {
  pdf.setDrawColor(RULE);
  pdf.setLineWidth(0.15);
  pdf.line(PAGE.margin, y - GAP / 2, PAGE.width - PAGE.margin, y - GAP / 2);
  write(pdf, number, 'serif', { x: COLUMNS.number, y, ...LINE }, PRINT);
  write(pdf, place, 'serif', { x: COLUMNS.place, y, ...LINE }, PRINT);
  goes.forEach((line, i) => write(pdf, line, 'serif', { x: COLUMNS.goes, y: y + i * LINE.lineHeight, ...LINE }, PRINT));
  const under = y + goes.length * LINE.lineHeight;
  begins.forEach((line, i) => write(pdf, line, 'hand', { x: COLUMNS.goes, y: under + i * LINE.lineHeight, ...HAND_LINE }, INK));
}

function placeOf(index: number, format: SheetFormat, { sheet, places }: PackingWords): string {
  const perSheet = format === 'a4' ? places.length : 1;
  const number = `${sheet} ${String(Math.floor(index / perSheet) + 1)}`;
  return perSheet === 1 ? number : `${number}, ${places[index % perSheet] ?? ''}`;
}

function firstWords(text: string): string {
  const words = text.trim().split(/\s+/u);
  return words.slice(0, FIRST_WORDS).join(' ') + (words.length > FIRST_WORDS ? ' …' : '');
}

function broken(text: string, face: FaceName, width: number): string[] {
  return layout(drawable(text, face), faceMetrics(face), { ...(face === 'hand' ? HAND_LINE : LINE), width, height: PAGE.height }).lines.map(
    (line) => line.text,
  );
}

function write(pdf: jsPDF, text: string, face: FaceName, line: Parameters<typeof writeLine>[3], colour: string): void {
  if (text.trim() !== '') writeLine(pdf, drawable(text, face), face, line, colour);
}
