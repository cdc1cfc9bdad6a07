import { expect, test } from 'vitest';
import { sheetPlan, type FlipEdge, type SheetPlan, type Slot } from '../../../src/domain/sheet/index.ts';

const flips: readonly FlipEdge[] = ['long', 'short'];
const card = { width: 148, height: 105 };

/** Where a card's centre is on the printed page, with the whole page turned upside down where the plan says so. */
function centre(plan: SheetPlan, slot: Slot, turned: boolean): readonly [number, number] {
  const [x, y] = [slot.x + card.width / 2, slot.y + card.height / 2];
  return turned ? [plan.width - x, plan.height - y] : [x, y];
}

/** A point of the back as it lies when somebody looks through the paper from the front. */
function seenThrough(plan: SheetPlan, [x, y]: readonly [number, number], flip: FlipEdge): readonly [number, number] {
  // Landscape: the long edge is above and below, so turning over it swaps top and bottom; the short edge swaps left and right.
  return flip === 'long' ? [x, plan.height - y] : [plan.width - x, y];
}

test.each(flips)('turned over the %s edge, every text lies exactly behind its picture', (flip) => {
  const plan = sheetPlan('a4', flip);
  plan.fronts.forEach((front, i) => {
    const back = plan.texts[i] ?? { x: Number.NaN, y: Number.NaN };
    expect(seenThrough(plan, centre(plan, back, plan.textsTurned), flip)).toEqual(centre(plan, front, false));
  });
  expect(plan.fronts.length).toBe(4);
});

test.each(flips)('turned over the %s edge, a cut card reads upright when it is turned like the page of a book', (flip) => {
  for (const format of ['a4', 'a6'] as const) {
    const plan = sheetPlan(format, flip);
    // Turning over the long edge puts an unturned back upside down for somebody who then turns the card sideways.
    const upsideDown = (flip === 'long') !== plan.textsTurned;
    expect(upsideDown).toBe(false);
  }
});

test('four A6 cards fill a landscape A4, and two cuts through the middle part them', () => {
  const { width, height, fronts, cuts } = sheetPlan('a4', 'long');
  expect([width, height]).toEqual([297, 210]);
  expect(fronts).toEqual([
    { x: 0.5, y: 0 },
    { x: 148.5, y: 0 },
    { x: 0.5, y: 105 },
    { x: 148.5, y: 105 },
  ]);
  expect(cuts).toEqual({ x: [148.5], y: [105] });
});

test('a single card is its whole page and needs no cut', () => {
  expect(sheetPlan('a6', 'short')).toMatchObject({
    width: 148,
    height: 105,
    fronts: [{ x: 0, y: 0 }],
    texts: [{ x: 0, y: 0 }],
    cuts: { x: [], y: [] },
  });
});
