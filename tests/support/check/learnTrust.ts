import { checkWith } from '../../../src/domain/check/checkText.ts';
import { examples } from '../../../src/domain/check/examples/index.ts';
import { languageOf } from '../../../src/domain/check/language/languageOf.ts';
import { builtInRules } from '../../../src/domain/check/rules/index.ts';
import { scalesOf, type Scales } from '../../../src/domain/check/evidence/evidenceIn.ts';
import { saysOf } from '../../../src/domain/check/evidence/isBelieved.ts';
import type { PackedWeights, Trust } from '../../../src/domain/check/evidence/weigh.ts';
import { splitWords } from '../../../src/domain/check/fold/splitWords.ts';
import { strengths, type CheckText } from './corpus.ts';

/** As a logarithm: a finding stands where it is right so many times as often as wrong. */
const SURE = Math.log(3.6);
/** A rule begins with as many findings that are right as often as those of all rules. */
const BEFORE = 6;
const ROUNDS = 50;
const HELD_BACK = 1e-3;
/** So far above 0 what an example needs is kept, for what is lost by rounding. */
const ENOUGH_MORE = 0.01;

/** Cards that were not learned from, with weights that were learned from others and believe every finding. */
interface Part {
  readonly weights: PackedWeights;
  readonly leftOut: readonly CheckText[];
}

interface Seen {
  readonly rule: string;
  readonly right: boolean;
  readonly says: readonly number[];
  /** How much it counts. */
  readonly counts: number;
}

/**
 * Learns how far what rules find is believed: logistic regression over what their findings in left-out cards were worth. A card
 * counts as much as `countOf` says: what a rule finds in those it was written by says little of others.
 */
export function learnTrust(parts: readonly Part[], countOf: (text: CheckText) => number): Trust {
  const seen = parts.flatMap(({ weights, leftOut }) => {
    const scales = scalesOf(same(weights));
    return leftOut.flatMap((text) => (countOf(text) > 0 ? findingsIn(text, scales, countOf(text)) : []));
  });
  const sums = new Map<string, readonly [right: number, wrong: number]>();
  let [rights, wrongs] = [1, 1];
  for (const { rule, right, counts } of seen) {
    const [before, wrong] = sums.get(rule) ?? [0, 0];
    sums.set(rule, right ? [before + counts, wrong] : [before, wrong + counts]);
    if (right) rights += counts;
    else wrongs += counts;
  }
  const share = rights / (rights + wrongs);
  const oddsOf = (right: number, wrong: number) => Math.log((right + BEFORE * share) / (wrong + BEFORE * (1 - share)));
  const rows = seen.map(({ rule, right, says, counts }) => {
    const [so, far] = sums.get(rule) ?? [0, 0];
    // What a finding is held against is what the rule's others were worth.
    return { is: right ? 1 : 0, counts, row: [1, right ? oddsOf(so - counts, far) : oddsOf(so, far - counts), ...says] };
  });
  const [base = 0, worth = 0, score = 0, own = 0, sameTopic = 0, short = 0, shortScore = 0, shortOwn = 0] = fitted(rows);
  const rules = [...sums].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    base: rounded(base - SURE),
    score: rounded(score),
    shortScore: rounded(shortScore),
    own: rounded(own),
    shortOwn: rounded(shortOwn),
    same: rounded(sameTopic),
    short: rounded(short),
    rules: Object.fromEntries(rules.map(([rule, [right, wrong]]) => [rule, rounded(worth * oddsOf(right, wrong))])),
    others: rounded(worth * oddsOf(0, 0)),
  };
}

/** What the check would doubt in a card, before findings that overlap become one. */
function findingsIn(text: CheckText, scales: Scales, counts: number): readonly Seen[] {
  const marks = (text.label === 'risky' ? text.marks : []).map((mark) => ({ from: text.text.indexOf(mark), length: mark.length }));
  const seen: Seen[] = [];
  checkWith(text.text, { country: 'ru' }, scales, ({ rule, topic, start, end }, { score, own, same: isSame, short }) => {
    const touches = marks.length === 0 || marks.some(({ from, length }) => start < from + length && end > from);
    const of = (value: number, isMeant: boolean) => (isMeant ? value : 0);
    const says = [of(score, !short), of(own, !short), of(1, isSame), of(1, short), of(score, short), of(own, short)];
    if (topic in strengths) seen.push({ rule, right: text.label === 'risky' && touches, says, counts });
    return true;
  });
  return seen;
}

/** The same, with so much more for some rules that they find what by their own examples in a language they must. */
export function withExamples(trust: Trust, language: CheckText['lang'], weights: Omit<PackedWeights, 'trust'>): Trust {
  const scales = scalesOf(same({ ...weights, trust }));
  const rules = { ...trust.rules };
  for (const rule of builtInRules) {
    const country = rule.countries?.includes('by') === true ? 'by' : 'ru';
    // One list a rule: it is made ready once and not for every text.
    const alone = [rule];
    for (const text of examples[rule.id]?.match ?? []) {
      if (languageOf(splitWords(text)).main !== language) continue;
      const missing: number[] = [];
      const found = checkWith(text, { country, rules: alone }, scales, (_, doubt) => {
        missing.push(-saysOf(doubt, trust));
        return false;
      });
      // One of them has to stand.
      if (found.length > 0 || missing.length === 0) continue;
      const least = Math.ceil((Math.min(...missing) + ENOUGH_MORE) * 100) / 100;
      if (least > (rules[rule.id] ?? trust.others)) rules[rule.id] = least;
    }
  }
  return { ...trust, rules };
}

/** The same weights for whatever language. */
function same(weights: PackedWeights): Readonly<Record<CheckText['lang'], PackedWeights>> {
  return { ru: weights, en: weights, de: weights };
}

interface Row {
  readonly is: number;
  readonly counts: number;
  readonly row: readonly number[];
}

/** Logistic regression by Newton's method. */
function fitted(rows: readonly Row[]): readonly number[] {
  const size = rows[0]?.row.length ?? 0;
  const all = rows.reduce((sum, { counts }) => sum + counts, 0);
  let weights: readonly number[] = Array.from({ length: size }, () => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((each) => each * HELD_BACK);
    const bend = weights.map((_, at) => weights.map((_, other): number => (at === other ? HELD_BACK : 0)));
    for (const { is, row, counts } of rows) {
      const likely = 1 / (1 + Math.exp(-row.reduce((sum, each, at) => sum + each * (weights[at] ?? 0), 0)));
      for (const [at, one] of row.entries()) {
        slope[at] = (slope[at] ?? 0) + (counts * one * (likely - is)) / all;
        const line = bend[at];
        if (line)
          for (const [other, two] of row.entries()) line[other] = (line[other] ?? 0) + (counts * one * two * likely * (1 - likely)) / all;
      }
    }
    const step = solved(bend, slope);
    weights = weights.map((each, at) => each - (step[at] ?? 0));
  }
  return weights;
}

/** The solution of linear equations, by Gauss: their matrix is positive definite, so no rows need to be swapped. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (const [at, pivot] of rows.entries())
    for (const [other, row] of rows.entries()) {
      if (other === at) continue;
      const times = (row[at] ?? 0) / (pivot[at] ?? 1);
      for (let column = at; column < row.length; column++) row[column] = (row[column] ?? 0) - times * (pivot[column] ?? 0);
    }
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
