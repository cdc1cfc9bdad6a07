import type { LanguageTag } from '../language/index.ts';
import { columnLetters, type Garbled } from '../table/index.ts';
import { headingOf, parseUse } from './fields/fields.ts';
import type { ImportCounts } from './importSheet.ts';
import { problemSeverities, type ImportProblem, type ProblemCode } from './problem.ts';
import de from './words/de.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };
import ru from './words/ru.json' with { type: 'json' };

type Words = Readonly<Record<ProblemCode | 'counts', string>>;

const words: Readonly<Record<LanguageTag, Words>> = { en, ru, de };

/** What is wrong and what to do, in one or two sentences. A column is called what our own sheets in that language call it. */
export function problemText({ code, params }: Pick<ImportProblem, 'code' | 'params'>, language: LanguageTag): string {
  const use = parseUse(params['use'] ?? '');
  return filledIn(words[language][code], use ? { ...params, use: headingOf(use, language) } : params);
}

/** New, changed, unchanged and gone, in one line. */
export function countsText(counts: ImportCounts, language: LanguageTag): string {
  return filledIn(words[language].counts, Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, String(count)])));
}

/** Where a problem is, as somebody looks for it in the sheet: the letters of the column and its heading. */
export function columnText({ column, heading }: Pick<ImportProblem, 'column' | 'heading'>): string {
  return heading === '' ? column : `${column} (${heading})`;
}

/** A refusal of the whole file, in the form of a problem in its first cell. */
export function fileProblem(code: ProblemCode, params: Readonly<Record<string, string>> = {}): ImportProblem {
  return { row: 1, column: 'A', heading: '', severity: problemSeverities[code], code, params };
}

/** What became of a sheet in letters of another encoding, by the first cell that has them. */
export function garbledProblem({ row, column, text, undone }: Garbled, heading = ''): ImportProblem {
  const code = undone === undefined ? 'sheet.garbled' : 'sheet.garbledUndone';
  const params = { text, undone: undone ?? '' };
  return {
    row,
    column: columnLetters(column),
    heading: undone === undefined ? '' : heading,
    severity: problemSeverities[code],
    code,
    params,
  };
}

function filledIn(sentence: string, params: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => params[name] ?? '').trim();
}
