import { toHex, type Bytes, type Clock } from '../../domain/bytes/index.ts';
import { parseAnswer } from '../../domain/handover/answer.ts';
import { parseFrame } from '../../domain/handover/frames.ts';
import { Receiver } from '../../domain/handover/Receiver.ts';

/** A sending of which nothing more was seen for so long, in milliseconds, has left the camera. */
const GONE = 5000;

interface Sending {
  readonly name: string;
  readonly part: number;
  readonly seenAt: number;
}

/** What moves before a camera, put together: several sendings side by side, each handed on once when it is whole. */
export class Sendings {
  readonly #clock: Clock;
  readonly #onwhole: (whole: Bytes) => void;
  readonly #receiver = new Receiver();
  /** When each whole was seen last, in blocks of whatever size. */
  #taken: readonly Omit<Sending, 'part'>[] = [];
  #inView = $state.raw<readonly Sending[]>([]);

  constructor(clock: Clock, onwhole: (whole: Bytes) => void) {
    this.#clock = clock;
    this.#onwhole = onwhole;
  }

  /** How far each sending in view is, 0 to 1, by its name. */
  get inView(): readonly Sending[] {
    return this.#inView;
  }

  /** Takes the text of a code in view; says what it was. */
  see(text: string): 'part' | 'answer' | 'other' {
    const frame = parseFrame(text);
    if (!frame) return parseAnswer(text) ? 'answer' : 'other';
    const { sending, part, whole } = this.#receiver.add(frame);
    const now = this.#clock();
    const inView = this.#inView.filter(({ name, seenAt }) => name !== sending && now - seenAt < GONE);
    if (!whole) this.#inView = [...inView, { name: sending, part, seenAt: now }].sort((a, b) => (a.name < b.name ? -1 : 1));
    else {
      this.#inView = inView;
      // The picture goes on while the phone is lowered; one that comes again later wants its answer again.
      const same = `${toHex(frame.session)}/${String(frame.length)}`;
      const isSeen = this.#taken.some(({ name, seenAt }) => name === same && now - seenAt < GONE);
      this.#taken = [...this.#taken.filter(({ name }) => name !== same), { name: same, seenAt: now }];
      if (!isSeen) this.#onwhole(whole);
    }
    return 'part';
  }
}
