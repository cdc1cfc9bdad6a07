import { afterEach, expect, test } from 'vitest';
import { sealList } from '../../../../src/domain/list/index.ts';
import { starterList, testList } from '../../../../src/domain/person/lists/index.ts';
import { createAnswerer } from '../../../../src/client/workers/people/answerer.ts';
import { peopleWorker, type PeopleWorker, type ClosedList, type WorkerPort } from '../../../../src/client/workers/people/index.ts';
import type { PeopleRequest } from '../../../../src/client/workers/people/protocol.ts';
import { testPeople, testPerson } from '../../../support/evening.ts';
import { generatedLists } from '../../../support/people/generatePeople.ts';
import { seededRandom } from '../../../support/random.ts';

const random = seededRandom(7);
const joinSecret = random(16);
const closed = (list: typeof starterList): ClosedList => ({ ...sealList(list, joinSecret, random), joinSecret });
const starter = closed(starterList);
const rehearsal = closed(testList);

/** The worker's own code at the other end of a real message channel, without a thread; `fail` is what the system does to it. */
class ChannelWorker implements WorkerPort {
  static started = 0;
  static last: ChannelWorker | undefined;
  readonly #channel = new MessageChannel();
  readonly #failures: (() => void)[] = [];
  silent = false;

  constructor() {
    ChannelWorker.started++;
    ChannelWorker.last = this;
    const answer = createAnswerer();
    this.#channel.port2.onmessage = ({ data }: MessageEvent<PeopleRequest>) => {
      for (const message of answer(data)) if (!this.silent) this.#channel.port2.postMessage(message);
    };
  }
  postMessage(message: unknown): void {
    this.#channel.port1.postMessage(message);
  }
  addEventListener(type: string, listener: unknown): void {
    const call = listener as (event: MessageEvent) => void;
    if (type === 'message') this.#channel.port1.onmessage = call;
    else this.#failures.push(() => call(new MessageEvent(type)));
  }
  terminate(): void {
    this.#channel.port1.close();
  }
  fail(): void {
    for (const failure of this.#failures) failure();
  }
}

const start = () => new ChannelWorker();

afterEach(() => {
  ChannelWorker.last?.terminate();
  ChannelWorker.started = 0;
});

const found = async (people: PeopleWorker, query: string) => (await people.search(query)).ids;

test('both lists of an evening are opened together and searched together', async () => {
  const people = peopleWorker(start);
  const opened = await people.open([starter, rehearsal]);
  expect(opened.ok && opened.people.length).toBe(38);
  expect(opened.ok && opened.institutions.length).toBe(14);
  expect((await found(people, 'gorinov'))[0]).toBe('gorinov-aleksei');
  expect((await found(people, 'проба соловей'))[0]).toBe('test-proba-solovey');
  expect(await found(people, '')).toHaveLength(38);
});

test('the worker starts with its first job and serves them all', async () => {
  const people = peopleWorker(start);
  expect(ChannelWorker.started).toBe(0);
  expect(await found(people, 'anybody')).toEqual([]);
  await people.open([starter]);
  const answers = await Promise.all(['Азат', 'Polina', 'Шестун'].map((query) => found(people, query)));
  expect(answers.map(([id]) => id)).toEqual(['miftakhov-azat', 'yevtushenko-polina', 'shestun-alexander']);
  expect(ChannelWorker.started).toBe(1);
});

test('a list that is wrong is refused with the reason, and nothing of the others is shown', async () => {
  const people = peopleWorker(start);
  await people.open([starter]);
  const turned = { ...rehearsal, bytes: rehearsal.bytes.slice(1) };
  expect(await people.open([starter, turned])).toEqual({ ok: false, reason: 'list.hash' });
  expect(await people.open([{ ...starter, joinSecret: random(16) }])).toEqual({ ok: false, reason: 'list.unreadable' });
  expect(await found(people, 'gorinov')).toEqual([]);
  const mixed = closed(testPeople([testPerson({ surname: 'Cорокин' })]));
  expect(await people.open([mixed])).toEqual({ ok: false, reason: 'list.mixedScript', detail: 'people.0.surname' });
});

