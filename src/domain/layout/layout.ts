import { breakOpportunity } from './breakOpportunity.ts';
import { missingGlyphs, type MissingGlyph } from './missingGlyphs.ts';

/** The measures of a face: `unitsPerEm` font units are one text size; `advances` goes from code point to units. */
export interface FaceMetrics {
  readonly name: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly advances: ReadonlyMap<number, number>;
}

/** Where text is set, in millimetres: `size` is the text size (1 em), `lineHeight` the distance of two baselines. */
export interface TextBox {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly lineHeight: number;
}

/** One line: `text` is what is drawn; `start` to `end` (UTF-16) also covers the spaces that hang over its end. Width in millimetres. */
interface LayoutLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

export interface Layout {
  readonly lines: readonly LayoutLine[];
  /** Offset of the first character that does not fit into the box; spaces and blank lines at the end need no room. */
  readonly overflow: number | null;
  /** How many lines the box holds. */
  readonly fits: number;
  readonly missing: readonly MissingGlyph[];
}

/** What a letter without a glyph is taken to need, in em, so that the lines around it stay where they are. */
const MISSING_WIDTH = 0.6;

/**
 * Breaks text into lines exactly as Chromium does for `.card-text` (see `ui/styles/cardText.css`): at spaces, hyphens
 * and dashes; within a word only where it is longer than a line. `\n` ends a paragraph. Expects text that went
 * through `cardText`; whatever has no glyph in the face is reported in `missing`. Never throws.
 */
export function layout(text: string, face: FaceMetrics, box: TextBox): Layout {
  const missing = missingGlyphs(text, face);
  const setting: Setting = { text, advance: advances(text, face, missing), limit: (box.width / box.size) * face.unitsPerEm };
  const lines: LayoutLine[] = [];
  let start = 0;
  for (;;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    breakParagraph(setting, start, end, (line) => lines.push({ ...line, width: (line.width * box.size) / face.unitsPerEm }));
    if (newline === -1) break;
    start = newline + 1;
  }
  // Half a hundredth of a line forgives what binary fractions do to heights such as 14 × 5.6.
  const fits = Math.floor(box.height / box.lineHeight + 0.005);
  return { lines, overflow: firstBeyond(lines.slice(fits)), fits, missing };
}

interface Setting {
  readonly text: string;
  /** Font units of each UTF-16 unit; all but the first unit of a grapheme are -1. */
  readonly advance: Float64Array;
  /** Width of a line in font units. */
  readonly limit: number;
}

function breakParagraph(setting: Setting, first: number, end: number, emit: (line: LayoutLine) => void): void {
  let start = first;
  do {
    const next = endOfLine(setting, start, end);
    emit(drawnLine(setting, start, next));
    start = next;
  } while (start < end);
}

/** Where the line that begins at `start` ends. Spaces never push a line over: they hang. */
function endOfLine({ text, advance, limit }: Setting, start: number, end: number): number {
  let width = 0;
  let opportunity = start;
  for (let i = start; i < end; i++) {
    const step = advance[i] ?? 0;
    if (step < 0) continue;
    if (breakOpportunity(text, i, start)) opportunity = i;
    width += step;
    if (width <= limit || text.charAt(i) === ' ') continue;
    if (opportunity > start) return opportunity;
    if (i > start) return i;
  }
  return end;
}

function drawnLine({ text, advance }: Setting, start: number, end: number): LayoutLine {
  let drawn = end;
  while (drawn > start && text.charAt(drawn - 1) === ' ') drawn--;
  let width = 0;
  for (let i = start; i < drawn; i++) width += Math.max(0, advance[i] ?? 0);
  return { text: text.slice(start, drawn), start, end, width };
}

function advances(text: string, face: FaceMetrics, missing: readonly MissingGlyph[]): Float64Array {
  const units = new Float64Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = face.advances.get(text.charCodeAt(i)) ?? 0;
  for (const { start, end } of missing) {
    units.fill(-1, start, end);
    units[start] = MISSING_WIDTH * face.unitsPerEm;
  }
  return units;
}

function firstBeyond(lines: readonly LayoutLine[]): number | null {
  return lines.some((line) => line.text.trim() !== '') ? (lines[0]?.start ?? null) : null;
}
