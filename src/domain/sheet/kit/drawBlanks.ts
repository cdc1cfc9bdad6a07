import type { jsPDF } from 'jspdf';
import { cardGeometry, type Box } from '../../card/geometry.ts';
import { drawTrial } from '../drawTrial.ts';
import { fitLines, setLines, widthOf, writeLines, type LineStyle } from '../setLines.ts';
import { sheetPlan, type Slot } from '../slots.ts';
import { drawCode } from './drawCode.ts';
import type { KitBlanks, KitBlankWords, KitSlip } from './kit.ts';
import { PRINT, RULE, SOFT, type Foot } from './page.ts';

/** Lines to write between by hand: wider than those of print. */
const HAND = { text: 7, address: 7.5 } as const;
/** Beside the cards: what is cut off, the writer's slip and the stub. */
const BESIDE = { slip: 153, stub: 226, width: 65, cut: 222, top: 6, height: 89 } as const;
const NUMBER: LineStyle = { size: 6, lineHeight: 8 };
/** Eight points at least, whatever language; only what no evening's own words need is smaller. */
const TEXT = [3.3, 3.1, 2.95, 2.83, 2.4].map((size) => ({ size, lineHeight: size * 1.27 })) as [LineStyle, ...LineStyle[]];
const GROUPS: LineStyle = { size: 3.9, lineHeight: 5.4 };
const FIELD = 7.5;
/** A box to tick, with air below it. */
const TICK = 4.4;

export const blankSheet = sheetPlan('a4', 'short');

/** Two cards to a landscape sheet, above each other; gives the feet of the pages, the first of which is there. */
export function drawBlanks(pdf: jsPDF, part: KitBlanks, first: number): readonly Foot[] {
  const feet: Foot[] = [];
  for (let from = 0; from < part.slips.length; from += 2) {
    if (from > 0) pdf.addPage([blankSheet.width, blankSheet.height], 'landscape');
    part.slips.slice(from, from + 2).forEach((slip, i) => {
      const slot = blankSheet.fronts[i * 2];
      if (!slot) return;
      drawBlank(pdf, part, slot);
      drawSlip(pdf, slip, part.words, slot.y + BESIDE.top);
      drawStub(pdf, slip, part.words, slot.y + BESIDE.top);
    });
    drawCuts(pdf);
    feet.push({ page: first + from / 2, centre: BESIDE.stub + BESIDE.width / 2, y: blankSheet.height - 9, width: BESIDE.width });
  }
  return feet;
}

/** Rules and nothing else: what stands on the card goes to a prison. */
function drawBlank(pdf: jsPDF, { mode, trial }: KitBlanks, slot: Slot): void {
  if (trial) drawTrial(pdf, slot);
  const { text, name, signature, address, divider } = cardGeometry(mode);
  pdf.setDrawColor(RULE);
  pdf.setLineWidth(0.15);
  for (const y of rules(text, HAND.text)) pdf.line(slot.x + text.x, slot.y + y, slot.x + text.x + text.width, slot.y + y);
  const under = name.y + HAND.text;
  pdf.line(slot.x + name.x, slot.y + under, slot.x + signature.x + signature.width, slot.y + under);
  if (divider) pdf.line(slot.x + divider.x, slot.y + divider.top, slot.x + divider.x, slot.y + divider.bottom);
  if (address)
    for (const y of rules(address, HAND.address)) pdf.line(slot.x + address.x, slot.y + y, slot.x + address.x + address.width, slot.y + y);
}

/** Where the rules of a box stand, from the top of the card. */
function rules({ y, height }: Box, apart: number): readonly number[] {
  return Array.from({ length: Math.floor(height / apart + 0.005) }, (_, i) => y + (i + 1) * apart);
}

function drawSlip(pdf: jsPDF, { number, link, groups }: KitSlip, { slip }: KitBlankWords, top: number): void {
  const x = BESIDE.slip;
  const code = 38;
  // Beside each other: what is read below has the room.
  writeLines(pdf, setLines(number, 'serif', BESIDE.width - code, NUMBER), 'serif', { ...NUMBER, x, y: top }, PRINT);
  drawCode(pdf, link, x + BESIDE.width - code, top, code);
  let y = top + code + 1;
  for (let from = 0; from < groups.length; from += 5)
    y = writeLines(pdf, [groups.slice(from, from + 5).join('  ')], 'serif', { ...GROUPS, x, y, centre: x + BESIDE.width / 2 }, PRINT);
  writeText(pdf, slip, { x, y: y + 1.5, width: BESIDE.width, height: top + BESIDE.height - y - 1.5 });
}

