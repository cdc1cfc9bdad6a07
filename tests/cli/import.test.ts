import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { exportList } from '../../src/domain/import/index.ts';
import { starterList } from '../../src/domain/person/lists/index.ts';
import { foreignXlsx } from '../support/foreignXlsx.ts';
import { otkProgram } from '../support/otkProgram.ts';

const folder = mkdtempSync(join(tmpdir(), 'otk-import-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
const list = at('list.json');
/** Each call starts a process that compiles what it loads. */
const slow = { timeout: 120_000 };

function otk(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [otkProgram, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

function aSheet(name: string, ...lines: readonly string[]): string {
  writeFileSync(at(name), `${lines.join('\n')}\n`);
  return at(name);
}

beforeEach(() => writeFileSync(list, `${JSON.stringify(starterList, null, 2)}\n`));

test('one problem a line as row, column and what, then the counts; nothing is written without --to', slow, () => {
  const file = aSheet('a.csv', 'ФИО;Год рождения', 'Иванов И.;31.02.1990', 'ПРОБНАЯ Вера Тестовна;1991');
  const before = readFileSync(list);
  const { status, stdout, stderr } = otk('import', file, '--compare', list);
  expect(stdout.split('\n')).toEqual([
    '2\tA (ФИО)\tInitials are not enough, the full name is needed: “Иванов И.”.',
    '2\tB (Год рождения)\tThere is no such day (the day comes first, then the month): “31.02.1990”.',
    'new 1, changed 0, unchanged 0, gone 18',
    '',
  ]);
  expect(status).toBe(1);
  // What concerns the whole sheet is no line of it.
  expect(stderr).toMatch(/^1\tA \(ФИО\)\tNo column says where these people are held[^\n]*\n$/);
  expect(readFileSync(list).equals(before)).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(['a.csv', 'list.json']);
});

test('with --to the list is replaced as a whole, and not at all while there is an error', slow, () => {
  const bad = aSheet('bad.csv', 'ФИО;Год рождения', 'Пробная Вера Тестовна;1991', 'Иванов И.;1990');
  const before = readFileSync(list);
  const refused = otk('import', bad, '--to', list);
  expect(refused.status).toBe(1);
  expect(refused.stderr.split('\n').slice(1)).toEqual([`Nothing was written to ${list}. What has to be mended first stands in row 3.`, '']);
  expect(readFileSync(list).equals(before)).toBe(true);
  const left = otk('import', bad, '--to', list, '--leave-out', '3', '--keep-gone', '--language', 'ru', '--source', 'Таблица проверки');
  expect([left.status, left.stdout]).toEqual([0, 'новых 1, изменено 0, без изменений 18, исчезло 0\n']);
  const written = JSON.parse(readFileSync(list, 'utf8')) as typeof starterList;
  expect(written.version).toBe(starterList.version + 1);
  expect(written.people.at(-1)).toMatchObject({ id: 'probnaya-vera', sources: [{ where: 'Таблица проверки' }] });
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('a new list is for this user only; the same sheet again writes nothing', slow, () => {
  const file = aSheet('new.csv', 'ФИО;Год рождения;Учреждение', 'Пробная Вера Тестовна;1991;ФКУ СИЗО-1 УФСИН России по Самарской области');
  const fresh = at('fresh.json');
  expect(otk('import', file, '--to', fresh)).toMatchObject({
    status: 0,
    stdout: 'new 1, changed 0, unchanged 0, gone 0\n',
    stderr: expect.stringMatching(/^1\tA \(ФИО\)\tThe sheet does not say from which day /) as string,
  });
  expect(otk('import', file, '--as-of', '2026-11-01')).toMatchObject({ stdout: 'new 1, changed 0, unchanged 0, gone 0\n', stderr: '' });
  expect(statSync(fresh).mode & 0o777).toBe(0o600);
  const { mtimeMs, ino } = statSync(fresh);
  expect(otk('import', file, '--to', fresh).stdout).toBe('new 0, changed 0, unchanged 1, gone 0\n');
  expect([statSync(fresh).mtimeMs, statSync(fresh).ino]).toEqual([mtimeMs, ino]);
});

test('a list goes out and comes in again unchanged, in both formats', slow, () => {
  for (const format of ['csv', 'xlsx'] as const) {
    const sheet = at(`list.${format}`);
    expect(otk('export', list, '--to', sheet).status).toBe(0);
    expect(readFileSync(sheet).equals(exportList(starterList, format, 'en'))).toBe(true);
    const back = at(`back-${format}.json`);
    expect(otk('import', sheet, '--to', back).stdout).toMatch(/\nnew 18, changed 0, unchanged 0, gone 0\n$/);
    expect(JSON.parse(readFileSync(back, 'utf8'))).toEqual(starterList);
  }
});

test('the template goes out and holds nobody', slow, () => {
  const { stdout } = otk('template', '--language', 'ru');
  expect(stdout).toMatch(/^\ufeffПометка;Фамилия;Имя;Отчество;/);
  writeFileSync(at('template.csv'), stdout);
  expect(otk('import', at('template.csv'), '--language', 'ru').stdout).toBe(
    '1\tB (Фамилия)\tВ этой таблице нет людей.\nновых 0, изменено 0, без изменений 0, исчезло 0\n',
  );
});

test('a column that no heading explains is read as the caller says', slow, () => {
  const file = aSheet('columns.csv', 'Всякое;ФИО;Год рождения', 'учительница;Пробная Вера Тестовна;1991');
  const to = at('columns.json');
  expect(otk('import', file, '--to', to, '--column', 'A=occupation.ru').status).toBe(0);
  expect(readFileSync(to, 'utf8')).toContain('"ru": "учительница"');
});

test('what is no sheet is said in the same form', slow, () => {
  writeFileSync(at('old.xls'), Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1));
  const { status, stdout } = otk('import', at('old.xls'), '--to', list);
  expect([status, stdout]).toEqual([
    1,
    '1\tA\tThis is an old XLS file, or one with a password. Save it as XLSX without a password, or as CSV.\nnew 0, changed 0, unchanged 0, gone 0\n',
  ]);
  expect(readFileSync(list, 'utf8')).toBe(`${JSON.stringify(starterList, null, 2)}\n`);
});

test('what is not understood says how it should be', slow, () => {
  const file = aSheet('a.csv', 'ФИО', 'Пробная Вера Тестовна');
  expect(otk('import')).toMatchObject({ status: 2, stdout: '' });
  expect(otk('import', file, '--column', 'A=nothing')).toMatchObject({ status: 2, stdout: '' });
  expect(otk('import', at('absent.csv'))).toMatchObject({ status: 2, stdout: '' });
  expect(otk('import', '--help').stdout).toContain('--leave-out');
});

test('an option that there is none of is named with the one that was meant, and so is what a sheet or a list does not have', slow, () => {
  const file = aSheet('a.csv', 'ФИО;Год рождения', 'Пробная Вера Тестовна;1991');
  const refusals: readonly (readonly [readonly string[], RegExp])[] = [
    [['--shet', 'x'], /no option --shet\. Did you mean --sheet\?/],
    [['--sheet', 'Лист1'], /no sheet “Лист1” in this file.*leave --sheet out/],
    [['--column', 'ZZ=surname'], /--column ZZ: the sheet has no such column; it has A to B\./],
    [['--column', 'A=surnme'], /no column can hold “surnme”\. Did you mean surname\?/],
    [['--leave-out', '99'], /--leave-out 99: nothing stands in that row; people can stand in rows 2 to 2\./],
    [['--leave-out', '1'], /--leave-out 1: nothing stands in that row; people can stand/],
    [['--same', '2=nobody-at-all', '--compare', list], /--same 2=nobody-at-all: nobody on the list has this id/],
    [
      ['--same', `2=${starterList.people[0]?.id ?? ''}x`, '--compare', list],
      new RegExp(`Did you mean ${starterList.people[0]?.id ?? ''}\\?`),
    ],
    [['--same', '7=new', '--compare', list], /--same 7=new: nothing stands in that row/],
    [['--as-of', '2999-01-01'], /--as-of 2999-01-01 is still to come/],
    [['--as-of', '2026-02-31'], /--as-of 2026-02-31 is no day/],
    [['--to', join(at('absent'), 'list.json')], /absent is not there\. Nothing was written\./],
    [['--to', folder], /is a folder.*Nothing was written\./],
  ];
  for (const [args, told] of refusals) {
    const { status, stdout, stderr } = otk('import', file, ...args);
    expect([args, status, stdout]).toEqual([args, 2, '']);
    expect(stderr).toMatch(told);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  }
  expect(readdirSync(folder)).not.toContain('absent');
});

test('a sheet of a workbook is found by its name or its number, also a hidden one; else those that are there are named', slow, () => {
  const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const xml = (name: string) => `<sheetData><row r="1">${cell('A1', 'ФИО')}</row><row r="2">${cell('A2', name)}</row></sheetData>`;
  const sheets = [
    { name: 'Люди', xml: xml('Пробная Вера Тестовна') },
    { name: 'Другие', xml: xml('Пробный Тест Тестович'), state: 'hidden' },
  ];
  writeFileSync(at('two.xlsx'), foreignXlsx({ sheets }));
  for (const sheet of ['Другие', '2']) {
    const to = at(`sheet-${sheet}.json`);
    const { status, stdout } = otk('import', at('two.xlsx'), '--sheet', sheet, '--to', to);
    expect([status, stdout.includes('is hidden')]).toEqual([0, false]);
    expect(readFileSync(to, 'utf8')).toContain('Пробный');
  }
  for (const sheet of ['Третьи', '3']) {
    const { status, stderr } = otk('import', at('two.xlsx'), '--sheet', sheet);
    expect([status, stderr]).toEqual([2, `There is no sheet “${sheet}” in this file. Its sheets: “Люди”, “Другие”.\n`]);
  }
});

test('a broken list is never written over', slow, () => {
  const file = aSheet('a.csv', 'ФИО', 'Пробная Вера Тестовна');
  writeFileSync(list, '{"format":1}');
  expect(otk('import', file, '--to', list)).toMatchObject({ status: 2, stdout: '' });
  expect(readFileSync(list, 'utf8')).toBe('{"format":1}');
  expect(otk('export', list).status).toBe(2);
  expect(otk('template', '--as', 'ods').status).toBe(2);
});
