import { form, type Form, type Sex } from './form.ts';
import { decline, type Rule } from './rule.ts';
import { inCaseOf } from './spelling.ts';

/** How the library declines the same word. */
export type SecondOpinion = (word: string, sex: Sex) => string;

/**
 * One word without spaces and hyphens. Rules see small letters; where they are not certain by themselves the library
 * must come to the same form, or somebody has to look.
 */
export function wordDative(word: string, sex: Sex, rules: readonly Rule[], secondOpinion: SecondOpinion): Form {
  if (isInitials(word)) return form(word, 'initials');
  const small = word.toLowerCase();
  // Rules end in Russian letters: anything else is left alone.
  if (!/[а-яё]$/u.test(small)) return form(word, 'letters');
  const declined = decline(small, sex, rules);
  if (!declined) return form(word, 'rareEnding');
  const text = inCaseOf(word, declined.text);
  if (!/^[а-яё’'ʼ`]+$/u.test(small)) return form(text, 'letters');
  if (declined.why !== undefined) return form(text, declined.why);
  const agreed = declined.certain || secondOpinion(small, sex) === declined.text;
  return agreed ? form(text) : form(text, 'rareEnding');
}

/** «И.», «И.И.», a single capital. */
export function isInitials(word: string): boolean {
  return /^(\p{Lu}\p{Ll}?\.)+$|^\p{Lu}$/u.test(word);
}
