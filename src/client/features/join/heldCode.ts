let held: string | undefined;

/** Keeps a join code from one screen of this page to the next: in memory only, so that no history of a browser holds it. */
export function holdCode(code: string | undefined): void {
  held = code;
}

/** The code of the invitation that this page opened last; undefined after a reload. */
export function heldCode(): string | undefined {
  return held;
}
