import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBase64 } from '../../../src/domain/bytes/index.ts';
import {
  emptyDesk,
  foldLog,
  logKeys,
  openLogEntry,
  sealOperation,
  type OpenedEntry,
  type Operation,
} from '../../../src/domain/log/index.ts';
import { newIdentity, sealValue } from '../../../src/domain/record/seal.ts';
import type { LogEntry } from '../../../src/domain/wire/index.ts';
import { aSealedCard, anEvening } from '../../support/evening.ts';

const evening = await anEvening();
const { eid, recipient } = evening.manifest;
const keys = logKeys(evening.identity);
const first = await aSealedCard(evening);
const { rid } = first.card;
const day = '2026-11-22';

const record = (seq: number, sealed: Uint8Array, rev = 1, name = rid): LogEntry => ({
  kind: 'record',
  seq,
  rid: name,
  rev,
  epoch: 1,
  day,
  blob: toBase64(sealed),
});
const cardEntry = (seq: number, rev = 1, text = first.card.text): OpenedEntry => ({
  kind: 'card',
  seq,
  day,
  card: { ...first.card, rev, text },
  digest: new Uint8Array(32),
});
const op = (seq: number, operation: Operation, counter: number): OpenedEntry => ({
  kind: 'operation',
  seq,
  day,
  id: `${String(counter)}:${JSON.stringify(operation)}`,
  card: 'rid' in operation ? operation.rid : null,
  counter,
  operation,
});
/** Operations in the order in which desks made them, from the row `seq` on. */
const ops = (seq: number, ...operations: readonly Operation[]): readonly OpenedEntry[] => operations.map((one, i) => op(seq + i, one, i));
const approve = (rev = 1): Operation => ({ type: 'approve', rid, rev, day });
const print: Operation = { type: 'print', rid, rev: 1, day, batch: 'ab'.repeat(16) };

test('a sealed card that arrives is opened by the desk and received', async () => {
  const opened = await openLogEntry(record(1, first.sealed), keys);
  const desk = foldLog(emptyDesk, [opened]);
  expect(desk.cards.get(rid)).toMatchObject({ state: 'received', text: first.card.text, counter: 0 });
});

test('a card sealed for another event, under another name or to another key is refused with the reason and stays visible', async () => {
  const foreign = await aSealedCard(await anEvening(2));
  const toOurs = await sealValue(foreign.card, recipient);
  const entries = await Promise.all([
    openLogEntry(record(1, foreign.sealed), keys),
    openLogEntry(record(2, toOurs, 1, foreign.card.rid), keys),
    openLogEntry(record(3, first.sealed, 1, '00'.repeat(16)), keys),
    openLogEntry(record(4, first.sealed, 2), keys),
    openLogEntry(record(5, first.sealed), { ...keys, identities: [await newIdentity()] }),
    openLogEntry(record(6, await sealValue({ ...first.card, extra: 1 }, recipient)), keys),
  ]);
  const desk = foldLog(emptyDesk, entries);
  expect(desk.cards.size).toBe(0);
  expect(desk.refused.map(({ reason }) => reason)).toEqual([
    'record.unreadable',
    'record.otherEvent',
    'record.otherEvent',
    'record.otherEvent',
    'record.unreadable',
    'record.malformed',
  ]);
});

test('an operation of a later version is kept, counted and skipped', async () => {
  const head = { id: 'cd'.repeat(16), card: rid, counter: 0, epoch: 1 };
  const later = { type: 'stampWithGold', rid } as unknown as Operation;
  const blob = toBase64(await sealOperation(later, { ...head, eid }, recipient, keys.operationKey));
  const entry: LogEntry = { kind: 'operation', seq: 2, day, audience: 'organizers', ...head, blob };
  const desk = foldLog(emptyDesk, [cardEntry(1), await openLogEntry(entry, keys), op(3, approve(), 1)]);
  expect(desk.cards.get(rid)).toMatchObject({ state: 'approved', counter: 2 });
  expect(desk.refused.map(({ reason }) => reason)).toEqual(['operation.unknown']);
});

