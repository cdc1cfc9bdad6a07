import { expect, test } from 'vitest';
import { paths } from '../../../src/domain/wire/index.ts';
import {
  anEvent,
  aServer,
  bearer,
  bytes,
  createOn,
  eventKeys,
  hash,
  id,
  putRecord,
  receiptOf,
  refusal,
  type TestEvent,
  type TestServer,
} from '../aServer.ts';

test('an event is created, and created again after a lost answer changes nothing', async () => {
  const server = await aServer();
  const event = eventKeys(1);
  const first = await createOn(server.app, event);
  expect(first.status).toBe(201);
  expect(await receiptOf(first)).toEqual({ generation: server.store.generation, seq: 0 });
  await putRecord(server.app, event);
  const again = await createOn(server.app, event);
  expect(again.status).toBe(200);
  expect((await receiptOf(again)).seq).toBe(1);
});

test('nobody takes over an event by creating it again with another member', async () => {
  const server = await aServer();
  const event = await anEvent(server.app);
  const thief = eventKeys(2);
  const answer = await createOn(server.app, { ...thief, create: { ...thief.create, eid: event.eid } });
  expect(await refusal(answer)).toBe('409 event.exists');
  const log = await server.app.request(paths.log(event.eid, 0), { headers: bearer(thief.member) });
  expect(await refusal(log)).toBe('404 event.notFound');
});

test('where the operator asks for an invitation, nobody creates an event without it', async () => {
  const server = await aServer({ invite: 'seven green apples'.replaceAll(' ', '-') });
  const event = eventKeys(1);
  expect(await refusal(await createOn(server.app, event))).toBe('403 create.notAllowed');
  expect(await refusal(await createOn(server.app, event, { Authorization: 'Bearer seven-red-apples' }))).toBe('403 create.notAllowed');
  expect((await createOn(server.app, event, { Authorization: 'Bearer seven-green-apples' })).status).toBe(201);
});

test('whoever asks beforehand is told whether an event of theirs would be taken', async () => {
  const ask = (app: TestServer['app'], headers: Record<string, string> = {}) => Promise.resolve(app.request(paths.events, { headers }));
  const closed = await aServer({ invite: 'seven-green-apples' });
  expect(await refusal(await ask(closed.app))).toBe('403 create.notAllowed');
  expect(await refusal(await ask(closed.app, { Authorization: 'Bearer seven-red-apples' }))).toBe('403 create.notAllowed');
  expect((await ask(closed.app, { Authorization: 'Bearer seven-green-apples' })).status).toBe(204);
  const open = await aServer();
  expect((await ask(open.app)).status).toBe(204);
});

test.each([
  ['a hash that is too short', { member: 'ab' }],
  ['a field that we do not know', { title: 'Вечер' }],
  ['no epoch', { epoch: undefined }],
  ['one hash for two roles', { post: eventKeys(1).create.member }],
])('a creation with %s is malformed', async (_what, change) => {
  const server = await aServer();
  const body = JSON.stringify({ ...eventKeys(1).create, ...change });
  expect(await refusal(await server.app.request(paths.events, { method: 'POST', body }))).toBe('400 request.malformed');
});

test('new events on one server are limited', async () => {
  const rate = { burst: 100, perSecond: 1 };
  const server = await aServer({ rates: { reads: rate, writes: rate, creations: { burst: 2, perSecond: 0.1 } } });
  await createOn(server.app, eventKeys(1));
  await createOn(server.app, eventKeys(2));
  const refused = await createOn(server.app, eventKeys(3));
  expect(refused.headers.get('Retry-After')).toBe('10');
  expect(await refusal(refused)).toBe('429 rate.limited');
});

test('after a rotation the old join code is told so, and the new one works', async () => {
  const server = await aServer();
  const event = await anEvent(server.app);
  const next = bytes(32, 60);
  expect((await rotate(server, event, hash(next))).status).toBe(201);
  expect(await refusal(await putRecord(server.app, event))).toBe('403 join.rotated');
  expect((await putRecord(server.app, event, { bearer: next })).status).toBe(201);
  expect((await rotate(server, event, hash(next))).status).toBe(200);
});

test('a join code that was rotated away never comes back', async () => {
  const server = await aServer();
  const event = await anEvent(server.app);
  await rotate(server, event, hash(bytes(32, 60)));
  expect(await refusal(await rotate(server, event, event.create.post))).toBe('400 request.malformed');
  expect(await refusal(await putRecord(server.app, event))).toBe('403 join.rotated');
});

test('a member’s token cannot become a join code', async () => {
  const server = await aServer();
  const event = await anEvent(server.app);
  expect(await refusal(await rotate(server, event, event.create.member))).toBe('400 request.malformed');
  expect((await putRecord(server.app, event, { rid: id(4) })).status).toBe(201);
});

test('a rotated phone still finds its card on the board by the event’s locator', async () => {
  const server = await aServer();
  const event = await anEvent(server.app);
  await rotate(server, event, hash(bytes(32, 60)));
  expect((await server.app.request(paths.board(event.eid), { headers: bearer(event.locator) })).status).toBe(200);
});

function rotate({ app }: TestServer, event: TestEvent, post: string): Promise<Response> {
  return Promise.resolve(
    app.request(paths.rotate(event.eid), { method: 'POST', headers: bearer(event.member), body: JSON.stringify({ post }) }),
  );
}
