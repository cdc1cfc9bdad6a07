import type { Bytes } from '../../../../domain/bytes/index.ts';
import { fromBundle } from '../../../../domain/handover/bundle.ts';
import { sessionOf } from '../../../../domain/handover/frames.ts';
import { armoured, isSealed, looksLikeFile } from '../../../../domain/handover/file.ts';
import { Sendings } from '../../../handing/Sendings.svelte.ts';
import type { DeskSession } from '../session/DeskSession.svelte.ts';
import type { HandedTaken } from '../session/takeHanded.ts';

/** An armoured file holds at most 1 MiB; messengers may add lines. */
const LARGEST_FILE = 2 * 1024 * 1024;

/** Something that came, and what became of it; the latest stands first. */
export interface Arrival {
  readonly id: number;
  /** The file's name; null for a picture. */
  readonly file: string | null;
  readonly result: HandedTaken | FileProblem;
}
type FileProblem = 'notOurs' | 'damaged' | 'tooLarge' | 'unread';

/** What the desk receives while this screen is open: sendings by the camera, side by side, and files. */
export class Receiving {
  readonly #session: Pick<DeskSession, 'handed'>;
  readonly #sendings: Sendings;
  #arrivals = $state.raw<readonly Arrival[]>([]);
  /** What the guest's phone may scan now. */
  #answers = $state.raw<readonly string[]>([]);

  constructor(session: Pick<DeskSession, 'handed'>, clock: () => number) {
    this.#session = session;
    this.#sendings = new Sendings(clock, (whole) => void this.#arrived(whole));
  }

  get arrivals(): readonly Arrival[] {
    return this.#arrivals;
  }
  get answers(): readonly string[] {
    return this.#answers;
  }
  /** How far each sending in view is, 0 to 1, by its name. */
  get sendings(): Sendings['inView'] {
    return this.#sendings.inView;
  }

  /** Takes the text of a code in view; says what it was. */
  see(text: string): ReturnType<Sendings['see']> {
    return this.#sendings.see(text);
  }

  /** Takes files, one after the other; what is wrong with one keeps no other from being taken. Gives those of which nothing is left to do here. */
  async read(files: readonly File[]): Promise<readonly File[]> {
    const taken: File[] = [];
    for (const file of files) {
      const result = await this.#readOne(file);
      this.#tell(file.name, result);
      if (typeof result !== 'string' && !result.refused.has('storage') && !result.refused.has('otherEvening')) taken.push(file);
    }
    return taken;
  }

  /** The guest has the answer, or has no camera. */
  next(): void {
    this.#answers = [];
  }

  async #readOne(file: File): Promise<Arrival['result']> {
    if (file.size > LARGEST_FILE) return 'tooLarge';
    let text: string;
    try {
      text = await file.text();
    } catch {
      return 'unread';
    }
    if (!looksLikeFile(text)) return 'notOurs';
    const records = await this.#session.handed.openFile(text);
    return (records && (await this.#session.handed.take(records))) ?? 'damaged';
  }

  /** A bundle as it is, or a careful phone's, sealed like a file. */
  async #arrived(whole: Bytes): Promise<void> {
    const records = isSealed(whole) ? await this.#session.handed.openFile(armoured(whole)) : fromBundle(whole);
    const result = (records && (await this.#session.handed.take(records, sessionOf(whole)))) ?? 'damaged';
    this.#tell(null, result);
    if (result !== 'damaged') this.#answers = [...this.#answers, ...result.answers];
  }

  #tell(file: string | null, result: Arrival['result']): void {
    this.#arrivals = [{ id: this.#arrivals.length, file, result }, ...this.#arrivals];
  }
}
