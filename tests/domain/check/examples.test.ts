import { expect, test } from 'vitest';
import { checkText } from '../../../src/domain/check/index.ts';
import { builtInRules } from '../../../src/domain/check/rules/index.ts';

test('every rule finds something in each text that it says it must, and nothing in those that it must not', () => {
  const wrong: string[] = [];
  for (const rule of builtInRules) {
    const country = rule.countries?.includes('by') === true ? 'by' : 'ru';
    const finds = (text: string) => checkText(text, { country, rules: [rule] }).length > 0;
    if (rule.examples.match.length === 0 || rule.examples.pass.length === 0) wrong.push(`${rule.id}: examples are missing`);
    for (const text of rule.examples.match) if (!finds(text)) wrong.push(`${rule.id} misses: ${text}`);
    for (const text of rule.examples.pass) if (finds(text)) wrong.push(`${rule.id} finds: ${text}`);
  }
  expect(wrong).toEqual([]);
});

test('no two rules share an id, every one has a dated source, and reasons in three languages in one line', () => {
  const ids = builtInRules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, source, date, why, instead } of builtInRules) {
    expect(source.length, id).toBeGreaterThan(8);
    expect(date, id).toMatch(/^20\d\d-\d\d-\d\d$/);
    for (const language of ['en', 'ru', 'de'] as const) {
      expect(why[language], id).toMatch(/^\S[^\n]{10,158}[.!?]$/);
      if (instead) expect(instead[language].length, id).toBeGreaterThan(0);
    }
  }
});
