/** One more card than the fewest, and a person comes up this much less often. */
const FALL = 2;

/**
 * Picks one of these people by chance, those with the fewest cards the likeliest: with one card more half as likely,
 * with two a quarter. `roll` is from 0 to below 1. Undefined when there is nobody.
 */
export function chooseForMe(people: Int32Array, cardsOf: (at: number) => number, roll: number): number | undefined {
  let fewest = Infinity;
  for (const at of people) fewest = Math.min(fewest, cardsOf(at));
  const weight = (at: number): number => FALL ** (fewest - cardsOf(at));
  let left = roll * people.reduce((sum, at) => sum + weight(at), 0);
  for (const at of people) {
    left -= weight(at);
    if (left < 0) return at;
  }
  return people.at(-1);
}
