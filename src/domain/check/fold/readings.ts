/** Latin letters, small after folding, that stand for Cyrillic ones inside a word. */
const toCyrillic: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'и',
  k: 'к',
  m: 'м',
  n: 'п',
  o: 'о',
  p: 'р',
  r: 'г',
  t: 'т',
  u: 'и',
  x: 'х',
  y: 'у',
  g: 'д',
  l: 'л',
  s: 'с',
  v: 'в',
  z: 'з',
  d: 'д',
  f: 'ф',
  і: 'и',
  ї: 'и',
  є: 'е',
  ӏ: 'и',
};
/** The ones that are drawn alike, so that a whole word of them may be a Russian one. */
const drawnAlike = /^[abcehkmoptxy3046]+$/u;

const toLatin: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  н: 'h',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  т: 't',
  х: 'x',
  у: 'y',
  і: 'i',
};

const cyrillicDigits: Readonly<Record<string, string>> = {
  0: 'о',
  3: 'з',
  4: 'ч',
  6: 'б',
  8: 'в',
  1: '?',
  7: '?',
  5: '?',
  9: '?',
  '@': 'а',
  $: '?',
  '€': 'е',
  '!': '?',
};
const latinDigits: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  9: 'g',
  6: 'b',
  2: '?',
  '@': 'a',
  $: 's',
  '€': 'e',
  '!': 'i',
};

const CYRILLIC = /[а-яіїєґўӏ]/u;
const LATIN = /[a-zäöü]/u;
/** What hides a letter. */
const MASK = /[*•●∗×#…‧∙▪■█]/u;

export type Script = 'cyrillic' | 'latin' | 'mixed' | 'none';

export function scriptOf(text: string): Script {
  const cyrillic = CYRILLIC.test(text);
  const latin = LATIN.test(text);
  return cyrillic && latin ? 'mixed' : cyrillic ? 'cyrillic' : latin ? 'latin' : 'none';
}

/**
 * How a folded word may be read: as it stands, with look-alike letters and digits put right, without drawn-out letters.
 * The first is the likeliest. `?` stands for a hidden letter.
 */
export function readingsOf(text: string): readonly string[] {
  if (/^\d+$/u.test(text)) return [text];
  if (/^(?:[а-я]+|[a-zäöü']+)$/u.test(text)) {
    const out = [text];
    if (/(.)\1\1/u.test(text)) out.push(...withoutRuns(text));
    // A letter too many is a slip or a mask: ппохуист.
    if (text.length > 5 && /(.)\1/u.test(text)) out.push(text.replace(/(.)\1+/gu, '$1'));
    // A word of letters that both alphabets have: CBO in Latin letters is СВО to whoever reads it.
    if (drawnAlike.test(text) && text.length >= 3) out.push(replaced(text, toCyrillic));
    return out;
  }
  // A2, 5кг and Лh1 are no words in disguise, w4r is one: with few letters a digit has to stand among them.
  if (text.replace(/[^\p{L}]/gu, '').length < 3 && !/^\p{L}+[^\p{L}]+\p{L}+$/u.test(text) && !MASK.test(text)) return [text];
  const masked = text.replace(new RegExp(MASK.source, 'gu'), '?');
  const out: string[] = [];
  // Asterisks between all letters take a word apart and hide none.
  if (/^\p{L}(?:[^\p{L}\p{N}]\p{L})+$/u.test(text)) out.push(...readingsOf(text.replace(/[^\p{L}]/gu, '')));
  const script = scriptOf(text);
  if (script !== 'latin') {
    out.push(replaced(replaced(masked, cyrillicDigits), toCyrillic));
    // It is drawn like an а, and put for any letter by those who hide a foul word: за@бал.
    // In a word of both alphabets a b may be a Cyrillic б as well: еb@ть.
    if (script === 'mixed' && text.includes('b')) out.push(replaced(replaced(masked.replaceAll('b', 'б'), cyrillicDigits), toCyrillic));
    if (text.includes('@')) out.push(replaced(replaced(masked.replaceAll('@', '?'), cyrillicDigits), toCyrillic));
  }
  if (script !== 'cyrillic') out.push(replaced(replaced(masked, latinDigits), toLatin));
  if (script === 'latin' && drawnAlike.test(text) && text.length >= 3) out.push(replaced(replaced(masked, cyrillicDigits), toCyrillic));
  return [...new Set(out.flatMap((each) => (/(.)\1\1/u.test(each) ? [each, ...withoutRuns(each)] : [each])))];
}

function replaced(text: string, by: Readonly<Record<string, string>>): string {
  let out = '';
  for (const char of text) out += by[char] ?? char;
  return out;
}

function withoutRuns(text: string): readonly string[] {
  return [text.replace(/(.)\1{2,}/gu, '$1'), text.replace(/(.)\1{2,}/gu, '$1$1')];
}
