import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import Findings from '../../../../../src/client/features/write/found/Findings.svelte';
import { announcer } from '../../../../../src/client/ui/announce.svelte.ts';
import { loadWords, startWords } from '../../../../../src/client/i18n/i18n.svelte.ts';
import type { Kept } from '../../../../../src/domain/card/index.ts';
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
  const onkeep = vi.fn((one: Kept) => void list.rerender({ open: [second], kept: [one] }));
  const onunkeep = vi.fn(() => void list.rerender({ open: [first, second], kept: [] }));
  const list = render(Findings, { open: [first, second], kept: [], onreplace, onshow, onkeep, onunkeep });
  await tick();
  const button = (name: string): HTMLElement => screen.getAllByRole('button', { name })[0] ?? document.body;
  return { tap, list, onreplace, onkeep, onunkeep, button };
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

test('after “Keep it” the keyboard goes on at the list’s heading, and the decision can be taken back where it was made', async () => {
  const { list, onkeep, onunkeep, button } = await twoFindings();
  const user = userEvent.setup();
  await user.click(button('Keep it'));
  await user.click(button('I thought about it'));
  expect(screen.queryByText('One')).toBeNull();
  expect(screen.getByRole('heading', { name: 'Worth another look' })).toHaveFocus();
  expect(screen.getByText('“One” stays')).toBeVisible();
  await user.tab();
  await user.keyboard('{Enter}');
  expect(onunkeep).toHaveBeenCalledWith(onkeep.mock.calls[0]?.[0]);
  expect(screen.getByText('One')).toBeVisible();
  expect(screen.queryByText('“One” stays')).toBeNull();
  expect(screen.getByRole('heading', { name: 'Worth another look' })).toHaveFocus();
  await list.rerender({ open: [], kept: [] });
  expect(screen.queryByRole('heading')).toBeNull();
});

test('the last decision can be taken back, too, until its words are gone from the card', async () => {
  const { list, onkeep, button } = await twoFindings();
  const user = userEvent.setup();
  await user.click(button('Keep it'));
  await user.click(button('I thought about it'));
  await list.rerender({ open: [], kept: onkeep.mock.calls.map(([one]) => one) });
  expect(screen.getByRole('region', { name: 'Nothing else to look at' })).toContainElement(button('Take that back'));
  await list.rerender({ open: [], kept: [] });
  expect(screen.queryByRole('region')).toBeNull();
});

test('what is found of the whole text has no words: it is kept and taken back without quotation marks around nothing', async () => {
  const { tap } = await twoFindings();
  const whole = found('', 0);
  const onkeep = vi.fn((one: Kept) => void list.rerender({ open: [], kept: [one] }));
  const onunkeep = vi.fn(() => void list.rerender({ open: [whole], kept: [] }));
  cleanup();
  const list = render(Findings, { open: [whole], kept: [], onreplace: vi.fn(), onshow: vi.fn(), onkeep, onunkeep });
  await tick();
  tap(screen.getByRole('button', { name: 'Keep it' }));
  await tick();
  await settled();
  tap(screen.getByRole('button', { name: 'I thought about it' }));
  await tick();
  expect(announcer.message).toContain('The text stays as it is. This can be taken back.');
  await settled();
  tap(screen.getByRole('button', { name: 'Take that back' }));
  await tick();
  expect(announcer.message).toContain('The text is to be decided again.');
});
