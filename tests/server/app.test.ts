import { sql, type KyselyPlugin } from 'kysely';
import { describe, expect, test } from 'vitest';
import { toBase64, toBase64Url } from '../../src/domain/bytes/index.ts';
import { paths } from '../../src/domain/wire/index.ts';
import { createApp } from '../../src/server/app.ts';
import { defaultConfig } from '../../src/server/config.ts';
import {
  anEvent,
  aServer,
  bearer,
  bytes,
  digestOf,
  eventKeys,
  hash,
  id,
  putRecord,
  refusal,
  type TestEvent,
  type TestServer,
} from './aServer.ts';

interface Call {
  readonly name: string;
  readonly method: string;
  readonly path: (eid: string) => string;
  readonly headers?: Record<string, string>;
  readonly body?: BodyInit;
  /** The answer to each holder of a valid capability. */
  readonly post: number;
  readonly locator: number;
  readonly member: number;
}

const blob = bytes(4096, 1);
const list = bytes(5000, 2);
const writer = { 'Otk-Write-Token': toBase64Url(bytes(32, 7)), 'Otk-Epoch': '1', 'Content-Digest': digestOf(blob) };
const operation = { id: id(5), audience: 'organizers', epoch: 1, card: null, counter: 0, blob: toBase64(blob) };

/** Every call of an event, with what it answers to whom. 404 means: as if there were no such event. */
const calls: readonly Call[] = [
  {
    name: 'PUT record',
    method: 'PUT',
    path: (eid) => paths.record(eid, id(2), 1),
    headers: writer,
    body: blob,
    post: 201,
    locator: 404,
    member: 404,
  },
  {
    name: 'DELETE record',
    method: 'DELETE',
    path: (eid) => paths.withdraw(eid, id(1)),
    headers: writer,
    post: 200,
    locator: 200,
    member: 404,
  },
  { name: 'GET log', method: 'GET', path: (eid) => paths.log(eid, 0), post: 404, locator: 404, member: 200 },
  { name: 'GET board', method: 'GET', path: paths.board, post: 200, locator: 200, member: 200 },
  { name: 'PUT board', method: 'PUT', path: paths.board, body: JSON.stringify({ entries: [] }), post: 404, locator: 404, member: 200 },
  {
    name: 'POST ops',
    method: 'POST',
    path: paths.operations,
    body: JSON.stringify({ operations: [operation] }),
    post: 404,
    locator: 404,
    member: 201,
  },
  { name: 'GET manifest', method: 'GET', path: paths.manifest, post: 200, locator: 404, member: 200 },
  {
    name: 'PUT manifest',
    method: 'PUT',
    path: paths.manifest,
    headers: { 'Otk-Epoch': '1' },
    body: blob,
    post: 404,
    locator: 404,
    member: 200,
  },
  { name: 'GET list', method: 'GET', path: (eid) => paths.list(eid, hash(list)), post: 200, locator: 404, member: 200 },
  { name: 'PUT list', method: 'PUT', path: (eid) => paths.list(eid, hash(list)), body: list, post: 404, locator: 404, member: 200 },
  {
    name: 'POST rotate',
    method: 'POST',
    path: paths.rotate,
    body: JSON.stringify({ post: hash(bytes(32, 70)) }),
    post: 404,
    locator: 404,
    member: 201,
  },
];

describe.each(calls)('$name', (call) => {
  test.each(['post', 'locator', 'member'] as const)('answers the holder of the %s capability as it should', async (role) => {
    const { server, event } = await aFilledEvening();
    const answer = await send(server, call, event.eid, bearer(event[role]));
    expect(answer.status).toBe(call[role]);
    if (call[role] === 404) expect(await refusal(answer)).toBe('404 event.notFound');
  });

  test('tells nobody whether an event exists: unknown event and never-valid capability are answered byte for byte alike', async () => {
    const { server, event } = await aFilledEvening();
    const other = await anEvent(server.app, 2);
    const stranger = bearer(bytes(32, 77));
    const answers = await Promise.all([
      send(server, call, eventKeys(3).eid, stranger),
      send(server, call, 'no-event-has-such-an-id', stranger),
      send(server, call, event.eid, stranger),
      send(server, call, event.eid, bearer(other.member)),
      send(server, call, event.eid, bearer(bytes(1, 1))),
      send(server, call, event.eid, { Authorization: 'Bearer ***' }),
      send(server, call, event.eid, { Authorization: `Bearer ${event.create.member}` }),
    ]);
    const seen = new Set(await Promise.all(answers.map(fingerprint)));
    expect([...seen]).toHaveLength(1);
    expect([...seen][0]).toMatch(/^404\n[^]*event\.notFound/);
  });

  test('asks who does not identify at all to do so, whether or not there is such an event', async () => {
    const { server, event } = await aFilledEvening();
    const answers = await Promise.all([
      send(server, call, event.eid, {}),
      send(server, call, eventKeys(3).eid, {}),
      send(server, call, event.eid, { Authorization: 'Basic YTpi' }),
    ]);
    expect(new Set(await Promise.all(answers.map(fingerprint))).size).toBe(1);
    expect(answers[0].headers.get('WWW-Authenticate')).toBe('Bearer');
    expect(await refusal(await send(server, call, event.eid, {}))).toBe('401 auth.missing');
  });

  test('tells a capability that was valid once that it was ended', async () => {
    const { server, event } = await aFilledEvening();
    const roles = (['post', 'member'] as const).filter((role) => call[role] !== 404);
    await server.store.db.updateTable('capabilities').set({ ended: 1 }).execute();
    for (const role of roles) {
      const expected = role === 'post' ? '403 join.rotated' : '403 member.revoked';
      expect(await refusal(await send(server, call, event.eid, bearer(event[role])))).toBe(expected);
    }
    expect(roles.length).toBeGreaterThan(0);
  });

  test('refuses other methods by name', async () => {
    const { server, event } = await aFilledEvening();
    const answer = await server.app.request(call.path(event.eid), { method: 'PATCH', headers: bearer(event.member) });
    expect(answer.headers.get('Allow')).toContain(call.method);
    expect(await refusal(answer)).toBe('405 method.notAllowed');
  });
});

