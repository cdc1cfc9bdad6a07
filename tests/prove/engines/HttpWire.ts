import { WireError, type Command, type Parameters, type Wire } from './Wire.ts';

const paths: Readonly<Record<Command, readonly ['GET' | 'POST', (parameters: Parameters) => string]>> = {
  'WebDriver:Navigate': ['POST', () => '/url'],
  'WebDriver:Back': ['POST', () => '/back'],
  'WebDriver:ExecuteScript': ['POST', () => '/execute/sync'],
  'WebDriver:ExecuteAsyncScript': ['POST', () => '/execute/async'],
  'WebDriver:ElementClick': ['POST', ({ id }) => `/element/${String(id)}/click`],
  'WebDriver:ElementSendKeys': ['POST', ({ id }) => `/element/${String(id)}/value`],
  'WebDriver:SwitchToFrame': ['POST', () => '/frame'],
  'WebDriver:TakeScreenshot': ['GET', () => '/screenshot'],
};

/** W3C WebDriver as the standard has it: over HTTP, to a driver beside the browser. */
export class HttpWire implements Wire {
  readonly #session: string;

  private constructor(session: string) {
    this.#session = session;
  }

  /** Begins a session with a driver that answers at `origin`. */
  static async open(origin: string, capabilities: Parameters): Promise<HttpWire> {
    const { sessionId } = (await ask('POST', `${origin}/session`, { capabilities: { alwaysMatch: capabilities } })) as {
      sessionId: string;
    };
    return new HttpWire(`${origin}/session/${sessionId}`);
  }

  send(command: Command, parameters: Parameters = {}): Promise<unknown> {
    const [method, path] = paths[command];
    return ask(method, this.#session + path(parameters), method === 'POST' ? parameters : undefined);
  }

  /** Ends the session, and with it the browser. */
  async close(): Promise<void> {
    await ask('DELETE', this.#session).catch(() => undefined);
  }
}

async function ask(method: string, url: string, body?: Parameters): Promise<unknown> {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) {
    const { error, message } = value as { error: string; message: string };
    throw new WireError(error, message);
  }
  return value;
}
