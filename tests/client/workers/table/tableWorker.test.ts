// @vitest-environment node
import { expect, test } from 'vitest';
import { createTableAnswerer } from '../../../../src/client/workers/table/answerer.ts';
import { tableWorker, type CheckJob, type LockedList, type TablePort } from '../../../../src/client/workers/table/index.ts';
import type { TableAnswer, TableRequest } from '../../../../src/client/workers/table/protocol.ts';
import { utf8 } from '../../../../src/domain/bytes/index.ts';
import { exportList } from '../../../../src/domain/import/index.ts';
import { openList, sealList } from '../../../../src/domain/list/index.ts';
import { forOrganizers } from '../../../../src/domain/list/organizersPart.ts';
import { starterList } from '../../../../src/domain/person/lists/index.ts';
import { seededRandom } from '../../../support/random.ts';

const random = seededRandom(3);
const joinSecret = random(16);
const organizersKey = random(32);
const locked: LockedList = { ...sealList(starterList, joinSecret, random), joinSecrets: [joinSecret], organizersKey };
const sheet = utf8('ФИО;Год рождения\nПробная Вера Тестовна;1991\n');
const check: CheckJob = {
  sheet: 0,
  before: locked,
  mapping: ['name', 'birthYear'],
  leaveOut: [],
  decisions: [],
  gone: 'keep',
  today: '2026-11-22',
  source: { where: 'a test', supports: '', date: '2026-11-22' },
  language: 'en',
};

/** The worker's own code on the test's thread; `fail` is what the system does to it. */
class WorkerHere implements TablePort {
  static started = 0;
  readonly #listeners = new Map<string, (event: MessageEvent) => void>();
  readonly #answer = createTableAnswerer(random);
  readonly #mute: boolean;
  ended = false;