test('what an organizer confirmed of a person keeps its day and its source, and the last confirmation counts', () => {
  const person = 'probnikov-test';
  const facts = { surname: 'Пробников', givenName: 'Тест', patronymic: 'Тестович', birthYear: 1990, dative: 'Пробникову Тесту Тестовичу' };
  const confirm = (seq: number, change: { day: string; source: string; birthYear?: number }) => {
    const { birthYear = 1990, ...said } = change;
    return op(seq, { type: 'confirmFacts', person, facts: { ...facts, birthYear }, ...said }, seq - 1);
  };
  const first = confirm(1, { day: '2026-11-01', source: 'a site of 2024' });
  expect(foldLog(emptyDesk, [first]).facts.get(person)).toEqual({ ...facts, day: '2026-11-01', source: 'a site of 2024' });
  const second = confirm(2, { day: '2026-11-20', source: 'a letter that arrived', birthYear: 1991 });
  expect(foldLog(emptyDesk, [first, second]).facts.get(person)).toEqual({
    ...facts,
    birthYear: 1991,
    day: '2026-11-20',
    source: 'a letter that arrived',
  });
});

test('a desk learns of every join code that was made since its key, in their order, and of each once', () => {
  const [second, third] = ['B'.repeat(21) + 'A', 'C'.repeat(21) + 'A'];
  const newCode = (joinSecret: string): Operation => ({ type: 'newCode', day, joinSecret });
  const [first, later, again] = ops(2, newCode(second), newCode(third), newCode(second));
  if (!first || !later || !again) throw new Error();
  const desk = foldLog(emptyDesk, [first, cardEntry(1), later, again]);
  expect(desk.codes).toEqual([second, third]);
  expect([...desk.codeDays]).toEqual([
    [second, day],
    [third, day],
  ]);
});

test('print runs are known in the order of the log, also those of one day, and a print that the table refuses is none', () => {
  const run = (batch: string): Operation => ({ ...print, batch });
  const unprint: Operation = { type: 'unprint', rid, rev: 1, day };
  const [morning, atNight, refused] = ['ff'.repeat(16), '11'.repeat(16), '22'.repeat(16)];
  const rows = [cardEntry(1), ...ops(2, approve(), run(morning), unprint, run(atNight), run(refused))];
  const atNoon = foldLog(emptyDesk, rows.slice(0, 3));
  expect(atNoon.batches).toEqual([morning]);
  expect(foldLog(atNoon, rows.slice(3)).batches).toEqual([morning, atNight]);
});

test('the same card sent twice is one card, and a lower revision changes nothing', () => {
  const desk = foldLog(emptyDesk, [cardEntry(1, 2, 'second'), cardEntry(2, 2, 'second'), cardEntry(3, 1, 'first')]);
  expect([...desk.cards.values()].map(({ text }) => text)).toEqual(['second']);
});

test('a revision that comes before printing goes round again, one that comes after does not touch the printed text', () => {
  const before = foldLog(emptyDesk, [cardEntry(1), ...ops(2, approve()), cardEntry(3, 2, 'better')]);
  expect(before.cards.get(rid)).toMatchObject({ state: 'received', text: 'better' });
  const after = foldLog(emptyDesk, [cardEntry(1), ...ops(2, approve(), print), cardEntry(4, 2, 'too late')]);
  expect(after.cards.get(rid)).toMatchObject({ state: 'printed', text: first.card.text });
});

test('approve, print and post need the steps before them', () => {
  const post: Operation = { type: 'post', rid, rev: 1, day, way: 'post' };
  expect(foldLog(emptyDesk, [cardEntry(1), ...ops(2, print, post)]).cards.get(rid)?.state).toBe('received');
  expect(foldLog(emptyDesk, [cardEntry(1), ...ops(2, approve(), print, post)]).cards.get(rid)).toMatchObject({
    state: 'posted',
    way: 'post',
  });
});

