import { isTakenBack, type DeskNote, type DeskState, type Operation } from '../log/index.ts';
import type { Note } from '../note/index.ts';

/** A note as an organizer sees it. */
export interface NoteView {
  readonly note: Note;
  readonly receivedOn: string;
  /** The day on which an organizer had dealt with it; undefined while it is open. */
  readonly settledOn: string | undefined;
}

/** The notes on a person, the first arrived first. */
export function notesOf(desk: DeskState, person: string): readonly NoteView[] {
  return standingNotes(desk)
    .filter(({ note }) => note.person === person)
    .map(({ note, receivedOn }) => ({ note, receivedOn, settledOn: settledOn(desk, note.rid) }));
}

/** How many open notes there are on each person who has any, those of no list included. */
export function openNotesByPerson(desk: DeskState): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { note } of standingNotes(desk)) {
    if (settledOn(desk, note.rid) === undefined) counts.set(note.person, (counts.get(note.person) ?? 0) + 1);
  }
  return counts;
}

/** How many notes no organizer has dealt with. */
export function countOpenNotes(desk: DeskState): number {
  return [...openNotesByPerson(desk).values()].reduce((sum, count) => sum + count, 0);
}

/** Says that a note was dealt with, or was not after all: on a day that is not before what was said last, so that it counts. */
export function settleNote(desk: DeskState, rid: string, settled: boolean, today: string): Operation {
  const last = desk.settlements.get(rid)?.day ?? '';
  return { type: 'settleNote', note: rid, settled, day: last > today ? last : today };
}

/** Those that their writers did not take back. */
function standingNotes(desk: DeskState): readonly DeskNote[] {
  return [...desk.notes.values()].filter((note) => !isTakenBack(note, desk.rows.get(note.note.rid))).sort((a, b) => a.seq - b.seq);
}

function settledOn(desk: DeskState, rid: string): string | undefined {
  const said = desk.settlements.get(rid);
  return said?.settled === true ? said.day : undefined;
}
