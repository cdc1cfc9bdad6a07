import type { Clock } from '../domain/bytes/index.ts';

/** Today by the server's clock and UTC, `YYYY-MM-DD`: the only time that is ever stored. */
export function serverDay(clock: Clock): string {
  return new Date(clock()).toISOString().slice(0, 10);
}
