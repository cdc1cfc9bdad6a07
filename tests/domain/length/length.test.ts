import { expect, test } from 'vitest';
import { cardGeometry } from '../../../src/domain/card/geometry.ts';
import { faceMetrics, layout } from '../../../src/domain/layout/index.ts';
import { paperNames, paperUse, serviceLimits, serviceUse } from '../../../src/domain/length/index.ts';

const sentence = 'Сегодня в городе дождь, и все сидят дома с книгами. ';

test('a text that fits its card fits every larger one with room to spare', () => {
  const text = sentence.repeat(7);
  const uses = paperNames.map((paper) => paperUse(text, paper));
  expect(uses[0]).toBeLessThanOrEqual(1);
  for (let i = 1; i < uses.length; i++) expect(uses[i]).toBeLessThan(uses[0] ?? 0);
});

test('the meter of a card and this one draw the same line between fitting and not', () => {
  for (const [paper, mode] of [
    ['a6Open', 'open'],
    ['a6Envelope', 'envelope'],
  ] as const)
    for (let letters = 100; letters < 1200; letters += 37) {
      const text = sentence.repeat(30).slice(0, letters).trim();
      expect(paperUse(text, paper) > 1).toBe(layout(text, faceMetrics('hand'), cardGeometry(mode).text).overflow !== null);
    }
});

test('an empty text takes nothing', () => {
  for (const paper of paperNames) expect(paperUse(' \n', paper)).toBe(0);
  for (const service of serviceLimits) expect(serviceUse('', service)).toEqual({ count: 0, pages: 1, over: 0 });
});

test('a service that counts letters says what is too much, one that counts pages how many', () => {
  const [letter, page] = [serviceLimits.find(({ per }) => per === 'letter'), serviceLimits.find(({ per }) => per === 'page')];
  if (!letter || !page) throw new Error('Both kinds are wanted.');
  // An emoji is one character for those who count them.
  expect(serviceUse('🙂'.repeat(letter.characters + 3), letter)).toEqual({ count: letter.characters + 3, pages: 1, over: 3 });
  expect(serviceUse('а'.repeat(page.characters), page).pages).toBe(1);
  expect(serviceUse('а'.repeat(page.characters + 1), page)).toMatchObject({ pages: 2, over: 0 });
});

test('each limit says where it was read and when', () => {
  for (const { source, asOf, characters } of serviceLimits) {
    expect(source).toMatch(/\.[a-z]{2,}\//);
    expect(asOf).toMatch(/^20\d\d(-\d\d)?$/);
    expect(characters).toBeGreaterThan(0);
  }
});
