/** Reads a whole number from 1 to a million, as epochs and revisions are; undefined for anything else. */
export function positiveInteger(text: string | undefined): number | undefined {
  if (text === undefined || !/^[1-9]\d{0,6}$/.test(text)) return undefined;
  const number = Number(text);
  return number <= 1_000_000 ? number : undefined;
}
