import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkText } from '../../../src/domain/check/index.ts';
import { faceMetrics } from '../../../src/domain/layout/index.ts';
import { missingGlyphs } from '../../../src/domain/layout/missingGlyphs.ts';
import { MOST } from '../../../src/domain/phrasebook/numerals.ts';
import { groupIds, phrases, reviews } from '../../../src/domain/phrasebook/index.ts';
import { slotNamed, slotsOf, type Filling, type Fillings } from '../../../src/domain/phrasebook/fillings.ts';
import type { Phrase, Voice } from '../../../src/domain/phrasebook/phrase.ts';
import { say } from '../../../src/domain/phrasebook/say.ts';
import { isGap, slots, type Slot } from '../../../src/domain/phrasebook/slots.ts';
import { piecesOf } from '../../../src/domain/phrasebook/template.ts';
import { combinationsOf } from './combinations.ts';

const languages = ['en', 'de', 'ru'] as const;

interface ExpectedText {
  readonly when: readonly (readonly [name: string, value: string])[];
  readonly text: string;
}

/** Lines of `expected.txt` by phrase and language: when they hold, and what is said then. */
const expected = new Map<string, ExpectedText[]>();
for (const line of readFileSync(fileURLToPath(new URL('./expected.txt', import.meta.url)), 'utf8')
  .trimEnd()
  .split('\n')) {
  const [, key = '', conditions = '', text = ''] = /^(\S+ \S+)(.*?) \| (.*)$/u.exec(line) ?? [];
  const when = [...conditions.matchAll(/(\w+)=([^;]*);/gu)].map(([, name = '', value = '']) => [name, value] as const);
  expected.set(key, [...(expected.get(key) ?? []), { when, text }]);
}

/** Each word that a phrase's gaps offer and each number that it takes, at least once, beside one another. */
function everyFilling(phrase: Phrase): Fillings[] {
  const choices = slotsOf(phrase)
    .filter((name) => name !== 'to')
    .map((name): readonly [string, readonly Filling[]] => {
      const slot = slotNamed(name);
      if (slot.kind === 'word') return [name, slot.words.map((word) => word.id)];
      return [name, Array.from({ length: MOST - phrase.least + 1 }, (_, i) => i + phrase.least)];
    });
  const most = Math.max(1, ...choices.map(([, all]) => all.length));
  return Array.from({ length: most }, (_, i) => ({
    to: { source: 'Anna', ru: 'Анна' },
    ...Object.fromEntries(choices.map(([name, all]) => [name, all[i % all.length] ?? ''])),
  }));
}

const writes: Voice = { writer: 'f', person: 'm', formal: true };

test('at least 210 phrases stand in at least 15 groups, none of them empty, each under an id of its own', () => {
  expect(phrases.length).toBeGreaterThanOrEqual(210);
  expect(groupIds.length).toBeGreaterThanOrEqual(15);
  expect(groupIds.filter((group) => !phrases.some((phrase) => phrase.group === group))).toEqual([]);
  expect(new Set(phrases.map(({ id }) => id)).size).toBe(phrases.length);
});

