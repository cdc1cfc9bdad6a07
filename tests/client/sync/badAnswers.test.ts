// @vitest-environment node
import { expect, test } from 'vitest';
import { call, type Fetch } from '../../../src/client/sync/http.ts';
import { concat } from '../../../src/domain/bytes/index.ts';
import { anAttendee, anOrganizer, aWorld, later, page, problem, rotated, sealed, sync, type World } from './aWorld.ts';

/** A phone with two sealed cards whose uploads meet something else than the server. */
async function meets(world: World, answer: (input: string, init: RequestInit) => Response | Promise<Response>, calls = /records/) {
  const organizer = await anOrganizer(world);
  const phone = await anAttendee(world);
  const rids = [await sealed(phone, world, 'one'), await sealed(phone, world, 'two')];
  world.fetch = async (input, init) => (calls.test(input) ? answer(input, init) : world.server(input, init));
  const report = await sync(phone);
  const rows = await phone.db.outbox.bulkGet(rids);
  return { organizer, phone, rids, rows, report };
}

const receipt = JSON.stringify({ generation: 'ab'.repeat(16), seq: 1 });
const json = { 'Content-Type': 'application/json' };

/** An answer without an end, a piece at a time. */
function endless(type: string): Response {
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      controller.enqueue(new Uint8Array(65_536));
    },
  });
  return new Response(body, { headers: { 'Content-Type': type } });
}

const strangers: [string, () => Response][] = [
  ['a sign-in page of a Wi-Fi', () => page()],
  ['a sign-in page with our status', () => page(201)],
  ['a redirect to a sign-in page', () => page(302, '', { Location: 'http://portal.test/' })],
  ['network authentication required', () => page(511)],
  ['a refusal in HTML', () => page(403)],
  ['JSON that is no receipt', () => new Response('{"ok":true}', { headers: json })],
  ['a receipt with a field too many', () => new Response(receipt.replace('}', ',"more":1}'), { headers: json })],
  ['a cut receipt', () => new Response(receipt.slice(0, 20), { headers: json })],
  ['a receipt that says it is a page', () => page(201, receipt)],
  ['no body', () => new Response(null, { status: 204 })],
  ['an endless body', () => endless('application/json')],
  ['an endless refusal', () => new Response(endless('').body, { status: 404, headers: { 'Content-Type': 'application/problem+json' } })],
  ['a problem that we do not know', () => problem(418, 'teapot')],
  ['a known problem with another status', () => problem(400, 'join.rotated')],
  ['bytes that are no text', () => new Response(Uint8Array.of(0xff, 0xfe), { headers: json })],
];

test.each(strangers)('%s is not taken for the server: nothing counts as sent, nothing is lost', async (_name, answer) => {
  const world = await aWorld();
  const { phone, rows, report } = await meets(world, answer);
  expect(report).toMatchObject({ unsent: 2, onlyHere: 2 });
  expect(rows.map((row) => row?.uploadedTo)).toEqual([null, null]);
  expect(rows.map((row) => row?.problem)).toEqual(['network.portal', 'network.portal']);
  world.fetch = world.server;
  world.now += 31_000;
  expect(await sync(phone)).toMatchObject({ onlyHere: 0 });
});

test('where everything is answered by the Wi-Fi, the evening says so and the phone is not online', async () => {
  const world = await aWorld();
  const { phone, organizer, report } = await meets(world, () => page(), /./);
  expect(report.online).toBe(false);
  expect(await phone.db.evenings.get(organizer.eid)).toMatchObject({ problem: 'network.portal' });
});

test('a proxy that says the server is down is told from a sign-in page, and the phone is not online', async () => {
  const { rows, report } = await meets(await aWorld(), () => page(502), /./);
  expect(report.online).toBe(false);
  expect(rows.map((row) => row?.problem)).toEqual(['server.failed', 'server.failed']);
});