test('a card that was approved by mistake goes back to the incoming ones until it is printed, in its writer’s own words', () => {
  const unapprove: Operation = { type: 'unapprove', rid, rev: 1, day: '2026-11-23' };
  const mended: Operation = { type: 'approve', rid, rev: 1, day, text: 'mended' };
  const taken = foldLog(emptyDesk, [cardEntry(1), ...ops(2, mended, unapprove)]).cards.get(rid);
  expect(taken).toMatchObject({ state: 'received', text: first.card.text, changedOn: '2026-11-23', change: 3 });
  expect(foldLog(emptyDesk, [cardEntry(1), ...ops(2, mended, unapprove, print)]).cards.get(rid)?.state).toBe('received');
  expect(foldLog(emptyDesk, [cardEntry(1), ...ops(2, mended, print, unapprove)]).cards.get(rid)).toMatchObject({
    state: 'printed',
    text: 'mended',
  });
});

test('a card that was approved with another front is printed with it, and has its own again when that is taken back', () => {
  const own = first.card.front;
  const unapprove: Operation = { type: 'unapprove', rid, rev: 1, day };
  const instead: Operation = { type: 'approve', rid, rev: 1, day, front: 'owl' };
  const frontAfter = (...operations: readonly Operation[]) =>
    foldLog(emptyDesk, [cardEntry(1), ...ops(2, ...operations)]).cards.get(rid)?.front;
  expect(frontAfter(approve())).toBe(own);
  expect(frontAfter(instead)).toBe('owl');
  expect(frontAfter(instead, print)).toBe('owl');
  expect(frontAfter(instead, unapprove)).toBe(own);
  expect(frontAfter(instead, unapprove, approve())).toBe(own);
});

test('a withdrawn card is withdrawn until it is printed, and not after', () => {
  const withdrawn: OpenedEntry = { kind: 'withdrawn', seq: 9, day, rid, proof: first.card.status.write };
  expect(foldLog(emptyDesk, [cardEntry(1), withdrawn]).cards.get(rid)?.state).toBe('withdrawn');
  expect(foldLog(emptyDesk, [cardEntry(1), ...ops(2, approve(), print), withdrawn]).cards.get(rid)?.state).toBe('printed');
});

const someOperation = fc.oneof(
  fc.integer({ min: 1, max: 3 }).map((rev) => approve(rev)),
  fc.constant(print),
  fc.constant<Operation>({ type: 'unprint', rid, rev: 1, day }),
  fc.constant<Operation>({ type: 'unapprove', rid, rev: 1, day }),
  fc.constant<Operation>({ type: 'holdBack', rid, rev: 1, day, reason: 'why' }),
);
const someEntry = fc.oneof(
  fc.integer({ min: 1, max: 3 }).map((rev) => cardEntry(0, rev, `text ${String(rev)}`)),
  fc.tuple(someOperation, fc.nat(4)).map(([operation, counter]) => op(0, operation, counter)),
  fc.constant<OpenedEntry>({ kind: 'withdrawn', seq: 0, day, rid, proof: first.card.status.write }),
);

test('folding in one go or in any cuts gives the same desk, and the rows are not changed', () => {
  fc.assert(
    fc.property(fc.array(someEntry, { maxLength: 20 }), fc.nat(20), (rows, cut) => {
      const entries = rows.map((row, i) => ({ ...row, seq: i + 1 }));
      const frozen = JSON.stringify(entries);
      const whole = foldLog(emptyDesk, entries);
      const parts = foldLog(foldLog(emptyDesk, entries.slice(0, cut)), entries.slice(cut));
      expect(parts).toEqual(whole);
      expect(JSON.stringify(entries)).toBe(frozen);
    }),
  );
});

test('whatever order a server hands cards and changes out in, and however often, every desk has the same', () => {
  const revisions = [1, 2, 3].map((rev) => cardEntry(rev, rev, `text ${String(rev)}`));
  const deck = fc.array(someOperation, { maxLength: 6 }).map((operations) => [...revisions, ...ops(4, ...operations)]);
  fc.assert(
    fc.property(
      deck.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows, ...rows], { minLength: 2 * rows.length }))),
      ([rows, shuffled]) => {
        expect(foldLog(emptyDesk, shuffled).cards).toEqual(foldLog(emptyDesk, rows).cards);
        expect(foldLog(emptyDesk, shuffled).refused).toEqual([]);
      },
    ),
  );
});

