import type { LanguageTag } from '../../../../domain/language/index.ts';
import { phrases, reviews, say, sourceLanguageFor, type Fillings, type GroupId, type Voice } from '../../../../domain/phrasebook/index.ts';
import { paperPhrases } from './choice.ts';

/** A sentence to copy, beside what it means where the paper is in another language than Russian. */
export interface PhraseOnPaper {
  readonly group: GroupId;
  readonly source: string | undefined;
  readonly ru: string;
  readonly asks: boolean;
  readonly unreviewed: boolean;
}

/** From a stranger, politely; whatever gender, the sentences are the same. */
const voice: Voice = { writer: 'f', person: 'f', formal: true };
/** A name is written in by hand. */
const fillings: Fillings = { to: { source: '…', ru: '…' } };

/** The phrases of the paper kit in their order. */
export function phrasesOnPaper(tag: LanguageTag): readonly PhraseOnPaper[] {
  const lang = sourceLanguageFor(tag);
  const unreviewed = reviews.ru === 'unreviewed' || (lang !== undefined && reviews[lang] === 'unreviewed');
  return paperPhrases.flatMap((id) => {
    const phrase = phrases.find((one) => one.id === id);
    const ru = phrase && say(phrase, 'ru', voice, fillings);
    if (!phrase || ru === undefined) return [];
    return [{ group: phrase.group, source: lang && say(phrase, lang, voice, fillings), ru, asks: phrase.asks, unreviewed }];
  });
}
