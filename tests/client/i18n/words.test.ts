import { describe, expect, test } from 'vitest';
import { clientProblems } from '../../../src/client/data/problems.ts';
import notes from '../../../src/client/i18n/notes.json' with { type: 'json' };
import { languages } from '../../../src/domain/language/index.ts';
import { states } from '../../../src/domain/status/index.ts';

type Words = { readonly [key: string]: string | Words };

const files = import.meta.glob<Words>('../../../src/client/i18n/*/*.json', { eager: true, import: 'default' });

/** feature → language → key → sentence, with plural suffixes still on the keys. */
const features = new Map<string, Map<string, Map<string, string>>>();
for (const [path, words] of Object.entries(files)) {
  const [, language = '', feature = ''] = /\/([a-z-]+)\/([A-Za-z]+)\.json$/.exec(path) ?? [];
  const known = features.get(feature) ?? new Map<string, Map<string, string>>();
  features.set(feature, known.set(language, new Map(flatten(words, feature))));
}

const PLURAL = /_(zero|one|two|few|many|other)$/;

describe.each([...features.keys()])('the words of "%s"', (feature) => {
  const byLanguage = features.get(feature) ?? new Map<string, Map<string, string>>();

  test('are there in every language', () => {
    expect([...byLanguage.keys()].sort()).toEqual(languages.map(({ tag }) => tag).sort());
  });

  test('have the same keys in every language', () => {
    const [first, ...others] = languages.map(({ tag }) => baseKeys(byLanguage.get(tag)));
    for (const other of others) expect(other).toEqual(first);
  });

  test('have the same placeholders in every language', () => {
    const [first, ...others] = languages.map(({ tag }) => placeholders(byLanguage.get(tag)));
    for (const other of others) expect(other).toEqual(first);
  });

  test('have every form that the language counts with', () => {
    const wrong = languages.flatMap(({ tag }) => {
      const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted();
      const keys = [...(byLanguage.get(tag)?.keys() ?? [])].filter((key) => PLURAL.test(key));
      return [...new Set(keys.map(baseOf))].filter((base) => {
        const forms = keys.filter((key) => baseOf(key) === base).map((key) => PLURAL.exec(key)?.[1] ?? '');
        return forms.toSorted().join() !== categories.join();
      });
    });
    expect(wrong).toEqual([]);
  });

  test('leave nothing out in one form of a count', () => {
    const wrong = languages.flatMap(({ tag }) => {
      // "One" may leave its number out, unless 21 is "one" too.
      const alone = new Intl.PluralRules(tag).select(21) !== 'one';
      const forms = [...(byLanguage.get(tag) ?? [])].filter(([key]) => PLURAL.test(key));
      return forms.filter(([key, sentence]) => {
        const names = forms.filter(([other]) => baseOf(other) === baseOf(key)).flatMap(([, other]) => namesIn(other));
        const said = namesIn(sentence);
        return names.some((name) => !said.includes(name) && !(name === 'count' && alone && key.endsWith('_one')));
      });
    });
    expect(wrong).toEqual([]);
  });

  test('leave no sentence empty', () => {
    expect(sentences(byLanguage).filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
  });

  test('never say what cannot be promised', () => {
    const promise =
      /nobody (else )?can read|completely (safe|secure|anonymous)|никто не (сможет )?проч|абсолютно безопасн|полностью анонимн|niemand (sonst )?kann .*lesen|(völlig|absolut|vollkommen) (sicher|anonym)/i;
    expect(sentences(byLanguage).filter(([, sentence]) => promise.test(sentence))).toEqual([]);
  });

  test('hide no Latin letter inside a Cyrillic word', () => {
    expect(sentences(byLanguage).filter(([, sentence]) => /[а-яё][a-z]|[a-z][а-яё]/i.test(sentence))).toEqual([]);
  });
});

test('everything that can go wrong has a sentence in every language', () => {
  const silent = languages.flatMap(({ tag }) =>
    clientProblems
      .filter((code) => !/[.!?]$/.test(features.get('error')?.get(tag)?.get(`error.${code}`) ?? ''))
      .map((code) => `${tag} ${code}`),
  );
  expect(silent).toEqual([]);
});

test('every state of a card has its word in every language', () => {
  const wordless = languages.flatMap(({ tag }) =>
    Object.keys(states).filter((state) => !/\p{L}/u.test(features.get('status')?.get(tag)?.get(`status.${state}`) ?? '')),
  );
  expect(wordless).toEqual([]);
});

test('every note for translators belongs to a key', () => {
  const keys = new Set([...features.values()].flatMap((byLanguage) => baseKeys(byLanguage.get('en'))));
  expect(Object.keys(notes).filter((key) => !keys.has(key))).toEqual([]);
});

function* flatten(words: Words, prefix: string): Generator<[string, string]> {
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') yield [`${prefix}.${key}`, value];
    else yield* flatten(value, `${prefix}.${key}`);
  }
}

function baseKeys(words: Map<string, string> | undefined): string[] {
  return [...new Set([...(words?.keys() ?? [])].map((key) => baseOf(key)))].sort();
}

function placeholders(words: Map<string, string> | undefined): Record<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const [key, sentence] of words ?? []) {
    const base = baseOf(key);
    const names = found.get(base) ?? new Set<string>();
    found.set(base, names);
    for (const name of namesIn(sentence)) names.add(name);
  }
  return Object.fromEntries([...found.keys()].sort().map((key) => [key, [...(found.get(key) ?? [])].sort()]));
}

/** The placeholders of a sentence. */
function namesIn(sentence: string): string[] {
  return [...sentence.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)].map(([, name = '']) => name);
}

function baseOf(key: string): string {
  return key.replace(PLURAL, '');
}

/** Every key of every language with its sentence. */
function sentences(byLanguage: Map<string, Map<string, string>>): (readonly [string, string])[] {
  return [...byLanguage].flatMap(([tag, words]) => [...words].map(([key, sentence]) => [`${tag} ${key}`, sentence] as const));
}
