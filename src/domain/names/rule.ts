import type { Doubt, Sex } from './form.ts';

/** A word as the rules see it: small letters, ё kept. */
export interface Declined {
  readonly text: string;
  readonly why: Doubt | undefined;
  /** The rule knows this ending better than any library: no second opinion is asked. */
  readonly certain: boolean;
}

/**
 * One row: names with this ending, or exactly these words (written with е for ё), lose `cut` letters at the end and
 * get `add`. Without `sex` it holds for both.
 */
export interface Rule {
  readonly sex?: Sex;
  readonly ending?: RegExp;
  readonly words?: ReadonlySet<string>;
  readonly cut?: number;
  readonly add?: string;
  readonly why?: Doubt;
  readonly certain?: boolean;
}

/** Applies the first row that fits. Undefined where none does. */
export function decline(word: string, sex: Sex, rules: readonly Rule[]): Declined | undefined {
  const plain = withoutYo(word);
  const rule = rules.find(
    (row) =>
      (row.sex === undefined || row.sex === sex) &&
      (row.ending === undefined || row.ending.test(word)) &&
      (row.words === undefined || row.words.has(plain)),
  );
  if (!rule) return undefined;
  const text = word.slice(0, word.length - (rule.cut ?? 0)) + (rule.add ?? '');
  return { text, why: rule.why, certain: rule.certain === true };
}

export function withoutYo(word: string): string {
  return word.replaceAll('ё', 'е');
}

/** A set of words that stand in one line of source, written with е for ё. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u));
}
