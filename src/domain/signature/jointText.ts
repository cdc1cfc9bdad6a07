import { cardText } from '../layout/index.ts';
import type { DrawnName } from './drawn.ts';

/** What one signer put on a card. */
export interface SignedLine {
  readonly text: string;
  readonly name: string;
  /** Drawn in place of a typed name, or behind it. */
  readonly drawn?: DrawnName | undefined;
}

/**
 * The room that a drawn name takes in the text, so that lines break around it and every screen and the printer find its place:
 * spaces that never part, more in a row than anybody writes, and nobody's line has two.
 */
export const DRAWN_PLACE = '\u00a0'.repeat(15);

/** Text that went through an editor, with the places of drawn names as they were: some make other spaces of them. */
export function withPlaces(text: string): string {
  return text.replace(/[ \u00a0]{14,}/gu, DRAWN_PLACE);
}

/** A card signed by many as it is read: the greeting, and below it each line with its name, in the order in which they are given. */
export function jointText(greeting: string, lines: readonly SignedLine[]): string {
  return [cardText(greeting).trim(), ...lines.map(signedLine)].filter((part) => part !== '').join('\n');
}

/** A line and who says it, in one line of text, whatever a signer typed or pasted. */
export function signedLine({ text, name, drawn }: SignedLine): string {
  const words = [text, name]
    .map((part) => cardText(part).replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '')
    .join(' — ');
  if (drawn === undefined || drawn.length === 0) return words;
  // The dash keeps a line that is nothing but a drawn name from being taken for an empty one.
  return `${[words, ...(name.trim() === '' ? ['—'] : [])].filter((part) => part !== '').join(' ')}${DRAWN_PLACE}`;
}
