import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import {
  builtInRules,
  checkedLanguages,
  checkText,
  parseChanges,
  reasonOf,
  withChanges,
  type ChangesProblem,
  type CheckedLanguage,
  type CheckOptions,
} from '../../domain/check/index.ts';
import { linesOf } from '../files/linesOf.ts';

const usage = `Usage: npm run -s otk -- check --country ru < TEXTS.txt > FINDINGS.jsonl

Reads one text a line from standard input (\\n stands for a line break, \\\\ for a backslash) and writes one JSON array a line:
  {"topic", "strength": "ask"|"advise"|"remind", "start", "end", "why"}
start and end count UTF-16 units of the text; what is about the whole text has 0, 0. UTF-8, any line ends.

  --country ru|by     where the card goes (ru); of any other country, by its two letters, only
                      the rules count that hold everywhere, and standard error says so
  --language en|ru|de the language of why (en)
  --rules FILE        rules as a desk exported them: some switched off, some added
  --person ID         to whom, as the list names them, for rules that hold for one person
  --institution ID    in which prison of the list, for rules that hold in one prison

Exit code: 0 every line checked, 2 not understood.
`;

/** `otk check`: what in a text could harm or hurt, text by text. */
export async function check(args: readonly string[]): Promise<number> {
  const read = await readOptions(args);
  if (read === 'help') {
    process.stdout.write(usage);
    return 0;
  }
  if (typeof read === 'string') {
    process.stderr.write(`${read}\n`);
    return 2;
  }
  try {
    await pipeline(
      process.stdin,
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const lines of linesOf(chunks)) {
          let out = '';
          for (const line of lines) out += `${JSON.stringify(findingsOf(line, read))}\n`;
          yield out;
        }
      },
      process.stdout,
      { end: false },
    );
  } catch (error) {
    // Whoever reads has enough, as `head` does.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
  return 0;
}

interface Options {
  readonly check: CheckOptions & Required<Pick<CheckOptions, 'rules'>>;
  readonly language: CheckedLanguage;
}

function findingsOf(line: string, { check, language }: Options) {
  const text = line.replace(/\\([n\\])/gu, (_, sign: string) => (sign === 'n' ? '\n' : '\\'));
  return checkText(text, check).map((finding) => ({
    topic: finding.topic,
    strength: finding.strength,
    start: finding.start,
    end: finding.end,
    why: reasonOf(finding, language, check.rules)?.why ?? '',
  }));
}

/** What was asked for, or one sentence that says what was not understood. */
async function readOptions(args: readonly string[]): Promise<Options | string> {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        country: { type: 'string', default: 'ru' },
        language: { type: 'string', default: 'en' },
        rules: { type: 'string' },
        person: { type: 'string' },
        institution: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch {
    return 'otk check takes the options that --help names and nothing else; the texts come from standard input.';
  }
  if (values.help) return 'help';
  const { country, person, institution } = values;
  if (!/^[a-z]{2}$/u.test(country)) return `A country is named by two small letters, as ru or by; "${country}" is none.`;
  const language = checkedLanguages.find((tag) => tag === values.language);
  if (!language) return `Reasons are given in ${checkedLanguages.join(', ')}, not in "${values.language}".`;
  const rules = values.rules === undefined ? builtInRules : await rulesIn(values.rules);
  if (typeof rules === 'string') return rules;
  if (!countriesOf(rules).has(country)) process.stderr.write(`No rule is for "${country}" alone: those that hold everywhere are used.\n`);
  const who = { ...(person !== undefined && { person }), ...(institution !== undefined && { institution }) };
  return { check: { country, rules, ...who }, language };
}

/** Where anything is known of how cards are read there: Russia, which all rules come from, and whatever a rule names. */
function countriesOf(rules: Options['check']['rules']): ReadonlySet<string> {
  return new Set(['ru', ...rules.flatMap(({ countries }) => countries ?? [])]);
}

/** The rules with the changes of a file, or one sentence that says what is wrong with it. */
async function rulesIn(file: string): Promise<Options['check']['rules'] | string> {
  let json;
  try {
    json = await readFile(file, 'utf8');
  } catch {
    return `The rules in "${file}" cannot be read: there is no such file, or it is not open to you.`;
  }
  const read = parseChanges(json);
  return read.ok ? withChanges(builtInRules, read.changes) : `"${file}" holds no rules that can be taken: ${sentenceOf(read.problem)}`;
}

function sentenceOf(problem: ChangesProblem): string {
  switch (problem.reason) {
    case 'tooLong':
      return 'it is longer than any file of rules.';
    case 'notJson':
      return 'it is no JSON.';
    case 'notChanges':
      return 'it is no list of changes, as a desk exports them.';
    case 'tooMany':
      return 'it has more changes than an evening takes.';
    case 'change':
      return `change ${String(problem.at)} lacks something, or says something that is not known.`;
    case 'repeated':
      return `change ${String(problem.at)} is another rule under the id of an earlier one.`;
    case 'phrase':
      return `in change ${String(problem.at)} "${problem.phrase}" cannot be read.`;
  }
}
