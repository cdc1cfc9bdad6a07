import { bech32m } from '@scure/base';
import type { Bytes } from '../bytes/index.ts';
import { PREFIX, type Layout } from './alphabet.ts';
import { misplacedGroup, wrongGroups } from './findErrors.ts';
import { charactersOf, readCharacters } from './readCharacters.ts';

/** What is wrong with a code that people typed, as far as that can be told. */
export type CodeMistake =
  /** Some characters less or more than there are; `group` is where one is missing or too many, where that can be told. */
  | { readonly reason: 'short' | 'long'; readonly by: number; readonly group: number | undefined }
  /** Which groups are wrong, the first of them 1, as long as no more than two characters are; otherwise nobody can tell. */
  | { readonly reason: 'wrong'; readonly groups: readonly number[] };

/** `later`: a right code whose last bits say that it is of a format that is not known yet. */
export type CheckedCode =
  { readonly ok: true; readonly bytes: Bytes } | { readonly ok: false; readonly reason: 'later' } | ({ readonly ok: false } & CodeMistake);

/** Bytes in bech32m without its fixed prefix, in capitals: any mistake in up to four characters is noticed. */
export function formatChecked(bytes: Bytes): string {
  return bech32m
    .encode(PREFIX, bech32m.toWords(bytes))
    .slice(PREFIX.length + 1)
    .toUpperCase();
}

/** Reads a code as somebody typed it: in groups or not, in any case, with letters that only look like those of a code. */
export function readChecked(text: string, layout: Layout): CheckedCode {
  const characters = readCharacters(text);
  const by = layout.length - characters.length;
  // Half a word or a whole letter is no code with a mistake.
  if (Math.abs(by) > layout.length / 2) return { ok: false, reason: by > 0 ? 'short' : 'long', by: Math.abs(by), group: undefined };
  if (by !== 0) return { ok: false, reason: by > 0 ? 'short' : 'long', by: Math.abs(by), group: misplacedGroup(characters, layout) };
  for (const reading of readings(characters)) {
    const found = bech32m.decodeUnsafe(`${PREFIX}1${reading}`);
    const bytes = found && bech32m.fromWordsUnsafe(found.words);
    if (found) return bytes ? { ok: true, bytes: new Uint8Array(bytes) } : { ok: false, reason: 'later' };
  }
  return { ok: false, reason: 'wrong', groups: wrongGroups(characters, layout) };
}

/** How many characters of a code somebody typed. */
export function charactersIn(text: string): number {
  return charactersOf(text).length;
}

/** What somebody typed, cut into groups as it stands, so that they find the one that is wrong. */
export function typedGroups(text: string, { group }: Layout): readonly string[] {
  const characters = charactersOf(text).map((character) => character.toUpperCase());
  return Array.from({ length: Math.ceil(characters.length / group) }, (_, i) => characters.slice(i * group, (i + 1) * group).join(''));
}

/** Whether one group was written down right: forgiving as the code itself. */
export function isGroup(typed: string, group: string): boolean {
  return [...readings(readCharacters(typed))].includes(group.toLowerCase());
}

/** Most of what has two readings stands in a code once or twice; of more, the checksum says where. */
const MOST_READINGS = 3;

/** Every text that the characters can be, one where each has one reading. */
function* readings(characters: readonly string[], done = ''): Generator<string> {
  if (characters.filter(({ length }) => length > 1).length > MOST_READINGS) return;
  const [first, ...rest] = characters;
  if (first === undefined) yield done;
  else for (const reading of first) yield* readings(rest, done + reading);
}
