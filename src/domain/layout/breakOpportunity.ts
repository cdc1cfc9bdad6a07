import { breakClass, type BreakClass } from './breakClass.ts';

/**
 * Whether a line may end before the character at `index`, where `start` is the first character of the line.
 * Chromium's rules for `line-break: auto; white-space: pre-wrap`: after a run of spaces always; between two Latin-1
 * characters by a table of pairs; elsewhere by UAX #14, which it asks about the text from the start of the line.
 */
export function breakOpportunity(text: string, index: number, start: number): boolean {
  if (index <= start || index >= text.length) return false;
  const [before, after] = [text.charAt(index - 1), text.charAt(index)];
  if (after === ' ') return false;
  if (before === ' ') return true;
  if (before < '\u0080' && after < '\u0080') return betweenAscii(text, index, start);
  return byUnicode(text, index, start);
}

/** After these ASCII characters Chromium breaks before those. */
const afterHyphen = new Set('"#%&\'(*+-<=>@[\\^_`{|~');
const afterQuestion = new Set('#$%&(*+-0123456789<=>@[\\^_`{|~');
const afterSome = new Set('!}"#&*=>~%)+,.:;\\]|');
const opening = new Set('(<[{');

function betweenAscii(text: string, index: number, start: number): boolean {
  const [before, after] = [text.charAt(index - 1), text.charAt(index)];
  if (before === '-' && isDigit(after)) {
    const previous = index - 2 >= start ? text.charAt(index - 2) : '';
    return isDigit(previous) || isLetter(previous);
  }
  if (before === '-') return isLetter(after) || afterHyphen.has(after);
  if (before === '?') return isLetter(after) || afterQuestion.has(after);
  return opening.has(after) && afterSome.has(before);
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function isLetter(character: string): boolean {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

const neverBefore = new Set<BreakClass>(['CL', 'CP', 'EX', 'SY', 'IS', 'QU', 'Pi', 'Pf', 'BA', 'HY', 'HH', 'IN']);
const neverAfter = new Set<BreakClass>(['GL', 'OP', 'QU', 'Pi', 'Pf', 'BB']);
/** Pairs that stay together: LB23, 24, 25, 28, 29 and 30. */
const together: Readonly<Partial<Record<BreakClass, readonly BreakClass[]>>> = {
  AL: ['AL', 'NU', 'PR', 'PO', 'OP'],
  NU: ['AL', 'NU', 'PR', 'PO', 'OP'],
  PR: ['AL', 'NU'],
  PO: ['AL', 'NU'],
  HY: ['NU'],
  IS: ['AL', 'NU'],
  CP: ['AL', 'NU'],
};

function byUnicode(text: string, index: number, start: number): boolean {
  const [before, after] = [breakClass(text.charAt(index - 1)), breakClass(text.charAt(index))];
  if (neverAfter.has(before) || neverBefore.has(after)) return false;
  const hyphen = before === 'HY' || before === 'HH';
  if (after === 'GL') return hyphen || before === 'BA';
  if (before === 'B2' && after === 'B2') return false;
  if (together[before]?.includes(after)) return false;
  if (hyphen && after === 'AL') return !startsWord(text, index - 1, start);
  // Within Latin-1 Chromium looks at the pair alone.
  if (text.charAt(index - 1) <= '\u00ff' && text.charAt(index) <= '\u00ff') return true;
  if (after === 'PR' || after === 'PO') return !endsNumber(text, before === 'CL' || before === 'CP' ? index - 1 : index, start);
  if (after === 'NU' && before === 'SY') return !endsNumber(text, index, start);
  if (after === 'OP' && (before === 'PR' || before === 'PO')) return !opensNumber(text, index);
  return true;
}

/** LB20a: a hyphen that begins a word. */
function startsWord(text: string, hyphen: number, start: number): boolean {
  return hyphen === start || breakClass(text.charAt(hyphen - 1)) === 'SP' || breakClass(text.charAt(hyphen - 1)) === 'GL';
}

/** LB25: whether `NU (SY | IS)*` ends right before `index`. */
function endsNumber(text: string, index: number, start: number): boolean {
  let at = index - 1;
  while (at >= start && (breakClass(text.charAt(at)) === 'SY' || breakClass(text.charAt(at)) === 'IS')) at--;
  return at >= start && breakClass(text.charAt(at)) === 'NU';
}

/** LB25: whether a bracket at `index` opens a number. */
function opensNumber(text: string, index: number): boolean {
  const next = breakClass(text.charAt(index + 1));
  return next === 'NU' || (next === 'IS' && breakClass(text.charAt(index + 2)) === 'NU');
}
