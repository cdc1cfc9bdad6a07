import type { jsPDF } from 'jspdf';
import { fitLines, writeLines, type LineStyle } from '../setLines.ts';
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
type Styles = readonly [LineStyle, ...LineStyle[]];
const inSizes = (...sizes: readonly [number, ...number[]]): Styles =>
  sizes.map((size) => ({ size, lineHeight: size * 1.2 })) as [LineStyle, ...LineStyle[]];
const TRIAL = inSizes(3.2);
const NAME = inSizes(4.6, 4, 3.4);
const SMALL = inSizes(3, 2.7, 2.4);

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
  const parts = [
    ...(trial === undefined ? [] : [{ ...fitLines(trial, 'serif', ROOM, TRIAL, 1), colour: PRINT, below: 0.6 }]),
    { ...fitLines(name, 'serif', ROOM, NAME, 3), colour: PRINT, below: 0.6 },
    { ...fitLines(other, 'serif', ROOM, SMALL, 2), colour: SOFT, below: 1.6 },
    ...calls.map((call) => ({ ...fitLines(call, 'serif', ROOM, SMALL, 4), colour: PRINT, below: 0.6 })),
  ];
  const taken = parts.reduce((sum, { lines, style, below }) => sum + lines.length * style.lineHeight + below, 0);
  let at = y + (HEIGHT - taken) / 2;
  for (const { lines, style, colour, below } of parts)
    at = writeLines(pdf, lines, 'serif', { ...style, x: x + BESIDE, y: at }, colour) + below;
}
