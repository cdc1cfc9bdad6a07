import { cardText } from '../layout/index.ts';

/** What one signer put on a card. */
export interface SignedLine {
  readonly text: string;
  readonly name: string;
}

/** A card signed by many as it is read: the greeting, and below it each line with its name, in the order in which they are given. */
export function jointText(greeting: string, lines: readonly SignedLine[]): string {
  return [cardText(greeting).trim(), ...lines.map(signedLine)].filter((part) => part !== '').join('\n');
}

/** A line and who says it, in one line of text, whatever a signer typed or pasted. */
export function signedLine({ text, name }: SignedLine): string {
  return [text, name]
    .map((part) => cardText(part).replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '')
    .join(' — ');
}
