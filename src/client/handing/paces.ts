/** How much one picture carries, in bytes, and how many are shown in a second. */
export interface Pace {
  readonly block: number;
  readonly rate: number;
}

/**
 * From the fastest to the slowest: first fewer pictures a second, which loses nothing of what the receiver has, then
 * coarser ones, with which it begins anew.
 */
export const paces: readonly Pace[] = [
  { block: 480, rate: 12 },
  { block: 360, rate: 10 },
  { block: 360, rate: 6 },
  { block: 220, rate: 6 },
  { block: 220, rate: 3 },
  { block: 120, rate: 3 },
];

/** What a camera of today reads; whoever asked their phone for less movement gets pictures that change less often. */
export function firstPace(isCalm: boolean): number {
  return isCalm ? 4 : 1;
}

export function paceAt(place: number): Pace {
  return paces[place] ?? { block: 120, rate: 3 };
}

/** So long, in milliseconds, is tried before the next slower pace: three times what it takes where nothing is lost, and the time to hold the phone right. */
export function patience(size: number, { block, rate }: Pace): number {
  return 3000 * (Math.ceil(size / block) / rate) + 6000;
}
