import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a writer may be warned of: `ask` means that somebody should look at the card, `advise` that other words would serve better. */
export const strengths = {
  war: 'ask',
  case: 'ask',
  insult: 'ask',
  call: 'ask',
  lgbt: 'ask',
  cipher: 'ask',
  foul: 'ask',
  link: 'ask',
  media: 'ask',
  organisation: 'ask',
  crime: 'ask',
  drugs: 'ask',
  money: 'ask',
  extremism: 'ask',
  separatism: 'ask',
  contact: 'ask',
  foreign: 'advise',
  abbreviation: 'advise',
  pity: 'advise',
  stock: 'advise',
  prisoner: 'advise',
  food: 'advise',
} as const;

interface Labelled {
  readonly text: string;
  readonly lang: 'ru' | 'en' | 'de';
}

/** A card with a risky line; `marks` are the parts of the text that a finding should touch, none where the whole text is the risk. */
interface RiskyText extends Labelled {
  readonly label: 'risky';
  readonly topics: readonly (keyof typeof strengths)[];
  readonly marks: readonly string[];
}

/** A card without any risk; `traps` are the parts of the text that only look like one. */
interface InnocentText extends Labelled {
  readonly label: 'innocent';
  readonly traps?: readonly string[];
}

export type CheckText = RiskyText | InnocentText;

/** Reads all labelled texts of this folder, apart by what may be looked at while rules are written and what is for measuring only. */
export function corpus(): { readonly open: readonly CheckText[]; readonly frozen: readonly CheckText[] } {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'));
  const open: CheckText[] = [];
  const frozen: CheckText[] = [];
  for (const name of files.sort())
    for (const each of JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8')) as CheckText[])
      (isFrozen(name, each.text) ? frozen : open).push(each);
  return { open, frozen };
}

/**
 * By the text itself, so that a text added later falls on its side by no one's choice. Rules were written by all texts of
 * `more-*`, and by none of `held-*`, which their writers kept back.
 */
function isFrozen(file: string, text: string): boolean {
  if (file.startsWith('more-')) return false;
  if (file.startsWith('held-')) return true;
  return createHash('sha256').update(text, 'utf8').digest().readUInt8(0) < 85;
}
