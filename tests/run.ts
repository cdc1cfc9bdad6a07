/** Everything that has to be true of this tree, in one command: types, style, dead code, then every test. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { prepareMachine } from './support/prepareMachine.ts';

const projects = ['unit', 'client', 'e2e'].map((name) => `--project=${name}`);
const REPORT = '.cache/vitest.json';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

const steps: readonly Step[] = [
  { name: 'types', command: ['npm', 'run', '-s', 'check'] },
  { name: 'lint and format', command: ['npm', 'run', '-s', 'lint'] },
  { name: 'dead code', command: ['npm', 'run', '-s', 'knip'] },
];

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
// Side by side: there are two cores. What each says comes out whole, when it has ended.
await Promise.all(
  steps.map(async ({ name, command }) => {
    const { status, output } = await collect(command);
    console.log(`\n## ${name}: ${status === 0 ? 'passed' : 'FAILED'}\n${output.trim()}`);
    if (status === 0) passed++;
    else failed++;
  }),
);

console.log('\n## tests');
const status = run(['npx', 'vitest', 'run', ...projects, '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`]);
const report = JSON.parse(readFileSync(REPORT, 'utf8')) as VitestReport;
passed += report.numPassedTests;
failed += report.numFailedTests;
// A file that cannot even be loaded, or an error outside any test, is a failure that no test counted.
if (status !== 0 && report.numFailedTests === 0) failed += Math.max(1, report.numFailedTestSuites);
if (report.numTotalTests === 0) failed++;

console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** More room for what is made and thrown away at once: compilers and linters make little else, and take a quarter less time so. */
function giveRoom(): void {
  const room = '--max-semi-space-size';
  if (!process.allowedNodeEnvironmentFlags.has(room)) return;
  process.env['NODE_OPTIONS'] = `${process.env['NODE_OPTIONS'] ?? ''} ${room}=64`.trim();
}

function run([program = '', ...rest]: readonly string[]): number {
  return spawnSync(program, rest, { stdio: 'inherit' }).status ?? 1;
}

function collect([program = '', ...rest]: readonly string[]): Promise<{ status: number; output: string }> {
  const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => child.once('close', (status) => resolve({ status: status ?? 1, output })));
}
