import { parseArgs } from 'node:util';
import { keyWords } from '../../domain/event/index.ts';
import type { LanguageTag } from '../../domain/language/index.ts';
import {
  isDay,
  openPublished,
  parsePublisherKey,
  provePublished,
  publisherText,
  type OpenedPublished,
  type TakenBefore,
} from '../../domain/publish/index.ts';
import { languageOption, readLanguage } from '../files/language.ts';
import { readBytes } from '../files/readPublished.ts';
import { writeWhole } from '../files/writeWhole.ts';

const usage = `Usage: npm run -s otk -- verify FILE [--key name+hash+key] [--previous FILE] [--today YYYY-MM-DD] [--to LIST.json]
         [--language en|ru|de]

Checks a published list (- for standard input): form, signature, the list's own bytes, expiry, and every field of the
list. Prints what was signed, a line each, with a tab between what and value.
--key       the publisher's key as they told it; without it the key that the file names is only printed, to be compared
--previous  a version taken before: an older one, a second history, another list or key are refused
--today     the day to judge by (today)
--to        writes the list there, once everything was checked
--language  of the refusal: en, ru or de (en)

Exit code: 0 all right, 1 refused, with the reason on standard error, 2 not understood.
`;

/** `otk verify`: whether a published list is what its publisher signed. */
export async function verify(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if (!asked || asked === 'help') {
    process[asked ? 'stdout' : 'stderr'].write(usage);
    return asked ? 0 : 2;
  }
  const say = (text: string) => void process.stderr.write(`${text}\n`);
  const bytes = await readBytes(asked.file === '-' ? '/dev/stdin' : asked.file);
  if (!bytes) {
    say(`${asked.file} ${bytes === null ? 'is not there' : 'cannot be read'}.`);
    return 2;
  }
  const before = await readBefore(asked.previous);
  if (typeof before === 'string') {
    say(before);
    return 2;
  }
  const opened = openPublished(bytes, { key: asked.key, before, today: asked.today });
  if (!opened.ok) {
    say(publisherText(opened.problem, asked.language));
    return 1;
  }
  for (const remark of opened.remarks) say(publisherText(remark, asked.language));
  if (asked.key === undefined && before === undefined) say('Compare the key with what the publisher says in another place.');
  process.stdout.write(described(opened));
  return asked.to === undefined ? 0 : write(opened, asked.to, say);
}

interface Asked {
  readonly file: string;
  readonly key: string | undefined;
  readonly previous: string | undefined;
  readonly today: string;
  readonly to: string | undefined;
  readonly language: LanguageTag;
}

function readArguments(args: readonly string[]): Asked | 'help' | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', default: false },
        key: { type: 'string' },
        previous: { type: 'string' },
        today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
        to: { type: 'string' },
        language: languageOption,
      },
    });
    if (values.help) return 'help';
    const { key, previous, today, to } = values;
    const language = readLanguage(values.language);
    const [file] = positionals;
    const isKey = key === undefined || parsePublisherKey(key) !== undefined;
    if (file === undefined || positionals.length !== 1 || !isKey || !isDay(today) || language === undefined) return undefined;
    return { file, key: key?.trim(), previous, today, to, language };
  } catch {
    return undefined;
  }
}

/** What was taken before; a sentence where that file is nothing to compare with. */
async function readBefore(file: string | undefined): Promise<TakenBefore | undefined | string> {
  if (file === undefined) return undefined;
  const bytes = await readBytes(file);
  if (!bytes) return `${file} ${bytes === null ? 'is not there' : 'cannot be read'}.`;
  const proved = provePublished(bytes);
  return proved.ok ? proved.head : `${file}: ${publisherText(proved.problem, 'en')}`;
}

type Opened = Extract<OpenedPublished, { ok: true }>;

function described({ head, signer, list }: Opened): string {
  const lines = {
    list: head.list,
    publisher: signer.name,
    key: head.key,
    words: keyWords(signer.publicKey).join(' '),
    version: String(head.version),
    issued: head.issued,
    expires: head.expires,
    people: String(list.people.length),
    drawings: String(list.drawings?.length ?? 0),
    sha256: head.sha256,
    previous: head.previous ?? 'none',
  };
  return Object.entries(lines)
    .map(([what, value]) => `${what}\t${value}\n`)
    .join('');
}

async function write({ list }: Opened, to: string, say: (text: string) => void): Promise<number> {
  try {
    await writeWhole(to, `${JSON.stringify(list, null, 2)}\n`);
    return 0;
  } catch {
    say(`${to} cannot be written.`);
    return 1;
  }
}
