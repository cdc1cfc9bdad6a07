import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import SigningScreen from '../../../../src/client/features/desk/signing/SigningScreen.svelte';
import type { DeskSession } from '../../../../src/client/features/desk/session/DeskSession.svelte.ts';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { emptyDesk, foldLog, type DeskState, type OpenedEntry, type Operation } from '../../../../src/domain/log/index.ts';
import { aSealedSignature, anEvening, jointReference, testPerson } from '../../../support/evening.ts';
import { seededRandom } from '../../../support/random.ts';
import { giveDialogs } from '../someDialogs.ts';
import InDesk from './InDesk.svelte';
import { aCheckPort } from '../../workers/check/aCheckPort.ts';
import { begunHere } from './begunHere.ts';

// The worker's own code, without a thread of its own.
beforeEach(() => void vi.stubGlobal('Worker', aCheckPort));
afterEach(() => void vi.unstubAllGlobals());

giveDialogs();

const evening = await anEvening();
const person = testPerson({ birthDate: '1990-12-14' });
const signatures = await Promise.all(
  Array.from({ length: 16 }, (_, i) =>
    aSealedSignature(evening, i, i < 4 ? 'очень длинная строка на целых четыре строчки '.repeat(2) : 'Весны', `Гость ${String(i)}`),
  ),
);
const day = '2026-11-23';

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'error', 'person', 'desk', 'edit', 'signing', 'status');
});

const done = (counter: number, operation: Operation): OpenedEntry => ({
  kind: 'operation',
  seq: counter + 1,
  day,
  id: String(counter),
  card: jointReference,
  counter,
  operation,
});
const open = done(0, {
  type: 'openForSigning',
  rid: jointReference,
  day,
  person: person.id,
  text: 'С днём рождения!',
  front: 'window-cat',
  lang: 'ru',
});
const came = (i: number): OpenedEntry => {
  const one = signatures[i];
  if (!one) throw new Error('no such signature');
  return { kind: 'signature', seq: 10 + i, day, signature: one.signature, digest: new Uint8Array(32) };
};
const ridOf = (i: number) => signatures[i]?.signature.rid;

function show(desk: DeskState, acts: Operation[] = []): Operation[] {
  const session = {
    desk,
    eid: evening.manifest.eid,
    manifest: evening.manifest,
    people: new Map([[person.id, person]]),
    today: day,
    postal: () => undefined,
    search: () => Promise.resolve([person.id]),
    act: (operation: Operation) => {
      acts.push(operation);
      return Promise.resolve({ ok: true });
    },
    checkFor: () => ({ country: 'ru' }),
    listed: () => undefined,
    begun: begunHere(),
  } as unknown as DeskSession;
  render(InDesk, { app: { random: seededRandom(8) } as never, Screen: SigningScreen as never, session });
  return acts;
}

test('a card is opened for somebody, with a greeting that guests will see', async () => {
  const acts = show(emptyDesk);
  await userEvent.click(screen.getByRole('button', { name: 'Open a card' }));
  await userEvent.click(screen.getByRole('button', { name: /Test Probnikov.*birthday 14 December/ }));
  const greeting = screen.getByRole('textbox', { name: 'What stands above the signatures' });
  expect(greeting).toHaveTextContent('С днём рождения, Тест!');
  greeting.textContent = '';
  await fireEvent.input(greeting);
  await userEvent.click(screen.getByRole('button', { name: 'Open for signing' }));
  expect(await screen.findByText('Write a greeting first.')).toBeVisible();
  greeting.textContent = 'Дорогой Тест!';
  await fireEvent.input(greeting);
  await userEvent.click(screen.getByRole('button', { name: 'Open for signing' }));
  expect(acts).toMatchObject([{ type: 'openForSigning', person: person.id, text: 'Дорогой Тест!', lang: 'ru', day }]);
  expect(acts[0]).toHaveProperty('rid', expect.stringMatching(/^[0-9a-f]{32}$/));
});

