/** Everything that has to be true of this tree, in one command: types, style, dead code, then every test. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
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
    vitest('tests without a browser', [], 'unit', 'client'),
  ],
];

/** Alone: what a person would wait for has to come in time. */
const browserTests = vitest('tests in the browser', [], 'e2e');
/**
 * So many of its files get a second try, each by itself: four share two cores, and a browser that starves misses what a
 * person would wait for. What needed it is said, and a file that fails by itself has failed.
 */
const SECOND_TRIES = 3;

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numTotalTests: number;
  readonly numFailedTestSuites: number;
  readonly testResults: readonly FileReport[];
}

interface FileReport {
  readonly name: string;
  readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
}

mkdirSync('.cache', { recursive: true });
giveRoom();
prepareMachine();

const total = { passed: 0, failed: 0 };
await Promise.all(
  lanes.map(async (steps) => {
    for (const step of steps) add(await perform(step));
  }),
);
let inBrowser = await perform(browserTests, runLive);
for (const file of inBrowser.failed > 0 ? failedFiles(browserTests) : []) inBrowser = await tryAgain(file, inBrowser);
add(inBrowser);

console.log(`\n${String(total.passed)} passed, ${String(total.failed)} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function add({ passed, failed }: Count): void {
  total.passed += passed;
  total.failed += failed;
}

/** Runs these files of the projects, or all of them. */
function vitest(name: string, files: readonly string[], ...projects: readonly string[]): Step {
  const report = `.cache/${projects.join('-')}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name, command: ['npx', 'vitest', 'run', ...files, ...projects.map((project) => `--project=${project}`), ...reporters], report };
}

/** Takes a step and counts what passed. */
async function perform({ name, command, report }: Step, run = runQuietly): Promise<Count> {
  // What an earlier run left would count as this one's.
  if (report !== undefined) rmSync(report, { force: true });
  const status = await run(name, command);
  if (report === undefined) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numTotalTests, numFailedTestSuites } = readReport(report);
  // A file that cannot even be loaded, or an error outside any test, is a failure that no test counted.
  const uncounted = status !== 0 && numFailedTests === 0 ? Math.max(1, numFailedTestSuites) : numTotalTests === 0 ? 1 : 0;
  return { passed: numPassedTests, failed: numFailedTests + uncounted };
}

/** The files of a step in which tests failed, where they are few and nothing else failed; more than a few are no bad luck. */
function failedFiles({ report = '' }: Step): FileReport[] {
  const { testResults, numFailedTests } = readReport(report);
  const files = testResults.filter(({ assertionResults }) => failures(assertionResults) > 0);
  const all = files.reduce((sum, { assertionResults }) => sum + failures(assertionResults), 0);
  return files.length <= SECOND_TRIES && all === numFailedTests ? files : [];
}

/** Runs a file once more by itself, and gives the count as it is then: a file that fails again has failed. */
async function tryAgain({ name, assertionResults }: FileReport, before: Count): Promise<Count> {
  const again = await perform(vitest(`once more, by itself: ${basename(name)}`, [name], 'e2e'), runLive);
  if (again.failed > 0) return before;
  const lost = assertionResults.filter(({ status }) => status === 'failed');
  for (const { fullName } of lost) console.log(`Passed only at its second try, by itself: ${fullName}`);
  return { passed: before.passed + lost.length, failed: before.failed - lost.length };
}

function failures(tests: FileReport['assertionResults']): number {
  return tests.filter(({ status }) => status === 'failed').length;
}

function readReport(file: string): VitestReport {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    // It ended before it could write one: its exit code says so, and no test counts.
    return { numPassedTests: 0, numFailedTests: 0, numTotalTests: 0, numFailedTestSuites: 0, testResults: [] };
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
