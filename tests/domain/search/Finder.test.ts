import { describe, expect, test } from 'vitest';
import type { Person } from '../../../src/domain/person/person.ts';
import type { Choices } from '../../../src/domain/search/filters.ts';
import { Finder, type KnownOfPeople, type Question } from '../../../src/domain/search/Finder.ts';
import { testPerson } from '../../support/evening.ts';
import { generatePeople } from '../../support/people/generatePeople.ts';

const samara = { id: 'samara', name: 'ФКУ СИЗО-1', region: 'Самарская область', address: null, asOf: null, sources: [] };
const tver = { ...samara, id: 'tver', region: 'Тверская область' };
/** The same place out of another list. */
const samaraAgain = { ...samara, id: 'samara-again' };
const inSamara = `${samara.name}\n${samara.region}`;
const inTver = `${tver.name}\n${tver.region}`;

const anna = person({ id: 'anna', sex: 'f', birthDate: '1990-01-25', institution: 'samara', occupation: { ru: 'учительница музыки' } });
const boris = person({
  id: 'boris',
  birthDate: '2003-01-20',
  institution: 'tver',
  interests: { ru: ['Кошки', 'классическая музыка'], en: ['cats', 'classical music'] },
  occupation: { en: 'poet and engineer' },
  case: { articles: '', sentence: { ru: '7 лет (8 июля 2022 года), затем ещё 3 года' }, expectedRelease: null },
});
const vera = person({ id: 'vera', sex: 'f', birthYear: 1950, interests: { ru: ['музыка', 'кошки'] }, institution: 'samara-again' });
const gleb = person({ id: 'gleb', birthDate: '1985-03-01', interests: { ru: ['шахматы'] } });
const rehearsal = testPerson({ id: 'rehearsal', birthYear: 1990 });
const closed: Person[] = [
  person({ id: 'released', status: 'released' }),
  person({ id: 'died', status: 'died' }),
  person({ id: 'barred', status: 'correspondenceBarred' }),
  person({ id: 'nobody', letters: 'noneWanted' }),
  person({ id: 'family', letters: 'relativesOnly' }),
  person({ id: 'soon', case: { articles: '', sentence: {}, expectedRelease: '2027-01-10' } }),
];
const everybody = [...closed, anna, rehearsal, boris, vera, gleb];

function person(change: Partial<Person>): Person {
  return testPerson({ test: false, birthYear: null, ...change });
}

function ask(change: Partial<Question> = {}): Question {
  return { query: '', choices: {}, today: '2026-11-22', daysOnTheWay: 60, language: 'ru', ...change };
}

function finder(known: KnownOfPeople = {}, people: readonly Person[] = everybody): Finder {
  const made = new Finder(people, [samara, tver, samaraAgain]);
  made.know(known);
  return made;
}

function toChooseFrom(choices: Choices, known?: KnownOfPeople): string[] {
  const { order, choosable } = finder(known).look(ask({ choices }));
  return Array.from(order.subarray(0, choosable), (at) => everybody[at]?.id ?? '');
}

test('those to choose from stand first, then the rehearsal, then those nobody writes to, each in the order of the list', () => {
  const { order, choosable, rehearsal: tests } = finder().look(ask());
  expect(Array.from(order, (at) => everybody[at]?.id)).toEqual([
    ...['anna', 'boris', 'vera', 'gleb'],
    'rehearsal',
    ...closed.map(({ id }) => id),
  ]);
  expect([choosable, tests]).toEqual([4, 1]);
});

test('who is free before a card can arrive is offered by a faster way only', () => {
  expect(finder().look(ask({ daysOnTheWay: 14 })).choosable).toBe(5);
});

test('nobody is offered who is released, dead, barred, wants no letters, has them from relatives only or leaves too early', () => {
  const inTerms = finder().count(ask()).get('term');
  expect(inTerms?.reduce((sum, [, people]) => sum + people, 0)).toBe(everybody.length - closed.length);
  for (let roll = 0; roll < 1; roll += 0.05) {
    const picked = finder().pick(ask(), roll, []);
    expect(closed.map(({ id }) => id)).not.toContain(everybody[picked?.at ?? 0]?.id);
  }
});

