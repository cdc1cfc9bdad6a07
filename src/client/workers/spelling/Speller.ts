import { findMisspelt, languagesFor, WordGraph, type SpelledLanguage } from '../../../domain/spelling/index.ts';
import type { Spelled, SpellingAsk } from './protocol.ts';

/** A dictionary that could not be had is asked for again after so many milliseconds, not with every letter. */
const AGAIN = 20_000;

/** Looks through texts with the dictionaries that they want, which are opened when the first word wants them. */
export class Speller {
  readonly #load: (address: string) => Promise<ArrayBuffer>;
  readonly #clock: () => number;
  readonly #opened = new Map<SpelledLanguage, Promise<WordGraph | undefined>>();
  readonly #missed = new Map<SpelledLanguage, number>();

  constructor(load: (address: string) => Promise<ArrayBuffer>, clock: () => number) {
    this.#load = load;
    this.#clock = clock;
  }

  async look({ text, options, addresses }: SpellingAsk): Promise<Spelled> {
    const wanted = languagesFor(text, options.language);
    const graphs = await Promise.all(wanted.map(async (language) => [language, await this.#open(language, addresses[language])] as const));
    return findMisspelt(text, options, Object.fromEntries(graphs.filter(([, graph]) => graph)));
  }

  #open(language: SpelledLanguage, address: string): Promise<WordGraph | undefined> {
    const missed = this.#missed.get(language);
    if (missed !== undefined && this.#clock() - missed < AGAIN) return Promise.resolve(undefined);
    const opening = this.#opened.get(language) ?? this.#read(language, address);
    this.#opened.set(language, opening);
    return opening;
  }

  /** Without a network a dictionary that is not here is simply not used: the card is written without it. */
  async #read(language: SpelledLanguage, address: string): Promise<WordGraph | undefined> {
    try {
      return new WordGraph(await this.#load(address));
    } catch {
      this.#opened.delete(language);
      this.#missed.set(language, this.#clock());
      return undefined;
    }
  }
}
