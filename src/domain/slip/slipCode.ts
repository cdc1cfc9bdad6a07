import { concat, type Bytes } from '../bytes/index.ts';
import { PREFIX, type Layout } from './alphabet.ts';
import { charactersIn, formatChecked, readChecked, typedGroups, type CodeMistake } from './checkedCode.ts';

export { isGroup } from './checkedCode.ts';

const LAYOUT: Layout = { length: 40, group: 4 };
const LOCATOR = 5;
const SECRET = 16;
/** What a reply slip says: how to find the evening, and the secret from which its cards have their names and keys. */
export interface SlipCode {
  readonly locator: Bytes;
  readonly secret: Bytes;
}

export type SlipCodeResult =
  | { readonly ok: true; readonly code: SlipCode }
  | { readonly ok: false; readonly reason: 'empty' | 'notOurs' | 'version' }
  | ({ readonly ok: false } & CodeMistake);

/** `locator(5) ‖ secret(16) ‖ format(2 bits)` in bech32m, without its fixed prefix: 40 characters, in capitals. */
export function formatSlipCode({ locator, secret }: SlipCode): string {
  return formatChecked(concat(locator, secret));
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
  const count = charactersIn(text);
  if (count === 0) return { ok: false, reason: 'empty' };
  if (count > LAYOUT.length * 1.5) return { ok: false, reason: 'notOurs' };
  const found = readChecked(text, LAYOUT);
  if (!found.ok) return found.reason === 'later' ? { ok: false, reason: 'version' } : found;
  return { ok: true, code: { locator: found.bytes.slice(0, LOCATOR), secret: found.bytes.slice(LOCATOR, LOCATOR + SECRET) } };
}

/** What somebody typed, cut into groups as it stands, so that they find the one that is wrong. */
export function groupsIn(input: string): readonly string[] {
  return typedGroups(codeIn(input) ?? '', LAYOUT);
}

/** The code in a link of ours; undefined for another link. */
function codeIn(input: string): string | undefined {
  const text = input.trim();
  const link = /#\/?reply\/([^?#]*)/i.exec(text)?.[1];
  if (link !== undefined) return link.replaceAll('%20', ' ');
  return /#\/|:\/\//.test(text) ? undefined : text.replace(new RegExp(`^${PREFIX}1(?=[^]{${String(LAYOUT.length)}})`, 'i'), '');
}