describe('filters', () => {
  test.each<[string, Choices, string[]]>([
    ['women', { sex: ['f'] }, ['anna', 'vera']],
    ['a birthday that a card posted today still reaches, by its date', { birthday: ['yes'] }, ['anna']],
    ['an age', { age: ['under25'] }, ['boris']],
    ['an age from the year of birth alone', { age: ['over60'] }, ['vera']],
    ['what somebody does, in any language of the list', { occupation: ['writing'] }, ['boris']],
    ['a region', { region: ['Самарская область'] }, ['anna', 'vera']],
    ['an institution, one of the same name elsewhere apart', { institution: [inTver] }, ['boris']],
    ['an institution that two lists bring', { institution: [inSamara] }, ['anna', 'vera']],
    ['a term', { term: ['upTo10'] }, ['boris']],
    ['several values of one filter', { institution: [inTver, inSamara] }, ['anna', 'boris', 'vera']],
    ['several filters', { institution: [inTver, inSamara], sex: ['f'], age: ['over60'] }, ['vera']],
    ['nothing that fits', { sex: ['f'], age: ['under25'] }, []],
    ['an empty choice, which is none', { sex: [] }, ['anna', 'boris', 'vera', 'gleb']],
  ])('%s', (_, choices, ids) => {
    expect(toChooseFrom(choices)).toEqual(ids);
  });

  test('whoever shares more of the chosen interests comes first; a narrower interest is met by a broader one', () => {
    expect(toChooseFrom({ interests: ['кошки'] })).toEqual(['boris', 'vera']);
    expect(toChooseFrom({ interests: ['музыка'] })).toEqual(['boris', 'vera']);
    expect(toChooseFrom({ interests: ['классическая музыка'] })).toEqual(['boris']);
    expect(toChooseFrom({ interests: ['шахматы', 'кошки', 'музыка'] })).toEqual(['boris', 'vera', 'gleb']);
    expect(toChooseFrom({ interests: ['шахматы', 'шахматы по переписке'] })).toEqual(['gleb']);
  });

  test('who has few cards is known once somebody has told of cards: the list, the desk of the evening, or both', () => {
    const few = (known: KnownOfPeople, people?: readonly Person[]): string[] => {
      const { order, choosable } = finder(known, people).look(ask({ choices: { fewCards: ['yes'] } }));
      return Array.from(order.subarray(0, choosable), (at) => (people ?? everybody)[at]?.id ?? '');
    };
    expect(finder().count(ask()).get('fewCards')).toEqual([]);
    expect(
      finder({ waiting: ['anna', 'anna', 'anna'] })
        .count(ask())
        .get('fewCards'),
    ).toEqual([]);
    expect(few({ cards: { anna: 3, boris: 2 } })).toEqual(['boris', 'vera', 'gleb']);
    const counted = [{ ...anna, cards: 1 }, { ...boris, cards: 40 }, vera, { ...gleb, cards: 0 }];
    expect(few({}, counted)).toEqual(['anna', 'vera', 'gleb']);
    expect(few({ cards: { anna: 2, gleb: 1 } }, counted)).toEqual(['vera', 'gleb']);
    // One that waits on this phone, and that no desk can have counted.
    expect(few({ cards: { anna: 1 }, waiting: ['anna'] }, counted)).toEqual(['vera', 'gleb']);
  });

  test('who answers letters is known from the list', () => {
    expect(finder().count(ask()).get('answers')).toEqual([]);
    const { order, choosable } = finder({}, [anna, boris, { ...gleb, answersLetters: true }]).look(ask({ choices: { answers: ['yes'] } }));
    expect([choosable, order[0]]).toEqual([1, 2]);
  });

  test('interests are read in the language of the reader', () => {
    const counts = finder()
      .count(ask({ language: 'en' }))
      .get('interests');
    expect(counts).toContainEqual(['cats', 1]);
  });

  test('an interest is small where anybody writes it small, and keeps its capital where nobody does', () => {
    const people = [
      person({ id: 'a', interests: { en: ['English', 'Cats'] } }),
      person({ id: 'b', interests: { en: ['English', 'cats'] } }),
    ];
    const both = new Finder(people, []);
    expect(both.count(ask({ language: 'en' })).get('interests')).toEqual([
      ['English', 2],
      ['cats', 2],
    ]);
    expect(both.look(ask({ language: 'en', choices: { interests: ['English'] } })).choosable).toBe(2);
  });
});

test('each value says how many it would leave to write to, the other filters and the search being as they are', () => {
  const counts = finder().count(ask({ choices: { sex: ['f'] } }));
  expect(counts.get('sex')).toEqual([
    ['f', 2],
    ['m', 3],
  ]);
  expect(counts.get('region')).toEqual([['Самарская область', 2]]);
  expect(
    finder()
      .count(ask({ query: 'шахматы' }))
      .get('sex'),
  ).toEqual([['m', 1]]);
  expect(counts.get('interests')?.map(([value]) => value)).toEqual(['кошки', 'музыка']);
});

