import * as v from 'valibot';

/** Limits of the wire, in bytes unless said otherwise. */
export const limits = {
  record: 262_144,
  manifest: 65_536,
  list: 5 * 1024 * 1024,
  counts: 1024 * 1024,
  operation: 65_536,
  operationsAtOnce: 100,
  boardEntriesAtOnce: 500,
  logPage: 100,
  /** A signed list for desks: the JSON of the largest that a desk takes, and the note before it. */
  published: 32 * 1024 * 1024 + 8192,
  publishedNames: 100,
  /** Range requests for lists come in pieces of this size. */
  listPiece: 65_536,
} as const;

/** Header names that are ours. */
export const headers = {
  writeToken: 'Otk-Write-Token',
  epoch: 'Otk-Epoch',
  generation: 'Otk-Generation',
  /** Which event a board is of, for whoever asked by the locator alone. */
  event: 'Otk-Event',
  /** The day of sealing is not sent; the server stamps its own day. */
} as const;

/** Every stable code that the server's problem documents carry, with its HTTP status. */
export const problems = {
  'request.malformed': 400,
  'auth.missing': 401,
  'join.rotated': 403,
  'member.revoked': 403,
  'event.notFound': 404,
  'list.notFound': 404,
  'manifest.notFound': 404,
  'route.notFound': 404,
  'method.notAllowed': 405,
  'event.exists': 409,
  'record.conflict': 409,
  'record.lowerRevision': 409,
  'manifest.lowerEpoch': 409,
  'event.closed': 410,
  'record.withdrawn': 410,
  'operation.race': 412,
  'board.race': 412,
  'counts.race': 412,
  'manifest.race': 412,
  'body.tooLarge': 413,
  'body.digest': 422,
  'record.size': 422,
  'record.token': 403,
  'create.notAllowed': 403,
  'rate.limited': 429,
  'server.failed': 500,
  'quota.full': 507,
} as const;

export type ProblemCode = keyof typeof problems;

/** An RFC 9457 problem as the server answers it. */
export interface Problem {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
}

const hexadecimal = (length: number) => new RegExp(`^[0-9a-f]{${String(length)}}$`);
const hex = (length: number) => v.pipe(v.string(), v.regex(hexadecimal(length)));
const base64 = (longest: number) => v.pipe(v.string(), v.maxLength(Math.ceil(longest / 3) * 4), v.base64());
const epoch = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000));
const counter = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

/** The ids that stand in paths: of events, records and lists. */
const [id, hash] = [hexadecimal(32), hexadecimal(64)];
export const isEid = (text: string): boolean => id.test(text);
export const isRid = (text: string): boolean => id.test(text);
export const isListId = (text: string): boolean => hash.test(text);

/** `POST /v1/events`: hashes are SHA-256 in hex; the server never sees the tokens of others. */
export const createEventSchema = v.strictObject({
  eid: hex(32),
  epoch,
  member: hex(64),
  post: hex(64),
  locator: hex(64),
});
export type CreateEvent = v.InferOutput<typeof createEventSchema>;

/** `POST /v1/events/{eid}/rotate`: a new join secret; the old capability answers `join.rotated` from now on. */
export const rotateSchema = v.strictObject({ post: hex(64) });

/** A file of signed lists as it stands in a path: nothing that leads out of a folder, or hides in it. */
const publishedName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;
export const isPublishedName = (text: string): boolean => publishedName.test(text);

/** `GET /v1/events/{eid}/published`. */
export const publishedNamesSchema = v.strictObject({
  names: v.pipe(v.array(v.pipe(v.string(), v.regex(publishedName))), v.maxLength(limits.publishedNames)),
});
export type PublishedNames = v.InferOutput<typeof publishedNamesSchema>;

const audiences = ['organizers', 'translators'] as const;

/** One sealed operation of a desk. `counter` orders the operations on one card, and those about none: the first has counter 0. */
const operationSchema = v.strictObject({
  id: hex(32),
  audience: v.picklist(audiences),
  epoch,
  card: v.nullable(hex(32)),
  counter,
  blob: base64(limits.operation),
});
export type WireOperation = v.InferOutput<typeof operationSchema>;

