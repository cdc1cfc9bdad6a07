import { render, screen } from '@testing-library/svelte';
import { beforeEach, expect, test } from 'vitest';
import Following from '../../../../src/client/features/desk/list/Following.svelte';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'lists');
});

test('one publisher under an old and a new key stands there twice, each with its own words', () => {
  const one = { signer: 'A publisher', list: 'People', version: 3, issued: '2026-11-01', expires: '2027-02-01', people: 5 };
  const followed = [
    { ...one, words: ['apple', 'bridge'] },
    { ...one, words: ['candle', 'desert'] },
  ];
  render(Following, { followed, today: '2026-12-03' });
  expect(screen.getAllByText('People')).toHaveLength(2);
  expect(document.body.textContent).toContain('candle');
});
