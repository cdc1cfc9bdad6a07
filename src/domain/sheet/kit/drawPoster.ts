import type { jsPDF } from 'jspdf';
import { fitLines, setLines, writeLines, type LineStyle } from '../setLines.ts';
import { drawCode } from './drawCode.ts';
import type { KitPoster } from './kit.ts';
import { BOTTOM, PAGE, PRINT, SOFT } from './page.ts';

const WIDTH = PAGE.width - 2 * PAGE.margin;
const TITLES = [14, 11, 8.5, 6.5, 5].map((size) => ({ size, lineHeight: size * 1.15 })) as [LineStyle, ...LineStyle[]];
const LINES = [6, 5, 4.2].map((size) => ({ size, lineHeight: size * 1.3 })) as [LineStyle, ...LineStyle[]];
const TEXT: LineStyle = { size: 4.6, lineHeight: 6.3 };
const SMALL: LineStyle = { size: 3.4, lineHeight: 4.6 };
const GAP = 4;
const CODE = { most: 120, least: 60 } as const;

/** Title above, words below, and the code as large as what is left of the page. */
export function drawPoster(pdf: jsPDF, { title, lines, code, text, small }: KitPoster): void {
  const head = [
    { ...fitLines(title, 'serif', WIDTH, TITLES, 3), colour: PRINT },
    ...lines.map((line) => ({ ...fitLines(line, 'serif', WIDTH, LINES, 3), colour: PRINT })),
  ];
  const foot = [
    ...text.map((line) => ({ lines: setLines(line, 'serif', WIDTH, TEXT), style: TEXT, colour: PRINT })),
    ...small.map((line) => ({ lines: setLines(line, 'serif', WIDTH, SMALL), style: SMALL, colour: SOFT })),
  ];
  const taken = [...head, ...foot].reduce((sum, { lines: set, style }) => sum + set.length * style.lineHeight + GAP, 0);
  const size = Math.max(CODE.least, Math.min(CODE.most, BOTTOM - PAGE.margin - taken));
  let y: number = PAGE.margin;
  const write = (parts: typeof head): void => {
    for (const { lines: set, style, colour } of parts)
      y = writeLines(pdf, set, 'serif', { ...style, x: PAGE.margin, y, centre: PAGE.width / 2 }, colour) + GAP;
  };
  write(head);
  drawCode(pdf, code, (PAGE.width - size) / 2, y, size);
  y += size + GAP;
  write(foot);
}
