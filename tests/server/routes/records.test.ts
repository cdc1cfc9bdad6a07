import { expect, test } from 'vitest';
import { fromBase64, toBase64, toBase64Url } from '../../../src/domain/bytes/index.ts';
import { logPageSchema, paths, type LogPage } from '../../../src/domain/wire/index.ts';
import * as v from 'valibot';
import {
  anEvent,
  aServer,
  bearer,
  bytes,
  digestOf,
  hash,
  id,
  putRecord,
  receiptOf,
  refusal,
  today,
  type TestEvent,
  type TestServer,
} from '../aServer.ts';

test('a sealed card is stored and comes out of the log byte for byte, with the server’s own day', async () => {
  const { server, event } = await anEvening();
  const answer = await putRecord(server.app, event, { blob: bytes(16_384, 3), epoch: 2 });
  expect(answer.status).toBe(201);
  expect(await receiptOf(answer)).toEqual({ generation: server.store.generation, seq: 1 });
  const [entry] = (await readLog(server, event)).entries;
  expect(entry).toMatchObject({ kind: 'record', seq: 1, rid: id(1), rev: 1, epoch: 2, day: today });
  expect(entry?.kind === 'record' && fromBase64(entry.blob)).toEqual(bytes(16_384, 3));
});

test('the same card sent again is answered with its first place and stored once', async () => {
  const { server, event } = await anEvening();
  await putRecord(server.app, event);
  await putRecord(server.app, event, { rid: id(2) });
  const again = await putRecord(server.app, event);
  expect(again.status).toBe(200);
  expect((await receiptOf(again)).seq).toBe(1);
  expect((await readLog(server, event)).last).toBe(2);
});

test('other bytes under the same revision are refused, and the first ones stay', async () => {
  const { server, event } = await anEvening();
  await putRecord(server.app, event);
  expect(await refusal(await putRecord(server.app, event, { blob: bytes(4096, 2) }))).toBe('409 record.conflict');
  const { entries } = await readLog(server, event);
  expect(entries).toHaveLength(1);
  expect(entries[0]?.kind === 'record' && fromBase64(entries[0].blob)).toEqual(bytes(4096, 1));
});

test('a card that was mended is a new row, and its older revision cannot come back', async () => {
  const { server, event } = await anEvening();
  await putRecord(server.app, event);
  expect((await putRecord(server.app, event, { rev: 2, blob: bytes(4096, 2) })).status).toBe(201);
  expect(await refusal(await putRecord(server.app, event))).toBe('409 record.lowerRevision');
  const { entries } = await readLog(server, event);
  expect(entries.map((entry) => entry.kind === 'record' && entry.rev)).toEqual([1, 2]);
});

test('nobody can replace a card without its writer’s token', async () => {
  const { server, event } = await anEvening();
  await putRecord(server.app, event);
  const stranger = { rev: 2, token: bytes(32, 8), blob: bytes(4096, 2) };
  expect(await refusal(await putRecord(server.app, event, stranger))).toBe('403 record.token');
  expect((await readLog(server, event)).last).toBe(1);
});

test.each([
  ['a digest of other bytes', { headers: { 'Content-Digest': digestOf(bytes(4096, 9)) } }, '422 body.digest'],
  ['a digest of another kind', { headers: { 'Content-Digest': 'sha-512=:AAAA:' } }, '422 body.digest'],
  ['an empty digest', { headers: { 'Content-Digest': '' } }, '422 body.digest'],
  ['a size that is no bucket', { blob: bytes(5000, 1) }, '422 record.size'],
  ['an empty body', { blob: bytes(0, 1) }, '422 record.size'],
  ['more bytes than the largest bucket', { blob: bytes(262_145, 1) }, '413 body.tooLarge'],
  ['revision nought', { rev: 0 }, '400 request.malformed'],
  ['a revision over a million', { rev: 1_000_001 }, '400 request.malformed'],
  ['epoch nought', { epoch: 0 }, '400 request.malformed'],
  ['a record id that is none', { rid: 'x'.repeat(32) }, '400 request.malformed'],
  ['a record id in capitals', { rid: 'A'.repeat(32) }, '400 request.malformed'],
  ['a write token that is too short', { token: bytes(31, 1) }, '400 request.malformed'],
  ['a write token that is no base64url', { headers: { 'Otk-Write-Token': '*'.repeat(43) } }, '400 request.malformed'],
  ['no epoch', { headers: { 'Otk-Epoch': '' } }, '400 request.malformed'],
])('a record with %s is refused and leaves no row', async (_what, change, expected) => {
  const { server, event } = await anEvening();
  expect(await refusal(await putRecord(server.app, event, change))).toBe(expected);
  expect(await readLog(server, event)).toMatchObject({ last: 0, entries: [] });
});

