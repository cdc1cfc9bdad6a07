import { pipeline } from 'node:stream/promises';
import { fullNameDative, parseNameLine, type Doubt, type FullNameForm, type LineProblem } from '../../domain/names/index.ts';
import { linesOf } from '../files/linesOf.ts';

const usage = `Usage: npm run -s otk -- names < NAMES.tsv > DATIVES.txt

Reads one person a line from standard input, separated by tabs: surname, given name, patronymic, sex (m, f or empty).
Writes the full name in the dative to standard output, one a line, in the same order; an empty line where a line could
not be read. What could not be read, and what somebody should look at, goes to standard error with the number of the
line, without any name. UTF-8, any line ends.
Exit code: 0 every line read (some may be marked), 1 some not, 2 not understood.
`;

/** `otk names`: full names in the dative, as an address wants them, line by line. */
export async function names(args: readonly string[]): Promise<number> {
  const [first] = args;
  if (first === '--help' || first === '-h') {
    process.stdout.write(usage);
    return 0;
  }
  if (first !== undefined) {
    process.stderr.write(`names: "${first}" is not understood; names are read from standard input.\n\n${usage}`);
    return 2;
  }
  let unread = 0;
  const note = (text: string) => process.stderr.write(text);
  try {
    await pipeline(
      process.stdin,
      async function* (chunks: AsyncIterable<Buffer>) {
        let number = 0;
        for await (const lines of linesOf(chunks)) {
          let out = '';
          for (const line of lines) {
            number++;
            const read = parseNameLine(line);
            const form = read.ok ? fullNameDative(read.name) : undefined;
            if (!read.ok) {
              unread++;
              note(`${String(number)}: ${problems[read.problem]}\n`);
            } else if (form && (!form.sure || missing(form).length > 0)) note(`${String(number)}: check: ${doubtText(form)}\n`);
            out += `${form?.text ?? ''}\n`;
          }
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
  return unread === 0 ? 0 : 1;
}

function doubtText(form: FullNameForm): string {
  const parts = [
    ['the surname', form.surname],
    ['the given name', form.givenName],
    ['the patronymic', form.patronymic],
  ] as const;
  const own = parts.flatMap(([part, { why }]) => (why.length === 0 ? [] : [`${part} (${why.map((each) => doubtWords[each]).join(', ')})`]));
  const inParts = new Set(parts.flatMap(([, { why }]) => why));
  const whole = form.why.filter((each) => !inParts.has(each)).map((each) => doubtWords[each]);
  return [...own, ...whole, ...missing(form)].join(', ');
}

/** What an address cannot do without, and a line does not have. */
function missing({ surname, givenName }: FullNameForm): readonly string[] {
  return [...(surname.text === '' ? ['there is no surname'] : []), ...(givenName.text === '' ? ['there is no given name'] : [])];
}

const problems: Readonly<Record<LineProblem, string>> = {
  empty: 'the line is empty',
  fields: 'there must be two to four fields, separated by tabs, with a surname or a given name',
  sex: 'the sex must be m, f or empty',
  encoding: 'this is not UTF-8',
  tooLong: 'the line is longer than any name',
};

const doubtWords: Readonly<Record<Doubt, string>> = {
  fleetingVowel: 'a noun that may lose a vowel',
  twoDeclensions: 'it may change in two ways',
  stress: 'whether it changes depends on the stress',
  softSign: 'a name on a soft sign, which some change and some leave',
  firstPart: 'the first part of a double name may stay or change',
  severalWords: 'several words',
  otherSex: 'it looks like a name of the other sex',
  sexGuessed: 'the sex was read from the name',
  sexUnknown: 'the sex is unknown; this is the form for a man',
  sexesDiffer: 'the surname is of one sex and the given name of the other; a letter may be missing',
  sexContradicted: 'the sex and the patronymic contradict each other',
  letters: 'letters that are not Russian',
  initials: 'initials instead of a name',
  patronymic: 'it does not look like a patronymic',
  rareEnding: 'a rare ending',
};
