import type { Word } from '../fold/splitWords.ts';
import { languagesIn, type TextLanguage } from '../language/languageOf.ts';
import { Recent } from '../Recent.ts';
import type { CompiledRules } from './compile.ts';
import type { Lexicon } from './Lexicon.ts';
import { skeletonOfLatin, skeletonOfRussian } from './translit.ts';

/** The elements of phrases that a word can be, numbers of `CompiledRules`. */
export type Hits = readonly number[];

const none: Hits = [];
const DIGIT = /\d/u;
const skeletons = new WeakMap<Lexicon, ReadonlyMap<string, readonly number[]>>();

/** Looks a word up: the same hits for the same word, always by the same rules and in the same languages. */
export type LookUp = (word: Word) => Hits;

const kept = new WeakMap<CompiledRules, Map<string, LookUp>>();
const MOST_KEPT = 8000;

/**
 * Looks words of a text in this language up: every element that a word is, in any of its readings; kept, because words come
 * again with every keystroke. For the same languages and rules it is the same function.
 */
export function lookUp(language: TextLanguage, compiled: CompiledRules): LookUp {
  const all = kept.get(compiled) ?? new Map<string, LookUp>();
  kept.set(compiled, all);
  const name = [language.cyrillic ?? '', ...language.latin].join('|');
  const known = all.get(name);
  if (known) return known;
  const answers = new Recent<number, Hits>(MOST_KEPT);
  const look: LookUp = (word) => answers.find(word.id) ?? answers.keep(word.id, worked(word, language, compiled));
  all.set(name, look);
  return look;
}

function worked(word: Word, { cyrillic, latin }: TextLanguage, compiled: CompiledRules): Hits {
  let out: number[] | undefined;
  const take = (atoms: readonly number[], onlySingles: boolean) => {
    for (const index of atoms) {
      const atom = compiled.atoms[index];
      if (!atom) continue;
      if (atom.capital && (!word.capital || (word.firstOfSentence && !word.quoted))) continue;
      if (atom.quoted && !word.quoted) continue;
      if (atom.shouted && !word.shouted) continue;
      for (const element of atom.elements) {
        if (onlySingles && !compiled.singles.has(element)) continue;
        out ??= [];
        if (!out.includes(element)) out.push(element);
      }
    }
  };
  for (const reading of word.readings) {
    if (word.script === 'none') {
      // Words are read by the languages of the text, whatever was asked before; letters that no language has are in no rule.
      if (DIGIT.test(reading))
        for (const language of languagesIn({ cyrillic, latin })) take(compiled.lexicons[language].find(reading), false);
      continue;
    }
    const hidden = reading.includes('?');
    if (/[а-я]/u.test(reading)) {
      // CBO is СВО among Cyrillic words only: a German Paket is no ракет.
      if (word.script === 'mixed') compiled.learn('ru');
      if (cyrillic || word.script === 'mixed')
        take(hidden ? behindMask(reading, compiled.lexicons.ru) : compiled.lexicons.ru.find(reading), hidden);
      continue;
    }
    for (const language of latin) {
      if (language === 'translit') take(inTranslit(reading, compiled.lexicons.ru), false);
      else take(hidden ? behindMask(reading, compiled.lexicons[language]) : compiled.lexicons[language].find(reading), hidden);
    }
  }
  return out && word.readings.some((reading) => reading.includes('?')) ? likeliest(out, compiled) : (out ?? none);
}

/** Of several words that asterisks can hide, those of one topic: foul ones, which people hide, else the first. */
function likeliest(elements: Hits, { phrasesBy, rules }: CompiledRules): Hits {
  const topicOf = (element: number) => {
    const rule = phrasesBy.get(element)?.find(({ places, unless }) => places.length === 1 && !unless)?.rule;
    return rule === undefined ? undefined : rules[rule]?.topic;
  };
  const topics = elements.map(topicOf);
  const best = topics.includes('foul') ? 'foul' : topics.includes('war') ? 'war' : topics.find((topic) => topic !== undefined);
  return elements.filter((_, at) => topics[at] === best);
}

/**
 * What a word with hidden letters can be: х**, f*ck. Those of the length that shows come first; people also put three
 * asterisks for any number of letters. What shows fewer than two letters hides too much to be told, save for the word
 * that everybody hides.
 */
function behindMask(reading: string, lexicon: Lexicon): readonly number[] {
  const shown = reading.replaceAll('?', '').length;
  if (shown < 1 || reading.length < 3) return none;
  const exact = formsLike(reading.replaceAll('?', LETTER), lexicon);
  if (exact.length > 0 || shown < 2 || !reading.includes('??')) return exact;
  return formsLike(reading.replace(/\?{2,}/gu, `${LETTER}{1,7}`).replaceAll('?', LETTER), lexicon);
}

const LETTER = '[a-zäöüа-я]';

function formsLike(pattern: string, lexicon: Lexicon): readonly number[] {
  const like = new RegExp(`^${pattern}$`, 'u');
  const out: number[] = [];
  for (const [form, atoms] of lexicon.forms()) if (like.test(form)) out.push(...atoms);
  return out;
}

function inTranslit(word: string, lexicon: Lexicon): readonly number[] {
  let known = skeletons.get(lexicon);
  if (!known) {
    const map = new Map<string, number[]>();
    for (const [form, atoms] of lexicon.forms()) {
      const skeleton = skeletonOfRussian(form);
      map.set(skeleton, [...(map.get(skeleton) ?? []), ...atoms]);
    }
    known = map;
    skeletons.set(lexicon, known);
  }
  return known.get(skeletonOfLatin(word)) ?? none;
}
