/** Where in the camera's picture a code is looked for. */
export type Region = 'whole' | 'left' | 'right';

/** So many looks at the whole, and a look at each half. */
const OFTEN = 8;

/**
 * Where to look after look number `look`. A decoder that reads one code in a picture never sees the second of two that are
 * side by side: now and then, and where the whole gives nothing, each half has its turn, and both as long as they give something.
 */
export function nextRegion(region: Region, isFound: boolean, look: number): Region {
  if (region === 'whole') return isFound && look % OFTEN !== 0 ? 'whole' : 'left';
  if (region === 'left') return 'right';
  return isFound ? 'left' : 'whole';
}

/** The part of a picture so wide, in pixels: where it begins, and how wide it is. */
export function columnsOf(region: Region, width: number): { readonly from: number; readonly width: number } {
  const half = Math.floor(width / 2);
  if (region === 'whole') return { from: 0, width };
  return region === 'left' ? { from: 0, width: half } : { from: width - half, width: half };
}