/** `POST /v1/events/{eid}/ops`: all or nothing; sent again with the same ids it answers 200 and changes nothing. */
export const operationsSchema = v.strictObject({
  operations: v.pipe(v.array(operationSchema), v.minLength(1), v.maxLength(limits.operationsAtOnce)),
});

const seq = v.pipe(v.number(), v.integer(), v.minValue(1));

const logEntrySchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('record'),
    seq,
    rid: hex(32),
    rev: v.pipe(v.number(), v.integer(), v.minValue(1)),
    epoch,
    /** The server's day of arrival. */
    day: v.pipe(v.string(), v.isoDate()),
    blob: base64(limits.record),
  }),
  /** `token` is the spent write token in base64url: it proves to the desk that the writer withdrew the card. */
  v.strictObject({
    kind: v.literal('withdrawn'),
    seq,
    rid: hex(32),
    day: v.pipe(v.string(), v.isoDate()),
    token: v.pipe(v.string(), v.length(43)),
  }),
  v.strictObject({ kind: v.literal('operation'), seq, day: v.pipe(v.string(), v.isoDate()), ...operationSchema.entries }),
]);
/** One row of the event's log, in `seq` order. */
export type LogEntry = v.InferOutput<typeof logEntrySchema>;

/** `GET /v1/events/{eid}/log?after=N&limit=M`. When `generation` is not the one known, the reader starts again at 0. */
export const logPageSchema = v.strictObject({
  generation: hex(32),
  entries: v.array(logEntrySchema),
  /** The last `seq` of the event at the time of reading. */
  last: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type LogPage = v.InferOutput<typeof logPageSchema>;

/**
 * `PUT /v1/events/{eid}/board`: entries of `ENTRY_SIZE` bytes in base64. `over` says which entry each one is to replace:
 * its SHA-256 in hex, or null for none; all or nothing. Without it they replace whatever stands there.
 */
export const putBoardSchema = v.strictObject({
  entries: v.pipe(v.array(base64(144)), v.maxLength(limits.boardEntriesAtOnce)),
  over: v.optional(v.pipe(v.array(v.nullable(hex(64))), v.maxLength(limits.boardEntriesAtOnce))),
});

export const receiptSchema = v.strictObject({
  generation: hex(32),
  seq: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
/** What a stored record or operation is answered with. It proves nothing about the desk. */
export type Receipt = v.InferOutput<typeof receiptSchema>;

/** The paths of the API. No secret stands in any of them. */
export const paths = {
  events: '/v1/events',
  record: (eid: string, rid: string, rev: number) => `/v1/events/${eid}/records/${rid}/${String(rev)}`,
  withdraw: (eid: string, rid: string) => `/v1/events/${eid}/records/${rid}`,
  log: (eid: string, after: number, limit: number = limits.logPage) =>
    `/v1/events/${eid}/log?after=${String(after)}&limit=${String(limit)}`,
  board: (eid: string) => `/v1/events/${eid}/board`,
  /** The same board, for whoever has no more than the locator. */
  boardByLocator: '/v1/board',
  operations: (eid: string) => `/v1/events/${eid}/ops`,
  manifest: (eid: string) => `/v1/events/${eid}/manifest`,
  counts: (eid: string) => `/v1/events/${eid}/counts`,
  list: (eid: string, id: string) => `/v1/events/${eid}/lists/${id}`,
  publishedNames: (eid: string) => `/v1/events/${eid}/published`,
  published: (eid: string, name: string) => `/v1/events/${eid}/published/${name}`,
  rotate: (eid: string) => `/v1/events/${eid}/rotate`,
  wipe: '/v1/wipe',
} as const;

/** `Content-Digest` (RFC 9530) of a body. */
export function contentDigest(sha256Base64: string): string {
  return `sha-256=:${sha256Base64}:`;
}
