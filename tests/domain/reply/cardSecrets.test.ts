import { expect, test } from 'vitest';
import { toHex } from '../../../src/domain/bytes/index.ts';
import { recipientOf } from '../../../src/domain/record/seal.ts';
import { cardSecrets } from '../../../src/domain/reply/cardSecrets.ts';
import { seededRandom } from '../../support/random.ts';

const secret = seededRandom(5)(16);

test('a writer’s secret finds every card of the evening again', () => {
  expect(cardSecrets(secret, 3)).toEqual(cardSecrets(secret.slice(), 3));
});

test('no two cards share a name or a key, and none shows the other', () => {
  const all = Array.from({ length: 50 }, (_, ordinal) => cardSecrets(secret, ordinal));
  const values = all.flatMap(({ rid, board, writeToken, statusKey, replyIdentity }) => [
    rid,
    board,
    toHex(writeToken),
    toHex(statusKey),
    replyIdentity,
  ]);
  expect(new Set(values).size).toBe(values.length);
});

test('the derived reply identity is an age identity', async () => {
  expect(await recipientOf(cardSecrets(secret, 0).replyIdentity)).toMatch(/^age1[0-9a-z]{58}$/);
});
