import type { Word } from '../fold/splitWords.ts';
import { Recent } from '../Recent.ts';
import type { Rule } from '../rule.ts';
import type { CompiledRules, RulePatterns } from './compile.ts';
import { sectionsOf, type Section } from './sections.ts';

/** Where a pattern of a rule fits, in UTF-16 units. */
export interface PatternFit {
  readonly rule: number;
  readonly start: number;
  readonly end: number;
}

/** Every fit of the patterns of the rules that are `on`, by rules. */
export function findPatterns(text: string, words: readonly Word[], compiled: CompiledRules, on: readonly boolean[]): readonly PatternFit[] {
  const { patterns, inSections } = askedOf(words, compiled, on);
  const sections = sectionsOf(text).map((section) => ({
    section,
    known: inSections.find(keyOf(section)) ?? inSections.keep(keyOf(section), []),
  }));
  const fits: PatternFit[] = [];
  for (const [index, { rule, needs, inSentence, across }] of patterns.entries()) {
    // What one sentence needs may stand in another.
    if (needs && !needs.test(text)) continue;
    if (inSentence.length > 0)
      for (const { section, known } of sections)
        for (const [from, to] of (known[index] ??= fitsIn(section, inSentence)))
          fits.push({ rule, start: section.offset + from, end: section.offset + to });
    for (const pattern of across) {
      if (text.search(pattern) < 0) continue;
      for (const { index: start, 0: found } of text.matchAll(pattern)) fits.push({ rule, start, end: start + found.length });
    }
  }
  return fits;
}

/** The same section with the same letters around it has the same fits, wherever it stands. */
function keyOf({ start, end, text }: Section): string {
  return `${String(start)} ${String(end)} ${text}`;
}

/** Where something fits in a section, by its own text. */
type Fit = readonly [start: number, end: number];

function fitsIn({ start, end, text }: Section, patterns: readonly RegExp[]): readonly Fit[] {
  let fits: Fit[] | undefined;
  for (const pattern of patterns) {
    pattern.lastIndex = start;
    for (let found = pattern.exec(text); found && found.index < end; found = pattern.exec(text)) {
      fits ??= [];
      fits.push([found.index, pattern.lastIndex]);
      // By whole signs: amid one of two units the same place would be found again.
      if (found[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
    }
  }
  return fits ?? none;
}

const none: readonly Fit[] = [];

/** The patterns that are asked of a text, and what they found of late. */
interface Asked {
  readonly patterns: readonly RulePatterns[];
  /** By section: the fits of each of these patterns, as far as it was asked. */
  readonly inSections: Recent<string, (readonly Fit[])[]>;
}

/** In letters: a text may be one sentence. */
const MOST_LETTERS = 100_000;
const kept = new WeakMap<readonly boolean[], Map<string, Asked>>();

/** By the rules that are on and the alphabets of the text. */
function askedOf(words: readonly Word[], { rules, patterns }: CompiledRules, on: readonly boolean[]): Asked {
  const scripts = new Set(words.map(({ script }) => script));
  // What is drawn in another alphabet is not asked; an address on the net is one in any language.
  const cyrillic = scripts.has('mixed') || scripts.has('cyrillic');
  const latin = scripts.has('mixed') || scripts.has('latin');
  const isRead = ({ language, topic }: Rule) => language === 'any' || topic === 'link' || (language === 'ru' ? cyrillic : latin);
  const all = kept.get(on) ?? new Map<string, Asked>();
  kept.set(on, all);
  const key = `${String(cyrillic)} ${String(latin)}`;
  const known = all.get(key);
  if (known) return known;
  const asked = patterns.filter(({ rule }) => on[rule] && rules[rule] && isRead(rules[rule]));
  const made = { patterns: asked, inSections: new Recent<string, (readonly Fit[])[]>(MOST_LETTERS, ({ length }) => length) };
  all.set(key, made);
  return made;
}
