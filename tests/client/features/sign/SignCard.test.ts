import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import SignCard from '../../../../src/client/features/sign/SignCard.svelte';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { openValue } from '../../../../src/domain/record/seal.ts';
import { parseSignature, type SignatureRecord } from '../../../../src/domain/signature/index.ts';
import { jointReference } from '../../../support/evening.ts';
import type { Attendee } from '../anAttendee.ts';
import InApp from '../InApp.svelte';
import { aSigner, openCard, tell } from './anOpenCard.ts';
import { aCheckPort } from '../../workers/check/aCheckPort.ts';

// The worker's own code, without a thread of its own.
beforeEach(() => void vi.stubGlobal('Worker', aCheckPort));
afterEach(() => void vi.unstubAllGlobals());
afterAll(() => void Reflect.deleteProperty(Element.prototype, 'scrollIntoView'));

/** Where the screen was led; jsdom scrolls nowhere. */
const shown: Element[] = [];

beforeEach(async () => {
  shown.length = 0;
  Element.prototype.scrollIntoView = function (this: Element) {
    shown.push(this);
  };
  await startWords(['en']);
  await loadWords('common', 'error', 'sign');
});

async function show(open = [openCard]): Promise<Attendee> {
  const attendee = await aSigner(open);
  render(InApp, { app: attendee.app, Screen: SignCard as never, params: { eid: attendee.eid, card: jointReference } });
  return attendee;
}

/** jsdom edits nothing by itself. */
async function write(text: string, name = ''): Promise<void> {
  const field = await screen.findByRole('textbox', { name: 'Your line' });
  field.textContent = text;
  await fireEvent.input(field);
  if (name !== '') await userEvent.type(screen.getByRole('textbox', { name: 'Your name, or another one' }), name);
}

const seal = () => userEvent.click(screen.getByRole('button', { name: 'Seal my line' }));

async function kept({ db, evening }: Attendee): Promise<SignatureRecord | undefined> {
  const [row] = await db.outbox.toArray();
  return parseSignature(await openValue(new Uint8Array(row?.blob ?? []), [evening.identity.epochs[0]?.identity ?? '']));
}

test('a line and a name are seen on the card under its greeting, and sealed for the organizers', async () => {
  const attendee = await show();
  expect(await screen.findByText('С днём рождения, Азат!')).toBeVisible();
  await write('Новых песен', 'Маша');
  expect(screen.getByText('Новых песен — Маша')).toBeVisible();
  await seal();
  expect(await screen.findByRole('heading', { name: 'Sealed' })).toBeVisible();
  expect(screen.queryByText(/Новых песен/)).toBeNull();
  expect(await kept(attendee)).toMatchObject({ card: jointReference, person: 'azat', text: 'Новых песен', name: 'Маша', lang: 'ru' });
  expect(attendee.sync.rounds).toBe(1);
});

test('greeting and line are each marked with the language that they are written in, whatever the screen speaks', async () => {
  await startWords(['ru']);
  await loadWords('common', 'error', 'sign');
  await show([{ ...openCard, text: 'Happy birthday! We are thinking of you.' }]);
  const greeting = await screen.findByText('Happy birthday! We are thinking of you.');
  expect(greeting).toHaveAttribute('lang', 'en');
  const field = screen.getByRole('textbox', { name: 'Ваша строчка' });
  field.textContent = 'Новых песен';
  await fireEvent.input(field);
  expect(screen.getByText('Новых песен', { selector: 'span' })).toHaveAttribute('lang', 'ru');
});

test('nothing at all is not sealed, and what is too long is told while it is typed', async () => {
  const { db } = await show();
  await write('');
  await seal();
  const why = await screen.findByText(/^Write a line or a name first/);
  expect(why).toBeVisible();
  await expect.poll(() => shown.some((element) => element.contains(why))).toBe(true);
  await write('Новых песен');
  expect(screen.queryByText(/^Write a line or a name first/)).toBeNull();
  await write('a'.repeat(123));
  expect(screen.getAllByText('3 letters too many').length).toBeGreaterThan(0);
  await seal();
  expect(await db.outbox.count()).toBe(0);
});

test('what no handwriting has is told before the card is printed without it', async () => {
  const { db } = await show();
  await write('Ура 🎉');
  expect(await screen.findByText(/The handwriting has no 🎉/)).toBeVisible();
  await seal();
  expect(await db.outbox.count()).toBe(0);
});

test('a line that could harm is named with its reason and may be sealed all the same', async () => {
  const attendee = await show();
  await write('Скорее бы кончилась война', 'Маша');
  expect(await screen.findByText(/^“Скорее бы кончилась война”: .*raise your hand/)).toBeVisible();
  await seal();
  expect(await screen.findByRole('heading', { name: 'Sealed' })).toBeVisible();
  expect(await kept(attendee)).toMatchObject({ text: 'Скорее бы кончилась война' });
});

test('a full card is told and may be signed; one that is closed meanwhile takes nothing that was typed away', async () => {
  const attendee = await show([{ ...openCard, linesLeft: 0 }]);
  expect(await screen.findByText(/^The card is full/)).toBeVisible();
  await write('Новых песен');
  await tell(attendee, [], 2);
  expect(await screen.findByText(/have just closed this card/)).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Your line' })).toHaveTextContent('Новых песен');
  await seal();
  expect(await screen.findByRole('heading', { name: 'Sealed' })).toBeVisible();
  expect(await kept(attendee)).toMatchObject({ text: 'Новых песен' });
});

test('a card that is not open leads back to those that are', async () => {
  const { eid } = await show([]);
  expect(await screen.findByRole('heading', { name: 'This card is not open any more', level: 1 })).toBeInTheDocument();
  for (const link of screen.getAllByRole('link', { name: 'Cards to sign' })) expect(link).toHaveAttribute('href', `#/e/${eid}/sign`);
});