test.each([
  [409, 'record.conflict'],
  [409, 'record.lowerRevision'],
  [422, 'body.digest'],
  [422, 'record.size'],
  [403, 'record.token'],
  [413, 'body.tooLarge'],
  [507, 'quota.full'],
  [410, 'record.withdrawn'],
  [400, 'request.malformed'],
] as const)('a card refused with %i %s stays with its reason, and does not keep the next one from being sent', async (status, code) => {
  const world = await aWorld();
  let refused: string | undefined;
  const { phone, rids, rows } = await meets(world, (input, init) => {
    refused ??= input;
    return input === refused ? problem(status, code) : world.server(input, init);
  });
  expect(rows.filter((row) => row?.problem === code && row.uploadedTo === null)).toHaveLength(1);
  expect(rows.filter((row) => row?.problem === null && row.uploadedTo !== null)).toHaveLength(1);
  expect(await phone.db.cards.bulkGet(rids)).toMatchObject([{ state: 'sealed' }, { state: 'sealed' }]);
  // It is tried again later, and goes once the server takes it.
  world.fetch = world.server;
  later(world);
  expect(await sync(phone)).toMatchObject({ onlyHere: 0, unsent: 2 });
});

test.each([
  [404, 'event.notFound'],
  [410, 'event.closed'],
] as const)('an evening that is refused as a whole (%i %s) keeps its cards on the phone and says why', async (status, code) => {
  const world = await aWorld();
  const { phone, organizer, rows } = await meets(world, () => problem(status, code));
  expect(rows.map((row) => row?.problem)).toEqual([code, code]);
  expect(await phone.db.evenings.get(organizer.eid)).toMatchObject({ problem: code });
  expect(await phone.db.outbox.count()).toBe(2);
});

test('a card whose bytes the disk damaged is not sent, and does not block the others', async () => {
  const world = await aWorld();
  const organizer = await anOrganizer(world);
  const phone = await anAttendee(world);
  const [bad, good] = [await sealed(phone, world, 'one'), await sealed(phone, world, 'two')];
  await phone.db.outbox.where({ rid: bad }).modify((row) => {
    row.blob.set([(row.blob[500] ?? 0) ^ 1], 500);
  });
  await sync(phone);
  expect(await phone.db.outbox.get(bad)).toMatchObject({ uploadedTo: null, problem: 'card.malformed' });
  expect([...(await organizer.receive()).cards.keys()]).toEqual([good]);
});

test('the wait that the server asks for is kept, and the rest of the cards waits too', async () => {
  const world = await aWorld();
  const { phone, rows } = await meets(world, () => problem(429, 'rate.limited', { 'Retry-After': '1800' }));
  expect(rows.filter((row) => row?.problem === 'rate.limited')).toHaveLength(1);
  world.calls.length = 0;
  world.now += 1799_000;
  world.fetch = world.server;
  await sync(phone);
  // Only the one that was not tried goes.
  expect(world.calls.filter((one) => one.startsWith('PUT'))).toHaveLength(1);
  world.now += 2000;
  expect(await sync(phone)).toMatchObject({ onlyHere: 0 });
});

test('each further failure waits longer, up to ten minutes, and never on the same second as the other phones', async () => {
  const world = await aWorld();
  await anOrganizer(world);
  const phones = [await anAttendee(world, 1), await anAttendee(world, 2)];
  const waits: number[][] = [];
  world.fetch = (input, init) => (input.includes('records') ? Promise.resolve(problem(500, 'server.failed')) : world.server(input, init));
  for (const phone of phones) {
    const rid = await sealed(phone, world, 'one');
    const own: number[] = [];
    for (let n = 0; n < 12; n++) {
      await sync(phone);
      const notBefore = (await phone.db.outbox.get(rid))?.notBefore ?? 0;
      own.push(notBefore - world.now);
      world.now = notBefore;
    }
    waits.push(own);
  }
  for (const own of waits) {
    expect(own[0]).toBeLessThanOrEqual(6000);
    expect(Math.max(...own)).toBeLessThanOrEqual(900_000);
    expect(own.at(-1)).toBeGreaterThan(own[3] ?? 0);
  }
  expect(waits[0]).not.toEqual(waits[1]);
});

