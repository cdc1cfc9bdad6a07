import { expect, test } from 'vitest';
import { toBase64Url, utf8 } from '../../../src/domain/bytes/index.ts';
import { encrypt, signingPublicKey } from '../../../src/domain/crypto/index.ts';
import { MANIFEST_LIMIT, openManifest, participantKeys, sealManifest } from '../../../src/domain/event/index.ts';
import { anEvening } from '../../support/evening.ts';
import { seededRandom } from '../../support/random.ts';

const evening = await anEvening();
const { code, manifest, sealedManifest } = evening;
const random = seededRandom(99);
const reseal = (change: object, secret = evening.identity.coordinatorSecret) =>
  sealManifest({ ...manifest, ...change }, secret, code, random);

test('a participant opens the manifest and reads title, place, date and lists', () => {
  const opened = openManifest(sealedManifest, code, 0);
  expect(opened).toEqual({ ok: true, manifest });
});

test('the size of a sealed manifest says nothing of what stands in it', () => {
  const sizes = ['', 'А', 'Дни рождения в декабре', 'Ж'.repeat(500)].map(
    (theme) => reseal({ theme, title: theme.slice(0, 200) || 'В' }).length,
  );
  expect(sizes).toEqual([4096, 4096, 4096, 4096]);
  const languages = Array.from({ length: 40 }, (_, i) => `x-${String(i).padStart(33, '0')}`);
  const ways = Array.from({ length: 20 }, (_, i) => ({ id: String(i).padStart(40, 'w'), days: 12 }));
  const large = reseal({ languages, ways, title: 'Ж'.repeat(200), theme: '\n'.repeat(500), place: '"'.repeat(200) });
  expect([large.length > 4096, large.length % 4096]).toEqual([true, 0]);
  expect(openManifest(large, code, 0).ok).toBe(true);
});

test('a manifest signed by another key is refused, even when it names the other key as its own', () => {
  const thief = random(32);
  const forged = reseal({ coordinator: toBase64Url(signingPublicKey(thief)) }, thief);
  expect(openManifest(forged, code, 0)).toEqual({ ok: false, reason: 'manifest.signature' });
  expect(openManifest(reseal({}, thief), code, 0)).toEqual({ ok: false, reason: 'manifest.signature' });
});

test('a manifest of a lower epoch is refused, the same epoch is not', () => {
  expect(openManifest(sealedManifest, code, 2)).toEqual({ ok: false, reason: 'manifest.olderEpoch' });
  expect(openManifest(sealedManifest, code, 1).ok).toBe(true);
});

test('a manifest over 64 KiB is refused before anything is opened', () => {
  expect(openManifest(new Uint8Array(MANIFEST_LIMIT + 1), code, 0)).toEqual({ ok: false, reason: 'manifest.tooLarge' });
});

test('another join secret, a flipped bit anywhere and plain garbage are unreadable', () => {
  expect(openManifest(sealedManifest, { ...code, secret: random(16) }, 0)).toEqual({ ok: false, reason: 'manifest.unreadable' });
  for (let i = 0; i < sealedManifest.length; i += 37) {
    const bad = sealedManifest.slice();
    bad[i] = (bad[i] ?? 0) ^ 1;
    expect(openManifest(bad, code, 0)).toEqual({ ok: false, reason: 'manifest.unreadable' });
  }
});

test('an unknown field or a missing one is malformed', () => {
  expect(openManifest(reseal({ extra: true }), code, 0)).toEqual({ ok: false, reason: 'manifest.malformed' });
  const notJson = encrypt(participantKeys(code.secret).manifest, utf8('<html>Welcome to the café</html>\n\n'), code.eid, random);
  expect(openManifest(notJson, code, 0)).toEqual({ ok: false, reason: 'manifest.malformed' });
});

test('a manifest of another event under the same keys is refused', () => {
  expect(openManifest(reseal({ eid: '00'.repeat(16) }), code, 0)).toEqual({ ok: false, reason: 'manifest.otherEvent' });
});
