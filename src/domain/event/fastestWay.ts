import { DAYS_BY_POST } from '../post/index.ts';
import type { Manifest } from './manifest.ts';

/** Days of the fastest way by which this evening posts; of paper post from abroad where the manifest names none. */
export function fastestWay({ ways }: Pick<Manifest, 'ways'>): number {
  return ways.length === 0 ? DAYS_BY_POST : Math.min(...ways.map(({ days }) => days));
}
