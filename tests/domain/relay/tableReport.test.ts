import { expect, test } from 'vitest';
import { toBase64 } from '../../../src/domain/bytes/index.ts';
import { emptyDesk, foldLog, logKeys, openLogEntry, type OpenedEntry } from '../../../src/domain/log/index.ts';
import { parseTableReport, sealTableReport, type TableFacts } from '../../../src/domain/relay/tableReport.ts';
import { anEvening } from '../../support/evening.ts';

const evening = await anEvening();
const keys = logKeys(evening.identity);
const now = Date.parse('2026-11-22T19:47:00Z');
const facts: TableFacts = { rid: 'a1'.repeat(16), rev: 1, number: 2, name: 'У окна', cards: 12, signatures: 3, unfinished: 1, waiting: 2 };

async function row(change: Partial<TableFacts> = {}, seq = 1): Promise<OpenedEntry> {
  const told = { ...facts, ...change };
  const blob = toBase64(await sealTableReport(told, evening.manifest, now));
  return openLogEntry({ kind: 'record', seq, rid: facts.rid, rev: told.rev, epoch: 1, day: '2026-11-22', blob }, keys);
}

test('the desk knows of each table what it told last, and counts no card by it', async () => {
  const other = 'b2'.repeat(16);
  const rows = [await row({ rev: 2, cards: 14 }, 1), await row({}, 2)];
  const blob = toBase64(await sealTableReport({ ...facts, rid: other, number: 1 }, evening.manifest, now));
  rows.push(await openLogEntry({ kind: 'record', seq: 3, rid: other, rev: 1, epoch: 1, day: '2026-11-22', blob }, keys));
  const desk = foldLog(emptyDesk, rows);
  expect([...desk.tables.values()].map(({ report }) => [report.number, report.rev, report.cards])).toEqual([
    [2, 2, 14],
    [1, 1, 12],
  ]);
  expect([desk.cards.size, desk.refused]).toEqual([0, []]);
});

test('a kiosk tells that it is one, and a table that goes from hand to hand does not', async () => {
  const desk = foldLog(emptyDesk, [await row({ kiosk: true })]);
  expect([...desk.tables.values()].map(({ report }) => report.kiosk)).toEqual([true]);
  const table = await row();
  expect(table.kind === 'table' && 'kiosk' in table.report).toBe(false);
});

test('a report says the day and no time of it, and is as large as the smallest card', async () => {
  const sealed = await sealTableReport(facts, evening.manifest, now);
  expect(sealed).toHaveLength(4096);
  const opened = await row();
  expect(opened.kind === 'table' && opened.report.day).toBe('2026-11-22');
  expect(JSON.stringify(opened)).not.toMatch(/\d\d:\d\d|17\d{11}/u);
});

test('what is no report, or says another name inside than outside, is refused', async () => {
  const good = { type: 'table', eid: evening.manifest.eid, epoch: 1, ...facts, day: '2026-11-22' };
  expect(parseTableReport(good)).toEqual(good);
  for (const wrong of [
    { number: 0 },
    { number: 256 },
    { cards: -1 },
    { cards: 1.5 },
    { guests: ['Маша'] },
    { name: 'x'.repeat(41) },
    { kiosk: false },
    { day: 'today' },
  ])
    expect(parseTableReport({ ...good, ...wrong }), JSON.stringify(wrong)).toBeUndefined();
  expect(await row({ rid: 'c3'.repeat(16) })).toMatchObject({ kind: 'refused', reason: 'record.otherEvent' });
});
