import { fromBase64Url, toBase64Url } from '../bytes/index.ts';
import type { Layout } from '../slip/alphabet.ts';
import { charactersIn, formatChecked, readChecked, typedGroups, type CodeMistake } from '../slip/checkedCode.ts';
import { formatJoinCode, parseJoinCode, type JoinCode, type JoinCodeResult } from './joinCode.ts';

// The QR's own characters tell capitals from small letters and 0 from O: nobody can read them out. So the code to type is
// the same bytes as a reply slip has them, with a checksum that says where a mistake is.

const LAYOUT: Layout = { length: 85, group: 5 };

export type TypedCodeResult = JoinCodeResult | { readonly ok: false; readonly reason: 'join.mistyped'; readonly mistake: CodeMistake };

/** A code as people read it out and type it: seventeen groups of five. */
export function codeGroups(code: JoinCode): readonly string[] {
  return typedGroups(formatChecked(fromBase64Url(formatJoinCode(code))), LAYOUT);
}

/** What somebody typed, cut into groups as it stands. */
export function groupsTyped(input: string): readonly string[] {
  return typedGroups(input, LAYOUT);
}

/** Reads a code that was typed, pasted or scanned: in groups or as its QR and its link have it; says where a mistake is. */
export function parseTypedCode(input: string): TypedCodeResult {
  const whole = parseJoinCode(input);
  const count = charactersIn(input);
  // Every QR's own code begins with an A and has 66 characters.
  const isOwn = /^\s*A/u.test(input) && count < LAYOUT.length - 10;
  if (whole.ok || whole.reason === 'join.empty' || isOwn || /[#/:]/u.test(input) || count > LAYOUT.length * 1.5) return whole;
  const typed = readChecked(input, LAYOUT);
  if (typed.ok) return parseJoinCode(toBase64Url(typed.bytes));
  if (typed.reason === 'later') return { ok: false, reason: 'join.version' };
  // A few words, or the number on a packet, are no code with a mistake.
  if (typed.reason === 'short' && count < LAYOUT.length / 3) return whole;
  const { ok, ...mistake } = typed;
  return { ok, reason: 'join.mistyped', mistake };
}
