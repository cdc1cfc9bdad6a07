import { expect, test } from 'vitest';
import * as v from 'valibot';
import { logPageSchema, paths, type LogPage } from '../../../src/domain/wire/index.ts';
import { anEvent, aServer, bearer, bytes, id, putRecord, refusal, type TestEvent, type TestServer } from '../aServer.ts';

test('cards that arrive at once get numbers without a gap, each once', async () => {
  const { server, event } = await anEvening();
  const answers = await Promise.all(Array.from({ length: 200 }, (_, n) => putRecord(server.app, event, { rid: id(n) })));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  const seqs = (await readAll(server, event)).map(({ seq }) => seq);
  expect(seqs).toEqual(Array.from({ length: 200 }, (_, n) => n + 1));
});

test('a reader that follows while others write skips nothing', async () => {
  const { server, event } = await anEvening();
  const writers = Array.from({ length: 10 }, async (_, writer) => {
    for (let n = 0; n < 30; n++) await putRecord(server.app, event, { rid: id(writer * 100 + n) });
  });
  const seen: number[] = [];
  let pages = 0;
  while (seen.length < 300) {
    const page = await read(server, event, seen.at(-1) ?? 0, 7);
    seen.push(...page.entries.map(({ seq }) => seq));
    pages++;
    await new Promise(setImmediate);
  }
  await Promise.all(writers);
  expect(seen).toEqual(Array.from({ length: 300 }, (_, n) => n + 1));
  expect(pages).toBeGreaterThan(300 / 7);
});

test('each event counts for itself', async () => {
  const { server, event } = await anEvening();
  const other = await anEvent(server.app, 2);
  await putRecord(server.app, event);
  await putRecord(server.app, other);
  expect((await read(server, event, 0, 100)).last).toBe(1);
  expect((await read(server, other, 0, 100)).last).toBe(1);
});

test('a page ends at its limit, and at about a mebibyte', async () => {
  const { server, event } = await anEvening();
  for (let n = 0; n < 6; n++) await putRecord(server.app, event, { rid: id(n), blob: bytes(262_144, n) });
  expect((await read(server, event, 0, 2)).entries).toHaveLength(2);
  const page = await read(server, event, 0, 100);
  expect(page.entries).toHaveLength(4);
  expect(page.last).toBe(6);
  expect(await readAll(server, event)).toHaveLength(6);
});

test('a reader that is up to date gets an empty page and the last number', async () => {
  const { server, event } = await anEvening();
  await putRecord(server.app, event);
  expect(await read(server, event, 1, 100)).toEqual({ generation: server.store.generation, entries: [], last: 1 });
});

test('a limit over a page’s is taken as a page', async () => {
  const { server, event } = await anEvening();
  await Promise.all(Array.from({ length: 101 }, (_, n) => putRecord(server.app, event, { rid: id(n) })));
  expect((await read(server, event, 0, 5000)).entries).toHaveLength(100);
});

test.each(['after=x', 'after=-1', 'after=1.5', 'limit=0', 'limit=', 'after=99999999999999999999'])(
  'a log asked for with %s is malformed',
  async (query) => {
    const { server, event } = await anEvening();
    const answer = await server.app.request(`/v1/events/${event.eid}/log?${query}`, { headers: bearer(event.member) });
    expect(await refusal(answer)).toBe('400 request.malformed');
  },
);

async function anEvening() {
  const server = await aServer();
  return { server, event: await anEvent(server.app) };
}

async function read({ app }: TestServer, event: TestEvent, after: number, limit: number): Promise<LogPage> {
  const answer = await app.request(paths.log(event.eid, after, limit), { headers: bearer(event.member) });
  return v.parse(logPageSchema, await answer.json());
}

async function readAll(server: TestServer, event: TestEvent): Promise<LogPage['entries']> {
  const entries: LogPage['entries'] = [];
  for (;;) {
    const page = await read(server, event, entries.at(-1)?.seq ?? 0, 100);
    entries.push(...page.entries);
    if ((entries.at(-1)?.seq ?? 0) >= page.last) return entries;
  }
}
