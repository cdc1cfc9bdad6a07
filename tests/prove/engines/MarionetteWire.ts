import { connect, type Socket } from 'node:net';
import { WireError, type Command, type Parameters, type Wire } from './Wire.ts';

type Answer = readonly [type: number, id: number, error: { error: string; message: string } | null, result: unknown];

const ended = ['closed', 'Firefox has ended.'] as const;

/** Firefox's own door to WebDriver: the same commands over a bare socket, so that no `geckodriver` is needed. */
export class MarionetteWire implements Wire {
  readonly #socket: Socket;
  readonly #asked = new Map<number, (answer: Answer) => void>();
  #last = 0;
  #rest = Buffer.alloc(0);

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk: Buffer) => this.#take(chunk));
    socket.on('close', () => {
      for (const answer of this.#asked.values()) answer([1, 0, { error: ended[0], message: ended[1] }, null]);
    });
    socket.on('error', () => undefined);
  }

  /** Begins a session with the Firefox that listens on this port; undefined where none does yet. */
  static async open(port: number): Promise<MarionetteWire | undefined> {
    const socket = connect(port, '127.0.0.1');
    const isThere = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    if (!isThere) return undefined;
    const wire = new MarionetteWire(socket);
    await wire.#ask('WebDriver:NewSession', { capabilities: { alwaysMatch: { unhandledPromptBehavior: 'ignore' } } });
    return wire;
  }

  async send(command: Command, parameters: Parameters = {}): Promise<unknown> {
    const result = await this.#ask(command, parameters);
    return typeof result === 'object' && result !== null && 'value' in result ? result.value : result;
  }

  /** Runs a script with the rights of the browser itself. */
  async inBrowser(script: string, args: readonly unknown[] = []): Promise<unknown> {
    await this.#ask('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.send('WebDriver:ExecuteScript', { script, args });
    } finally {
      await this.#ask('Marionette:SetContext', { value: 'content' });
    }
  }

  /** Ends the browser as a person would. */
  async quit(): Promise<void> {
    await this.#ask('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    this.#socket.destroy();
  }

  #ask(command: string, parameters: Parameters): Promise<unknown> {
    const id = ++this.#last;
    const message = JSON.stringify([0, id, command, parameters]);
    // Nobody would answer any more.
    if (this.#socket.destroyed) return Promise.reject(new WireError(...ended));
    return new Promise((resolve, reject) => {
      this.#asked.set(id, ([, , error, result]) => {
        this.#asked.delete(id);
        if (error) reject(new WireError(error.error, error.message));
        else resolve(result);
      });
      this.#socket.write(`${String(Buffer.byteLength(message))}:${message}`);
    });
  }

  /** Each message is its length in bytes, a colon, and JSON. The first one is a greeting. */
  #take(chunk: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    for (;;) {
      const colon = this.#rest.indexOf(':');
      const end = colon + 1 + Number(this.#rest.subarray(0, colon).toString());
      if (colon < 0 || this.#rest.length < end) return;
      const message = JSON.parse(this.#rest.subarray(colon + 1, end).toString()) as unknown;
      this.#rest = this.#rest.subarray(end);
      if (Array.isArray(message)) this.#asked.get((message as unknown as Answer)[1])?.(message as unknown as Answer);
    }
  }
}
