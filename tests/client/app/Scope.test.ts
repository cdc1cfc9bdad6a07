import { render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeEach, expect, test } from 'vitest';
import type { SyncStatus } from '../../../src/client/data/ports.ts';
import { loadWords, startWords } from '../../../src/client/i18n/i18n.svelte.ts';
import type { OutboxRow } from '../../../src/client/data/rows.ts';
import { aTab } from '../data/aPhone.ts';
import InScope from './InScope.svelte';

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common');
});

/** A screen whose sync says what a test tells it to say. */
function show(first: SyncStatus): (next: SyncStatus) => Promise<void> {
  let status = first;
  const listeners = new Set<() => void>();
  const sync = {
    get status() {
      return status;
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  render(InScope, { app: { sync } });
  return (next) => {
    status = next;
    for (const listener of listeners) listener();
    return tick();
  };
}

test('before the server was asked a screen says neither “online” nor “offline”; after that it does', async () => {
  const say = show({ online: null, running: false });
  expect(screen.queryByRole('status')).toBeNull();
  await say({ online: null, running: true });
  expect(screen.queryByRole('status')).toBeNull();
  await say({ online: false, running: false });
  expect(screen.getByRole('status')).toHaveTextContent('Offline');
  await say({ online: true, running: false });
  expect(screen.getByRole('status')).toHaveTextContent('Online');
});

test('where something sealed waited when a screen was opened, it is told once nothing does', async () => {
  const db = aTab();
  await db.outbox.add(aRow('c1'));
  await db.outbox.add(aRow('c2'));
  let told = 0;
  const sync = { status: { online: true, running: false }, subscribe: () => () => undefined };
  render(InScope, { app: { sync, db } as never, onhanded: () => told++ });
  await db.outbox.delete('c1');
  await expect.poll(() => db.outbox.count()).toBe(1);
  expect(told).toBe(0);
  await db.outbox.delete('c2');
  await expect.poll(() => told).toBeGreaterThan(0);
});

test('what is said before a screen stands below the quick exit, which keeps its place', async () => {
  await loadWords('careful');
  const sync = { status: { online: null, running: false }, subscribe: () => () => undefined };
  render(InScope, { app: { sync } as never, careful: true });
  const exit = screen.getByRole('button', { name: 'Quick exit' });
  expect(exit.compareDocumentPosition(screen.getByText('Something that is said first'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

function aRow(rid: string): OutboxRow {
  const nowhere = { uploadedTo: null, attempts: 0, notBefore: 0, problem: null };
  return { rid, eid: 'e1'.repeat(16), rev: 1, epoch: 1, blob: new Uint8Array(4), ...nowhere };
}
