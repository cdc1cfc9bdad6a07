import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wholeWords, beginnings, adjectives } from '../../../src/domain/typing/lexicon.ts';
import { typed } from '../../support/typing/Typist.ts';

interface Row {
  readonly by: string;
  readonly typed: string;
  readonly meant: string;
}

const rows = JSON.parse(readFileSync(new URL('../../support/typing/latin.json', import.meta.url), 'utf8')) as readonly Row[];

test('of 300 words and phrases that people type in Latin letters at least 97 % come out as the Russian that is meant', () => {
  const wrong = rows.filter((row) => typed(row.typed) !== row.meant);
  const right = 1 - wrong.length / rows.length;
  for (const row of wrong) process.stdout.write(`  ${row.by}: ${row.typed} → ${typed(row.typed)}, meant ${row.meant}\n`);
  process.stdout.write(`  ${(100 * right).toFixed(1)} % of ${String(rows.length)} right by typing alone\n`);
  expect(rows).toHaveLength(300);
  expect(right).toBeGreaterThanOrEqual(0.97);
});

test('the words that it knows take less than 10 kB', () => {
  expect(Buffer.byteLength(wholeWords + beginnings + adjectives)).toBeLessThan(10_000);
});
