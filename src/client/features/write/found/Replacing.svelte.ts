import { gapsIn } from '../../../../domain/check/gapsIn.ts';
import type { Begun, FindingWords } from '../../../../domain/check/index.ts';
import { placeOf } from '../../../../domain/check/placeOf.ts';
import { i18n } from '../../../i18n/i18n.svelte.ts';
import { announce } from '../../../ui/announce.svelte.ts';
import type { EditorHand } from '../EditorHand.ts';
import { whereStill } from './whereStill.ts';

/** Words that took the place of others. */
export interface Replacement {
  readonly was: string;
  readonly now: Begun;
}

interface Done extends Replacement {
  readonly start: number;
  /** The whole text before and after. */
  readonly before: string;
  readonly after: string;
  readonly cursor: readonly [start: number, end: number];
}

/** Writes what the check offers in the place of what it found, says so, and takes it back. */
export class Replacing {
  #done: Done | undefined = $state.raw();
  readonly #text: () => string;
  readonly #hand: () => EditorHand | undefined;

  constructor(text: () => string, hand: () => EditorHand | undefined) {
    this.#text = text;
    this.#hand = hand;
  }

  /** What can be taken back: the newest replacement, as long as nothing else was written. */
  get done(): Replacement | undefined {
    return this.#done?.after === this.#text() ? this.#done : undefined;
  }

  /** Nothing happens where what was found is gone, or where the words have no place. The first gap waits for the writer. */
  replace(finding: FindingWords, now: Begun): void {
    const before = this.#text();
    const found = whereStill(before, finding);
    const place = found < 0 ? undefined : placeOf(now, before, { start: found, end: found + finding.words.length });
    const hand = this.#hand();
    if (!place || !hand) return;
    const { start, end } = place;
    const cursor = hand.cursor.place() ?? [before.length, before.length];
    hand.replace(start, end, now);
    const after = this.#text();
    // A card that can take no more letters.
    if (after === before) return;
    const was = before.slice(start, end);
    this.#done = { was, now, start, before, after, cursor };
    for (const gap of gapsIn(now).slice(0, 1)) hand.select(start + gap.start, start + gap.end);
    announce(i18n.t('write.check.replacedSaid', { was, now }));
  }

  /** Text and cursor are what they were. */
  takeBack(): void {
    const hand = this.#hand();
    const done = this.#done;
    if (!hand || !done || done.after !== this.#text()) return;
    hand.replace(done.start, done.start + done.now.length, done.was);
    // Typing keeps what the browser can undo, but a full card takes no letters.
    if (this.#text() !== done.before) hand.put(done.before);
    hand.select(...done.cursor);
    this.#done = undefined;
    announce(i18n.t('write.check.undone', { words: done.was }));
  }

  /** Selects what was found for the writer to change, in a gap only what is to be filled. */
  show({ topic, words, start }: FindingWords): void {
    const from = whereStill(this.#text(), { words, start });
    const gap = topic === 'gap' ? gapsIn(words)[0] : undefined;
    if (from >= 0) this.#hand()?.select(from + (gap?.start ?? 0), from + (gap?.end ?? words.length));
  }
}
