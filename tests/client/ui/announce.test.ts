import { render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { announce } from '../../../src/client/ui/announce.svelte.ts';
import Announcer from '../../../src/client/ui/Announcer.svelte';

afterEach(() => vi.useRealTimers());

test('what a screen reader was told, words of a card among it, is nowhere in the page a little later', async () => {
  vi.useFakeTimers();
  render(Announcer);
  announce('Because of words about war: “война”');
  await tick();
  vi.advanceTimersByTime(5_000);
  announce('Kept.');
  await tick();
  vi.advanceTimersByTime(9_000);
  await tick();
  expect(screen.getByRole('status')).toHaveTextContent('Kept.');
  vi.advanceTimersByTime(1_001);
  await tick();
  expect(screen.getByRole('status').textContent).toBe('');
});
