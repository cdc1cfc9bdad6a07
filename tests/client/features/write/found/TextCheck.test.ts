import { expect, test, vi } from 'vitest';
import { TextCheck } from '../../../../../src/client/features/write/found/TextCheck.svelte.ts';
import { checkWorker, type CheckAsk } from '../../../../../src/client/workers/check/index.ts';
import { aCheckPort } from '../../../workers/check/aCheckPort.ts';

const ask = (text: string): CheckAsk => ({ text, options: { country: 'ru' }, why: 'en', instead: 'ru' });
const marked = ({ found: { text, findings } }: TextCheck) => findings.map(({ start, end }) => text.slice(start, end));

test('no rules are loaded for an empty card', async () => {
  const start = vi.fn(aCheckPort);
  const check = new TextCheck(checkWorker(start));
  await check.look(ask(' \n'));
  expect(start).not.toHaveBeenCalled();
  await check.look(ask('Опять война'), true);
  expect(start).toHaveBeenCalledOnce();
  expect(check.rested.findings.map(({ words }) => words)).toEqual(['война']);
});

test('the list of what was found waits for the fingers to rest; the marks on the card do not', async () => {
  const check = new TextCheck(checkWorker(aCheckPort));
  await check.look(ask('Погода'), true);
  vi.useFakeTimers();
  try {
    for (const text of ['Погода и в', 'Погода и война', 'Погода и война.']) await check.look(ask(text));
    expect(marked(check)).toEqual(['война']);
    expect(check.rested.findings).toEqual([]);
    vi.runAllTimers();
    expect(check.rested.text).toBe('Погода и война.');
    expect(check.rested.findings.map(({ words }) => words)).toEqual(['война']);
  } finally {
    vi.useRealTimers();
  }
  // Taken out again, it is found no more.
  await check.look(ask('Погода и'), true);
  expect([marked(check), check.rested.findings]).toEqual([[], []]);
  check.stop();
});

test('with the card every word of it is let go, and the next one is looked through all the same', async () => {
  const check = new TextCheck(checkWorker(aCheckPort));
  await check.look(ask('Опять война'), true);
  expect(marked(check)).toEqual(['война']);
  check.stop();
  expect(check.found).toEqual({ text: '', findings: [] });
  expect(check.rested).toEqual({ text: '', findings: [] });
  await check.look(ask('И снова война'), true);
  expect(marked(check)).toEqual(['война']);
});

test('while nobody has looked at what is written yet, the check says so; once it answered, or cannot, it does not', async () => {
  vi.useFakeTimers();
  try {
    // A worker whose rules are still loading, and which fails in the end.
    const slow = { ...aCheckPort(), postMessage: () => undefined };
    let port: ReturnType<typeof aCheckPort> = slow;
    const check = new TextCheck(checkWorker(() => port));
    const first = check.look(ask('Опять война'), true);
    expect(check.preparing).toBe(false);
    // Whoever types on is told no later.
    await vi.advanceTimersByTimeAsync(500);
    const second = check.look(ask('Опять война.'), true);
    await vi.advanceTimersByTimeAsync(500);
    expect(check.preparing).toBe(true);
    slow.fail();
    await Promise.all([first, second]);
    expect(check.preparing).toBe(false);
    port = aCheckPort();
    await check.look(ask('Опять война!'), true);
    await vi.advanceTimersByTimeAsync(5000);
    expect([check.preparing, marked(check)]).toEqual([false, ['война']]);
  } finally {
    vi.useRealTimers();
  }
});
