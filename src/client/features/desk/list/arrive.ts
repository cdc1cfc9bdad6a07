/** What was tapped stood at the end of a long sheet and is gone with it: sight and keyboard go on where it is said what became of it. */
export function arrive(said: HTMLElement): void {
  said.focus({ preventScroll: true });
  said.scrollIntoView({ block: 'nearest' });
}
