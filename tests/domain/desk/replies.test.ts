import { expect, test } from 'vitest';
import { openAcknowledgement } from '../../../src/domain/board/index.ts';
import { fromBase64Url, fromHex } from '../../../src/domain/bytes/index.ts';
import { dueEntries } from '../../../src/domain/desk/board.ts';
import { sealPaperCard } from '../../../src/domain/desk/paperCard.ts';
import { answerableCards, handOverReply, repliesOf, waitingReplies } from '../../../src/domain/desk/replies.ts';
import { canDo, countStages } from '../../../src/domain/desk/stages.ts';
import { emptyDesk, foldLog, type DeskState, type OpenedEntry, type Operation } from '../../../src/domain/log/index.ts';
import { parseCard } from '../../../src/domain/card/index.ts';
import { openValue } from '../../../src/domain/record/seal.ts';
import { states } from '../../../src/domain/status/index.ts';
import { sealWord } from '../../../src/domain/word/sealWord.ts';
import { aSealedCard, aSealedSignature, anEvening, jointReference } from '../../support/evening.ts';
import { seededRandom } from '../../support/random.ts';

const evening = await anEvening();
const day = '2026-11-22';
const { card, secrets } = await aSealedCard(evening, 0, { signatures: [{ name: 'Маша, Утрехт', strokes: [] }] });
const wished = await aSealedCard(evening, 1, {
  consent: { mend: 'takeOut', quote: false, reply: true, keep: false },
  signatures: [{ name: 'Jürgen', strokes: [] }],
  text: 'Hello from the sea',
});
const rows = ({ rid }: { readonly rid: string }, ...types: readonly object[]): readonly OpenedEntry[] =>
  types.map((change, counter) => ({
    kind: 'operation',
    seq: 100 + counter,
    day,
    id: `${rid}/${String(counter)}`,
    card: rid,
    counter,
    operation: { rid, rev: 1, day, ...change } as Operation,
  }));
const said = (counter: number, operation: Operation): OpenedEntry => ({
  kind: 'operation',
  seq: 200 + counter,
  day,
  id: `evening/${String(counter)}`,
  card: null,
  counter,
  operation,
});
const toPost = [{ type: 'approve' }, { type: 'print', batch: 'ab'.repeat(16) }, { type: 'post', way: 'post', day: '2026-11-24' }];
const answer = { type: 'answer', day: '2027-04-02', town: 'Утрехт' };
const came = (one: typeof card, seq = 1): OpenedEntry => ({ kind: 'card', seq, day, card: one, digest: new Uint8Array(32) });
const posted = foldLog(emptyDesk, [came(card), ...rows(card, ...toPost)]);
const answered = foldLog(emptyDesk, [came(card), ...rows(card, ...toPost, answer)]);

test('a reply that came is told to the writer’s phone and slip as answered, with its day', () => {
  expect(answered.cards.get(card.rid)).toMatchObject({ state: 'answered', changedOn: '2027-04-02', reply: { town: 'Утрехт' } });
  const [entry] = dueEntries(answered, new Map(), seededRandom(5));
  const keys = { eid: card.eid, rid: card.rid, board: card.status.board, statusKey: fromBase64Url(card.status.key) };
  expect(openAcknowledgement(entry?.entry ?? new Uint8Array(), keys)).toMatchObject({ state: 'answered', day: '2027-04-02' });
  expect(secrets.board).toBe(entry?.id);
  expect(countStages(answered).posted).toBe(1);
});

