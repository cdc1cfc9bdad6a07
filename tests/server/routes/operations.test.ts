import { expect, test } from 'vitest';
import { toBase64 } from '../../../src/domain/bytes/index.ts';
import { limits, paths, type LogPage, type WireOperation } from '../../../src/domain/wire/index.ts';
import { anEvent, aServer, bearer, bytes, id, putRecord, receiptOf, refusal, today, type TestEvent, type TestServer } from '../aServer.ts';

test('what a desk did is appended to the log with its audience and counter', async () => {
  const { server, event } = await anEvening();
  await putRecord(server.app, event);
  const answer = await post(server, event, [
    operation(10, { counter: 0 }),
    operation(11, { card: null, counter: 0, audience: 'translators' }),
  ]);
  expect(answer.status).toBe(201);
  expect((await receiptOf(answer)).seq).toBe(3);
  const entries = await readLog(server, event);
  expect(entries[1]).toEqual({ kind: 'operation', seq: 2, day: today, ...operation(10, { counter: 0 }) });
  expect(entries[2]).toEqual({
    kind: 'operation',
    seq: 3,
    day: today,
    ...operation(11, { card: null, counter: 0, audience: 'translators' }),
  });
});

test('operations sent again after a lost answer are stored once', async () => {
  const { server, event } = await anEvening();
  await post(server, event, [operation(10, { counter: 0 })]);
  const again = await post(server, event, [operation(10, { counter: 0 })]);
  expect(again.status).toBe(200);
  const more = await post(server, event, [operation(10, { counter: 0 }), operation(11, { counter: 1 })]);
  expect(more.status).toBe(201);
  expect(await readLog(server, event)).toHaveLength(2);
});

test('of two desks that act on one card at once, one is told that it lost the race', async () => {
  const { server, event } = await anEvening();
  const answers = await Promise.all([
    post(server, event, [operation(10, { counter: 0 })]),
    post(server, event, [operation(11, { counter: 0 })]),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
  expect(await readLog(server, event)).toHaveLength(1);
});

test('a batch in which one operation lost its race is refused whole', async () => {
  const { server, event } = await anEvening();
  const batch = [operation(10, { counter: 0 }), operation(11, { card: id(2), counter: 4 })];
  expect(await refusal(await post(server, event, batch))).toBe('412 operation.race');
  expect(await readLog(server, event)).toEqual([]);
});

test('what is about no card counts on by itself, whatever is done to cards', async () => {
  const { server, event } = await anEvening();
  const ofNone = (n: number, counter: number): WireOperation => operation(n, { card: null, counter });
  expect((await post(server, event, [ofNone(10, 0), operation(11, { counter: 0 }), ofNone(12, 1)])).status).toBe(201);
  expect(await refusal(await post(server, event, [ofNone(13, 1)]))).toBe('412 operation.race');
  expect(await refusal(await post(server, event, [ofNone(13, 3)]))).toBe('412 operation.race');
  expect((await post(server, event, [ofNone(13, 2)])).status).toBe(201);
});

test('several operations on one card in one batch count on', async () => {
  const { server, event } = await anEvening();
  expect((await post(server, event, [operation(10, { counter: 0 }), operation(11, { counter: 1 })])).status).toBe(201);
  expect((await post(server, event, [operation(12, { counter: 2 })])).status).toBe(201);
  expect(await refusal(await post(server, event, [operation(13, { counter: 2 })]))).toBe('412 operation.race');
});

test.each([
  ['without operations', []],
  ['with the same id twice', [operation(10, { card: null, counter: 0 }), operation(10, { card: null, counter: 1 })]],
  ['without a counter', [{ ...operation(10, {}), counter: null } as unknown as WireOperation]],
  ['with an unknown audience', [{ ...operation(10, {}), audience: 'everybody' } as unknown as WireOperation]],
  ['with a field that we do not know', [{ ...operation(10, {}), hint: 'x' } as WireOperation]],
  ['with more than a hundred', Array.from({ length: limits.operationsAtOnce + 1 }, (_, i) => operation(i, { card: null, counter: i }))],
])('a batch %s is malformed', async (_what, batch) => {
  const { server, event } = await anEvening();
  expect(await refusal(await post(server, event, batch))).toBe('400 request.malformed');
});

test('an operation that is not sealed to a bucket’s size is refused', async () => {
  const { server, event } = await anEvening();
  const odd = operation(10, { counter: 0, blob: toBase64(bytes(100, 1)) });
  expect(await refusal(await post(server, event, [odd]))).toBe('422 record.size');
});

test('as many of the largest operations as one call may carry fit into its body limit', async () => {
  const { server, event } = await anEvening();
  const blob = toBase64(bytes(limits.operation, 1));
  const batch = Array.from({ length: limits.operationsAtOnce }, (_, i) => operation(i, { card: id(i), counter: 0, blob }));
  expect((await post(server, event, batch)).status).toBe(201);
});

test('operations count against the event’s quota', async () => {
  const { server, event } = await anEvening({ quota: { event: 6000, capability: 65_536, boardEntries: 10 } });
  const batch = [operation(10, { counter: 0 }), operation(11, { counter: 1 })];
  expect(await refusal(await post(server, event, batch))).toBe('507 quota.full');
});

function operation(n: number, change: Partial<WireOperation>): WireOperation {
  return { id: id(n), audience: 'organizers', epoch: 1, card: id(1), counter: 0, blob: toBase64(bytes(4096, n)), ...change };
}

async function anEvening(change: Parameters<typeof aServer>[0] = {}) {
  const server = await aServer(change);
  return { server, event: await anEvent(server.app) };
}

function post({ app }: TestServer, event: TestEvent, batch: readonly WireOperation[]): Promise<Response> {
  const body = JSON.stringify({ operations: batch });
  return Promise.resolve(app.request(paths.operations(event.eid), { method: 'POST', headers: bearer(event.member), body }));
}

async function readLog({ app }: TestServer, event: TestEvent): Promise<LogPage['entries']> {
  const answer = await app.request(paths.log(event.eid, 0), { headers: bearer(event.member) });
  return ((await answer.json()) as LogPage).entries;
}
