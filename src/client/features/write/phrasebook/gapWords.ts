import type { PhraseLanguage, Slot } from '../../../../domain/phrasebook/index.ts';

/** So many words are found by eye in the order in which they were thought of: months, seasons, colours. */
const FEW = 13;

export interface GapWord {
  readonly id: string;
  readonly label: string;
}

/** The words that a gap offers, as they are called in a language. */
export function gapWords(slot: Slot, language: PhraseLanguage): readonly GapWord[] {
  if (slot.kind !== 'word') return [];
  const words = slot.words.map((word) => ({ id: word.id, label: word[language].forms[''] ?? word[language].forms['m'] ?? word.id }));
  return words.length > FEW ? words.sort((a, b) => a.label.localeCompare(b.label, language)) : words;
}