test('only what is in the post can be answered, and an answer that was entered by mistake leaves the card as it was', () => {
  const [first] = rows(card, answer);
  expect(foldLog(emptyDesk, [came(card), ...(first ? [first] : [])]).cards.get(card.rid)?.state).toBe('received');
  const undone = foldLog(emptyDesk, [came(card), ...rows(card, ...toPost, answer, { type: 'unanswer', day: '2027-04-03' })]);
  expect(undone.cards.get(card.rid)).toMatchObject({ state: 'posted', changedOn: '2026-11-24', reply: undefined });
  expect(undone.cards.get(card.rid)?.change).toBeGreaterThan(answered.cards.get(card.rid)?.change ?? 0);
  expect([canDo(atDesk(posted), 'answer'), canDo(atDesk(answered), 'answer'), canDo(atDesk(answered), 'unanswer')]).toEqual([
    true,
    false,
    true,
  ]);
  // A phone goes on looking for news of a card whose answer may turn out to be a mistake.
  expect(states.answered.final).toBe(false);
});

test('a card that its writer posted can be answered, whenever their word came', async () => {
  const own = await aSealedCard(evening, 2, { way: 'home' });
  const now = Date.parse('2026-11-22T19:00:00Z');
  const sealing = await sealWord({
    says: 'posted',
    turn: 1,
    card: 2,
    manifest: evening.manifest,
    replySecret: seededRandom(1000)(16),
    ordinal: 1,
    now,
  });
  if (!sealing.ok) throw new Error(sealing.reason);
  const word: OpenedEntry = { kind: 'word', seq: 30, day: '2026-11-25', word: sealing.word, digest: new Uint8Array(32) };
  const before = foldLog(emptyDesk, [came(own.card), word, ...rows(own.card, { type: 'letPost' })]);
  expect(before.cards.get(own.card.rid)?.state).toBe('saidPosted');
  const after = [came(own.card), word, ...rows(own.card, { type: 'letPost' }, answer)];
  expect(foldLog(emptyDesk, after).cards.get(own.card.rid)?.state).toBe('answered');
  const undone = [came(own.card), word, ...rows(own.card, { type: 'letPost' }, answer, { type: 'unanswer' })];
  expect(foldLog(emptyDesk, undone).cards.get(own.card.rid)?.state).toBe('saidPosted');
});

test('replies wait by person, signature, town and month, until somebody without a slip was given theirs', () => {
  const both = foldLog(answered, [came(wished.card, 2), ...rows(wished.card, ...toPost, { ...answer, town: undefined })]);
  expect(repliesOf(both)).toHaveLength(2);
  expect(waitingReplies(both)).toEqual([
    {
      record: card.rid,
      card: both.cards.get(card.rid),
      person: 'probnikov-test',
      signature: 'Маша, Утрехт',
      town: '',
      writtenOn: '2026-11-22',
      cameOn: '2027-04-02',
      hasSlip: false,
      handedOn: undefined,
    },
  ]);
  const handed = foldLog(both, [said(0, handOverReply(both, card.rid, true, '2027-05-01'))]);
  expect(waitingReplies(handed)).toEqual([]);
  expect(repliesOf(handed).find(({ record }) => record === card.rid)?.handedOn).toBe('2027-05-01');
  const undone = foldLog(handed, [said(1, handOverReply(handed, card.rid, false, '2027-05-01'))]);
  expect(waitingReplies(undone)).toHaveLength(1);
});

test('a clock that was fast does not keep somebody from taking back what was said', () => {
  const fast = foldLog(answered, [said(0, handOverReply(answered, card.rid, true, '2031-01-01'))]);
  const undone = foldLog(fast, [said(1, handOverReply(fast, card.rid, false, '2027-05-01'))]);
  expect(waitingReplies(undone)).toHaveLength(1);
  // One that comes late and is older changes nothing.
  const late: Operation = { type: 'handOverReply', record: card.rid, handed: true, day: '2027-01-01' };
  expect(waitingReplies(foldLog(undone, [said(2, late)]))).toHaveLength(1);
});

