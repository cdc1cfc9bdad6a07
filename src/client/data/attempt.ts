import type { ClientProblem } from './problems.ts';

export type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: ClientProblem };

/** Runs a write and turns what the device can refuse into a value: no room is `storage.full`, the rest `storage.failed`. */
export async function attempt<T>(write: () => PromiseLike<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await write() };
  } catch (error) {
    return { ok: false, reason: isQuota(error) ? 'storage.full' : 'storage.failed' };
  }
}

/** The quota's error comes bare from a request, and inside an abort when the commit itself finds no room. */
function isQuota(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('name' in error && error.name === 'QuotaExceededError') return true;
  return 'inner' in error && isQuota(error.inner);
}
