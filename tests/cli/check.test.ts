import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { otkProgram } from '../support/otkProgram.ts';

const folder = mkdtempSync(join(tmpdir(), 'otk-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

function otkCheck(input: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [otkProgram, 'check', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

test('otk check answers each text with one array of findings, in the same order, whatever the line ends', () => {
  const { status, stdout, stderr } = otkCheck(
    '\ufeffЯ против войны.\r\n\nПервая строка\\nи война\nДождь идёт',
    '--country',
    'ru',
    '--language',
    'ru',
  );
  expect([status, stderr]).toEqual([0, '']);
  const why = 'Слова о войне и армии не пропускает цензор, и их могут использовать против человека.';
  expect(stdout.split('\n').map((line): unknown => (line === '' ? '' : JSON.parse(line)))).toEqual([
    [{ topic: 'war', strength: 'ask', start: 2, end: 14, why }],
    [],
    [{ topic: 'war', strength: 'ask', start: 16, end: 21, why }],
    [],
    '',
  ]);
});

test('a hundred thousand texts come through, each in its place', () => {
  const lines = Array.from({ length: 100_000 }, (_, i) => (i % 1000 === 999 ? 'война' : `Снег ${String(i)}`));
  const out = otkCheck(`${lines.join('\n')}\n`, '--country', 'ru').stdout.split('\n');
  expect(out).toHaveLength(100_001);
  expect(out[998]).toBe('[]');
  expect(out[54_999]).toContain('"topic":"war"');
});

test('rules that a desk exported hold here, too, for whom they were written', () => {
  const file = join(folder, 'rules.json');
  const rule = {
    id: 'own.barge',
    topic: 'cipher',
    strength: 'ask',
    language: 'ru',
    find: ['баржа'],
    people: ['anna'],
    why: 'Так у нас называют адвоката.',
    source: 'наш вечер',
    date: '2026-11-30',
  };
  writeFileSync(
    file,
    JSON.stringify([
      { change: 'off', rule: 'war.ru.war' },
      { change: 'add', rule },
    ]),
  );
  const found = (...who: readonly string[]) => otkCheck('Война и баржи', '--rules', file, ...who).stdout.trim();
  expect(found()).toBe('[]');
  expect(JSON.parse(found('--person', 'anna'))).toEqual([{ topic: 'cipher', strength: 'ask', start: 8, end: 13, why: rule.why }]);
});

test('a file of rules that is none is refused in one plain sentence, and nothing is checked', () => {
  const broken = join(folder, 'broken.json');
  writeFileSync(broken, '[{"change":"off","rule":"food.ru"},{"change":"off"}]');
  const refused = otkCheck('война', '--rules', broken);
  expect([refused.status, refused.stdout]).toEqual([2, '']);
  expect(refused.stderr).toContain('change 2 lacks something');
  expect(otkCheck('война', '--rules', join(folder, 'nowhere.json'))).toMatchObject({ status: 2, stdout: '' });
});

test('each country has its own rules beside the common ones, and an unknown one only these, which is said', () => {
  const found = (country: string) => {
    const { status, stdout, stderr } = otkCheck('Желаю вам свободы\nОни против войны\n', '--country', country);
    const lines = stdout.trim().split('\n');
    return { status, stderr, topics: lines.map((line) => (JSON.parse(line) as { topic: string }[]).map(({ topic }) => topic)) };
  };
  expect(found('by')).toEqual({ status: 0, stderr: '', topics: [['freedom'], ['war']] });
  expect(found('ru')).toEqual({ status: 0, stderr: '', topics: [[], ['war']] });
  expect(found('kz')).toMatchObject({ status: 0, topics: [[], ['war']] });
  expect(found('kz').stderr).toContain('No rule is for "kz" alone');
});

test('what is not understood gets one plain sentence, and help says what to write', () => {
  for (const args of [['--country', 'Russland'], ['--language', 'fr'], ['--loud'], ['texts.txt']]) {
    const { status, stdout, stderr } = otkCheck('', ...args);
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
  }
  expect(otkCheck('', '--help')).toMatchObject({ status: 0, stderr: '' });
});
