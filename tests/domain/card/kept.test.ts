import { expect, test } from 'vitest';
import { keep, openFindings, settledBy, stillKept, unkeep } from '../../../src/domain/card/kept.ts';
import type { Finding } from '../../../src/domain/check/index.ts';

const text = 'Здесь война с котом. И Война за одеяло!';
const found = (words: string, topic: Finding['topic'] = 'war'): Finding => {
  const start = text.indexOf(words);
  return { rule: 'war.ru.war', topic, strength: 'ask', start, end: start + words.length };
};
const findings = [found('война'), found('Война')];

test('whoever keeps words is not asked about them again, however they are written', () => {
  expect(openFindings(text, findings, [])).toEqual(findings);
  expect(openFindings(text, findings, [{ topic: 'war', words: 'ВОЙНА', why: 'harmless' }])).toEqual([]);
  expect(openFindings(text, findings, [{ topic: 'war', words: 'армия', why: 'harmless' }])).toEqual(findings);
});

test('the same words for another reason are another question', () => {
  expect(openFindings(text, findings, [{ topic: 'stock', words: 'война', why: 'meant' }])).toEqual(findings);
});

test('the newest reason for the same words counts', () => {
  const kept = keep([{ topic: 'war', words: 'война', why: 'meant' }], { topic: 'war', words: 'Война', why: 'harmless' });
  expect(kept).toEqual([{ topic: 'war', words: 'Война', why: 'harmless' }]);
  expect(settledBy('war', 'война', kept)?.why).toBe('harmless');
});

test('whoever takes a decision back is asked about those words again, and about no others', () => {
  const kept = [
    { topic: 'war', words: 'Война', why: 'harmless' },
    { topic: 'stock', words: 'война', why: 'meant' },
  ];
  expect(unkeep(kept, { topic: 'war', words: 'война', why: 'meant' })).toEqual(kept.slice(1));
});

test('nothing is explained that no longer stands on the card', () => {
  const kept = [
    { topic: 'war', words: 'война  с котом', why: 'harmless' },
    { topic: 'stock', words: 'держись', why: 'meant' },
  ];
  expect(stillKept(text, kept)).toEqual(kept.slice(0, 1));
});
