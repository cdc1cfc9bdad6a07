import * as v from 'valibot';
import { inks, MOST_NUMBERS, MOST_STROKES, numbersIn, pens } from './drawing.ts';

const placeIn = (list: readonly unknown[]) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(list.length - 1));

const strokeSchema = v.strictObject({
  ink: placeIn(inks),
  pen: placeIn(pens),
  path: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(-3000), v.maxValue(3000))),
    v.minLength(2),
    v.maxLength(MOST_NUMBERS),
    v.check((path) => path.length % 2 === 0),
  ),
});

/** A drawing as a sealed card may hold it. */
export const drawingSchema = v.strictObject({
  strokes: v.pipe(
    v.array(strokeSchema),
    v.minLength(1),
    v.maxLength(MOST_STROKES),
    v.check((strokes) => numbersIn(strokes) <= MOST_NUMBERS),
  ),
});
