import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import HandOver from '../../../../src/client/features/handover/HandOver.svelte';
import Locked from '../../../../src/client/features/handover/Locked.svelte';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { MOST_BY_QR } from '../../../../src/domain/handover/frames.ts';
import { anAttendee } from '../anAttendee.ts';
import InApp from '../InApp.svelte';
import { giveDialogs } from '../someDialogs.ts';

giveDialogs();

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'error', 'handover', 'camera', 'careful');
});

/** jsdom's own kind of bytes, which Dexie hands out of its cache, are none to the ciphers. */
const real = (bytes: Uint8Array): Uint8Array => Uint8Array.from(Object.values(bytes));

/** A phone on which cards of these sizes wait, sealed. */
async function waiting(...sizes: readonly number[]) {
  const attendee = await anAttendee();
  const { db, eid } = attendee;
  db.evenings.hook('reading', (row) => ({ ...row, replySecret: real(row.replySecret) }));
  db.outbox.hook('reading', (row) => ({ ...row, blob: real(row.blob) }));
  for (const [ordinal, size] of sizes.entries()) {
    const rid = `c${String(ordinal)}`.repeat(16);
    const card = { rid, eid, draft: `d${String(ordinal)}`.repeat(16), person: 'probnikov-test', ordinal, rev: 1 };
    await db.cards.add({ ...card, state: 'sealed', day: '2026-11-22', sealedAt: 0, change: 0, digest: new Uint8Array(32) });
    const row = { rid, eid, rev: 1, epoch: 1, blob: new Uint8Array(size), uploadedTo: null, attempts: 0, notBefore: 0, problem: null };
    await db.outbox.add(row);
  }
  return attendee;
}

test('the picture stands there at once, unless it cannot carry everything: then what is too large is said first', async () => {
  const small = await waiting(4096);
  const { unmount } = render(InApp, { app: small.app, Screen: HandOver as never, params: { eid: small.eid } });
  await screen.findByRole('img', { name: /A moving picture that carries 1 sealed record/ });
  unmount();

  const both = await waiting(4096, 65_536);
  render(InApp, { app: both.app, Screen: HandOver as never, params: { eid: both.eid } });
  const said = await screen.findByText('Too large for the picture: 1 card. They go by network or as a file.');
  const show = screen.getByRole('button', { name: 'Show the picture' });
  expect(said.compareDocumentPosition(show)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(screen.queryByRole('img', { name: /A moving picture/ })).toBeNull();
  await userEvent.setup().click(show);
  await screen.findByRole('img', { name: /A moving picture that carries 1 sealed record/ });
});

test('a careful phone without its code says before any picture what only a file takes along', async () => {
  const { app, db, eid } = await anAttendee();
  db.handed.hook('reading', ({ relayed, ...row }) => ({ ...row, relayed: { ...relayed, file: real(relayed?.file ?? new Uint8Array(0)) } }));
  await db.careful.put({ eid, organizers: new Uint8Array(32), epoch: 1, manifest: new Uint8Array(8) });
  for (const [rev, size] of [4096, MOST_BY_QR + 1].entries()) {
    const relayed = { kind: 'card', secrets: new Uint8Array(8), uploadedTo: null, file: new Uint8Array(size) } as const;
    await db.handed.put({ eid, rid: 'c1'.repeat(16), rev: rev + 1, epoch: 1, sealed: new Uint8Array(8), relayed });
  }
  render(InApp, { app, Screen: Locked as never, params: {} });
  const said = await screen.findByText(/^1 is too large for the picture, .*: only the file takes it along\.$/);
  const show = screen.getByRole('button', { name: 'Show the picture' });
  expect(said.compareDocumentPosition(show)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});
