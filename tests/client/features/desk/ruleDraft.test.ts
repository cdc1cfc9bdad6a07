import { expect, test } from 'vitest';
import { rulesByTopic, someWords } from '../../../../src/client/features/desk/rules/facts.ts';
import { draftOf, emptyDraft, ruleIn, type RuleDraft } from '../../../../src/client/features/desk/rules/ruleDraft.ts';
import { newsInFile, sayingsOf } from '../../../../src/client/features/desk/rules/takeFile.ts';
import { builtInRules, factsOf } from '../../../../src/domain/check/index.ts';
import { changesOf, foldRules, undoOf, type SaidOfRule } from '../../../../src/domain/log/index.ts';
import { ownRule } from '../../../support/ownRule.ts';

const day = '2026-12-01';
const whole: RuleDraft = { ...emptyDraft('ru', day), phrases: 'Синий катер\n\n  Синий катер \nбаржа!', why: ' Потому. ', source: 'сестра' };
const problemsOf = (change: Partial<RuleDraft>) => {
  const read = ruleIn({ ...whole, ...change }, 'own.1');
  return read.ok ? [] : read.problems.map(({ field, problem }) => [field, problem]);
};

test('a rule is written in plain words, one phrase a line, each once', () => {
  const read = ruleIn({ ...whole, match: 'Видели баржу.\n\nИ ещё одну.\n Видели баржу.', scope: 'person', person: 'anna' }, 'own.1');
  expect(read).toEqual({
    ok: true,
    rule: {
      id: 'own.1',
      topic: 'case',
      strength: 'ask',
      language: 'ru',
      find: ['синий катер', 'баржа'],
      people: ['anna'],
      why: 'Потому.',
      source: 'сестра',
      date: day,
      match: ['Видели баржу.', 'И ещё одну.'],
    },
  });
});

test('everything that is still wrong is told at once', () => {
  expect(problemsOf({ phrases: ' !\n', scope: 'person', why: '', source: ' ', date: '' })).toEqual([
    ['phrases', 'missing'],
    ['who', 'missing'],
    ['why', 'missing'],
    ['source', 'missing'],
    ['date', 'missing'],
  ]);
  expect(problemsOf({ scope: 'institution' })).toEqual([['who', 'missing']]);
  expect(problemsOf({ phrases: 'а*', notation: true })).toEqual([['phrases', 'unreadable']]);
  expect(problemsOf({ phrases: 'ы'.repeat(201) })).toEqual([['phrases', 'tooLong']]);
  expect(problemsOf({ phrases: Array.from({ length: 101 }, (_, i) => `слово${String(i)}`).join('\n') })).toEqual([['phrases', 'tooMany']]);
  expect(problemsOf({ why: 'ы'.repeat(201) })).toEqual([['why', 'tooLong']]);
  expect(problemsOf({ scope: 'country', country: 'by' })).toEqual([]);
});

test('a rule that is opened and saved unchanged says the same, whoever wrote it and however', () => {
  const rules = [
    ownRule({ match: ['Баржа.'], pass: ['Катер.'] }),
    ownRule({ find: ['=суд .. дело?', 'бар*'], unless: ['баржа книг'], countries: ['by'] }),
    ownRule({ countries: ['kz', 'kg'] }),
    ownRule({ language: 'en', find: ['blue~ barge~'], people: ['anna', 'boris'] }),
    ownRule({ institutions: ['ik-7', 'ik-1'], strength: 'advise' }),
  ];
  for (const rule of rules) expect(ruleIn(draftOf(rule), rule.id, rule)).toEqual({ ok: true, rule });
  expect(draftOf(ownRule({ language: 'en', find: ['blue~ barge~'] }))).toMatchObject({ phrases: 'blue barge', notation: false });
});

test('another group’s file adds and switches off, tells what it would change, and is taken back whole', () => {
  const dated = (said: readonly object[]) => said.map((one) => ({ ...one, day })) as SaidOfRule[];
  const here = foldRules(
    dated([
      { change: 'add', rule: ownRule() },
      { change: 'off', rule: 'food.ru' },
    ]),
  );
  const file = [
    { change: 'add', rule: ownRule({ why: 'Иначе.' }) },
    { change: 'add', rule: ownRule({ id: 'own.new' }) },
    { change: 'off', rule: 'food.ru' },
    { change: 'off', rule: 'war.ru.war' },
  ] as const;
  const news = newsInFile(file, here);
  expect(news).toEqual({ added: [file[1].rule], changed: [file[0].rule], off: ['war.ru.war'], same: 1 });
  const said = dated(sayingsOf(news));
  const after = foldRules(said, here);
  expect(newsInFile(file, after)).toMatchObject({ added: [], changed: [], off: [], same: 4 });
  expect(changesOf(foldRules(undoOf(said, here, day), after))).toEqual(changesOf(here));
});

test('the rules are found by a word of theirs in any case, by their topic and by their reason', () => {
  const facts = factsOf(builtInRules);
  const found = (query: string) =>
    rulesByTopic(facts, query, ({ topic }) => (topic === 'war' ? 'Война и армия' : '')).map(({ topic }) => topic);
  expect(found('')).toHaveLength(new Set(builtInRules.map(({ topic }) => topic)).size);
  expect(found('ВОЕВАТЬ')).toContain('war');
  expect(found('армия война')).toEqual(['war']);
  expect(found('такого слова нет')).toEqual([]);
  const war = facts.find(({ id }) => id === 'war.ru.war');
  expect(war && someWords(war, 'воевать', 2)[0]).toMatch(/воевать/u);
});