test('a record without a digest is refused: a proxy may cut it without anybody noticing', async () => {
  const { server, event } = await anEvening();
  const headers = { ...bearer(event.post), 'Otk-Write-Token': toBase64Url(bytes(32, 7)), 'Otk-Epoch': '1' };
  const answer = await server.app.request(paths.record(event.eid, id(1), 1), { method: 'PUT', headers, body: bytes(4096, 1) });
  expect(await refusal(answer)).toBe('422 body.digest');
});

test('a body that is announced as too large is refused before a byte of it is read', async () => {
  const { server, event } = await anEvening();
  const body = anEndlessBody(1024);
  expect(await refusal(await putStream(server, event, body.stream, { 'Content-Length': '262145' }))).toBe('413 body.tooLarge');
  expect(body.chunksRead()).toBe(0);
});

test('a body without an end is cut off where it passes the limit', async () => {
  const { server, event } = await anEvening();
  const body = anEndlessBody(65_536);
  expect(await refusal(await putStream(server, event, body.stream))).toBe('413 body.tooLarge');
  expect(body.chunksRead()).toBe(5);
});

test('a card that comes byte by byte is taken like any other', async () => {
  const { server, event } = await anEvening();
  const blob = bytes(262_144, 1);
  let sent = 0;
  const source = {
    pull: (to: ReadableStreamDefaultController<Uint8Array>) => (sent < blob.length ? to.enqueue(blob.slice(sent, ++sent)) : to.close()),
  };
  const answer = await putStream(server, event, new ReadableStream(source), { 'Content-Digest': digestOf(blob) });
  expect(answer.status).toBe(201);
  expect((await readLog(server, event)).entries).toMatchObject([{ kind: 'record', blob: toBase64(blob) }]);
});

test('nobody without a capability makes the server read a body', async () => {
  const { server, event } = await anEvening();
  const body = anEndlessBody(1024);
  expect(await refusal(await putStream(server, event, body.stream, bearer(bytes(32, 9))))).toBe('404 event.notFound');
  expect(body.chunksRead()).toBe(0);
});

test('a withdrawn card leaves the shelf; the log says so, and nothing can be put in its place', async () => {
  const { server, event } = await anEvening();
  await putRecord(server.app, event);
  await putRecord(server.app, event, { rev: 2, blob: bytes(4096, 2) });
  const answer = await withdraw(server, event);
  expect(answer.status).toBe(200);
  expect((await receiptOf(answer)).seq).toBe(3);
  expect((await readLog(server, event)).entries).toEqual([
    { kind: 'withdrawn', seq: 3, rid: id(1), day: today, token: toBase64Url(bytes(32, 7)) },
  ]);
  expect(await refusal(await putRecord(server.app, event, { rev: 3, blob: bytes(4096, 3) }))).toBe('410 record.withdrawn');
  expect((await receiptOf(await withdraw(server, event))).seq).toBe(3);
});

test('only its writer withdraws a card, and a stranger does not learn whether it is there', async () => {
  const { server, event } = await anEvening();
  await putRecord(server.app, event);
  const theirs = await withdraw(server, event, id(1), bytes(32, 8));
  const missing = await withdraw(server, event, id(2), bytes(32, 8));
  expect(theirs.status).toBe(403);
  expect(await theirs.text()).toBe(await missing.text());
  expect((await readLog(server, event)).entries).toHaveLength(1);
});

