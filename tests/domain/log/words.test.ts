import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openAcknowledgement } from '../../../src/domain/board/index.ts';
import { fromHex, toBase64 } from '../../../src/domain/bytes/index.ts';
import { dueEntries } from '../../../src/domain/desk/board.ts';
import { canDo, cardsAtStage, countByPerson } from '../../../src/domain/desk/stages.ts';
import { emptyDesk, foldLog, logKeys, openLogEntry, type OpenedEntry, type Operation } from '../../../src/domain/log/index.ts';
import { noteSecrets } from '../../../src/domain/reply/noteSecrets.ts';
import type { WriterSays } from '../../../src/domain/word/index.ts';
import { sealWord } from '../../../src/domain/word/sealWord.ts';
import { aSealedCard, anEvening } from '../../support/evening.ts';
import { seededRandom } from '../../support/random.ts';

const evening = await anEvening();
const keys = logKeys(evening.identity);
const replySecret = seededRandom(1000)(16);
const { card } = await aSealedCard(evening, 0, { way: 'home' });
const { rid } = card;
const day = '2026-11-22';

const came: OpenedEntry = { kind: 'card', seq: 1, day, card, digest: new Uint8Array(32) };
const op = (counter: number, type: 'letPost' | 'takeOver' | 'approve' | 'unletPost'): OpenedEntry => ({
  kind: 'operation',
  seq: 10 + counter,
  day,
  id: `${String(counter)}${type}`,
  card: rid,
  counter,
  operation: { type, rid, rev: 1, day } as Operation,
});
const print: OpenedEntry = {
  kind: 'operation',
  seq: 12,
  day,
  id: 'print',
  card: rid,
  counter: 2,
  operation: { type: 'print', rid, rev: 1, day, batch: 'ab'.repeat(16) },
};

async function word(says: WriterSays, turn: number, secret = replySecret): Promise<OpenedEntry> {
  const now = Date.parse('2026-11-22T19:00:00Z');
  const sealing = await sealWord({
    says,
    turn,
    card: 0,
    manifest: evening.manifest,
    replySecret: secret,
    ordinal: turn,
    now,
  });
  if (!sealing.ok) throw new Error(sealing.reason);
  const { word: said, sealed } = sealing;
  return openLogEntry({ kind: 'record', seq: 20 + turn, rid: said.rid, rev: 1, epoch: 1, day: '2026-11-25', blob: toBase64(sealed) }, keys);
}
const [posted, unsaid, cannot] = await Promise.all([word('posted', 1), word('unsaid', 2), word('cannot', 3)]);
const stateAfter = (...entries: readonly OpenedEntry[]) => foldLog(emptyDesk, [came, ...entries]).cards.get(rid);

test('a card that its writer posts comes to the desk to be read, and nobody can print it', () => {
  const desk = foldLog(emptyDesk, [came]);
  const [atDesk] = cardsAtStage(desk, 'incoming');
  expect(atDesk?.state).toBe('withWriter');
  expect(atDesk && ['approve', 'print', 'copyByHand'].some((event) => canDo(atDesk, event as 'print'))).toBe(false);
  expect(countByPerson(desk).get(card.person)).toBe(1);
});

test('an approval or a print of it by another desk changes nothing', () => {
  expect(stateAfter(op(0, 'approve'))?.state).toBe('withWriter');
});

test('once read it may be posted, and that can be taken back', () => {
  expect(stateAfter(op(0, 'letPost'))?.state).toBe('mayBePosted');
  expect(stateAfter(op(0, 'letPost'), op(1, 'unletPost'))?.state).toBe('withWriter');
});

test('what its writer says counts: posted, taken back, and to be printed by the organizers', () => {
  expect(stateAfter(op(0, 'letPost'), posted)).toMatchObject({ state: 'saidPosted', changedOn: '2026-11-25', writerSays: 'posted' });
  expect(stateAfter(op(0, 'letPost'), posted, unsaid)?.state).toBe('mayBePosted');
  expect(stateAfter(posted, unsaid, cannot)?.state).toBe('givenBack');
});

test('taken over it is printed as any other; what its writer then says to have posted leaves the pile before it is printed, and warns after', () => {
  expect(stateAfter(cannot, op(0, 'takeOver'))?.state).toBe('received');
  expect(stateAfter(cannot, op(0, 'takeOver'), op(1, 'approve'))?.state).toBe('approved');
  expect(stateAfter(op(0, 'takeOver'), op(1, 'approve'), posted)?.state).toBe('saidPosted');
  expect(stateAfter(op(0, 'takeOver'), op(1, 'approve'), print, posted)).toMatchObject({ state: 'printed', writerSays: 'posted' });
});

test('nobody but the writer says anything of a card: a word without proof, or of a card that is printed here, changes nothing', async () => {
  const stranger = await word('posted', 4, seededRandom(77)(16));
  const forged = stranger.kind === 'word' && ({ ...stranger, word: { ...stranger.word, card: rid } } as OpenedEntry);
  if (!forged) throw new Error('It did not open.');
  expect(stateAfter(forged)?.state).toBe('withWriter');
  const altered = posted.kind === 'word' && ({ ...posted, word: { ...posted.word, says: 'cannot' } } as OpenedEntry);
  expect(altered && stateAfter(altered)?.state).toBe('withWriter');
  const printedHere = foldLog(emptyDesk, [{ ...came, card: { ...card, way: 'print' } }, posted]);
  expect(printedHere.cards.get(rid)?.state).toBe('received');
});

test('the writer hears from the desk that a word came, and where the card is now', () => {
  const desk = foldLog(emptyDesk, [came, posted]);
  const due = dueEntries(desk, new Map(), seededRandom(3));
  expect(due.map((entry) => entry.mark)).toEqual(['1/saidPosted/2/2026-11-25', '1/received/1/2026-11-22']);
  const secrets = noteSecrets(replySecret, 1);
  const entry = due.find(({ id }) => id === secrets.board);
  const eid = evening.manifest.eid;
  expect(
    entry && openAcknowledgement(entry.entry, { eid, rid: secrets.rid, board: secrets.board, statusKey: secrets.statusKey }),
  ).toMatchObject({
    state: 'received',
  });
  expect(fromHex(secrets.rid).length).toBe(16);
});

test('in whatever order and however often rows are handed out, every desk comes to the same', () => {
  const rows = [came, op(0, 'letPost'), posted, unsaid, cannot, op(1, 'takeOver')];
  const whole = foldLog(emptyDesk, rows).cards.get(rid);
  expect(whole?.state).toBe('received');
  fc.assert(
    fc.property(fc.shuffledSubarray([...rows, ...rows], { minLength: rows.length * 2 }), (some) => {
      let desk = emptyDesk;
      for (const row of some) desk = foldLog(desk, [row]);
      const one = desk.cards.get(rid);
      expect(one && { state: one.state, change: one.change }).toEqual(whole && { state: whole.state, change: whole.change });
    }),
  );
});
