import { expect, test } from 'vitest';
import { ENTRY_SIZE, parseBoard } from '../../../src/domain/board/index.ts';
import { concat, fromHex, toBase64, toHex, type Bytes } from '../../../src/domain/bytes/index.ts';
import { sha256 } from '../../../src/domain/crypto/index.ts';
import { paths } from '../../../src/domain/wire/index.ts';
import { anEvent, aServer, bearer, bytes, id, receiptOf, refusal, type TestEvent, type TestServer } from '../aServer.ts';

test('a new event has an empty board', async () => {
  const { server, event } = await anEvening();
  const answer = await read(server, event, event.post);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('Content-Type')).toBe('application/octet-stream');
  expect(answer.headers.get('Otk-Generation')).toBe(server.store.generation);
  expect((await answer.arrayBuffer()).byteLength).toBe(0);
});

test('everybody takes the whole board, and the newest entry of a card wins', async () => {
  const { server, event } = await anEvening();
  expect((await put(server, event, [entry(1, 1), entry(2, 1)])).status).toBe(200);
  const answer = await put(server, event, [entry(2, 2), entry(3, 1), entry(3, 2)]);
  expect(await receiptOf(answer)).toEqual({ generation: server.store.generation, seq: 0 });
  const board = parseBoard(new Uint8Array(await (await read(server, event, event.locator)).arrayBuffer()));
  expect(board).toEqual(
    new Map([
      [id(1), entry(1, 1)],
      [id(2), entry(2, 2)],
      [id(3), entry(3, 2)],
    ]),
  );
});

test('an entry is put only over the one that its desk has seen there, and all of a call or none', async () => {
  const { server, event } = await anEvening();
  const over = (...entries: readonly (Bytes | null)[]) => entries.map((one) => one && toHex(sha256(one)));
  expect((await put(server, event, [entry(1, 1)], over(null))).status).toBe(200);
  // Another desk was there meanwhile, or was gone.
  expect(await refusal(await put(server, event, [entry(2, 1), entry(1, 2)], over(null, null)))).toBe('412 board.race');
  expect(await refusal(await put(server, event, [entry(1, 3)], over(entry(1, 2))))).toBe('412 board.race');
  expect(await refusal(await put(server, event, [entry(3, 1)], over(entry(3, 2))))).toBe('412 board.race');
  expect((await put(server, event, [entry(2, 1), entry(1, 2)], over(null, entry(1, 1)))).status).toBe(200);
  const board = parseBoard(new Uint8Array(await (await read(server, event, event.post)).arrayBuffer()));
  expect([...(board?.values() ?? [])]).toEqual([entry(1, 2), entry(2, 1)]);
});

test('the order of the board does not tell who came first', async () => {
  const { server, event } = await anEvening();
  await put(server, event, [entry(9, 1)]);
  await put(server, event, [entry(4, 1)]);
  const whole = new Uint8Array(await (await read(server, event, event.post)).arrayBuffer());
  expect(whole).toEqual(concat(entry(4, 1), entry(9, 1)));
});

test('the board of 10,000 cards takes less than 1.5 MB', async () => {
  const { server, event } = await anEvening();
  for (let from = 0; from < 10_000; from += 500) {
    await put(
      server,
      event,
      Array.from({ length: 500 }, (_, n) => entry(from + n, 1)),
    );
  }
  const { byteLength } = await (await read(server, event, event.post)).arrayBuffer();
  expect(byteLength).toBe(10_000 * ENTRY_SIZE);
  expect(byteLength).toBeLessThan(1_500_000);
});

test('a full board refuses new entries and goes on replacing old ones', async () => {
  const { server, event } = await anEvening({ quota: { event: 65_536, capability: 65_536, boardEntries: 2 } });
  await put(server, event, [entry(1, 1), entry(2, 1)]);
  expect(await refusal(await put(server, event, [entry(2, 2), entry(3, 1)]))).toBe('507 quota.full');
  expect((await put(server, event, [entry(1, 2), entry(2, 2)])).status).toBe(200);
});

test.each([
  ['an entry of another size', { entries: [toBase64(bytes(143, 1))] }],
  ['an entry that is no base64', { entries: ['%%%%'] }],
  ['no list of entries', { entry: [] }],
  ['another number of entries to replace', { entries: [toBase64(entry(1, 1))], over: [] }],
  ['more than 500 entries', { entries: Array.from({ length: 501 }, (_, n) => toBase64(entry(n, 1))) }],
])('%s is malformed', async (_what, body) => {
  const { server, event } = await anEvening();
  const answer = await server.app.request(paths.board(event.eid), {
    method: 'PUT',
    headers: bearer(event.member),
    body: JSON.stringify(body),
  });
  expect(await refusal(answer)).toBe('400 request.malformed');
  expect((await (await read(server, event, event.post)).arrayBuffer()).byteLength).toBe(0);
});

/** An entry for board place `n`; `version` makes its bytes differ. */
function entry(n: number, version: number): Bytes {
  return concat(fromHex(id(n)), bytes(ENTRY_SIZE - 16, version));
}

async function anEvening(change: Parameters<typeof aServer>[0] = {}) {
  const server = await aServer(change);
  return { server, event: await anEvent(server.app) };
}

function put({ app }: TestServer, event: TestEvent, entries: readonly Bytes[], over?: readonly (string | null)[]): Promise<Response> {
  const body = JSON.stringify({ entries: entries.map(toBase64), over });
  return Promise.resolve(app.request(paths.board(event.eid), { method: 'PUT', headers: bearer(event.member), body }));
}

function read({ app }: TestServer, event: TestEvent, token: Uint8Array): Promise<Response> {
  return Promise.resolve(app.request(paths.board(event.eid), { headers: bearer(token) }));
}