const reasons = (rows: readonly OpenedEntry[]) => foldLog(emptyDesk, rows).refused.map(({ reason }) => reason);
const holdBack: Operation = { type: 'holdBack', rid, rev: 1, day, reason: 'harm' };

test('an old approval that the server hands out again does not undo that the card was held back', () => {
  const [approved, held] = ops(2, approve(), holdBack);
  if (!approved || !held) throw new Error();
  const rows = [cardEntry(1), approved, held, { ...approved, seq: 4 }];
  expect(foldLog(emptyDesk, rows).cards.get(rid)).toMatchObject({ state: 'heldBack', counter: 2, gap: false });
  expect(reasons(rows)).toEqual([]);
});

test('an old address that the server hands out again does not come back', () => {
  const address = { institution: 'ИК-0', street: '', settlement: 'г. Пример', district: '', region: '', postalIndex: '111111' };
  const confirm = (postalIndex: string): Operation => {
    return { type: 'confirmAddress', person: 'p', day, source: 's', address: { ...address, postalIndex } };
  };
  const [old, now] = ops(1, confirm('111111'), confirm('222222'));
  if (!old || !now) throw new Error();
  const desk = foldLog(emptyDesk, [old, now, { ...old, seq: 3 }]);
  expect(desk.addresses.get('p')?.address.postalIndex).toBe('222222');
  // Left out, it is missed, and what came after it waits.
  expect(foldLog(emptyDesk, [now])).toMatchObject({ addresses: new Map(), refused: [{ rid: null, reason: 'operation.gap' }] });
});

test('a change that the server leaves out is missed: nothing after it counts, and nothing can be done with the card until it comes', () => {
  const [held, approved] = ops(2, holdBack, approve());
  if (!held || !approved) throw new Error();
  const without = foldLog(emptyDesk, [cardEntry(1), approved]);
  expect(without.cards.get(rid)).toMatchObject({ state: 'received', counter: 0, gap: true });
  expect(without.refused).toMatchObject([{ rid, reason: 'operation.gap' }]);
  const complete = foldLog(without, [{ ...held, seq: 9 }]);
  expect(complete.cards.get(rid)).toMatchObject({ state: 'approved', counter: 2, gap: false });
  expect(complete.refused).toEqual([]);
});

test('of two changes that were made for the same place the first that came counts, and the other is told', () => {
  const rows = [cardEntry(1), op(2, holdBack, 0), op(3, approve(), 0)];
  expect(foldLog(emptyDesk, rows).cards.get(rid)).toMatchObject({ state: 'heldBack', counter: 1 });
  expect(reasons(rows)).toEqual(['operation.displaced']);
});

test('changes that come before their card wait for it', () => {
  const rows = ops(1, approve(), print);
  expect(reasons(rows)).toEqual(['operation.noCard']);
  const desk = foldLog(foldLog(emptyDesk, rows), [cardEntry(3)]);
  expect(desk.cards.get(rid)).toMatchObject({ state: 'printed', counter: 2 });
  expect(desk.refused).toEqual([]);
});

test('a card of which only a later revision is left is not printed again, nor printed unread', () => {
  const later = cardEntry(1, 2, 'better');
  expect(foldLog(emptyDesk, [later, ...ops(2, approve(), print)]).cards.get(rid)?.state).toBe('printed');
  expect(foldLog(emptyDesk, [later, ...ops(2, approve())]).cards.get(rid)).toMatchObject({ state: 'received', text: 'better', counter: 1 });
});

test('a record of a type that a newer version knows is kept and told as such', async () => {
  const sealed = await sealValue({ type: 'later', eid, rid, rev: 1 }, recipient);
  expect(await openLogEntry(record(1, sealed), keys)).toMatchObject({ kind: 'refused', rid, reason: 'record.unknown' });
});

