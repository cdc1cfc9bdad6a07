import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Attempt } from '../../../../src/client/data/attempt.ts';
import { printRunOf } from '../../../../src/client/features/desk/print/printRuns.ts';
import PrintScreen from '../../../../src/client/features/desk/print/PrintScreen.svelte';
import type { DeskSession } from '../../../../src/client/features/desk/session/DeskSession.svelte.ts';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import type { PrintJob } from '../../../../src/client/workers/print/index.ts';
import { emptyDesk, type Operation } from '../../../../src/domain/log/index.ts';
import { aDeskCard } from '../../../domain/desk/aDeskCard.ts';
import { testPerson } from '../../../support/evening.ts';
import { seededRandom } from '../../../support/random.ts';
import InDesk from './InDesk.svelte';

vi.mock('../../../../src/client/workers/print/index.ts', () => ({
  printSheets: (_signal: AbortSignal, { cards }: PrintJob) =>
    Promise.resolve({ ok: true, files: [{ name: 'cards.pdf', blob: new Blob(), cards: cards.map(({ id }) => id) }], refused: [] }),
}));
vi.mock('../../../../src/client/ui/saveFile.ts', () => ({ saveFile: vi.fn() }));

const eid = 'e1'.repeat(16);

beforeEach(async () => {
  printRunOf(eid).forget();
  await startWords(['en']);
  await loadWords('common', 'error', 'desk', 'person');
});

/** A desk with one card that is ready; what it is asked to keep, it answers with `answers` in turn. */
function show(...answers: readonly Attempt<unknown>[]): Operation['type'][] {
  const acts: Operation['type'][] = [];
  const card = aDeskCard({ state: 'approved' });
  const lines = ['Пробникову Тесту', 'ул. Пробная, 1'];
  const session = {
    eid,
    desk: { ...emptyDesk, cards: new Map([[card.card.rid, card]]) },
    manifest: null,
    drawings: [],
    people: new Map(),
    today: '2026-11-22',
    postal: () => ({ person: testPerson(), block: { ok: true, lines } }),
    posting: { fromAbroad: false, addressOrder: 'smallToLarge' },
    act: (operation: Operation) => Promise.resolve(answers[acts.push(operation.type) - 1]),
  } as unknown as DeskSession;
  render(InDesk, { app: { random: seededRandom(1) }, Screen: PrintScreen as never, session });
  return acts;
}

test('who takes back “printed” reads that it could not be kept, and can try again', async () => {
  const kept = { ok: true, value: undefined } as const;
  const acts = show(kept, { ok: false, reason: 'storage.full' }, kept);
  await userEvent.click(await screen.findByText('Save PDF'));
  await userEvent.click(await screen.findByText('Mark these as printed'));
  await userEvent.click(await screen.findByText('Not printed after all'));
  expect(await screen.findByText(/^This could not be kept on this device/)).toBeVisible();

  await userEvent.click(screen.getByText('Not printed after all'));
  await expect.poll(() => screen.queryByText('Not printed after all')).toBeNull();
  expect(screen.queryByText(/^This could not be kept on this device/)).toBeNull();
  expect(acts).toEqual(['print', 'unprint', 'unprint']);
});
