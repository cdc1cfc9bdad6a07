import { render, screen } from '@testing-library/svelte';
import { beforeEach, expect, test } from 'vitest';
import ArrivalLine from '../../../../src/client/features/desk/receive/ArrivalLine.svelte';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'handover');
});

test.each([
  [null, /^From a phone: a sending that this desk’s key cannot open.*show the picture again\.$/],
  ['card.txt', /^card\.txt: a hand-over file that this desk’s key cannot open/],
])('what cannot be opened is named as it came: %s', (file, words) => {
  render(ArrivalLine, { arrival: { id: 0, file, result: 'damaged' } });
  expect(screen.getByText(words)).toBeVisible();
});