test('a greeting that leaves no room for 14 people is refused before anybody signs', async () => {
  const acts = show(emptyDesk);
  await userEvent.click(screen.getByRole('button', { name: 'Open a card' }));
  await userEvent.click(screen.getByRole('button', { name: /Test Probnikov/ }));
  const greeting = screen.getByRole('textbox', { name: 'What stands above the signatures' });
  greeting.textContent = 'Мы желаем вам всего самого доброго. '.repeat(20);
  await fireEvent.input(greeting);
  expect((await screen.findAllByText(/^This is too long/)).length).toBeGreaterThan(0);
  await userEvent.click(screen.getByRole('button', { name: 'Open for signing' }));
  expect(acts).toEqual([]);
});

test('closing takes the lines that the organizer left on the card, in the order in which they came', async () => {
  const acts = show(foldLog(emptyDesk, [open, came(5), came(4), came(6)]));
  expect(screen.getByText('3 signatures · room for 11 more')).toBeVisible();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Весны — Гость 5' }));
  expect(screen.getByText(/^Opened/)).toHaveTextContent('2 signatures');
  await userEvent.click(screen.getByRole('button', { name: 'Close it and put the card together' }));
  expect(acts).toEqual([{ type: 'closeSigning', rid: jointReference, day, signatures: [ridOf(4), ridOf(6)] }]);
});

test('lines that do not fit are told and left for a second card, and more than fits cannot be closed', async () => {
  const acts = show(foldLog(emptyDesk, [open, ...signatures.map((_, i) => came(i))]));
  expect(screen.getByText('16 signatures · full')).toBeVisible();
  expect(screen.getByText(/do(es)? not fit any more/)).toBeVisible();
  const boxes = screen.getAllByRole('checkbox');
  const left = boxes.filter((box) => !(box as HTMLInputElement).checked);
  expect(left.length).toBeGreaterThan(0);
  for (const box of left) await userEvent.click(box);
  expect(await screen.findByText(/^More is chosen than fits/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Close it and put the card together' }));
  expect(acts).toEqual([]);
});

test('what came late or was left leads to a second card with the same greeting', async () => {
  const close = done(1, { type: 'closeSigning', rid: jointReference, day, signatures: [ridOf(5) ?? ''] });
  const acts = show(foldLog(emptyDesk, [open, came(5), came(6), close]));
  const pane = screen.getByText(/^It lies under “Incoming”/);
  expect(pane).toBeVisible();
  expect(screen.getByRole('link', { name: 'Go to the card' })).toHaveAttribute('href', `#/desk/${evening.manifest.eid}/incoming`);
  const left = within(screen.getByRole('main')).getByText('Весны — Гость 6');
  expect(left).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Open a second card for them' }));
  expect(acts).toMatchObject([{ type: 'openForSigning', person: person.id, text: 'С днём рождения!', after: jointReference }]);
});

test('until it is printed, a line that is held back for is left out and the others go on', async () => {
  const both = [ridOf(5) ?? '', ridOf(6) ?? ''];
  const close = done(1, { type: 'closeSigning', rid: jointReference, day, signatures: both });
  const held = done(2, { type: 'holdBack', rid: jointReference, rev: 1, day, reason: 'harm' });
  const acts = show(foldLog(emptyDesk, [open, came(5), came(6), close, held]));
  expect(screen.queryByRole('button', { name: 'Put the card together anew' })).toBeNull();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Весны — Гость 6' }));
  await userEvent.click(screen.getByRole('button', { name: 'Put the card together anew' }));
  expect(acts).toEqual([{ type: 'closeSigning', rid: jointReference, day, signatures: [ridOf(5)] }]);
});

test('what the check finds is told while single lines can still be left out', async () => {
  const war = await aSealedSignature(evening, 20, 'Скорее бы кончилась война');
  show(foldLog(emptyDesk, [open, { kind: 'signature', seq: 5, day, signature: war.signature, digest: new Uint8Array(32) }]));
  expect(await screen.findByText(/^Words about the war/)).toBeVisible();
});

test('lines for a card that this desk does not know are kept, and told', () => {
  show(foldLog(emptyDesk, [came(5)]));
  expect(screen.getByText(/^1 signature is for a card that this desk does not know/)).toBeVisible();
});
