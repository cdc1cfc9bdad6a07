import { expect, test } from 'vitest';
import {
  builtInRules,
  changesToJson,
  checkText,
  parseChanges,
  reasonOf,
  withChanges,
  type RuleChange,
} from '../../../src/domain/check/index.ts';

const own = {
  id: 'own.barge',
  topic: 'cipher',
  strength: 'ask',
  language: 'ru',
  find: ['баржа', 'синий катер'],
  institutions: ['ik-1'],
  why: 'У нас так называют адвоката.',
  source: 'our evening',
  date: '2026-11-30',
} as const;
const barge = { change: 'add', rule: { ...own, find: [...own.find], institutions: [...own.institutions] } } satisfies RuleChange;

test('organizers switch a rule off and add their own, for one prison only', () => {
  const rules = withChanges(builtInRules, [{ change: 'off', rule: 'war.ru.war' }, barge]);
  const topicsAt = (text: string, institution: string) => checkText(text, { country: 'ru', institution, rules }).map(({ topic }) => topic);
  expect(topicsAt('Опять война.', 'ik-1')).toEqual([]);
  expect(topicsAt('Видели баржу и синие катера.', 'ik-1')).toEqual(['cipher', 'cipher']);
  expect(topicsAt('Видели баржу.', 'ik-2')).toEqual([]);
  expect(reasonOf({ rule: 'own.barge' }, 'de', rules)?.why).toBe('У нас так называют адвоката.');
});

test('changes are handed on as JSON and come back the same', () => {
  const changes: readonly RuleChange[] = [{ change: 'off', rule: 'food.ru' }, barge];
  expect(parseChanges(changesToJson(changes))).toEqual({ ok: true, changes });
});

test('what is no list of changes is refused whole', () => {
  const broken = [
    '',
    '{}',
    '[{"change":"off"}]',
    JSON.stringify([{ change: 'add', rule: { ...own, topic: 'weather' } }]),
    JSON.stringify([{ change: 'add', rule: { ...own, id: 'war.ru.war' } }]),
    JSON.stringify([{ change: 'add', rule: { ...own, find: ['@nobody'] } }]),
    JSON.stringify([{ change: 'add', rule: { ...own, find: ['.. слово'] } }]),
    JSON.stringify([{ change: 'add', rule: { ...own, find: ['слово ..'] } }]),
  ];
  expect(broken.filter((json) => parseChanges(json).ok)).toEqual([]);
});

test('what a file says twice is taken once; two rules under one id are refused, as nobody can tell which was meant', () => {
  const off = { change: 'off', rule: 'food.ru' } as const;
  const twice = { ...barge, rule: { ...barge.rule, match: ['Видели баржу.', ' Видели баржу.'], pass: ['Катер.', 'Катер.'] } };
  const once = { ...barge, rule: { ...barge.rule, match: ['Видели баржу.'], pass: ['Катер.'] } };
  expect(parseChanges(changesToJson([off, twice, off, twice]))).toEqual({ ok: true, changes: [off, once] });
  // Of one rule it can be said that it is there, and that it is off.
  const itsOff = { change: 'off', rule: own.id } as const;
  expect(parseChanges(changesToJson([barge, itsOff]))).toEqual({ ok: true, changes: [barge, itsOff] });

  const other = { ...barge, rule: { ...barge.rule, why: 'Иначе.' } };
  expect(parseChanges(changesToJson([barge, off, other]))).toEqual({ ok: false, problem: { reason: 'repeated', at: 3 } });
});

test('whoever hands on a broken file learns which change it is, and which words', () => {
  const problemOf = (json: string) => {
    const read = parseChanges(json);
    return read.ok ? undefined : read.problem;
  };
  const add = (find: string) =>
    JSON.stringify([
      { change: 'off', rule: 'food.ru' },
      { change: 'add', rule: { ...own, find: [find] } },
    ]);
  expect(problemOf('rules')).toEqual({ reason: 'notJson' });
  expect(problemOf('{"off":[]}')).toEqual({ reason: 'notChanges' });
  expect(problemOf('[{"change":"off"}]')).toEqual({ reason: 'change', at: 1 });
  expect(problemOf(JSON.stringify(Array.from({ length: 501 }, () => ({ change: 'off', rule: 'food.ru' }))))).toEqual({ reason: 'tooMany' });
  expect(problemOf(' '.repeat(2_000_001))).toEqual({ reason: 'tooLong' });
  // What would be read for ever, or be found in every text.
  for (const phrase of ['@nobody', '.. слово', 'слово ..слово', 'а*', '*', '? ?', 'да нет? да? нет? да? нет? да? нет?'])
    expect(problemOf(add(phrase)), phrase).toEqual({ reason: 'phrase', at: 2, phrase });
  for (const phrase of ['слово .. другое', 'слов*', '*ство', 'да нет? да', '^марта', '"дождь'])
    expect(problemOf(add(phrase)), phrase).toBeUndefined();
});

test('of two rules that find the same, the organizers’ own reason is told, unless the other is stronger', () => {
  const about = (strength: 'ask' | 'advise') => {
    const rules = withChanges(builtInRules, [
      { change: 'add', rule: { ...barge.rule, topic: 'war', strength, find: ['война'], institutions: ['ik-1'] } },
    ]);
    return checkText('Опять война.', { country: 'ru', institution: 'ik-1', rules }).map(({ rule }) => rule);
  };
  expect(about('ask')).toEqual(['own.barge']);
  expect(about('advise')).toEqual(['war.ru.war']);
});

test('a rule that was written for one person holds whatever their interests say', () => {
  const rule = { ...barge.rule, topic: 'food', strength: 'advise' } as const;
  const found = (own: RuleChange) =>
    checkText('Видели баржу.', { country: 'ru', institution: 'ik-1', person: 'anna', welcome: ['food'], rules: withChanges([], [own]) });
  expect(found({ change: 'add', rule: { ...rule, people: ['anna'] } })).toHaveLength(1);
  expect(found({ change: 'add', rule })).toHaveLength(0);
});

test('what a person asked for overrides advice and reminders, and never what has to be shown to somebody', () => {
  const food = 'Вчера ели вкуснейший шашлык, пальчики оближешь.';
  expect(checkText(food, { country: 'ru' }).map(({ topic }) => topic)).toEqual(['food']);
  expect(checkText(food, { country: 'ru', welcome: ['food'] })).toEqual([]);
  expect(checkText('Я против войны.', { country: 'ru', welcome: ['war'] })).toHaveLength(1);
});

test('a longer text without a name and without a question gets two reminders about the whole of it, a wish of a line none', () => {
  const text =
    'Сегодня у нас весь день шёл снег, мы ходили в лес и видели зайца, а потом долго пили чай и смотрели в окно. Было очень тихо.';
  const reminders = (noQuestions: boolean) => checkText(text, { country: 'ru', noQuestions });
  expect(reminders(false)).toMatchObject([
    { topic: 'introduction', strength: 'remind', start: 0, end: 0 },
    { topic: 'question', strength: 'remind', start: 0, end: 0 },
  ]);
  expect(reminders(true).map(({ topic }) => topic)).toEqual(['introduction']);
  expect(checkText('С днём рождения!', { country: 'ru' })).toEqual([]);
});

test('freedom is advised against in Belarus only', () => {
  expect(checkText('Желаю вам свободы.', { country: 'ru' })).toEqual([]);
  expect(checkText('Желаю вам свободы.', { country: 'by' })).toMatchObject([{ topic: 'freedom', strength: 'advise' }]);
});
