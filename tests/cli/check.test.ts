import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

function otkCheck(input: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/otk.ts', 'check', ...args], {
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
    [{ topic: 'war', strength: 'ask', start: 9, end: 14, why }],
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

test('what is not understood gets one plain sentence, and help says what to write', () => {
  for (const args of [['--country', 'xx'], ['--language', 'fr'], ['--loud'], ['texts.txt']]) {
    const { status, stdout, stderr } = otkCheck('', ...args);
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
  }
  expect(otkCheck('', '--help')).toMatchObject({ status: 0, stderr: '' });
});
