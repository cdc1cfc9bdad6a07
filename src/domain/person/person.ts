import * as v from 'valibot';
import { goneDrawingsSchema, listDrawingsSchema } from '../listDrawing/listDrawingSchema.ts';

/** More cards to one person nobody has counted. */
export const MOST_CARDS = 1_000_000;
/** So many sources a person has. */
export const MOST_SOURCES = 30;
/** So many publishers fit into a list. */
export const MOST_FOLLOWED = 20;
/** A list names so many edits and lists that it stands on: far more than a desk misses between two looks at the server. */
export const MOST_EDITS = 500;

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
/** A day that exists: `2026-02-31` has the right form and means nothing. */
const day = v.pipe(v.string(), v.isoDate(), v.check(isDay));

/** By the calendar's own rule: a list has tens of thousands of days, and a `Date` for each is slow. */
function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}
/** A day, or as much of it as is known: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`. */
const partOfDay = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}){0,2}$/));
/** One value per language of a reader, by BCP-47 tag. */
const byLanguage = <T extends v.GenericSchema>(value: T) =>
  v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)), value);

/** Where a person is, as far as the sources say. */
export const personStatuses = [
  'inCustody',
  'inTransit',
  'addressBeingChecked',
  'houseArrest',
  'hospital',
  'forcedLabour',
  'correspondenceBarred',
  'released',
  'died',
] as const;

/** What a person wants of letters; `unknown` where no source says: then nothing speaks against one. */
export const letterWishes = ['unknown', 'welcome', 'noAnswerPlease', 'relativesOnly', 'noneWanted'] as const;

const sourceSchema = v.strictObject({
  /** A web address or the name of a publication. */
  where: v.pipe(text(500), v.minLength(1)),
  supports: text(500),
  /** Null where the source carries no date. */
  date: v.nullable(partOfDay),
});

export const institutionAddressSchema = v.strictObject({
  street: text(300),
  settlement: text(200),
  district: text(200),
  region: text(200),
  /** `''` while it is not known: nothing is printed without. */
  postalIndex: v.pipe(v.string(), v.regex(/^(\d{6})?$/)),
});

const institutionSchema = v.strictObject({
  id: v.pipe(text(80), v.regex(/^[a-z0-9-]+$/)),
  /** As it stands in an address: «ФКУ ИК-… УФСИН России по …». */
  name: v.pipe(text(300), v.minLength(1)),
  region: text(200),
  /** Null until known; a person at the desk confirms it before anything is printed. */
  address: v.nullable(institutionAddressSchema),
  asOf: v.nullable(day),
  sources: v.pipe(v.array(sourceSchema), v.maxLength(20)),
  /** Since this day nobody can be written to there: it was closed, or moved. Everybody in it is flagged. */
  closed: v.exactOptional(day),
  /** Id of the institution of the same list that its people were brought to; only where it is closed. */
  movedTo: v.exactOptional(text(80)),
});

