import { bech32m } from '@scure/base';
import { concat, type Bytes } from '../bytes/index.ts';
import { CODE_LENGTH, PREFIX } from './alphabet.ts';
import { misplacedGroup, wrongGroups } from './findErrors.ts';
import { charactersOf, readCharacters } from './readCharacters.ts';

const LOCATOR = 5;
const SECRET = 16;
/** What the 21 bytes leave of their last character: the format, of which there is one so far. */
const FORMAT = 0;

/** What a reply slip says: how to find the evening, and the secret from which its cards have their names and keys. */
export interface SlipCode {
  readonly locator: Bytes;
  readonly secret: Bytes;
}

export type SlipCodeResult =
  | { readonly ok: true; readonly code: SlipCode }
  | { readonly ok: false; readonly reason: 'empty' | 'notOurs' | 'version' }
  /** Some characters less or more than there are; `group` is where one is missing or too many, where that can be told. */
  | { readonly ok: false; readonly reason: 'short' | 'long'; readonly by: number; readonly group: number | undefined }
  /** Which groups are wrong, the first of them 1, as long as no more than two characters are; otherwise nobody can tell. */
  | { readonly ok: false; readonly reason: 'wrong'; readonly groups: readonly number[] };

/** `locator(5) ‖ secret(16) ‖ format(2 bits)` in bech32m, without its fixed prefix: 40 characters, in capitals. */
export function formatSlipCode({ locator, secret }: SlipCode): string {
  const words = bech32m.toWords(concat(locator, secret));
  return bech32m
    .encode(PREFIX, words)
    .slice(PREFIX.length + 1)
    .toUpperCase();
}

/** The code as people read and write it: ten groups of four. */
export function slipGroups(code: SlipCode): readonly string[] {
  return formatSlipCode(code).match(/.{4}/g) ?? [];
}

/** The link that a slip's QR holds: the code stands in the fragment, which no server sees. */
export function slipLink(origin: string, code: SlipCode): string {
  return `${origin}/#/reply/${formatSlipCode(code)}`;
}

/** What a slip's QR holds: a link, or on a careful evening the code alone, which the app itself scans. */
export function slipText(origin: string, code: SlipCode, isCareful: boolean): string {
  return isCareful ? formatSlipCode(code) : slipLink(origin, code);
}

/**
 * Reads a code as somebody typed, pasted or scanned it: in groups or not, in any case, with letters that only look like
 * those of a code, or as a link. Says what is wrong otherwise, and where.
 */
export function parseSlipCode(input: string): SlipCodeResult {
  const text = codeIn(input);
  if (text === undefined) return { ok: false, reason: 'notOurs' };
  const characters = readCharacters(text);
  if (characters.length === 0) return { ok: false, reason: 'empty' };
  const by = CODE_LENGTH - characters.length;
  // Half a word or a whole letter is no code with a mistake.
  if (Math.abs(by) > CODE_LENGTH / 2) return { ok: false, reason: by > 0 ? 'short' : 'notOurs', by: Math.abs(by), group: undefined };
  if (by !== 0) return { ok: false, reason: by > 0 ? 'short' : 'long', by: Math.abs(by), group: misplacedGroup(characters) };
  for (const reading of readings(characters)) {
    const found = decode(reading);
    if (found) return found;
  }
  return { ok: false, reason: 'wrong', groups: wrongGroups(characters) };
}

/** What somebody typed, cut into groups as it stands, so that they find the one that is wrong. */
export function groupsIn(input: string): readonly string[] {
  return (
    charactersOf(codeIn(input) ?? '')
      .join('')
      .toUpperCase()
      .match(/.{1,4}/gu) ?? []
  );
}

/** Whether one group was written down right: forgiving as the code itself. */
export function isGroup(typed: string, group: string): boolean {
  return [...readings(readCharacters(typed))].includes(group.toLowerCase());
}

/** The code in a link of ours; undefined for another link. */
function codeIn(input: string): string | undefined {
  const text = input.trim();
  const link = /#\/?reply\/([^?#]*)/i.exec(text)?.[1];
  if (link !== undefined) return link.replaceAll('%20', ' ');
  return /#\/|:\/\//.test(text) ? undefined : text.replace(new RegExp(`^${PREFIX}1(?=[^]{${String(CODE_LENGTH)}})`, 'i'), '');
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

function decode(text: string): SlipCodeResult | undefined {
  const found = bech32m.decodeUnsafe(`${PREFIX}1${text}`);
  if (!found) return undefined;
  const last = found.words.at(-1) ?? 0;
  if ((last & 3) !== FORMAT) return { ok: false, reason: 'version' };
  const bytes = new Uint8Array(bech32m.fromWords(found.words));
  return { ok: true, code: { locator: bytes.slice(0, LOCATOR), secret: bytes.slice(LOCATOR, LOCATOR + SECRET) } };
}
