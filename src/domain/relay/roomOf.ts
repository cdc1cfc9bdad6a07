/** Whether a kiosk still has room for what guests seal. */
export type Room = 'plenty' | 'scarce' | 'full';

const MIB = 1024 * 1024;

/** The largest sealed card takes a quarter of a MiB: one guest may seal several, and the browser needs some room to write at all. */
const FULL = 4 * MIB;
/** Some thousand cards: days enough for somebody to come. */
const SCARCE = 24 * MIB;

/** `free`: the bytes that the browser still gives; undefined where it does not say, and a refused write is the first to tell. */
export function roomOf(free: number | undefined): Room {
  if (free === undefined || free >= SCARCE) return 'plenty';
  return free >= FULL ? 'scarce' : 'full';
}
