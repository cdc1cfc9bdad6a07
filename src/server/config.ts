/** Limits of a server; the numbers are bytes unless said otherwise. */
export interface Config {
  /** Where set, only a bearer of this code may create events. */
  readonly invite?: string | undefined;
  readonly quota: Quota;
  readonly rates: Rates;
}

export interface Quota {
  /** What all rows of one event may hold. */
  readonly event: number;
  /** What may be posted with one join secret: after a rotation the new one starts at nothing. */
  readonly capability: number;
  /** Entries on one event's board. */
  readonly boardEntries: number;
}

/** Calls in a row, and calls a second after that, for each capability; never for an address, which a whole café shares. */
interface Rates {
  readonly reads: Rate;
  readonly writes: Rate;
  /** New events on the whole server. */
  readonly creations: Rate;
}

export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

const MEBIBYTE = 1024 * 1024;

export const defaultConfig: Config = {
  quota: { event: 512 * MEBIBYTE, capability: 128 * MEBIBYTE, boardEntries: 20_000 },
  rates: {
    reads: { burst: 3000, perSecond: 200 },
    writes: { burst: 2000, perSecond: 100 },
    creations: { burst: 60, perSecond: 1 / 60 },
  },
};
