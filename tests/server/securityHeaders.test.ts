import { expect, test } from 'vitest';
import { toBase64Url } from '../../src/domain/bytes/index.ts';
import { paths, problems } from '../../src/domain/wire/index.ts';
import {
  anEvent,
  aServer,
  bearer,
  bytes,
  createOn,
  digestOf,
  eventKeys,
  hash,
  id,
  putRecord,
  type TestEvent,
  type TestServer,
} from './aServer.ts';

const expected = {
  'strict-transport-security': 'max-age=63072000',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
};

/** One request for every route and every status that it can be brought to. */
const requests: readonly [name: string, status: number, send: (server: TestServer, event: TestEvent) => Response | Promise<Response>][] = [
  ['the page', 200, ({ app }) => app.request('/')],
  ['the page by its name', 200, ({ app }) => app.request('/index.html')],
  ['a hashed file', 200, ({ app }) => app.request('/assets/main-abc123.js')],
  ['a hashed file, compressed', 200, ({ app }) => app.request('/assets/main-abc123.js', { headers: { 'Accept-Encoding': 'br' } })],
  ['the service worker', 200, ({ app }) => app.request('/sw.js')],
  ['a file by HEAD', 200, ({ app }) => app.request('/sw.js', { method: 'HEAD' })],
  ['a file that did not change', 304, async ({ app }) => notModified(app)],
  ['a file by POST', 405, ({ app }) => app.request('/', { method: 'POST' })],
  ['an unknown file', 404, ({ app }) => app.request('/nothing')],
  ['an unknown call', 404, ({ app }) => app.request('/v1/nothing')],
  ['health', 200, ({ app }) => app.request('/healthz')],
  ['health by POST', 405, ({ app }) => app.request('/healthz', { method: 'POST' })],
  ['metrics', 200, ({ app }) => app.request('/metrics')],
  ['wipe', 204, ({ app }) => app.request(paths.wipe, { method: 'POST' })],
  ['wipe from elsewhere', 400, ({ app }) => app.request(paths.wipe, { method: 'POST', headers: { 'Sec-Fetch-Site': 'cross-site' } })],
  ['wipe by GET', 405, ({ app }) => app.request(paths.wipe)],
  ['create', 201, ({ app }) => createOn(app, eventKeys(2))],
  ['create again', 200, ({ app }, event) => createOn(app, event)],
  ['create malformed', 400, ({ app }) => app.request(paths.events, { method: 'POST', body: '{' })],
  ['create over another', 409, ({ app }, event) => createOn(app, { ...eventKeys(2), create: { ...eventKeys(2).create, eid: event.eid } })],
  ['create too large', 413, ({ app }) => app.request(paths.events, { method: 'POST', body: 'x'.repeat(5000) })],
  ['ask whether to create', 204, ({ app }) => app.request(paths.events)],
  ['create by PUT', 405, ({ app }) => app.request(paths.events, { method: 'PUT' })],
  [
    'a call from another site',
    405,
    ({ app }) => app.request(paths.events, { method: 'OPTIONS', headers: { Origin: 'https://example.org' } }),
  ],
  ['record', 201, ({ app }, event) => putRecord(app, event, { rid: id(9) })],
  ['record again', 200, ({ app }, event) => putRecord(app, event)],
  ['record malformed', 400, ({ app }, event) => putRecord(app, event, { epoch: 0 })],
  ['record without a bearer', 401, ({ app }, event) => putRecord(app, event, { headers: { Authorization: '' } })],
  ['record of somebody else', 403, ({ app }, event) => putRecord(app, event, { token: bytes(32, 9), rev: 2 })],
  ['record of an unknown event', 404, ({ app }) => putRecord(app, eventKeys(5))],
  ['record with other bytes', 409, ({ app }, event) => putRecord(app, event, { blob: bytes(4096, 5) })],
  ['record too large', 413, ({ app }, event) => putRecord(app, event, { blob: new Uint8Array(300_000) })],
  ['record with a wrong digest', 422, ({ app }, event) => putRecord(app, event, { headers: { 'Content-Digest': digestOf(bytes(1, 1)) } })],
  ['record withdrawn', 410, async (server, event) => withdrawnThenPut(server, event)],
  ['record too often', 429, async (server, event) => tooOften(server, event)],
  ['record into a full event', 507, ({ app }, event) => putRecord(app, event, { rid: id(9), blob: bytes(262_144, 1) })],
  ['record after a failure', 500, async (server, event) => failing(server, event)],
  ['log', 200, ({ app }, event) => app.request(paths.log(event.eid, 0), { headers: bearer(event.member) })],
  ['board', 200, ({ app }, event) => app.request(paths.board(event.eid), { headers: bearer(event.locator) })],
  ['operations lost a race', 412, ({ app }, event) => race(app, event)],
  ['no manifest', 404, ({ app }, event) => app.request(paths.manifest(event.eid), { headers: bearer(event.post) })],
  ['a piece of a list', 206, async ({ app }, event) => piece(app, event)],
  ['rotation', 201, ({ app }, event) => rotation(app, event)],
];

