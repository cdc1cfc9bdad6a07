import type { Refusal } from '../../../data/ports.ts';
import type { Bytes, Random } from '../../../../domain/bytes/index.ts';
import { answerEntries, boardMarks, dueEntries, type DueEntry, type MadeEntry } from '../../../../domain/desk/board.ts';
import type { DeskState } from '../../../../domain/log/index.ts';

/** The server's board, as this desk reaches it. */
export interface BoardPort {
  readonly read: () => Promise<{ readonly ok: true; readonly board: ReadonlyMap<string, Bytes> } | Refusal>;
  readonly put: (entries: readonly DueEntry[]) => Promise<{ readonly ok: true } | Refusal>;
}

/** Another desk that tells the board at the same moment is done after a look or two. */
const TRIES = 4;

/** What the phones are told, as far as this desk has seen since it was unlocked. */
export class PublishedBoard {
  #marks: ReadonlyMap<string, string> = new Map();
  /** What stands on the board; undefined when it has to be read. */
  #board: Map<string, Bytes> | undefined;
  /** What phones were shown by picture: the board says it in the same bytes. */
  #made: ReadonlyMap<string, MadeEntry> = new Map();

  /** Tells the phones whatever is new in `desk`; what a desk told that knows more stays. Undefined where nothing is new. */
  async publish(desk: DeskState, random: Random, port: BoardPort): Promise<{ readonly ok: true } | Refusal | undefined> {
    const marks = boardMarks(desk);
    if ([...marks].every(([rid, mark]) => this.#marks.get(rid) === mark)) return undefined;
    for (let left = TRIES; left > 0; left--) {
      const told = await this.#tell(desk, random, port);
      if (told.ok) this.#marks = marks;
      // It is not known what stands there now, or something else does than was thought.
      else this.#board = undefined;
      if (told.ok || told.reason !== 'board.race') return told;
    }
    return { ok: false, reason: 'board.race' };
  }

  /** The entries with which a desk answers whoever handed these records over; the board gets the same ones. */
  answer(desk: DeskState, rids: readonly string[], random: Random): readonly Bytes[] {
    const made = answerEntries(desk, rids, random);
    this.#made = new Map([...this.#made, ...made]);
    return [...made.values()].map(({ entry }) => entry);
  }

  forget(): void {
    this.#marks = new Map();
    this.#board = undefined;
    this.#made = new Map();
  }

  async #tell(desk: DeskState, random: Random, port: BoardPort): Promise<{ readonly ok: true } | Refusal> {
    const read = this.#board ? undefined : await port.read();
    if (read?.ok === false) return read;
    const board = this.#board ?? new Map(read?.board);
    this.#board = board;
    const due = dueEntries(desk, this.#marks, random, board, this.#made);
    if (due.length === 0) return { ok: true };
    const put = await port.put(due);
    if (put.ok) for (const { id, entry } of due) board.set(id, entry);
    return put;
  }
}
