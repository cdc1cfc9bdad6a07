/** What a screen reader is told next. One per page, because there is one ear. */
let message = $state('');
let turn = 0;

export const announcer = {
  get message(): string {
    return message;
  },
};

/** Longer than it takes to say it, in milliseconds. Then it stands nowhere in the page, not even unseen: it may hold words of a card. */
const SAID = 10_000;
let ending: ReturnType<typeof setTimeout> | undefined;

/** Says a sentence to those who don't see the screen; the same sentence twice is said twice. */
export function announce(sentence: string): void {
  // A live region keeps silent when its text does not change.
  message = sentence + (turn++ % 2 === 0 ? '' : '\u00a0');
  clearTimeout(ending);
  ending = setTimeout(() => (message = ''), SAID);
}
