import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatJoinCode, formatPersonCode, joinLink } from '../../../src/domain/event/index.ts';
import { codeGroups, groupsTyped, parseTypedCode } from '../../../src/domain/event/typedCode.ts';
import { seededRandom } from '../../support/random.ts';

const random = seededRandom(31);
const code = { eid: random(16), secret: random(16), pin: random(16), careful: true as const };
const groups = codeGroups(code);

/** Another letter that codes have. */
function other(letter: string): string {
  return letter === 'Q' ? 'P' : 'Q';
}

function changed(places: readonly number[]): string {
  const letters = Array.from(groups.join(''));
  for (const at of places) letters[at] = other(letters[at] ?? '');
  return letters.join('');
}

test('the code to type is seventeen groups of five, without letters that look like digits or differ by case alone', () => {
  expect(groups).toHaveLength(17);
  for (const group of groups) expect(group).toMatch(/^[AC-HJ-NP-Z02-9]{5}$/);
});

test('it is read in any case, with spaces, hyphens or none, and with look-alike letters of a Russian keyboard', () => {
  const read = { ok: true, code };
  expect(parseTypedCode(groups.join(' '))).toEqual(read);
  expect(parseTypedCode(groups.join('-').toLowerCase())).toEqual(read);
  expect(parseTypedCode(` ${groups.join('')}\n`)).toEqual(read);
  const russian = groups.join(' ').toLowerCase().replaceAll('a', 'а').replaceAll('c', 'с').replaceAll('e', 'е').replaceAll('0', 'о');
  expect(parseTypedCode(russian)).toEqual(read);
});

test('the QR’s own characters and a link are read as before', () => {
  expect(parseTypedCode(formatJoinCode(code).replace(/.{6}/gu, '$& '))).toEqual({ ok: true, code });
  expect(parseTypedCode(formatPersonCode(code, 'Ab-_56789012'))).toEqual({ ok: true, code, person: 'Ab-_56789012' });
  const { careful, ...ordinary } = code;
  expect(careful).toBe(true);
  expect(parseTypedCode(joinLink('https://example.org', ordinary))).toEqual({ ok: true, code: ordinary });
});

test('one or two mistyped letters are noticed before anybody is asked, and their groups are named', () => {
  for (let at = 0; at < 85; at++) {
    const mistake = { reason: 'wrong', groups: [Math.floor(at / 5) + 1] };
    expect(parseTypedCode(changed([at])), String(at)).toEqual({ ok: false, reason: 'join.mistyped', mistake });
  }
  expect(parseTypedCode(changed([3, 60]))).toEqual({ ok: false, reason: 'join.mistyped', mistake: { reason: 'wrong', groups: [1, 13] } });
  expect(groupsTyped(changed([3]))[0]).toHaveLength(5);
});

test('a letter left out or doubled is noticed, and its group is named', () => {
  const text = groups.join('');
  const without = parseTypedCode(text.slice(0, 42) + text.slice(43));
  expect(without).toMatchObject({ ok: false, reason: 'join.mistyped', mistake: { reason: 'short', by: 1 } });
  const doubled = parseTypedCode(text.slice(0, 43) + text.slice(42));
  expect(doubled).toMatchObject({ ok: false, reason: 'join.mistyped', mistake: { reason: 'long', by: 1, group: 9 } });
  expect(parseTypedCode(groups.slice(0, 9).join(' '))).toMatchObject({ mistake: { reason: 'short', by: 40 } });
});

test('what is no code is called so, and no text makes the reader throw', () => {
  for (const text of ['hello', 'https://example.org/menu', 'слово', '4006381333931']) {
    expect(parseTypedCode(text), text).toEqual({ ok: false, reason: 'join.notOurs' });
  }
  expect(parseTypedCode(' ')).toEqual({ ok: false, reason: 'join.empty' });
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 130 }), (text) => void parseTypedCode(text)),
    { numRuns: 50 },
  );
});
