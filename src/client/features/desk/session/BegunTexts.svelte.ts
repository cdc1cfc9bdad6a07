import type { Db } from '../../../data/Db.ts';
import { begunOf, dropBegun, keepBegun } from '../../../data/deskBegun.ts';
import type { ClientProblem } from '../../../data/problems.ts';
import type { Bytes, Random } from '../../../../domain/bytes/index.ts';
import { begunName, openBegun, sealBegun } from '../../../../domain/desk/begun.ts';

interface BegunDeps {
  readonly db: Db;
  readonly random: Random;
  readonly eid: string;
  readonly key: Bytes;
}

type ByPlace<T> = Readonly<Record<string, T>>;

/**
 * What organizers began to write at this desk and did not finish: sealed on this device with each keystroke, opened again
 * with the desk, whatever ended it before. Each text has its place (`hold:<record id>`, `person:<id>`, …).
 */
export class BegunTexts {
  readonly #deps: Omit<BegunDeps, 'key'>;
  #key: Bytes;
  #known = $state.raw<ByPlace<unknown>>({});
  /** How many forms of a place are in view. */
  #inView = $state.raw<ByPlace<number>>({});
  #asked = $state.raw<string>();
  #problem = $state.raw<ClientProblem | null>(null);
  #due = $state.raw<ByPlace<unknown>>({});
  #isWriting = false;

  constructor({ key, ...deps }: BegunDeps) {
    this.#deps = deps;
    this.#key = key;
  }

  /** Opens what lies here. What is damaged, or of a later version, is as if nobody had written it. */
  async load(): Promise<void> {
    const { db, eid } = this.#deps;
    const rows = await begunOf(db, eid)().catch(() => []);
    const opened = rows.flatMap((sealed) => openBegun(sealed, this.#key, eid) ?? []);
    this.#known = { ...Object.fromEntries(opened.map(({ place, value }) => [place, value])), ...this.#known };
  }

  /** Takes up what other tabs of this desk keep at places that begin so, and lets go of what they dropped there. */
  async refresh(start: string): Promise<void> {
    const { db, eid } = this.#deps;
    const before = this.#due;
    const rows = await begunOf(db, eid)().catch(() => undefined);
    if (!rows || this.#key.length === 0) return;
    const isOwn = (place: string) => !place.startsWith(start) || Object.hasOwn(before, place) || Object.hasOwn(this.#due, place);
    const opened = rows.flatMap((sealed) => openBegun(sealed, this.#key, eid) ?? []);
    const there = opened.flatMap(({ place, value }) => (isOwn(place) ? [] : [[place, value] as const]));
    this.#known = { ...Object.fromEntries(Object.entries(this.#known).filter(([place]) => isOwn(place))), ...Object.fromEntries(there) };
  }

  /** Places that begin so, with something begun. */
  under(start: string): readonly string[] {
    return Object.keys(this.#known).filter((place) => place.startsWith(start));
  }

  /** What stands at a place; undefined where nothing was begun. */
  at(place: string): unknown {
    return this.#known[place];
  }

  /** Places with something begun whose form is not in view. */
  get elsewhere(): readonly string[] {
    return Object.keys(this.#known).filter((place) => !Object.hasOwn(this.#inView, place));
  }

  /** Everything is on the disk. */
  get isKept(): boolean {
    return Object.keys(this.#due).length === 0 && this.#problem === null;
  }

  /** Why the last of it could not be kept; null when it was. */
  get problem(): ClientProblem | null {
    return this.#problem;
  }

  /** The place that somebody wants to go back to. */
  get asked(): string | undefined {
    return this.#asked;
  }

  /** Asks the screen to which a place belongs to show it; undefined when it did. */
  ask(place: string | undefined): void {
    this.#asked = place;
  }

  /** Takes what stands in the fields now, and writes it down. */
  keep(place: string, value: unknown): void {
    this.#known = { ...this.#known, [place]: value };
    this.#write(place, value);
  }

  /** It is finished, or nobody wants it any more. */
  drop(place: string): void {
    if (!Object.hasOwn(this.#known, place)) return;
    this.#known = without(this.#known, place);
    this.#write(place, undefined);
  }

  /** A form of this place is in view; ended with what it gives. */
  show(place: string): () => void {
    this.#count(place, 1);
    return () => this.#count(place, -1);
  }

  /** Seals what is not yet written, and forgets the key. */
  close(): void {
    const [key, due] = [this.#key, this.#due];
    this.#due = {};
    for (const [place, value] of Object.entries(due)) void this.#put(place, value, key);
    this.#key = new Uint8Array(0);
    this.#known = {};
    this.#asked = undefined;
  }

  #count(place: string, by: 1 | -1): void {
    const count = (this.#inView[place] ?? 0) + by;
    this.#inView = count > 0 ? { ...this.#inView, [place]: count } : without(this.#inView, place);
  }

  /** One write at a time: of what is typed meanwhile at a place, only the last is written. */
  #write(place: string, value: unknown): void {
    if (this.#key.length === 0) return;
    this.#due = { ...without(this.#due, place), [place]: value };
    if (!this.#isWriting) void this.#writeDue();
  }

  async #writeDue(): Promise<void> {
    this.#isWriting = true;
    for (;;) {
      const [next] = Object.entries(this.#due);
      if (!next) break;
      const [place, value] = next;
      await this.#put(place, value, this.#key);
      // What was typed meanwhile is still due.
      if (this.#due[place] === value) this.#due = without(this.#due, place);
    }
    this.#isWriting = false;
  }

  async #put(place: string, value: unknown, key: Bytes): Promise<void> {
    const { db, eid, random } = this.#deps;
    if (key.length === 0) return;
    const name = begunName(key, place);
    const done =
      value === undefined ? await dropBegun(db, eid, name) : await keepBegun(db, eid, name, sealBegun({ place, value }, key, eid, random));
    this.#problem = done.ok ? null : done.reason;
  }
}

function without<T>(all: ByPlace<T>, place: string): ByPlace<T> {
  return Object.fromEntries(Object.entries(all).filter(([one]) => one !== place));
}
