import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { otkProgram } from '../support/otkProgram.ts';

function otkNames(input: string | Buffer, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [otkProgram, 'names', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

test('otk names writes each full name in the dative, in the same order, whatever the line ends', () => {
  const input = '\ufeffБелая\tЛюбовь\tИльинична\tf\r\nШевченко\tЛев\tЛьвович\tm\nАлиев\tВагиф\tРашид оглы\t';
  expect(otkNames(input)).toEqual({
    status: 0,
    stdout: 'Белой Любови Ильиничне\nШевченко Льву Львовичу\nАлиеву Вагифу Рашид оглы\n',
    stderr: '',
  });
  expect(otkNames('')).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('a line that cannot be read gives an empty line and is named by its number, and the rest goes on', () => {
  const input = Buffer.concat([
    Buffer.from('Белая\tАнна\t\tf\n\nБелая\tАнна\t\tx\n'),
    Buffer.from([0xff, 0xfe, 0x0a]),
    Buffer.from('Белов\tЛев\t\tm\n'),
  ]);
  const { status, stdout, stderr } = otkNames(input);
  expect([status, stdout]).toEqual([1, 'Белой Анне\n\n\n\nБелову Льву\n']);
  expect(stderr).toBe('2: the line is empty\n3: the sex must be m, f or empty\n4: this is not UTF-8\n');
});

test('what somebody should look at is said with the number of the line and without the name', () => {
  const { status, stdout, stderr } = otkNames('Белов\tЛев\t\tm\nСоловей\tИван\tАли\tm\nЖук\tЖеня\t\t\nБелов\t\t\tm\nБелов\tАнна\t\t\n');
  expect([status, stdout]).toEqual([0, 'Белову Льву\nСоловью Ивану Али\nЖуку Жене\nБелову\nБелову Анне\n']);
  expect(stderr).toBe(
    '2: check: the surname (a noun that may lose a vowel), the patronymic (it does not look like a patronymic)\n' +
      '3: check: the sex is unknown; this is the form for a man\n' +
      '4: check: there is no given name\n' +
      '5: check: the surname is of one sex and the given name of the other; a letter may be missing\n',
  );
});

test('a hundred thousand lines come through, each in its place', () => {
  const lines = Array.from({ length: 100_000 }, (_, i) => (i % 1000 === 999 ? 'x' : `Белов\tИван ${String(i)}\tИльич\tm`));
  const out = otkNames(`${lines.join('\n')}\n`).stdout.split('\n');
  expect(out).toHaveLength(100_001);
  expect(out[54_321]).toBe('Белову Ивану 54321 Ильичу');
  expect(out[998]).toBe('Белову Ивану 998 Ильичу');
});

test('arguments are not understood, and help says what to write', () => {
  const misunderstood = otkNames('', 'names.tsv');
  expect(misunderstood).toMatchObject({ status: 2, stdout: '' });
  expect(misunderstood.stderr).toContain('"names.tsv" is not understood');
  expect(otkNames('', '--help')).toMatchObject({ status: 0, stderr: '' });
});
