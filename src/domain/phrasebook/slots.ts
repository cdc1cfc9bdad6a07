import type { PhraseLanguage } from './phrase.ts';
import { animals } from './words/animals.ts';
import { holidays, months, seasons, weather, weekdays } from './words/calendar.ts';
import { books, films, genres, instruments, musics } from './words/culture.ts';
import { coats, colours, joys, pictures, teas } from './words/looks.ts';
import { names, petNames } from './words/names.ts';
import { collections, hobbies, sports, subjects } from './words/pastimes.ts';
import { cities, countries } from './words/places.ts';
import { plants } from './words/plants.ts';
import { outings, transports, views, works } from './words/surroundings.ts';
import type { Word } from './words/word.ts';

/** What fills a gap of a phrase: the addressee's name, a number, or a word of a list; `free` takes other words as well. */
export type Slot =
  | { readonly kind: 'to' }
  | { readonly kind: 'number' }
  | { readonly kind: 'word'; readonly words: readonly Word[]; readonly free: FreeForms | undefined };

/** The forms that a word nobody knows gets in a language, where it cannot stand as it is: «в городе …» needs only the nominative. */
type FreeForms = Partial<Readonly<Record<PhraseLanguage, (text: string) => Readonly<Record<string, string>>>>>;

/** Every gap by its name in the templates. */
export const slots = {
  to: { kind: 'to' },
  count: { kind: 'number' },
  name: open(names),
  petName: open(petNames),
  book: open(books),
  film: open(films),
  city: open(cities, { ru: (text) => ({ in: `в городе ${text}`, from: `из города ${text}` }) }),
  country: listed(countries),
  weather: listed(weather),
  season: listed(seasons),
  month: listed(months),
  weekday: listed(weekdays),
  holiday: listed(holidays),
  animal: listed(animals),
  pet: listed(ofKind(animals, 'pet')),
  furry: listed(ofKind(animals, 'furry')),
  wild: listed(ofKind(animals, 'wild')),
  far: listed(ofKind(animals, 'far')),
  guest: listed(ofKind(animals, 'guest')),
  bird: listed(ofKind(animals, 'bird')),
  song: listed(ofKind(animals, 'song')),
  feeder: listed(ofKind(animals, 'feeder')),
  tree: listed(ofKind(plants, 'tree')),
  bloom: listed(ofKind(plants, 'bloom')),
  flower: listed(ofKind(plants, 'flower')),
  meadow: listed(ofKind(plants, 'meadow')),
  balcony: listed(ofKind(plants, 'balcony')),
  genre: listed(genres),
  instrument: listed(instruments),
  music: listed(musics),
  view: listed(views),
  outing: listed(outings),
  work: listed(works),
  transport: listed(transports),
  hobby: listed(hobbies),
  subject: listed(subjects),
  sport: listed(sports),
  collection: listed(collections),
  colour: listed(colours),
  coat: listed(coats),
  tea: listed(teas),
  joy: listed(joys),
  picture: listed(pictures),
} satisfies Readonly<Record<string, Slot>>;

export type GapName = keyof typeof slots;

/** Whether templates name a gap so. */
export function isGap(name: string): name is GapName {
  return Object.hasOwn(slots, name);
}

function listed(words: readonly Word[]): Slot {
  return { kind: 'word', words, free: undefined };
}

function open(words: readonly Word[], free: FreeForms = {}): Slot {
  return { kind: 'word', words, free };
}

function ofKind(words: readonly Word[], kind: string): readonly Word[] {
  return words.filter((word) => word.kinds.includes(kind));
}
