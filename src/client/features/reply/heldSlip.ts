let held: string | undefined;

/** Keeps the code of a link from the address to the screen, in memory alone: a reload asks for the slip again. */
export function holdSlip(code: string): void {
  held = code;
}

/** Gives the code of the link that this page was opened with, once. */
export function takeHeldSlip(): string | undefined {
  const code = held;
  held = undefined;
  return code;
}
