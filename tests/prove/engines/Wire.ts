/** The commands of W3C WebDriver that a walk needs, by the names that Marionette has for them. */
export type Command =
  | 'WebDriver:Navigate'
  | 'WebDriver:Back'
  | 'WebDriver:ExecuteScript'
  | 'WebDriver:ExecuteAsyncScript'
  | 'WebDriver:ElementClick'
  | 'WebDriver:ElementSendKeys'
  | 'WebDriver:SwitchToFrame'
  | 'WebDriver:TakeScreenshot';

export type Parameters = Readonly<Record<string, unknown>>;

/** The line to one browser: what is asked there, in whatever manner it is asked. */
export interface Wire {
  /** Resolves with what the browser answers; rejects with a `WireError` where it refuses. */
  send(command: Command, parameters?: Parameters): Promise<unknown>;
}

/** A browser's no, by the code of the standard (“no such element”, “element click intercepted”). */
export class WireError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}