test('every phrase says what was read for every writer, addressee, way to address, number and gender, in every language', () => {
  const wrong: string[] = [];
  let compared = 0;
  const used = new Set<ExpectedText>();
  for (const phrase of phrases) {
    for (const combination of combinationsOf(phrase)) {
      for (const language of languages) {
        const rows = (expected.get(`${phrase.id} ${language}`) ?? []).filter(({ when }) =>
          when.every(([name, value]) => combination.named[name] === value),
        );
        for (const row of rows) used.add(row);
        const said = say(phrase, language, combination.voice, combination.fillings);
        compared += 1;
        if (rows.length !== 1 || rows[0]?.text !== said)
          wrong.push(`${phrase.id} ${language} ${JSON.stringify(combination.named)}: ${said ?? ''}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect([...expected.values()].flat().filter((row) => !used.has(row))).toEqual([]);
  expect(compared).toBeGreaterThan(20_000);
});

test('whatever fills the gaps, a sentence is whole, clean and can be written in both faces of a card', () => {
  const faces = [faceMetrics('hand'), faceMetrics('serif')];
  const wrong = new Set<string>();
  const seen = new Set<string>();
  for (const phrase of phrases) {
    for (const fillings of everyFilling(phrase)) {
      for (const language of languages) {
        const text = say(phrase, language, writes, fillings) ?? '';
        if (seen.has(text)) continue;
        seen.add(text);
        const faults = [
          text === '' && 'empty',
          /[{}|]|undefined/u.test(text) && 'a gap',
          /\s\s|^\s|\s$|\s[.,!?:;]/u.test(text) && 'a space',
          language === 'ru' && /\p{Script=Latin}/u.test(text) && 'Latin letters',
          language !== 'ru' && /\p{Script=Cyrillic}/u.test(text) && 'Cyrillic letters',
          /^\p{Ll}/u.test(text) && 'a small letter',
          !/[.!?,]$/u.test(text) && !phrase[language].endsWith('{name}') && 'no end',
          faces.some((face) => missingGlyphs(text, face).length > 0) && 'a glyph',
        ].filter((fault) => fault !== false);
        if (faults.length > 0) wrong.add(`${phrase.id} ${language} ${faults.join()}: ${text}`);
      }
    }
  }
  expect([...wrong]).toEqual([]);
  expect(seen.size).toBeGreaterThan(5000);
});

test('a phrase has the same gaps in every language, and no gap is without a phrase', () => {
  const gaps = (template: string) =>
    new Set(
      piecesOf(template).flatMap((piece) =>
        piece.kind === 'gap' && isGap(piece.name) ? [piece.name, ...(piece.form.startsWith('count') ? ['count'] : [])] : [],
      ),
    );
  const unlike = phrases.filter(({ en, de, ru }) =>
    [de, ru].some((other) => [...gaps(other)].sort().join() !== [...gaps(en)].sort().join()),
  );
  expect(unlike.map(({ id }) => id)).toEqual([]);
  const filled = new Set(phrases.flatMap((phrase) => slotsOf(phrase)));
  expect(Object.keys(slots).filter((name) => isGap(name) && !filled.has(name))).toEqual([]);
});

test('a choice in a phrase has as many forms as there can be', () => {
  const wrong: string[] = [];
  for (const phrase of phrases) {
    for (const language of languages) {
      for (const piece of piecesOf(phrase[language])) {
        if (piece.kind !== 'choice') continue;
        const slot: Slot | undefined = isGap(piece.by) ? slots[piece.by] : undefined;
        const genders = slot?.kind === 'word' ? new Set(slot.words.map((word) => word[language].gender)) : new Set();
        const needed =
          slot?.kind === 'number'
            ? language === 'ru'
              ? 3
              : 2
            : slot?.kind === 'word'
              ? genders.has('pl')
                ? 4
                : genders.has('n')
                  ? 3
                  : 2
              : piece.by === 'writer'
                ? 3
                : 2;
        if (piece.options.length !== needed || genders.has(undefined)) wrong.push(`${phrase.id} ${language} ${piece.by}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test('what asks is marked, so that it is not offered where no answer is wanted', () => {
  expect(phrases.filter(({ ru, en, asks }) => (/\?$/u.test(ru) || /\?$/u.test(en)) && !asks).map(({ id }) => id)).toEqual([]);
  expect(phrases.filter(({ group, asks }) => group === 'questions' && !asks)).toEqual([]);
  expect(phrases.filter(({ ru, asks }) => /ответ[уа]?(?![а-яё])|в ответ/iu.test(ru) && !asks).map(({ id }) => id)).toEqual([]);
});

test('no phrase touches what can harm the person or hurts: war, the case, prison, politics, pity, an order to hold on', () => {
  const risky = new RegExp(
    `(?<![а-яё])(?:${[
      'войн|воен|арми|фронт|солдат|оруж|бомб|мобилиз',
      'тюрьм|тюрем|колони|камер|заключ|узни|арест|приговор|судь[яи]|суд[аеу]?(?![а-яё])|следств|статью|срок|этап|побег',
      'свобод|бор[оь]|протест|митинг|выбор|партии|власт|президент|полити|режим|родин|патриот|украин|навальн',
      'держи|крепи|терпи|сочувств|жал[ькею]|бедн|несчаст|страда|горе|беда',
      'сид[иеяюж]|сесть|присе|сяд|вол[яиею](?![а-яё])|решётк|замок|ключ|верёвк|нож|табак|водк|вин[оа](?![а-яё])|пив[оа]',
      'радуг|флаг|шифр|код|ссылк|сайт|телеграм|интернет|адрес',
    ].join('|')})`,
    'iu',
  );
  const found = phrases.flatMap((phrase) =>
    everyFilling(phrase).flatMap((fillings) => {
      const text = say(phrase, 'ru', writes, fillings) ?? '';
      return risky.test(text) ? [text] : [];
    }),
  );
  // A title that everybody knows.
  expect(found.filter((text) => !text.includes('«Вино из одуванчиков»'))).toEqual([]);
});

test('the check of cards finds nothing to ask or to advise about in what stands on a card, in Russia or Belarus', () => {
  const found = phrases.flatMap((phrase) =>
    everyFilling(phrase).flatMap((fillings) => {
      const text = say(phrase, 'ru', writes, fillings) ?? '';
      const findings = (['ru', 'by'] as const).flatMap((country) => checkText(text, { country }));
      return findings.filter(({ strength }) => strength !== 'remind').map(({ rule }) => `${rule}: ${text}`);
    }),
  );
  expect(found).toEqual([]);
});

test('a language is unreviewed, or it says who read it and when', () => {
  for (const review of Object.values(reviews)) {
    if (review === 'unreviewed') continue;
    expect(review.by).not.toBe('');
    expect(review.on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
  expect(Object.keys(reviews).sort()).toEqual(['de', 'en', 'ru']);
});
