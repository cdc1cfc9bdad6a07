import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { printRunOf } from '../../../../../src/client/features/desk/print/printRuns.ts';
import PrintScreen from '../../../../../src/client/features/desk/print/PrintScreen.svelte';
import type { DeskSession } from '../../../../../src/client/features/desk/session/DeskSession.svelte.ts';
import { loadWords, startWords } from '../../../../../src/client/i18n/i18n.svelte.ts';
import type { PrintRequest } from '../../../../../src/client/workers/print/protocol.ts';
import { postalView } from '../../../../../src/domain/desk/postal.ts';
import { emptyDesk, type DeskCard } from '../../../../../src/domain/log/index.ts';
import { freshFacts } from '../../../../../src/domain/person/freshFacts.ts';
import type { Person } from '../../../../../src/domain/person/person.ts';
import { aDeskCard, aDeskOf } from '../../../../domain/desk/aDeskCard.ts';
import { testPerson } from '../../../../support/evening.ts';
import { seededRandom } from '../../../../support/random.ts';
import { testAddress } from '../../../../support/testAddress.ts';
import InDesk from '../InDesk.svelte';

const eid = 'e1'.repeat(16);

beforeEach(async () => {
  printRunOf(eid).forget();
  await startWords(['en']);
  await loadWords('common', 'error', 'person', 'desk', 'edit');
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const today = '2026-11-22';
const [anna, boris] = [testPerson({ id: 'anna', latin: 'Anna Probnaya' }), testPerson({ id: 'boris', latin: 'Boris Probny' })];
const batch = 'c1'.repeat(16);

/** The screen of a desk with these cards to these people, whose addresses are all confirmed. */
function show(cards: readonly DeskCard[], people: readonly Person[]): void {
  const byId = new Map(people.map((person) => [person.id, person]));
  const desk = {
    ...aDeskOf(cards),
    addresses: new Map(people.map(({ id }) => [id, { address: testAddress, day: today, source: 'a call' }])),
    batches: [batch],
  };
  const session = {
    eid,
    desk,
    people: byId,
    manifest: null,
    drawings: [],
    today,
    posting: { fromAbroad: true, addressOrder: 'smallToLarge' },
    postal: (id: string) => {
      const person = byId.get(id);
      return person && postalView(person, new Map(), desk, true);
    },
    fresh: (person: Person) => freshFacts(person, undefined, emptyDesk, today),
    act: () => Promise.resolve({ ok: true }),
  } as unknown as DeskSession;
  render(InDesk, { app: { random: seededRandom(1) } as never, Screen: PrintScreen as never, session });
}

const printed = (rid: string, person: string, change = {}) =>
  aDeskCard({ rid: rid.repeat(16), person, state: 'printed', batch, ...change });

const choose = (which: 'ready' | 'again') => userEvent.selectOptions(screen.getByRole('combobox', { name: 'Which cards' }), which);

test('printed once more is only what may still go: who has died since, and a drawing that was taken off the list, are named', async () => {
  show(
    [printed('a1', 'anna'), printed('a2', 'boris'), printed('a3', 'anna', { front: 'list:0123456789abcdef' })],
    [anna, { ...boris, status: 'died' }],
  );
  await choose('again');
  expect(screen.getByRole('heading', { name: 'Print 1 card' })).toBeVisible();
  expect(screen.getByRole('option', { name: 'Print again: last batch (1)' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: '2 cards of the last batch can’t be printed again now' })).toBeVisible();
  expect(screen.getByText(/^Died\. No card can be printed/)).toBeVisible();
  expect(screen.getByText(/^The drawing on its front was taken off the list/)).toBeVisible();
});

test('where nothing of the last batch may be printed once more, that is said, and why', async () => {
  show([printed('a1', 'boris')], [{ ...boris, letters: 'noneWanted' }]);
  await choose('again');
  expect(screen.queryByRole('button', { name: 'Save PDF' })).toBeNull();
  expect(screen.getByText('No card can be printed yet')).toBeVisible();
  expect(screen.getByText(/^Wants no letters\. /)).toBeVisible();
});

/** A printer's worker that lays out whatever it is given; what it saves goes nowhere. */
function givePrinter(): void {
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      postMessage({ job }: PrintRequest): void {
        const cards = 'cards' in job ? job.cards.map(({ id }) => id) : [];
        const data = { kind: 'done', files: [{ name: 'cards.pdf', bytes: new Uint8Array(4), cards }], refused: [] };
        queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
      }
      terminate(): void {
        // Nothing runs here.
      }
    },
  );
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('#');
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
}

test('the last batch, saved once more, is good paper also after a look at the ready ones, and marks none of these', async () => {
  givePrinter();
  show([printed('a1', 'anna'), aDeskCard({ rid: 'a2'.repeat(16), person: 'boris', state: 'approved' })], [anna, boris]);
  await choose('again');
  await userEvent.click(screen.getByRole('button', { name: 'Save PDF' }));
  expect(await screen.findByText('Saved: 1 file.')).toBeVisible();
  for (const which of ['again', 'ready'] as const) {
    await choose(which);
    expect(screen.queryByText(/in the saved files has changed since/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Mark these as printed' })).toBeNull();
  }
  await userEvent.click(screen.getByRole('button', { name: 'Save PDF' }));
  expect(await screen.findByRole('button', { name: 'Mark these as printed' })).toBeVisible();
  await choose('again');
  expect(screen.queryByText(/in the saved files has changed since/)).toBeNull();
});

test('what was saved can be marked also by whoever left the screen, or whose desk was locked, on the way to the printer', async () => {
  givePrinter();
  const cards = [aDeskCard({ rid: 'a2'.repeat(16), person: 'boris', state: 'approved' })];
  show(cards, [boris]);
  await userEvent.click(screen.getByRole('button', { name: 'Save PDF' }));
  await screen.findByRole('button', { name: 'Mark these as printed' });
  cleanup();
  show(cards, [boris]);
  expect(screen.getByText('Saved: 1 file.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Mark these as printed' })).toBeVisible();
  cleanup();
  // Held back meanwhile: its paper must not be posted.
  show([aDeskCard({ rid: 'a2'.repeat(16), person: 'boris', state: 'heldBack' })], [boris]);
  expect(screen.queryByRole('button', { name: 'Mark these as printed' })).toBeNull();
  expect(screen.getByText(/in the saved files has changed since/)).toBeVisible();
});
