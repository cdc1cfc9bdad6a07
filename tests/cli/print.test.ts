import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeSheets, parseExportedCards, usualOptions } from '../../src/domain/sheet/index.ts';
import { aCard, fonts } from '../domain/sheet/someCards.ts';
import { pdfInfo } from '../support/pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'otk-print-'));
afterAll(() => rmSync(folder, { recursive: true }));

function otk(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/otk.ts', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

function anExport(cards = [aCard({ id: 'a' }), aCard({ id: 'b' })]): string {
  const file = join(folder, 'cards.json');
  writeFileSync(file, JSON.stringify({ format: 1, mode: 'open', cards }));
  return file;
}

test('otk print makes the same file as the desk and names it on standard output', () => {
  const { status, stdout, stderr } = otk('print', anExport(), '--to', folder);
  const file = join(folder, 'cards-1.pdf');
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${file}\n`, stderr: '' });
  const desk = makeSheets([aCard({ id: 'a' }), aCard({ id: 'b' })], { ...usualOptions, mode: 'open' }, fonts).files[0]?.bytes;
  expect(readFileSync(file).equals(desk ?? new Uint8Array())).toBe(true);
});

test('a card that cannot be printed is named with its reason, and the rest is printed', () => {
  const { status, stderr } = otk(
    'print',
    anExport([aCard({ id: 'a' }), aCard({ id: 'b', text: 'Привет 🌷' })]),
    '--to',
    folder,
    '--size',
    'a6',
  );
  expect([status, stderr]).toEqual([1, 'b: print.missingGlyph 🌷\n']);
  expect(pdfInfo(readFileSync(join(folder, 'cards-1.pdf'))).get('Pages')).toBe('2');
});

test('what is not understood changes nothing and says how it should be', () => {
  const elsewhere = join(folder, 'elsewhere');
  expect(otk('print', anExport(), '--to', elsewhere, '--size', 'a5')).toMatchObject({ status: 2, stdout: '' });
  writeFileSync(join(folder, 'broken.json'), '{"format":1,"mode":"open","cards":[{"id":"a"}]}');
  expect(otk('print', join(folder, 'broken.json'), '--to', elsewhere)).toMatchObject({ status: 2, stdout: '' });
  expect(otk('print')).toMatchObject({ status: 2, stdout: '' });
  expect(existsSync(elsewhere)).toBe(false);
  expect(otk('print', '--help').stdout).toContain('"addressLines"');
});

test('an export with a field that nobody knows is refused', () => {
  const good = { format: 1, mode: 'envelope', cards: [aCard()] };
  expect(parseExportedCards(good)).toEqual(good);
  expect(parseExportedCards({ ...good, event: 'x' })).toBeUndefined();
});
