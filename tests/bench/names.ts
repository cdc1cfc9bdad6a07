/**
 * `npm run bench:names`: how many names each of us puts into the dative rightly, on the same names in the same run.
 * `npm run bench:names -- FILE…` measures files of your own as well, such as a half of a dictionary that no rule was
 * tuned on: kind (surname, given, patronymic), name, sex, dative, separated by tabs; right alternatives with a bar.
 */
import { basename } from 'node:path';
import { inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich';
import petrovich from 'petrovich';
import RussianNouns from 'russian-nouns-js';
import { fullNameDative, type NameParts } from '../../src/domain/names/index.ts';
import { commonNames, goldNames, heldOutNames, readNameCases, type NameCase } from '../domain/names/someNames.ts';

interface Answer {
  readonly text: string;
  readonly sure: boolean;
}
type Decline = (name: NameParts) => Answer;

const engine = new RussianNouns.Engine();

const contestants: readonly (readonly [string, Decline])[] = [
  ['otkrytka', fullNameDative],
  ['lvovich', byParts((text, part, gender) => inclineBy[part](text, 'dative', gender))],
  [
    'petrovich',
    byParts((text, part, gender) => {
      const field = ({ surname: 'last', givenName: 'first', patronymic: 'middle' } as const)[part];
      return petrovich({ gender, [field]: text }, 'dative')[field] ?? '';
    }),
  ],
  [
    'russian-nouns-js',
    byParts((text, part, gender) => {
      const kind = part === 'surname' ? { surname: true } : { name: true };
      const grammatical = gender === 'female' ? RussianNouns.Gender.FEMININE : RussianNouns.Gender.MASCULINE;
      const lemma = RussianNouns.createLemma({ text, gender: grammatical, animate: true, ...kind });
      return engine.decline(lemma, RussianNouns.Case.DATIVE)[0] ?? text;
    }),
  ],
];

const inclineBy = { surname: inclineLastname, givenName: inclineFirstname, patronymic: inclineMiddlename };

/** A library that knows parts only: each by itself, joined as an address wants them. */
function byParts(incline: (text: string, part: keyof typeof inclineBy, gender: 'male' | 'female') => string): Decline {
  return (name) => {
    const gender = name.sex === 'f' ? 'female' : 'male';
    const parts = (['surname', 'givenName', 'patronymic'] as const).map((part) => {
      const text = name[part] ?? '';
      return text === '' ? '' : incline(text, part, gender);
    });
    return { text: parts.filter((part) => part !== '').join(' '), sure: true };
  };
}

function figures(cases: readonly NameCase[], decline: Decline): string[] {
  let wrong = 0;
  let unsure = 0;
  let wrongAndUnsure = 0;
  for (const { name } of cases) decline(name);
  const started = performance.now();
  for (const { name, right } of cases) {
    const { text, sure } = decline(name);
    const mistaken = !right.includes(text);
    if (mistaken) wrong++;
    if (!sure) unsure++;
    if (mistaken && !sure) wrongAndUnsure++;
  }
  const micros = ((performance.now() - started) * 1000) / cases.length;
  const right = cases.length - wrong;
  return [
    `${String(right)}/${String(cases.length)}`,
    `${((100 * right) / cases.length).toFixed(2)} %`,
    `${((100 * unsure) / cases.length).toFixed(1)} %`,
    `${String(wrongAndUnsure)} of ${String(wrong)}`,
    `${micros.toFixed(1)} µs`,
  ];
}

function print(title: string, cases: readonly NameCase[]): void {
  const rows = [
    [title, 'right', '', 'unsure', 'wrong ones marked', 'a name'],
    ...contestants.map(([name, decline]) => [name, ...figures(cases, decline)]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows) {
    const cells = row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)));
    process.stdout.write(`${cells.join('  ')}\n`);
  }
  process.stdout.write('\n');
}

function printByPart(title: string, cases: readonly NameCase[]): void {
  const only = (part: 'surname' | 'givenName' | 'patronymic') => cases.filter(({ name }) => (name[part] ?? '') !== '');
  for (const part of ['surname', 'givenName', 'patronymic'] as const) {
    if (only(part).length > 0) print(`${title}: ${part}`, only(part));
  }
}

print('gold, 40 real full names', goldNames());
print('held out, full names that no rule was tuned on', heldOutNames());
printByPart('common, written by hand', commonNames());
for (const file of process.argv.slice(2)) printByPart(basename(file), readNameCases(file));
