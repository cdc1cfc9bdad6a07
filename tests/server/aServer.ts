import { createHash } from 'node:crypto';
import { concat, toBase64, toBase64Url, toHex, utf8, type Bytes } from '../../src/domain/bytes/index.ts';
import { contentDigest, paths, receiptSchema, type CreateEvent, type Problem, type Receipt } from '../../src/domain/wire/index.ts';
import * as v from 'valibot';
import type { Hono } from 'hono';
import { createApp } from '../../src/server/app.ts';
import { asset, type Assets } from '../../src/server/assets.ts';
import { defaultConfig, type Config } from '../../src/server/config.ts';
import type { PublishedFolder } from '../../src/server/publishedFolder.ts';
import { openStore, type Store } from '../../src/server/store/openStore.ts';
import { seededRandom } from '../support/random.ts';

export interface TestServer {
  readonly app: Hono;
  readonly store: Store;
  /** Everything that was reported to the operator. */
  readonly reported: string[];
  /** Moves the server's clock on. */
  readonly passSeconds: (seconds: number) => void;
}

/** The day that the test server's clock starts on. */
export const today = '2026-11-22';

/** A few files such as a build leaves. */
const testAssets: Assets = new Map(
  Object.entries({
    '/': '<!doctype html><title>Otkrytka</title>',
    '/assets/main-abc123.js': 'console.log("'.padEnd(4000, 'x') + '")',
    '/sw.js': 'self.addEventListener("fetch", () => undefined);',
    '/icon.png': 'not really a picture',
  }).map(([path, text]) => [path, asset(path === '/' ? '/index.html' : path, utf8(text))]),
);

/** The real app on a real database in memory (or in a file), with a clock that the test holds. */
export async function aServer(change: Partial<Config> = {}, file = ':memory:', published?: PublishedFolder): Promise<TestServer> {
  let now = Date.parse(`${today}T12:00:00Z`);
  const reported: string[] = [];
  const store = await openStore(file, seededRandom(99));
  const app = createApp({
    store,
    clock: () => now,
    config: { ...defaultConfig, ...change },
    assets: testAssets,
    published,
    report: (line) => reported.push(line),
  });
  return {
    app,
    store,
    reported,
    passSeconds: (seconds) => {
      now += seconds * 1000;
    },
  };
}

export interface TestEvent {
  readonly eid: string;
  readonly create: CreateEvent;
  readonly member: Bytes;
  readonly post: Bytes;
  readonly locator: Bytes;
}

/** The keys of an event that no server knows yet. */
export function eventKeys(seed: number): TestEvent {
  const random = seededRandom(seed);
  const [member, post, locator, eid] = [random(32), random(32), random(5), toHex(random(16))];
  return { eid, member, post, locator, create: { eid, epoch: 1, member: hash(member), post: hash(post), locator: hash(locator) } };
}

/** An event that the server has. */
export async function anEvent(app: Hono, seed = 1): Promise<TestEvent> {
  const event = eventKeys(seed);
  await createOn(app, event);
  return event;
}

export function createOn(app: Hono, event: TestEvent, headers: Record<string, string> = {}): Promise<Response> {
  return Promise.resolve(app.request(paths.events, { method: 'POST', headers, body: JSON.stringify(event.create) }));
}

export interface TestRecord {
  readonly rid: string;
  readonly rev: number;
  readonly epoch: number;
  readonly token: Bytes;
  readonly blob: Bytes;
  readonly bearer: Uint8Array;
  readonly headers: Record<string, string>;
}

/** Puts a record; whatever a test is about is passed in. */
export function putRecord(app: Hono, event: TestEvent, change: Partial<TestRecord> = {}): Promise<Response> {
  const record = { rid: id(1), rev: 1, epoch: 1, token: bytes(32, 7), blob: bytes(4096, 1), bearer: event.post, headers: {}, ...change };
  return Promise.resolve(
    app.request(paths.record(event.eid, record.rid, record.rev), {
      method: 'PUT',
      headers: {
        ...bearer(record.bearer),
        'Otk-Write-Token': toBase64Url(record.token),
        'Otk-Epoch': String(record.epoch),
        'Content-Digest': digestOf(record.blob),
        ...record.headers,
      },
      body: record.blob,
    }),
  );
}

export function bearer(token: Uint8Array): Record<string, string> {
  return { Authorization: `Bearer ${toBase64Url(token)}` };
}

export function digestOf(body: Uint8Array): string {
  return contentDigest(toBase64(concat(createHash('sha256').update(body).digest())));
}

export function hash(token: Uint8Array): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Bytes that differ from seed to seed. */
export function bytes(length: number, seed: number): Bytes {
  return seededRandom(seed)(length);
}

/** The n-th id: 16 bytes in hex. */
export function id(n: number): string {
  return n.toString(16).padStart(32, '0');
}

/** Status and code of a refusal. */
export async function refusal(answer: Response): Promise<string> {
  const { status, code } = (await answer.json()) as Problem;
  return `${String(answer.status)} ${code}${status === answer.status ? '' : ' (and another status inside)'}`;
}

/** The receipt of a write that was accepted. */
export async function receiptOf(answer: Response): Promise<Receipt> {
  return v.parse(receiptSchema, await answer.json());
}
