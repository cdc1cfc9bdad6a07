import { inviteText, safetyWords, scanAddress, type JoinCode, type Manifest } from '../../../../domain/event/index.ts';
import { countByPerson } from '../../../../domain/desk/stages.ts';
import { fastestWay } from '../../../../domain/event/fastestWay.ts';
import type { LanguageTag } from '../../../../domain/language/index.ts';
import { addressForGuests } from '../../../../domain/person/addressForGuests.ts';
import { whyNotChoosable } from '../../../../domain/person/choosable.ts';
import { personTag } from '../../../../domain/person/personTag.ts';
import type { Person } from '../../../../domain/person/person.ts';
import type { KitSlip } from '../../../../domain/sheet/kit/kit.ts';
import type { DeskSession } from '../session/DeskSession.svelte.ts';
import type { KitFacts } from './composeKit.ts';

/** So many sheets on people at a time: more is a book, and no paper for a table. */
export const MOST_PEOPLE = 400;
/** So many unless somebody says otherwise. */
export const USUAL_PEOPLE = 100;

/** The people of an evening who can be written to now, those with the fewest cards first; invented ones only where there are no others. */
export function peopleForKit(session: DeskSession, manifest: Manifest): readonly Person[] {
  const here = countByPerson(session.desk);
  const cards = ({ id, cards: before = 0 }: Person): number => before + (here.get(id) ?? 0);
  const choosable = [...session.people.values()].filter(
    (person) => whyNotChoosable(person, session.today, fastestWay(manifest)) === undefined,
  );
  // A sheet on somebody invented is of no use beside real ones, and would mark every blank card as a trial.
  const real = choosable.filter(({ test }) => !test);
  return (real.length > 0 ? real : choosable).sort((a, b) => cards(a) - cards(b));
}

/** What an organizer wants on paper. */
interface KitWanted {
  readonly tag: LanguageTag;
  readonly manifest: Manifest;
  readonly code: JoinCode;
  /** How many people. */
  readonly people: number;
  readonly slips: readonly KitSlip[];
  /** With a label for each of the people. */
  readonly labels: boolean;
}

/** What an open desk knows for the papers of its evening; addresses only as its guests are shown them. */
export async function kitFacts(session: DeskSession, { tag, manifest, code, people: most, slips, labels }: KitWanted): Promise<KitFacts> {
  const known = session.shownToGuests;
  const earlier = session.ofPeople.earlier;
  const people = peopleForKit(session, manifest)
    .slice(0, most)
    .map((person) => {
      const address = known && addressForGuests(person, session.institutions, known, earlier?.get(person.id));
      return address ? { ...person, address } : person;
    });
  // The sentences are many: they come when the kit is made, and not with the desk.
  const { phrasesOnPaper } = await import('./phrasesOnPaper.ts');
  return {
    tag,
    manifest,
    invite: inviteText(location.origin, code),
    ...(code.careful && { scanAt: scanAddress(location.origin) }),
    safetyWords: safetyWords(code.pin),
    labelCodes: new Map(
      labels ? people.map((person) => [person.id, inviteText(location.origin, code, personTag(session.eid, person))]) : [],
    ),
    people,
    institutions: session.institutions,
    today: session.today,
    fromAbroad: session.posting.fromAbroad,
    slips,
    phrases: phrasesOnPaper(tag),
    replyAddress: `${location.host}/#/reply`,
  };
}
