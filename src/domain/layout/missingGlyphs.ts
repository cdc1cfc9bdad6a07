import type { FaceMetrics } from './layout.ts';

/** A whole grapheme (an emoji with all its parts, a letter with its marks) that a face cannot draw. Offsets in UTF-16. */
export interface MissingGlyph {
  readonly start: number;
  readonly end: number;
  readonly glyph: string;
}

/** Finds every grapheme that the face has no glyph for; line ends need none. */
export function missingGlyphs(text: string, face: FaceMetrics): MissingGlyph[] {
  // No shipped face has a mark that combines, so without an unknown character every character is a grapheme.
  if (allKnown(text, face)) return [];
  const missing: MissingGlyph[] = [];
  for (const { segment, index } of graphemes(text)) {
    if (!allKnown(segment, face)) missing.push({ start: index, end: index + segment.length, glyph: segment });
  }
  return missing;
}

/** One sign as people see it, where the browser cannot say: with its marks, skin and the signs that are joined to it. */
const SIGN = /(?:\p{RI}{2}|\P{M})(?:\p{M}|\p{EMod}|\u200D\P{M})*/gsu;

function graphemes(text: string): Iterable<{ readonly segment: string; readonly index: number }> {
  const { Segmenter } = Intl as { readonly Segmenter?: typeof Intl.Segmenter };
  if (Segmenter) return new Segmenter('ru', { granularity: 'grapheme' }).segment(text);
  return Array.from(text.matchAll(SIGN), ({ 0: segment, index }) => ({ segment, index }));
}

function allKnown(text: string, face: FaceMetrics): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== 0x0a && !face.advances.has(unit)) return false;
  }
  return true;
}
