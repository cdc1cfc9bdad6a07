import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { render, screen } from '@testing-library/svelte';
import { beforeEach, expect, test } from 'vitest';
import Evenings from '../../../../src/client/features/start/Evenings.svelte';
import { openDb, type Db } from '../../../../src/client/data/Db.ts';
import type { DeskRow, EveningRow, OutboxRow } from '../../../../src/client/data/rows.ts';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import type { Draft } from '../../../../src/domain/card/index.ts';
import { aDraft } from '../../data/aPhone.ts';
import { someDrafts } from '../anAttendee.ts';
import type { AppContext } from '../../../../src/client/live/context.ts';

let db: Db;
let turn = 0;

beforeEach(async () => {
  localStorage.clear();
  await startWords(['en']);
  await loadWords('common', 'start');
  // Dexie remembers answers by the database's name.
  db = openDb(`evenings-${String(turn++)}`, { indexedDB: new IDBFactory(), IDBKeyRange });
});

/** Rows with what this screen reads of them. */
function evening(eid: string, title: string, joinedAt: number): EveningRow {
  return { eid, joinedAt, manifest: { title, date: '2026-11-26', place: 'De Balie' } } as EveningRow;
}

function show(drafts: readonly Draft[] = []): { counts: number[] } {
  const counts: number[] = [];
  const app = Object.assign({} as AppContext, { db, drafts: someDrafts(drafts) });
  render(Evenings, { app, oncount: (count: number) => counts.push(count) });
  return { counts };
}

test('every evening on this phone is offered, the latest joined first', async () => {
  await db.evenings.bulkPut([evening('a1', 'November cards', 1), evening('b2', 'December cards', 2)]);
  const { counts } = show();
  const links = await screen.findAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#/e/b2/people', '#/e/a1/people']);
  expect(links[0]).toHaveTextContent('December cards');
  expect(links[0]).toHaveTextContent('26 November 2026');
  expect(links[0]).toHaveTextContent('De Balie');
  await expect.poll(() => counts.at(-1)).toBe(2);
});

test('cards that only this phone holds are counted beside their evening', async () => {
  await db.evenings.put(evening('a1', 'November cards', 1));
  const waiting = (rid: string, uploadedTo: string | null) => ({ rid, eid: 'a1', uploadedTo }) as OutboxRow;
  await db.outbox.bulkPut([waiting('1', null), waiting('2', null), waiting('3', 'server')]);
  show();
  expect(await screen.findByText('2 cards only on this device')).toBeVisible();
});

test('a card that was not finished is seen from the start page, an untouched one is not', async () => {
  await db.evenings.put(evening('a1', 'November cards', 1));
  show([aDraft({ text: ' ' }), aDraft({ text: 'Здравствуйте!' })]);
  expect(await screen.findByText('your unfinished card')).toBeVisible();
});

test('desks on this device stand apart and lead to what came in', async () => {
  await db.desks.put({ eid: 'd4', title: 'An evening of ours', manifest: null, createdAt: 1 } as DeskRow);
  show();
  expect(await screen.findByRole('heading', { name: 'Organized on this device' })).toBeVisible();
  expect(screen.getByRole('link', { name: /An evening of ours/ })).toHaveAttribute('href', '#/desk/d4/incoming');
});

test('a phone without an evening shows no empty list', async () => {
  const { counts } = show();
  await expect.poll(() => counts.at(-1)).toBe(0);
  expect(screen.queryByRole('heading')).toBeNull();
});
