import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'opentype.js';
import { expect, test } from 'vitest';
import { shippedFonts } from '../../../src/cli/fonts/shipped.ts';
import { faceMetrics, type FaceName } from '../../../src/domain/layout/index.ts';

const root = join(import.meta.dirname, '../../..');
const faceNames: readonly FaceName[] = ['hand', 'serif'];

function openFont(name: FaceName) {
  const bytes = readFileSync(join(root, `src/domain/sheet/fonts/${name}.ttf`));
  return parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

test.each(faceNames)('every width that layout uses for %s is the one in the font that is printed', (name) => {
  const [font, metrics] = [openFont(name), faceMetrics(name)];
  expect([metrics.unitsPerEm, metrics.ascent, -metrics.descent]).toEqual([font.unitsPerEm, font.ascender, font.descender]);
  const letters = [...metrics.advances.keys()];
  const inFont = letters.map((codePoint) => font.charToGlyph(String.fromCodePoint(codePoint)).advanceWidth);
  expect(letters.map((codePoint) => metrics.advances.get(codePoint))).toEqual(inFont);
  expect(letters.length).toBeGreaterThan(500);
});

test.each(faceNames)('%s has a glyph for every letter it claims, and claims every letter it has', (name) => {
  const [font, { advances }] = [openFont(name), faceMetrics(name)];
  const differ = Array.from({ length: 0xffff }, (_, codePoint) => codePoint).filter(
    (codePoint) => (font.charToGlyphIndex(String.fromCodePoint(codePoint)) !== 0) !== advances.has(codePoint),
  );
  expect(differ).toEqual([]);
});

test.each(faceNames)('%s writes Russian, Ukrainian, Belarusian, Tatar, German, French, Polish, Czech and Romanian', (name) => {
  const letters = [
    'абвгдеёжзийклмнопрстуфхцчшщъыьэюя АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ',
    'іїєґІЇЄҐ ўіЎІ әөүҗңһӘӨҮҖҢҺ ҙҡҫғ ӑӗҫӳ ҕҥөүһ қғұ ӕ',
    'äöüßÄÖÜ àâçéèêëîïôùûüœÀÉÈŒ ąćęłńóśźżĄĆĘŁŃÓŚŹŻ áčďéěíňóřšťúůýž ăâîșț åøæ ñ',
    '0123456789 .,:;!?…-–—«»„“”‘’"\'()[]№%°/&+=*#@²³½€₽\u00a0',
  ].join('');
  const { advances } = faceMetrics(name);
  expect([...new Set(letters)].filter((letter) => !advances.has(letter.codePointAt(0) ?? 0))).toEqual([]);
});

test('the fonts in the repository are what the generator makes, byte for byte', async () => {
  const made = await shippedFonts();
  const differ = [...made].filter(([path, bytes]) => !readFileSync(join(root, path)).equals(bytes)).map(([path]) => path);
  expect(differ).toEqual([]);
  expect(made.size).toBeGreaterThan(20);
});

test('a printed font tells neither our name nor the reserved name of the face it was cut from', () => {
  for (const name of faceNames) {
    const { windows } = openFont(name).names as unknown as { windows: Readonly<Record<string, { readonly en: string }>> };
    const own = [windows['fontFamily']?.en, windows['fullName']?.en, windows['postScriptName']?.en];
    const word = name === 'hand' ? 'Hand' : 'Serif';
    expect(own).toEqual([word, `${word} Regular`, `${word}-Regular`]);
  }
});
