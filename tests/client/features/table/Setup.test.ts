import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { tableHere } from '../../../../src/client/data/atTable.ts';
import type { TablePort } from '../../../../src/client/data/ports.ts';
import Asleep from '../../../../src/client/features/table/Asleep.svelte';
import Setup from '../../../../src/client/features/table/Setup.svelte';
import { loadWords, setLanguage, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import type { AppContext } from '../../../../src/client/live/context.ts';
import { setTable } from '../../../../src/client/live/tableFlag.ts';
import { formatJoinCode } from '../../../../src/domain/event/index.ts';
import { anEvening } from '../../../support/evening.ts';
import { seededRandom } from '../../../support/random.ts';
import { aTab, clock } from '../../data/aPhone.ts';
import InParts from '../InParts.svelte';

beforeEach(async () => {
  localStorage.clear();
  await startWords(['en']);
  await loadWords('common', 'error', 'table', 'kiosk', 'camera', 'handover');
});

const { code, manifest } = await anEvening(3);

function anApp() {
  const db = aTab();
  const port: Partial<TablePort> = { open: () => Promise.resolve({ ok: true, code, manifest }) };
  return { db, app: { db, clock, random: seededRandom(4), table: port } as unknown as AppContext };
}

/** A tablet on which the evening's code was given, and the question of what it is to be stands there. */
async function setUp() {
  const { db, app } = anApp();
  render(InParts, { app, Part: Setup as never, parts: { onopen: () => undefined } });
  await userEvent.type(await screen.findByRole('textbox', { name: 'Or paste the code or the link' }), formatJoinCode(code));
  await userEvent.click(screen.getByRole('button', { name: 'Open' }));
  await screen.findByRole('radio', { name: /^A kiosk/ });
  return db;
}

test('the page is called after what the tablet is to be', async () => {
  await setUp();
  expect(screen.getByRole('heading', { level: 1, name: 'Make this tablet a table' })).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: /^A kiosk/ }));
  expect(screen.getByRole('heading', { level: 1, name: 'Make this tablet a kiosk' })).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: /^A table/ }));
  expect(screen.getByRole('heading', { level: 1, name: 'Make this tablet a table' })).toBeVisible();
});

test('a table remembers the language in which it was made', async () => {
  const db = await setUp();
  await setLanguage('de');
  for (const name of ['PIN', 'Die PIN noch einmal']) await userEvent.type(await screen.findByRole('textbox', { name }), '2468');
  await fireEvent.click(screen.getByRole('button', { name: 'Zum Tischtablet machen' }));
  await expect.poll(async () => (await tableHere(db)())?.language, { timeout: 10_000 }).toBe('de');
  setTable(false);
});

test('a sleeping kiosk whose camera may not be used names no way below that is not there', async () => {
  const { app } = anApp();
  const pin = { salt: new Uint8Array(16), hash: new Uint8Array(32) };
  const handedOver = { at: 0, cards: 0, signatures: 0, unfinished: 0 };
  const table = { eid: manifest.eid, number: 1, name: '', pin, organizers: code.pin, epoch: 1, kiosk: { handedOver } };
  render(InParts, { app, Part: Asleep as never, parts: { table, onopen: () => undefined } });
  await userEvent.click(screen.getByRole('button', { name: 'Scan with the camera' }));
  expect(await screen.findByText('There is no camera here. Please tell the staff.')).toBeVisible();
  expect(screen.queryByText(/below/)).toBeNull();
});
