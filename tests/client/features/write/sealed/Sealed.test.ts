import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { evening as eveningOf } from '../../../../../src/client/data/queries.ts';
import { HomePrinting } from '../../../../../src/client/features/write/home/HomePrinting.svelte.ts';
import Sealed from '../../../../../src/client/features/write/sealed/Sealed.svelte';
import { loadWords, startWords } from '../../../../../src/client/i18n/i18n.svelte.ts';
import { leaveFor } from '../../../../../src/client/ui/backCloses.ts';
import { safeConsent, type Draft } from '../../../../../src/domain/card/index.ts';
import { testList } from '../../../../../src/domain/person/lists/index.ts';
import { anAttendee } from '../../anAttendee.ts';
import InParts from '../../InParts.svelte';
import { guardQuickTaps, settled } from '../../quickTap.ts';
import { giveDialogs } from '../../someDialogs.ts';

giveDialogs();

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

afterAll(() => {
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
});

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'error', 'write', 'slip', 'address');
});

/** A card that was just sealed, and how often it was left. */
async function aSealedCard({ home = false, reply = false, ...of }: { home?: boolean; reply?: boolean } & Partial<Draft>) {
  const { app, db, eid, went } = await anAttendee([testList]);
  const evening = await eveningOf(db, eid)();
  const [person] = testList.people;
  if (!evening || !person) throw new Error('Nobody can be written to.');
  const draft: Draft = {
    id: 'd1'.repeat(16),
    eid,
    person: person.id,
    text: 'Здравствуйте! У нас идёт снег.',
    front: 'window-cat',
    signature: { name: 'Лена', strokes: [] },
    consent: { ...safeConsent, reply },
    way: home ? 'home' : 'print',
    step: 'seal',
    changedAt: 0,
    ...of,
  };
  const institutions = new Map(testList.institutions.map((one) => [one.id, one]));
  const parts = {
    draft,
    person,
    evening,
    drawings: [],
    addressBy: 'organizers',
    home: home ? institutions : undefined,
    ondone: () => undefined,
  };
  render(InParts, { app, Part: Sealed as never, parts });
  await screen.findByRole('heading', { name: 'Sealed' });
  const dialog = (name: string) => screen.findByRole('dialog', { name });
  return { went, eid, done: () => userEvent.click(screen.getByRole('button', { name: 'Done' })), dialog };
}

test('whoever wanted to print a card is asked once before leaving without its PDF, and is led to it', async () => {
  const { done, dialog, went, eid } = await aSealedCard({ home: true });
  await done();
  const asked = await dialog('Leave without the PDF?');
  expect(asked).toHaveTextContent('only the organizers can print it');
  expect(went).toEqual([]);
  await userEvent.click(within(asked).getByRole('button', { name: 'To the PDF' }));
  expect(screen.queryByRole('dialog', { name: 'Leave without the PDF?' })).toBeNull();
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('button', { name: 'Save the PDF' }));
  await done();
  expect(went).toEqual([`#/e/${eid}/cards`]);
});

test('the second of two quick taps on the way to the PDF does not save it', async () => {
  const tap = await guardQuickTaps();
  const make = vi.spyOn(HomePrinting.prototype, 'make').mockResolvedValue();
  const { done, dialog } = await aSealedCard({ home: true });
  await done();
  const asked = await dialog('Leave without the PDF?');
  await settled();
  tap(within(asked).getByRole('button', { name: 'To the PDF' }));
  const save = screen.getByRole('button', { name: 'Save the PDF' });
  await expect.poll(() => document.activeElement).toBe(save);
  tap(save);
  expect(make).not.toHaveBeenCalled();
  await settled();
  tap(save);
  expect(make).toHaveBeenCalledOnce();
  make.mockRestore();
});

test('whoever leaves without the PDF is asked for the code of the reply afterwards, and for nothing twice', async () => {
  const { done, dialog, went, eid } = await aSealedCard({ home: true, reply: true });
  await done();
  await userEvent.click(within(await dialog('Leave without the PDF?')).getByRole('button', { name: 'Leave without it' }));
  await userEvent.click(within(await dialog('Leave without the code?')).getByRole('button', { name: 'Leave without it' }));
  await expect.poll(() => went).toEqual([`#/e/${eid}/cards`]);
});

