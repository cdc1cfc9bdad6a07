import type { Page } from 'playwright-core';

/** What the screen of a sealed card says, to whomever it goes. */
export const sealedWords = [
  'Sealed',
  'Your sealed card to NAME',
  'It is on its way to the organizers.',
  'This phone can no longer open it; the organizers and translators will read your card; so will the prison.',
  'Write another card',
  'same evening',
  'Its text is in view until you tap “Done”.',
  'Done',
];

/** The words of the ceremony, and what of it moves: each way of moving once, whether it still goes on or has come to its end. */
export function ceremony(page: Page, name: string): Promise<{ words: readonly string[]; moving: readonly string[] }> {
  return page.evaluate((person) => {
    const words = [...document.querySelectorAll<HTMLElement>('.words > :not(.rows), .words span, footer > *')];
    const still = ['offset', 'computedOffset', 'easing', 'composite', 'opacity'];
    const moved = document
      .getAnimations()
      .flatMap(({ effect }) => (effect instanceof KeyframeEffect ? effect.getKeyframes() : []))
      .flatMap((frame) => Object.keys(frame).filter((property) => !still.includes(property)));
    return {
      words: words.map((element) => element.textContent.replace(person, 'NAME').trim()),
      moving: [...new Set(moved)].sort(),
    };
  }, name);
}
