import { paths } from '../../../domain/wire/index.ts';
import type { SyncDeps } from '../deps.ts';
import { call } from '../http.ts';

/** Whether this server makes an evening for somebody with this code, or with none; undefined when the server was not heard. */
export async function mayCreate({ fetch }: SyncDeps, invite: string | undefined): Promise<boolean | undefined> {
  if (invite !== undefined && !isInvite(invite)) return false;
  const answer = await call(fetch, { method: 'GET', path: paths.events, ...invited(invite), limit: 4096 });
  if (!answer.ok) return answer.reason === 'create.notAllowed' ? false : undefined;
  // A Wi-Fi's own page comes with 200.
  return answer.status === 204 ? true : undefined;
}

/** What can stand in a header: with anything else a browser sends nothing, and it would look like a missing network. */
export function isInvite(invite: string): boolean {
  return /^[!-~]+$/.test(invite);
}

/** The part of a call that carries the operator's code, where there is one. */
export function invited(invite: string | undefined): { readonly headers?: Readonly<Record<string, string>> } {
  return invite === undefined ? {} : { headers: { Authorization: `Bearer ${invite}` } };
}
