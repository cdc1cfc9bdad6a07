import type { Pair } from '../card/pairs.ts';
import type { Fillings } from './fillings.ts';
import type { Phrase, SourceLanguage, Voice } from './phrase.ts';
import { say } from './say.ts';

/** A phrase with its gaps filled, in the writer's language and in Russian; undefined while a gap is open. */
export function pairOf(phrase: Phrase, lang: SourceLanguage, voice: Voice, fillings: Fillings): Pair | undefined {
  const source = say(phrase, lang, voice, fillings);
  const ru = say(phrase, 'ru', voice, fillings);
  return source === undefined || ru === undefined ? undefined : { source, lang, ru };
}
