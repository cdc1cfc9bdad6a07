import { expect, test } from 'vitest';
import { changesBetween } from '../../../src/domain/desk/changes.ts';
import { dayOf } from '../../../src/domain/desk/day.ts';
import { formatHoldReason, holdReasons, parseHoldReason } from '../../../src/domain/desk/holdReason.ts';
import { aDeskCard, aDeskOf } from './aDeskCard.ts';

test('each reader sees a reason in their own language, with the words that were added', () => {
  for (const reason of holdReasons) {
    expect(parseHoldReason(formatHoldReason(reason, ''))).toEqual({ reason, words: '' });
    expect(parseHoldReason(formatHoldReason(reason, ' строка\n три '))).toEqual({ reason, words: 'строка три' });
  }
});

test('a reason that only a later version knows is shown in its own words', () => {
  expect(parseHoldReason('somethingNew\nподробности')).toEqual({ reason: 'other', words: 'somethingNew\nподробности' });
});

test('a card that stands elsewhere, came anew or was not there before is a change; the same is none', () => {
  const before = aDeskOf([aDeskCard({ rid: 'a' }), aDeskCard({ rid: 'b' }), aDeskCard({ rid: 'c' })]);
  const after = aDeskOf([
    aDeskCard({ rid: 'a' }),
    aDeskCard({ rid: 'b', state: 'approved' }),
    aDeskCard({ rid: 'c', rev: 2 }),
    aDeskCard({ rid: 'd' }),
  ]);
  expect(changesBetween(before, after)).toEqual([
    { rid: 'b', from: 'received', to: 'approved' },
    { rid: 'c', from: 'received', to: 'received' },
    { rid: 'd', from: undefined, to: 'received' },
  ]);
});

test('a day is the day of the device’s own calendar', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59).getTime())).toBe('2026-01-05');
});
