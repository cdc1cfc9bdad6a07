import { createServer, request, type IncomingMessage, type Server as HttpServer, type ServerResponse } from 'node:http';
import type { Server } from './Server.ts';

/** A call as the browser made it. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
  /** After so many bytes of the body the connection breaks. */
  readonly cutAfter?: number;
  /** After the body come zeros for as long as somebody reads. */
  readonly endless?: true;
  /** The body comes byte by byte, and its last one never. */
  readonly dribbles?: true;
}

/** Gives the server's own answer, to the call as it came or with a part of it changed. */
type Pass = (change?: Partial<Asked>) => Promise<Answer>;
/** What a call meets on its way; `drop` breaks the connection, `silence` takes everything and never says a word. */
export type Meeting = (asked: Asked, pass: Pass) => Met | Promise<Met>;
type Met = Answer | 'drop' | 'silence';

/** The network that nobody wants: it stands before the real server and does what a test tells it. */
export class HostileProxy {
  /** Each call that came, in order, since the last `forget`. */
  readonly asked: Asked[] = [];
  readonly #server: Server;
  readonly #http: HttpServer;
  #meeting: Meeting = (_asked, pass) => pass();

  private constructor(server: Server) {
    this.#server = server;
    this.#http = createServer((call, answer) => {
      void this.#answer(call, answer);
    });
  }

  static async start(server: Server): Promise<HostileProxy> {
    const proxy = new HostileProxy(server);
    await new Promise<void>((resolve) => proxy.#http.listen(0, resolve));
    return proxy;
  }

  get origin(): string {
    const address = this.#http.address();
    if (address === null || typeof address === 'string') throw new Error('The proxy does not listen.');
    return `http://localhost:${String(address.port)}`;
  }

  /** From now on each call whose path fits meets this; all others reach the server. */
  meet(path: RegExp, meeting: Meeting): void {
    this.#meeting = (asked, pass) => (path.test(asked.path) ? meeting(asked, pass) : pass());
  }

  /** Every call reaches the server again, and every answer comes as it was given. */
  behave(): void {
    this.#meeting = (_asked, pass) => pass();
  }

  forget(): void {
    this.asked.length = 0;
  }

  /** The calls whose path fits, as `PUT /v1/…`. */
  calls(path: RegExp): string[] {
    return this.asked.filter((asked) => path.test(asked.path)).map((asked) => `${asked.method} ${asked.path}`);
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#http.close(resolve));
    this.#http.closeAllConnections();
    await closed;
  }

  async #answer(call: IncomingMessage, to: ServerResponse): Promise<void> {
    try {
      const asked: Asked = { method: call.method ?? '', path: call.url ?? '', headers: call.headers, body: await bodyOf(call) };
      this.asked.push(asked);
      const answer = await this.#meeting(asked, (change) => this.#pass({ ...asked, ...change }));
      if (answer === 'drop') call.socket.destroy();
      else if (answer !== 'silence') give(answer, to);
    } catch {
      // The server is down, or the browser went away.
      call.socket.destroy();
    }
  }

  #pass({ method, path, headers, body }: Asked): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const own = { ...headers, connection: 'close', ...(body.length > 0 && { 'content-length': String(body.length) }) };
      const forwarded = request({ host: 'localhost', port: this.#server.port, method, path, headers: own }, (answer) => {
        bodyOf(answer).then((bytes) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: bytes }), reject);
      });
      forwarded.on('error', reject);
      forwarded.end(body);
    });
  }
}

/** The sign-in page of a café's Wi-Fi. */
export function signInPage(status = 200, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'text/html', ...headers },
    body: Buffer.from('<!doctype html><title>Free Wi-Fi</title><h1>Sign in</h1>'),
  };
}

/** A refusal in the server's own words. */
export function refusal(status: number, code: string, headers: Readonly<Record<string, string>> = {}): Answer {
  const body = Buffer.from(JSON.stringify({ type: 'about:blank', title: '', status, code }));
  return { status, headers: { 'content-type': 'application/problem+json', ...headers }, body };
}

/** Changes one bit in the middle. */
export function damaged(body: Buffer): Buffer {
  const changed = Buffer.from(body);
  const middle = changed.length >> 1;
  changed.writeUInt8(changed.readUInt8(middle) ^ 1, middle);
  return changed;
}

const ofOneConnection: ReadonlySet<string> = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length']);

function give({ status, headers, body, cutAfter, endless, dribbles }: Answer, to: ServerResponse): void {
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => !ofOneConnection.has(name)));
  to.writeHead(status, { ...kept, ...(endless !== true && { 'content-length': String(body.length) }) });
  if (endless === true) {
    const more = (): void => {
      while (!to.destroyed && to.write(Buffer.alloc(65_536)));
    };
    to.write(body);
    to.on('drain', more);
    more();
  } else if (dribbles === true) {
    let sent = 0;
    const drops = setInterval(() => {
      if (to.destroyed || sent + 1 >= body.length) clearInterval(drops);
      else to.write(body.subarray(sent, ++sent));
    }, 100);
  } else if (cutAfter !== undefined) {
    to.write(body.subarray(0, cutAfter), () => to.socket?.destroy());
  } else {
    to.end(body);
  }
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
