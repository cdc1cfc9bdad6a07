import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { exportList } from '../../src/domain/import/index.ts';
import { starterList, testList } from '../../src/domain/person/lists/index.ts';
import { importBytes } from '../support/sheets/someSheets.ts';

const folder = mkdtempSync(join(tmpdir(), 'otk-real-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The TEST people without what is said of them in German: the code page has every letter of the rest. */
const list = JSON.parse(JSON.stringify(testList), (key, value: unknown) => (key === 'de' ? undefined : value)) as typeof testList;
const text = new TextDecoder().decode(exportList(list, 'csv', 'ru'));

test.each(['UTF-16', 'UTF-16LE', 'UTF-16BE', 'CP1251'])('what iconv makes of a sheet in %s is the same list', (encoding) => {
  const { stdout, status } = spawnSync('iconv', ['-f', 'UTF-8', '-t', `${encoding}//TRANSLIT`], { input: text });
  expect(status).toBe(0);
  expect(importBytes(stdout).next).toEqual(list);
});

test('a workbook that Python’s zipfile packs, stored or deflated, is read', () => {
  writeFileSync(join(folder, 'ours.xlsx'), exportList(starterList, 'xlsx', 'en'));
  const script = `import sys, zipfile
a = zipfile.ZipFile(sys.argv[1])
for how, name in ((zipfile.ZIP_STORED, 'stored'), (zipfile.ZIP_DEFLATED, 'deflated')):
    b = zipfile.ZipFile(sys.argv[2] + '/' + name + '.xlsx', 'w', how)
    for n in reversed(a.namelist()): b.writestr(n, a.read(n))
    b.comment = b'made by another program'
    b.close()`;
  expect(spawnSync('python3', ['-c', script, join(folder, 'ours.xlsx'), folder]).status).toBe(0);
  for (const name of ['stored', 'deflated']) expect(importBytes(readFileSync(join(folder, `${name}.xlsx`))).next).toEqual(starterList);
});