test('an operation that no desk made is refused, however well it is sealed, and so is one moved to another place', async () => {
  const head = { id: 'cd'.repeat(16), card: rid, counter: 0, epoch: 1 };
  const entry = (blob: Uint8Array, change: Partial<typeof head> = {}): LogEntry => ({
    kind: 'operation',
    seq: 2,
    day,
    audience: 'organizers',
    ...head,
    ...change,
    blob: toBase64(blob),
  });
  const genuine = await sealOperation(approve(), { ...head, eid }, recipient, keys.operationKey);
  expect((await openLogEntry(entry(genuine), keys)).kind).toBe('operation');
  const bySomebody = await sealOperation(approve(), { ...head, eid }, recipient, new Uint8Array(32));
  const unproved = [
    entry(bySomebody),
    entry(await sealValue(approve(), recipient)),
    entry(genuine, { counter: 1 }),
    entry(genuine, { id: 'ef'.repeat(16) }),
  ];
  for (const row of unproved) expect(await openLogEntry(row, keys)).toMatchObject({ kind: 'refused', reason: 'operation.unproved' });
});

test('a card is not withdrawn by anybody who lacks its writer’s token', () => {
  const forged: OpenedEntry = { kind: 'withdrawn', seq: 9, day, rid, proof: '00'.repeat(32) };
  expect(foldLog(emptyDesk, [cardEntry(1), forged]).cards.get(rid)?.state).toBe('received');
});

test('a card that names another card’s place on the board is refused, and the first keeps it', async () => {
  const second = await aSealedCard(evening, 1);
  const thief = { ...second.card, status: { ...second.card.status, board: first.card.status.board } };
  const desk = foldLog(emptyDesk, [cardEntry(1), { kind: 'card', seq: 2, day, card: thief, digest: new Uint8Array(32) }]);
  expect([...desk.cards.keys()]).toEqual([rid]);
  expect(desk.refused.map(({ reason }) => reason)).toEqual(['record.boardTaken']);
});

test('every change of a card counts one up, so that the board needs no clock', () => {
  const desk = foldLog(emptyDesk, [
    cardEntry(1),
    ...ops(2, approve(), print, { type: 'post', rid, rev: 1, day: '2026-11-01', way: 'post' }),
  ]);
  expect(desk.cards.get(rid)).toMatchObject({ state: 'posted', change: 4, changedOn: '2026-11-01' });
});

test('a card that its writer copies by hand waits for its paper, is posted like the others, and never becomes a printed one', () => {
  const [card] = [cardEntry(1)].map((entry) =>
    entry.kind === 'card' ? { ...entry, card: { ...entry.card, way: 'pen' as const } } : entry,
  );
  if (!card) throw new Error('No card.');
  const on = { rid, rev: 1, day };
  const stateAfter = (...operations: readonly Operation[]) => foldLog(emptyDesk, [card, ...ops(2, ...operations)]).cards.get(rid)?.state;
  expect(stateAfter()).toBe('waitingForPen');
  const post: Operation = { type: 'post', ...on, way: 'post' };
  expect(stateAfter({ type: 'copyByHand', ...on })).toBe('writtenByHand');
  expect(stateAfter({ type: 'copyByHand', ...on }, { type: 'uncopyByHand', ...on })).toBe('waitingForPen');
  expect(stateAfter({ type: 'copyByHand', ...on }, post)).toBe('posted');
  expect(stateAfter({ type: 'copyByHand', ...on }, post, { type: 'unpost', ...on })).toBe('writtenByHand');
  expect(stateAfter({ type: 'holdBack', ...on, reason: 'other' })).toBe('heldBack');
  expect(stateAfter({ type: 'holdBack', ...on, reason: 'other' }, { type: 'waitForPen', ...on })).toBe('waitingForPen');
  // What desks must not do to it changes nothing.
  expect(stateAfter(approve(), print)).toBe('waitingForPen');
});
