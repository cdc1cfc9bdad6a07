import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkedLanguages, type CheckedLanguage } from '../../../src/domain/check/index.ts';
import { slotNamed, slotsOf } from '../../../src/domain/phrasebook/fillings.ts';
import { phrases, say, type Phrase } from '../../../src/domain/phrasebook/index.ts';
import type { CheckText } from './corpus.ts';

const EXPECTED = join(import.meta.dirname, '../../domain/phrasebook/expected.txt');
/** A phrase says nearly the same in each of its forms. */
const MOST = 4;

/** What the phrasebook says, a few forms of each phrase, and what prompts put on a card: innocent sentences that people did read, for learning. */
export function ownTexts(): readonly CheckText[] {
  const texts: CheckText[] = checkedLanguages.flatMap((lang) =>
    promptTexts(lang).map((text) => ({ text, lang, label: 'innocent' as const })),
  );
  const counts = new Map<string, number>();
  for (const line of readFileSync(EXPECTED, 'utf8').trimEnd().split('\n')) {
    const [, id = '', language = '', text = ''] = /^(\S+) (\S+).*? \| (.*)$/u.exec(line) ?? [];
    const lang = checkedLanguages.find((each) => each === language);
    const key = `${id} ${language}`;
    const count = counts.get(key) ?? 0;
    if (!lang || text === '' || count === MOST) continue;
    counts.set(key, count + 1);
    texts.push({ text, lang, label: 'innocent' });
  }
  return [...texts, ...cityTexts()];
}

/** What phrases say of each city: cards of a few people from one town are no reason to ask everybody there. */
function cityTexts(): readonly CheckText[] {
  const cities = slotNamed('city');
  if (cities.kind !== 'word') return [];
  const ofCities = phrases.filter((phrase) => slotsOf(phrase).includes('city'));
  return checkedLanguages.flatMap((lang) =>
    ofCities.flatMap((phrase) =>
      cities.words.flatMap(({ id }, at) => {
        const text = say(phrase, lang, { writer: at % 2 ? 'm' : 'f', person: 'm', formal: true }, { ...others(phrase, at), city: id });
        return text === undefined ? [] : [{ text, lang, label: 'innocent' as const }];
      }),
    ),
  );
}

/** Something for every other gap of a phrase, now this and now that. */
function others(phrase: Phrase, at: number): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    slotsOf(phrase)
      .filter((name) => name !== 'city')
      .map((name) => {
        const slot = slotNamed(name);
        return [name, slot.kind === 'word' ? (slot.words[at % slot.words.length]?.id ?? 'Anna') : phrase.least];
      }),
  );
}

const PROMPTS = join(import.meta.dirname, '../../../src/domain/prompts/words');
const names = { ru: 'Анна Сергеевна', en: 'Anna', de: 'Anna' } as const;
type Words = string | { readonly [key: string]: Words };

/** What prompts put on a card in a language, in every form, to somebody by name. */
export function promptTexts(language: CheckedLanguage): readonly string[] {
  const prompts = JSON.parse(readFileSync(join(PROMPTS, `${language}.json`), 'utf8')) as Readonly<
    Record<string, { readonly insert?: Words }>
  >;
  return Object.values(prompts).flatMap(({ insert = [] }) => leaves(insert).map((text) => text.replaceAll(/\{\w+\}/g, names[language])));
}

function leaves(words: Words | readonly string[]): readonly string[] {
  return typeof words === 'string' ? [words] : Object.values(words).flatMap((each: Words) => leaves(each));
}
