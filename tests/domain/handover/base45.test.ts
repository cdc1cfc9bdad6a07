import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8 } from '../../../src/domain/bytes/index.ts';
import { fromBase45, toBase45 } from '../../../src/domain/handover/base45.ts';

test.each([
  ['AB', 'BB8'],
  ['Hello!!', '%69 VD92EX0'],
  ['base-45', 'UJCLQE7W581'],
  ['ietf!', 'QED8WEX0'],
])('the examples of RFC 9285: %s is %s', (text, code) => {
  expect(toBase45(utf8(text))).toBe(code);
  expect(fromBase45(code)).toEqual(utf8(text));
});

test.each(['GGW', ':::', 'A', 'BB8A', 'bb8', '::', 'BB8ü'])('%s is refused', (code) => {
  expect(fromBase45(code)).toBeUndefined();
});

test('all bytes come back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(fromBase45(toBase45(bytes))).toEqual(new Uint8Array(bytes));
    }),
  );
});
