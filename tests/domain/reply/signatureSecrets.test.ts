import { expect, test } from 'vitest';
import { cardSecrets } from '../../../src/domain/reply/cardSecrets.ts';
import { noteSecrets } from '../../../src/domain/reply/noteSecrets.ts';
import { signatureSecrets } from '../../../src/domain/reply/signatureSecrets.ts';
import { seededRandom } from '../../support/random.ts';

const secret = seededRandom(4)(16);

test('signatures, cards and notes of one device never share a name, a place on the board or a key', () => {
  const all = [0, 1, 2].flatMap((ordinal) =>
    [signatureSecrets(secret, ordinal), cardSecrets(secret, ordinal), noteSecrets(secret, ordinal)].flatMap(
      ({ rid, board, writeToken, statusKey }) => [rid, board, writeToken.toString(), statusKey.toString()],
    ),
  );
  expect(new Set(all).size).toBe(all.length);
});

test('the same slip gives the same signature on any device', () => {
  expect(signatureSecrets(secret, 3)).toEqual(signatureSecrets(secret.slice(), 3));
  expect(signatureSecrets(secret, 3).replyIdentity).toMatch(/^AGE-SECRET-KEY-1/);
});
