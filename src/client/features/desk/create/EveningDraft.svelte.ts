import type { GroupBook } from '../../../../domain/book/index.ts';
import type { Manifest } from '../../../../domain/event/index.ts';
import { addressChoices, type AddressChoice } from '../../../../domain/person/shownAddress.ts';
import { chosenLists, isCarried } from './chosenLists.ts';

/** The steps before the keys are made, each with its own address: `#/desk/new`, `#/desk/new/manner`, … */
export const draftSteps = ['evening', 'manner', 'people', 'passphrase'] as const;
export type DraftStep = (typeof draftSteps)[number];

export interface EveningValues {
  title: string;
  place: string;
  date: string;
  /** What the evening is about, for everybody there; empty where it is about nothing in particular. */
  theme: string;
  mode: 'open' | 'envelope';
  /** What may stay on the guests' phones; it cannot be changed afterwards. */
  profile: Manifest['profile'];
  /** Chosen anew for each evening: who was trusted with addresses is not who comes next. */
  addresses: AddressChoice;
  useStarter: boolean;
  useTest: boolean;
  /** The people of the group book, in place of the starter list. */
  useBook: boolean;
  /** The evening whose group book this one begins with: its id and title; empty where there is none. */
  follows: string;
  followsTitle: string;
  /** Ids of people on the lists whom this evening is not about. */
  leftOut: readonly string[];
  /** It was begun as a rehearsal: whoever brings an own list later also begins with TEST people alone. */
  rehearsal: boolean;
  /** Words for the passphrase were shown before: after a reload others stand there, and whoever wrote must hear it. */
  wordsShown: boolean;
}

const KEY = 'otk.newEvening';
const empty: EveningValues = {
  title: '',
  place: '',
  date: '',
  theme: '',
  mode: 'open',
  profile: 'ordinary',
  addresses: 'desk',
  useStarter: true,
  useTest: false,
  useBook: false,
  follows: '',
  followsTitle: '',
  leftOut: [],
  rehearsal: false,
  wordsShown: false,
};

/**
 * What was typed of an evening that is not made yet. It outlives a reload in this tab's own storage, and goes from
 * there once the evening is made; the passphrase and the server's code never lie there.
 */
export class EveningDraft {
  values = $state<EveningValues>({ ...empty });
  /** The group book that the evening begins with. In memory only: after a reload its desk or its file has to be opened again. */
  book = $state.raw<GroupBook>();
  /** The code of whoever runs the server, where it lets not everybody create; undefined while nobody knows that it does. */
  serverCode = $state<string>();

  /** Reads what this tab kept; nothing and what is malformed count as nothing. */
  read(store: Pick<Storage, 'getItem'>): void {
    try {
      const kept: unknown = JSON.parse(store.getItem(KEY) ?? '{}');
      if (typeof kept === 'object' && kept !== null) this.values = { ...empty, ...known(kept) };
    } catch {
      // No storage, or not ours: an empty form.
    }
  }

  /** An evening after another one: its place, its way of posting and its profile, and the book as of now. */
  follow({ eid, title, place, mode, profile, lists }: Manifest, book: GroupBook): void {
    const useTest = lists.some(({ kind }) => kind === 'test');
    this.values = { ...empty, title, place, mode, profile, useTest, follows: eid, followsTitle: title };
    this.begin(book);
  }

  /** A rehearsal: nobody but TEST people. */
  rehearse(title: string): void {
    this.lockBook();
    this.values = { ...empty, title, useStarter: false, useTest: true, rehearsal: true };
  }

  /** Begins with a book. */
  begin(book: GroupBook): void {
    const hasPeople = book.list.people.length > 0;
    this.book = book;
    this.values.useBook = hasPeople;
    this.values.useStarter = !hasPeople;
    this.values.leftOut = [];
  }

  /** Begins with a book from a file: it came from no desk that could lock it. */
  beginFromFile(book: GroupBook): void {
    Object.assign(this.values, { follows: '', followsTitle: '' });
    this.begin(book);
  }

  /** Begins without one after all. */
  dropBook(): void {
    this.lockBook();
    Object.assign(this.values, { useBook: false, useStarter: true, follows: '', followsTitle: '', leftOut: [] });
  }

  /** Lets go of what stands in memory; the form still says that it began with a book. */
  lockBook(): void {
    this.book = undefined;
  }

  /** Browsers write a tab's storage to the disk: of the group's own people not even the ids stand there. They are chosen anew when the book is opened again. */
  keep(store: Pick<Storage, 'setItem'>): void {
    const values = { ...this.values, leftOut: this.values.leftOut.filter(isCarried) };
    try {
      store.setItem(KEY, JSON.stringify(values));
    } catch {
      // No storage: it holds until the page is loaded again.
    }
  }

  /** `store`: undefined in a browser that keeps nothing. */
  clear(store: Pick<Storage, 'removeItem'> | undefined): void {
    this.values = { ...empty };
    this.book = undefined;
    this.serverCode = undefined;
    try {
      store?.removeItem(KEY);
    } catch {
      // No storage, so nothing lies there.
    }
  }

  /** The furthest step that these values allow: no address skips what an evening cannot do without. */
  allows(step: DraftStep): DraftStep {
    const { title, date } = this.values;
    if (title.trim() === '' || date === '') return 'evening';
    return step === 'passphrase' && (this.isBookLocked || chosenLists(this.values, this.book).length === 0) ? 'people' : step;
  }

  /** It was begun as one, and nobody real came onto it since. */
  get isRehearsal(): boolean {
    const { rehearsal, useStarter, useTest, useBook } = this.values;
    return rehearsal && useTest && !useStarter && !useBook;
  }

  /** It was to begin with the people of a book that has to be opened again. */
  get isBookLocked(): boolean {
    return this.values.useBook && !this.book;
  }
}

/** Only fields of ours, and only with values of their kind. */
function known(kept: object): Partial<EveningValues> {
  return Object.fromEntries(
    Object.entries(kept).filter(([field, value]) => {
      if (field === 'mode') return value === 'open' || value === 'envelope';
      if (field === 'profile') return value === 'ordinary' || value === 'careful';
      if (field === 'addresses') return addressChoices.some((choice) => choice === value);
      if (field === 'leftOut') return Array.isArray(value) && value.every((id) => typeof id === 'string');
      return field in empty && typeof value === typeof empty[field as keyof EveningValues];
    }),
  );
}

/** One form in a page: each step is a screen of its own, and they share it. */
export const eveningDraft = new EveningDraft();
