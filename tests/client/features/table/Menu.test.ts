import { screen } from '@testing-library/svelte';
import { beforeEach, expect, test } from 'vitest';
import { tableSession } from '../../../../src/client/features/table/TableSession.svelte.ts';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import type { TableKeys } from '../../../../src/client/data/ports.ts';
import { giveDialogs } from '../someDialogs.ts';
import { aTablet, showMenu } from './aKiosk.ts';

giveDialogs();

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'error', 'table', 'kiosk', 'handover');
});

test('of the server it is said when it last answered, not that it is there', async () => {
  const tablet = await aTablet({ kiosk: false });
  const session = tableSession(tablet.app);
  await session?.look();
  Object.assign(tablet.app.table ?? {}, {
    round: ({ manifest }: TableKeys) => Promise.resolve({ online: true, problem: null, manifest }),
  });
  await session?.look();
  await showMenu(tablet);
  expect(await screen.findByText(/^The server last answered at \d\d?:\d\d/u)).toBeVisible();
});
