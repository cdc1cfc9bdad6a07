import { ageOn } from '../person/birthday.ts';
import type { Institution, Person } from '../person/person.ts';
import { occupationGroups, occupationGroupsOf } from './occupations.ts';
import { termOf, terms } from './term.ts';

/** By what people can be chosen from a list, in the order in which a screen shows it. */
export const filterNames = [
  'fewCards',
  'birthday',
  'answers',
  'sex',
  'age',
  'term',
  'occupation',
  'interests',
  'region',
  'institution',
] as const;
export type FilterName = (typeof filterNames)[number];

/** What is chosen: the values of each filter that is set. More values of one filter let more people through, more filters fewer. */
export type Choices = Readonly<Partial<Record<FilterName, readonly string[]>>>;

/** The one value of a filter that is set or not. */
export const YES = 'yes';

/** So many cards are few. */
const FEW_CARDS = 2;

export const ageGroups = ['under25', 'under40', 'under60', 'over60'] as const;

/** What the values of the filters depend on besides a person. */
export interface FilterContext {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Birthdays that a card can still reach, `MM-DD`. */
  readonly birthdays: ReadonlySet<string>;
  readonly institutions: ReadonlyMap<string, Institution>;
  /** Cards by person's id, the list's own and this evening's together; empty where nobody has told. */
  readonly cards: ReadonlyMap<string, number>;
  /** A person's interests in the reader's language. */
  readonly interestsOf: (person: Person) => readonly string[];
}

interface Filter {
  /** A person's values. */
  readonly of: (person: Person, context: FilterContext) => readonly string[];
  /** The values as they stand below one another; without it the most frequent comes first. */
  readonly order?: readonly string[];
}

/** A new filter is a row here, a name above and its words. */
export const filters: Readonly<Record<FilterName, Filter>> = {
  fewCards: { of: ({ id }, { cards }) => when(cards.size > 0 && (cards.get(id) ?? 0) <= FEW_CARDS) },
  birthday: { of: ({ birthDate }, { birthdays }) => when(birthDate !== null && birthdays.has(birthDate.slice(5))) },
  answers: { of: ({ answersLetters }) => when(answersLetters === true) },
  sex: { of: ({ sex }) => [sex], order: ['f', 'm'] },
  age: {
    of(person, { today }) {
      const age = ageOn(today, person);
      return age === null ? [] : [age < 25 ? 'under25' : age < 40 ? 'under40' : age < 60 ? 'under60' : 'over60'];
    },
    order: ageGroups,
  },
  term: { of: (person) => [termOf(person.case.sentence)], order: terms },
  occupation: { of: (person) => occupationGroupsOf(person.occupation), order: occupationGroups },
  interests: { of: (person, { interestsOf }) => interestsOf(person) },
  region: { of: ({ institution }, { institutions }) => some(institutions.get(institution ?? '')?.region) },
  institution: { of: ({ institution }, { institutions }) => placeOf(institutions.get(institution ?? '')) },
};

function when(fits: boolean): readonly string[] {
  return fits ? [YES] : [];
}

/** By name and region: two lists of an evening may bring one colony under two ids, and each region has its own «СИЗО-1». */
function placeOf(institution: Institution | undefined): readonly string[] {
  return institution ? [`${institution.name}\n${institution.region}`] : [];
}

function some(value: string | undefined): readonly string[] {
  return value === undefined || value === '' ? [] : [value];
}
