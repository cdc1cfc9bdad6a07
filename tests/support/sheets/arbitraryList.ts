import fc from 'fast-check';
import { letterWishes, personStatuses, type Institution, type PeopleList, type Person } from '../../../src/domain/person/person.ts';

const letters = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';
const word = fc
  .string({ unit: fc.constantFrom(...Array.from(letters)), minLength: 2, maxLength: 9 })
  .map((text) => text.charAt(0).toUpperCase() + text.slice(1));
const name = fc.oneof(
  word,
  fc.tuple(word, word).map((parts) => parts.join('-')),
);
const latin = fc
  .string({ unit: fc.constantFrom(...Array.from('abcdefghijk ')), minLength: 1, maxLength: 12 })
  .map((text) => `A${text.trim()}b`);
const day = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => new Date(Date.UTC(1930, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const pastDay = fc
  .integer({ min: 0, max: 2000 })
  .map((days) => new Date(Date.UTC(2020, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const part = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
);
const or = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

/** Whatever a list may hold in a line: formulas, quotes, separators, backslashes, spaces at the ends, look-alikes of our own marks. */
const awkward = fc.constantFrom(
  '=1+1',
  '+7',
  '-',
  '@x',
  "'=a",
  '"',
  '""',
  ';',
  ',',
  '|',
  '\\',
  '\\n',
  ' ',
  '_x0041_',
  '—',
  'нет',
  'ё',
  '№ 5',
  '0123',
  '1985',
  'ПРИ',
  '☂',
  '<b>&amp;',
);
const line = fc
  .array(fc.oneof(awkward, word, fc.string({ unit: fc.constantFrom(...Array.from('abc абв.-/:')), maxLength: 6 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((all) => all.join(''))
  .filter((text) => text.trim() !== '');
/** In names and addresses of places no word may have two alphabets. */
const placeLine = line.map((text) => text.replace(/[a-z]/giu, 'ж'));
const lines = fc.array(line, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));
const byLanguage = <T>(value: fc.Arbitrary<T>) =>
  fc.dictionary(fc.constantFrom('ru', 'en', 'de', 'zh-Hant'), value, { maxKeys: 3, noNullPrototype: true });
const source = fc.record({ where: line, supports: fc.oneof(fc.constant(''), lines), date: or(part) });

const institution: fc.Arbitrary<Omit<Institution, 'id' | 'closed' | 'movedTo'>> = fc.record({
  name: placeLine,
  region: fc.oneof(fc.constant(''), placeLine),
  address: or(
    fc.record({
      street: placeLine,
      settlement: placeLine,
      district: fc.oneof(fc.constant(''), placeLine),
      region: fc.oneof(fc.constant(''), placeLine),
      postalIndex: fc.constantFrom('443099', '101000', '000001', ''),
    }),
  ),
  asOf: or(pastDay),
  sources: fc.array(source, { maxLength: 3 }),
});

const person: fc.Arbitrary<Omit<Person, 'id' | 'institution' | 'test' | 'birthYear'>> = fc.record({
  surname: name,
  givenName: name,
  patronymic: or(fc.oneof(fc.constant(''), name)),
  latin,
  sex: fc.constantFrom('m', 'f'),
  birthDate: or(fc.integer({ min: 1940, max: 2005 }).map((year) => `${String(year)}-02-28`)),
  dativeOverride: or(name),
  occupation: byLanguage(line),
  story: byLanguage(lines),
  interests: byLanguage(fc.array(line, { maxLength: 3 })),
  languages: fc.uniqueArray(fc.constantFrom('ru', 'en', 'crh', 'zh-Hant'), { maxLength: 3 }),
  case: fc
    .record({
      articles: fc.oneof(fc.constant(''), line),
      sentence: byLanguage(line),
      arrestedOn: or(pastDay),
      sentencedOn: or(pastDay.map((text) => text.slice(0, 7))),
      expectedRelease: or(day),
    })
    .map(({ arrestedOn, sentencedOn, ...rest }) => ({
      ...rest,
      ...(arrestedOn !== null && { arrestedOn }),
      ...(sentencedOn !== null && { sentencedOn }),
    })),
  asks: byLanguage(lines),
  leaveOut: byLanguage(lines),
  status: fc.constantFrom(...personStatuses),
  letters: fc.constantFrom(...letterWishes),
  placeNote: byLanguage(lines),
  asOf: fc.record({ status: pastDay, institution: or(pastDay), address: or(pastDay) }),
  sources: fc.array(source, { minLength: 1, maxLength: 3 }),
});

/** Lists of every kind that the strict parser takes, with texts that are awkward for sheets. */
export const arbitraryList: fc.Arbitrary<PeopleList> = fc
  .record({
    kind: fc.constantFrom('people' as const, 'test' as const),
    people: fc.array(
      fc.record({
        person,
        place: fc.nat(3),
        channel: or(line),
        publishable: fc.boolean(),
        answers: fc.boolean(),
        cards: or(fc.nat(1_000_000)),
        year: fc.constantFrom('none', 'same'),
      }),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
    institutions: fc.array(fc.record({ institution, closed: or(pastDay), moved: fc.boolean() }), { maxLength: 3 }),
  })
  .map(({ kind, people, institutions }) => ({
    format: 1 as const,
    version: 1,
    kind,
    people: people.map(({ person: one, place, channel, publishable, answers, cards, year }, i) => ({
      ...one,
      id: `p-${String(i)}`,
      birthYear: one.birthDate === null ? (year === 'none' ? null : 1977) : year === 'none' ? null : Number(one.birthDate.slice(0, 4)),
      institution: place < institutions.length ? `i-${String(place)}` : null,
      ...(channel !== null && { civilianHostage: { channel, confirmedOn: i % 2 === 0 ? null : '2026-01-01' } }),
      ...(answers && { answersLetters: true as const }),
      ...(cards !== null && { cards }),
      ...(publishable && { publishable: true as const }),
      test: kind === 'test',
    })),
    institutions: institutions.map(({ institution: one, closed, moved }, i) => ({
      ...one,
      id: `i-${String(i)}`,
      ...(closed !== null && { closed }),
      ...(closed !== null && moved && i + 1 < institutions.length && { movedTo: `i-${String(i + 1)}` }),
    })),
  }));
