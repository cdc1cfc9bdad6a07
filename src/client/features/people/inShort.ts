/** A fact as a row of the list can hold it: without what stands in brackets, which the person's own page says. */
export function inShort(fact: string): string {
  let short = fact;
  for (let before = ''; before !== short;) {
    before = short;
    short = short.replaceAll(/\s*\([^()]*\)/g, '');
  }
  return short.trim();
}
