/**
 * `npm run bench:check`: how much of what is risky the check finds in the labelled texts, and how much that is innocent it
 * stops, for the open texts and for the frozen ones that no rule was written by, beside a plain list of words.
 */
import { builtInRules, checkText } from '../../src/domain/check/index.ts';
import { alternativesOf } from '../../src/domain/check/match/parsePhrase.ts';
import { sets } from '../../src/domain/check/match/sets/index.ts';
import { corpus, indirectTexts, mixedTexts, type CheckText } from '../support/check/corpus.ts';

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

const { open, frozen } = corpus();
const indirect = indirectTexts();
const mixed = mixedTexts();
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
times();

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

/** Texts of 2,000 characters put together from innocent cards, checked as while typing: never the same text twice. */
function times(): void {
  const cards = open.filter(({ label, lang }) => label === 'innocent' && lang === 'ru').map(({ text }) => text);
  const texts = Array.from({ length: 200 }, (_, at) => {
    let text = '';
    for (let next = at; text.length < 2000; next++) text += `${cards[next % cards.length] ?? ''} `;
    return text.slice(0, 2000);
  });
  for (const text of texts.slice(0, 100)) ours(`${text.slice(1)} `);
  const spent = texts
    .map((text) => {
      const started = performance.now();
      ours(text);
      return performance.now() - started;
    })
    .sort((one, other) => one - other);
  const at = (part: number) => (spent[Math.floor(spent.length * part)] ?? 0).toFixed(2);
  console.log(`2,000 characters: median ${at(0.5)} ms, p95 ${at(0.95)} ms; a phone is about four times slower (8 ms are allowed there)`);
}

function print(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows)
    console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '));
  console.log('');
}
