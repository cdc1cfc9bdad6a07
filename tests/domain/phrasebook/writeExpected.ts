/*
 * Writes what every phrase says now into expected.txt: `npm run expect:phrases`.
 * Then read what changed there, line by line: from that moment on it counts as right.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { phrases } from '../../../src/domain/phrasebook/index.ts';
import { say } from '../../../src/domain/phrasebook/say.ts';
import { combinationsOf } from './combinations.ts';

const lines = phrases.flatMap((phrase) => {
  const combinations = combinationsOf(phrase);
  return (['en', 'de', 'ru'] as const).flatMap((language) => {
    const texts = combinations.map(({ voice, fillings }) => say(phrase, language, voice, fillings) ?? '');
    const names = Object.keys(combinations[0]?.named ?? {});
    // A name matters if two combinations that differ in nothing else say different things.
    const matters = names.filter((name) => {
      const seen = new Map<string, string>();
      return combinations.some(({ named }, i) => {
        const others = JSON.stringify({ ...named, [name]: '' });
        const before = seen.get(others);
        seen.set(others, texts[i] ?? '');
        return before !== undefined && before !== texts[i];
      });
    });
    const rows = combinations.map(
      ({ named }, i) => `${phrase.id} ${language}${matters.map((name) => ` ${name}=${named[name] ?? ''};`).join('')} | ${texts[i] ?? ''}`,
    );
    return [...new Set(rows)];
  });
});

writeFileSync(fileURLToPath(new URL('./expected.txt', import.meta.url)), `${lines.join('\n')}\n`);
