import { signsOf } from './habit.ts';
import { toCyrillic } from './toCyrillic.ts';

/** What somebody typed in one go, and what stands before the cursor for it. Only the latest words: enough to go back letter by letter. */
export interface Run {
  readonly typed: string;
  readonly shown: string;
  /** The letters of the same word that stood there already. */
  readonly before: string;
  /** The habit of this typist, from words before the run (`signsOf`). */
  readonly signs: string;
}

/** What is to be done before the cursor: take `remove` characters (UTF-16) away, then put `insert`. */
export interface Edit {
  readonly remove: number;
  readonly insert: string;
}

export interface Step {
  readonly run: Run;
  readonly edit: Edit;
}

/** Nothing was typed yet, or the cursor has moved. */
export const noRun: Run = { typed: '', shown: '', before: '', signs: '' };

/** Longer runs begin anew at the current word, so that a long letter is as fast as a short one. */
const LONGEST = 120;

/**
 * Takes one or more typed characters; `left` is the text before the cursor as it is now. A run that does not end there
 * any more (the cursor moved, something was pasted or undone) is left behind.
 */
export function type(run: Run, left: string, typed: string): Step {
  const start = goesOn(run, left) ? run : { ...noRun, before: /[\p{L}\p{M}]*$/u.exec(left)?.[0] ?? '', signs: allSigns(run) };
  let now = start;
  let text = start.shown;
  for (const character of typed) {
    const next = typeOne(now, character);
    text = text.slice(0, text.length - now.shown.length) + next.shown;
    now = next.shown.length > LONGEST ? currentWord(next) : next;
  }
  return { run: now, edit: difference(start.shown, text) };
}

/**
 * Takes back the latest Latin letter: щ from "shch" becomes ш, ш from "sh" becomes с. Undefined where nothing of a run
 * stands before the cursor: then the device deletes as it always does.
 */
export function takeBack(run: Run, left: string): Step | undefined {
  if (run.shown === '' || !goesOn(run, left)) return undefined;
  let typed = run.typed;
  let shown = run.shown;
  // Each press shows something, and never more than before: "shc" would be шц.
  while (typed !== '' && (shown === run.shown || shown.length > run.shown.length)) {
    typed = Array.from(typed).slice(0, -1).join('');
    shown = toCyrillic(typed, run.before, run.signs);
  }
  return { run: { ...run, typed, shown }, edit: difference(run.shown, shown) };
}

/** Whether the run still stands right before the cursor. */
export function goesOn(run: Run, left: string): boolean {
  return run.typed !== '' && left.endsWith(run.before + run.shown);
}

function typeOne(run: Run, character: string): Run {
  const typed = run.typed + character;
  return { ...run, typed, shown: toCyrillic(typed, run.before, run.signs) };
}

function currentWord(run: Run): Run {
  const typed = /[\p{L}\p{M}'’‘ʼ´`|]*$/u.exec(run.typed)?.[0] ?? '';
  const signs = signsOf(`${run.signs} ${run.typed.slice(0, run.typed.length - typed.length)}`);
  const shown = toCyrillic(typed, '', signs);
  return typed.length < run.typed.length && run.shown.endsWith(shown) ? { typed, shown, before: '', signs } : { ...noRun, signs };
}

function allSigns(run: Run): string {
  return signsOf(`${run.signs} ${run.typed}`);
}

function difference(from: string, to: string): Edit {
  let same = 0;
  while (same < from.length && from.charCodeAt(same) === to.charCodeAt(same)) same++;
  // Never between the halves of a character.
  if (/[\uD800-\uDBFF]$/.test(to.slice(0, same)) || /[\uD800-\uDBFF]$/.test(from.slice(0, same))) same--;
  return { remove: from.length - same, insert: to.slice(same) };
}
