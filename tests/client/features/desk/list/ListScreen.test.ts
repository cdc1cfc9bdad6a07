import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import ListScreen from '../../../../../src/client/features/desk/list/ListScreen.svelte';
import { ListImport } from '../../../../../src/client/features/desk/list/ListImport.svelte.ts';
import type { DeskSession } from '../../../../../src/client/features/desk/session/DeskSession.svelte.ts';
import { loadWords, startWords } from '../../../../../src/client/i18n/i18n.svelte.ts';
import type * as TableWorkers from '../../../../../src/client/workers/table/index.ts';
import { starterList } from '../../../../../src/domain/person/lists/index.ts';
import { aWorld } from '../../../sync/aWorld.ts';
import { anOpenDesk, tableHere } from '../aDesk.ts';
import InDesk from '../InDesk.svelte';
import { giveDialogs } from '../../someDialogs.ts';

giveDialogs();

vi.mock('../../../../../src/client/workers/table/index.ts', async (real) => ({
  ...(await real<typeof TableWorkers>()),
  tableWorker: () => tableHere(31),
}));

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'error', 'lists', 'desk', 'edit', 'person', 'status');
});

test('a sheet that was answered in part is as it was left when somebody comes back, and gone when the desk is locked', async () => {
  Element.prototype.scrollIntoView = vi.fn();
  const { session, organizer } = await anOpenDesk(await aWorld({}, [starterList]));
  await session.sync();
  const show = (of: DeskSession) => render(InDesk, { app: { db: organizer.db } as never, Screen: ListScreen as never, session: of });
  show(session);
  const list = session.whileOpen.keep(ListImport, () => {
    throw new Error('The screen made none.');
  });
  await list.read('a.csv', { kind: 'text', text: 'ФИО;Год рождения\nПробная Вера Тестовна;1991\nИванов И.;1990' });
  await list.leaveOutRows([3]);
  expect(await screen.findByText(/a\.csv/)).toBeVisible();
  cleanup();
  show(session);
  expect(await screen.findByText(/a\.csv/)).toBeVisible();
  expect(list.leaveOut).toEqual([3]);
  await userEvent.click(await screen.findByRole('button', { name: 'Take this list over' }));
  expect(await screen.findByText('The new list is in force')).toBeVisible();
  cleanup();
  // What became of the last one was said.
  show(session);
  await screen.findByRole('button', { name: 'Bring the previous list back' });
  expect(screen.queryByText('The new list is in force')).toBeNull();
  cleanup();
  await list.read('b.csv', { kind: 'text', text: 'ФИО;Год рождения\nПробная Вера Тестовна;1991' });
  session.close();
  expect([list.name, list.info]).toEqual(['', undefined]);
});
