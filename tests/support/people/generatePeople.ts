import type { Institution, PeopleList, Person } from '../../../src/domain/person/person.ts';
import type { Random } from '../../../src/domain/bytes/index.ts';
import { testPerson } from '../evening.ts';
import { seededRandom } from '../random.ts';
import { articles, interests, occupations, places } from './facts.ts';
import { namedPeople } from './namedPeople.ts';
import { compound, foreign, stocks, type NameStock } from './names.ts';
import { schemes } from './romanise.ts';

export interface GeneratedPeople {
  readonly people: readonly Person[];
  readonly institutions: readonly Institution[];
}

/**
 * Invented people with the names, places and facts that a real list would have, the same ones for the same seed: for
 * tests and measurements, made when they run, and TEST people every one. The first are the same in every crowd: `namedPeople`.
 */
export function generatePeople(count: number, seed = 2026): GeneratedPeople {
  const dice = new Dice(seededRandom(seed));
  const institutions = places.flatMap(([region, town], i) => [1, 2, 3].map((number) => institution(region, town, i, number)));
  const people = Array.from({ length: count }, (_, i) => personAt(i, dice, institutions));
  return { people, institutions };
}

/** The same people as lists that an evening takes, each within its size; `kind` 'people' shows them as it shows real ones. */
export function generatedLists(count: number, kind: PeopleList['kind'] = 'test', seed?: number): PeopleList[] {
  const { people, institutions } = generatePeople(count, seed);
  const size = 2500;
  return Array.from({ length: Math.ceil(count / size) }, (_, i) => {
    const part = people.slice(i * size, (i + 1) * size).map((person) => ({
      ...person,
      test: kind === 'test',
      // An institution stands in one list only, so each has its own.
      institution: person.institution === null ? null : `${person.institution}-${String(i)}`,
    }));
    return {
      format: 1,
      version: i + 1,
      kind,
      people: part,
      institutions: institutions.map((one) => ({ ...one, id: `${one.id}-${String(i)}` })),
    };
  });
}

function institution(region: string, town: string, i: number, number: number): Institution {
  const kind = number === 1 ? 'СИЗО' : 'ИК';
  return {
    id: `test-${String(i)}-${String(number)}`,
    name: `ФКУ ${kind}-${String(i + number * 100)} (проба), г. ${town}`,
    region,
    address: null,
    asOf: null,
    sources: [],
  };
}

function personAt(i: number, dice: Dice, institutions: readonly Institution[]): Person {
  const name = namedPeople[i] ?? invented(dice);
  const year = 1948 + Math.floor((dice.below(58) + dice.below(58)) / 2);
  const birthDate = dice.below(10) < 7 ? `${String(year)}-${two(1 + dice.below(12))}-${two(1 + dice.below(28))}` : null;
  const [occupationRu, occupationEn] = dice.of(occupations);
  const liked = dice.some(interests, dice.below(4));
  const years = 2 + dice.below(dice.below(4) === 0 ? 20 : 8);
  const place = dice.below(12) === 0 ? null : dice.of(institutions);
  return testPerson({
    ...name,
    id: `test-${String(i)}`,
    birthDate,
    birthYear: dice.below(15) === 0 && birthDate === null ? null : year,
    occupation: dice.below(8) === 0 ? {} : { ru: occupationRu, en: occupationEn },
    story: { ru: 'ПРОБА: такого человека нет.', en: 'TEST: this person does not exist.' },
    interests: liked.length === 0 ? {} : { ru: liked.map(([ru]) => ru), en: liked.map(([, en]) => en) },
    languages: ['ru'],
    case: {
      articles: `ст. ${dice.of(articles)} УК РФ`,
      sentence: { ru: `${String(years)} ${yearsWord(years)}`, en: `${String(years)} years` },
      expectedRelease: dice.below(12) === 0 ? `${String(2026 + dice.below(6))}-${two(1 + dice.below(12))}-15` : null,
    },
    status: dice.below(30) === 0 ? dice.of(['released', 'inTransit', 'correspondenceBarred', 'hospital'] as const) : 'inCustody',
    letters: dice.below(25) === 0 ? dice.of(['noAnswerPlease', 'relativesOnly', 'noneWanted'] as const) : 'welcome',
    institution: place?.id ?? null,
    asOf: { status: `2026-${two(1 + dice.below(11))}-01`, institution: null, address: null },
  });
}

type Name = Pick<Person, 'surname' | 'givenName' | 'patronymic' | 'latin' | 'sex'>;

