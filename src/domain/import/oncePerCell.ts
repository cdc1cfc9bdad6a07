import type { ImportProblem, ProblemCode } from './problem.ts';

/** What the file itself says of a cell: whatever else is wrong with the text there follows from it. */
const ofTheFile: readonly ProblemCode[] = ['cell.error', 'cell.formulaOnly', 'cell.unreadable', 'cell.garbled'];

/** What nobody can mend before the error in the same cell is mended, and what mends itself then. */
const following: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['index.missing', 'cell.formula']);

/** Leaves one problem where several say the same of one cell. */
export function oncePerCell(problems: readonly ImportProblem[]): ImportProblem[] {
  const byCell = new Map<string, ImportProblem[]>();
  const cellOf = ({ row, column }: ImportProblem) => `${String(row)} ${column}`;
  for (const problem of problems) byCell.set(cellOf(problem), [...(byCell.get(cellOf(problem)) ?? []), problem]);
  return problems.filter((problem) => {
    const here = byCell.get(cellOf(problem)) ?? [];
    if (here.length === 1) return true;
    if (problem.code === 'birth.missing' && here.some(({ code }) => code === 'birth.noYear')) return false;
    if (problem.code === 'cell.stray') return false;
    const first = ofTheFile.find((code) => here.some((one) => one.code === code));
    if (first !== undefined) return problem.code === first;
    return !following.has(problem.code) || here.every(({ severity }) => severity !== 'error');
  });
}
