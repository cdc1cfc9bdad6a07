import { expect, test } from 'vitest';
import { cardGeometry } from '../../../src/domain/card/geometry.ts';
import { faceMetrics, layout } from '../../../src/domain/layout/index.ts';
import { randomCardTexts } from '../../support/randomCardTexts.ts';
import { seededRandom } from '../../support/random.ts';

const hand = faceMetrics('hand');
const { text: box } = cardGeometry('open');
const lines = (text: string, width = box.width) => layout(text, hand, { ...box, width }).lines.map((line) => line.text);

test('text is broken at spaces, and the space at the end of a line needs no room', () => {
  expect(lines('Сегодня в Амстердаме дождь и много велосипедов.')).toEqual(['Сегодня в Амстердаме дождь и', 'много велосипедов.']);
  const word = layout('Здравствуйте', hand, box).lines[0]?.width ?? 0;
  expect(lines('Здравствуйте       Азат', word + 0.01)).toEqual(['Здравствуйте', 'Азат']);
});

test('a line of its own for each newline, empty ones too', () => {
  expect(lines('а\n\nб\n')).toEqual(['а', '', 'б', '']);
  expect(lines('')).toEqual(['']);
});

test('words break after hyphens and around a dash, and never before a full stop', () => {
  expect(lines('из-за', 7)).toEqual(['из-', 'за']);
  expect(lines('дом—дом', 9)).toEqual(['дом—', 'дом']);
  const room = layout('дом дом', hand, box).lines[0]?.width ?? 0;
  expect(lines('дом дом.', room + 0.1)).toEqual(['дом', 'дом.']);
});

test('a no-break space keeps its neighbours together', () => {
  expect(lines('дом №\u00a05', 12)).toEqual(['дом', '№\u00a05']);
});

test('a word longer than a line starts a line and is broken by letters', () => {
  const broken = lines('и достопримечательность', 20);
  expect(broken[0]).toBe('и');
  expect(broken.slice(1).join('')).toBe('достопримечательность');
  expect(broken.length).toBeGreaterThan(2);
});

test('offsets of all lines cover the text without gaps, and no line is wider than its box', () => {
  for (const text of randomCardTexts(seededRandom(11), 300)) {
    const laid = layout(text, hand, box).lines;
    let at = 0;
    for (const line of laid) {
      expect(line.start === at || text.slice(at, line.start) === '\n').toBe(true);
      expect(text.slice(line.start, line.end).trimEnd()).toBe(line.text.trimEnd());
      if (line.text.length > 1) expect(line.width).toBeLessThanOrEqual(box.width + 1e-9);
      at = line.end;
    }
    expect(at).toBe(text.length);
  }
});

test('an open card holds fourteen lines; what does not fit is named by its first character', () => {
  const fourteen = Array.from({ length: 14 }, () => 'строка').join('\n');
  expect(layout(fourteen, hand, box)).toMatchObject({ fits: 14, overflow: null });
  expect(layout(`${fourteen}\nещё`, hand, box).overflow).toBe(fourteen.length + 1);
});

test('blank lines and spaces at the end never make a card too long', () => {
  const fourteen = Array.from({ length: 14 }, () => 'строка').join('\n');
  expect(layout(`${fourteen}\n\n   \n`, hand, box).overflow).toBeNull();
});

test('a typical card of thirty letters a line fits, and reads as it was written', () => {
  const text = 'Здравствуйте! Пишу Вам из кафе, где пахнет корицей. За окном дождь, и все открытки на столе немного отсырели. ';
  const laid = layout(text.repeat(3).slice(0, 400), hand, box);
  expect(laid.overflow).toBeNull();
  const full = laid.lines.slice(0, -1);
  expect(full.reduce((sum, line) => sum + line.text.length, 0) / full.length).toBeGreaterThan(26);
});

test('what the hand cannot write is reported as a whole: an emoji with its parts, a letter with its mark', () => {
  const text = 'Привет 👨‍👩‍👧 и ქართული, 日本 и е́!';
  const { missing } = layout(text, hand, box);
  expect(missing.map(({ glyph }) => glyph)).toEqual(['👨‍👩‍👧', 'ქ', 'ა', 'რ', 'თ', 'უ', 'ლ', 'ი', '日', '本', 'е́']);
  for (const { start, end, glyph } of missing) expect(text.slice(start, end)).toBe(glyph);
});

test('a grapheme without a glyph is never torn apart by a line break', () => {
  const family = '👨‍👩‍👧';
  const laid = layout(family.repeat(40), hand, box);
  expect(laid.lines.every((line) => line.text.length % family.length === 0)).toBe(true);
  expect(laid.lines.length).toBeGreaterThan(1);
});

test('soft hyphens, tabs and invisible characters are not drawn but reported', () => {
  expect(layout('а\u00adб\tв\u200bг', hand, box).missing.map(({ glyph }) => glyph)).toEqual(['\u00ad', '\t', '\u200b']);
});

test('2,000 characters are laid out in well under 2 ms', () => {
  const text = 'Здравствуйте, Азат! Сегодня в Амстердаме дождь и много велосипедов. '.repeat(30).slice(0, 2000);
  const times = Array.from({ length: 40 }, () => {
    const started = performance.now();
    layout(text, hand, box);
    return performance.now() - started;
  }).sort((a, b) => a - b);
  expect(times[20]).toBeLessThan(2);
});
