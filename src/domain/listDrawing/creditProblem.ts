import { cardText, faceMetrics, layout, missingGlyphs } from '../layout/index.ts';
import { creditLine } from './listDrawing.ts';

/** Why a credit cannot be printed on its one line: letters that the face has not, or too many of them. Undefined where it can. */
export function creditProblem(
  credit: string,
): { readonly kind: 'glyphs'; readonly glyphs: readonly string[] } | { readonly kind: 'tooLong' } | undefined {
  const text = cardText(credit).trim();
  const face = faceMetrics('serif');
  const glyphs = [...new Set(missingGlyphs(text, face).map(({ glyph }) => glyph))];
  if (glyphs.length > 0) return { kind: 'glyphs', glyphs };
  const { width, size, lineHeight } = creditLine;
  return layout(text, face, { width, height: lineHeight, size, lineHeight }).overflow === null ? undefined : { kind: 'tooLong' };
}
