import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import Tables from '../../../../src/client/features/desk/parts/Tables.svelte';
import type { DeskSession } from '../../../../src/client/features/desk/session/DeskSession.svelte.ts';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { emptyDesk, type DeskTable } from '../../../../src/domain/log/index.ts';

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('desk');
});

interface Said {
  readonly number: number;
  readonly name?: string;
  /** Where in the log its last report stands. */
  readonly seq?: number;
  readonly day?: string;
  readonly cards?: number;
  readonly waiting?: number;
}

/** The tables in the order in which they were first heard. */
function show(said: readonly Said[], heardAt: () => number | undefined = () => undefined, folded = false): HTMLElement[] {
  cleanup();
  const tables = said.map(({ number, name = '', seq = 1, day = '2026-11-22', cards = 0, waiting = 0 }, at): [string, DeskTable] => {
    const rid = String(at).repeat(32);
    const counts = { cards, signatures: 0, unfinished: 0, waiting };
    return [
      rid,
      { report: { type: 'table', eid: 'e1'.repeat(16), epoch: 1, rid, rev: 1, number, name, day, ...counts }, seq, receivedOn: day },
    ];
  });
  const session = { desk: { ...emptyDesk, tables: new Map(tables) }, today: '2026-11-22', heardAt } as unknown as DeskSession;
  render(Tables, { session, folded });
  return screen.getAllByRole('listitem', { hidden: true });
}

const names = (rows: HTMLElement[]): (string | null | undefined)[] => rows.map((row) => row.firstElementChild?.textContent);

test('two tables that were both set up as number 1 are told apart, and it is said how to do so for good', () => {
  const rows = show([{ number: 1, seq: 9, cards: 4 }, { number: 2 }, { number: 1, seq: 3, cards: 7 }]);
  expect(names(rows)).toEqual(['Table 1 (1 of 2)', 'Table 1 (2 of 2)', 'Table 2']);
  // The first one stays the first when it tells something new.
  expect(within(rows[0] as HTMLElement).getByText('4 cards')).toBeVisible();
  expect(screen.getByText(/“Rename” in a tablet’s menu/)).toBeVisible();
});

test('tables that have names of their own are called by them', () => {
  expect(names(show([{ number: 1 }, { number: 1, name: 'By the window' }]))).toEqual(['Table 1', 'Table 1: By the window']);
  expect(screen.queryByText(/Rename/)).toBeNull();
});

test('of today no date is said where a time of day would help', () => {
  const [row] = show([{ number: 1 }], () => new Date(2026, 10, 22, 19, 5).getTime());
  expect(row).toHaveTextContent(/last heard at 19:05/);
  const [before] = show([{ number: 1 }]);
  expect(before).toHaveTextContent(/last heard today, before this desk was opened/);
  const [old] = show([{ number: 1, day: '2026-11-20' }]);
  expect(old).toHaveTextContent(/last heard on .*20/);
});

test('over the cards one line says how many tables there are and what is still on them; the rest opens there', async () => {
  const [row] = show(
    [
      { number: 1, waiting: 2 },
      { number: 2, waiting: 1 },
    ],
    undefined,
    true,
  );
  expect(row).not.toBeVisible();
  await userEvent.click(screen.getByText('2 tables · 3 records still on tablets'));
  expect(row).toBeVisible();
  show([{ number: 1 }], undefined, true);
  expect(screen.getByText('1 table · nothing left on tablets')).toBeVisible();
});
