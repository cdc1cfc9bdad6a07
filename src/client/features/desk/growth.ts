/**
 * Gives a function that takes how many there are and says how many came since it was asked last. What lay there from
 * the beginning did not come: it is counted from the first number on, and `undefined` stands for “not known yet”.
 */
export function growth(): (count: number | undefined) => number {
  let known: number | undefined;
  return (count) => {
    const grown = count === undefined || known === undefined ? 0 : count - known;
    known = count;
    return Math.max(0, grown);
  };
}
