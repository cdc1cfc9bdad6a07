import type { Word } from '../fold/splitWords.ts';
import type { TextLanguage } from '../language/languageOf.ts';
import type { KnownWords } from '../match/knownWords.ts';
import type { DetectorName } from '../rule.ts';
import { abbreviation } from './abbreviation.ts';
import { acrostic } from './acrostic.ts';
import { foreign } from './foreign.ts';
import { gap } from './gap.ts';
import { introduction } from './introduction.ts';
import { poem } from './poem.ts';
import { question } from './question.ts';

/** A text as the detectors see it. */
export interface ReadText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly language: TextLanguage;
  /** Where it goes: what is foreign in Russia may be read in the next country. */
  readonly country: string;
  readonly known: KnownWords;
}

/** Where a detector found something, in UTF-16 units; `0, 0` for the whole text. */
export type Place = readonly [start: number, end: number];

export const detectors: Readonly<Record<Exclude<DetectorName, 'evidence'>, (read: ReadText) => readonly Place[]>> = {
  acrostic,
  foreign,
  gap,
  abbreviation,
  introduction,
  poem,
  question,
};
