import { render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import Findings from '../../../../../src/client/features/write/found/Findings.svelte';
import { loadWords, startWords } from '../../../../../src/client/i18n/i18n.svelte.ts';
import type { FindingWords } from '../../../../../src/domain/check/index.ts';
import { guardQuickTaps, settled } from '../../quickTap.ts';

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'write');
});

function found(words: string, start: number): FindingWords {
  return {
    rule: 'a',
    topic: 'stock',
    strength: 'advise',
    start,
    end: start + words.length,
    words,
    why: 'Why.',
    instead: [`Not ${words} […].`],
  };
}

/** Two places to look at; what is kept leaves the list, as on the card. */
async function twoFindings() {
  const tap = await guardQuickTaps();
  const [first, second] = [found('One', 0), found('Two', 5)];
  const onreplace = vi.fn();
  const onshow = vi.fn();
  const onkeep = vi.fn(() => void list.rerender({ open: [second] }));
  const list = render(Findings, { open: [first, second], onreplace, onshow, onkeep });
  await tick();
  const button = (name: string): HTMLElement => screen.getAllByRole('button', { name })[0] ?? document.body;
  return { tap, onreplace, onkeep, button };
}

test('the second of two quick taps on a reason decides nothing on the finding that has moved up', async () => {
  const { tap, onreplace, onkeep, button } = await twoFindings();
  tap(button('Keep it'));
  await tick();
  await settled();
  tap(button('I thought about it'));
  await tick();
  expect(screen.queryByText('One')).toBeNull();
  tap(button('Write “Not Two […].” instead'));
  expect(onkeep).toHaveBeenCalledOnce();
  expect(onreplace).not.toHaveBeenCalled();
  await settled();
  tap(button('Write “Not Two […].” instead'));
  expect(onreplace).toHaveBeenCalledOnce();
});

test('the second of two quick taps on “Keep it” chooses no reason, and that on other words takes them once', async () => {
  const { tap, onreplace, onkeep, button } = await twoFindings();
  tap(button('Keep it'));
  await tick();
  tap(button('I thought about it'));
  expect(onkeep).not.toHaveBeenCalled();
  await settled();
  tap(button('Write “Not Two […].” instead'));
  tap(button('Write “Not Two […].” instead'));
  expect(onreplace).toHaveBeenCalledOnce();
});
