import type { jsPDF } from 'jspdf';
import { drawFront, drawText } from './drawSides.ts';
import { makePackingList } from './makePackingList.ts';
import { makeNeutral } from './neutral.ts';
import { newFile } from './newFile.ts';
import { POINTS } from './pen.ts';
import { whyNotPrintable, withCardText } from './refuse.ts';
import type { SheetCard, SheetFile, SheetFonts, SheetOptions, SheetRefusal, Sheets } from './sheet.ts';
import { CARD, sheetPlan, type SheetPlan } from './slots.ts';

/** Cards in one file: memory grows with the file and not with the run. */
const CARDS_PER_FILE = 100;

/**
 * Prints cards into PDF files of at most 100 cards, in envelopes each with a packing list where one is asked for. Cards that cannot be printed are left out and come back with the
 * reason. The same cards give the same bytes; nothing in them tells who made them, when, or for which evening.
 */
export function makeSheets(
  cards: readonly SheetCard[],
  options: SheetOptions,
  fonts: SheetFonts,
  onprogress?: (done: number, total: number) => void,
): Sheets {
  const refused: SheetRefusal[] = [];
  const printable = cards.map(withCardText).filter((card) => {
    const refusal = whyNotPrintable(card, options);
    if (refusal) refused.push(refusal);
    return !refusal;
  });
  const plan = sheetPlan(options.format, options.flip);
  const passes: readonly Pass[] = options.order === 'together' ? [together] : [pictures, texts];
  const total = printable.length * passes.length;
  const files: SheetFile[] = [];
  for (let first = 0; first < printable.length; first += CARDS_PER_FILE) {
    const batch = printable.slice(first, first + CARDS_PER_FILE);
    const number = String(first / CARDS_PER_FILE + 1);
    passes.forEach(({ suffix, sides }, pass) => {
      const step = (done: number) => onprogress?.(first * passes.length + pass * batch.length + done, total);
      const bytes = makeFile(batch, options, plan, fonts, sides, step);
      files.push({ name: `cards-${number}${suffix}.pdf`, bytes, cards: batch.map(({ id }) => id) });
    });
    if (options.mode === 'envelope' && options.packing) {
      const bytes = makePackingList(batch, options.format, options.packing, fonts);
      files.push({ name: `cards-${number}-list.pdf`, bytes, cards: batch.map(({ id }) => id) });
    }
  }
  return { files, refused };
}

type Side = 'front' | 'text';

/** Which sides go into a file, and how its name tells. */
interface Pass {
  readonly suffix: string;
  readonly sides: readonly Side[];
}

const together: Pass = { suffix: '', sides: ['front', 'text'] };
const pictures: Pass = { suffix: '-pictures', sides: ['front'] };
const texts: Pass = { suffix: '-texts', sides: ['text'] };

function makeFile(
  cards: readonly SheetCard[],
  options: SheetOptions,
  plan: SheetPlan,
  fonts: SheetFonts,
  sides: readonly Side[],
  onprogress: (done: number) => void,
): Uint8Array<ArrayBuffer> {
  const pdf = newFile(plan, fonts);
  const drawn = new Set<string>();
  const perSheet = plan.fronts.length;
  for (let first = 0; first < cards.length; first += perSheet) {
    const sheet = cards.slice(first, first + perSheet);
    for (const side of sides) {
      const isFirst = side === sides[0];
      if (first > 0 ? isFirst || !plan.folded : !isFirst && !plan.folded) addPage(pdf, plan);
      if (side === 'front' && plan.folded) drawFolded(pdf, sheet, plan, drawn);
      else if (side === 'front') drawFronts(pdf, sheet, plan, drawn);
      else drawTexts(pdf, sheet, plan, options);
    }
    onprogress(first + sheet.length);
  }
  return makeNeutral(new Uint8Array(pdf.output('arraybuffer')));
}

function drawFronts(pdf: jsPDF, cards: readonly SheetCard[], plan: SheetPlan, drawn: Set<string>): void {
  cards.forEach((card, i) => {
    const slot = plan.fronts[i];
    if (slot) drawFront(pdf, card, slot, drawn);
  });
  drawCuts(pdf, plan);
}

function addPage(pdf: jsPDF, { width, height }: SheetPlan): void {
  pdf.addPage([width, height], width > height ? 'landscape' : 'portrait');
}

/** The pictures turned around the middle of their place, what to cut along, and where to fold. */
function drawFolded(pdf: jsPDF, cards: readonly SheetCard[], plan: SheetPlan, drawn: Set<string>): void {
  const [slot] = plan.fronts;
  const [text] = plan.texts;
  if (!slot || !text) return;
  // Around the middle of the card: its picture has a white frame.
  const [x, y] = [2 * slot.x + CARD.width, 2 * (plan.height - slot.y) - CARD.height];
  pdf.saveGraphicsState();
  pdf.setCurrentTransformationMatrix(pdf.Matrix(-1, 0, 0, -1, x * POINTS, y * POINTS));
  for (const card of cards) drawFront(pdf, card, slot, drawn);
  pdf.restoreGraphicsState();
  drawCorners(pdf, plan);
  pdf.setLineDashPattern([1.5, 1.5], 0);
  for (const [from, to] of [[slot.x - 10, slot.x - 2] as const, [slot.x + CARD.width + 2, slot.x + CARD.width + 10] as const])
    pdf.line(from, text.y, to, text.y);
  pdf.setLineDashPattern([], 0);
}

/** Marks outside the corners of what is cut out: none of them is left on the card. */
function drawCorners(pdf: jsPDF, { cuts }: SheetPlan): void {
  pdf.setDrawColor('#9a9a9a');
  pdf.setLineWidth(0.1);
  const [near, far] = [2, 10];
  cuts.x.forEach((x, i) => {
    const out = i === 0 ? -1 : 1;
    for (const y of cuts.y) pdf.line(x + out * near, y, x + out * far, y);
  });
  cuts.y.forEach((y, i) => {
    const out = i === 0 ? -1 : 1;
    for (const x of cuts.x) pdf.line(x, y + out * near, x, y + out * far);
  });
}

function drawTexts(pdf: jsPDF, cards: readonly SheetCard[], plan: SheetPlan, options: SheetOptions): void {
  pdf.saveGraphicsState();
  if (plan.textsTurned) pdf.setCurrentTransformationMatrix(pdf.Matrix(-1, 0, 0, -1, plan.width * POINTS, plan.height * POINTS));
  cards.forEach((card, i) => {
    const slot = plan.texts[i];
    if (slot) drawText(pdf, card, slot, options);
  });
  pdf.restoreGraphicsState();
}

/** Short marks on the lines between cards, in the middle and near the sheet's edges, where no picture is. */
function drawCuts(pdf: jsPDF, { width, height, cuts }: SheetPlan): void {
  pdf.setDrawColor('#9a9a9a');
  pdf.setLineWidth(0.1);
  const [from, to, arm] = [4.5, 8.5, 3];
  for (const x of cuts.x) {
    pdf.line(x, from, x, to);
    pdf.line(x, height - to, x, height - from);
    for (const y of cuts.y) pdf.line(x, y - arm, x, y + arm);
  }
  for (const y of cuts.y) {
    pdf.line(from, y, to, y);
    pdf.line(width - to, y, width - from, y);
    for (const x of cuts.x) pdf.line(x - arm, y, x + arm, y);
  }
}
