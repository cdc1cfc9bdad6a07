import { toHex, type Random } from '../../../../../domain/bytes/index.ts';
import { cardText } from '../../../../../domain/layout/index.ts';
import { creditProblem } from '../../../../../domain/listDrawing/creditProblem.ts';
import type { ListDrawing } from '../../../../../domain/listDrawing/listDrawing.ts';

/** A drawing as an organizer is describing it. */
export interface DrawingDraft {
  shows: string;
  credit: string;
  printCredit: boolean;
  by: string;
  /** `YYYY-MM-DD`; empty while nobody said it. */
  day: string;
  source: string;
  /** They also allowed that other groups get it with a published list. */
  publishable: boolean;
  /** Id of whoever drew it, or empty. */
  person: string;
}

export const emptyDrawing: DrawingDraft = {
  shows: '',
  credit: '',
  printCredit: false,
  by: '',
  day: '',
  source: '',
  publishable: false,
  person: '',
};

/** What is missing or wrong, in the order of the form. */
export type DrawingProblem =
  | { readonly field: 'shows' | 'credit' | 'by' | 'day' | 'source'; readonly why: 'missing' }
  | { readonly field: 'day'; readonly why: 'ahead' }
  | { readonly field: 'credit'; readonly why: 'tooLong' }
  | { readonly field: 'credit'; readonly why: 'glyphs'; readonly glyphs: readonly string[] };

/** What keeps the drawing from the list: every field but the person has to be filled, and a credit that is to be printed fits on its line. */
export function problemsOf(draft: DrawingDraft, today: string): readonly DrawingProblem[] {
  const { shows, credit, printCredit, by, day, source } = clean(draft);
  const missing = Object.entries({ shows, credit, by, day, source }).flatMap(([field, text]) => (text === '' ? [field] : []));
  const found = missing.map((field) => ({ field, why: 'missing' }) as DrawingProblem);
  const unprintable = printCredit ? creditProblem(credit) : undefined;
  if (unprintable?.kind === 'glyphs') found.push({ field: 'credit', why: 'glyphs', glyphs: unprintable.glyphs });
  if (unprintable?.kind === 'tooLong') found.push({ field: 'credit', why: 'tooLong' });
  // A day that nobody can have said anything on yet is a slip of the finger.
  if (day > today) found.push({ field: 'day', why: 'ahead' });
  return found;
}

/** The drawing for the list, of a draft that has no problem. */
export function drawingFrom(draft: DrawingDraft, jpeg: string, random: Random): ListDrawing {
  const { shows, credit, printCredit, by, day, source, publishable, person } = clean(draft);
  const permission = { by, day, source, ...(person !== '' && { person }), ...(publishable && { publishable: true as const }) };
  return { id: toHex(random(8)), jpeg, shows, credit, printCredit, permission };
}

/** As it is printed and kept: one line, no characters that nobody sees. */
function clean(draft: DrawingDraft): DrawingDraft {
  const line = (text: string) => cardText(text).replace(/\s+/gu, ' ').trim();
  return { ...draft, shows: line(draft.shows), credit: line(draft.credit), by: line(draft.by), source: line(draft.source) };
}
