import type { Person } from '../../person/person.ts';
import { latinName } from '../read/latin.ts';
import { sameValue } from '../sameValue.ts';

/** The person with every ё that either of two records has, where they differ in nothing else; undefined where they do. */
export function sameButYo(one: Person, other: Person): Person | undefined {
  const areDerived = [one, other].every(({ latin, givenName, surname }) => latin === latinName(givenName, surname));
  const [first, second] = areDerived ? [one, other].map((person) => ({ ...person, latin: '' })) : [one, other];
  const joined = withYo(first, second) as Person;
  if (!sameValue(joined, withYo(second, first))) return undefined;
  return areDerived ? { ...joined, latin: latinName(joined.givenName, joined.surname) } : joined;
}

/** A value with each ё of the other one that stands where it has е. */
function withYo(value: unknown, other: unknown): unknown {
  if (typeof value === 'string' && typeof other === 'string') {
    return value.replace(/е/giu, (letter, at: number) => (/ё/iu.test(other.charAt(at)) ? other.charAt(at) : letter));
  }
  if (Array.isArray(value) && Array.isArray(other)) return value.map((item, i) => withYo(item, other[i]));
  if (!isRecord(value) || !isRecord(other)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withYo(item, other[key])]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
