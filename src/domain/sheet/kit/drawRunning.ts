import type { jsPDF } from 'jspdf';
import type { FaceName } from '../../layout/index.ts';
import { setLines, writeLines, type LineStyle } from '../setLines.ts';
import type { KitBlock, KitLine, KitStyle, KitText } from './kit.ts';
import { addUpright, BOTTOM, footOf, PAGE, PRINT, RULE, RUSSIAN, SOFT, type Foot } from './page.ts';

interface Style extends LineStyle {
  readonly face: FaceName;
  readonly colour: string;
  /** Room for a box before the line. */
  readonly indent: number;
  /** Above it, where it is not the first of its block. */
  readonly above: number;
}

const styles: Readonly<Record<KitStyle, Style>> = {
  name: { face: 'serif', size: 6, lineHeight: 7.4, colour: PRINT, indent: 0, above: 0 },
  head: { face: 'serif', size: 4.6, lineHeight: 6, colour: PRINT, indent: 0, above: 1.5 },
  body: { face: 'serif', size: 3.8, lineHeight: 5.1, colour: PRINT, indent: 0, above: 0.6 },
  russian: { face: 'serif', size: 3.8, lineHeight: 5.1, colour: RUSSIAN, indent: 4, above: 0 },
  small: { face: 'serif', size: 3.3, lineHeight: 4.4, colour: SOFT, indent: 0, above: 0.6 },
  mark: { face: 'serif', size: 3.8, lineHeight: 5.2, colour: '#a3202e', indent: 0, above: 0.6 },
  tick: { face: 'serif', size: 4.2, lineHeight: 5.8, colour: PRINT, indent: 8, above: 2 },
  smallTick: { face: 'serif', size: 3.3, lineHeight: 4.4, colour: SOFT, indent: 8, above: 0 },
};

const TITLE: LineStyle = { size: 8, lineHeight: 10 };
const INTRO: LineStyle = { size: 3.8, lineHeight: 5.1 };
const WIDTH = PAGE.width - 2 * PAGE.margin;
const BETWEEN = 9;
/** Above and below the line between two blocks. */
const GAP = 3;

/** One line as it is set, with its height and what is above it. */
interface SetLine {
  readonly text: string;
  readonly style: Style;
  readonly above: number;
  /** The first of a line that has a box before it. */
  readonly box: boolean;
}

/** Draws a part over as many pages as it needs, the first of which is there; gives their feet. */
export function drawRunning(pdf: jsPDF, part: KitText, first: number): readonly Foot[] {
  const feet: Foot[] = [footOf(first)];
  const width = (WIDTH - (part.columns - 1) * BETWEEN) / part.columns;
  let top = drawHead(pdf, part);
  let [column, y] = [0, top];
  /** The next column, or the first one of another page. */
  const goOn = (): void => {
    column += 1;
    if (column === part.columns) {
      feet.push(footOf(addUpright(pdf)));
      [column, top] = [0, PAGE.margin];
    }
    y = top;
  };
  for (const block of part.blocks) {
    const lines = linesOf(block, width);
    const height = lines.reduce((sum, { style, above }) => sum + style.lineHeight + above, 0);
    const isFirst = y === top;
    const gap = isFirst ? 0 : part.ruled ? 2 * GAP : GAP;
    // Longer than a whole page it is broken anyway.
    if (!isFirst && y + gap + height > BOTTOM && height <= BOTTOM - PAGE.margin) goOn();
    else {
      y += gap;
      if (part.ruled && !isFirst) rule(pdf, xOf(column, width), y - GAP, width);
    }
    for (const line of lines) {
      if (y > top && y + line.above + line.style.lineHeight > BOTTOM) goOn();
      if (y > top) y += line.above;
      y = drawLine(pdf, line, xOf(column, width), y);
    }
  }
  return feet;
}

function drawHead(pdf: jsPDF, { title, intro }: KitText): number {
  const { margin: x } = PAGE;
  let y: number = PAGE.margin;
  y = writeLines(pdf, setLines(title, 'serif', WIDTH, TITLE), 'serif', { ...TITLE, x, y }, PRINT) + 1;
  for (const line of intro) y = writeLines(pdf, setLines(line, 'serif', WIDTH, INTRO), 'serif', { ...INTRO, x, y }, SOFT) + 1;
  return y + GAP;
}

function linesOf({ lines }: KitBlock, width: number): readonly SetLine[] {
  return lines.flatMap(({ style: name, text }: KitLine) => {
    const style = styles[name];
    return setLines(text, style.face, width - style.indent, style).map((set, i) => ({
      text: set,
      style,
      above: i === 0 ? style.above : 0,
      box: i === 0 && name === 'tick',
    }));
  });
}

function drawLine(pdf: jsPDF, { text, style, box }: SetLine, x: number, y: number): number {
  if (box) {
    pdf.setDrawColor(PRINT);
    pdf.setLineWidth(0.25);
    pdf.rect(x, y + (style.lineHeight - 4) / 2, 4, 4);
  }
  return writeLines(pdf, [text], style.face, { size: style.size, lineHeight: style.lineHeight, x: x + style.indent, y }, style.colour);
}

function xOf(column: number, width: number): number {
  return PAGE.margin + column * (width + BETWEEN);
}

function rule(pdf: jsPDF, x: number, y: number, width: number): void {
  pdf.setDrawColor(RULE);
  pdf.setLineWidth(0.2);
  pdf.line(x, y, x + width, y);
}
