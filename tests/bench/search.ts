/** How the search does beside libraries: the same 10,000 invented people, the same questions, one run (`npm run bench:search`). */
import { spawnSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { engines } from './searchEngines.ts';
import type { SearchRun } from './searchRun.ts';

/** A phone is about four times slower than the machine that this runs on. */
const SLOWDOWN = 4;
const FRAME = 16;

const runs = Object.keys(engines).map((name) => [name, measure(name)] as const);

console.log('10,000 TEST people, 200 frozen questions and 60 made by hand; times in milliseconds, found among the first 10');
console.log(
  `Load of the machine ${loadavg()[0]?.toFixed(1) ?? '?'} on ${String(cpus().length)} cores; CPU is the processor's own work, of questions and letters\n`,
);
const columns = ['', 'index ready', 'query p50', 'p95', 'letter p95', `CPU p95 × ${String(SLOWDOWN)}`, 'memory', 'found', 'by hand'];
const rows = runs.map(([name, run]) => [
  name,
  run.ready.toFixed(0),
  at(run.times, 0.5).toFixed(2),
  at(run.times, 0.95).toFixed(2),
  at(run.typed, 0.95).toFixed(2),
  `${(at(run.cpu, 0.95) * SLOWDOWN).toFixed(1)} of ${String(FRAME)}`,
  `${(run.memory / 2 ** 20).toFixed(1)} MB`,
  `${String(200 - run.lost.length)} / ${String(run.lost.length)} not`,
  `${String(60 - run.lostByHand.length)} / ${String(run.lostByHand.length)} not`,
]);
const widths = columns.map((column, i) => Math.max(column.length, ...rows.map((row) => row[i]?.length ?? 0)));
for (const row of [columns, ...rows])
  console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '));

const kinds = new Map<string, number[]>();
for (const [i, [, { lost }]] of runs.entries())
  for (const { kind } of lost) {
    const counts = kinds.get(kind) ?? runs.map(() => 0);
    counts[i] = (counts[i] ?? 0) + 1;
    kinds.set(kind, counts);
  }
console.log(`\nNot found, by kind of question: ${runs.map(([name]) => name).join(', ')}`);
for (const [kind, counts] of kinds) console.log(`  ${kind}: ${counts.join(', ')}`);

const own = runs[0]?.[1];
if (own) for (const { query, name } of [...own.lost, ...own.lostByHand]) console.log(`Ours does not find ${name} by “${query}”`);

/** Each engine in a process of its own, so that none pays for another's memory. */
function measure(name: string): SearchRun {
  const { stdout, status } = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', 'tests/bench/searchRun.ts', name], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${name} could not be measured.`);
  return JSON.parse(stdout) as SearchRun;
}

/** The value below which this share of sorted numbers lies. */
function at(numbers: readonly number[], share: number): number {
  return numbers[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0;
}
