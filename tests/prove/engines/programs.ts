import { spawnSync, type ChildProcess } from 'node:child_process';

/** Whether this machine has a program. */
export function isInstalled(program: string): boolean {
  return spawnSync('which', [program]).status === 0;
}

/** Asks again and again until there is an answer; throws after `patience` milliseconds. */
export async function until<T>(what: string, ask: () => Promise<T | undefined>, patience = 15_000): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error(`In ${String(patience / 1000)} s there was not: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Ends a program, and waits until it has ended. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await ended;
}

/** Does what comes after a program was started; where that fails, the program does not stay behind. */
export async function orEnd<T>(child: ChildProcess, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await end(child);
    throw error;
  }
}
