import { expect, test } from 'vitest';
import { dayAt } from '../../../src/domain/event/dayAt.ts';

const evening = { date: '2026-11-22', repliesEnd: '2027-11-22' };

test('today is the device’s day while the evening’s own dates make it possible', () => {
  for (const day of ['2026-10-01', '2026-11-22', '2027-01-15', '2027-11-22'])
    expect(dayAt(evening, Date.parse(`${day}T12:00:00Z`))).toBe(day);
});

test('a clock that is years off counts as the evening’s day', () => {
  for (const day of ['1970-01-01', '2016-11-22', '2036-11-22']) expect(dayAt(evening, Date.parse(`${day}T12:00:00Z`))).toBe('2026-11-22');
});
