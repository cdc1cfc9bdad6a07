import { render, screen } from '@testing-library/svelte';
import { beforeEach, expect, test } from 'vitest';
import Write from '../../../../src/client/features/write/Write.svelte';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { testList } from '../../../../src/domain/person/lists/index.ts';
import { anAttendee } from '../anAttendee.ts';
import InApp from '../InApp.svelte';

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'error', 'write', 'table');
});

test.each([
  ['on a phone', false],
  ['at a table', true],
])('a draft that is gone leads to the people, and to one’s cards only where there are any: %s', async (_where, isTable) => {
  const { app, eid } = await anAttendee([testList]);
  const guest = {
    handOut: () => Promise.resolve({ ok: true, value: null }),
    finish: () => undefined,
    holds: () => () => undefined,
  } as const;
  const params = { eid, draft: 'ab'.repeat(16) };
  render(InApp, { app: isTable ? { ...app, guest } : app, Screen: Write as never, params });
  expect(await screen.findByRole('link', { name: 'Choose who to write to' })).toHaveAttribute('href', `#/e/${eid}/people`);
  expect(screen.queryByRole('link', { name: 'My cards' }) === null).toBe(isTable);
});