test('the people of a list are on their way while the next one is being opened, and count for nothing if that fails', async () => {
  const turned = { ...rehearsal, bytes: rehearsal.bytes.slice(1) };
  const messages = [...createAnswerer()({ id: 1, job: 'open', ask: [starter, turned] })];
  expect(messages.map((message) => ('part' in message ? message.part.length : message.give))).toEqual([
    starterList.people.length,
    { ok: false, reason: 'list.hash' },
  ]);
  expect(await peopleWorker(start).open([starter, turned])).toEqual({ ok: false, reason: 'list.hash' });
});

test('two lists with the same person are refused', async () => {
  const again = closed({ ...starterList, version: 2 });
  expect(await peopleWorker(start).open([starter, again])).toEqual({ ok: false, reason: 'list.malformed', detail: 'gorinov-aleksei' });
});

test('when the system ends the worker, what was asked is answered and the next search opens the lists again', async () => {
  const people = peopleWorker(start);
  await people.open([starter]);
  const first = ChannelWorker.last;
  if (first) first.silent = true;
  const lost = found(people, 'gorinov');
  const reopening = people.open([starter]);
  first?.fail();
  expect(await lost).toEqual([]);
  expect(await reopening).toEqual({ ok: false, reason: 'list.workerFailed' });
  expect(await found(people, 'gorinov')).toEqual(['gorinov-aleksei']);
  expect(ChannelWorker.started).toBe(2);
});

test('a worker that cannot start is a reason, not an exception', async () => {
  const people = peopleWorker(() => {
    throw new TypeError('blocked');
  });
  expect(await people.open([starter])).toEqual({ ok: false, reason: 'list.workerFailed' });
  expect(await found(people, 'gorinov')).toEqual([]);
});

const question = { query: '', choices: {}, today: '2026-11-22', daysOnTheWay: 60, language: 'en' } as const;

test('a list of thousands comes whole and in its order', async () => {
  const many = generatedLists(1100);
  const opened = await peopleWorker(start).open(many.map(closed));
  expect(opened.ok && opened.people).toEqual(many.flatMap((list) => list.people));
});

test('who fits is told by places in what was opened', async () => {
  const people = peopleWorker(start);
  const opened = await people.open([starter, rehearsal]);
  const { order, choosable, rehearsal: tests } = await people.look({ ...question, query: 'gorinov' });
  expect(opened.ok && opened.people[order[0] ?? -1]?.id).toBe('gorinov-aleksei');
  expect([choosable, tests]).toEqual([1, 0]);
  expect((await people.look(question)).order).toHaveLength(38);
  expect((await people.count(question)).get('sex')?.map(([value]) => value)).toEqual(['f', 'm']);
});

test('somebody is picked by the chance that is given, and nobody where nobody fits', async () => {
  const people = peopleWorker(start);
  await people.open([starter]);
  const picked = await people.pick(question, 0, []);
  expect(picked).toMatchObject({ cards: null });
  expect(await people.pick({ ...question, query: 'ъгжхщцф' }, 0, [])).toBeNull();
});

test('what the evening knows of cards stays known when the worker starts anew', async () => {
  const people = peopleWorker(start);
  await people.open([starter]);
  await people.know({ cards: { 'gorinov-aleksei': 3 } });
  const asked = { ...question, query: 'gorinov' };
  expect(await people.pick(asked, 0, [])).toMatchObject({ cards: { before: null, now: 3 } });
  ChannelWorker.last?.fail();
  expect(await people.pick(asked, 0, [])).toMatchObject({ cards: { before: null, now: 3 } });
  expect(ChannelWorker.started).toBe(2);
});

test('before lists were opened nobody is found', async () => {
  const people = peopleWorker(start);
  await people.know({ cards: { anybody: 1 } });
  expect(await people.look(question)).toMatchObject({ choosable: 0 });
  expect(await people.pick(question, 0, [])).toBeNull();
});

test('closing forgets the lists', async () => {
  const people = peopleWorker(start);
  await people.open([starter]);
  people.close();
  expect(await found(people, 'gorinov')).toEqual([]);
});
