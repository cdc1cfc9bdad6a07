import { expect, test } from 'vitest';
import type { Bytes } from '../../../src/domain/bytes/index.ts';
import { limits, paths } from '../../../src/domain/wire/index.ts';
import { defaultConfig } from '../../../src/server/config.ts';
import { anEvent, aServer, bearer, bytes, digestOf, hash, refusal, type TestEvent, type TestServer } from '../aServer.ts';

test('counts come back as they were put, for whoever has the join code, and for desks', async () => {
  const { server, event } = await anEvening();
  expect((await put(server, event, bytes(4096, 1))).status).toBe(201);
  expect((await put(server, event, bytes(4096, 2))).status).toBe(200);
  for (const token of [event.post, event.member]) {
    const answer = await get(server, event, token);
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([200, 'application/octet-stream']);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes(4096, 2));
  }
});

test('before the first counts there is nothing, which is no refusal', async () => {
  const { server, event } = await anEvening();
  for (const asked of [undefined, tag(bytes(4096, 1))]) {
    const answer = await get(server, event, event.post, asked);
    expect([answer.status, (await answer.arrayBuffer()).byteLength]).toEqual([204, 0]);
  }
});

test('only a desk puts counts, and nobody without the join code reads them', async () => {
  const { server, event } = await anEvening();
  const other = await anEvent(server.app, 2);
  for (const token of [event.post, event.locator, other.member, bytes(32, 9)])
    expect(await refusal(await put(server, event, bytes(4096, 1), {}, token))).toBe('404 event.notFound');
  await put(server, event, bytes(4096, 1));
  for (const token of [event.locator, other.post, other.member, bytes(32, 9)])
    expect(await refusal(await get(server, event, token))).toBe('404 event.notFound');
  expect(await refusal(await request(server, event, {}))).toBe('401 auth.missing');
  expect(await refusal(await request(server, event, { method: 'PUT', body: bytes(4096, 1) }))).toBe('401 auth.missing');
});

test('the old join code reads no counts any more, and the desk’s next ones are for the new code', async () => {
  const { server, event } = await anEvening();
  await put(server, event, bytes(4096, 1));
  const next = bytes(32, 77);
  const body = JSON.stringify({ post: hash(next) });
  await server.app.request(paths.rotate(event.eid), { method: 'POST', headers: bearer(event.member), body });
  expect(await refusal(await get(server, event))).toBe('403 join.rotated');
  expect((await put(server, event, bytes(4096, 2), match(bytes(4096, 1)))).status).toBe(200);
  expect(new Uint8Array(await (await get(server, event, next)).arrayBuffer())).toEqual(bytes(4096, 2));
});

test('whoever has the newest counts is told so without their bytes', async () => {
  const { server, event } = await anEvening();
  await put(server, event, bytes(4096, 1));
  const known = (await get(server, event)).headers.get('ETag') ?? '';
  expect(known).toBe(tag(bytes(4096, 1)));
  for (const asked of [known, `W/${known}`, `${tag(bytes(4096, 3))}, ${known}`]) {
    const same = await get(server, event, event.post, asked);
    expect([same.status, (await same.arrayBuffer()).byteLength, same.headers.get('Cache-Control')]).toEqual([304, 0, 'no-store']);
  }
  await put(server, event, bytes(4096, 2));
  expect((await get(server, event, event.post, known)).status).toBe(200);
  expect((await get(server, event, event.post, 'anything')).status).toBe(200);
});

test('a desk that did not see what stands there replaces nothing; the same again after a lost answer is well', async () => {
  const { server, event } = await anEvening();
  const nothing = { 'If-None-Match': '*' };
  expect((await put(server, event, bytes(4096, 1), nothing)).status).toBe(201);
  expect((await put(server, event, bytes(4096, 1), nothing)).status).toBe(200);
  expect(await refusal(await put(server, event, bytes(4096, 2), nothing))).toBe('412 counts.race');
  expect(await refusal(await put(server, event, bytes(4096, 2), match(bytes(4096, 9))))).toBe('412 counts.race');
  expect((await put(server, event, bytes(4096, 2), match(bytes(4096, 1)))).status).toBe(200);
  expect(await refusal(await put(server, event, bytes(4096, 3), match(bytes(4096, 1))))).toBe('412 counts.race');
  expect(new Uint8Array(await (await get(server, event)).arrayBuffer())).toEqual(bytes(4096, 2));
});

test('counts of an earlier epoch than the evening’s are refused', async () => {
  const { server, event } = await anEvening();
  const manifest = { method: 'PUT', headers: { ...bearer(event.member), 'Otk-Epoch': '2' }, body: bytes(3000, 1) };
  await server.app.request(paths.manifest(event.eid), manifest);
  expect(await refusal(await put(server, event, bytes(4096, 1)))).toBe('409 manifest.lowerEpoch');
  expect((await put(server, event, bytes(4096, 1), { 'Otk-Epoch': '2' })).status).toBe(201);
});

test('counts of a mebibyte are taken and one byte more is not', async () => {
  const { server, event } = await anEvening();
  expect((await put(server, event, bytes(limits.counts, 1))).status).toBe(201);
  expect(await refusal(await put(server, event, bytes(limits.counts + 1, 1)))).toBe('413 body.tooLarge');
});

test.each([
  ['without an epoch', 4096, { 'Otk-Epoch': '' }],
  ['with an epoch that is no number', 4096, { 'Otk-Epoch': 'one' }],
  ['that are empty', 0, {}],
  ['in place of what nobody can name', 4096, { 'If-Match': '*' }],
  ['in place of two', 4096, { 'If-Match': `${tag(bytes(1, 1))}, ${tag(bytes(1, 2))}` }],
  ['in place of something and of nothing', 4096, { 'If-Match': tag(bytes(1, 1)), 'If-None-Match': '*' }],
])('counts %s are malformed', async (_what, length, headers) => {
  const { server, event } = await anEvening();
  expect(await refusal(await put(server, event, bytes(length, 1), headers))).toBe('400 request.malformed');
});

test('counts that differ from the digest sent with them are refused', async () => {
  const { server, event } = await anEvening();
  expect(await refusal(await put(server, event, bytes(4096, 1), { 'Content-Digest': digestOf(bytes(4096, 2)) }))).toBe('422 body.digest');
});

test('counts are part of what an evening may hold, and new ones take the room of the old', async () => {
  const server = await aServer({ quota: { ...defaultConfig.quota, event: 10_000 } });
  const event = await anEvent(server.app);
  expect((await put(server, event, bytes(8000, 1))).status).toBe(201);
  expect((await put(server, event, bytes(10_000, 2))).status).toBe(200);
  expect(await refusal(await put(server, event, bytes(10_001, 3)))).toBe('507 quota.full');
});

async function anEvening() {
  const server = await aServer();
  return { server, event: await anEvent(server.app) };
}

function tag(body: Bytes): string {
  return `"${hash(body)}"`;
}

function match(body: Bytes): Record<string, string> {
  return { 'If-Match': tag(body) };
}

function put(server: TestServer, event: TestEvent, body: Bytes, headers: Record<string, string> = {}, token = event.member) {
  return request(server, event, { method: 'PUT', headers: { ...bearer(token), 'Otk-Epoch': '1', ...headers }, body });
}

function get(server: TestServer, event: TestEvent, token = event.post, known?: string): Promise<Response> {
  return request(server, event, { headers: { ...bearer(token), ...(known !== undefined && { 'If-None-Match': known }) } });
}

function request({ app }: TestServer, { eid }: TestEvent, init: RequestInit): Promise<Response> {
  return Promise.resolve(app.request(paths.counts(eid), init));
}
