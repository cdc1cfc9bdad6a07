import { concat, type Bytes, type Random } from '../../domain/bytes/index.ts';
import { attempt } from './attempt.ts';
import type { Db } from './Db.ts';

/**
 * Room that a kiosk keeps for the guest who writes when the disk becomes full. Browsers do not tell any more how much is left
 * (github.com/explainers-by-googlers/static-storage-quota): what is taken beforehand can be given.
 */
const KEY = 'kiosk.reserve';
const SIZE = 2 * 1024 * 1024;
/** As many random bytes as a browser makes at once. */
const PIECE = 65_536;

/** Takes it where it is missing; false where the browser has no room for it: then no guest begins. */
export async function keepReserve(db: Db, random: Random): Promise<boolean> {
  const known = await attempt(() => db.settings.where('key').equals(KEY).count());
  if (known.ok && known.value > 0) return true;
  // Zeros might be packed.
  const value: Bytes = concat(...Array.from({ length: SIZE / PIECE }, () => random(PIECE)));
  return (await attempt(() => db.settings.put({ key: KEY, value }))).ok;
}

/** Gives it back: to a card for which there was no room. */
export async function giveReserve(db: Db): Promise<void> {
  await attempt(() => db.settings.delete(KEY));
}
