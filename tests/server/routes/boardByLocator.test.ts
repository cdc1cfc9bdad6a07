import { expect, test } from 'vitest';
import { ENTRY_SIZE } from '../../../src/domain/board/index.ts';
import { concat, fromHex, toBase64, toBase64Url, type Bytes } from '../../../src/domain/bytes/index.ts';
import { paths } from '../../../src/domain/wire/index.ts';
import { anEvent, aServer, bearer, bytes, createOn, eventKeys, hash, id, putRecord, refusal, type TestServer } from '../aServer.ts';

const entry = (n: number): Bytes => concat(fromHex(id(n)), bytes(ENTRY_SIZE - 16, n));
const ask = ({ app }: TestServer, token?: Uint8Array, method = 'GET') =>
  Promise.resolve(app.request(paths.boardByLocator, { method, headers: token ? bearer(token) : {} }));

test('the locator alone finds its event among others and reads the whole board', async () => {
  const server = await aServer();
  const [event, other] = [await anEvent(server.app, 1), await anEvent(server.app, 2)];
  for (const [of, numbers] of [
    [event, [1, 2]],
    [other, [3]],
  ] as const) {
    const body = JSON.stringify({ entries: numbers.map((n) => toBase64(entry(n))) });
    await server.app.request(paths.board(of.eid), { method: 'PUT', headers: bearer(of.member), body });
  }
  const answer = await ask(server, event.locator);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('Otk-Event')).toBe(event.eid);
  expect(answer.headers.get('Otk-Generation')).toBe(server.store.generation);
  expect(answer.headers.get('Cache-Control')).toBe('no-store');
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(concat(entry(1), entry(2)));
  expect((await ask(server, other.locator)).headers.get('Otk-Event')).toBe(other.eid);
});

test('nothing else finds an event: not its other capabilities, not a guess, and all are answered alike', async () => {
  const server = await aServer();
  const event = await anEvent(server.app);
  const answers = await Promise.all([event.post, event.member, bytes(5, 70), bytes(1, 1)].map((token) => ask(server, token)));
  expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  expect(await refusal(await ask(server))).toBe('401 auth.missing');
  expect(await refusal(await ask(server, event.locator, 'PUT'))).toBe('405 method.notAllowed');
});

test('after a new join code the locator finds the event as before', async () => {
  const server = await aServer();
  const event = await anEvent(server.app);
  const body = JSON.stringify({ post: hash(bytes(32, 9)) });
  await server.app.request(paths.rotate(event.eid), { method: 'POST', headers: bearer(event.member), body });
  expect((await ask(server, event.locator)).headers.get('Otk-Event')).toBe(event.eid);
});

test('an event with the locator of another one is not made, and the first still is made again', async () => {
  const server = await aServer();
  const event = await anEvent(server.app);
  const double = eventKeys(2);
  const made = await createOn(server.app, { ...double, create: { ...double.create, locator: event.create.locator } });
  expect(await refusal(made)).toBe('409 event.exists');
  expect((await ask(server, event.locator)).headers.get('Otk-Event')).toBe(event.eid);
  expect((await createOn(server.app, event)).status).toBe(200);
});

test('with the locator a writer takes a card back by its own token, and a stranger does not', async () => {
  const server = await aServer();
  const event = await anEvent(server.app);
  await putRecord(server.app, event);
  const withdraw = (token: Bytes, of = event) =>
    Promise.resolve(
      server.app.request(paths.withdraw(of.eid, id(1)), {
        method: 'DELETE',
        headers: { ...bearer(event.locator), 'Otk-Write-Token': toBase64Url(token) },
      }),
    );
  expect(await refusal(await withdraw(bytes(32, 8)))).toBe('403 record.token');
  expect(await refusal(await withdraw(bytes(32, 7), await anEvent(server.app, 2)))).toBe('404 event.notFound');
  expect((await withdraw(bytes(32, 7))).status).toBe(200);
  expect((await withdraw(bytes(32, 7))).status).toBe(200);
  expect(await refusal(await putRecord(server.app, event))).toBe('410 record.withdrawn');
});

test('too many looks with one locator are asked to wait', async () => {
  const rates = { writes: { burst: 9, perSecond: 1 }, reads: { burst: 2, perSecond: 1 }, creations: { burst: 9, perSecond: 1 } };
  const server = await aServer({ rates });
  const event = await anEvent(server.app);
  expect([(await ask(server, event.locator)).status, (await ask(server, event.locator)).status]).toEqual([200, 200]);
  expect(await refusal(await ask(server, event.locator))).toBe('429 rate.limited');
});
