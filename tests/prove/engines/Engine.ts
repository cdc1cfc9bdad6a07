import type { Wire } from './Wire.ts';

export interface WindowPlan {
  /** Where the browser keeps what it keeps; the same folder again is the same phone again. */
  readonly profile: string;
  /** Where it puts what is saved. */
  readonly downloads: string;
  readonly width: number;
  readonly height: number;
  readonly isPrivate: boolean;
}

export interface OpenWindow {
  readonly wire: Wire;
  /** What pages and workers wrote into the console that a developer would have to look into. */
  complaints(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** A browser engine other than Chromium's. */
export interface Engine {
  readonly name: string;
  /** What has to be installed before it can be tried, as a command; undefined where all is there. */
  missing(): string | undefined;
  open(plan: WindowPlan): Promise<OpenWindow>;
}
