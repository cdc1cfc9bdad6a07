import type { Refusal } from '../../../data/ports.ts';
import type { ClientProblem } from '../../../data/problems.ts';

/** The code of whoever runs the server, where not everybody may create an evening: in memory only, until the server has it. */
export class ServerCode {
  #code: string | undefined;
  #state = $state<'wanted' | 'wrong' | null>(null);

  /** The server wants one, or does not know the one that was given; null while it asked for none. */
  get state(): 'wanted' | 'wrong' | null {
    return this.#state;
  }

  use(code: string): void {
    this.#code = code.trim() || undefined;
    if (this.#state === 'wrong') this.#state = 'wanted';
  }

  /** Publishes with the code that was given; resolves with what went wrong, or null. */
  async publish(put: (code: string | undefined) => Promise<{ readonly ok: true } | Refusal>): Promise<ClientProblem | null> {
    const code = this.#code;
    const published = await put(code);
    const refused = !published.ok && published.reason === 'create.notAllowed';
    if (published.ok) this.#state = null;
    if (refused) this.#state = code === undefined ? (this.#state ?? 'wanted') : 'wrong';
    // Another one may have been typed while this one was tried.
    if ((published.ok || refused) && this.#code === code) this.forget();
    return published.ok ? null : published.reason;
  }

  forget(): void {
    this.#code = undefined;
  }
}
