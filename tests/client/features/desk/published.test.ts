// @vitest-environment node
import { expect, test } from 'vitest';
import { ListImport } from '../../../../src/client/features/desk/list/ListImport.svelte.ts';
import type { TableWorker } from '../../../../src/client/workers/table/index.ts';
import { createTableAnswerer } from '../../../../src/client/workers/table/answerer.ts';
import { utf8, type Bytes } from '../../../../src/domain/bytes/index.ts';
import { openList, sealList } from '../../../../src/domain/list/index.ts';
import { forOrganizers } from '../../../../src/domain/list/organizersPart.ts';
import { starterList, testList } from '../../../../src/domain/person/lists/index.ts';
import type { PeopleList, Person } from '../../../../src/domain/person/person.ts';
import { newSigningKey } from '../../../../src/domain/publish/index.ts';
import { otherSigner, published, replaced } from '../../../domain/publish/aPublisher.ts';
import { aListDrawing } from '../../../support/aListDrawing.ts';
import { seededRandom } from '../../../support/random.ts';
import { aWorld } from '../../sync/aWorld.ts';
import { anOpenDesk } from './aDesk.ts';
import { rounds } from './anEdit.ts';
import { confirmPostal } from '../../../../src/client/features/desk/parts/confirmPostal.ts';
import { postalForm } from '../../../../src/domain/desk/postal.ts';

/** The worker's own code on the test's thread. */
function tableHere(): TableWorker {
  const answer = createTableAnswerer(seededRandom(41));
  return { run: (job) => Promise.resolve(answer(job, () => undefined)), close: () => undefined };
}

