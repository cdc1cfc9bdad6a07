import { flushSync } from 'svelte';
import { expect, test, vi } from 'vitest';
import { TextCheck } from '../../../../src/client/features/write/TextCheck.svelte.ts';

const options = { country: 'ru' } as const;
const wordsOf = (check: TextCheck, text: string) => check.found.map(({ start, end }) => text.slice(start, end));

test('the rules come with the first word, and what was written meanwhile is looked through then', async () => {
  const check = new TextCheck();
  check.look('', options);
  expect(check.reasonOf).toBeUndefined();
  check.look('Я против', options);
  check.look('Я против войны', options);
  await vi.waitFor(() => expect(check.reasonOf).toBeDefined(), 15_000);
  expect(wordsOf(check, 'Я против войны')).toEqual(['войны']);
  expect(check.rested).toEqual({ text: 'Я против войны', findings: check.found });
  check.stop();
});

test('the list of what was found waits for the fingers to rest; the marks on the card do not', async () => {
  const check = new TextCheck();
  check.look('Погода', options);
  await vi.waitFor(() => expect(check.reasonOf).toBeDefined(), 15_000);
  vi.useFakeTimers();
  try {
    for (const text of ['Погода и в', 'Погода и война', 'Погода и война.']) {
      check.look(text, options);
      flushSync();
    }
    expect(wordsOf(check, 'Погода и война.')).toEqual(['война']);
    expect(check.rested.findings).toEqual([]);
    vi.runAllTimers();
    expect(check.rested).toEqual({ text: 'Погода и война.', findings: check.found });
  } finally {
    vi.useRealTimers();
  }
});
