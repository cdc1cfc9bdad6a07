import { fireEvent, render, screen } from '@testing-library/svelte';
import { vi } from 'vitest';
import { keepAtTable, makeTable, tableHere } from '../../../../src/client/data/atTable.ts';
import type { Db } from '../../../../src/client/data/Db.ts';
import type { TablePort } from '../../../../src/client/data/ports.ts';
import Menu from '../../../../src/client/features/table/Menu.svelte';
import Table from '../../../../src/client/features/table/Table.svelte';
import { tableSession } from '../../../../src/client/features/table/TableSession.svelte.ts';
import type { AppContext } from '../../../../src/client/live/context.ts';
import type { CarriedSecrets } from '../../../../src/domain/relay/carried.ts';
import { pinCheckOf } from '../../../../src/domain/relay/pin.ts';
import { anEvening } from '../../../support/evening.ts';
import { seededRandom } from '../../../support/random.ts';
import { aTab, clock } from '../../data/aPhone.ts';
import InApp from '../InApp.svelte';
import InParts from '../InParts.svelte';

const DAY = 24 * 60 * 60 * 1000;
const pin = await pinCheckOf('2468', seededRandom(1));

export interface Tablet {
  readonly app: AppContext;
  readonly db: Db;
  readonly evening: Awaited<ReturnType<typeof anEvening>>;
  /** What was sealed there, with what its writer knows of it. */
  readonly record: CarriedSecrets & { readonly rid: string; readonly rev: number; readonly sealed: Uint8Array<ArrayBuffer> };
}

interface Setting {
  readonly kiosk: boolean;
  readonly card?: boolean;
  /** Its disk has no room for what a kiosk puts by. */
  readonly full?: boolean;
}

/** A table, or a kiosk that was handed over two days ago, that runs and has no network; with one card, where it is told so. */
export async function aTablet({ kiosk, card = false, full = false }: Setting): Promise<Tablet> {
  const db = aTab();
  // jsdom's own kind of bytes cannot be opened when Dexie hands them out of its cache.
  Object.assign((db as unknown as { _options: object })._options, { cache: 'disabled' });
  db.tableMode.hook('reading', (row) => ({
    ...row,
    organizers: real(row.organizers),
    pin: { salt: real(row.pin.salt), hash: real(row.pin.hash) },
  }));
  const evening = await anEvening(3);
  const { manifest, code } = evening;
  const random = seededRandom(4);
  await makeTable(db, random, { number: 2, name: '', pin, code, manifest, ...(kiosk && { kiosk: { now: clock() - 2 * DAY } }) });
  const record = {
    rid: 'c1'.repeat(16),
    rev: 1,
    writeToken: random(32),
    sealed: random(4096),
    statusKey: random(32),
    board: 'b1'.repeat(16),
  };
  const more = { eid: manifest.eid, epoch: 1, kind: 'card', unfinished: false, instead: [] } as const;
  if (card) await keepAtTable(db, random, code, { ...record, ...more });
  if (full)
    db.settings.hook('creating', (key) => {
      if (key === 'kiosk.reserve') throw new DOMException('No room.', 'QuotaExceededError');
    });
  const port: TablePort = {
    open: () => Promise.resolve({ ok: false, reason: 'network.none' }),
    round: (keys) => Promise.resolve({ online: false, problem: 'network.none', manifest: keys.manifest }),
  };
  const app = { db, clock, random, table: port, navigate: () => undefined } as unknown as AppContext;
  tableSession(app)?.open({ code, manifest });
  return { db, evening, record, app };
}

/** Its whole screen, with the guests’ document. */
export function showTable({ app }: Tablet): void {
  render(InApp, { app, Screen: Table as never, params: {} });
}

/** Its menu, as after the PIN. */
export async function showMenu({ app, db }: Tablet): Promise<void> {
  render(InParts, { app, Part: Menu as never, parts: { table: await rowOf(db), session: tableSession(app), onclose: () => undefined } });
  await screen.findByRole('button', { name: 'Hand over now' });
}

/** As the ciphers know them. */
const real = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.from(Object.values(bytes));

/** The row of a table on its disk. */
export const rowOf = (db: Db) => tableHere(db)();

/** The check of a PIN is slow on purpose, and slower on a busy machine. */
const slow = { timeout: 18_000 };

export async function openMenu(lock: RegExp = /^(For the staff, with a PIN|Table menu, for organizers)$/u): Promise<void> {
  await fireEvent.click(await screen.findByRole('button', { name: lock }));
  for (const digit of '2468') await fireEvent.click(await screen.findByRole('button', { name: digit }));
  await fireEvent.click(screen.getByRole('button', { name: 'Open' }));
  await screen.findByRole('button', { name: 'Back to the guests' }, slow);
}

export async function closeMenu(): Promise<void> {
  // jsdom ends no dialog by its form.
  const menu = screen.getByRole('button', { name: 'Back to the guests' }).closest('dialog');
  menu?.close();
  await vi.waitFor(() => {
    if (screen.queryByRole('button', { name: 'Back to the guests' })) throw new Error('The menu stands.');
  });
}

/** The names and texts of the files that are saved from now on. */
export function savedFiles(): { readonly name: string; readonly text: Promise<string> }[] {
  const saved: { name: string; text: Promise<string> }[] = [];
  let last: Blob | undefined;
  // jsdom gives no address to a file, and follows none.
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      last = blob;
      return 'blob:nowhere';
    },
    revokeObjectURL: () => undefined,
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (last) saved.push({ name: this.download, text: textOf(last) });
  });
  return saved;
}

function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.readAsText(blob);
  });
}
