import { MOST } from './numerals.ts';
import type { Phrase } from './phrase.ts';
import { isGap, slots, type GapName, type Slot } from './slots.ts';
import { piecesOf } from './template.ts';
import type { Inflected, Word } from './words/word.ts';

/**
 * What somebody put into a gap: a number, the id of a word, words of their own, or the same thing in both languages
 * (the addressee's name).
 */
export type Filling = number | string | { readonly source: string; readonly ru: string };
export type Fillings = Readonly<Record<string, Filling>>;

/** The gaps of a phrase in the order of its English, then those that only another language has. */
export function slotsOf(phrase: Pick<Phrase, 'en' | 'de' | 'ru'>): readonly GapName[] {
  const names = [phrase.en, phrase.de, phrase.ru].flatMap((template) =>
    piecesOf(template).flatMap((piece) => {
      if (piece.kind === 'choice') return [piece.by];
      // So many of a thing: the number is a gap of its own, before the thing.
      return piece.kind === 'gap' ? [...(piece.form.startsWith('count') ? ['count'] : []), piece.name] : [];
    }),
  );
  return [...new Set(names.filter(isGap))];
}

/** The gaps of a phrase that nothing fills yet, or something that they do not take. */
export function openGaps(phrase: Phrase, fillings: Fillings): readonly GapName[] {
  return slotsOf(phrase).filter((name) => {
    const slot = slotNamed(name);
    return slot.kind === 'number' ? countOf(fillings[name], phrase.least) === undefined : wordOf(slot, fillings[name]) === undefined;
  });
}

/** The slot of that name; templates name no others. Throws on a name that does not exist. */
export function slotNamed(name: string): Slot {
  if (!isGap(name)) throw new Error(`No such gap in a phrase: ${name}`);
  return slots[name];
}

/** The word that fills a gap; undefined while nothing does that the gap takes. */
export function wordOf(slot: Slot, filling: Filling | undefined): Word | undefined {
  if (slot.kind === 'number' || filling === undefined || typeof filling === 'number') return undefined;
  if (typeof filling === 'object')
    return { id: '', kinds: [], en: plain(filling.source), de: plain(filling.source), ru: plain(filling.ru) };
  const text = filling.replace(/\s+/gu, ' ').trim();
  if (text === '' || slot.kind === 'to') return undefined;
  const known = slot.words.find((word) => word.id === text) ?? slot.words.find((word) => isCalled(word, text));
  if (known || !slot.free) return known;
  const { free } = slot;
  return { id: '', kinds: [], en: plain(text, free.en?.(text)), de: plain(text, free.de?.(text)), ru: plain(text, free.ru?.(text)) };
}

/** The number that fills a gap; undefined where it is none that the phrase can be said of. */
export function countOf(filling: Filling | undefined, least: number): number | undefined {
  const count = typeof filling === 'string' && /^\d{1,3}$/u.test(filling.trim()) ? Number(filling) : filling;
  return typeof count === 'number' && Number.isInteger(count) && count >= least && count <= MOST ? count : undefined;
}

/** Somebody typed a word that the list has: then its forms are known. */
function isCalled(word: Word, text: string): boolean {
  const wanted = text.toLowerCase();
  return [word.en, word.de, word.ru].some(({ forms }) => forms['']?.toLowerCase() === wanted);
}

function plain(text: string, forms: Readonly<Record<string, string>> = {}): Inflected {
  return { forms: { ...forms, '': text } };
}
