import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { aTab } from '../../data/aPhone.ts';
import WithAids from './WithAids.svelte';

beforeAll(async () => {
  await startWords(['en']);
  await loadWords('write');
  // Turning the letters on loads them, and no test waits for their end: here they are loaded before any.
  await import('../../../../src/client/features/write/typing/parts.ts');
});

const letters = () => screen.getByRole('button', { name: 'Абв: Latin letters become Cyrillic' });

test('who turns the Latin letters on is not asked again on this device, and can turn them off', async () => {
  const db = aTab();
  const first = render(WithAids, { db });
  await userEvent.click(await screen.findByRole('button', { name: 'Turn it on' }));
  await waitFor(() => expect(letters()).toHaveAttribute('aria-pressed', 'true'));
  expect(screen.queryByText(/No Cyrillic keyboard/)).toBeNull();
  first.unmount();

  render(WithAids, { db });
  await waitFor(() => expect(letters()).toHaveAttribute('aria-pressed', 'true'));
  await userEvent.click(letters());
  await waitFor(() => expect(letters()).toHaveAttribute('aria-pressed', 'false'));
  expect(screen.queryByText(/No Cyrillic keyboard/)).toBeNull();
});

test('who needs none says so once', async () => {
  const db = aTab();
  const first = render(WithAids, { db });
  await userEvent.click(await screen.findByRole('button', { name: 'No, thanks' }));
  await waitFor(() => expect(screen.queryByText(/No Cyrillic keyboard/)).toBeNull());
  first.unmount();
  render(WithAids, { db });
  await userEvent.click(letters());
  await waitFor(() => expect(letters()).toHaveAttribute('aria-pressed', 'true'));
});
