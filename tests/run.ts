/** Everything that has to be true of this tree, in one command: types, style, dead code, then every test. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { prepareMachine } from './support/prepareMachine.ts';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** A run of Vitest, which counts its tests in a file of this name; any other step counts as one. */
  readonly report?: string;
}

/** Side by side on two cores, each lane one step after the other: what needs a core of its own beside what starts many processes. */
const lanes: readonly (readonly Step[])[] = [
  [{ name: 'lint and format', command: ['npm', 'run', '-s', 'lint'] }],
  [
    { name: 'types', command: ['npm', 'run', '-s', 'check'] },
    { name: 'dead code', command: ['npm', 'run', '-s', 'knip'] },
    vitest('tests without a browser', 'unit', 'client'),
  ],
];

/** Alone: what a person would wait for has to come in time. */
const browserTests = vitest('tests in the browser', 'e2e');

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numTotalTests: number;
  readonly numFailedTestSuites: number;
}

mkdirSync('.cache', { recursive: true });
giveRoom();
prepareMachine();

let passed = 0;
let failed = 0;
await Promise.all(
  lanes.map(async (steps) => {
    for (const step of steps) await perform(step);
  }),
);
await perform(browserTests, runLive);

console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function vitest(name: string, ...projects: readonly string[]): Step {
  const report = `.cache/${projects.join('-')}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name, command: ['npx', 'vitest', 'run', ...projects.map((project) => `--project=${project}`), ...reporters], report };
}

/** Takes a step and counts what passed. */
async function perform({ name, command, report }: Step, run = runQuietly): Promise<void> {
  // What an earlier run left would count as this one's.
  if (report !== undefined) rmSync(report, { force: true });
  const status = await run(name, command);
  if (report === undefined) {
    if (status === 0) passed++;
    else failed++;
    return;
  }
  const { numPassedTests, numFailedTests, numTotalTests, numFailedTestSuites } = readReport(report);
  passed += numPassedTests;
  failed += numFailedTests;
  // A file that cannot even be loaded, or an error outside any test, is a failure that no test counted.
  if (status !== 0 && numFailedTests === 0) failed += Math.max(1, numFailedTestSuites);
  else if (numTotalTests === 0) failed++;
}

function readReport(file: string): VitestReport {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    // It ended before it could write one: its exit code says so, and no test counts.
    return { numPassedTests: 0, numFailedTests: 0, numTotalTests: 0, numFailedTestSuites: 0 };
  }
}

/** More room for what is made and thrown away at once: compilers and linters make little else, and take a quarter less time so. */
function giveRoom(): void {
  const room = '--max-semi-space-size';
  if (!process.allowedNodeEnvironmentFlags.has(room)) return;
  process.env['NODE_OPTIONS'] = `${process.env['NODE_OPTIONS'] ?? ''} ${room}=64`.trim();
}

/** Runs beside others: what it says comes out as a whole when it has ended. Gives its exit code. */
async function runQuietly(name: string, [program = '', ...rest]: readonly string[]): Promise<number> {
  const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const status = await ending(child);
  console.log(`\n## ${name}: ${status === 0 ? 'passed' : 'FAILED'}\n${output.trim()}`);
  return status;
}

/** Runs alone: what it says comes out at once. Gives its exit code. */
function runLive(name: string, [program = '', ...rest]: readonly string[]): Promise<number> {
  console.log(`\n## ${name}`);
  return ending(spawn(program, rest, { stdio: 'inherit' }));
}

function ending(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => child.once('close', (status) => resolve(status ?? 1)));
}
