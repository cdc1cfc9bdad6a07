import type { ImportProblem } from '../../../../domain/import/problem.ts';

/** The problems of one row of the sheet, errors first; what concerns the whole sheet stands in a row by itself. */
export interface ProblemRow {
  readonly row: number;
  readonly isWhole: boolean;
  readonly hasError: boolean;
  readonly problems: readonly ImportProblem[];
  /** Ids of the people of the list whom the row may be about, where somebody has to decide. */
  readonly people: readonly string[];
}

/** These concern no row: leaving one out mends nothing. */
const whole = /^(?:table|sheet|header|column|people)\./u;

/** Groups problems by row, those with errors in front. */
export function problemRows(problems: readonly ImportProblem[]): readonly ProblemRow[] {
  const byRow = new Map<string, ImportProblem[]>();
  for (const problem of problems) {
    const key = `${whole.test(problem.code) ? 'whole' : 'row'} ${String(problem.row)}`;
    const known = byRow.get(key);
    if (known) known.push(problem);
    else byRow.set(key, [problem]);
  }
  const rows = [...byRow].map(([key, all]): ProblemRow => {
    const sorted = all.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
    return {
      row: sorted[0]?.row ?? 1,
      isWhole: key.startsWith('whole'),
      hasError: sorted.some(({ severity }) => severity === 'error'),
      problems: sorted,
      people: [
        ...new Set(
          all.flatMap(({ code, params }) => (/^match\.(ambiguous|birthDiffers)$/u.test(code) ? (params['ids'] ?? '').split(' ') : [])),
        ),
      ],
    };
  });
  return rows.toSorted((a, b) => Number(b.hasError) - Number(a.hasError) || Number(b.isWhole) - Number(a.isWhole) || a.row - b.row);
}
