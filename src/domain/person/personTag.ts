import { sha256 } from '@noble/hashes/sha2.js';
import { toBase64Url, utf8 } from '../bytes/index.ts';
import type { Person } from './person.ts';

/**
 * What stands for a person in an address of the app: browsers keep those in their history, also after everything
 * else is wiped, and a name there would tell to whom somebody wrote. Another one in each evening (`eid` in hex).
 * It keeps a name from being read, not from being guessed by somebody who has the evening's list.
 */
export function personTag(eid: string, { id }: Pick<Person, 'id'>): string {
  return toBase64Url(sha256(utf8(`person/${eid}/${id}`)).slice(0, 9));
}
