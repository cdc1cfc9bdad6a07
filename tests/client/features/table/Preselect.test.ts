import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import Preselect from '../../../../src/client/features/table/Preselect.svelte';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { createAnswerer } from '../../../../src/client/workers/people/answerer.ts';
import type { WorkerPort } from '../../../../src/client/workers/people/index.ts';
import type { PeopleRequest } from '../../../../src/client/workers/people/protocol.ts';
import { testPeople, testPerson } from '../../../support/evening.ts';
import { anAttendee } from '../anAttendee.ts';
import InParts from '../InParts.svelte';

/** The worker's own code, without a thread of its own. */
function aPeoplePort(): WorkerPort {
  const target = new EventTarget();
  const answer = createAnswerer();
  return {
    addEventListener: target.addEventListener.bind(target) as WorkerPort['addEventListener'],
    postMessage: (request: PeopleRequest) =>
      queueMicrotask(() => {
        for (const data of answer(request)) target.dispatchEvent(new MessageEvent('message', { data }));
      }),
    terminate: () => undefined,
  };
}

beforeEach(async () => {
  vi.stubGlobal('Worker', aPeoplePort);
  await startWords(['en']);
  await loadWords('common', 'error', 'kiosk');
});
afterEach(() => void vi.unstubAllGlobals());

test('nothing is said of people who fit some of the words where none of them can be written to', async () => {
  const people = [
    testPerson({ id: 'anna', surname: 'Анина', latin: 'Anna Probnaya' }),
    testPerson({ id: 'free', surname: 'Вольная', latin: 'Vera Svobodnaya', status: 'released' }),
  ];
  const { app, evening } = await anAttendee([testPeople(people)]);
  const keys = { manifest: evening.manifest, code: evening.code };
  render(InParts, { app, Part: Preselect as never, parts: { keys, person: undefined } });
  const words = 'Nobody fits every word. These fit some of them.';
  await userEvent.click(screen.getByRole('radio', { name: /^One person first/ }));
  const field = await screen.findByRole('textbox', { name: 'Search by name' });
  await userEvent.type(field, 'svobodnaya xqwv');
  expect(await screen.findByText('Nobody by that name can be written to.')).toBeVisible();
  expect(screen.queryByText(words)).toBeNull();
  await userEvent.clear(field);
  await userEvent.type(field, 'anna xqwv');
  expect(await screen.findByText(words)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Anna Probnaya' })).toBeVisible();
});
