import { render, screen } from '@testing-library/svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { aWorld } from '../../sync/aWorld.ts';
import { giveDialogs } from '../someDialogs.ts';
import { anOpenDesk } from './aDesk.ts';
import LeftDesk from './LeftDesk.svelte';

giveDialogs();

beforeEach(async () => {
  Element.prototype.scrollIntoView = () => undefined;
  await startWords(['en']);
  await loadWords('common', 'error', 'desk', 'book', 'edit', 'signing');
});

test('a round with the server that ends after the desk was locked reads nothing of the page that is gone', async () => {
  const warned = vi.spyOn(console, 'warn');
  const { session } = await anOpenDesk(await aWorld());
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const sync = vi.spyOn(session, 'sync').mockReturnValue(ended);
  const asked = vi.spyOn(session, 'problem', 'get');
  const app = { memoryOnly: false } as never;
  const { rerender } = render(LeftDesk, { app, session });
  await screen.findByRole('navigation');
  expect(sync).toHaveBeenCalled();
  await rerender({ session: undefined });
  expect(screen.queryByRole('navigation')).toBeNull();
  asked.mockClear();
  end();
  await expect.poll(() => asked.mock.calls.length).toBeGreaterThan(0);
  expect(warned.mock.calls.flat().join()).not.toContain('derived_inert');
});
