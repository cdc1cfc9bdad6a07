import { render, screen } from '@testing-library/svelte';
import { beforeEach, expect, test } from 'vitest';
import AnswerScreen from '../../../src/client/handing/AnswerScreen.svelte';
import { loadWords, startWords } from '../../../src/client/i18n/i18n.svelte.ts';
import { giveDialogs } from '../features/someDialogs.ts';

giveDialogs();

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'handover');
});

test('an answer that comes a second time takes nothing off the screen', async () => {
  const { rerender } = render(AnswerScreen, { answers: ['OTK=A', 'OTK=B'], by: 'table', onnext: () => undefined });
  await rerender({ answers: ['OTK=A', 'OTK=B', 'OTK=A'] });
  expect(screen.getAllByRole('img', { name: 'The answer for the guest’s phone' })).toHaveLength(3);
});
