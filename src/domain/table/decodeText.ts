/** Text that came as bytes. `lossy`: some of them were no text in this encoding; U+FFFD stands in their place. */
export interface Decoded {
  readonly text: string;
  readonly lossy: boolean;
}

/**
 * Finds out in which encoding a text was saved and decodes it: UTF-8 and UTF-16 with or without a byte order mark,
 * else the Cyrillic or Western code page whose letters look most like words. Undefined when it is no text.
 */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  const marked = byMark(bytes);
  if (marked) return decode(marked.encoding, bytes.subarray(marked.length));
  const wide = wideOrder(bytes);
  if (wide !== undefined) return decode(wide, bytes);
  // No text has a null, and one of ours would not get through a list either.
  if (bytes.includes(0)) return undefined;
  const utf8 = decode('utf-8', bytes);
  if (!utf8.lossy || isMostlyUtf8(bytes)) return utf8;
  return decode(likeliestPage(bytes), bytes);
}

function byMark(bytes: Uint8Array): { readonly encoding: string; readonly length: number } | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 };
  return undefined;
}

function decode(encoding: string, bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), lossy: false };
  } catch {
    return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), lossy: true };
  }
}

/** The high bytes of UTF-16 in our languages: Latin, Cyrillic, punctuation, №. */
const highBytes = new Set([0x00, 0x04, 0x20, 0x21]);

/** UTF-16 without a mark: every second byte is a high byte, and separators and line ends have the null. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 4) return undefined;
  const high = [0, 0];
  const nulls = [0, 0];
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] ?? 0;
    if (highBytes.has(byte)) high[i & 1] = (high[i & 1] ?? 0) + 1;
    if (byte === 0) nulls[i & 1] = (nulls[i & 1] ?? 0) + 1;
  }
  const most = (length / 2) * 0.95;
  if ((high[1] ?? 0) >= most && (nulls[1] ?? 0) > 0 && (nulls[0] ?? 0) === 0) return 'utf-16le';
  if ((high[0] ?? 0) >= most && (nulls[0] ?? 0) > 0 && (nulls[1] ?? 0) === 0) return 'utf-16be';
  return undefined;
}

/** A file that was cut or damaged in places is still UTF-8; read as a code page every letter would be wrong. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    const more = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    let following = 0;
    while (following < more && ((bytes[i + following + 1] ?? 0) & 0xc0) === 0x80) following++;
    if (more > 0 && following === more) whole++;
    else broken++;
    i += following;
  }
  return whole > 4 * broken;
}

const pages = ['windows-1251', 'koi8-r', 'ibm866', 'x-mac-cyrillic', 'windows-1252'] as const;

/** Russian letters, the frequent ones first. */
const frequent = 'оаеинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґў';

function likeliestPage(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 65_536);
  let best: string = pages[0];
  let highest = -Infinity;
  for (const page of pages) {
    const score = wordiness(new TextDecoder(page).decode(sample));
    if (score > highest) [best, highest] = [page, score];
  }
  return best;
}

/** How much the letters beyond ASCII look like words: frequent letters, no capital inside a word, no word of two alphabets. */
function wordiness(text: string): number {
  let score = 0;
  let before = '';
  for (const character of text) {
    if (character > '\x7f') score += letterScore(character, before);
    else if (/[a-z]/i.test(character) && isCyrillic(before)) score -= 30;
    before = character;
  }
  return score;
}

function letterScore(character: string, before: string): number {
  const small = character.toLowerCase();
  if (isCyrillic(character)) {
    if (/[a-z]/i.test(before)) return -30;
    const isInside = character !== small && before !== before.toUpperCase();
    return (isInside ? -20 : 0) + 30 - Math.max(frequent.indexOf(small), 0);
  }
  if (/\p{L}/u.test(character)) return /[a-z]/i.test(before) ? 5 : -5;
  return /[«»„“”‘’—–…№•§°\u00a0]/u.test(character) ? 5 : -20;
}

function isCyrillic(character: string): boolean {
  return /[\u0400-\u04ff]/u.test(character);
}
