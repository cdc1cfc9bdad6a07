/** `npm run bench:import`: 50,000 TEST people as CSV and XLSX, read, imported as new, imported again, and written. */
import { chooseSheet, exportList, importSheet, type ImportResult } from '../../src/domain/import/index.ts';
import type { PeopleList } from '../../src/domain/person/person.ts';
import { readTable, writeDelimited, writeXlsx } from '../../src/domain/table/index.ts';
import { utf8 } from '../../src/domain/bytes/index.ts';
import { someRows } from '../support/sheets/someRows.ts';

const PEOPLE = 50_000;
const today = '2026-11-22';
const rows = someRows(PEOPLE);
const files = { csv: utf8(writeDelimited(rows, ';')), xlsx: writeXlsx([{ name: 'Люди', rows, widths: [] }]) };

process.stdout.write(`${PEOPLE.toLocaleString('en')} TEST people, ${String(rows[0]?.length ?? 0)} columns, Node ${process.version}\n`);
process.stdout.write(`${['', 'file', 'read', 'import', 'again', 'write', 'heap at most'].map((text) => text.padStart(13)).join('')}\n`);
for (const [format, bytes] of Object.entries(files)) {
  const peak = watchHeap();
  const [table, readTime] = timed(() => readTable(bytes));
  peak.look();
  const [choice] = table.ok ? chooseSheet(table.sheets) : [];
  if (!choice) throw new Error('the sheet was not read');
  const run = (before: PeopleList | null) =>
    importSheet(choice.sheet, {
      before,
      today,
      source: { where: 'bench', supports: '', date: today },
      header: choice.header,
      onprogress: peak.look,
    });
  const [first, importTime] = timed(() => run(null));
  expectCounts(first, { new: PEOPLE, changed: 0, unchanged: 0, gone: 0 });
  const [again, againTime] = timed(() => run(first.next));
  expectCounts(again, { new: 0, changed: 0, unchanged: PEOPLE, gone: 0 });
  peak.look();
  const [, writeTime] = timed(() => first.next && exportList(first.next, format === 'csv' ? 'csv' : 'xlsx', 'ru'));
  const cells = [
    format,
    `${(bytes.length / 1_048_576).toFixed(1)} MiB`,
    ...[readTime, importTime, againTime, writeTime].map((time) => `${(time / 1000).toFixed(2)} s`),
    `${(peak.highest() / 1_048_576).toFixed(0)} MiB`,
  ];
  process.stdout.write(`${cells.map((text) => text.padStart(13)).join('')}\n`);
}

function timed<T>(work: () => T): readonly [T, number] {
  const start = performance.now();
  return [work(), performance.now() - start];
}

/** Heap in use above what was in use before. */
function watchHeap() {
  global.gc?.();
  const start = process.memoryUsage().heapUsed;
  let highest = 0;
  return { look: () => void (highest = Math.max(highest, process.memoryUsage().heapUsed - start)), highest: () => highest };
}

function expectCounts({ counts, problems }: ImportResult, expected: ImportResult['counts']): void {
  if (JSON.stringify(counts) !== JSON.stringify(expected))
    throw new Error(`${JSON.stringify(counts)} ${JSON.stringify(problems.slice(0, 3))}`);
}
