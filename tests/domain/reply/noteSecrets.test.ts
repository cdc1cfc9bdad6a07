import { expect, test } from 'vitest';
import { toHex } from '../../../src/domain/bytes/index.ts';
import { cardSecrets } from '../../../src/domain/reply/cardSecrets.ts';
import { noteSecrets, type NoteSecrets } from '../../../src/domain/reply/noteSecrets.ts';
import { seededRandom } from '../../support/random.ts';

const secret = seededRandom(5)(16);

test('no note shares a name, a place on the board or a key with any card or other note of its writer', () => {
  const values = (secrets: NoteSecrets) => [secrets.rid, secrets.board, toHex(secrets.writeToken), toHex(secrets.statusKey)];
  const ordinals = Array.from({ length: 50 }, (_, ordinal) => ordinal);
  const all = ordinals.flatMap((ordinal) => [...values(noteSecrets(secret, ordinal)), ...values(cardSecrets(secret, ordinal))]);
  expect(new Set(all).size).toBe(50 * 8);
  expect(noteSecrets(secret.slice(), 3)).toEqual(noteSecrets(secret, 3));
});
