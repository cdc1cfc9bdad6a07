import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { exportList } from '../../src/domain/import/index.ts';
import { testList } from '../../src/domain/person/lists/index.ts';
import { importBytes } from '../support/sheets/someSheets.ts';

const folder = mkdtempSync(join(tmpdir(), 'otk-office-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('what LibreOffice saves as XLSX and as windows-1251 CSV is the same list', { timeout: 180_000 }, () => {
  writeFileSync(join(folder, 'ours.xlsx'), exportList(testList, 'xlsx', 'ru'));
  // Fields in 44 (comma), texts in 34 (quotes), code page 34 (windows-1251).
  for (const [kind, ending] of [
    ['xlsx:Calc MS Excel 2007 XML', 'xlsx'],
    ['csv:Text - txt - csv (StarCalc):44,34,34', 'csv'],
  ] as const) {
    const made = spawnSync('soffice', ['--headless', '--convert-to', kind, '--outdir', join(folder, ending), join(folder, 'ours.xlsx')]);
    expect(made.status, 'Install LibreOffice first: apt-get install libreoffice-calc-nogui').toBe(0);
    expect(importBytes(readFileSync(join(folder, ending, `ours.${ending}`))).next).toEqual(testList);
  }
});
