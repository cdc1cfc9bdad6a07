import type { LanguageTag } from '../language/index.ts';
import de from './words/de.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };
import ru from './words/ru.json' with { type: 'json' };

/** Why a published list is refused, or cannot be made. */
export const publisherCodes = [
  'publisher.notAList',
  'publisher.laterFormat',
  'publisher.tooLarge',
  'publisher.tampered',
  'publisher.malformed',
  'publisher.wrongKey',
  'publisher.otherList',
  'publisher.rolledBack',
  'publisher.forked',
  'publisher.expired',
  'publisher.nobody',
] as const;

/** It is taken all the same: the clock of this device may be what is wrong. */
export const publisherRemarks = ['publisher.issuedAhead'] as const;

export type PublisherCode = (typeof publisherCodes)[number];

export interface PublisherProblem {
  readonly code: PublisherCode | (typeof publisherRemarks)[number];
  /** What the sentence names: versions, names, days. */
  readonly params: Readonly<Record<string, string>>;
}

/** What is wrong and what to do. `day` writes a day as readers of the language have it. */
export function publisherText(
  { code, params }: PublisherProblem,
  language: LanguageTag,
  day: (day: string) => string = (text) => text,
): string {
  return { en, ru, de }[language][code].replace(/\{\{(\w+)\}\}/gu, (_, name: string) => {
    const value = params[name] ?? '';
    return /^(?:day|today)$/.test(name) ? day(value) : value;
  });
}
