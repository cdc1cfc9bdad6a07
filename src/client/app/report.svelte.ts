import { on } from 'svelte/events';

/** A failure that nobody expected, as the screen shows it. */
export interface Failure {
  /** For the organizers: the kind of error and the place in our code. Never its message, which may quote what somebody wrote. */
  readonly code: string;
  /** A part of the app could not be loaded: no network, or the server has a newer version. */
  readonly incomplete: boolean;
}

let latest = $state.raw<Failure | undefined>();

export const failures = {
  get latest(): Failure | undefined {
    return latest;
  },
  clear(): void {
    latest = undefined;
  },
};

/** The one place where an unexpected error goes. It is shown, and goes nowhere else: no log, no server. */
export function report(error: unknown): Failure {
  latest = describe(error);
  return latest;
}

/** Errors that no boundary catches: in handlers of events and in promises. */
export function reportUncaught(): void {
  on(window, 'error', (event) => {
    // An image or script that did not load is an event without an error.
    if (event.error !== undefined && event.error !== null) report(event.error);
  });
  on(window, 'unhandledrejection', (event) => {
    // Whoever stops a thing on purpose knows.
    if (!(event.reason instanceof DOMException && event.reason.name === 'AbortError')) report(event.reason);
  });
}

function describe(error: unknown): Failure {
  if (!(error instanceof Error)) return { code: typeof error, incomplete: false };
  const place = /([\w.-]+\.(?:js|ts|svelte))[^\s)]*?(:\d+:\d+)/.exec(error.stack ?? '');
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  return {
    code: place ? `${code} · ${place[1] ?? ''}${place[2] ?? ''}` : code,
    // What browsers say when `import()` finds no file.
    incomplete: /dynamically imported module|Importing a module script|module script failed|preload CSS/i.test(error.message),
  };
}
