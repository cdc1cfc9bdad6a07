import { expect, test } from 'vitest';
import { builtKeys } from './builtKeys.ts';

type Words = { readonly [key: string]: string | Words };

const english = import.meta.glob<Words>('../../../src/client/i18n/en/*.json', { eager: true, import: 'default' });
const sources = Object.values(
  import.meta.glob<string>('../../../src/client/**/*.{ts,svelte}', { eager: true, query: '?raw', import: 'default' }),
).join('\n');

const features = Object.keys(english).map((path) => /([A-Za-z]+)\.json$/.exec(path)?.[1] ?? '');
const keys = Object.entries(english).flatMap(([path, words]) => keysOf(words, /([A-Za-z]+)\.json$/.exec(path)?.[1] ?? ''));

/** Keys as sources write them: whole, or put together with a `*` for each value. */
const named = new Set([...sources.matchAll(/'([\w.]+)'/g)].map(([, key = '']) => key));
const templates = new Set(
  [...sources.matchAll(/i18n\.t\(\s*`([^`]+)`/g)].map(([, template = '']) => template.replaceAll(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, '*')),
);

test('every word of the screens is used somewhere', () => {
  const built = new Set(builtKeys.flatMap(({ key, values }) => values.map((value) => key.replace('*', value))));
  expect(keys.filter((key) => !named.has(key) && !built.has(key))).toEqual([]);
});

test('every key that is put together is listed with its values, and nothing else is', () => {
  const listed = builtKeys.map(({ key }) => key);
  // Some templates stand as a value first and reach `i18n.t` later.
  const unknown = [...templates].filter((template) => template.includes('*') && !listed.includes(template));
  const gone = listed.filter((key) => !templates.has(key) && !sources.includes(`\`${key.split('*')[0] ?? ''}\${`));
  expect({ unknown, gone }).toEqual({ unknown: [], gone: [] });
});

test('no list of values promises words that are not there', () => {
  const there = new Set(keys);
  const missing = builtKeys.flatMap(({ key, values }) =>
    values.map((value) => key.replace('*', value)).filter((whole) => !there.has(whole)),
  );
  expect(missing).toEqual([]);
  expect(features.length).toBeGreaterThan(10);
});

/** Every key of a file of words, a count's forms as one. */
function keysOf(words: Words, prefix: string): string[] {
  const all = Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${prefix}.${key}`.replace(/_(zero|one|two|few|many|other)$/, '')] : keysOf(value, `${prefix}.${key}`),
  );
  return [...new Set(all)];
}
