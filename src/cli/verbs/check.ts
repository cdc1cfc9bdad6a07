import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { checkedLanguages, checkText, reasonOf, type CheckedLanguage, type CheckOptions } from '../../domain/check/index.ts';
import { linesOf } from '../files/linesOf.ts';

const usage = `Usage: npm run -s otk -- check --country ru < TEXTS.txt > FINDINGS.jsonl

Reads one text a line from standard input (\\n stands for a line break, \\\\ for a backslash) and writes one JSON array a line:
  {"topic", "strength": "ask"|"advise"|"remind", "start", "end", "why"}
start and end count UTF-16 units of the text; what is about the whole text has 0, 0. UTF-8, any line ends.

  --country ru|by     where the card goes (ru)
  --language en|ru|de the language of why (en)

Exit code: 0 every line checked, 2 not understood.
`;

/** `otk check`: what in a text could harm or hurt, text by text. */
export async function check(args: readonly string[]): Promise<number> {
  const read = readOptions(args);
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
  readonly country: CheckOptions['country'];
  readonly language: CheckedLanguage;
}

function findingsOf(line: string, { country, language }: Options) {
  const text = line.replace(/\\([n\\])/gu, (_, sign: string) => (sign === 'n' ? '\n' : '\\'));
  return checkText(text, { country }).map((finding) => ({
    topic: finding.topic,
    strength: finding.strength,
    start: finding.start,
    end: finding.end,
    why: reasonOf(finding, language)?.why ?? '',
  }));
}

/** What was asked for, or one sentence that says what was not understood. */
function readOptions(args: readonly string[]): Options | string {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        country: { type: 'string', default: 'ru' },
        language: { type: 'string', default: 'en' },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch {
    return 'otk check takes --country, --language and --help and nothing else; the texts come from standard input.';
  }
  if (values.help) return 'help';
  const { country } = values;
  if (country !== 'ru' && country !== 'by') return `There are rules for the countries ru and by, none for "${country}".`;
  const language = checkedLanguages.find((tag) => tag === values.language);
  return language ? { country, language } : `Reasons are given in ${checkedLanguages.join(', ')}, not in "${values.language}".`;
}
