import { equalBytes, toBase64Url, type Bytes, type Random } from '../../../../domain/bytes/index.ts';
import { joinSecrets } from '../../../../domain/desk/joinSecrets.ts';
import type { DeskState } from '../../../../domain/log/index.ts';

/** Which join secret of an evening is in force, as far as this desk knows; in memory only. */
export class JoinCodes {
  #own: Bytes;
  #inForce = $state.raw<Bytes>();
  #isNews = $state(false);
  /** Made in this session, so no news here. */
  #made: readonly string[] = [];
  #replaced = 0;

  /** `own` stands in the desk's key, and may be older than what the log tells. */
  constructor(own: Bytes) {
    this.#own = own;
  }

  /** The one that opens what the server holds; the key's own while nothing was opened. */
  get inForce(): Bytes {
    return this.#inForce ?? this.#own;
  }
  get isKnown(): boolean {
    return this.#inForce !== undefined;
  }
  /** Another desk made a new code, and nobody here has seen it yet. */
  get isNews(): boolean {
    return this.#isNews;
  }

  /** All that a desk's log tells of, the newest last. */
  of({ codes }: DeskState): readonly Bytes[] {
    return joinSecrets(this.#own, codes);
  }

  /** Those before the one in force, the latest first, each with the day on which another one was made. */
  former(desk: DeskState): readonly { readonly secret: Bytes; readonly until: string }[] {
    const all = this.of(desk);
    const now = all.findIndex((secret) => equalBytes(secret, this.inForce));
    const before = all.slice(0, Math.max(0, now)).map((secret, i) => {
      const next = all[i + 1];
      return { secret, until: (next && desk.codeDays.get(toBase64Url(next))) ?? '' };
    });
    return before.reverse();
  }

  /** Whether a newer one stands in the log than the one in force. */
  isRenewing(desk: DeskState): boolean {
    const newest = this.of(desk).at(-1);
    return this.#inForce !== undefined && newest !== undefined && !equalBytes(newest, this.#inForce);
  }

  /** A new one, in base64url as the log takes it. */
  make(random: Random): string {
    const joinSecret = toBase64Url(random(16));
    this.#made = [...this.#made, joinSecret];
    return joinSecret;
  }

  /** Whether another one is to be made for one that the server takes no more; a few times only, or it would never end on a server that takes none. */
  mayReplace(): boolean {
    return this.#replaced++ < 3;
  }

  /** This one opened what the server holds. */
  take(joinSecret: Bytes): void {
    if (this.#inForce && !equalBytes(this.#inForce, joinSecret) && !this.#made.includes(toBase64Url(joinSecret))) this.#isNews = true;
    this.#inForce = joinSecret;
  }

  dismissNews(): void {
    this.#isNews = false;
  }

  forget(): void {
    this.#own = new Uint8Array(0);
    this.#inForce = undefined;
    this.#made = [];
  }
}
