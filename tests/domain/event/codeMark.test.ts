import { expect, test } from 'vitest';
import { toBase64Url } from '../../../src/domain/bytes/index.ts';
import { codeMark } from '../../../src/domain/event/codeMark.ts';
import { seededRandom } from '../../support/random.ts';

test('a code’s mark is four signs that nobody mistakes for others, the same on every device, and no part of the code', () => {
  const random = seededRandom(3);
  const secrets = Array.from({ length: 500 }, () => random(16));
  for (const secret of secrets) {
    expect(codeMark({ secret })).toMatch(/^[2-9A-HJ-NP-Z]{4}$/u);
    expect(codeMark({ secret: secret.slice() })).toBe(codeMark({ secret }));
    expect(toBase64Url(secret).toUpperCase().startsWith(codeMark({ secret }))).toBe(false);
  }
  // The few codes of one evening are told apart.
  expect(new Set(secrets.map((secret) => codeMark({ secret }))).size).toBeGreaterThan(490);
});