/** A desk with the starter list and the TEST list, whose clock stands within the days of the published ones. */
async function aSubscriber() {
  const world = await aWorld({}, [starterList, testList]);
  const { session, organizer } = await anOpenDesk(world);
  await session.sync();
  const source = () => ({ where: 'Таблица проверки', supports: '' });
  const list = new ListImport({ db: organizer.db, session, source, language: () => 'en', worker: tableHere() });
  const days = { issued: session.today, expires: addDays(session.today, 30) };
  const read = (bytes: Bytes) => list.read('people.txt', { kind: 'file', bytes });
  return { world, session, list, read, days };
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

const [one, two, three] = testList.people.map((person): Person => ({ ...person, publishable: true })) as [Person, Person, Person];
const organizersKey = seededRandom(77)(32);
const theirs: PeopleList = { ...testList, people: [one, two, three] };

test('a signed list is taken only when somebody has compared the key, and its updates as differences', async () => {
  const { session, list, read, days } = await aSubscriber();
  const first = published(theirs, days);
  await read(first.bytes);
  expect(list.published).toMatchObject({ signer: 'lists.example.org', acquaintance: 'new', before: null, remarks: [] });
  expect(list.published?.words).toHaveLength(6);
  await list.take();
  expect(list.outcome).toBeNull();
  list.trust(true);
  await list.take();
  expect(list.outcome).toBe('taken');
  expect(list.followed).toMatchObject([{ signer: 'lists.example.org', list: 'TEST people', version: 1, people: 3 }]);
  expect(session.people.size).toBe(starterList.people.length + testList.people.length);

  const moved = { ...one, institution: testList.institutions.find(({ id }) => id !== one.institution)?.id ?? null };
  const second = published({ ...testList, people: [moved, two] }, { ...days, previous: first.head });
  await read(second.bytes);
  expect(list.published).toMatchObject({ acquaintance: 'followed', before: 1, kind: 'test' });
  expect(list.checked).toMatchObject({ state: 'ready', counts: { new: 0, changed: 1, gone: 1 } });
  expect(list.checked?.changes.map(({ kind, id }) => `${kind} ${id}`)).toEqual([`changed ${one.id}`, `gone ${three.id}`]);
  await list.take();
  expect(session.people.get(one.id)?.institution).toBe(moved.institution);
  expect([session.people.has(three.id), session.people.has(testList.people.at(-1)?.id ?? '')]).toEqual([false, true]);
  expect(list.followed).toMatchObject([{ version: 2, people: 2 }]);

  await read(second.bytes);
  expect(list.checked?.state).toBe('same');
  list.forget();
  await list.undo();
  expect([session.people.has(three.id), list.followed[0]?.version]).toEqual([true, 1]);
});

test('drawings of a signed list come along with their credit; guests get them without who answers for them, and one taken back goes', async () => {
  const { session, list, read, days } = await aSubscriber();
  const permission = { by: 'Мать художницы', day: '2026-05-03', source: 'Письмо в группу', publishable: true as const };
  const drawings = [aListDrawing({ permission }), aListDrawing({ id: 'b'.repeat(16), permission })];
  const first = published({ ...theirs, drawings }, days);
  await read(first.bytes);
  const differences = () => list.published?.drawings.differences.map(({ kind, drawing }) => `${kind} ${drawing.credit}`);
  expect([list.published?.drawings.count, differences()]).toEqual([2, ['new Рисунок Пробной Веры', 'new Рисунок Пробной Веры']]);
  list.trust(true);
  await list.take();
  expect(session.drawings.map(({ id, credit }) => [id, credit])).toEqual(drawings.map(({ id, credit }) => [id, credit]).toSorted());
  // Only the pictures would change: that is news, too.
  const second = published({ ...theirs, drawings: drawings.slice(0, 1) }, { ...days, previous: first.head });
  await read(second.bytes);
  expect([list.checked?.state, differences()]).toEqual(['ready', ['gone Рисунок Пробной Веры']]);
  await list.take();
  expect(session.drawings.map(({ id }) => id)).toEqual([drawings[0]?.id]);
});

test('rollback, another history, another key, tampering and expiry are refused with the reason, and nothing changes', async () => {
  const { session, list, read, days } = await aSubscriber();
  const first = published(theirs, days);
  const second = published({ ...theirs, people: [one, two] }, { ...days, previous: first.head });
  await read(second.bytes);
  list.trust(true);
  await list.take();
  const [version, people] = [session.manifest?.lists.map((named) => named.version), session.people];
  const refusals = new Map([
    ['publisher.rolledBack', first.bytes],
    ['publisher.forked', published(theirs, { ...days, previous: first.head }).bytes],
    ['publisher.wrongKey', published(theirs, { ...days, previous: second.head }, otherSigner).bytes],
    ['publisher.tampered', replaced(second.bytes, '"sex":"', '"sex": "')],
    ['publisher.expired', published(theirs, { issued: '2020-01-01', expires: '2020-02-01', previous: second.head }).bytes],
  ]);
  for (const [code, bytes] of refusals) {
    await read(bytes);
    expect([list.unpublished?.code, list.published, list.checked]).toEqual([code, undefined, undefined]);
    list.trust(true);
    await list.take();
    expect(list.outcome).toBeNull();
  }
  expect(session.manifest?.lists.map((named) => named.version)).toEqual(version);
  expect(session.people).toBe(people);
});

test('a publisher that was compared once needs no second look for another list of theirs; anybody else does', async () => {
  const { list, read, days } = await aSubscriber();
  await read(published(theirs, days).bytes);
  list.trust(true);
  await list.take();
  await read(published(theirs, { ...days, name: 'Another list' }).bytes);
  expect([list.published?.acquaintance, list.trusted]).toEqual(['trusted', true]);
  await read(published(theirs, days, newSigningKey('other.example.org', seededRandom(5))).bytes);
  expect([list.published?.acquaintance, list.trusted]).toEqual(['new', false]);
});

test('a list that would put somebody into both lists of the evening is refused: no phone could open them', async () => {
  const { session, list, read, days } = await aSubscriber();
  const real = starterList.people.map((person): Person => ({ ...person, publishable: true }));
  const asReal = { ...one, test: false };
  await read(
    published({ ...starterList, people: [...real, asReal], institutions: [...starterList.institutions, ...testList.institutions] }, days)
      .bytes,
  );
  expect([list.failed, list.checked]).toEqual(['list.twice', undefined]);
  list.trust(true);
  await list.take();
  expect([list.outcome, session.people.get(one.id)?.test]).toEqual([null, true]);
});

test('signed lists that lie on the evening’s server are offered by name, checked like any file, and nothing else is read there', async () => {
  const { world, session, list, days } = await aSubscriber();
  const { bytes } = published(theirs, days);
  const files = new Map([
    ['people.otk.txt', bytes],
    ['sheet.csv', utf8('ФИО;Год рождения\nПробная Вера Тестовна;1991\n')],
  ]);
  const type = 'application/octet-stream';
  const asked: string[] = [];
  world.fetch = async (input, init) => {
    const [, name] = /\/published(?:\/(.+))?$/.exec(input) ?? [];
    if (!input.includes('/published')) return world.server(input, init);
    asked.push(input);
    if (name === undefined) return Response.json({ names: [...files.keys()] });
    return new Response(files.get(name) ?? null, { headers: { 'Content-Type': type } });
  };
  await list.look();
  expect(list.offered).toEqual(['people.otk.txt', 'sheet.csv']);
  await list.readOffered('people.otk.txt');
  expect(list.published).toMatchObject({ acquaintance: 'new', signer: 'lists.example.org' });
  expect(list.trusted).toBe(false);
  await list.readOffered('sheet.csv');
  expect([list.unpublished?.code, list.checked]).toEqual(['publisher.notAList', undefined]);
  world.fetch = () => Promise.reject(new TypeError('no network'));
  await list.readOffered('people.otk.txt');
  expect([list.unfetched, list.work, list.published]).toEqual(['network.none', null, undefined]);
  // Always a path of the server that the app came from.
  expect(asked.every((path) => path.startsWith(`/v1/events/${session.eid}/published`))).toBe(true);
});

test('a list is taken also where the server does not say which lists it has: nobody takes it twice while they wait', async () => {
  const { world, list, read, days } = await aSubscriber();
  world.fetch = (input, init) => (input.includes('/published') ? new Promise(() => undefined) : world.server(input, init));
  await read(published(theirs, days).bytes);
  list.trust(true);
  await list.take();
  expect([list.outcome, list.canUndo, list.checked]).toEqual(['taken', true, undefined]);
});

test('the next version of a list is noted also where it changes nobody', async () => {
  const { list, read, days } = await aSubscriber();
  const first = published(theirs, days);
  await read(first.bytes);
  list.trust(true);
  await list.take();
  await read(published(theirs, { ...days, previous: first.head }).bytes);
  expect(list.checked).toMatchObject({ state: 'ready', counts: { new: 0, changed: 0, gone: 0 } });
  await list.take();
  expect(list.followed[0]?.version).toBe(2);
  await read(first.bytes);
  expect(list.unpublished?.code).toBe('publisher.rolledBack');
});

test('whom a desk may publish and how letters get to somebody is not taken away by another group’s list', () => {
  const answer = createTableAnswerer(seededRandom(6));
  const joinSecret = seededRandom(7)(16);
  const ours = { ...testList, people: [{ ...one, civilianHostage: { channel: 'through a friend', confirmedOn: '2026-10-01' } }, three] };
  const before = { ...sealList(ours, joinSecret, seededRandom(8)), joinSecrets: [joinSecret], organizersKey };
  const { bytes } = published({ ...ours, people: [...ours.people, two] });
  const job = { job: 'read', source: { kind: 'file', bytes }, lists: [before], today: '2026-11-23' } as const;
  const read = answer(job, () => undefined);
  const mapping = read.kind === 'sheets' ? (read.sheets[0]?.columns.map(({ use }) => use) ?? []) : [];
  const rest = { sheet: 0, leaveOut: [], decisions: [], gone: 'remove', today: '2026-11-23', language: 'en' } as const;
  const source = { where: 'a test', supports: '', date: '2026-11-23' };
  const checked = answer({ job: 'check', check: { ...rest, before, mapping, source } }, () => undefined);
  expect(checked).toMatchObject({ checked: { state: 'ready', counts: { new: 1, changed: 0, unchanged: 2, gone: 0 } } });
  const made = answer({ job: 'seal', joinSecret, organizersKey, shown: null }, () => undefined);
  const opened = made.kind === 'list' ? openList(made.list.bytes, made.list.id, joinSecret) : undefined;
  const people = opened?.ok === true ? forOrganizers(opened.list, organizersKey)?.people : undefined;
  expect(people).toEqual([...ours.people, { ...two, publishable: undefined }].map(withoutUndefined));
});

test('a list that no phone would open is never made, as with one publisher more than it has room for', () => {
  const answer = createTableAnswerer(seededRandom(6));
  const joinSecret = seededRandom(7)(16);
  const { head } = published(theirs);
  const { key, version, sha256, issued, expires } = head;
  const followed = Array.from({ length: 20 }, (_, n) => ({ key, list: `List ${String(n)}`, version, sha256, issued, expires, people: [] }));
  const before = { ...sealList({ ...testList, followed }, joinSecret, seededRandom(8)), joinSecrets: [joinSecret], organizersKey };
  const source = { kind: 'file', bytes: published(theirs).bytes } as const;
  const read = answer({ job: 'read', source, lists: [before], today: '2026-11-23' }, () => undefined);
  const mapping = read.kind === 'sheets' ? (read.sheets[0]?.columns.map(({ use }) => use) ?? []) : [];
  const rest = { sheet: 0, leaveOut: [], decisions: [], gone: 'remove', today: '2026-11-23', language: 'en' } as const;
  const where = { where: 'a test', supports: '', date: '2026-11-23' };
  const checked = answer({ job: 'check', check: { ...rest, before, mapping, source: where } }, () => undefined);
  expect(checked).toMatchObject({ checked: { state: 'ready' } });
  expect(answer({ job: 'seal', joinSecret, organizersKey, shown: null }, () => undefined)).toEqual({
    kind: 'failed',
    reason: 'list.malformed',
  });
});

function withoutUndefined(person: object): unknown {
  return JSON.parse(JSON.stringify(person));
}

test('a changed address is on hold on every desk until somebody on one of them has chosen', async () => {
  const { world, session, list, read, days } = await aSubscriber();
  const other = (await anOpenDesk(world, 900)).session;
  await other.sync();
  const chooseOn = async (desk: typeof session) => {
    const postal = desk.postal(one.id);
    if (!postal) throw new Error('nobody');
    const said = { form: { ...postalForm(postal), dative: 'Кому' }, source: 'a call', override: undefined };
    await desk.act(...confirmPostal(postal, said, desk.today));
    await desk.sync();
  };
  await chooseOn(session);
  expect(session.postal(one.id)?.block.ok).toBe(true);
  const institutions = testList.institutions.map((institution) =>
    [one.institution, two.institution].includes(institution.id) && institution.address
      ? { ...institution, address: { ...institution.address, street: 'ул. Новая, д. 2' } }
      : institution,
  );
  await read(published({ ...theirs, institutions }, days).bytes);
  list.trust(true);
  await list.take();
  await session.sync();
  await other.sync();
  for (const desk of [session, other]) {
    expect(desk.postal(one.id)?.block).toEqual({ ok: false, missing: ['changed'] });
    expect(desk.postal(one.id)?.hold).toMatchObject({ wasConfirmed: true, now: { street: 'ул. Новая, д. 2' } });
  }
  // Nobody had confirmed this one: the list itself tells what it said before.
  expect(other.postal(two.id)?.hold).toMatchObject({ wasConfirmed: false, now: { street: 'ул. Новая, д. 2' } });
  await chooseOn(other);
  await session.sync();
  for (const desk of [session, other]) expect(desk.postal(one.id)?.block.ok).toBe(true);
});

test('an update that another desk took while its preview was open here is not taken over that desk’s list, nor an older one over it', async () => {
  const { world, session, list, read, days } = await aSubscriber();
  const { session: other, organizer } = await anOpenDesk(world, 600);
  await other.sync();
  const source = () => ({ where: 'Таблица проверки', supports: '' });
  const there = new ListImport({ db: organizer.db, session: other, source, language: () => 'en', worker: tableHere() });
  const first = published(theirs, days);
  await read(first.bytes);
  list.trust(true);
  expect(list.checked?.state).toBe('ready');
  const takeThere = async (bytes: Bytes) => {
    await there.read('people.txt', { kind: 'file', bytes });
    there.trust(true);
    await there.take();
    expect(there.outcome).toBe('taken');
    await rounds(2, other);
    await rounds(2, session);
  };
  await takeThere(first.bytes);
  await list.take();
  expect([list.outcome, list.overtaken, list.checked?.state]).toEqual([null, true, 'same']);
  expect(list.published).toMatchObject({ acquaintance: 'followed', before: 1 });

  const second = published({ ...testList, people: [one, two] }, { ...days, previous: first.head });
  const third = published({ ...testList, people: [one] }, { ...days, previous: second.head });
  await read(second.bytes);
  expect(list.checked?.state).toBe('ready');
  await takeThere(third.bytes);
  await list.take();
  expect([list.outcome, list.published, list.checked, list.unpublished?.code]).toEqual([
    null,
    undefined,
    undefined,
    'publisher.rolledBack',
  ]);
  expect([session.people.has(two.id), session.manifest?.lists.find(({ kind }) => kind === 'test')?.version]).toEqual([false, 3]);
});