  constructor(mute = false) {
    WorkerHere.started++;
    this.#mute = mute;
  }
  postMessage(message: unknown): void {
    const request = message as TableRequest;
    if (this.#mute) return;
    queueMicrotask(() => {
      const say = (answer: TableAnswer) => {
        if (!this.ended) this.#listeners.get('message')?.(new MessageEvent('message', { data: answer }));
      };
      const result = this.#answer(request, (done, total) => say({ id: request.id, kind: 'progress', done, total }));
      say({ id: request.id, kind: 'result', result });
    });
  }
  addEventListener(type: string, listener: unknown): void {
    this.#listeners.set(type, listener as (event: MessageEvent) => void);
  }
  terminate(): void {
    this.ended = true;
  }
  fail(): void {
    this.#listeners.get('error')?.(new MessageEvent('error'));
  }
}

test('a sheet is read, compared with the list, and becomes a sealed list', async () => {
  const worker = tableWorker(() => new WorkerHere());
  const read = await worker.run({ job: 'read', source: { kind: 'file', bytes: sheet }, lists: [], today: '2026-11-22' });
  expect(read).toMatchObject({
    kind: 'sheets',
    sheets: [{ rows: 2, columns: [{ letters: 'A', heading: 'ФИО', use: 'name', sample: 'Пробная Вера Тестовна' }, { use: 'birthYear' }] }],
  });
  const seen: number[] = [];
  const checked = await worker.run({ job: 'check', check }, { onprogress: (done) => seen.push(done) });
  expect(checked).toMatchObject({
    kind: 'checked',
    checked: {
      state: 'ready',
      counts: { new: 1, changed: 0, unchanged: 18, gone: 0 },
      changes: [{ kind: 'new', name: 'Пробная Вера Тестовна', row: 2, fields: [] }],
    },
  });
  expect(seen.at(-1)).toBe(1);
  const made = await worker.run({ job: 'seal', joinSecret, organizersKey, shown: null });
  const opened = made?.kind === 'list' ? openList(made.list.bytes, made.list.id, joinSecret) : undefined;
  expect(opened?.ok === true && [opened.list.version, opened.list.people.length]).toEqual([2, 19]);
});

test('with an error there is nothing to seal, and with no change nothing to take', async () => {
  const worker = tableWorker(() => new WorkerHere());
  await worker.run({ job: 'read', source: { kind: 'text', text: 'ФИО\nИванов И.\n' }, lists: [], today: '2026-11-22' });
  const bad = await worker.run({ job: 'check', check: { ...check, mapping: ['name'] } });
  expect(bad).toMatchObject({ kind: 'checked', checked: { state: 'errors' } });
  expect(await worker.run({ job: 'seal', joinSecret, organizersKey, shown: null })).toEqual({ kind: 'failed', reason: 'list.unreadable' });
  await worker.run({ job: 'read', source: { kind: 'file', bytes: exportList(starterList, 'csv', 'en') }, lists: [], today: '2026-11-22' });
  const info = await worker.run({
    job: 'read',
    source: { kind: 'file', bytes: exportList(starterList, 'csv', 'en') },
    lists: [],
    today: '2026-11-22',
  });
  const mapping = info?.kind === 'sheets' ? (info.sheets[0]?.columns.map(({ use }) => use) ?? []) : [];
  expect(await worker.run({ job: 'check', check: { ...check, mapping } })).toMatchObject({ checked: { state: 'same' } });
});

test('a list that no secret opens, and a file that is no sheet, are refused with the reason', async () => {
  const worker = tableWorker(() => new WorkerHere());
  await worker.run({ job: 'read', source: { kind: 'file', bytes: sheet }, lists: [], today: '2026-11-22' });
  expect(await worker.run({ job: 'check', check: { ...check, before: { ...locked, joinSecrets: [random(16)] } } })).toEqual({
    kind: 'failed',
    reason: 'list.unreadable',
  });
  expect(
    await worker.run({ job: 'read', source: { kind: 'file', bytes: utf8('%PDF-1.7') }, lists: [], today: '2026-11-22' }),
  ).toMatchObject({
    kind: 'refused',
    problem: { code: 'table.notATable', row: 1, column: 'A' },
  });
});

test('an earlier list comes back under the next version, opened with an older code where it must be', async () => {
  const worker = tableWorker(() => new WorkerHere());
  const newer = random(16);
  const job = {
    job: 'restore',
    list: { ...locked, joinSecrets: [joinSecret, newer] },
    version: 7,
    joinSecret: newer,
    organizersKey,
    shown: null,
  } as const;
  const made = await worker.run(job);
  if (made?.kind !== 'list') throw new Error('There is no list.');
  const opened = openList(made.list.bytes, made.list.id, newer);
  const named = { ...starterList, version: 7, edits: [made.list.name] };
  expect(opened.ok && forOrganizers(opened.list, organizersKey)).toEqual(named);
});

test('a cancel ends the worker at once, and the next look reads the sheet again', async () => {
  WorkerHere.started = 0;
  let mute = false;
  const worker = tableWorker(() => new WorkerHere(mute));
  await worker.run({ job: 'read', source: { kind: 'file', bytes: sheet }, lists: [], today: '2026-11-22' });
  const first = new AbortController();
  const running = worker.run({ job: 'check', check }, { signal: first.signal });
  first.abort();
  expect(await running).toBeUndefined();
  expect(await worker.run({ job: 'check', check })).toMatchObject({ kind: 'checked', checked: { counts: { new: 1 } } });
  expect(WorkerHere.started).toBe(2);
  mute = true;
  worker.close();
  const stuck = new AbortController();
  const never = worker.run({ job: 'template', format: 'csv', language: 'en' }, { signal: stuck.signal });
  stuck.abort();
  expect(await never).toBeUndefined();
});

test('a worker that the system ended says so, and the next job starts another', async () => {
  let last: WorkerHere | undefined;
  const worker = tableWorker(() => (last = new WorkerHere(last === undefined)));
  const asked = worker.run({ job: 'template', format: 'csv', language: 'ru' });
  last?.fail();
  expect(await asked).toEqual({ kind: 'failed', reason: 'list.workerFailed' });
  expect(await worker.run({ job: 'template', format: 'csv', language: 'ru' })).toMatchObject({ kind: 'file' });
});

test('a sheet whose letters nobody can read is refused before anybody maps its columns', () => {
  const answer = createTableAnswerer(random);
  // UTF-8 taken for windows-1251, without the bytes that are no letters there.
  const bytes = utf8('Р¤РРћ;Р“РѕРґ\nРРІР°РЅРѕРІ РРІР°РЅ;1980\n');
  const result = answer({ job: 'read', source: { kind: 'file', bytes }, lists: [], today: '2026-11-22' }, () => undefined);
  expect(result).toMatchObject({ kind: 'refused', problem: { code: 'sheet.garbled', severity: 'error' } });
});
