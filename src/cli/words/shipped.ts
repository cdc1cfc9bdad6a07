import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { spelledLanguages, type SpelledLanguage } from '../../domain/spelling/spelledLanguages.ts';
import { packWords } from './packWords.ts';
import { readSource, sources, wordsOf } from './wordsOf.ts';

/** Beside the worker that reads them. */
const FOLDER = 'src/client/workers/spelling/words';
/** What the packed words depend on besides the dictionaries. */
const CODE = ['hunspell.ts', 'packWords.ts', 'wordsOf.ts', '../../domain/spelling/format.ts'];

/** Every file of the packed dictionaries with its bytes, by path from the project's root. Takes some twenty seconds. */
export function shippedWords(languages: readonly SpelledLanguage[] = spelledLanguages): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const language of languages) {
    files.set(`${FOLDER}/${language}.bin`, packWords(wordsOf(language)));
    files.set(`${FOLDER}/${language}.LICENSE.txt`, new TextEncoder().encode(licenceOf(language)));
  }
  if (languages.length === spelledLanguages.length)
    files.set(`${FOLDER}/madeFrom.json`, new TextEncoder().encode(`${JSON.stringify(madeFrom(), null, 2)}\n`));
  return files;
}

/** A hash of everything that a language's words are made from: as long as it is the same, so are they. */
export function madeFrom(): Readonly<Record<SpelledLanguage, string>> {
  return Object.fromEntries(spelledLanguages.map((language) => [language, hashOf(language)])) as Record<SpelledLanguage, string>;
}

function hashOf(language: SpelledLanguage): string {
  const hash = createHash('sha256');
  for (const source of sources[language])
    for (const file of ['index.aff', 'index.dic', 'license'] as const) hash.update(readSource(source, file));
  for (const file of [...CODE, `more/${language}.txt`, `common/${language}.txt`])
    hash.update(readFileSync(join(import.meta.dirname, file)));
  return hash.digest('hex').slice(0, 32);
}

/** The dictionaries' own licences, which go where the words go, and what was changed. */
function licenceOf(language: SpelledLanguage): string {
  const names = sources[language].map((source) => basename(dirname(source)));
  const told = `These words are made from ${names.join(' and ')} (npm): spread out to all forms, a few words of everyday added, packed into a graph.`;
  const texts = sources[language].map((source) => readSource(source, 'license').trim());
  // The dictionary names the licence; its text has to come along.
  const gpl = language === 'de' ? [readFileSync(join(import.meta.dirname, 'GPL-3.txt'), 'utf8').trim()] : [];
  return `${[told, ...texts, ...gpl].join('\n\n---\n\n')}\n`;
}
