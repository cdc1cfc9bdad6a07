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
  /** How the risk is put, where its writer said so. */
  readonly how?: (typeof ways)[number];
}

/** How a risk is put: named outright, in an aside, or not named at all. */
export const ways = ['plain', 'passing', 'hinted'] as const;

/** A card without any risk; `traps` are the parts of the text that only look like one. */
interface InnocentText extends Labelled {
  readonly label: 'innocent';
  readonly traps?: readonly string[];
}

export type CheckText = RiskyText | InnocentText;

/** Texts apart by what may be looked at while rules are written and what is for measuring only. */
interface Corpus {
  readonly open: readonly CheckText[];
  readonly frozen: readonly CheckText[];
}

/** Reads the labelled texts of this folder. */
export function corpus(): Corpus {
  return read(import.meta.dirname);
}

/** Reads the texts of `indirect/`: hints and turns of phrase in which hardly a word gives the risk away, and traps close to them. */
export function indirectTexts(): Corpus {
  return read(join(import.meta.dirname, 'indirect'));
}

/**
 * Reads the texts of `mixed/`: a third says its risk plainly, a third in passing, a third hints, and two of three innocent
 * cards are ordinary ones without any trap. Nobody who wrote rules before them had seen one.
 */
export function mixedTexts(): Corpus {
  return read(join(import.meta.dirname, 'mixed'));
}

/** Reads the texts of `exams/`, by writers who were told what the check must see and leave in peace, and asked to test it. */
export function examTexts(): Corpus {
  return read(join(import.meta.dirname, 'exams'));
}

/** Files of `mixed/` by which no rule was written that finds something. */
const FRESH = /^more-..-(?:8|9|10)\.json$/u;

/** Reads the open texts by which no rule was written that finds something: how often rules are right elsewhere shows in these alone. */
export function freshTexts(): readonly CheckText[] {
  const mixed = filesOf(join(import.meta.dirname, 'mixed')).flatMap(({ name, texts }) => (FRESH.test(name) ? texts : []));
  return [...mixed, ...examTexts().open];
}

function read(folder: string): Corpus {
  const open: CheckText[] = [];
  const frozen: CheckText[] = [];
  for (const { name, texts } of filesOf(folder)) for (const each of texts) (isFrozen(name, each.text) ? frozen : open).push(each);
  return { open, frozen };
}

interface TextFile {
  readonly name: string;
  readonly texts: readonly CheckText[];
}

function filesOf(folder: string): readonly TextFile[] {
  const names = readdirSync(folder).filter((each) => each.endsWith('.json'));
  return names.sort().map((name) => ({ name, texts: JSON.parse(readFileSync(join(folder, name), 'utf8')) as CheckText[] }));
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
