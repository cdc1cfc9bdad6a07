import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DraftSession } from '../../../../src/client/features/write/DraftSession.svelte.ts';
import SealStep from '../../../../src/client/features/write/SealStep.svelte';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { safeConsent, type Draft } from '../../../../src/domain/card/index.ts';
import type { Finding } from '../../../../src/domain/check/index.ts';
import type { Person } from '../../../../src/domain/person/person.ts';
import { testPerson } from '../../../support/evening.ts';
import { aDraft } from '../../data/aPhone.ts';
import { anAttendee, type Attendee } from '../anAttendee.ts';
import InParts from '../InParts.svelte';
import { giveDialogs } from '../someDialogs.ts';

giveDialogs();
window.scrollTo = () => undefined;

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'error', 'write', 'slip', 'camera', 'address', 'phrases', 'signature');
});

afterEach(() => void vi.useRealTimers());

interface Shown {
  readonly reply?: boolean;
  readonly person?: Person;
  readonly change?: Partial<Draft>;
  readonly findings?: readonly Finding[];
}

/** The last step of a card; `looked`: the check has answered for its text. */
async function show(
  { app, db, eid }: Attendee,
  id: string,
  looked: boolean,
  { reply = false, person = testPerson(), change = {}, findings = [] }: Shown = {},
) {
  const draft = aDraft({ id: id.repeat(16), eid, consent: { ...safeConsent, reply }, ...change });
  const evening = await db.evenings.get(eid);
  if (!evening) throw new Error('The phone has no evening.');
  const sealed = vi.fn();
  const checking = { found: { text: looked ? draft.text : '', findings }, look: () => Promise.resolve() };
  const session = { state: { name: 'open' }, draft, checking, sealed } as unknown as DraftSession;
  const parts = { session, draft, person, institutions: new Map(), evening, drawings: [] };
  const { unmount } = render(InParts, { app, Part: SealStep as never, parts });
  return { unmount, sealed, draft };
}

async function aPhone(): Promise<Attendee> {
  const attendee = await anAttendee();
  // jsdom's own kind of bytes, which Dexie hands out of its cache, are none to the ciphers.
  attendee.db.evenings.hook('reading', (row) => ({ ...row, replySecret: Uint8Array.from(Object.values(row.replySecret)) }));
  attendee.db.outbox.hook('reading', (row) => ({ ...row, blob: Uint8Array.from(Object.values(row.blob)) }));
  return attendee;
}

/** Taps “Seal” and waits as long as anybody waits for the check. */
async function sealWithout(leave: () => void): Promise<void> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await fireEvent.click(screen.getByRole('button', { name: 'Seal' }));
  leave();
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
}

test('a check that does not answer keeps no card from being sealed', async () => {
  const phone = await aPhone();
  const { sealed } = await show(phone, 'd1', false);
  await sealWithout(() => undefined);
  await expect.poll(() => sealed.mock.calls.length).toBe(1);
  expect(await phone.db.outbox.count()).toBe(1);
});

test('a gap that is still open is told before a card is sealed, and holds nothing up', async () => {
  const phone = await aPhone();
  const text = 'This morning I saw […].';
  const findings = [{ rule: 'gap.any', topic: 'gap', strength: 'advise', start: 19, end: 22 }] as const;
  const { sealed, unmount } = await show(phone, 'd1', true, { change: { text }, findings });
  expect(screen.getByText('A gap on this card is not filled in yet.')).toBeVisible();
  await fireEvent.click(screen.getByRole('button', { name: 'Seal' }));
  await expect.poll(() => sealed.mock.calls.length).toBe(1);
  unmount();
  const kept = [{ topic: 'gap', words: '[…]', why: 'meant' }] as const;
  await show(phone, 'd2', true, { change: { text, kept }, findings });
  expect(screen.queryByText('A gap on this card is not filled in yet.')).toBeNull();
});

test('whoever goes back while the check is still at it has sealed nothing', async () => {
  const phone = await aPhone();
  const first = await show(phone, 'd1', false);
  await sealWithout(first.unmount);
  // Whatever the first one set going would be done before this one.
  const second = await show(phone, 'd2', true);
  await fireEvent.click(screen.getByRole('button', { name: 'Seal' }));
  await expect.poll(() => second.sealed.mock.calls.length).toBe(1);
  expect(first.sealed).not.toHaveBeenCalled();
  expect((await phone.db.cards.toArray()).map(({ draft }) => draft)).toEqual([second.draft.id]);
});

test.each([true, false])('of somebody who wants no questions a code is promised only to those who want one: %s', async (reply) => {
  await show(await aPhone(), 'd1', true, { reply, person: testPerson({ letters: 'noAnswerPlease' }) });
  expect(screen.getByText(/so perhaps no reply comes\.$/)).toBeVisible();
  expect(screen.queryAllByText(/The code still shows where your card is/)).toHaveLength(reply ? 1 : 0);
});