test('a server that drips is given up in time', async () => {
  const drips: Fetch = (_input, init) =>
    Promise.resolve(
      new Response(
        new ReadableStream({
          start: (controller) => {
            init.signal?.addEventListener('abort', () => controller.error(new DOMException('Aborted.', 'AbortError')));
            controller.enqueue(new Uint8Array(1));
          },
        }),
        { headers: json },
      ),
    );
  const started = performance.now();
  const answer = await call(drips, { method: 'GET', path: '/v1/x', limit: 1000, timeout: 50 });
  expect(answer).toMatchObject({ ok: false, reason: 'network.slow' });
  expect(performance.now() - started).toBeLessThan(2000);
});

test('a body of more bytes than any answer of ours has is not read to its end', async () => {
  let given = 0;
  const bomb: Fetch = () =>
    Promise.resolve(
      new Response(
        new ReadableStream<Uint8Array>({
          pull: (controller) => {
            given += 65_536;
            controller.enqueue(new Uint8Array(65_536));
          },
        }),
        { headers: json },
      ),
    );
  expect(await call(bomb, { method: 'GET', path: '/v1/x', limit: 100_000 })).toMatchObject({ reason: 'network.portal' });
  expect(given).toBeLessThan(400_000);
});

const boards: [string, (entry: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>, string | null][] = [
  ['garbage of the right length', (board) => board.map((byte, i) => (i < 16 ? byte : (byte * 31 + i) & 255)), null],
  ['one bit changed', (board) => board.with(100, (board[100] ?? 0) ^ 1), null],
  ['an odd length', (board) => board.slice(0, -1), 'board.malformed'],
  ['an entry and a half', (board) => concat(board, board.slice(0, 72)), 'board.malformed'],
  ['nothing', () => new Uint8Array(0), null],
];

test.each(boards)('a board with %s acknowledges no card', async (_name, change, reason) => {
  const world = await aWorld();
  const organizer = await anOrganizer(world);
  const phone = await anAttendee(world);
  const rid = await sealed(phone, world, 'one');
  await sync(phone);
  await organizer.receive();
  world.fetch = async (input, init) => {
    const answer = await world.server(input, init);
    if (!input.endsWith('/board')) return answer;
    return new Response(change(new Uint8Array(await answer.arrayBuffer())), { headers: answer.headers });
  };
  await sync(phone);
  expect(await phone.db.outbox.get(rid)).toBeDefined();
  expect(await phone.db.cards.get(rid)).toMatchObject({ state: 'sealed' });
  expect(await phone.db.evenings.get(organizer.eid)).toMatchObject({ problem: reason });
  // The honest board, at last.
  world.fetch = world.server;
  await sync(phone);
  expect(await phone.db.outbox.count()).toBe(0);
});

test('a desk that holds other bytes than this phone does not make the card leave', async () => {
  const world = await aWorld();
  const organizer = await anOrganizer(world);
  const phone = await anAttendee(world);
  const rid = await sealed(phone, world, 'one');
  await sync(phone);
  await organizer.receive();
  const other = await phone.db.outbox.get(rid);
  if (other) await phone.db.outbox.put({ ...other, blob: other.blob.with(9, (other.blob[9] ?? 0) ^ 1) });
  await sync(phone);
  expect(await phone.db.outbox.count()).toBe(1);
});

test('a manifest of an older epoch, a stranger or another evening is refused, and the one from before stays', async () => {
  const world = await aWorld();
  const organizer = await anOrganizer(world);
  const phone = await anAttendee(world);
  const newest = { ...world.evening.manifest, epoch: 2 };
  await phone.db.evenings.update(organizer.eid, { manifest: newest });
  await sync(phone);
  expect(await phone.db.evenings.get(organizer.eid)).toMatchObject({ problem: 'manifest.olderEpoch', manifest: newest });

  const answers: [Uint8Array<ArrayBuffer>, string][] = [
    [new Uint8Array(65_537), 'manifest.tooLarge'],
    [new Uint8Array(1000), 'manifest.unreadable'],
    [rotated(world).rotation.manifest, 'manifest.unreadable'],
  ];
  for (const [bytes, reason] of answers) {
    world.fetch = (input, init) =>
      input.endsWith('/manifest')
        ? Promise.resolve(new Response(bytes, { headers: { 'Content-Type': 'application/octet-stream' } }))
        : world.server(input, init);
    await sync(phone);
    expect(await phone.db.evenings.get(organizer.eid)).toMatchObject({ problem: reason, manifest: newest });
  }
});
