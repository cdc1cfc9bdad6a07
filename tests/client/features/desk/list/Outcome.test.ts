import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { ListImport } from '../../../../../src/client/features/desk/list/ListImport.svelte.ts';
import Outcome from '../../../../../src/client/features/desk/list/Outcome.svelte';
import { loadWords, startWords } from '../../../../../src/client/i18n/i18n.svelte.ts';
import { starterList } from '../../../../../src/domain/person/lists/index.ts';
import { aWorld } from '../../../sync/aWorld.ts';
import { anOpenDesk, tableHere } from '../aDesk.ts';

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('lists');
});

test('what became of an import comes into sight and has the keyboard, and the button says what it would do next', async () => {
  const scroll = vi.fn();
  Element.prototype.scrollIntoView = scroll;
  const { session, organizer } = await anOpenDesk(await aWorld({}, [starterList]));
  await session.sync();
  const source = () => ({ where: 'Таблица проверки', supports: '' });
  const list = new ListImport({ db: organizer.db, session, source, language: () => 'en', worker: tableHere(31) });
  render(Outcome, { list, offline: false });
  expect(screen.queryByRole('button')).toBeNull();

  await list.read('a.csv', { kind: 'text', text: 'ФИО;Год рождения\nПробная Вера Тестовна;1991' });
  await list.take();
  const isSaid = async (title: string): Promise<void> => {
    const said = await screen.findByText(title);
    expect(document.activeElement).toContainElement(said);
    expect(document.activeElement).toBe(scroll.mock.contexts.at(-1));
  };
  await isSaid('The new list is in force');
  expect([...session.people.keys()]).toEqual(['probnaya-vera']);

  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Bring the previous list back' }));
  await isSaid('The previous list is in force again');
  expect(session.people.size).toBe(18);
  expect(screen.queryByRole('button', { name: 'Bring the previous list back' })).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Take the new list after all' }));
  await isSaid('The new list is in force');
  expect([...session.people.keys()]).toEqual(['probnaya-vera']);
  expect(screen.getByRole('button', { name: 'Bring the previous list back' })).toBeVisible();
});
