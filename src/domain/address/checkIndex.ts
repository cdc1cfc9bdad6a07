import { regions, regionsNamed, type Region } from './regions.ts';

/**
 * What an index says against the rest of an address. `form`: it is not six digits. `otherRegion`: its first digits are
 * those of another region, by the table. `unknown`: the table knows the region or the digits not, so nobody checked.
 */
export type IndexCheck =
  | { readonly kind: 'fits' }
  | { readonly kind: 'form' }
  /** Names of the regions that have such indices; empty where none has. */
  | { readonly kind: 'otherRegion'; readonly regions: readonly string[] }
  | { readonly kind: 'unknown' };

/** Compares an index with the region, or with the town where no region is written: Moscow and such are regions themselves. */
export function checkIndex(address: { readonly postalIndex: string; readonly region: string; readonly settlement: string }): IndexCheck {
  if (!/^\d{6}$/.test(address.postalIndex)) return { kind: 'form' };
  const first = Number(address.postalIndex.slice(0, 3));
  const named = regionsNamed(address.region.trim() === '' ? address.settlement : address.region);
  if (named.length === 0) return { kind: 'unknown' };
  if (named.some((region) => has(region, first))) return { kind: 'fits' };
  const byIndex = regions.filter((region) => has(region, first)).map(({ name }) => name);
  return byIndex.length === 0 ? { kind: 'unknown' } : { kind: 'otherRegion', regions: byIndex };
}

function has({ prefixes }: Region, digits: number): boolean {
  return prefixes.some(([first, last]) => first <= digits && digits <= last);
}
