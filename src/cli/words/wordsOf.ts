import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { marks, spelt } from '../../domain/spelling/format.ts';
import type { SpelledLanguage } from '../../domain/spelling/spelledLanguages.ts';
import { hunspellForms } from './hunspell.ts';

const require = createRequire(import.meta.url);

/** The dictionaries of a language; more than one where it is written in more than one way. */
export const sources: Readonly<Record<SpelledLanguage, readonly string[]>> = {
  ru: [require.resolve('dictionary-ru')],
  en: [require.resolve('dictionary-en'), require.resolve('dictionary-en-gb')],
  de: [require.resolve('dictionary-de')],
};

/** A file of a dictionary's package. */
export function readSource(source: string, file: 'index.aff' | 'index.dic' | 'license'): string {
  return readFileSync(join(dirname(source), file), 'utf8');
}

/** Everything that a language's graph spells, marks included. */
export function* wordsOf(language: SpelledLanguage): Generator<string> {
  for (const source of sources[language]) {
    const aff = readSource(source, 'index.aff');
    const dic = readSource(source, 'index.dic');
    for (const { text, flags } of hunspellForms(aff, dic + moreLines(language, dic)))
      for (const mark of marksOf(flags, language))
        if (isWord(text, mark)) yield mark + spelt(mark === marks.part ? text.toLowerCase() : text);
  }
  for (const word of readList('common', language)) yield marks.common + spelt(word);
}

/** Words of everyday that a dictionary lacks, as lines of its own: `new~known` is inflected as the known one is. */
function moreLines(language: SpelledLanguage, dic: string): string {
  const flags = new Map(dic.split(/\r?\n/).map((line): [string, string] => [line.split('/')[0] ?? '', line.split('/')[1] ?? '']));
  const lines = readList('more', language).map((line) => {
    const [word = '', like = ''] = line.split('~');
    if (like !== '' && !flags.has(like)) throw new Error(`${word} cannot be inflected like ${like}, which the dictionary does not have.`);
    return `${word}/${flags.get(like) ?? ''}`;
  });
  return `\n${lines.join('\n')}`;
}

function readList(folder: 'more' | 'common', language: SpelledLanguage): readonly string[] {
  return readFileSync(join(import.meta.dirname, folder, `${language}.txt`), 'utf8')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** What the flags of the dictionaries say of a form, in our own marks; none for what stands in no text by itself. */
function marksOf(flags: string, language: SpelledLanguage): readonly string[] {
  if (language === 'ru') return [''];
  if (language === 'en') return flags.includes('c') ? [] : [flags.includes('!') ? marks.rude : ''];
  if (flags.includes('d')) return [marks.wrong];
  if (flags.includes('o')) return flags.includes('x') ? [marks.part] : [];
  return flags.includes('h') ? [] : [flags.includes('n') ? marks.rude : ''];
}

/** Whose: 's can follow every English name and noun, and is read as such. A hyphen at an end stands for what was left out. */
function isWord(text: string, mark: string): boolean {
  return !/^[-'.]|\.|('s|-)$/.test(text) && (mark !== marks.part || text.length > 2);
}
