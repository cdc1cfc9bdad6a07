import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { otkProgram } from '../support/otkProgram.ts';

export interface ServerProcess {
  readonly origin: string;
  /** Everything that it wrote to standard output and standard error so far. */
  readonly output: () => string;
  /** Sends a signal and resolves with the exit code when the process is gone; null after a kill. */
  readonly stop: (signal: 'SIGKILL' | 'SIGTERM' | 'SIGINT') => Promise<number | null>;
}

const root = join(import.meta.dirname, '../..');

/** Starts `otk serve` as a process of its own on a free port; resolves when it listens. */
export async function aProcess(dataDir: string, env: Readonly<Record<string, string>> = {}): Promise<ServerProcess> {
  const child = run(['serve'], { PORT: '0', DATA_DIR: dataDir, ...env });
  const exited = once(child.process, 'exit');
  const origin = await new Promise<string>((resolve, reject) => {
    child.process.stdout.on('data', () => {
      const match = /http:\/\/localhost:\d+/.exec(child.output());
      if (match) resolve(match[0]);
    });
    child.process.on('exit', () => reject(new Error(`The server did not start: ${child.output()}`)));
  });
  return {
    origin,
    output: child.output,
    stop: async (signal) => {
      child.process.kill(signal);
      const [code] = (await exited) as [number | null];
      return code;
    },
  };
}

/** Runs a verb to its end. */
export async function otk(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; output: string }> {
  const child = run(args, env);
  const [code] = (await once(child.process, 'close')) as [number | null];
  return { code, output: child.output() };
}

function run(args: readonly string[], env: Readonly<Record<string, string>>) {
  const inherited = { PATH: process.env['PATH'], HOME: process.env['HOME'], TMPDIR: process.env['TMPDIR'] };
  const child = spawn(process.execPath, [otkProgram, ...args], { cwd: root, env: { ...inherited, ...env } });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { process: child, output: () => text };
}
