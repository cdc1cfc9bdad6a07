import { expect, test } from 'vitest';
import { hasRoomFor, inks, MOST_NUMBERS, pathOf, pens, pointsOf, type Drawing } from '../../../src/domain/card/drawing.ts';
import { parseDraft, safeConsent } from '../../../src/domain/card/index.ts';
import { sealCard } from '../../../src/domain/card/sealCard.ts';
import { openValue } from '../../../src/domain/record/seal.ts';
import { anEvening } from '../../support/evening.ts';
import { seededRandom } from '../../support/random.ts';

const evening = await anEvening();
const house: Drawing = { strokes: [{ ink: 1, pen: 2, path: [100, 100, 300, 0, 0, 200] }] };

function seal(front: string, drawing?: Drawing) {
  return sealCard({
    draft: { person: 'probnikov-test', text: 'Здравствуйте!', front, drawing, signature: { name: '', strokes: [] }, consent: safeConsent },
    manifest: evening.manifest,
    replySecret: seededRandom(5)(16),
    ordinal: 3,
    rev: 1,
    listVersion: 7,
    lang: 'ru',
    now: Date.parse('2026-11-22T19:00:00Z'),
  });
}

test('a line keeps its course within a quarter of a millimetre and loses the points that it needs not', () => {
  const drawn = Array.from({ length: 400 }, (_, i) => [i * 0.3, 40 + 4 * Math.sin(i / 30)] as const);
  const kept = pointsOf(pathOf(drawn));
  expect(kept.length).toBeLessThan(80);
  const far = drawn.filter(([x, y]) => {
    const next = kept.findIndex(([keptX]) => keptX >= x);
    const [[ax, ay], [bx, by]] = [kept[Math.max(0, next - 1)] ?? [0, 0], kept[Math.max(0, next)] ?? [0, 0]];
    const between = bx === ax ? ay : ay + ((by - ay) * (x - ax)) / (bx - ax);
    // Measured straight down: the curve is never steep.
    return Math.abs(between - y) > 0.25;
  });
  expect(far).toEqual([]);
  expect(kept[0]).toEqual([0, 40]);
});

test('a tap is a dot, and a line that turns back on itself is not lost', () => {
  expect(pathOf([[10, 20]])).toEqual([100, 200]);
  expect(
    pathOf([
      [10.01, 20],
      [10.02, 20.01],
    ]),
  ).toEqual([100, 200]);
  expect(
    pointsOf(
      pathOf([
        [0, 0],
        [30, 0],
        [0, 0],
      ]),
    ),
  ).toEqual([
    [0, 0],
    [30, 0],
    [0, 0],
  ]);
});

test('a drawing is sealed with the card that shows it, and stays behind where another front was chosen', async () => {
  const drawn = await seal('drawn', house);
  const other = await seal('tea', house);
  if (!drawn.ok || !other.ok) throw new Error('not sealed');
  const opened = await openValue(
    drawn.sealed,
    evening.identity.epochs.map(({ identity }) => identity),
  );
  expect(opened).toMatchObject({ front: 'drawn', drawing: house });
  expect(other.card).not.toHaveProperty('drawing');
});

test('the fullest drawing still travels in 64 KiB, a usual one in 16', async () => {
  const stroke = (length: number) => ({ ink: 4, pen: 0, path: Array.from({ length }, (_, i) => (i % 3 === 0 ? -137 : 84)) });
  const full = await seal('drawn', { strokes: [stroke(MOST_NUMBERS / 2), stroke(MOST_NUMBERS / 2)] });
  const usual = await seal('drawn', { strokes: Array.from({ length: 40 }, () => stroke(60)) });
  expect(full.ok && full.sealed.length).toBe(65_536);
  expect(usual.ok && usual.sealed.length).toBe(16_384);
});

test('a drawing is refused that has more lines than fit, an ink that does not exist, or none', async () => {
  const line = { ink: 0, pen: 0, path: [0, 0, 5, 5] };
  const faulty: readonly Drawing[] = [
    { strokes: [] },
    { strokes: [{ ...line, ink: inks.length }] },
    { strokes: [{ ...line, pen: pens.length }] },
    { strokes: [{ ...line, path: [0, 0, 5] }] },
    { strokes: [{ ...line, path: [0.5, 0] }] },
    { strokes: [{ ...line, path: [9000, 0] }] },
    { strokes: Array.from({ length: 3 }, () => ({ ...line, path: Array.from({ length: MOST_NUMBERS / 2 }, () => 1) })) },
  ];
  const results = await Promise.all(faulty.map((drawing) => seal('drawn', drawing)));
  expect(results).toEqual(faulty.map(() => ({ ok: false, reason: 'card.malformed' })));
  expect(
    hasRoomFor(
      [line],
      Array.from({ length: MOST_NUMBERS }, () => 1),
    ),
  ).toBe(false);
  expect(hasRoomFor([line], [1, 1])).toBe(true);
});

test('a draft keeps its drawing while another front is tried', () => {
  const draft = {
    id: 'd2'.repeat(16),
    eid: 'e1'.repeat(16),
    person: 'azat',
    text: '',
    front: 'tea',
    drawing: house,
    signature: { name: '', strokes: [] },
    consent: safeConsent,
    step: 'sign',
    changedAt: 0,
  };
  expect(parseDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
});
