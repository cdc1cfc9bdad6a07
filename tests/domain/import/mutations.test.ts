import { expect, test } from 'vitest';
import { utf8 } from '../../../src/domain/bytes/index.ts';
import {
  chooseSheet,
  exportList,
  fileProblem,
  importSheet,
  problemText,
  template,
  type ImportResult,
} from '../../../src/domain/import/index.ts';
import { parseList } from '../../../src/domain/list/index.ts';
import { starterList, testList } from '../../../src/domain/person/lists/index.ts';
import type { PeopleList } from '../../../src/domain/person/person.ts';
import { readTable, writeXlsx } from '../../../src/domain/table/index.ts';
import { languages } from '../../../src/domain/language/index.ts';
import { cp1251, utf16 } from '../../support/encodings.ts';
import { foreignXlsx } from '../../support/foreignXlsx.ts';
import { seededRandom } from '../../support/random.ts';
import { mutateBytes, mutateText, pick } from '../../support/sheets/mutate.ts';
import { source, today } from '../../support/sheets/someSheets.ts';

const asText = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const foreign = [
  'Список на 20.11.2026;;;;',
  '№;ФИО;Год рождения;Учреждение;Адрес;Интересы',
  ...testList.people.map(({ surname, givenName, patronymic, birthYear, institution, interests }, i) => {
    const place = testList.institutions.find(({ id }) => id === institution);
    const address = place?.address ? `${place.address.postalIndex}, ${place.address.settlement}, ${place.address.street}` : '';
    const name = `${surname.toUpperCase()} ${givenName} ${patronymic ?? ''}`;
    return `${String(i + 1)};${name};${String(birthYear ?? '')};"${place?.name ?? ''}";"${address}";${interests['ru']?.join(', ') ?? ''}`;
  }),
].join('\n');
const texts = [
  foreign,
  asText(exportList(starterList, 'csv', 'ru')),
  asText(exportList(testList, 'csv', 'en')),
  asText(template('csv', 'ru')),
  foreign.replaceAll(';', '\t'),
];
const cells = foreign.split('\n').map((line) => line.split(';'));
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const sheetXml = `<sheetData>${cells
  .map(
    (row, i) =>
      `<row r="${String(i + 1)}">${row.map((cell, at) => `<c r="${String.fromCharCode(65 + at)}${String(i + 1)}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`).join('')}</row>`,
  )
  .join('')}</sheetData><mergeCells><mergeCell ref="A1:F1"/><mergeCell ref="D3:D6"/></mergeCells>`;

function aSheet(n: number): Uint8Array {
  const random = seededRandom(n + 1);
  const text = texts[n % texts.length] ?? '';
  switch (n % 8) {
    case 0:
      return mutateBytes(utf8(text), random);
    case 1:
      return utf16(`\ufeff${mutateText(text, random)}`, n % 2 === 0 ? 'le' : 'be');
    case 2:
      return cp1251(mutateText(text, random));
    case 3:
      return mutateBytes(exportList(testList, 'xlsx', 'ru'), random);
    case 4:
      return foreignXlsx({ sheets: [{ name: 'a', xml: mutateText(sheetXml, random) }] });
    case 5:
      return writeXlsx([
        {
          name: 'a',
          rows: mutateText(foreign, random)
            .split('\n')
            .map((line) => line.split(';')),
          widths: [],
        },
      ]);
    default:
      return utf8(mutateText(text, random));
  }
}

function run(bytes: Uint8Array, before: PeopleList | null): ImportResult {
  const table = readTable(bytes);
  const [choice] = table.ok ? chooseSheet(table.sheets) : [];
  if (choice) return importSheet(choice.sheet, { before, today, source, header: choice.header });
  const problem = fileProblem(table.ok ? 'table.empty' : table.reason);
  return { counts: { new: 0, changed: 0, unchanged: 0, gone: 0 }, changes: [], ids: [], problems: [problem], next: null };
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

const SHEETS = 500;

test('500 damaged sheets: never a crash, never a half import, always row, column and reason', { timeout: 300_000 }, () => {
  const befores = [null, frozen(structuredClone(starterList)), frozen(structuredClone(testList))];
  const outcomes = { refused: 0, taken: 0, warned: 0 };
  for (let n = 0; n < SHEETS; n++) {
    const before = befores[pick(seededRandom(n), befores.length)] ?? null;
    const { counts, problems, next, changes } = run(aSheet(n), before);
    for (const problem of problems) {
      expect(problem.row).toBeGreaterThanOrEqual(1);
      expect(problem.column).toMatch(/^[A-Z]{1,3}$/);
      for (const { tag: language } of languages) expect(problemText(problem, language)).toMatch(/\p{L}.*[^\s{}]$/u);
    }
    const hasError = problems.some(({ severity }) => severity === 'error');
    expect([n, next === null]).toEqual([n, hasError]);
    if (next) {
      expect([n, parseList(structuredClone(next))]).toEqual([n, { ok: true, list: next }]);
      expect(counts.new + counts.changed + counts.unchanged).toBe(next.people.length);
      expect(counts.gone + next.people.length - counts.new).toBe(before?.people.length ?? 0);
      expect(changes.filter(({ kind }) => kind === 'gone')).toHaveLength(counts.gone);
    }
    outcomes[next ? (problems.length > 0 ? 'warned' : 'taken') : 'refused']++;
  }
  // A test in which all sheets are refused, or none, would show nothing.
  expect(outcomes.refused).toBeGreaterThan(100);
  expect(outcomes.taken + outcomes.warned).toBeGreaterThan(50);
});
