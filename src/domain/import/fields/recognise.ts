import { languages } from '../../language/index.ts';
import { isAboutOthers } from './aboutOthers.ts';
import { fieldIds, fields, useOf, type ColumnUse, type FieldId } from './fields.ts';
import { forbiddenHeadings } from './forbiddenHeadings.ts';
import { headings } from './headings.ts';

/** What a heading seems to say. `sure` is false for a likeness only, as where a letter is missing. */
export type Recognised =
  | { readonly kind: 'field'; readonly use: ColumnUse; readonly field: FieldId; readonly sure: boolean; readonly weight: number }
  /** Something that no list may hold. */
  | { readonly kind: 'forbidden' };

/** Finds out what a column holds by its heading; undefined where nobody could tell. */
export function recognise(heading: string): Recognised | undefined {
  const { text, language } = withoutLanguage(heading);
  const words = normalised(text);
  // What is longer, or a number, is no heading.
  if (!/\p{L}/u.test(words) || words.length > 100) return undefined;
  const known = exact.get(words);
  if (forbidden.has(words)) return { kind: 'forbidden' };
  const likely = known === undefined ? (ofPerson(words) ?? likeliest(words)) : { field: known, sure: true, weight: 100 };
  // Left to be said by hand: «ФИО адвоката» is nobody whom letters go to.
  const found = known === undefined && likely && isAboutOthers(words, likely.field) ? undefined : likely;
  if (!found) return forbiddenIn(words) ? { kind: 'forbidden' } : undefined;
  if (forbiddenIn(words) && found.weight < 100) return { kind: 'forbidden' };
  if (fields[found.field].languages) return { kind: 'field', use: useOf(found.field, language), ...found };
  return { kind: 'field', ...inLanguage(found, language), sure: found.sure };
}

interface Likely {
  readonly field: FieldId;
  readonly sure: boolean;
  readonly weight: number;
}

/** “Name (English)” is the one in Latin letters; of an address in two languages the Russian one goes on an envelope, whichever stands first. */
function inLanguage({ field, weight }: Likely, language: string | undefined): Pick<Likely, 'field' | 'weight'> & { use: ColumnUse } {
  if (language === undefined || language === 'ru') return { use: field, field, weight };
  return field === 'name' ? { use: 'latin', field: 'latin', weight } : { use: field, field, weight: weight / 2 };
}

/** What two writings of a heading have in common: no case, no ё, no punctuation. */
export function normalised(heading: string): string {
  return (
    heading
      .normalize('NFC')
      .toLowerCase()
      .replaceAll('ё', 'е')
      // Documents bring places along where a word may be divided.
      .replace(/[\u00ad\u200b\u2060]/gu, '')
      .replace(/№/gu, ' n ')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
}

const exact = new Map(
  fieldIds.flatMap((field): [string, FieldId][] =>
    [...languages.map(({ tag }) => fields[field][tag]), ...(headings[field] ?? [])].map((heading) => [normalised(heading), field]),
  ),
);
const forbidden = new Set(forbiddenHeadings.map(normalised));

/** «История [ru]», «Story (en)», «Занятие на английском»: a heading may say in which language its column is. */
function withoutLanguage(heading: string): { readonly text: string; readonly language: string | undefined } {
  const tagged =
    /^(.*\S)\s*[([]\s*([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*|рус\p{L}*\.?|англ\p{L}*\.?|russian|english|russisch|englisch|deutsch)\s*[)\]]\s*$/iu.exec(
      heading,
    );
  const spoken =
    tagged ??
    /^(.*\S)[\s,–—-]+(?:на\s+|по-|in\s+|auf\s+)?(русск\p{L}*|английск\p{L}*|russian|english|russisch|englisch|deutsch|ru|en|de)(?:\s+языке)?\s*$/iu.exec(
      heading,
    );
  if (!spoken || exact.has(normalised(heading))) return { text: heading, language: undefined };
  return { text: spoken[1] ?? heading, language: tagOf(spoken[2] ?? '') };
}

function tagOf(word: string): string {
  if (/^(рус|russian|russisch)/iu.test(word)) return 'ru';
  if (/^(англ|english|englisch)/iu.test(word)) return 'en';
  if (/^(нем|german|deutsch)/iu.test(word)) return 'de';
  const [language = '', ...rest] = word.split('-');
  return [language.toLowerCase(), ...rest].join('-');
}

const personInFront =
  /^(?:(?:political )?prisoner|inmate|detainee|person|recipient|addressee|(?:полит)?заключенн\p{L}*|осужденн\p{L}*|политзек\p{L}?|адресат\p{L}?|получател\p{L})(?: s)? /u;

/** “Prisoner address”, “Recipient’s date of birth”: who it is of stands in front of what it is. */
function ofPerson(words: string): Likely | undefined {
  const rest = words.replace(personInFront, '');
  const field = exact.get(rest);
  if (rest === words) return undefined;
  if (field !== undefined) return { field, sure: true, weight: 90 };
  const likely = likeliest(rest);
  return likely?.sure === true ? likely : undefined;
}

/** The longest known heading that stands in this one as whole words; failing that, one that differs by a typing error. */
function likeliest(words: string): Likely | undefined {
  let best: Likely | undefined;
  for (const [known, field] of exact) {
    const weight = weightOf(words, known);
    if (weight > (best?.weight ?? 0)) best = { field, sure: weight >= 20, weight };
  }
  return best;
}

function weightOf(words: string, known: string): number {
  const padded = ` ${words} `;
  // Short ones, such as «ст» or «и о», stand inside many others; «ФИО заключённого» begins with one.
  if (known.length >= 3 && padded.startsWith(` ${known} `)) return 40 + Math.min(known.length, 40);
  if (known.length >= 4 && padded.includes(` ${known} `)) return 20 + Math.min(known.length, 19);
  const allowed = known.length >= 9 ? 2 : known.length >= 5 ? 1 : 0;
  // Typing errors hardly ever meet the first letter, and this is asked of every cell near the top.
  return allowed > 0 && words[0] === known[0] && isWithin(words, known, allowed) ? 10 + Math.min(known.length, 9) : 0;
}

function forbiddenIn(words: string): boolean {
  return [...forbidden].some((known) => ` ${words} `.includes(` ${known} `));
}

/** Whether two texts differ by at most so many letters put in, left out or exchanged. */
export function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row.push(Math.min((row[j - 1] ?? 0) + 1, (before[j] ?? 0) + 1, (before[j - 1] ?? 0) + same));
    }
    if (Math.min(...row) > most) return false;
    before = row;
  }
  return (before[b.length] ?? Infinity) <= most;
}
