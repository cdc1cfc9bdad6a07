import { checkWith } from '../../../src/domain/check/checkText.ts';
import { examples } from '../../../src/domain/check/examples/index.ts';
import { languageOf } from '../../../src/domain/check/language/languageOf.ts';
import { builtInRules } from '../../../src/domain/check/rules/index.ts';
import { scalesOf, type Scales } from '../../../src/domain/check/evidence/evidenceIn.ts';
import { phraseKey, saysOf, worthOf } from '../../../src/domain/check/evidence/isBelieved.ts';
import type { PackedWeights, Trust } from '../../../src/domain/check/evidence/weigh.ts';
import { splitWords } from '../../../src/domain/check/fold/splitWords.ts';
import { strengths, type CheckText } from './corpus.ts';

/** As a logarithm: a finding stands where it is right so many times as often as wrong. */
const SURE = Math.log(3.6);
/** A rule begins with as many findings that are right as often as those of all rules, a phrase with as many of its rule. */
const BEFORE = 6;
/** A phrase that is worth so little more or less than its rule is not told apart. */
const TELLING = 0.1;
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
  /** The name of the phrase that found it. */
  readonly phrase: string | undefined;
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
  const all = { right: 1, wrong: 1 };
  const byRule = new Map<string, Count>();
  const byPhrase = new Map<string, Count & { readonly rule: string }>();
  for (const { rule, phrase, right, counts } of seen) {
    const ofRule = byRule.get(rule) ?? { ...NONE };
    byRule.set(rule, ofRule);
    const ofPhrase = byPhrase.get(phrase ?? '') ?? { ...NONE, rule };
    if (phrase !== undefined) byPhrase.set(phrase, ofPhrase);
    for (const count of [all, ofRule, ofPhrase]) count[right ? 'right' : 'wrong'] += counts;
  }
  const share = all.right / (all.right + all.wrong);
  const rows = seen.map(({ rule, phrase, right, says, counts }) => {
    // What a finding is held against is what the others of its phrase and its rule were worth.
    const less = right ? { right: counts, wrong: 0 } : { right: 0, wrong: counts };
    const ofRule = shareOf(without(byRule.get(rule) ?? NONE, less), share);
    const ofPhrase = phrase === undefined ? ofRule : shareOf(without(byPhrase.get(phrase) ?? NONE, less), ofRule);
    return { is: right ? 1 : 0, counts, row: [1, oddsOf(ofPhrase), ...says] };
  });
  const [base = 0, worth = 0, score = 0, own = 0, sameTopic = 0, short = 0, shortScore = 0, shortOwn = 0] = fitted(rows);
  const worthy = (part: number) => rounded(worth * oddsOf(part));
  const rules = sorted([...byRule].map(([rule, count]) => [rule, shareOf(count, share)] as const));
  const ofRules = new Map(rules);
  const phrases = sorted(
    [...byPhrase].flatMap(([phrase, { rule, ...count }]) => {
      const ofRule = ofRules.get(rule) ?? share;
      const own = shareOf(count, ofRule);
      return Math.abs(worth * (oddsOf(own) - oddsOf(ofRule))) >= TELLING ? [[phrase, own] as const] : [];
    }),
  );
  return {
    base: rounded(base - SURE),
    score: rounded(score),
    shortScore: rounded(shortScore),
    own: rounded(own),
    shortOwn: rounded(shortOwn),
    same: rounded(sameTopic),
    short: rounded(short),
    rules: Object.fromEntries(rules.map(([rule, part]) => [rule, worthy(part)])),
    phrases: Object.fromEntries(phrases.map(([phrase, part]) => [phrase, worthy(part)])),
    others: worthy(share),
  };
}

/** How often findings were right and wrong. */
interface Count {
  right: number;
  wrong: number;
}

const NONE: Readonly<Count> = { right: 0, wrong: 0 };

function without(count: Readonly<Count>, less: Readonly<Count>): Count {
  return { right: count.right - less.right, wrong: count.wrong - less.wrong };
}

/** Which part is right, and as long as little was seen which is thought to be. */
function shareOf({ right, wrong }: Readonly<Count>, before: number): number {
  return (right + BEFORE * before) / (right + wrong + BEFORE);
}

function oddsOf(share: number): number {
  return Math.log(share / (1 - share));
}

function sorted(entries: readonly (readonly [string, number])[]): readonly (readonly [string, number])[] {
  return entries.toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/** What the check would doubt in a card, before findings that overlap become one. */
function findingsIn(text: CheckText, scales: Scales, counts: number): readonly Seen[] {
  const marks = (text.label === 'risky' ? text.marks : []).map((mark) => ({ from: text.text.indexOf(mark), length: mark.length }));
  const seen: Seen[] = [];
  checkWith(text.text, { country: 'ru' }, scales, ({ rule, topic, start, end }, { score, own, same: isSame, short, phrase }) => {
    const touches = marks.length === 0 || marks.some(({ from, length }) => start < from + length && end > from);
    const of = (value: number, isMeant: boolean) => (isMeant ? value : 0);
    const says = [of(score, !short), of(own, !short), of(1, isSame), of(1, short), of(score, short), of(own, short)];
    if (topic in strengths)
      seen.push({
        rule,
        phrase: phrase === undefined ? undefined : phraseKey(rule, phrase),
        right: text.label === 'risky' && touches,
        says,
        counts,
      });
    return true;
  });
  return seen;
}

/** The same, with so much more for some rules that they find what by their own examples in a language they must. */
export function withExamples(trust: Trust, language: CheckText['lang'], weights: Omit<PackedWeights, 'trust'>): Trust {
  const scales = scalesOf(same({ ...weights, trust }));
  const [rules, phrases] = [{ ...trust.rules }, { ...trust.phrases }];
  for (const rule of builtInRules) {
    const country = rule.countries?.includes('by') === true ? 'by' : 'ru';
    // One list a rule: it is made ready once and not for every text.
    const alone = [rule];
    for (const text of examples[rule.id]?.match ?? []) {
      if (languageOf(splitWords(text)).main !== language) continue;
      const needs: { readonly worth: number; readonly more: number; readonly phrase: string | undefined }[] = [];
      const found = checkWith(text, { country, rules: alone }, scales, (_, doubt) => {
        const worth = Math.ceil((ENOUGH_MORE - saysOf(doubt, trust)) * 100) / 100;
        needs.push({ worth, more: worth - worthOf(rule.id, doubt.phrase, { ...trust, rules, phrases }), phrase: doubt.phrase });
        return false;
      });
      // One of them has to stand: the one that lacks least, and what its rule finds otherwise is worth no more for it.
      const [need] = needs.toSorted((one, other) => one.more - other.more);
      if (found.length > 0 || !need || need.more <= 0) continue;
      if (need.phrase === undefined) rules[rule.id] = need.worth;
      else phrases[phraseKey(rule.id, need.phrase)] = need.worth;
    }
  }
  return { ...trust, rules, phrases: Object.fromEntries(sorted(Object.entries(phrases))) };
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
