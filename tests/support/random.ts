import type { Bytes, Random } from '../../src/domain/bytes/index.ts';

/** A random source that repeats itself from the same seed (mulberry32): for tests only. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return (length) => {
    const bytes: Bytes = new Uint8Array(length);
    for (let i = 0; i < length; i++) {
      state = (state + 0x6d2b79f5) >>> 0;
      let t = Math.imul(state ^ (state >>> 15), 1 | state);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      bytes[i] = (t ^ (t >>> 14)) & 255;
    }
    return bytes;
  };
}
