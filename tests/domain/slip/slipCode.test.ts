import { bech32m } from '@scure/base';
import { expect, test } from 'vitest';
import { formatSlipCode, isGroup, parseSlipCode, slipGroups, slipLink, type SlipCode } from '../../../src/domain/slip/slipCode.ts';
import { seededRandom } from '../../support/random.ts';

const ALPHABET = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L';
const random = seededRandom(7);
const below = (count: number): number => {
  const [a = 0, b = 0, c = 0] = random(3);
  return ((a << 16) | (b << 8) | c) % count;
};
const codes: readonly SlipCode[] = Array.from({ length: 1000 }, () => ({ locator: random(5), secret: random(16) }));

/** Other characters than stand there, at so many different places. */
function spoilt(text: string, count: number): { readonly text: string; readonly groups: readonly number[] } {
  const letters = Array.from(text);
  const places = new Set<number>();
  while (places.size < count) places.add(below(text.length));
  for (const place of places) {
    const others = ALPHABET.replace(letters[place] ?? '', '');
    letters[place] = others[below(31)] ?? '';
  }
  return { text: letters.join(''), groups: groupsOf([...places]) };
}

function groupsOf(places: readonly number[]): readonly number[] {
  return [...new Set(places.map((place) => Math.floor(place / 4) + 1))].sort((a, b) => a - b);
}

test('a code is ten groups of four, reads back in any shape that people give it, and nowhere holds 1, B, I or O', () => {
  for (const code of codes) {
    const groups = slipGroups(code);
    expect(groups.map((group) => group.length)).toEqual(Array(10).fill(4));
    const text = formatSlipCode(code);
    expect(text).toMatch(/^[02-9AC-HJ-NP-Z]{40}$/);
    for (const shape of [
      text,
      groups.join(' '),
      ` ${groups.join('-').toLowerCase()}\n`,
      groups.join(' – '),
      `${groups.slice(0, 5).join(' ')}\n${groups.slice(5).join(' ')}`,
      text.replaceAll('0', 'O').replaceAll('L', 'I'),
      text.replaceAll('0', 'о').replaceAll('L', '1').replaceAll('A', 'А').replaceAll('C', 'с').replaceAll('H', 'Н').replaceAll('3', 'З'),
      slipLink('https://example.org', code),
      `Look: ${slipLink('https://example.org', code).toLowerCase()}`,
      `otk1${text}`,
    ]) {
      expect(parseSlipCode(shape), shape).toEqual({ ok: true, code });
    }
  }
});

test('with its prefix a code is plain bech32m of locator and secret', () => {
  const code: SlipCode = { locator: new Uint8Array([1, 2, 3, 4, 5]), secret: new Uint8Array(16).fill(9) };
  const { prefix, bytes } = bech32m.decodeToBytes(`otk1${formatSlipCode(code).toLowerCase()}`);
  expect(prefix).toBe('otk');
  expect([...bytes]).toEqual([1, 2, 3, 4, 5, ...Array<number>(16).fill(9)]);
});

test('a B, which no code has, is read as the 6 or the 8 that it was', () => {
  let tried = 0;
  for (const code of codes) {
    const text = formatSlipCode(code);
    const place = text.search(/[68]/);
    if (place < 0) continue;
    tried++;
    expect(parseSlipCode(text.slice(0, place) + 'b' + text.slice(place + 1))).toEqual({ ok: true, code });
  }
  expect(tried).toBeGreaterThan(800);
});

test('in 1,000 codes every single wrong character is noticed and its group named', () => {
  for (const [n, code] of codes.entries()) {
    const text = formatSlipCode(code);
    for (let place = 0; place < 40; place++) {
      // Of the 31 wrong characters one at each place of each code, all of them at each place over the codes.
      const others = ALPHABET.replace(text.charAt(place), '');
      const wrong = text.slice(0, place) + others.charAt((n + place) % 31) + text.slice(place + 1);
      expect(parseSlipCode(wrong)).toEqual({ ok: false, reason: 'wrong', groups: groupsOf([place]) });
    }
  }
});

test('one code with each of its 1,240 single wrong characters, each noticed and named', () => {
  const text = formatSlipCode(codes[0] as SlipCode);
  for (let place = 0; place < 40; place++) {
    for (const other of ALPHABET.replace(text.charAt(place), ''))
      expect(parseSlipCode(text.slice(0, place) + other + text.slice(place + 1))).toMatchObject({ groups: groupsOf([place]) });
  }
});

