import { expect, test } from 'vitest';
import { builtInRules, checkedLanguages, checkText, repeatedRule } from '../../../src/domain/check/index.ts';
import { gapsIn } from '../../../src/domain/check/gapsIn.ts';
import { placeOf } from '../../../src/domain/check/placeOf.ts';

const rules = [...builtInRules, repeatedRule];
const begun = checkedLanguages.flatMap((language) => [...new Set(rules.flatMap(({ instead }) => instead?.[language] ?? []))]);
const ideas = [...new Set(rules.flatMap(({ idea }) => (idea ? Object.values(idea) : [])))];

test('what a tap writes onto a card leaves one gap to its writer, and an idea none: no advice can be written there', () => {
  expect(begun.length).toBeGreaterThan(10);
  expect(ideas.length).toBeGreaterThan(10);
  expect(begun.filter((words) => gapsIn(words).length !== 1)).toEqual([]);
  expect(ideas.filter((idea) => gapsIn(idea).length > 0)).toEqual([]);
  // @ts-expect-error: words without a gap are not taken for a card.
  expect(placeOf('Say the same in Russian.', 'Hang in there!', { start: 0, end: 14 })).toEqual({ start: 0, end: 14 });
});

test('words for a card and ideas are whole sentences, and nobody is asked whether a man or a woman writes them', () => {
  for (const words of [...begun, ...ideas]) {
    expect(words).toMatch(/^\p{Lu}[^\n]+\.$/u);
    expect(words).not.toMatch(/\p{L}[(/]\p{L}/u);
  }
});

test('what the check itself begins is found by nothing but its gap, and filled by nothing at all', () => {
  const found = (text: string) =>
    checkText(text, { country: 'ru' })
      .filter(({ strength }) => strength !== 'remind')
      .map(({ topic }) => topic);
  for (const words of begun) {
    expect(found(words), words).toEqual(['gap']);
    expect(found(words.replace('[…]', '— —')), words).toEqual([]);
  }
});
