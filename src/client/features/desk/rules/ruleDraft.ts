import { unreadableIn } from '../../../../domain/check/changes.ts';
import { MOST_PHRASE, MOST_PHRASES, MOST_WHY, type OwnRule } from '../../../../domain/check/ownRule.ts';
import { phraseFromPlain, plainOf } from '../../../../domain/check/plainPhrases.ts';
import type { CheckedLanguage, Strength, Topic } from '../../../../domain/check/rule.ts';

/** Where or for whom a rule holds. */
export const scopes = ['everybody', 'country', 'institution', 'person'] as const;
type Scope = (typeof scopes)[number];

/** Where lists have people in prison; a rule that another group wrote may name more. */
export const countries = ['ru', 'by'] as const;

/** A rule as it is being written. */
export interface RuleDraft {
  /** One word or phrase a line. */
  readonly phrases: string;
  /** They are written in the notation of rules. */
  readonly notation: boolean;
  readonly language: CheckedLanguage;
  readonly topic: Topic;
  readonly strength: Strength;
  readonly scope: Scope;
  readonly country: string;
  readonly institution: string;
  readonly person: string;
  readonly why: string;
  readonly source: string;
  readonly date: string;
  /** A text in which it is to be found, and one in which it is not. */
  readonly match: string;
  readonly pass: string;
}

/** What is still wrong with it: where, and what. */
export type DraftProblem =
  | { readonly field: 'phrases'; readonly problem: 'missing' | 'tooMany' }
  | { readonly field: 'phrases'; readonly problem: 'tooLong' | 'unreadable'; readonly phrase: string }
  | { readonly field: 'who' | 'why' | 'source' | 'date'; readonly problem: 'missing' }
  | { readonly field: 'why'; readonly problem: 'tooLong' };

export function emptyDraft(language: CheckedLanguage, date: string): RuleDraft {
  return {
    phrases: '',
    notation: false,
    language,
    topic: 'case',
    strength: 'ask',
    scope: 'everybody',
    country: 'ru',
    institution: '',
    person: '',
    why: '',
    source: '',
    date,
    match: '',
    pass: '',
  };
}

/** An own rule to write on at; in the notation where plain words do not say what it says. */
export function draftOf(rule: OwnRule): RuleDraft {
  const { language, topic, strength, why, source, date } = rule;
  const plain = rule.find.map((phrase) => plainOf(phrase, language));
  const isPlain = plain.every((phrase) => phrase !== undefined);
  return {
    ...emptyDraft(language, date),
    phrases: (isPlain ? plain : rule.find).join('\n'),
    notation: !isPlain,
    topic,
    strength,
    scope: rule.people ? 'person' : rule.institutions ? 'institution' : rule.countries ? 'country' : 'everybody',
    country: rule.countries?.[0] ?? 'ru',
    institution: rule.institutions?.[0] ?? '',
    person: rule.people?.[0] ?? '',
    why,
    source,
    match: rule.match?.join('\n') ?? '',
    pass: rule.pass?.join('\n') ?? '',
  };
}

/** The words of a draft as the check reads them. */
export function findOf({ phrases, notation, language }: Pick<RuleDraft, 'phrases' | 'notation' | 'language'>): string[] {
  const lines = phrases.split('\n').map((line) => (notation ? line.trim().replace(/\s+/gu, ' ') : phraseFromPlain(line, language)));
  return [...new Set(lines.filter((line) => line !== ''))];
}

/** The rule that a draft says, with what it keeps of `before`; or everything that is still wrong. */
export function ruleIn(
  draft: RuleDraft,
  id: string,
  before?: OwnRule,
): { readonly ok: true; readonly rule: OwnRule } | { readonly ok: false; readonly problems: readonly DraftProblem[] } {
  const { language, topic, strength, date } = draft;
  const find = findOf(draft);
  const why = draft.why.trim();
  const source = draft.source.trim();
  const problems: DraftProblem[] = [];
  const long = find.find((phrase) => phrase.length > MOST_PHRASE);
  const unreadable = unreadableIn({ find, language });
  if (find.length === 0) problems.push({ field: 'phrases', problem: 'missing' });
  else if (find.length > MOST_PHRASES) problems.push({ field: 'phrases', problem: 'tooMany' });
  else if (long !== undefined) problems.push({ field: 'phrases', problem: 'tooLong', phrase: long });
  else if (unreadable !== undefined) problems.push({ field: 'phrases', problem: 'unreadable', phrase: unreadable });
  const who = whoOf(draft, before);
  if (!who) problems.push({ field: 'who', problem: 'missing' });
  if (why === '') problems.push({ field: 'why', problem: 'missing' });
  else if (why.length > MOST_WHY) problems.push({ field: 'why', problem: 'tooLong' });
  if (source === '') problems.push({ field: 'source', problem: 'missing' });
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date)) problems.push({ field: 'date', problem: 'missing' });
  if (problems.length > 0 || !who) return { ok: false, problems };
  const [match, pass] = [examplesIn(draft.match), examplesIn(draft.pass)];
  const rule: OwnRule = {
    id,
    topic,
    strength,
    language,
    find,
    ...(before?.unless && { unless: before.unless }),
    ...who,
    why,
    source,
    date,
    ...(match.length > 0 && { match }),
    ...(pass.length > 0 && { pass }),
  };
  return { ok: true, rule };
}

/** Whom it holds for; undefined where nobody was chosen. A rule of several people or prisons keeps them while the first stays chosen. */
function whoOf(draft: RuleDraft, before?: OwnRule): Pick<OwnRule, 'countries' | 'institutions' | 'people'> | undefined {
  const all = (chosen: string, known: string[] | undefined): string[] => (known?.[0] === chosen ? known : [chosen]);
  switch (draft.scope) {
    case 'everybody':
      return {};
    case 'country':
      return { countries: all(draft.country, before?.countries) };
    case 'institution':
      return draft.institution === '' ? undefined : { institutions: all(draft.institution, before?.institutions) };
    case 'person':
      return draft.person === '' ? undefined : { people: all(draft.person, before?.people) };
  }
}

/** A text a line, each once, as many and as long as a rule keeps. */
function examplesIn(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim().slice(0, 500));
  return [...new Set(lines.filter((line) => line !== ''))].slice(0, 10);
}
