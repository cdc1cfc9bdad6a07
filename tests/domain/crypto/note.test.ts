import { expect, test } from 'vitest';
import { signingPublicKey } from '../../../src/domain/crypto/index.ts';
import { signNote, verifyNote } from '../../../src/domain/crypto/note.ts';
import { seededRandom } from '../../support/random.ts';

// The example of the golang.org/x/mod/sumdb/note documentation, which the signed-note specification follows.
const published = {
  name: 'PeterNeumann',
  publicKey: 'c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
  text: 'If you think cryptography is the answer to your problem,\n' + 'then you don’t know what your problem is.\n'.replace('’', "'"),
};

test('a note signed here is verified by its key and by no other', () => {
  const secret = seededRandom(3)(32);
  const note = signNote('one line\n\nand another\n', 'test-key', secret);
  expect(verifyNote(note, 'test-key', signingPublicKey(secret))).toBe('one line\n\nand another\n');
  expect(verifyNote(note, 'other-key', signingPublicKey(secret))).toBeUndefined();
  expect(verifyNote(note, 'test-key', signingPublicKey(seededRandom(4)(32)))).toBeUndefined();
  expect(verifyNote(note.replace('one', 'two'), 'test-key', signingPublicKey(secret))).toBeUndefined();
});

test('the key hash is the one that the published example of the format carries', async () => {
  const [hash = '', key = ''] = published.publicKey.split('+');
  const { fromBase64, toHex, concat, utf8 } = await import('../../../src/domain/bytes/index.ts');
  const { sha256 } = await import('../../../src/domain/crypto/index.ts');
  const bytes = fromBase64(key);
  expect(bytes[0]).toBe(1);
  expect(toHex(sha256(concat(utf8(`${published.name}\n`), bytes)).slice(0, 4))).toBe(hash);
});
