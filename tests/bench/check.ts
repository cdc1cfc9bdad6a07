/**
 * `npm run bench:check`: how much of what is risky the check finds in the labelled texts, and how much that is innocent it
 * stops, for the open texts and for the frozen ones that no rule was written by, beside a plain list of words.
 */
import { evidenceIn } from '../../src/domain/check/evidence/evidenceIn.ts';
import { splitWords } from '../../src/domain/check/fold/splitWords.ts';
import { builtInRules, checkText } from '../../src/domain/check/index.ts';
import { languageOf } from '../../src/domain/check/language/languageOf.ts';
import { alternativesOf } from '../../src/domain/check/match/parsePhrase.ts';
import { sets } from '../../src/domain/check/match/sets/index.ts';
import { corpus, examTexts, indirectTexts, mixedTexts, ways, type CheckText } from '../support/check/corpus.ts';
import { checkTimes } from './checkTimes.ts';

interface Flag {
  readonly topic: string;
  readonly start: number;
  readonly end: number;
}
type Checker = (text: string) => readonly Flag[];

const ours: Checker = (text) => checkText(text, { country: 'ru' }).filter(({ strength }) => strength !== 'remind');

/** The naive peer: the same words without their last letters, wherever they stand in a text in small letters. */
function plainList(): Checker {
  const stems = new Map<string, string>();
  for (const { find = [], soft = [], language, topic } of builtInRules)
    if (language !== 'any')
      for (const phrase of [...find, ...soft])
        if (!phrase.includes(' '))
          for (const word of alternativesOf(phrase, sets[language])) {
            const bare = word.replace(/:.*$|[\^"!=~*]/gu, '').toLowerCase();
            const stem = language === 'ru' && bare.length > 5 ? bare.slice(0, -2) : bare;
            if (stem.length > 2) stems.set(stem, topic);
          }
  return (text) => {
    const lower = text.toLowerCase();
    const out: Flag[] = [];
    for (const [stem, topic] of stems) {
      const start = lower.indexOf(stem);
      if (start >= 0) out.push({ topic, start, end: start + stem.length });
    }
    return out;
  };
}

/** What would be found if the line were drawn where so many innocent cards are pointed at. */
const LEVELS = [0.03, 0.05, 0.08, 0.12];

const { open, frozen } = corpus();
const indirect = indirectTexts();
const mixed = mixedTexts();
const exams = examTexts();
const times = checkTimes(mixed.open);
const contestants = [
  ['otkrytka', ours],
  ['plain list', plainList()],
] as const;
for (const [title, texts] of [
  ['open', open],
  ['frozen', frozen],
  ['indirect, open', indirect.open],
  ['indirect, frozen', indirect.frozen],
  ['mixed, open', mixed.open],
  ['mixed, frozen', mixed.frozen],
  ['exams, open', exams.open],
  ['exams, frozen', exams.frozen],
] as const) {
  const rows = [[`${title}, ${String(texts.length)} texts`, 'risky found', 'right topic', 'right span', 'false alarms']];
  for (const [name, check] of contestants) {
    rows.push([name, ...figures(texts, check)]);
    for (const language of ['ru', 'en', 'de'])
      rows.push([
        `  ${name}: ${language}`,
        ...figures(
          texts.filter(({ lang }) => lang === language),
          check,
        ),
      ]);
  }
  print(rows);
  const topics = [...new Set(texts.flatMap((each) => (each.label === 'risky' ? each.topics : [])))].sort();
  print([
    [`${title}, otkrytka by topic`, 'risky found', 'right topic', 'right span', ''],
    ...topics.map((topic) => [
      `  ${topic}`,
      ...figures(
        texts.filter((each) => each.label === 'risky' && each.topics.includes(topic)),
        ours,
      ),
    ]),
  ]);
}
print([
  ['mixed, kept back, otkrytka by how it is put', 'risky found', 'right topic', 'right span', ''],
  ...ways.map((way) => [
    `  ${way}`,
    ...figures(
      mixed.frozen.filter((each) => each.label === 'risky' && each.how === way),
      ours,
    ),
  ]),
]);
print([
  ['mixed, kept back: found where the line is drawn at', ...LEVELS.map((level) => `${String(100 * level)} % alarms`)],
  ...curve(mixed.frozen),
]);
print(times);

/** Shares of risky texts and of innocent ones; a topic is right when one of those labelled is named, a span when it touches a mark. */
function figures(texts: readonly CheckText[], check: Checker): string[] {
  let risky = 0;
  let found = 0;
  let topic = 0;
  let span = 0;
  let innocent = 0;
  let alarms = 0;
  for (const each of texts) {
    const flags = check(each.text);
    if (each.label === 'innocent') {
      innocent++;
      if (flags.length > 0) alarms++;
      continue;
    }
    risky++;
    if (flags.length > 0) found++;
    const right = flags.filter((flag) => each.topics.some((label) => label === flag.topic));
    if (right.length > 0) topic++;
    const marks = each.marks.map((mark) => ({ from: each.text.indexOf(mark), to: each.text.indexOf(mark) + mark.length }));
    const touches = right.some(({ start, end }) => marks.length === 0 || marks.some(({ from, to }) => start < to && end > from));
    if (touches) span++;
  }
  return [share(found, risky), share(topic, risky), share(span, risky), innocent === 0 ? '' : share(alarms, innocent)];
}

function share(count: number, all: number): string {
  return all === 0 ? '' : `${String(count)}/${String(all)} ${((100 * count) / all).toFixed(1)} %`;
}

/** A card is as risky as its riskiest sentence; with rules, one that a rule points at is beyond any line. */
function curve(texts: readonly CheckText[]): string[][] {
  return ['ru', 'en', 'de'].flatMap((language) => {
    const own = texts.filter(({ lang }) => lang === language);
    return [
      [`  evidence alone: ${language}`, ...foundAt(own, weighed)],
      [`  rules and evidence: ${language}`, ...foundAt(own, (text) => (isFoundByRule(text) ? Infinity : weighed(text)))],
    ];
  });
}

function foundAt(texts: readonly CheckText[], scoreOf: (text: string) => number): string[] {
  const scores = (label: CheckText['label']) => texts.filter((each) => each.label === label).map(({ text }) => scoreOf(text));
  const risky = scores('risky');
  const innocent = scores('innocent').sort((one, other) => other - one);
  return LEVELS.map((level) => {
    const line = innocent[Math.floor(level * innocent.length)] ?? Infinity;
    return line === Infinity ? 'beyond' : share(risky.filter((score) => score > line).length, risky.length);
  });
}

function weighed(text: string): number {
  const words = splitWords(text);
  return Math.max(-Infinity, ...evidenceIn(words, languageOf(words).main).map(({ score }) => score));
}

function isFoundByRule(text: string): boolean {
  return checkText(text, { country: 'ru' }).some(({ rule, strength }) => strength !== 'remind' && !rule.endsWith('.evidence'));
}

function print(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows)
    console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '));
  console.log('');
}
