import fc from 'fast-check';
import { expect, test } from 'vitest';
import { starterList } from '../../../src/domain/person/lists/index.ts';
import type { Person } from '../../../src/domain/person/person.ts';
import { prompts } from '../../../src/domain/prompts/catalogue.ts';
import type { PromptQuestion } from '../../../src/domain/prompts/choosePrompts.ts';
import { choosePrompts, promptLanguages, promptSentence, promptWords } from '../../../src/domain/prompts/index.ts';
import { testPerson } from '../../support/evening.ts';

/** Seven prompts, as the screen asks for them; whatever a test is about is passed in. */
function asked(change: Partial<PromptQuestion> = {}): PromptQuestion {
  return {
    person: testPerson({ birthYear: null }),
    language: 'ru',
    date: '2026-08-20',
    theme: '',
    daysOnTheWay: 60,
    noAnswerWanted: false,
    used: new Set(),
    without: [],
    count: 7,
    seed: 'a card',
    ...change,
  };
}

const idsOf = (change: Partial<PromptQuestion> = {}) => choosePrompts(asked(change)).map(({ id }) => id);
const kindsOf = (change: Partial<PromptQuestion> = {}) => choosePrompts(asked(change)).map(({ kind }) => kind);
/** All that could ever be offered. */
const all = (change: Partial<PromptQuestion> = {}) => idsOf({ count: prompts.length, ...change });

test('somebody of whom nothing is known gets a whole card: a greeting, ideas, a question, a puzzle and an end', () => {
  expect(kindsOf()).toEqual(['opening', 'idea', 'question', 'introduction', 'puzzle', 'idea', 'closing']);
});

test('what the person likes comes first among the ideas', () => {
  for (const seed of ['a', 'b', 'c', 'd', 'e']) {
    const [, idea] = choosePrompts(asked({ seed, person: testPerson({ interests: { ru: ['шахматы'] } }) }));
    expect(idea?.about).toBe('chess');
  }
});

test('an occupation gives ideas too, and so do the wishes of the person and the evening’s theme', () => {
  const about = (change: Partial<Person>, theme = '') => all({ person: testPerson(change), theme });
  expect(about({})).not.toContain('idea.mathematics');
  expect(about({ occupation: { ru: 'математик' } })).toContain('idea.mathematics');
  expect(about({ asks: { en: 'news of mathematics' } })).toContain('idea.mathematics');
  expect(about({}, 'Вечер математики')).toContain('idea.mathematics');
});

test('what a card should leave out by the person’s own wish is never offered, whatever else is known', () => {
  const person = testPerson({ interests: { ru: ['шахматы', 'книги'] }, leaveOut: { ru: 'Не пишите о шахматах. Без загадок.' } });
  const offered = choosePrompts(asked({ person, count: prompts.length }));
  expect(offered.filter(({ about }) => about === 'chess')).toEqual([]);
  expect(offered.filter(({ kind }) => kind === 'puzzle')).toEqual([]);
  expect(offered.some(({ about }) => about === 'books')).toBe(true);
});

test('nobody who wants no answer is asked for one, in any language', async () => {
  for (const language of promptLanguages) {
    const words = await promptWords(language);
    const asks = (noAnswerWanted: boolean) =>
      all({ noAnswerWanted, language }).filter((id) => words[id] && promptSentence(words[id], testPerson(), language).includes('?'));
    expect(asks(true)).toEqual([]);
    expect(asks(false).length).toBeGreaterThan(15);
  }
  expect(all({ noAnswerWanted: true })).not.toContain('closing.answer');
  expect(all({ noAnswerWanted: true })).toContain('closing.noAnswer');
});

test('the season is that of the evening', () => {
  expect(all({ date: '2026-08-20' })).toContain('opening.summer');
  expect(all({ date: '2026-08-20' })).not.toContain('opening.winter');
  expect(all({ date: '2026-01-20' })).toContain('opening.winter');
});

test('a birthday is wished where the card arrives in time, not because the evening is called so', () => {
  const born = (birthDate: string | null, theme: string) => all({ person: testPerson({ birthDate }), theme, date: '2026-08-20' });
  expect(born('1990-10-25', '')).toContain('opening.birthday');
  expect(born('1990-03-01', 'Дни рождения')).not.toContain('opening.birthday');
  expect(born(null, 'Дни рождения')).toContain('opening.birthday');
  expect(born(null, '')).not.toContain('opening.birthday');
});

test('a New Year’s wish is offered when it can arrive around that day, and when the organizers say so', () => {
  const wishes = (date: string, daysOnTheWay: number, theme = '') => all({ date, daysOnTheWay, theme }).includes('opening.newYear');
  expect(wishes('2026-11-22', 60)).toBe(true);
  expect(wishes('2026-12-30', 60)).toBe(false);
  expect(wishes('2026-12-30', 14)).toBe(true);
  expect(wishes('2026-09-01', 60, 'Новый год')).toBe(true);
});

test('an easy “hi” and a school story are for the young, and nothing is guessed of an unknown age', () => {
  const aged = (birthYear: number | null) => all({ person: testPerson({ birthYear }) });
  expect(aged(2004)).toContain('opening.hi');
  expect(aged(1961)).not.toContain('opening.hi');
  expect(aged(1961)).toContain('question.advice');
  expect(aged(null)).not.toContain('opening.hi');
  expect(aged(null)).not.toContain('question.advice');
});

test('where nobody knows whether it is a man or a woman, the greeting fits both', () => {
  const person = { ...testPerson(), sex: null };
  expect(all({ person })).not.toContain('opening.dear');
  expect(all({ person })).toContain('opening.formal');
});

test('a respectful greeting needs a patronymic', () => {
  expect(all({ person: testPerson({ patronymic: null }) })).not.toContain('opening.respected');
  expect(all({ person: testPerson({ patronymic: 'Петровна', sex: 'f' }) })).toContain('opening.respected');
});

test('what lives from the letters of Russian is not offered on a card that will be translated', () => {
  expect(all({ language: 'ru' })).toContain('puzzle.longWord');
  expect(all({ language: 'en' })).not.toContain('puzzle.longWord');
});

test('a card that has begun is not begun again', () => {
  expect(kindsOf({ without: ['opening', 'closing'], count: prompts.length })).not.toContain('opening');
});

const people = fc.constantFrom(...starterList.people);
const days = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const questions = fc.record({
  person: people,
  language: fc.constantFrom(...promptLanguages),
  date: days,
  theme: fc.constantFrom('', 'Лето', 'Birthday', 'Вечер поэзии', 'Neujahr'),
  noAnswerWanted: fc.boolean(),
  seed: fc.string(),
  used: fc.uniqueArray(fc.constantFrom(...prompts.map(({ id }) => id)), { maxLength: 60 }),
});

test('for everybody, on any day, with whatever was used already, the screen is filled, and nothing comes twice', () => {
  fc.assert(
    fc.property(questions, ({ used, ...question }) => {
      const ids = idsOf({ ...question, used: new Set(used), count: 12 });
      expect(ids).toHaveLength(12);
      expect(new Set(ids).size).toBe(12);
      expect(ids.filter((id) => used.includes(id))).toEqual([]);
    }),
  );
});

test('the same seed gives the same prompts, another one others', () => {
  fc.assert(
    fc.property(questions, ({ used, ...question }) => {
      const change = { ...question, used: new Set(used) };
      expect(idsOf(change)).toEqual(idsOf(change));
    }),
  );
  expect(new Set(['1', '2', '3', '4', '5'].map((seed) => idsOf({ seed }).join())).size).toBe(5);
});