test('a card that the organizers print is left without a question', async () => {
  const { done, went, eid } = await aSealedCard({});
  await done();
  expect(went).toEqual([`#/e/${eid}/cards`]);
});

test('Back asks before it leaves a card without its PDF, once', async () => {
  const { dialog, went } = await aSealedCard({ home: true });
  const isOver = (): unknown => (history.state as { over?: number } | null)?.over;
  await expect.poll(isOver).toBe(2);
  history.back();
  const asked = await dialog('Leave without the PDF?');
  await userEvent.click(within(asked).getByRole('button', { name: 'To the PDF' }));
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('button', { name: 'Save the PDF' }));
  // Nothing keeps the next step back from leaving.
  await expect.poll(isOver).toBeUndefined();
  expect(went).toEqual([]);
});

test('another Back closes the question that Back had asked, and the card with its PDF stays', async () => {
  const { dialog, went } = await aSealedCard({ home: true });
  const isOver = (): unknown => (history.state as { over?: number } | null)?.over;
  await expect.poll(isOver).toBe(2);
  const push = vi.spyOn(history, 'pushState');
  history.back();
  await dialog('Leave without the PDF?');
  history.back();
  await expect.poll(() => screen.queryByRole('dialog', { name: 'Leave without the PDF?' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Save the PDF' })).toBeVisible();
  // Browsers pass over an entry that is made without a tap.
  expect(push).not.toHaveBeenCalled();
  expect(went).toEqual([]);
  push.mockRestore();
});

test('once the PDF was made there is nothing to lose: neither a button nor Back asks', async () => {
  const { done, went, eid } = await aSealedCard({ home: true });
  const isOver = (): unknown => (history.state as { over?: number } | null)?.over;
  await expect.poll(isOver).toBe(2);
  const state = vi.spyOn(HomePrinting.prototype, 'state', 'get');
  const made = vi.spyOn(HomePrinting.prototype, 'make').mockImplementation(() => {
    state.mockReturnValue({ name: 'saved', file: 'card.pdf' });
    return Promise.resolve();
  });
  await userEvent.click(screen.getByRole('button', { name: 'Save the PDF' }));
  await expect.poll(isOver).toBeUndefined();
  await done();
  expect(went).toEqual([`#/e/${eid}/cards`]);
  made.mockRestore();
  state.mockRestore();
});

test('a PDF that could not be made is none: whoever leaves is asked, and led to where it can be tried again', async () => {
  const { done, dialog } = await aSealedCard({ home: true });
  // There is no worker here.
  await userEvent.click(screen.getByRole('button', { name: 'Save the PDF' }));
  expect(await screen.findByText(/^The PDF could not be made/)).toBeVisible();
  await done();
  const asked = await dialog('Leave without the PDF?');
  await userEvent.click(within(asked).getByRole('button', { name: 'To the PDF' }));
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('button', { name: 'Save the PDF' }));
});

test('whoever leaves in a hurry sees no question, not for a moment', async () => {
  await aSealedCard({ home: true });
  await expect.poll(() => (history.state as { over?: number } | null)?.over).toBe(2);
  const shown = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
  let isGone = false;
  // As quick exit does.
  leaveFor(() => (isGone = true));
  await expect.poll(() => isGone).toBe(true);
  await tick();
  expect(shown).not.toHaveBeenCalled();
  shown.mockRestore();
});

test('where the organizers print, Back leaves a sealed card without a question', async () => {
  const depth = history.length;
  await aSealedCard({});
  await tick();
  expect([history.length, (history.state as { over?: number } | null)?.over]).toEqual([depth, undefined]);
});

test('a card for the pen is put into the box, and one to be translated waits for the organizers’ sheet', async () => {
  await aSealedCard({ way: 'pen' });
  expect(screen.getByText('Put the paper into the organizers’ box.')).toBeVisible();
  cleanup();
  await aSealedCard({ way: 'pen', text: 'Hello! It is snowing here, and the cat sits by the window.' });
  expect(screen.queryByText('Put the paper into the organizers’ box.')).toBeNull();
  expect(screen.getByText(/^It has to be translated first: it is copied later/)).toBeVisible();
});
