import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBase64Url } from '../../../src/domain/bytes/index.ts';
import { formatJoinCode, formatPersonCode, inviteText, joinLink, parseJoinCode, scanAddress } from '../../../src/domain/event/index.ts';
import { seededRandom } from '../../support/random.ts';

const random = seededRandom(7);
const code = { eid: random(16), secret: random(16), pin: random(16) };

test('a join code survives being written and read, alone or as a link', () => {
  expect(parseJoinCode(formatJoinCode(code))).toEqual({ ok: true, code });
  expect(parseJoinCode(`  ${joinLink('https://example.org', code)}\n`)).toEqual({ ok: true, code });
});

test('a code that was cut off is named as cut, at every length', () => {
  const whole = formatJoinCode(code);
  for (let length = 1; length < whole.length; length++) {
    expect(parseJoinCode(whole.slice(0, length)), String(length)).toEqual({ ok: false, reason: 'join.truncated' });
  }
});

test('a label’s code leads to one person, alone or as a link; a tag that is no tag leads to nobody, but into the evening', () => {
  const person = 'Ab-_56789012';
  expect(parseJoinCode(formatPersonCode(code, person))).toEqual({ ok: true, code, person });
  expect(parseJoinCode(joinLink('https://example.org', code, person))).toEqual({ ok: true, code, person });
  expect(formatPersonCode(code, undefined)).toBe(formatJoinCode(code));
  for (const wrong of ['', 'Ab-_5678901', 'Ab-_567890123', '<b>Anna</b>.']) {
    const read = parseJoinCode(joinLink('https://example.org', code, wrong));
    expect(read, wrong).toEqual({ ok: true, code });
    expect('person' in read, wrong).toBe(false);
  }
});

test('the code of a careful evening says so by itself, and is never written as a link', () => {
  const careful = { ...code, careful: true as const };
  const text = inviteText('https://example.org', careful);
  expect(text).toBe(formatJoinCode(careful));
  expect(text).not.toContain(':');
  expect(text).not.toBe(formatJoinCode(code));
  expect(parseJoinCode(text)).toEqual({ ok: true, code: careful });
  expect(parseJoinCode(inviteText('https://example.org', careful, 'Ab-_56789012'))).toEqual({
    ok: true,
    code: careful,
    person: 'Ab-_56789012',
  });
  expect(inviteText('https://example.org', code)).toBe(joinLink('https://example.org', code));
  for (let length = 1; length < text.length; length++) {
    expect(parseJoinCode(text.slice(0, length)), String(length)).toEqual({ ok: false, reason: 'join.truncated' });
  }
  expect(scanAddress('https://example.org')).toBe('https://example.org/#/scan');
});

test('an empty field, another QR and a later version are each named', () => {
  expect(parseJoinCode('  ')).toEqual({ ok: false, reason: 'join.empty' });
  expect(parseJoinCode('https://example.org/menu')).toEqual({ ok: false, reason: 'join.notOurs' });
  expect(parseJoinCode('WIFI:S:Cafe;T:WPA;P:12345678;;')).toEqual({ ok: false, reason: 'join.notOurs' });
  const later = new Uint8Array(49);
  later[0] = 3;
  expect(parseJoinCode(toBase64Url(later))).toEqual({ ok: false, reason: 'join.version' });
});

test('no text whatever makes the reader throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(typeof parseJoinCode(text).ok).toBe('boolean');
    }),
  );
});
