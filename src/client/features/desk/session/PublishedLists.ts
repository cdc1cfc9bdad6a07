import type { DeskPort } from '../../../data/ports.ts';
import type { OpenEvening } from './OpenEvening.svelte.ts';

/** The signed lists that lie on the evening's server. */
export class PublishedLists {
  readonly #port: DeskPort;
  readonly #evening: OpenEvening;

  constructor(port: DeskPort, evening: OpenEvening) {
    this.#port = port;
    this.#evening = evening;
  }

  /** Their names; none while the server is not heard. */
  async names(): Promise<readonly string[]> {
    const { eid, keys } = this.#evening;
    const read = this.#evening.isClosed() ? undefined : await this.#port.publishedNames(eid, keys.memberToken);
    return read?.ok === true ? read.names : [];
  }

  /** One of them as it lies there. Its signature is still to be checked. */
  read(name: string): ReturnType<DeskPort['published']> {
    return this.#port.published(this.#evening.eid, this.#evening.keys.memberToken, name);
  }
}
