import type { jsPDF } from 'jspdf';
import { cardText, faceMetrics, layout, missingGlyphs, type FaceName } from '../layout/index.ts';
import { writeLine } from './pen.ts';

/** How a line is set: the size of its letters and the distance of two baselines, in millimetres. */
export interface LineStyle {
  readonly size: number;
  readonly lineHeight: number;
}

/** The lines that a text takes in so many millimetres; whatever its face lacks is a question mark. */
export function setLines(text: string, face: FaceName, width: number, style: LineStyle): readonly string[] {
  const plain = drawable(cardText(text), face);
  return layout(plain, faceMetrics(face), { ...style, width, height: Infinity }).lines.map((line) => line.text);
}

/** The same in the largest of these styles in which it needs no more than so many lines; cut off where it fits in none. */
export function fitLines(
  text: string,
  face: FaceName,
  width: number,
  styles: readonly [LineStyle, ...LineStyle[]],
  most: number,
): { readonly lines: readonly string[]; readonly style: LineStyle } {
  for (const style of styles) {
    const lines = setLines(text, face, width, style);
    if (lines.length <= most) return { lines, style };
  }
  const style = styles.at(-1) ?? styles[0];
  const [...lines] = setLines(text, face, width, style).slice(0, most);
  return { lines: [...lines.slice(0, -1), `${(lines.at(-1) ?? '').slice(0, -2)}…`], style };
}

/** How wide a line is in this style, in millimetres. */
export function widthOf(text: string, face: FaceName, style: LineStyle): number {
  return layout(drawable(text, face), faceMetrics(face), { ...style, width: 10_000, height: style.lineHeight }).lines[0]?.width ?? 0;
}

/** Writes lines below each other from `y` on; gives where the next one would stand. */
export function writeLines(
  pdf: jsPDF,
  lines: readonly string[],
  face: FaceName,
  place: LineStyle & { readonly x: number; readonly y: number; readonly centre?: number },
  colour: string,
): number {
  lines.forEach((line, i) => {
    if (line.trim() === '') return;
    const x = place.centre === undefined ? place.x : place.centre - widthOf(line, face, place) / 2;
    writeLine(pdf, line, face, { ...place, x, y: place.y + i * place.lineHeight }, colour);
  });
  return place.y + lines.length * place.lineHeight;
}

/** Paper must not fail for a sign that its face lacks: a question mark stands there, and the screen has the rest. */
export function drawable(text: string, face: FaceName): string {
  return missingGlyphs(text, faceMetrics(face)).reduceRight(
    (whole, { start, end }) => `${whole.slice(0, start)}?${whole.slice(end)}`,
    text,
  );
}
