import { render, screen } from '@testing-library/svelte';
import { beforeEach, expect, test } from 'vitest';
import Sealed from '../../../../../src/client/features/write/sealed/Sealed.svelte';
import { loadWords, startWords } from '../../../../../src/client/i18n/i18n.svelte.ts';
import { testPerson } from '../../../../support/evening.ts';
import { aDraft } from '../../../data/aPhone.ts';
import { anAttendee } from '../../anAttendee.ts';
import InParts from '../../InParts.svelte';
import { giveDialogs } from '../../someDialogs.ts';

giveDialogs();

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'error', 'write', 'slip', 'address');
});

/** What stands there after sealing, with a network, while the card lies on the phone alone. */
async function show(rotated: 0 | 1): Promise<void> {
  const { app, db, eid, sync } = await anAttendee();
  sync.status = { online: true, running: false };
  await db.evenings.update(eid, { rotated });
  const rid = 'c1'.repeat(16);
  const row = { rid, eid, rev: 1, epoch: 1, blob: new Uint8Array(4096), uploadedTo: null, attempts: 0, notBefore: 0, problem: null };
  await db.outbox.add(row);
  const evening = await db.evenings.get(eid);
  const parts = { draft: aDraft({ eid }), person: testPerson(), evening, drawings: [], addressBy: 'organizers', ondone: () => undefined };
  render(InParts, { app, Part: Sealed as never, parts });
  await screen.findByRole('heading', { name: 'Sealed' });
}

const handOver = (): HTMLElement | null => screen.queryByRole('button', { name: /^Hand over now/ });

test('a card under a changed code is not said to travel by itself: it waits for the new code, or is handed over', async () => {
  await show(1);
  expect(screen.getByText(/The code of this evening was changed: it waits here until you scan the new one or hand it over/)).toBeVisible();
  expect(screen.getByText('New code needed')).toBeVisible();
  await expect.poll(handOver).toBeVisible();
  expect(screen.queryByText(/on its way|will travel|Online/)).toBeNull();
});

test('under the code that holds, a network takes it along, and nobody is asked to hand it over', async () => {
  await show(0);
  expect(screen.getByText(/on its way/)).toBeVisible();
  expect(screen.getByText('Online')).toBeVisible();
  expect(handOver()).toBeNull();
  expect(screen.queryByText(/code of this evening was changed/)).toBeNull();
});
