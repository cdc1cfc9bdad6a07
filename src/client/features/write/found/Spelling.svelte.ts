import type { Db } from '../../../data/Db.ts';
import { marksSpelling } from '../../../data/spellingSetting.ts';
import type { Misspelt } from '../../../../domain/spelling/index.ts';
import { Live } from '../../../live/Live.svelte.ts';
import { dictionaries, spellingWorker, type SpellingAsk, type SpellingWorker } from '../../../workers/spelling/index.ts';

/** After so many milliseconds without a letter words are looked up: nobody wants to hear of it amid a word. */
const REST = 600;

/** Misspelt words of a text while somebody writes it, on this device; made by a component. */
export class Spelling {
  #text = $state.raw('');
  #words: readonly Misspelt[] = $state.raw([]);
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #on: Live<boolean>;
  readonly #worker: SpellingWorker;

  constructor(db: Db, worker: SpellingWorker = spellingWorker()) {
    this.#on = new Live(marksSpelling(db));
    this.#worker = worker;
  }

  /** Somebody may want it; undefined before it is known. */
  get on(): boolean | undefined {
    return this.#on.current;
  }

  /** The text that was looked through last. */
  get text(): string {
    return this.#text;
  }

  /** The misspelt words of that text. */
  get words(): readonly Misspelt[] {
    return this.#words;
  }

  /** Looks when the fingers rest; `atOnce`: nobody is typing. */
  look(text: string, options: SpellingAsk['options'], atOnce = false): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(text, options), atOnce ? 0 : REST);
  }

  /** Forgets what was found: it is switched off. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#words = [];
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#worker.close();
  }

  async #look(text: string, options: SpellingAsk['options']): Promise<void> {
    // The first word brings the dictionary; until then nobody needs it.
    const words = text.trim() === '' ? [] : await this.#worker.look({ text, options, addresses: dictionaries });
    if (!words) return;
    this.#text = text;
    // The last word is still being written, and a half of one is never right.
    this.#words = words.filter(({ end }) => end < text.length);
  }
}
