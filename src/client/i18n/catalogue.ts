import type address from './en/address.json';
import type before from './en/before.json';
import type book from './en/book.json';
import type camera from './en/camera.json';
import type cards from './en/cards.json';
import type careful from './en/careful.json';
import type common from './en/common.json';
import type desk from './en/desk.json';
import type edit from './en/edit.json';
import type error from './en/error.json';
import type handover from './en/handover.json';
import type home from './en/home.json';
import type join from './en/join.json';
import type kiosk from './en/kiosk.json';
import type kit from './en/kit.json';
import type lists from './en/lists.json';
import type paper from './en/paper.json';
import type people from './en/people.json';
import type person from './en/person.json';
import type photo from './en/photo.json';
import type phrases from './en/phrases.json';
import type readiness from './en/readiness.json';
import type replies from './en/replies.json';
import type rules from './en/rules.json';
import type settings from './en/settings.json';
import type sign from './en/sign.json';
import type signature from './en/signature.json';
import type signing from './en/signing.json';
import type slip from './en/slip.json';
import type start from './en/start.json';
import type status from './en/status.json';
import type table from './en/table.json';
import type tips from './en/tips.json';
import type write from './en/write.json';

/** Every word of the screens, by feature; the English files are the source of the keys. */
interface Catalogue {
  address: typeof address;
  before: typeof before;
  book: typeof book;
  camera: typeof camera;
  cards: typeof cards;
  careful: typeof careful;
  common: typeof common;
  desk: typeof desk;
  edit: typeof edit;
  error: typeof error;
  handover: typeof handover;
  home: typeof home;
  join: typeof join;
  kiosk: typeof kiosk;
  kit: typeof kit;
  lists: typeof lists;
  paper: typeof paper;
  people: typeof people;
  person: typeof person;
  photo: typeof photo;
  phrases: typeof phrases;
  readiness: typeof readiness;
  replies: typeof replies;
  rules: typeof rules;
  settings: typeof settings;
  sign: typeof sign;
  signature: typeof signature;
  signing: typeof signing;
  slip: typeof slip;
  start: typeof start;
  status: typeof status;
  table: typeof table;
  tips: typeof tips;
  write: typeof write;
}

/** A file of words: `<language>/<feature>.json`. */
export type WordsOf = keyof Catalogue;

/** One form of a word that counts, by the names that `Intl.PluralRules` gives: all of them answer to one key. */
type WithoutForm<Name extends string> = Name extends `${infer Whole}_${Intl.LDMLPluralRule}` ? Whole : Name;

type PathsOf<Words, Before extends string = ''> = {
  [Name in keyof Words & string]: Words[Name] extends string ? `${Before}${WithoutForm<Name>}` : PathsOf<Words[Name], `${Before}${Name}.`>;
}[keyof Words & string];

/** The key of a text, with dots: "desk.review.approve". */
type Key = PathsOf<Catalogue>;

/**
 * A key's text in one language, with values put in where it names them; `count` chooses the form.
 *
 * Our own words for what i18next does: its types take in every way of using it, and cost the compiler more than all other types together.
 */
export type Translate = (key: Key, values?: Readonly<Record<string, string | number>>) => string;
