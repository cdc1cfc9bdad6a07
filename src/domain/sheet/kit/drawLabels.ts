import type { jsPDF } from 'jspdf';
import { fitLines, setLines, writeLines, type LineStyle } from '../setLines.ts';
import { drawCode } from './drawCode.ts';
import type { KitLabel, KitLabels } from './kit.ts';
import { labelSheet } from './labelSheet.ts';
import { addUpright, footOf, PAGE, PRINT, SOFT, type Foot } from './page.ts';

const { columns, rows, width: WIDTH, height: HEIGHT } = labelSheet;
const LEFT = (PAGE.width - columns * WIDTH) / 2;
const TOP = 13;
const EDGE = 3;
const CODE = 40;
const BESIDE = EDGE + CODE + 1;
const ROOM = WIDTH - BESIDE - EDGE;
const inSize = (size: number): LineStyle => ({ size, lineHeight: size * 1.16 });
/** From the largest letters to the smallest, in which whatever has so many lines has room. */
const SIZES = [
  { name: inSize(4.6), small: inSize(3) },
  { name: inSize(4), small: inSize(2.7) },
  { name: inSize(3.7), small: inSize(2.4) },
  { name: inSize(3.4), small: inSize(2.2) },
] as const;
const MOST = { name: 3, other: 2, call: 4 } as const;

/** Draws labels to cut apart, each with its code and whom it leads to; gives the feet of the pages, the first of which is there. */
export function drawLabels(pdf: jsPDF, { labels }: KitLabels, first: number): readonly Foot[] {
  const feet = [footOf(first)];
  labels.forEach((label, i) => {
    const place = i % (columns * rows);
    if (i > 0 && place === 0) feet.push(footOf(addUpright(pdf)));
    drawLabel(pdf, label, LEFT + (place % columns) * WIDTH, TOP + Math.floor(place / columns) * HEIGHT);
  });
  return feet;
}

function drawLabel(pdf: jsPDF, { code, trial, name, other, calls }: KitLabel, x: number, y: number): void {
  pdf.setDrawColor('#9a9a9a');
  pdf.setLineWidth(0.1);
  pdf.setLineDashPattern([1.5, 1.5], 0);
  pdf.rect(x, y, WIDTH, HEIGHT);
  pdf.setLineDashPattern([], 0);
  drawCode(pdf, code, x + EDGE, y + (HEIGHT - CODE) / 2, CODE);
  const { parts, height } = fitted(trial, name, other, calls);
  let at = y + (HEIGHT - height) / 2;
  for (const { lines, style, colour, below } of parts)
    at = writeLines(pdf, lines, 'serif', { ...style, x: x + BESIDE, y: at }, colour) + below;
}

/** The words of a label in the largest letters in which they have room beside its code. */
function fitted(trial: string | undefined, name: string, other: string, calls: readonly string[]) {
  const inSizes = SIZES.map(({ name: large, small }) => {
    const set = (text: string, style: LineStyle, most: number, colour: string, below: number) => {
      const isCut = setLines(text, 'serif', ROOM, style).length > most;
      return { ...fitLines(text, 'serif', ROOM, [style], most), isCut, colour, below };
    };
    const parts = [
      ...(trial === undefined ? [] : [set(trial, small, 1, PRINT, 0.6)]),
      set(name, large, MOST.name, PRINT, 0.6),
      set(other, small, MOST.other, SOFT, 1.6),
      ...calls.map((call) => set(call, small, MOST.call, PRINT, 0.6)),
    ];
    const height = parts.reduce((sum, { lines, style, below }) => sum + lines.length * style.lineHeight + below, 0);
    return { parts, height };
  });
  const fits = inSizes.find(({ parts, height }) => height <= HEIGHT - 2 * EDGE && !parts.some(({ isCut }) => isCut));
  return fits ?? inSizes.at(-1) ?? { parts: [], height: 0 };
}
