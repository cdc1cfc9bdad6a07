/**
 * How a screen scrolls by itself: softly, and at one go for whoever asked for no movement. A browser does that for
 * `scroll-behavior` alone; what a script calls smooth it moves all the same.
 */
export function gently(scope: Partial<Pick<Window, 'matchMedia'>> = globalThis): ScrollBehavior {
  return scope.matchMedia?.('(prefers-reduced-motion: reduce)').matches === true ? 'auto' : 'smooth';
}
