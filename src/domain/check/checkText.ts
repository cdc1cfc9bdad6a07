import { detectors } from './detectors/index.ts';
import { builtInScales, evidenceIn, type Scales } from './evidence/evidenceIn.ts';
import { doubtOf, isBelieved, type Judge } from './evidence/isBelieved.ts';
import { joinHidden } from './fold/joinHidden.ts';
import { splitWords, type Word } from './fold/splitWords.ts';
import { languageOf, languagesIn } from './language/languageOf.ts';
import { compile, type CompiledRules } from './match/compile.ts';
import { lookUp } from './match/findHits.ts';
import { findPatterns } from './match/findPatterns.ts';
import { findPhrases } from './match/findPhrases.ts';
import { isDisguised } from './match/isMeant.ts';
import { knownWords } from './match/knownWords.ts';
import { isOwn } from './isOwn.ts';
import type { CheckedLanguage, DetectorName, Finding, Rule, Topic } from './rule.ts';
import { Recent } from './Recent.ts';
import { builtInRules } from './rules/index.ts';

/** What is known of the person and the evening where a text is checked. */
export interface CheckOptions {
  /** Where the card goes, by ISO 3166 in small letters: of one without rules of its own only those count that hold everywhere. */
  readonly country: string;
  /** The prison and the person by their ids in the list, for rules that hold only there. */
  readonly institution?: string;
  readonly person?: string;
  /** Topics that the person asked for (poems to a poet): no advice and no reminder about these; what is `ask` stays. */
  readonly welcome?: readonly Topic[];
  /** The person does not want to be asked for an answer: nobody is reminded of a question. */
  readonly noQuestions?: boolean;
  /** The rules of this evening (`withChanges`); the built-in ones where nothing is said. */
  readonly rules?: readonly Rule[];
}

const FEW_WORDS = 7;

const compiledRules = new WeakMap<readonly Rule[], CompiledRules>();

/**
 * What in a text could harm or hurt, sorted by where it begins. Findings of one topic that overlap are one. Never throws,
 * whatever the text; the first call makes the rules ready, which takes longer.
 */
export function checkText(text: string, options: CheckOptions): readonly Finding[] {
  return checkWith(text, options, builtInScales);
}

/** The same with other weights for the words of its sentences, and another who judges what can be doubted, as both are learned. */
export function checkWith(text: string, options: CheckOptions, scales: Scales, judge: Judge = isBelieved): readonly Finding[] {
  const plain = splitWords(text);
  const language = languageOf(plain);
  const compiled = ready(options.rules ?? builtInRules);
  for (const each of languagesIn(language)) compiled.learn(each);
  const hits = lookUp(language, compiled);
  const words = joinHidden(plain, (word) => hits(word).some((element) => compiled.singles.has(element)));
  const { on, detecting } = heldBy(compiled, options);
  const findings: Finding[] = [];
  const add = (index: number, start: number, end: number, phrase?: string) => {
    const rule = compiled.rules[index];
    if (!rule) return;
    const finding = { rule: rule.id, topic: rule.topic, strength: rule.strength, start, end };
    const isSure = !weights || isAlone || !isDoubted(rule, weighedIn) || isHidden(rule, words, start, end);
    const doubt = isSure ? undefined : doubtOf(finding, phrase, evidence, weights);
    const stands = !weights || !doubt || judge(finding, doubt, weights.trust);
    // What letters and languages show is there whatever the other words say: it is weighed for what is learned from it alone.
    if (stands || rule.detector) findings.push(finding);
  };
  // Weights were learned from Cyrillic letters: of Russian in Latin ones they know nothing.
  const weighedIn = language.main === 'ru' && !language.cyrillic ? undefined : language.main;
  const evidence = evidenceIn(words, weighedIn, scales);
  const weights = weighedIn && scales(weighedIn).weights;
  const calm = evidence.filter((each) => each.calm);
  // A few words with nothing around them excuse nothing.
  const isAlone = words.length < FEW_WORDS;
  // Words of another language are calm only because nobody weighs them.
  const isWeighed = (index: number) => compiled.rules[index]?.language === language.main;
  // What is foreign depends on what the text is written in, and a few words may be read in two languages.
  const isForeignTo = ({ topic, language: of }: Rule) =>
    topic === 'foreign' && of !== 'any' && language.main !== undefined && of !== language.main;
  const isOn = (index: number) => {
    const rule = compiled.rules[index];
    return rule !== undefined && (on[index] ?? false) && !isForeignTo(rule);
  };
  for (const { rule, from, to, notation } of findPhrases(words, hits, compiled, {
    isOn,
    isCalm: (rule, of) => isWeighed(rule) && calm.some(({ sentence }) => sentence === of),
  }))
    add(rule, words[from]?.start ?? 0, words[to]?.end ?? 0, notation);
  for (const { rule, start, end } of findPatterns(text, plain, compiled, on)) add(rule, start, end);
  const read = { text, words: plain, language, country: options.country, known: knownWords(language, compiled) };
  for (const [index, detector] of detecting) for (const [start, end] of detectors[detector](read)) add(index, start, end);
  // Where a rule has said why, nothing vaguer is said beside it; a gap says nothing of the other words.
  const said = findings.filter(({ strength, topic }) => strength !== 'remind' && topic !== 'gap');
  for (const { enough, topic, start, end } of evidence) {
    if (!enough || said.some((each) => each.start < end && each.end > start)) continue;
    add(
      compiled.rules.findIndex((rule, index) => rule.detector === 'evidence' && rule.topic === topic && on[index]),
      start,
      end,
    );
  }
  return merged(findings);
}

