import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import PinDialog from '../../../../src/client/features/table/PinDialog.svelte';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { PinTries } from '../../../../src/client/features/table/PinTries.svelte.ts';
import { pinCheckOf } from '../../../../src/domain/relay/pin.ts';
import { seededRandom } from '../../../support/random.ts';
import { giveDialogs } from '../someDialogs.ts';

giveDialogs();

/** The check of a PIN is slow on purpose, and slower on a busy machine. */
const slow = { timeout: 10_000 };

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'table');
});

async function enter(pin: string): Promise<void> {
  for (const digit of pin) await fireEvent.click(screen.getByRole('button', { name: digit }));
  await fireEvent.click(screen.getByRole('button', { name: 'Open' }));
}

const check = await pinCheckOf('2468', seededRandom(1));

/** A document; those of one browser share their storage. */
function tries(storage = someStorage(), now = 0): PinTries {
  return new PinTries({ clock: () => now, storage });
}

function someStorage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

test('the right PIN opens, a wrong one says so, and after five wrong ones nobody tries for a while', async () => {
  const onright = vi.fn();
  render(PinDialog, { check, tries: tries(), onright, onclose: vi.fn() });
  await enter('1111');
  expect(await screen.findByText('That is not the PIN.', {}, slow)).toBeVisible();
  for (const wrong of ['2222', '3333', '4444', '5555']) {
    await enter(wrong);
    await expect.poll(() => screen.queryByText('●●●●'), slow).toBeNull();
  }
  expect(await screen.findByText('Five times wrong: wait half a minute.', {}, slow)).toBeVisible();
  await enter('2468');
  expect(onright).not.toHaveBeenCalled();
});

test('digits of a keyboard count as well', async () => {
  const onright = vi.fn();
  render(PinDialog, { check, tries: tries(), onright, onclose: vi.fn() });
  for (const key of ['2', '4', '6', '7', 'Backspace', '8', 'Enter']) await fireEvent.keyDown(window, { key });
  await expect.poll(() => onright.mock.calls.length, slow).toBe(1);
});

test('neither another dialog nor another document gives new tries before the pause is over, and no digit is written down', async () => {
  const storage = someStorage();
  const here = tries(storage);
  for (const wrong of ['1111', '2222', '3333']) {
    const { unmount } = render(PinDialog, { check, tries: here, onright: vi.fn(), onclose: vi.fn() });
    await enter(wrong);
    expect(await screen.findByText('That is not the PIN.', {}, slow)).toBeVisible();
    unmount();
  }
  for (let more = 0; more < 2; more++) here.use();
  expect(here.paused).toBe(true);
  expect([...storage.kept.values()]).toEqual(['5 30000']);
  for (const [at, paused] of [
    [10_000, true],
    [29_999, true],
    [30_000, false],
    // A clock that was set back.
    [-1_000_000_000, true],
  ] as const)
    expect(tries(storage, at).paused).toBe(paused);
  const onright = vi.fn();
  render(PinDialog, { check, tries: tries(storage, 30_000), onright, onclose: vi.fn() });
  await enter('2468');
  await expect.poll(() => onright.mock.calls.length, slow).toBe(1);
  expect(storage.kept.size).toBe(0);
});

test('who loads the page anew while a try is looked at has used it', () => {
  const storage = someStorage();
  for (let reload = 0; reload < 5; reload++) tries(storage).use();
  expect(tries(storage).paused).toBe(true);
});

test('a pause ends also for a clock that was set back', () => {
  vi.useFakeTimers();
  const storage = someStorage();
  storage.setItem('otk.pin', '5 99999999999');
  const here = tries(storage);
  expect(here.paused).toBe(true);
  vi.advanceTimersByTime(30_000);
  expect(here.paused).toBe(false);
  vi.useRealTimers();
});
