import { findOnBoard, type FoundOnBoard } from '../../../domain/slip/findOnBoard.ts';
import type { SlipCode } from '../../../domain/slip/slipCode.ts';
import type { SlipPort } from '../../data/ports.ts';
import type { ClientProblem } from '../../data/problems.ts';

/** What a slip shows: in memory as long as its screen stands, and nowhere else. */
export class SlipLookup {
  #found: readonly FoundOnBoard[] | undefined = $state.raw();
  #at = $state(0);
  #eid = '';
  #busy = $state(false);
  #problem: ClientProblem | undefined = $state();
  #asked: readonly string[] = $state.raw([]);
  readonly #code: SlipCode;
  readonly #port: SlipPort;
  readonly #clock: () => number;

  constructor(code: SlipCode, port: SlipPort, clock: () => number) {
    this.#code = code;
    this.#port = port;
    this.#clock = clock;
  }

  /** The last that was seen; undefined before the first answer. */
  get found(): readonly FoundOnBoard[] | undefined {
    return this.#found;
  }

  /** When that was. */
  get at(): number {
    return this.#at;
  }

  get busy(): boolean {
    return this.#busy;
  }

  /** Why the last look showed nothing new. */
  get problem(): ClientProblem | undefined {
    return this.#problem;
  }

  /** Whether somebody wants it back and the desk has not said yet what became of it. */
  isAskedBack({ news }: FoundOnBoard): boolean {
    return this.#asked.includes(news.rid) && news.state !== 'withdrawn';
  }

  /** Takes the whole board, as everybody does, and finds on it what is under this slip. */
  async look(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    const taken = await this.#port.board(this.#code.locator);
    this.#busy = false;
    this.#problem = taken.ok ? undefined : taken.reason;
    if (!taken.ok) return;
    this.#eid = taken.eid;
    this.#found = findOnBoard(taken.eid, this.#code.secret, taken.board);
    this.#at = this.#clock();
  }

  /** Asks for a card or signature back; gives what kept it. */
  async withdraw({ news, writeToken }: FoundOnBoard): Promise<ClientProblem | undefined> {
    const { locator } = this.#code;
    const asked = await this.#port.withdraw({ eid: this.#eid, rid: news.rid, locator, writeToken });
    if (!asked.ok) return asked.reason;
    this.#asked = [...this.#asked, news.rid];
    return undefined;
  }
}
