import { whyNotChoosable } from '../../../domain/person/choosable.ts';
import type { Person } from '../../../domain/person/person.ts';
import { personTag } from '../../../domain/person/personTag.ts';
import type { FoundBy } from '../../../domain/search/whyFound.ts';
import { stampOf, type Stamp } from '../../../domain/stamp/index.ts';
import { i18n } from '../../i18n/i18n.svelte.ts';
import { rowWords, type RowWords } from './rowWords.ts';

/** Everything that a row of the list shows of a person. */
export interface RowShown extends RowWords {
  readonly person: Person;
  readonly href: string;
  /** Nobody writes to the person now. */
  readonly quiet: boolean;
  readonly stamp: Stamp;
  /** The stamp's ink as it is printed, a CSS background. */
  readonly ink: string;
  /** Whether name or facts may need more lines than a row gives them, with letters twice their size too. */
  readonly longName: boolean;
  readonly longFacts: boolean;
}

/** What rows depend on besides their people. */
export interface RowsContext {
  readonly eid: string;
  /** In which the rows are written; not read here, but another one makes another context. */
  readonly language: string;
  readonly today: string;
  readonly daysOnTheWay: number;
  /** Interests that are looked for: whoever has them shows them first. */
  readonly liked: readonly string[];
  /** Ids of the people to whom a draft lies on this phone. */
  readonly drafted: ReadonlySet<string>;
  /** Ids of the people to whom a card was sealed on this phone. */
  readonly written: ReadonlySet<string>;
}

const LONG_NAME = 45;
const LONG_FACTS = 40;

interface Known {
  readonly context: RowsContext;
  readonly found: readonly FoundBy[];
  readonly shown: RowShown;
}

/** Nobody scrolls back over more rows without their being made again: the drawings of thousands of stamps would fill an old phone. */
const MOST_KNOWN = 200;
const known = new Map<Person, Known>();

/** The very same value for the same person, context and reasons: letters that bring somebody back make nothing anew, and leave a row alone that keeps its person. */
export function rowShown(person: Person, context: RowsContext, found: readonly FoundBy[]): RowShown {
  const before = known.get(person);
  if (before?.context === context && areSame(before.found, found)) return before.shown;
  const shown = make(person, context, found, before?.shown.stamp ?? stampOf(person.id));
  known.delete(person);
  known.set(person, { context, found, shown });
  for (const oldest of known.keys()) {
    if (known.size <= MOST_KNOWN) break;
    known.delete(oldest);
  }
  return shown;
}

function areSame(before: readonly FoundBy[], now: readonly FoundBy[]): boolean {
  return before === now || JSON.stringify(before) === JSON.stringify(now);
}

function make(person: Person, context: RowsContext, found: readonly FoundBy[], stamp: Stamp): RowShown {
  const { eid, today, daysOnTheWay, liked, drafted, written } = context;
  const reason = whyNotChoosable(person, today, daysOnTheWay);
  const words = rowWords(person, {
    today,
    liked,
    found,
    reason: reason && i18n.t(`person.reason.${reason}`),
    drafted: drafted.has(person.id),
    written: written.has(person.id),
  });
  return {
    ...words,
    person,
    href: `#/e/${eid}/person/${tagOf(eid, person)}`,
    quiet: reason !== undefined,
    stamp,
    ink: `linear-gradient(${stamp.ink.light}, ${stamp.ink.dark})`,
    longName: words.name.length + words.other.length > LONG_NAME,
    longFacts: words.facts.length > LONG_FACTS,
  };
}

const tags = new WeakMap<Person, { readonly eid: string; readonly tag: string }>();

/** A hash, which is not made again for each letter. */
function tagOf(eid: string, person: Person): string {
  const before = tags.get(person);
  if (before?.eid === eid) return before.tag;
  const tag = personTag(eid, person);
  tags.set(person, { eid, tag });
  return tag;
}