test('a value that is chosen stays in sight when nobody has it any more', () => {
  const counts = finder().count(ask({ choices: { sex: ['f'], age: ['under25'] } }));
  expect(counts.get('age')).toContainEqual(['under25', 0]);
});

describe('choosing for somebody', () => {
  const cards = { anna: 0, boris: 1, vera: 2, gleb: 2 };
  const often = (known: KnownOfPeople): Map<string, number> => {
    const chooser = finder(known);
    const times = new Map<string, number>();
    for (let i = 0; i < 800; i++) {
      const id = everybody[chooser.pick(ask(), i / 800, [])?.at ?? 0]?.id ?? '';
      times.set(id, (times.get(id) ?? 0) + 1);
    }
    return times;
  };

  test('with each card more a person comes up half as often', () => {
    expect(Object.fromEntries(often({ cards }))).toEqual({ anna: 400, boris: 200, vera: 100, gleb: 100 });
  });

  test('where nobody has told of cards everybody comes up as often, and nothing is said of cards', () => {
    expect([...often({}).values()]).toEqual([200, 200, 200, 200]);
    expect(finder().pick(ask(), 0, [])).toEqual({ at: everybody.indexOf(anna), among: 4, cards: null });
  });

  test('a pick says what is known of the person’s cards, and who told', () => {
    const one = { ...boris, cards: 5 };
    const cardsOf = (known: KnownOfPeople, ...people: Person[]) => finder(known, people).pick(ask(), 0, [])?.cards;
    expect(cardsOf({ cards: { boris: 2 } }, boris)).toEqual({ before: null, now: 2 });
    expect(cardsOf({ cards: {} }, boris)).toEqual({ before: null, now: 0 });
    expect(cardsOf({}, one)).toEqual({ before: 5, now: null });
    expect(cardsOf({ cards: { boris: 2 }, waiting: ['boris'] }, one)).toEqual({ before: 5, now: 3 });
    // The list counts, but not this one.
    expect(cardsOf({}, anna, { ...boris, cards: 50 })).toEqual({ before: null, now: null });
  });

  test('with the list’s own cards and this evening’s together whoever has fewest comes up most often', () => {
    const people = [
      { ...anna, cards: 2 },
      { ...boris, cards: 0 },
      { ...vera, cards: 1 },
    ];
    const chooser = finder({ cards: { boris: 1 }, waiting: ['vera'] }, people);
    const times = [0, 0, 0];
    for (let i = 0; i < 800; i++) {
      const { at = 0 } = chooser.pick(ask(), i / 800, []) ?? {};
      times[at] = (times[at] ?? 0) + 1;
    }
    expect(times).toEqual([200, 400, 200]);
  });

  test('another pick is somebody else as long as there is anybody', () => {
    const chooser = finder({ cards });
    expect(chooser.pick(ask(), 0, ['anna'])?.at).toBe(everybody.indexOf(boris));
    expect(chooser.pick(ask(), 0, ['anna', 'boris', 'vera', 'gleb'])?.at).toBe(everybody.indexOf(anna));
  });

  test('the pick keeps to the search and the filters, and comes from the rehearsal only where nobody else is', () => {
    expect(finder().pick(ask({ choices: { sex: ['f'] } }), 0.99, [])?.at).toBe(everybody.indexOf(vera));
    expect(finder({}, [rehearsal, ...closed]).pick(ask(), 0, [])).toMatchObject({ at: 0, among: 1 });
    expect(finder({}, closed).pick(ask(), 0, [])).toBeUndefined();
  });
});

test('the filters of 10,000 people are counted in a moment', async ({ annotate }) => {
  const { people, institutions } = generatePeople(10_000);
  const large = new Finder(people, institutions);
  const began = performance.now();
  const counts = large.count(ask());
  const counted = performance.now();
  large.count(ask({ choices: { sex: ['f'] }, query: 'иван' }));
  await annotate(`10,000 people: filters ${(counted - began).toFixed(0)} ms, again ${(performance.now() - counted).toFixed(1)} ms`);
  expect(counts.get('region')?.length).toBeGreaterThan(40);
  // Fifty times what it takes: only a change of order fails.
  expect(counted - began).toBeLessThan(10_000);
});
