import { render, screen } from '@testing-library/svelte';
import { beforeEach, expect, test } from 'vitest';
import Found from '../../../../src/client/features/reply/Found.svelte';
import type { SlipLookup } from '../../../../src/client/features/reply/SlipLookup.svelte.ts';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import type { CardState } from '../../../../src/domain/status/index.ts';
import { giveDialogs } from '../someDialogs.ts';

giveDialogs();

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'error', 'slip', 'cards', 'status');
});

test.each([
  ['received', 0],
  ['heldBack', 0],
  ['printed', 1],
  ['posted', 1],
  ['mayBePosted', 1],
] as const)(
  'below a card that is %s a slip says of a rehearsal’s that nothing is sent, as the board does not know which it is: %i',
  (state: CardState, times) => {
    const bytes = new Uint8Array(32);
    const news = { rid: 'c1'.repeat(16), rev: 1, state, change: 1, day: '2026-11-22', digest: bytes };
    const found = [{ kind: 'card', ordinal: 0, news, writeToken: bytes }];
    const lookup = { found, at: 0, busy: false, problem: undefined, isAskedBack: () => false } as unknown as SlipLookup;
    render(Found, { lookup, onother: () => undefined });
    expect(
      screen.queryAllByText(/^If your card was to a TEST person, it was for the rehearsal, and nothing of it is sent\.$/),
    ).toHaveLength(times);
  },
);
