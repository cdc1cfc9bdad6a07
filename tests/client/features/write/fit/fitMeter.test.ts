import { expect, test } from 'vitest';
import { fitMeter } from '../../../../../src/client/features/write/fit/fitMeter.ts';
import { cardGeometry } from '../../../../../src/domain/card/geometry.ts';
import { faceMetrics, layout } from '../../../../../src/domain/layout/index.ts';

const face = faceMetrics('hand');
const box = cardGeometry('open').text;
const fit = (text: string) => fitMeter(text, layout(text, face, box), face, box);
const sentence = 'Сегодня в городе дождь, и все сидят дома с книгами. ';

test('an empty card says about how many letters it holds, and that many letters then fit', () => {
  const { capacity, share, over } = fit('');
  expect(share).toBe(0);
  expect(over).toBe(0);
  const text = sentence.repeat(20).slice(0, capacity - 30);
  expect(fit(text).over).toBe(0);
  expect(fit(sentence.repeat(20).slice(0, capacity + 60)).over).toBeGreaterThan(0);
});

test('the estimate stays near while a card fills up, and the bar only grows', () => {
  let share = 0;
  for (let length = 0; length < 400; length += 7) {
    const now = fit(sentence.repeat(10).slice(0, length));
    expect(now.capacity).toBeGreaterThan(320);
    expect(now.capacity).toBeLessThan(560);
    expect(now.share).toBeGreaterThanOrEqual(share - 0.001);
    ({ share } = now);
  }
  expect(share).toBeGreaterThan(0.7);
});

test('a card of short lines is full by its lines, not by its letters', () => {
  const { letters, capacity, share, over } = fit(Array.from({ length: 14 }, () => 'да').join('\n'));
  expect(letters).toBe(14 * 2 + 13);
  expect(capacity).toBeLessThan(80);
  expect(share).toBeGreaterThan(0.9);
  expect(over).toBe(0);
});

test('letters that fall off are counted, as people count them', () => {
  const lines = Array.from({ length: 14 }, () => 'да').join('\n');
  expect(fit(`${lines}\nнет`)).toMatchObject({ over: 3, share: 1 });
  expect(fit(`${lines}\n🙂🙂`)).toMatchObject({ over: 2 });
});

test('a text that will be translated keeps room for a longer one: the meter counts with it, and says when it gets tight', () => {
  const measure = (text: string, reserve: number) => fitMeter(text, layout(text, face, box), face, box, reserve);
  expect(measure('', 1.25).capacity).toBeLessThan(measure('', 1).capacity * 0.85);
  const half = sentence.repeat(4);
  expect(measure(half, 1.25)).toMatchObject({ tight: false, over: 0 });
  expect(measure(half, 1.25).share).toBeCloseTo(measure(half, 1).share * 1.25);
  const full = sentence.repeat(20).slice(0, measure('', 1).capacity - 40);
  expect(measure(full, 1)).toMatchObject({ tight: false, over: 0 });
  expect(measure(full, 1.25)).toMatchObject({ tight: true, over: 0, share: 1 });
});
