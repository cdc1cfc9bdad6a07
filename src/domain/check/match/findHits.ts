import type { Word } from '../fold/splitWords.ts';
import type { TextLanguage } from '../language/languageOf.ts';
import type { CompiledRules } from './compile.ts';
import type { Lexicon } from './Lexicon.ts';
import { skeletonOfLatin, skeletonOfRussian } from './translit.ts';

/** The elements of phrases that a word can be, numbers of `CompiledRules`. */
export type Hits = readonly number[];

const none: Hits = [];
const skeletons = new WeakMap<Lexicon, ReadonlyMap<string, readonly number[]>>();

/** Every element that this word is, in any of its readings. */
export function hitsOf(word: Word, { cyrillic, latin }: TextLanguage, compiled: CompiledRules): Hits {
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
    const hidden = /[?+]/u.test(reading);
    if (/[а-я]/u.test(reading)) {
      if (cyrillic || word.script !== 'cyrillic')
        take(hidden ? behindMask(reading, compiled.lexicons.ru) : compiled.lexicons.ru.find(reading), hidden);
      continue;
    }
    for (const language of latin) {
      if (language === 'translit') take(inTranslit(reading, compiled.lexicons.ru), false);
      else take(hidden ? behindMask(reading, compiled.lexicons[language]) : compiled.lexicons[language].find(reading), hidden);
    }
  }
  return out ?? none;
}

/** Forms that a word with hidden letters can be: х**, f*ck. What shows fewer than two letters hides too much to be told. */
function behindMask(reading: string, lexicon: Lexicon): readonly number[] {
  const shown = reading.replace(/[?+]/gu, '').length;
  if (shown < 1 || reading.length < 3 || (shown < 2 && !reading.includes('+'))) return none;
  const pattern = new RegExp(`^${reading.replaceAll('?', '[a-zа-я]').replaceAll('+', '[a-zа-я]{2,6}')}$`, 'u');
  const out: number[] = [];
  for (const [form, atoms] of lexicon.forms()) if (pattern.test(form)) out.push(...atoms);
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
