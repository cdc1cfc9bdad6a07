import { expect, test } from 'vitest';
import { concat, type Bytes } from '../../../src/domain/bytes/index.ts';
import { limits, paths } from '../../../src/domain/wire/index.ts';
import { anEvent, aServer, bearer, bytes, hash, refusal, type TestEvent, type TestServer } from '../aServer.ts';

const list = bytes(150_000, 5);

test('a list is stored once under its own hash and comes back whole', async () => {
  const { server, event } = await anEvening();
  expect((await put(server, event, list)).status).toBe(201);
  expect((await put(server, event, list)).status).toBe(200);
  const answer = await read(server, event);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('Accept-Ranges')).toBe('bytes');
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(list);
});

test('a list is read in pieces that make the whole again', async () => {
  const { server, event } = await anEvening();
  await put(server, event, list);
  const pieces: Bytes[] = [];
  for (let start = 0; start < list.length; start += limits.listPiece) {
    const answer = await read(server, event, `bytes=${String(start)}-${String(start + limits.listPiece - 1)}`);
    const piece = new Uint8Array(await answer.arrayBuffer());
    pieces.push(piece);
    expect(answer.status).toBe(206);
    expect(answer.headers.get('Content-Range')).toBe(`bytes ${String(start)}-${String(start + piece.length - 1)}/150000`);
  }
  expect(pieces).toHaveLength(3);
  expect(concat(...pieces)).toEqual(list);
});

test.each([
  ['bytes=149990-', 206, 149_990, 150_000],
  ['bytes=-10', 206, 149_990, 150_000],
  ['bytes=-999999', 206, 0, 150_000],
  ['bytes=0-0', 206, 0, 1],
  ['bytes=149999-200000', 206, 149_999, 150_000],
  ['bytes=0-1,5-6', 200, 0, 150_000],
  ['bytes=9-3', 200, 0, 150_000],
  ['lines=0-1', 200, 0, 150_000],
])('a range of "%s" is answered %i', async (range, status, start, end) => {
  const { server, event } = await anEvening();
  await put(server, event, list);
  const answer = await read(server, event, range);
  expect(answer.status).toBe(status);
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(list.slice(start, end));
});

test('a range behind the end is refused with the list’s size', async () => {
  const { server, event } = await anEvening();
  await put(server, event, list);
  const answer = await read(server, event, 'bytes=150000-');
  expect(answer.headers.get('Content-Range')).toBe('bytes */150000');
  expect(await refusal(answer)).toBe('400 request.malformed');
});

test('bytes under another hash are refused', async () => {
  const { server, event } = await anEvening();
  const answer = await server.app.request(paths.list(event.eid, hash(bytes(9, 9))), {
    method: 'PUT',
    headers: bearer(event.member),
    body: list,
  });
  expect(await refusal(answer)).toBe('422 body.digest');
});

test('a list of 5 MiB is taken and one byte more is not', async () => {
  const { server, event } = await anEvening();
  const largest = new Uint8Array(limits.list);
  expect((await put(server, event, largest)).status).toBe(201);
  expect(await refusal(await put(server, event, new Uint8Array(limits.list + 1)))).toBe('413 body.tooLarge');
});

test('lists count against the event’s quota', async () => {
  const { server, event } = await anEvening({ quota: { event: 200_000, capability: 65_536, boardEntries: 10 } });
  await put(server, event, list);
  expect(await refusal(await put(server, event, bytes(60_000, 6)))).toBe('507 quota.full');
});

test('a list of another event is not found', async () => {
  const { server, event } = await anEvening();
  const other = await anEvent(server.app, 2);
  await put(server, event, list);
  const answer = await server.app.request(paths.list(other.eid, hash(list)), { headers: bearer(other.post) });
  expect(await refusal(answer)).toBe('404 list.notFound');
});

async function anEvening(change: Parameters<typeof aServer>[0] = {}) {
  const server = await aServer(change);
  return { server, event: await anEvent(server.app) };
}

function put({ app }: TestServer, event: TestEvent, body: Bytes): Promise<Response> {
  return Promise.resolve(app.request(paths.list(event.eid, hash(body)), { method: 'PUT', headers: bearer(event.member), body }));
}

function read({ app }: TestServer, event: TestEvent, range?: string): Promise<Response> {
  const headers = { ...bearer(event.post), ...(range === undefined ? {} : { Range: range }) };
  return Promise.resolve(app.request(paths.list(event.eid, hash(list)), { headers }));
}
