import { expect, test } from 'vitest';
import type { Bytes } from '../../../src/domain/bytes/index.ts';
import { limits, paths } from '../../../src/domain/wire/index.ts';
import { anEvent, aServer, bearer, bytes, digestOf, hash, refusal, type TestEvent, type TestServer } from '../aServer.ts';

test('a manifest comes back as it was put, for whoever has the join code', async () => {
  const { server, event } = await anEvening();
  expect((await put(server, event, bytes(3000, 1), '1')).status).toBe(201);
  expect(await read(server, event)).toEqual(bytes(3000, 1));
});

test('a manifest of the same or a later epoch replaces it, one of an earlier epoch does not', async () => {
  const { server, event } = await anEvening();
  await put(server, event, bytes(3000, 1), '1');
  expect((await put(server, event, bytes(3000, 2), '1')).status).toBe(200);
  expect((await put(server, event, bytes(3000, 3), '2')).status).toBe(200);
  expect(await refusal(await put(server, event, bytes(3000, 4), '1'))).toBe('409 manifest.lowerEpoch');
  expect(await read(server, event)).toEqual(bytes(3000, 3));
});

test('a desk that did not see what stands there replaces nothing; the same again after a lost answer is well', async () => {
  const { server, event } = await anEvening();
  const over = (seen: Bytes) => ({ 'If-Match': `"${hash(seen)}"` });
  const nothing = { 'If-None-Match': '*' };
  expect((await put(server, event, bytes(3000, 1), '1', nothing)).status).toBe(201);
  expect((await put(server, event, bytes(3000, 1), '1', nothing)).status).toBe(200);
  expect(await refusal(await put(server, event, bytes(3000, 2), '1', nothing))).toBe('412 manifest.race');
  expect((await put(server, event, bytes(3000, 2), '1', over(bytes(3000, 1)))).status).toBe(200);
  expect(await refusal(await put(server, event, bytes(3000, 3), '1', over(bytes(3000, 1))))).toBe('412 manifest.race');
  expect((await put(server, event, bytes(3000, 2), '1', over(bytes(3000, 1)))).status).toBe(200);
  expect(await read(server, event)).toEqual(bytes(3000, 2));
  expect(await refusal(await put(server, event, bytes(3000, 3), '1', { 'If-Match': 'W/"all"' }))).toBe('400 request.malformed');
});

test('before the first manifest there is none', async () => {
  const { server, event } = await anEvening();
  expect(await refusal(await server.app.request(paths.manifest(event.eid), { headers: bearer(event.post) }))).toBe('404 manifest.notFound');
});

test('a manifest of 64 KiB is taken and one byte more is not', async () => {
  const { server, event } = await anEvening();
  expect((await put(server, event, bytes(limits.manifest, 1), '1')).status).toBe(201);
  expect(await refusal(await put(server, event, bytes(limits.manifest + 1, 1), '1'))).toBe('413 body.tooLarge');
});

test.each([
  ['without an epoch', 3000, undefined],
  ['with an epoch that is no number', 3000, 'one'],
  ['that is empty', 0, '1'],
])('a manifest %s is malformed', async (_what, length, epoch) => {
  const { server, event } = await anEvening();
  expect(await refusal(await put(server, event, bytes(length, 1), epoch))).toBe('400 request.malformed');
});

test('a manifest that differs from the digest sent with it is refused', async () => {
  const { server, event } = await anEvening();
  const headers = { ...bearer(event.member), 'Otk-Epoch': '1', 'Content-Digest': digestOf(bytes(3000, 2)) };
  const answer = await server.app.request(paths.manifest(event.eid), { method: 'PUT', headers, body: bytes(3000, 1) });
  expect(await refusal(answer)).toBe('422 body.digest');
});

async function anEvening() {
  const server = await aServer();
  return { server, event: await anEvent(server.app) };
}

function put(
  { app }: TestServer,
  event: TestEvent,
  body: Bytes,
  epoch: string | undefined,
  condition: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const headers = { ...bearer(event.member), ...condition, ...(epoch === undefined ? {} : { 'Otk-Epoch': epoch }) };
  return Promise.resolve(app.request(paths.manifest(event.eid), { method: 'PUT', headers, body }));
}

async function read({ app }: TestServer, event: TestEvent): Promise<Bytes> {
  const answer = await app.request(paths.manifest(event.eid), { headers: bearer(event.post) });
  return new Uint8Array(await answer.arrayBuffer());
}