function invented(dice: Dice): Name {
  const sex = dice.below(100) < 22 ? 'f' : 'm';
  let roll = dice.below(100);
  const stock = stocks.find(({ share }) => (roll -= share) < 0);
  if (!stock) return foreigner(dice, sex);
  const given = dice.of(sex === 'm' ? stock.men : stock.women);
  const surname = inForm(surnameFrom(stock, dice), sex);
  const father = dice.frequent(stock.men);
  const known = dice.below(5) > 0;
  return {
    surname,
    givenName: given,
    patronymic: known ? patronymic(father, sex, stock.patronymics) : null,
    latin: `${inLatin(given)} ${inLatin(surname)}`,
    sex,
  };
}

function foreigner(dice: Dice, sex: Person['sex']): Name {
  const [given, givenLatin] = dice.pair(sex === 'm' ? foreign.men : foreign.women);
  const [surname, surnameLatin] = dice.pair(foreign.surnames);
  return { surname, givenName: given, patronymic: '', latin: `${givenLatin} ${surnameLatin}`, sex };
}

function surnameFrom(stock: NameStock, dice: Dice): string {
  const plain = (): string => {
    if (stock.share > 50 && dice.below(3) === 0) return dice.of(compound.first) + dice.of(compound.second);
    return dice.below(2) === 0 ? dice.frequent(stock.surnames) : dice.of(stock.surnames);
  };
  return dice.below(40) === 0 ? `${plain()}-${plain()}` : plain();
}

/** A woman's form of each part of a surname. */
function inForm(surname: string, sex: Person['sex']): string {
  if (sex === 'm') return surname;
  return surname
    .split('-')
    .map((part) => {
      if (/[оеё]в$|ын$|(?<!ш)ин$/u.test(part)) return `${part}а`;
      if (/(ий|ый|ой)$/u.test(part) && part.length > 4) return `${part.slice(0, -2)}ая`;
      return part;
    })
    .join('-');
}

function patronymic(father: string, sex: Person['sex'], kind: NameStock['patronymics']): string {
  if (kind === 'none') return '';
  if (kind === 'oglu') return `${father} ${sex === 'm' ? 'оглы' : 'кызы'}`;
  const woman = sex === 'f';
  const irregular: Readonly<Record<string, string>> = {
    Лев: 'Львов',
    Пётр: 'Петров',
    Павел: 'Павлов',
    Яков: 'Яковлев',
    Михаил: 'Михайлов',
  };
  const stem =
    irregular[father] ??
    (/(ий)$/u.test(father)
      ? `${father.slice(0, -2)}ьев`
      : /й$/u.test(father)
        ? `${father.slice(0, -1)}ев`
        : /[ая]$/u.test(father)
          ? father.slice(0, -1)
          : /[жчшщцеиь]$/u.test(father)
            ? `${father.replace(/[еиь]$/u, '')}ев`
            : /[оуы]$/u.test(father)
              ? `${father}ев`
              : `${father}ов`);
  if (/[ая]$/u.test(father)) return `${stem}${woman ? 'ична' : 'ич'}`;
  return `${stem}${woman ? 'на' : 'ич'}`;
}

/** How a list would write the name: as newspapers do. */
function inLatin(name: string): string {
  return name
    .split(/(?=-)|(?<=-)/u)
    .map((part) => {
      const latin = schemes.bgn(part);
      return latin.charAt(0).toUpperCase() + latin.slice(1);
    })
    .join('');
}

function yearsWord(years: number): string {
  const last = years % 10;
  if (years > 10 && years < 20) return 'лет';
  return last === 1 ? 'год' : last > 1 && last < 5 ? 'года' : 'лет';
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** Chance that repeats itself. */
export class Dice {
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  /** A whole number from 0 to below `count`. */
  below(count: number): number {
    const [a = 0, b = 0, c = 0] = this.#random(3);
    return (a * 65_536 + b * 256 + c) % count;
  }

  of<T>(list: readonly T[]): T {
    const one = list[this.below(list.length)];
    if (one === undefined) throw new Error('Nothing to choose from.');
    return one;
  }

  /** The first of a list far more often than the last. */
  frequent<T>(list: readonly T[]): T {
    const share = this.below(65_536) / 65_536;
    const one = list[Math.floor(share * share * share * list.length)];
    if (one === undefined) throw new Error('Nothing to choose from.');
    return one;
  }

  /** So many different ones. */
  some<T>(list: readonly T[], count: number): T[] {
    const taken = new Set<T>();
    while (taken.size < count) taken.add(this.of(list));
    return [...taken];
  }

  /** A list whose entries come in twos. */
  pair(list: readonly string[]): readonly [string, string] {
    const i = 2 * this.below(list.length / 2);
    return [list[i] ?? '', list[i + 1] ?? ''];
  }
}