test.each(requests)('%s (%i) carries every header', async (_name, status, send) => {
  const server = await aServer({ quota: { event: 200_000, capability: 200_000, boardEntries: 10 } });
  const event = await anEvent(server.app);
  await putRecord(server.app, event);
  const answer = await send(server, event);
  expect(answer.status).toBe(status);
  expect(Object.fromEntries(answer.headers)).toMatchObject(expected);
  const policy = answer.headers.get('Content-Security-Policy') ?? '';
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types svelte-trusted-html otkrytka");
  expect(policy).toContain("frame-src 'self'; frame-ancestors 'self'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(answer.headers.get('Permissions-Policy')).toMatch(/^camera=\(self\), (?:[a-z-]+=\(\)(?:, |$))+$/);
  expect(answer.headers.get('Cache-Control')).toBeTruthy();
  expect(answer.headers.get('Set-Cookie')).toBeNull();
  if (status >= 400) {
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
  }
});

test('every status that the contract knows, apart from 410 for a closed event, is among them', () => {
  const tried = new Set(requests.map(([, status]) => status));
  expect([...new Set(Object.values(problems))].filter((status) => !tried.has(status))).toEqual([]);
});

async function notModified(app: TestServer['app']) {
  const etag = (await app.request('/sw.js')).headers.get('ETag') ?? '';
  return app.request('/sw.js', { headers: { 'If-None-Match': etag } });
}

async function withdrawnThenPut({ app }: TestServer, event: TestEvent) {
  const headers = { ...bearer(event.post), 'Otk-Write-Token': toBase64Url(bytes(32, 7)) };
  await app.request(paths.withdraw(event.eid, id(1)), { method: 'DELETE', headers });
  return putRecord(app, event);
}

async function tooOften(_: TestServer, event: TestEvent) {
  const rate = { burst: 0, perSecond: 1 };
  const { app } = await aServer({ rates: { reads: rate, writes: rate, creations: { burst: 9, perSecond: 1 } } });
  await createOn(app, event);
  return putRecord(app, event);
}

async function failing({ app, store }: TestServer, event: TestEvent) {
  await store.db.schema.dropTable('cards').execute();
  return putRecord(app, event);
}

function race(app: TestServer['app'], event: TestEvent) {
  const operation = { id: id(5), audience: 'organizers', epoch: 1, card: id(1), counter: 3, blob: Buffer.alloc(4096).toString('base64') };
  const body = JSON.stringify({ operations: [operation] });
  return app.request(paths.operations(event.eid), { method: 'POST', headers: bearer(event.member), body });
}

async function piece(app: TestServer['app'], event: TestEvent) {
  const list = bytes(5000, 1);
  const path = paths.list(event.eid, hash(list));
  await app.request(path, { method: 'PUT', headers: bearer(event.member), body: list });
  return app.request(path, { headers: { ...bearer(event.post), Range: 'bytes=0-99' } });
}

function rotation(app: TestServer['app'], event: TestEvent) {
  const body = JSON.stringify({ post: hash(bytes(32, 60)) });
  return app.request(paths.rotate(event.eid), { method: 'POST', headers: bearer(event.member), body });
}
