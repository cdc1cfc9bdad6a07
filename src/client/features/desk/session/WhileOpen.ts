interface Closing {
  close(): void;
}

/** What screens began and go on with when somebody comes back to them, for as long as the desk is open: on no disk. */
export class WhileOpen {
  readonly #kept = new Map<new (...deps: never[]) => Closing, Closing>();

  /** The one of its kind: made by whoever asks first. */
  keep<T extends Closing>(kind: new (...deps: never[]) => T, make: () => T): T {
    const known = this.#kept.get(kind);
    const kept = known instanceof kind ? known : make();
    this.#kept.set(kind, kept);
    return kept;
  }

  close(): void {
    for (const one of this.#kept.values()) one.close();
    this.#kept.clear();
  }
}