test('text in a path that is no id is not found, and no query asks for it', async () => {
  const { server, event } = await aFilledEvening();
  let asked = '';
  const spy: KyselyPlugin = {
    transformQuery: ({ node }) => {
      asked += JSON.stringify(node);
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
  const store = { ...server.store, db: server.store.db.withPlugin(spy) };
  const app = createApp({ store, clock: () => 0, config: defaultConfig });
  const read = (path: string) => Promise.resolve(app.request(path, { headers: bearer(event.member) }));
  // To PostgreSQL a text with a zero in it is an error.
  for (const odd of ['%00', `${event.eid}%00`, event.eid.toUpperCase(), '%F0%9F%98%80']) {
    expect(await refusal(await read(paths.board(odd)))).toBe('404 event.notFound');
    expect(await refusal(await read(paths.list(event.eid, odd)))).toBe('404 list.notFound');
  }
  expect(asked).toContain(event.eid);
  for (const odd of ['\\u0000', event.eid.toUpperCase(), '😀']) expect(asked).not.toContain(odd);
});

test('a failure of the database is answered without a word of what was sent, and reported as a count', async () => {
  const { server, event } = await aFilledEvening();
  await sql`drop table cards`.execute(server.store.db);
  const answer = await putRecord(server.app, event, { rid: id(9) });
  expect(await answer.text()).toBe('{"type":"about:blank","title":"Internal Server Error","status":500,"code":"server.failed"}');
  await putRecord(server.app, event, { rid: id(9) });
  expect(server.reported).toEqual([
    '500 server.failed (SQLITE_ERROR): 1 since the start',
    '500 server.failed (SQLITE_ERROR): 2 since the start',
  ]);
});

test('a full disk is answered as a full shelf', async () => {
  const { server, event } = await aFilledEvening();
  const { page_count: pages } = (await sql<{ page_count: number }>`pragma page_count`.execute(server.store.db)).rows[0] ?? {
    page_count: 0,
  };
  await sql`pragma max_page_count = ${sql.raw(String(pages))}`.execute(server.store.db);
  const answer = await putRecord(server.app, event, { rid: id(9), blob: bytes(65_536, 1) });
  expect(await refusal(answer)).toBe('507 quota.full');
  expect(server.reported).toEqual(['507 quota.full (SQLITE_FULL): 1 since the start']);
  await sql`pragma max_page_count = 1000000`.execute(server.store.db);
  expect((await putRecord(server.app, event, { rid: id(9), blob: bytes(65_536, 1) })).status).toBe(201);
});

async function aFilledEvening(): Promise<{ server: TestServer; event: TestEvent }> {
  const server = await aServer();
  const event = await anEvent(server.app);
  const member = bearer(event.member);
  await putRecord(server.app, event);
  await server.app.request(paths.manifest(event.eid), { method: 'PUT', headers: { ...member, 'Otk-Epoch': '1' }, body: blob });
  await server.app.request(paths.list(event.eid, hash(list)), { method: 'PUT', headers: member, body: list });
  return { server, event };
}

function send({ app }: TestServer, call: Call, eid: string, authorization: Record<string, string>): Promise<Response> {
  return Promise.resolve(
    app.request(call.path(eid), {
      method: call.method,
      headers: { ...call.headers, ...authorization },
      ...(call.body === undefined ? {} : { body: call.body }),
    }),
  );
}

/** Everything that a caller sees of an answer. */
async function fingerprint(answer: Response): Promise<string> {
  const headers = [...answer.headers].map(([name, value]) => `${name}: ${value}`).sort();
  return [String(answer.status), ...headers, await answer.text()].join('\n');
}
