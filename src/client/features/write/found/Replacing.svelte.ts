import { gapsIn } from '../../../../domain/check/gapsIn.ts';
import type { Begun, FindingWords } from '../../../../domain/check/index.ts';
import { placeOf } from '../../../../domain/check/placeOf.ts';
import type { EditorHand } from '../EditorHand.ts';
import { whereStill } from './whereStill.ts';

/** Writes what the check offers in the place of what it found. */
export class Replacing {
  readonly #text: () => string;
  readonly #hand: () => EditorHand | undefined;

  constructor(text: () => string, hand: () => EditorHand | undefined) {
    this.#text = text;
    this.#hand = hand;
  }

  /** Nothing happens where what was found is gone, or where the words have no place. The first gap waits for the writer. */
  replace(finding: FindingWords, now: Begun): void {
    const before = this.#text();
    const found = whereStill(before, finding);
    const place = found < 0 ? undefined : placeOf(now, before, { start: found, end: found + finding.words.length });
    const hand = this.#hand();
    if (!place || !hand) return;
    const { start, end } = place;
    hand.replace(start, end, now);
    // A card that can take no more letters.
    if (this.#text() === before) return;
    for (const gap of gapsIn(now).slice(0, 1)) hand.select(start + gap.start, start + gap.end);
  }

  /** Selects what was found for the writer to change, in a gap only what is to be filled. */
  show({ topic, words, start }: FindingWords): void {
    const from = whereStill(this.#text(), { words, start });
    const gap = topic === 'gap' ? gapsIn(words)[0] : undefined;
    if (from >= 0) this.#hand()?.select(from + (gap?.start ?? 0), from + (gap?.end ?? words.length));
  }
}
