/** Everything that has to be true of this tree, in one command: types, style, dead code, then every test. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { freemem } from 'node:os';
import { basename } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
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
 * So many files of a step get a second try, each by itself: several share two cores, and a browser that starves misses what a
 * person would wait for. What needed it is said, and a file that fails by itself has failed.
 */
const SECOND_TRIES = 5;
/** Between a step's name and what it said of errors that no test counted. */
const OUTSIDE = ', outside any test\n';
/** What profiles, databases and films of the browser tests take at their fullest, several times over, in bytes. */
const ROOM_IN_MEMORY = 6 * 2 ** 30;
/** So many lines of what a step said are told again at the end, where whoever sees only that looks for them. */
const LINES = 60;

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Outcome extends Count {
  /** What did not pass, and why. */
  readonly why: readonly string[];
  /** Of what is counted as failed outside any test: the files whose run it came from, where Vitest names one for each error. */
  readonly strayedFrom?: ReadonlySet<string>;
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
  readonly assertionResults: readonly TestReport[];
}

interface TestReport {
  readonly fullName: string;
  readonly status: string;
  readonly failureMessages: readonly string[];
}

mkdirSync('.cache', { recursive: true });
giveRoom();
prepareMachine();
const inMemory = keepInMemory();

const outcomes = await Promise.all(
  lanes.map(async (steps) => {
    const done: Outcome[] = [];
    for (const step of steps) done.push(await performWithSecondTry(step));
    return done;
  }),
);
const all = [...outcomes.flat(), await performWithSecondTry(browserTests, runLive)];
const total = { passed: sum(all.map(({ passed }) => passed)), failed: sum(all.map(({ failed }) => failed)) };
for (const why of all.flatMap(({ why }) => why)) console.log(`\nNot passed: ${why}`);

if (inMemory !== undefined) rmSync(inMemory, { recursive: true, force: true });
console.log(`\n${String(total.passed)} passed, ${String(total.failed)} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Runs these files of the projects, or all of them. */
function vitest(name: string, files: readonly string[], ...projects: readonly string[]): Step {
  const report = `.cache/${projects.join('-')}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name, command: ['npx', 'vitest', 'run', ...files, ...projects.map((project) => `--project=${project}`), ...reporters], report };
}

/** Takes a step and counts what passed. */
async function perform({ name, command, report }: Step, run: typeof runLive): Promise<Outcome> {
  // What an earlier run left would count as this one's.
  if (report !== undefined) rmSync(report, { force: true });
  const { status, said } = await run(name, command);
  if (report === undefined)
    return status === 0 ? { passed: 1, failed: 0, why: [] } : { passed: 0, failed: 1, why: [`${name}\n${lastOf(said)}`] };
  const { numPassedTests, numFailedTests, numTotalTests, numFailedTestSuites, testResults } = readReport(report);
  // A file that cannot even be loaded, or an error outside any test, is a failure that no test counted.
  const wrongOutside = status !== 0 && (numFailedTests === 0 || said.includes('Unhandled Error'));
  const uncounted = wrongOutside ? Math.max(1, numFailedTests === 0 ? numFailedTestSuites : 0) : numTotalTests === 0 ? 1 : 0;
  const failed = testResults.flatMap(({ assertionResults }) => assertionResults.filter(isFailure));
  const why = failed.map(({ fullName, failureMessages }) => `${fullName}\n${lastOf(failureMessages.join('\n'))}`);
  return {
    passed: numPassedTests,
    failed: numFailedTests + uncounted,
    why: uncounted === 0 ? why : [...why, `${name}${OUTSIDE}${outsideTests(said)}`],
    ...(uncounted === 1 && numFailedTests > 0 && { strayedFrom: originsOf(said) }),
  };
}

/** Takes a step, and what failed of it once more, where that is little. */
async function performWithSecondTry(step: Step, run: typeof runLive = runQuietly): Promise<Outcome> {
  let outcome = await perform(step, run);
  if (outcome.failed === 0 || step.report === undefined) return outcome;
  const { testResults, numFailedTests } = readReport(step.report);
  const files = testResults.filter(({ assertionResults }) => assertionResults.some(isFailure));
  if (files.length > SECOND_TRIES) return outcome;
  if (files.length === 0) {
    for (const why of outcome.why) console.log(`\nOnce more: ${why}`);
    return perform(step, run);
  }
  if (sum(files.map(({ assertionResults }) => assertionResults.filter(isFailure).length)) !== numFailedTests) return outcome;
  for (const file of files) outcome = await tryAgain(step, file, outcome, run);
  return forgiven(outcome, files);
}

