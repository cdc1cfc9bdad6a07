/** Letters of other scripts that look like Latin ones, or variants that nobody tells apart. */
const likeLatin: Readonly<Record<string, string>> = {
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ѕ: 's',
  ј: 'j',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
};

const umlauts: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü' };

/** What stands for nothing: joiners, marks of direction, soft hyphens, selectors of variants. */
const SILENT = /[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff]/u;
const MARK = /\p{M}/u;

/**
 * One code point as the check reads it: lower case, without marks, wide and ornamental letters made plain; an empty string
 * where nobody sees anything. `ё` becomes `е`, `ß` becomes `ss`; umlauts stay, because schwül is not schwul.
 */
export function foldChar(char: string, next: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x80) {
    const lower = code >= 0x41 && code <= 0x5a ? char.toLowerCase() : char;
    return next === '\u0308' ? (umlauts[lower] ?? lower) : lower;
  }
  if (char === 'ä' || char === 'ö' || char === 'ü') return char;
  if (char === 'Ä' || char === 'Ö' || char === 'Ü') return char.toLowerCase();
  if (code >= 0x410 && code <= 0x44f) {
    const lower = char.toLowerCase();
    return lower === 'и' && next === '\u0306' ? 'й' : lower;
  }
  if (char === 'ё' || char === 'Ё') return 'е';
  if (SILENT.test(char) || MARK.test(char)) return '';
  const plain = char.normalize('NFKD').toLowerCase();
  if (plain === 'й' || plain === 'ї' || plain === 'ў') return char.toLowerCase().normalize('NFKC');
  if (char === 'ß' || char === 'ẞ') return 'ss';
  if (char === '’' || char === 'ʼ' || char === '‘' || char === '′' || char === '`' || char === '´') return "'";
  let out = '';
  for (const each of plain) if (!MARK.test(each)) out += likeLatin[each] ?? each;
  return out;
}