/**
 * Whether what a rule finds is held against the other words of its sentence: not where somebody wrote it for this evening, prison or
 * person, nor where it holds in other countries only, for it is held against cards to Russia.
 */
function isDoubted(
  { id, language, strength, detector, people, institutions, countries }: Rule,
  main: CheckedLanguage | undefined,
): boolean {
  if (isOwn(id) || people || institutions || strength === 'remind' || detector === 'evidence') return false;
  if (countries && !countries.includes('ru')) return false;
  return language === 'any' || language === main;
}

/** Whether somebody wrote one of these words so that it is not seen at once, a Russian one in Latin letters among them. */
function isHidden({ language }: Rule, words: readonly Word[], start: number, end: number): boolean {
  return words.some((word) => {
    if (word.start >= end || word.end <= start || !/\p{L}/u.test(word.text)) return false;
    return isDisguised(word) || (language === 'ru' && word.script === 'latin');
  });
}

function ready(rules: readonly Rule[]): CompiledRules {
  const known = compiledRules.get(rules);
  if (known) return known;
  const compiled = compile(rules, []);
  compiledRules.set(rules, compiled);
  return compiled;
}

/** Which rules hold for somebody, by rule, and those of them that no list of words can tell. */
interface Held {
  readonly on: readonly boolean[];
  readonly detecting: readonly (readonly [rule: number, detector: Exclude<DetectorName, 'evidence'>])[];
}

/** The same for the same person, whatever is typed. */
const held = new WeakMap<CompiledRules, Recent<string, Held>>();
const MOST_HELD = 50;

function heldBy(compiled: CompiledRules, options: CheckOptions): Held {
  const kept = held.get(compiled) ?? new Recent<string, Held>(MOST_HELD);
  held.set(compiled, kept);
  const { country, institution = '', person = '', welcome = [], noQuestions = false } = options;
  const key = JSON.stringify([country, institution, person, welcome, noQuestions]);
  return kept.get(key, () => {
    const on = compiled.rules.map((rule) => holds(rule, options));
    const detecting = compiled.rules.flatMap(({ detector }, index) =>
      detector && detector !== 'evidence' && on[index] ? [[index, detector] as const] : [],
    );
    return { on, detecting };
  });
}

function holds({ countries, institutions, people, topic, strength }: Rule, options: CheckOptions): boolean {
  if (topic === 'question' && options.noQuestions) return false;
  if (countries && !countries.includes(options.country)) return false;
  if (institutions && !institutions.includes(options.institution ?? '')) return false;
  if (people && !people.includes(options.person ?? '')) return false;
  // Whoever wrote a rule for this person knows better than what is told from their interests.
  return strength === 'ask' || people !== undefined || !options.welcome?.includes(topic);
}

const ranks = { ask: 0, advise: 1, remind: 2 } as const;

/** Findings of one topic that overlap become one with the stronger rule, of two the organizers' own; the same words are not named twice. */
function merged(findings: readonly Finding[]): readonly Finding[] {
  const out: Finding[] = [];
  const sorted = [...findings].sort((one, other) => one.start - other.start || other.end - one.end);
  for (const finding of sorted) {
    const index = out.findIndex((each) => each.topic === finding.topic && each.end > finding.start);
    const before = out[index];
    if (!before) {
      out.push(finding);
      continue;
    }
    const rank = ranks[finding.strength] - ranks[before.strength];
    const stronger = rank < 0 || (rank === 0 && isOwn(finding.rule) && !isOwn(before.rule)) ? finding : before;
    out[index] = { ...stronger, start: before.start, end: Math.max(before.end, finding.end) };
  }
  return out;
}
