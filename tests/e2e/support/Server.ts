import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { otkProgram } from '../../support/otkProgram.ts';

/** The real server as its own process, so that "offline" can mean that it is stopped. */
export class Server {
  readonly port: number;
  readonly dataDir: string;
  readonly output: string[] = [];
  readonly #tree: string;
  readonly #settings: Readonly<Record<string, string>>;
  #process: ChildProcess | undefined;

  private constructor(port: number, dataDir: string, tree: string, settings: Readonly<Record<string, string>>) {
    this.port = port;
    this.dataDir = dataDir;
    this.#tree = tree;
    this.#settings = settings;
  }

  /** Starts a server with an empty data folder of its own; `tree`: where its code and the built app stand; `settings`: its environment. */
  static async start(tree = process.cwd(), settings: Readonly<Record<string, string>> = {}): Promise<Server> {
    const server = new Server(await freePort(), mkdtempSync(join(tmpdir(), 'otk-server-')), tree, settings);
    await server.up();
    return server;
  }

  get origin(): string {
    return `http://localhost:${String(this.port)}`;
  }

  /** Starts the process again on the same port and data; resolves when it answers. */
  async up(): Promise<void> {
    const child = spawn(process.execPath, [...this.#program, 'serve'], {
      cwd: this.#tree,
      env: { ...process.env, PORT: String(this.port), DATA_DIR: this.dataDir, ...this.#settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => this.output.push(chunk.toString()));
    const deadline = Date.now() + 30_000;
    while (Date.now() < deadline) {
      if (child.exitCode !== null) throw new Error(`The server ended: ${this.output.join('')}`);
      const answered = await fetch(`${this.origin}/healthz`).then(
        (response) => response.ok,
        () => false,
      );
      if (answered) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`The server did not answer: ${this.output.join('')}`);
  }

  /** The code of this tree is put together already, a copy's is compiled. */
  get #program(): readonly string[] {
    return this.#tree === process.cwd() ? [otkProgram] : ['--import', 'tsx', 'src/cli/otk.ts'];
  }

  /** Stops the process; nothing listens on the port afterwards. */
  async down(signal: 'SIGTERM' | 'SIGKILL' = 'SIGKILL'): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
    this.#process = undefined;
  }

  /** Stops the process and removes its data. */
  async remove(): Promise<void> {
    await this.down();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

/** A port on which nobody listens. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('No free port.'));
      });
    });
  });
}