/** What a failing test left behind when it broke off belongs to that test: where each such file passed by itself, it has not failed either. */
function forgiven(outcome: Outcome, files: readonly FileReport[]): Outcome {
  const { passed, failed, why, strayedFrom } = outcome;
  const isWhole = why.every((each) => each.includes(OUTSIDE));
  if (!strayedFrom || strayedFrom.size === 0 || failed !== 1 || !isWhole) return outcome;
  if (![...strayedFrom].every((file) => files.some(({ name }) => name.endsWith(file)))) return outcome;
  return { passed, failed: 0, why: [] };
}

/** Runs a file once more by itself, and gives the outcome as it is then: a file that fails again has failed. */
async function tryAgain({ command }: Step, { name, assertionResults }: FileReport, before: Outcome, run: typeof runLive): Promise<Outcome> {
  const projects = command.filter((word) => word.startsWith('--project=')).map((word) => word.replace('--project=', ''));
  const again = await perform(vitest(`once more, by itself: ${basename(name)}`, [name], ...projects), run);
  if (again.failed > 0) return before;
  const lost = assertionResults.filter(isFailure).map(({ fullName }) => fullName);
  for (const test of lost) console.log(`Passed only at its second try, by itself: ${test}`);
  return {
    ...before,
    passed: before.passed + lost.length,
    failed: before.failed - lost.length,
    why: before.why.filter((why) => !lost.some((test) => why.startsWith(`${test}\n`))),
  };
}

function isFailure({ status }: TestReport): boolean {
  return status === 'failed';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((so, each) => so + each, 0);
}

/** The files that a run of Vitest names for its unhandled errors; none, where it does not name one for each. */
function originsOf(said: string): ReadonlySet<string> {
  const plain = stripVTControlCharacters(said);
  const errors = plain.match(/Unhandled (Rejection|Exception)/g)?.length ?? 0;
  const origins = [...plain.matchAll(/This error originated in "([^"]+)" test file/g)].map(([, file = '']) => file);
  return new Set(origins.length === errors ? origins : []);
}

/** What a run of Vitest says of errors that happened outside its tests, or its end. */
function outsideTests(said: string): string {
  const from = said.search(/Unhandled Error|Failed Suites/);
  return from < 0 ? lastOf(said) : said.slice(from).split('\n').slice(0, LINES).join('\n');
}

function lastOf(said: string): string {
  return said.trim().split('\n').slice(-LINES).join('\n');
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

/**
 * Where there is plenty of memory, the tests' own folders stand in it: browsers write some hundred profiles that nobody reads
 * again, which keeps a disk and with it a core busy. A process that is killed loses nothing of either. Gives the folder, to be removed.
 */
function keepInMemory(): string | undefined {
  const shared = '/dev/shm';
  if (process.platform !== 'linux' || process.env['TMPDIR'] !== undefined) return undefined;
  try {
    const { bavail, bsize } = statfsSync(shared);
    // Files there count as memory too: both have to be free.
    if (Math.min(bavail * bsize, freemem(), process.availableMemory()) < 2 * ROOM_IN_MEMORY) return undefined;
    const folder = mkdtempSync(`${shared}/otk-tests-`);
    process.env['TMPDIR'] = folder;
    return folder;
  } catch {
    return undefined;
  }
}

interface Ended {
  /** The exit code. */
  readonly status: number;
  readonly said: string;
}

/** Runs beside others: what it says comes out as a whole when it has ended. */
async function runQuietly(name: string, command: readonly string[]): Promise<Ended> {
  const { status, said } = await ending(command);
  console.log(`\n## ${name}: ${status === 0 ? 'passed' : 'FAILED'}\n${said.trim()}`);
  return { status, said };
}

/** Runs alone: what it says comes out at once. */
function runLive(name: string, command: readonly string[]): Promise<Ended> {
  console.log(`\n## ${name}`);
  return ending(command, (said) => process.stdout.write(said));
}

function ending([program = '', ...rest]: readonly string[], tell: (said: string) => void = () => undefined): Promise<Ended> {
  const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      tell(chunk);
    });
  }
  return new Promise((resolve) => child.once('close', (status) => resolve({ status: status ?? 1, said })));
}
