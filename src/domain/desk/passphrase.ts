/** What a passphrase that somebody made up must at least hold, in bits by the estimate below. */
const PASSPHRASE_FLOOR = 50;

export type PassphraseProblem = 'passphrase.short' | 'passphrase.repeats';

/**
 * Says why a passphrase of somebody's own making is too weak; undefined when it passes.
 * The estimate is low on purpose: people choose words and endings that others choose too.
 */
export function passphraseProblem(passphrase: string): PassphraseProblem | undefined {
  const clean = normalizePassphrase(passphrase);
  if (new Set(clean.toLowerCase()).size < 6) return clean.length < 12 ? 'passphrase.short' : 'passphrase.repeats';
  if (estimateBits(clean) >= PASSPHRASE_FLOOR) return undefined;
  const words = clean.split(' ');
  return words.length > 4 && new Set(words).size < 4 ? 'passphrase.repeats' : 'passphrase.short';
}

/** The same passphrase however a keyboard wrote it: one Unicode form, single spaces, none around it. */
export function normalizePassphrase(passphrase: string): string {
  return passphrase.normalize('NFKC').trim().replace(/\s+/g, ' ');
}

/** Words count 10 bits each and letters 2.5 each; of the two the smaller, and nothing counts twice. */
function estimateBits(passphrase: string): number {
  const words = new Set(passphrase.toLowerCase().split(' '));
  const letters = [...words].join('').length;
  return words.size > 2 ? Math.min(words.size * 10, letters * 2.5) : letters * 2.5;
}
