import { equalBytes, fromBase64Url, toBase64Url, type Bytes } from '../bytes/index.ts';
import { formatIdentityFile, type DeskIdentity } from '../event/index.ts';

/**
 * The join secrets that an evening has had as far as a desk knows, the newest last: the one in its key, then those
 * that desks made since and wrote into the log.
 */
export function joinSecrets(own: Bytes, codes: readonly string[]): readonly Bytes[] {
  const first = toBase64Url(own);
  return (codes.includes(first) ? codes : [first, ...codes]).map(fromBase64Url);
}

/**
 * Whether two keys open the same desk. A join secret that was renewed since the file was saved is no matter, as long
 * as it is one of those that the log leads on from.
 */
export function isSameDesk(desk: DeskIdentity, keys: DeskIdentity, secrets: readonly Bytes[]): boolean {
  const isKnown = secrets.some((secret) => equalBytes(secret, keys.joinSecret));
  return isKnown && formatIdentityFile({ ...keys, joinSecret: desk.joinSecret }) === formatIdentityFile(desk);
}
