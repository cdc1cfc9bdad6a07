import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openValue } from '../../../src/domain/record/seal.ts';
import { drawnLimits, fitDrawn, type DrawnName } from '../../../src/domain/signature/drawn.ts';
import { parseSignature, signatureLimits } from '../../../src/domain/signature/index.ts';
import { sealSignature } from '../../../src/domain/signature/sealSignature.ts';
import { anEvening, jointReference } from '../../support/evening.ts';

const evening = await anEvening();
const { manifest, identity } = evening;

function seal(drawn: DrawnName, text = '', name = '') {
  const [card, person, now] = [jointReference, 'probnikov-test', Date.parse('2026-11-22T19:00:00Z')];
  return sealSignature({
    line: { text, name, drawn },
    card,
    person,
    manifest,
    replySecret: new Uint8Array(16),
    ordinal: 0,
    lang: 'ru',
    now,
  });
}

/** A hand that goes to and fro over the whole pad, with a point for every thousandth. */
const scribble = (from: number) => Array.from({ length: 3000 }, (_, i) => [Math.abs(((from + i) % 2000) - 1000), (i * 7) % 1001]).flat();

test('a name that was drawn signs alone, and comes out of the seal as it was drawn', async () => {
  const drawn = [
    [10, 500, 400, 80, 900, 700],
    [500, 500],
  ];
  const sealing = await seal(drawn);
  const opened = sealing.ok ? parseSignature(await openValue(sealing.sealed, [identity.epochs[0]?.identity ?? ''])) : undefined;
  expect(opened).toMatchObject({ text: '', name: '', drawn });
  expect(await seal([])).toEqual({ ok: false, reason: 'signature.empty' });
});

test('whatever is drawn beside the longest line, nobody sees from its size that it was drawn', async () => {
  const everything = Array.from({ length: drawnLimits.strokes }, (_, i) => scribble(i * 60));
  const sealing = await seal(everything, '"'.repeat(signatureLimits.text), '😀'.repeat(signatureLimits.name / 2));
  expect(sealing.ok && sealing.sealed.length).toBe(4096);
});

test('what was drawn keeps its beginnings and ends inside the pad, in as many points as a signature may have', () => {
  const coordinate = fc.integer({ min: -4000, max: 8000 });
  const stroke = fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 300 }).map((points) => points.flat());
  fc.assert(
    fc.property(fc.array(stroke, { maxLength: drawnLimits.strokes }), (strokes) => {
      const fitted = fitDrawn(strokes) ?? [];
      expect(fitted.length).toBe(strokes.length);
      expect(fitted.flat().length).toBeLessThanOrEqual(drawnLimits.coordinates);
      const inside = (value = 0) => Math.min(1000, Math.max(0, value));
      for (const [i, points] of fitted.entries()) {
        const whole = strokes[i] ?? [];
        expect(points.slice(0, 2)).toEqual(whole.slice(0, 2).map(inside));
        expect(points.slice(-2)).toEqual(whole.slice(-2).map(inside));
        expect(points.every((value) => value >= 0 && value <= 1000)).toBe(true);
      }
    }),
  );
});

test('more strokes than a name has are refused whole, and a stroke of another shape is no signature', async () => {
  const dots = Array.from({ length: drawnLimits.strokes + 1 }, (_, i) => [i, i]);
  expect(await seal(dots)).toEqual({ ok: false, reason: 'signature.tooManyStrokes' });
  const sealing = await seal([[1, 2]]);
  const signature = sealing.ok ? sealing.signature : undefined;
  expect(parseSignature(signature)).toEqual(signature);
  for (const drawn of [[], [[1]], [[1, 2, 3]], [[1, 2.5]], [[1, 1001]], [[-1, 1]], dots, 'M0 0']) {
    expect(parseSignature({ ...signature, drawn })).toBeUndefined();
  }
});