const personSchema = v.strictObject({
  id: v.pipe(text(80), v.regex(/^[a-z0-9-]+$/)),
  surname: v.pipe(text(300), v.minLength(1)),
  givenName: v.pipe(text(300), v.minLength(1)),
  /** The patronymic; `null` where the sources give none; `''` where it is confirmed that there is none. */
  patronymic: v.nullable(text(300)),
  /** The name in Latin letters, for those who don't read Cyrillic. */
  latin: v.pipe(text(300), v.minLength(1)),
  sex: v.picklist(['m', 'f']),
  birthDate: v.nullable(day),
  birthYear: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100))),
  dativeOverride: v.nullable(text(400)),
  /** By language tag; a screen falls back to English, then Russian. */
  occupation: byLanguage(text(300)),
  story: byLanguage(text(1000)),
  interests: byLanguage(v.pipe(v.array(text(100)), v.maxLength(30))),
  languages: v.pipe(v.array(text(35)), v.maxLength(10)),
  case: v.strictObject({
    articles: text(500),
    sentence: byLanguage(text(500)),
    arrestedOn: v.exactOptional(partOfDay),
    sentencedOn: v.exactOptional(partOfDay),
    expectedRelease: v.nullable(day),
  }),
  asks: byLanguage(text(500)),
  leaveOut: byLanguage(text(500)),
  status: v.picklist(personStatuses),
  letters: v.picklist(letterWishes),
  /** Has answered letters. Left out: not known. */
  answersLetters: v.exactOptional(v.literal(true)),
  /** Cards sent until now, as whoever keeps this list counted them. Left out: nobody counted. */
  cards: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_CARDS))),
  /** Id of an institution of the same list; null where none is known. */
  institution: v.nullable(text(80)),
  /** What the sources say of the place when no institution is certain, by language. */
  placeNote: byLanguage(text(300)),
  /**
   * Held without a case, often without an address: not offered until an organizer has confirmed a channel, that is
   * said how letters get there, and on which day that was certain. The way itself is left out of what guests get.
   */
  civilianHostage: v.exactOptional(v.strictObject({ channel: v.exactOptional(text(300)), confirmedOn: v.nullable(day) })),
  asOf: v.strictObject({ status: day, institution: v.nullable(day), address: v.nullable(day) }),
  /**
   * Where a card goes, as the organizers confirmed it and as it is printed, without Russia's name: only in what guests get of an
   * evening that shows addresses to everyone (`shownAddress`). A list that desks work with has none.
   */
  address: v.exactOptional(
    v.strictObject({ lines: v.pipe(v.array(v.pipe(text(500), v.minLength(1))), v.minLength(2), v.maxLength(12)), confirmedOn: day }),
  ),
  sources: v.pipe(v.array(sourceSchema), v.minLength(1), v.maxLength(MOST_SOURCES)),
  /** May stand in a list that is published for other groups: somebody made sure. Left out: not. */
  publishable: v.exactOptional(v.literal(true)),
  /** Not a real person: for rehearsal; marked on screen and printed with «ПРОБА». */
  test: v.boolean(),
});

/** A publisher whose list was taken into this one: by which key, and how far. It goes with the list, so every desk knows, and an undo brings it back too. */
const followedSchema = v.strictObject({
  /** `name+hash+key`. */
  key: text(200),
  list: text(80),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  issued: day,
  expires: day,
  /** Ids of the people of this list who came from there: only they go when the publisher leaves them out. */
  people: v.pipe(v.array(text(80)), v.maxLength(50_000)),
});

/** Where the list said that somebody is, before it said something else: an organizer sees both before anything is printed. */
const earlierPlaceSchema = v.strictObject({
  person: text(80),
  /** Of the change. */
  day,
  was: v.strictObject({
    institution: text(300),
    street: text(300),
    settlement: text(200),
    district: text(200),
    region: text(200),
    postalIndex: v.pipe(v.string(), v.regex(/^(\d{6})?$/)),
  }),
});

const listSchema = v.strictObject({
  format: v.literal(1),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  kind: v.picklist(['people', 'test']),
  people: v.pipe(v.array(personSchema), v.maxLength(50_000)),
  institutions: v.pipe(v.array(institutionSchema), v.maxLength(5000)),
  followed: v.exactOptional(v.pipe(v.array(followedSchema), v.maxLength(MOST_FOLLOWED))),
  earlier: v.exactOptional(v.pipe(v.array(earlierPlaceSchema), v.maxLength(50_000))),
  /** Drawings from prison that guests may choose as fronts. */
  drawings: v.exactOptional(listDrawingsSchema),
  /** Ids of those that were taken away, so that no book of an evening before brings them back. */
  goneDrawings: v.exactOptional(goneDrawingsSchema),
  /** Names of the edits and lists that it stands on, the latest last. */
  edits: v.exactOptional(v.pipe(v.array(text(40)), v.maxLength(MOST_EDITS))),
  /** What only desks read of it, sealed and in base64url (no sealed list has room for more): what guests get has this in place of such fields above. */
  organizers: v.exactOptional(v.pipe(text(7_000_000), v.regex(/^[\w-]+$/))),
});

export type PersonStatus = (typeof personStatuses)[number];
export type LetterWish = (typeof letterWishes)[number];
export type Source = v.InferOutput<typeof sourceSchema>;
export type Institution = v.InferOutput<typeof institutionSchema>;
export type Person = v.InferOutput<typeof personSchema>;
export type EarlierPlace = v.InferOutput<typeof earlierPlaceSchema>;
export type Followed = v.InferOutput<typeof followedSchema>;
export type PeopleList = v.InferOutput<typeof listSchema>;

export const peopleListSchema = listSchema;
export const followedListSchema = listSchema.entries.followed;
export const earlierPlacesSchema = listSchema.entries.earlier;
export const editsSchema = listSchema.entries.edits;
