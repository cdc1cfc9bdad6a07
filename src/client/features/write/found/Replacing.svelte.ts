import { gapsIn } from '../../../../domain/check/gapsIn.ts';
import type { Begun, FindingWords } from '../../../../domain/check/index.ts';
import { placeOf } from '../../../../domain/check/placeOf.ts';
import type { Misspelt } from '../../../../domain/spelling/index.ts';
import { i18n } from '../../../i18n/i18n.svelte.ts';
import { announce } from '../../../ui/announce.svelte.ts';
import type { EditorHand } from '../EditorHand.ts';
import { whereStill } from './whereStill.ts';

/** Words that took the place of others. */
export interface Replacement {
  readonly was: string;
  readonly now: string;
}

interface Done extends Replacement {
  readonly start: number;
  /** The whole text before and after. */
  readonly before: string;
  readonly after: string;
  readonly cursor: readonly [start: number, end: number];
}

/** Writes what is offered in the place of what was found, says so, and takes it back. */
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
    if (!place || !this.#put(place.start, place.end, now)) return;
    for (const gap of gapsIn(now).slice(0, 1)) this.#hand()?.select(place.start + gap.start, place.start + gap.end);
  }

  /** A word that was spelt otherwise: nothing happens where it is gone. */
  respell({ word, start: was }: Misspelt, now: string): void {
    const start = whereStill(this.#text(), { words: word, start: was });
    if (start >= 0) this.#put(start, start + word.length, now);
  }

  /** False for a card that can take no more letters. */
  #put(start: number, end: number, now: string): boolean {
    const hand = this.#hand();
    if (!hand) return false;
    const before = this.#text();
    const cursor = hand.cursor.place() ?? [before.length, before.length];
    hand.replace(start, end, now);
    const after = this.#text();
    if (after === before) return false;
    const was = before.slice(start, end);
    this.#done = { was, now, start, before, after, cursor };
    announce(i18n.t('write.check.replacedSaid', { was, now }));
    return true;
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