test('what was handed over of a reply that was none does not count for the one that comes', () => {
  const handed = foldLog(answered, [said(0, handOverReply(answered, card.rid, true, '2027-05-01'))]);
  const again = [
    { type: 'unanswer', day: '2027-05-02' },
    { ...answer, day: '2027-04-28' },
  ];
  // Noted later, although it came before the other one was handed over.
  const late = rows(card, ...toPost, answer, ...again)
    .slice(4)
    .map((row, i) => ({ ...row, seq: 300 + i }));
  const real = foldLog(handed, late);
  expect(repliesOf(real)).toMatchObject([{ cameOn: '2027-04-28', handedOn: undefined }]);
  expect(waitingReplies(real)).toHaveLength(1);
  const given = { ...said(1, handOverReply(real, card.rid, true, '2027-05-02')), seq: 400 };
  expect(repliesOf(foldLog(real, [given]))).toMatchObject([{ handedOn: '2027-05-02' }]);
});

test('the reply to a card of many hands waits for each who signed it without a slip', async () => {
  const signed = await Promise.all(['Маша', 'Пётр'].map((name, i) => aSealedSignature(evening, i, 'Здоровья!', name)));
  const desk = foldLog(emptyDesk, [
    ...signed.map(({ signature }, i): OpenedEntry => ({ kind: 'signature', seq: 2 + i, day, signature, digest: new Uint8Array(32) })),
    ...rows(
      { rid: jointReference },
      { type: 'openForSigning', person: 'probnikov-test', text: 'С днём рождения!', front: 'cat', lang: 'ru', rev: undefined },
      { type: 'closeSigning', signatures: signed.map(({ signature }) => signature.rid), rev: undefined },
      ...toPost,
      answer,
    ),
  ]);
  expect(waitingReplies(desk).map(({ record, signature }) => [record, signature])).toEqual(
    signed.map(({ signature }) => [signature.rid, signature.name]),
  );
});

test('a card from paper counts as one with a slip where its stub asks for a reply and gives the code, and otherwise its reply is read out', async () => {
  const slip = { locator: fromHex(evening.manifest.locator), secret: seededRandom(3)(16) };
  const enter = async (reply: boolean, code: typeof slip | undefined): Promise<boolean | undefined> => {
    const consent = { ...card.consent, reply };
    const words = { person: { id: 'probnikov-test', test: true }, text: '', lang: 'ru', signature: 'Маша', consent, slip: code };
    const sealing = await sealPaperCard(words, evening.manifest, seededRandom(6), Date.parse('2026-11-22T19:00:00Z'));
    if (!sealing.ok) throw new Error(sealing.reason);
    const keys = evening.identity.epochs.map(({ identity }) => identity);
    const paper = parseCard(await openValue(sealing.record.sealed, keys));
    if (!paper) throw new Error('no card');
    const desk = foldLog(emptyDesk, [came(paper), ...rows(paper, { type: 'copyByHand' }, { type: 'post', way: 'post', day }, answer)]);
    return repliesOf(desk)[0]?.hasSlip;
  };
  expect(await enter(true, slip)).toBe(true);
  expect(await enter(false, slip)).toBe(false);
  // What somebody ticked who took no slip.
  expect(await enter(true, undefined)).toBe(false);
});

test('the card that a reply answers is found by the person in either script, by signature and by its words', () => {
  const names = () => 'Пробников Тест Test Probnikov';
  const desk = foldLog(posted, [came(wished.card, 2), ...rows(wished.card, ...toPost)]);
  const found = (query: string) => answerableCards(desk, query, names).map(({ card: { rid } }) => rid);
  expect(found('')).toEqual([wished.card.rid, card.rid]);
  expect(found('probnikov')).toHaveLength(2);
  expect(found('пробн утрехт')).toEqual([card.rid]);
  expect(found('jurgen')).toEqual([wished.card.rid]);
  expect(found('sea')).toEqual([wished.card.rid]);
  expect(found('nobody')).toEqual([]);
  expect(answerableCards(answered, '', names)).toEqual([]);
});

function atDesk(desk: DeskState) {
  const one = desk.cards.get(card.rid);
  if (!one) throw new Error('no such card');
  return one;
}
