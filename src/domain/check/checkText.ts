import { detectors } from './detectors/index.ts';
import { joinHidden } from './fold/joinHidden.ts';
import { splitWords, type Word } from './fold/splitWords.ts';
import { languageOf } from './language/languageOf.ts';
import { compile, type CompiledRules } from './match/compile.ts';
import { hitsOf, type Hits } from './match/findHits.ts';
import { findPhrases } from './match/findPhrases.ts';
import type { Finding, Rule, Topic } from './rule.ts';
import { builtInRules } from './rules/index.ts';

/** What is known of the person and the evening where a text is checked. */
export interface CheckOptions {
  readonly country: 'ru' | 'by';
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

const compiledRules = new WeakMap<readonly Rule[], CompiledRules>();

/**
 * What in a text could harm or hurt, sorted by where it begins. Findings of one topic that overlap are one. Never throws,
 * whatever the text; the first call makes the rules ready, which takes longer.
 */
export function checkText(text: string, options: CheckOptions): readonly Finding[] {
  const plain = splitWords(text);
  const language = languageOf(plain);
  const compiled = ready(options.rules ?? builtInRules);
  if (language.cyrillic) compiled.learn(language.cyrillic);
  for (const latin of language.latin) compiled.learn(latin === 'translit' ? 'ru' : latin);
  const hitsByWord = new Map<Word, Hits>();
  const hits = (word: Word): Hits => {
    const known = hitsByWord.get(word);
    if (known) return known;
    const found = hitsOf(word, language, compiled);
    hitsByWord.set(word, found);
    return found;
  };
  const words = joinHidden(plain, (word) => hits(word).some((element) => compiled.singles.has(element)));
  const on = compiled.rules.map((rule) => holds(rule, options));
  const findings: Finding[] = [];
  const add = (index: number, start: number, end: number) => {
    const rule = compiled.rules[index];
    if (rule) findings.push({ rule: rule.id, topic: rule.topic, strength: rule.strength, start, end });
  };
  for (const { rule, from, to } of findPhrases(words, words.map(hits), compiled, (rule) => on[rule] ?? false))
    add(rule, words[from]?.start ?? 0, words[to]?.end ?? 0);
  for (const [rule, needs, patterns] of compiled.patterns) {
    if (!on[rule] || (needs && !needs.test(text))) continue;
    for (const pattern of patterns) for (const match of text.matchAll(pattern)) add(rule, match.index, match.index + match[0].length);
  }
  for (const [index, { detector }] of compiled.rules.entries())
    if (detector && on[index]) for (const [start, end] of detectors[detector]({ text, words: plain, language })) add(index, start, end);
  return merged(findings);
}

function ready(rules: readonly Rule[]): CompiledRules {
  const known = compiledRules.get(rules);
  if (known) return known;
  const compiled = compile(rules, []);
  compiledRules.set(rules, compiled);
  return compiled;
}

function holds({ countries, institutions, people, topic, strength }: Rule, options: CheckOptions): boolean {
  if (topic === 'question' && options.noQuestions) return false;
  if (countries && !countries.includes(options.country)) return false;
  if (institutions && !institutions.includes(options.institution ?? '')) return false;
  if (people && !people.includes(options.person ?? '')) return false;
  return strength === 'ask' || !options.welcome?.includes(topic);
}

const ranks = { ask: 0, advise: 1, remind: 2 } as const;

/** Findings of one topic that overlap become one with the stronger rule; the same words are not named twice. */
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
    const stronger = ranks[finding.strength] < ranks[before.strength] ? finding : before;
    out[index] = { ...stronger, start: before.start, end: Math.max(before.end, finding.end) };
  }
  return out;
}
