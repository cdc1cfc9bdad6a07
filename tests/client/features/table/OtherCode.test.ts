import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { keepAtTable, makeTable } from '../../../../src/client/data/atTable.ts';
import { carriedOf } from '../../../../src/client/data/carried.ts';
import type { TablePort } from '../../../../src/client/data/ports.ts';
import { TableSession } from '../../../../src/client/features/table/TableSession.svelte.ts';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import type { AppContext } from '../../../../src/client/live/context.ts';
import { codeMark } from '../../../../src/domain/event/codeMark.ts';
import { formatJoinCode, type JoinCode } from '../../../../src/domain/event/index.ts';
import { anEvening } from '../../../support/evening.ts';
import { seededRandom } from '../../../support/random.ts';
import { aTab, clock } from '../../data/aPhone.ts';
import WithTable from './WithTable.svelte';

const evening = await anEvening(3);
const { manifest, code } = evening;
const codeOf = (byte: number): JoinCode => ({ ...code, secret: new Uint8Array(16).fill(byte) });

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'error', 'table', 'camera');
});

/** A table that was started again with another code than the one under which a record lies there. */
async function show() {
  const db = aTab();
  // jsdom's own kind of bytes cannot be opened when Dexie hands them out of its cache.
  Object.assign((db as unknown as { _options: object })._options, { cache: 'disabled' });
  const random = seededRandom(4);
  await makeTable(db, random, { number: 2, name: '', pin: { salt: random(16), hash: random(32) }, code, manifest });
  const record = { rid: 'c1'.repeat(16), rev: 1, epoch: 1, writeToken: random(32), sealed: random(4096), statusKey: random(32) };
  const more = { eid: manifest.eid, kind: 'card', board: 'b1'.repeat(16), unfinished: false, instead: [] } as const;
  await keepAtTable(db, random, code, { ...record, ...more });
  const asked: string[] = [];
  const port: TablePort = {
    open: (other) => {
      asked.push(formatJoinCode(other));
      return Promise.resolve({ ok: false, reason: 'join.rotated' });
    },
    round: (keys) => Promise.resolve({ online: true, problem: null, manifest: keys.manifest }),
  };
  const app = { db, clock, random, table: port } as unknown as AppContext;
  const session = new TableSession(app, port);
  const now = codeOf(7);
  session.open({ code: now, manifest });
  render(WithTable, { app, session });
  await screen.findByRole('heading', { name: 'Another code' });
  return { db, session, now, asked };
}

async function give(text: string): Promise<void> {
  const field = await screen.findByRole('textbox', { name: 'Or paste the code or the link' });
  await userEvent.clear(field);
  await userEvent.type(field, text);
  await userEvent.click(screen.getByRole('button', { name: 'Open' }));
}

test('a table that was started with another code names the mark of the code that it lacks, and where to find it', async () => {
  await show();
  expect(screen.getByText(/1 record was sealed here under an earlier code/)).toHaveTextContent('“Invite”, “Earlier codes”');
  expect(screen.getByText(`It bears the mark ${codeMark(code)} there.`)).toBeVisible();
});

test('the code that it lacks is taken on without a network, and the table says so', async () => {
  const { db, now, asked } = await show();
  await give(formatJoinCode(code));
  expect(await screen.findByText('1 record goes on now: it is sent under the new code.')).toBeVisible();
  await expect.poll(() => screen.queryByRole('heading', { name: 'Another code' })).toBeNull();
  expect(await carriedOf(db, now)()).toMatchObject({ open: [{ rid: 'c1'.repeat(16) }], locked: [] });
  expect(asked).toEqual([]);
});

test('the code with which it works already is told as such, and asks no server', async () => {
  const { now, asked } = await show();
  await give(formatJoinCode(now));
  expect(await screen.findByText(/the code that this table already works with/)).toBeVisible();
  expect(asked).toEqual([]);
});

test('an earlier code that opens nothing here is not called a reason to scan the new one', async () => {
  await show();
  await give(formatJoinCode(codeOf(9)));
  expect(await screen.findByText(/not the one that opens these records/)).toBeVisible();
});