function drawStub(pdf: jsPDF, { number, link }: KitSlip, { stub, fields, ticks, code: words }: KitBlankWords, top: number): void {
  const x = BESIDE.stub;
  const code = 23;
  let y = writeLines(pdf, setLines(number, 'serif', BESIDE.width, NUMBER), 'serif', { ...NUMBER, x, y: top }, PRINT);
  y = writeText(pdf, stub, { x, y, width: BESIDE.width, height: 13 });
  pdf.setDrawColor(RULE);
  pdf.setLineWidth(0.2);
  for (const field of fields) {
    const { lines, style } = fitLines(field, 'serif', BESIDE.width * 0.6, TEXT, 1);
    writeLines(pdf, lines, 'serif', { ...style, x, y: y + FIELD - style.lineHeight }, SOFT);
    const from = x + widthOf(lines[0] ?? '', 'serif', style) + 1.5;
    pdf.line(from, y + FIELD - 0.6, x + BESIDE.width, y + FIELD - 0.6);
    y += FIELD;
  }
  y += 2;
  const bottom = top + BESIDE.height - code;
  const { set, style } = fitTicks(ticks, BESIDE.width - 4.5, bottom - y);
  for (const lines of set) {
    pdf.setDrawColor(PRINT);
    pdf.rect(x, y + 0.3, 3, 3);
    y = Math.max(y + TICK, writeLines(pdf, lines, 'serif', { ...style, x: x + 4.5, y }, PRINT) + 0.6);
  }
  drawCode(pdf, link, x, bottom, code);
  writeText(pdf, [words], { x: x + code + 1, y: bottom + 1.5, width: BESIDE.width - code - 1, height: code - 2 });
}

/** Paragraphs in the largest letters in which they fit; gives where the last line ends. */
function writeText(pdf: jsPDF, paragraphs: readonly string[], { x, y, width, height }: Box): number {
  const { lines, style } = fitText(paragraphs.join('\n'), width, height);
  return writeLines(pdf, lines, 'serif', { ...style, x, y }, PRINT);
}

function fitText(text: string, width: number, height: number): { readonly lines: readonly string[]; readonly style: LineStyle } {
  for (const style of TEXT) {
    const lines = setLines(text, 'serif', width, style);
    if (lines.length * style.lineHeight <= height) return { lines, style };
  }
  const style = TEXT.at(-1) ?? TEXT[0];
  return { lines: setLines(text, 'serif', width, style).slice(0, Math.floor(height / style.lineHeight)), style };
}

/** All of them in the same letters, the largest in which they fit below each other. */
function fitTicks(ticks: readonly string[], width: number, height: number) {
  const setIn = (style: LineStyle) => ({ style, set: ticks.map((tick) => setLines(tick, 'serif', width, style)) });
  const fits = ({ set, style }: ReturnType<typeof setIn>): boolean =>
    set.reduce((sum, { length }) => sum + Math.max(TICK, length * style.lineHeight + 0.6), 0) <= height;
  const found = TEXT.map(setIn).find(fits);
  if (found) return found;
  const { set, style } = setIn(TEXT.at(-1) ?? TEXT[0]);
  const most = Math.floor((height / ticks.length - 0.6) / style.lineHeight);
  return { style, set: set.map((lines) => lines.slice(0, most)) };
}

function drawCuts(pdf: jsPDF): void {
  const { width, height, cuts } = blankSheet;
  pdf.setDrawColor('#9a9a9a');
  pdf.setLineWidth(0.1);
  pdf.setLineDashPattern([1.5, 1.5], 0);
  for (const y of cuts.y) pdf.line(0, y, width, y);
  for (const x of [...cuts.x, BESIDE.cut]) pdf.line(x, 0, x, height);
  pdf.setLineDashPattern([], 0);
}
