import type { Word } from '../fold/splitWords.ts';
import type { TextLanguage } from '../language/languageOf.ts';
import type { DetectorName } from '../rule.ts';
import { abbreviation } from './abbreviation.ts';
import { foreign } from './foreign.ts';
import { introduction } from './introduction.ts';
import { question } from './question.ts';

/** A text as the detectors see it. */
export interface ReadText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly language: TextLanguage;
}

/** Where a detector found something, in UTF-16 units; `0, 0` for the whole text. */
export type Place = readonly [start: number, end: number];

export const detectors: Readonly<Record<DetectorName, (read: ReadText) => readonly Place[]>> = {
  foreign,
  abbreviation,
  introduction,
  question,
};
