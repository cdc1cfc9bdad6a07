import { expect, test } from 'vitest';
import { cardsAtStage, canDo, countByPerson, countReceived, countStages, stageOf } from '../../../src/domain/desk/stages.ts';
import { states, type CardState } from '../../../src/domain/status/index.ts';
import { aDeskOf, aDeskCard } from './aDeskCard.ts';

test('every state that a card can have at the desk lies on a heap, or is gone', () => {
  const gone = (Object.keys(states) as CardState[]).filter((state) => states[state].onBoard && stageOf(state) === undefined);
  expect(gone).toEqual(['withdrawn', 'expired']);
});

test('a heap is in the order of arrival', () => {
  const desk = aDeskOf([
    aDeskCard({ rid: 'c', seq: 9 }),
    aDeskCard({ rid: 'a', seq: 2 }),
    aDeskCard({ rid: 'b', seq: 5, state: 'approved' }),
  ]);
  expect(cardsAtStage(desk, 'incoming').map(({ card }) => card.rid)).toEqual(['a', 'c']);
});

test('cards that their writers took back count nowhere', () => {
  const desk = aDeskOf([aDeskCard({ rid: 'a' }), aDeskCard({ rid: 'b', state: 'withdrawn' }), aDeskCard({ rid: 'c', state: 'posted' })]);
  expect(countReceived(desk)).toBe(2);
  expect(countStages(desk)).toEqual({ incoming: 1, heldBack: 0, ready: 0, printed: 0, posted: 1 });
});

test('the desk offers what the table allows to organizers, and nothing else', () => {
  expect(canDo(aDeskCard({ state: 'received' }), 'approve')).toBe(true);
  expect(canDo(aDeskCard({ state: 'received' }), 'print')).toBe(false);
  expect(canDo(aDeskCard({ state: 'approved' }), 'unapprove')).toBe(true);
  expect(canDo(aDeskCard({ state: 'printed' }), 'unapprove')).toBe(false);
  expect(canDo(aDeskCard({ state: 'printed' }), 'unprint')).toBe(true);
  expect(canDo(aDeskCard({ state: 'posted' }), 'unprint')).toBe(false);
  // Only its writer can take a card back.
  expect(canDo(aDeskCard({ state: 'received' }), 'withdraw')).toBe(false);
});

test('the cards to each person are counted, without those that their writers took back', () => {
  const desk = aDeskOf([
    aDeskCard({ rid: 'a', person: 'anna' }),
    aDeskCard({ rid: 'b', person: 'anna', state: 'posted' }),
    aDeskCard({ rid: 'c', person: 'anna', state: 'withdrawn' }),
    aDeskCard({ rid: 'd', person: 'ilya', state: 'withdrawn' }),
  ]);
  expect([...countByPerson(desk)]).toEqual([['anna', 2]]);
});