test('in 1,000 codes every swap of neighbours is noticed and its group or groups named', () => {
  let swaps = 0;
  for (const code of codes) {
    const text = formatSlipCode(code);
    for (let place = 0; place < 39; place++) {
      const [a, b] = [text.charAt(place), text.charAt(place + 1)];
      if (a === b) continue;
      swaps++;
      const swapped = text.slice(0, place) + b + a + text.slice(place + 2);
      expect(parseSlipCode(swapped)).toEqual({ ok: false, reason: 'wrong', groups: groupsOf([place, place + 1]) });
    }
  }
  expect(swaps).toBeGreaterThan(37_000);
});

test('of 1,000 random errors in two characters all are noticed, and all right groups named, and no other', () => {
  for (const code of codes) {
    const { text, groups } = spoilt(formatSlipCode(code), 2);
    expect(parseSlipCode(text)).toEqual({ ok: false, reason: 'wrong', groups });
  }
});

test('of 1,000 random errors in three characters all are noticed, and nearly never is a wrong group named', () => {
  let misled = 0;
  for (const code of codes) {
    const { text, groups } = spoilt(formatSlipCode(code), 3);
    const result = parseSlipCode(text);
    expect(result).toMatchObject({ ok: false, reason: 'wrong' });
    if (!result.ok && result.reason === 'wrong' && result.groups.some((group) => !groups.includes(group))) misled++;
  }
  expect(misled).toBeLessThanOrEqual(5);
});

test('a character that is missing or doubled is noticed, and its group named', () => {
  for (const code of codes.slice(0, 60)) {
    const text = formatSlipCode(code);
    for (let place = 0; place < 40; place++) {
      const short = parseSlipCode(text.slice(0, place) + text.slice(place + 1));
      expect(short).toMatchObject({ ok: false, reason: 'short', by: 1 });
      const long = parseSlipCode(text.slice(0, place) + text.charAt(place) + text.slice(place));
      expect(long).toMatchObject({ ok: false, reason: 'long', by: 1 });
      // Of two alike, either may be the one.
      for (const result of [short, long])
        if (!result.ok && 'group' in result) expect(Math.abs((result.group ?? 99) - (Math.floor(place / 4) + 1))).toBeLessThanOrEqual(1);
    }
  }
});

test('a letter that no code has is named with its group, and a second mistake beside it', () => {
  const text = formatSlipCode(codes[3] as SlipCode);
  expect(parseSlipCode(`${text.slice(0, 9)}щ${text.slice(10)}`)).toEqual({ ok: false, reason: 'wrong', groups: [3] });
  const other = ALPHABET.replace(text.charAt(30), '').charAt(4);
  expect(parseSlipCode(`${text.slice(0, 9)}щ${text.slice(10, 30)}${other}${text.slice(31)}`)).toMatchObject({ groups: [3, 8] });
});

test('what is no code at all is told apart: nothing, half of one, another link, a later format', () => {
  const text = formatSlipCode(codes[0] as SlipCode);
  expect(parseSlipCode(' - ')).toEqual({ ok: false, reason: 'empty' });
  expect(parseSlipCode(text.slice(0, 32))).toEqual({ ok: false, reason: 'short', by: 8, group: undefined });
  expect(parseSlipCode('https://example.org/#/join/AQ')).toEqual({ ok: false, reason: 'notOurs' });
  expect(parseSlipCode('https://example.org/about')).toEqual({ ok: false, reason: 'notOurs' });
  const words = bech32m.toWords(new Uint8Array(21));
  words[33] = 1;
  expect(parseSlipCode(bech32m.encode('otk', words).slice(4))).toEqual({ ok: false, reason: 'version' });
});

test('the groups are found faster than anybody notices', () => {
  const spoiled = codes.slice(0, 100).map((code, i) => spoilt(formatSlipCode(code), 1 + (i % 4)).text);
  const start = performance.now();
  for (const text of spoiled) parseSlipCode(text);
  expect((performance.now() - start) / 100).toBeLessThan(50);
});

test('a group that is typed back counts in any case and with look-alikes, and no other does', () => {
  expect(isGroup(' l0q8 ', 'L0Q8')).toBe(true);
  expect(isGroup('IoQ8', 'L0Q8')).toBe(true);
  expect(isGroup('l0qb', 'L0Q8')).toBe(true);
  expect(isGroup('l0q', 'L0Q8')).toBe(false);
  expect(isGroup('l0q9', 'L0Q8')).toBe(false);
  expect(isGroup('', 'L0Q8')).toBe(false);
});