test('an event that is full says so and stores nothing more, until something is withdrawn', async () => {
  const { server, event } = await anEvening({ quota: { event: 8192, capability: 65_536, boardEntries: 10 } });
  await putRecord(server.app, event);
  await putRecord(server.app, event, { rid: id(2) });
  expect(await refusal(await putRecord(server.app, event, { rid: id(3) }))).toBe('507 quota.full');
  expect((await putRecord(server.app, event)).status).toBe(200);
  await withdraw(server, event);
  expect((await putRecord(server.app, event, { rid: id(3) })).status).toBe(201);
});

test('who fills the quota of a join code does not fill that of the next one', async () => {
  const { server, event } = await anEvening({ quota: { event: 65_536, capability: 4096, boardEntries: 10 } });
  await putRecord(server.app, event);
  expect(await refusal(await putRecord(server.app, event, { rid: id(2) }))).toBe('507 quota.full');
  const next = bytes(32, 50);
  await rotate(server, event, next);
  expect((await putRecord(server.app, event, { rid: id(2), bearer: next })).status).toBe(201);
});

test('too many calls with one capability are asked to wait, and another event is not', async () => {
  const { server, event } = await anEvening({ rates: slow });
  const other = await anEvent(server.app, 2);
  await putRecord(server.app, event);
  await putRecord(server.app, event, { rid: id(2) });
  const refused = await putRecord(server.app, event, { rid: id(3) });
  expect(refused.headers.get('Retry-After')).toBe('2');
  expect(await refusal(refused)).toBe('429 rate.limited');
  expect((await putRecord(server.app, other)).status).toBe(201);
  server.passSeconds(2);
  expect((await putRecord(server.app, event, { rid: id(3) })).status).toBe(201);
});

function anEndlessBody(chunk: number) {
  let read = 0;
  const source = {
    pull(controller: ReadableStreamDefaultController<Uint8Array>) {
      read++;
      controller.enqueue(bytes(chunk, 1));
    },
  };
  return { stream: new ReadableStream<Uint8Array>(source, { highWaterMark: 0 }), chunksRead: () => read };
}

function putStream({ app }: TestServer, event: TestEvent, body: ReadableStream, more: Record<string, string> = {}): Promise<Response> {
  const headers = {
    ...bearer(event.post),
    'Otk-Write-Token': toBase64Url(bytes(32, 7)),
    'Otk-Epoch': '1',
    'Content-Digest': digestOf(bytes(1, 1)),
    ...more,
  };
  // A streamed body needs `duplex`, which the browser's types do not know yet.
  const init: RequestInit & { duplex: 'half' } = { method: 'PUT', headers, body, duplex: 'half' };
  return Promise.resolve(app.request(new Request(`http://localhost${paths.record(event.eid, id(1), 1)}`, init)));
}

const slow = {
  reads: { burst: 100, perSecond: 1 },
  writes: { burst: 2, perSecond: 0.5 },
  creations: { burst: 10, perSecond: 1 },
};

async function anEvening(change: Parameters<typeof aServer>[0] = {}) {
  const server = await aServer(change);
  return { server, event: await anEvent(server.app) };
}

async function readLog(server: TestServer, event: TestEvent): Promise<LogPage> {
  const answer = await server.app.request(paths.log(event.eid, 0), { headers: bearer(event.member) });
  return v.parse(logPageSchema, await answer.json());
}

function withdraw(server: TestServer, event: TestEvent, rid = id(1), token = bytes(32, 7)) {
  return Promise.resolve(
    server.app.request(paths.withdraw(event.eid, rid), {
      method: 'DELETE',
      headers: { ...bearer(event.post), 'Otk-Write-Token': toBase64Url(token) },
    }),
  );
}

async function rotate(server: TestServer, event: TestEvent, post: Uint8Array) {
  await server.app.request(paths.rotate(event.eid), {
    method: 'POST',
    headers: bearer(event.member),
    body: JSON.stringify({ post: hash(post) }),
  });
}
