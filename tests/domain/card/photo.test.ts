import { expect, test } from 'vitest';
import { parseDraft, safeConsent } from '../../../src/domain/card/index.ts';
import { sealCard } from '../../../src/domain/card/sealCard.ts';
import { frontById, frontOf } from '../../../src/domain/front/index.ts';
import { PHOTO_BYTES, type Photo } from '../../../src/domain/photo/photo.ts';
import { openValue } from '../../../src/domain/record/seal.ts';
import { asFromPhone, aPhoto, aPhotoOf, plainPhoto } from '../../support/aPhoto.ts';
import { anEvening } from '../../support/evening.ts';
import { seededRandom } from '../../support/random.ts';

const evening = await anEvening();

function seal(front: string, photo?: Photo, text = 'Здравствуйте!') {
  return sealCard({
    draft: { person: 'probnikov-test', text, front, photo, signature: { name: '', strokes: [] }, consent: safeConsent },
    manifest: evening.manifest,
    replySecret: seededRandom(5)(16),
    ordinal: 3,
    rev: 1,
    listVersion: 7,
    lang: 'ru',
    now: Date.parse('2026-11-22T19:00:00Z'),
  });
}

test('a photo is sealed with the card that shows it, with what its writer says of faces, and stays behind where another front was chosen', async () => {
  const shown = await seal('photo', aPhoto);
  const other = await seal('tea', aPhoto);
  if (!shown.ok || !other.ok) throw new Error('not sealed');
  const opened = await openValue(
    shown.sealed,
    evening.identity.epochs.map(({ identity }) => identity),
  );
  expect(opened).toMatchObject({ front: 'photo', photo: aPhoto });
  expect(other.card).not.toHaveProperty('photo');
});

test('the largest photo travels in 256 KiB, beside a text of as many letters as a card may hold', async () => {
  const full = await seal('photo', aPhotoOf(PHOTO_BYTES), 'ы'.repeat(20_000));
  expect(full.ok && full.sealed.length).toBe(262_144);
});

test('no card holds a photo with metadata, one of other proportions, a too large one, or something that is no JPEG', async () => {
  const other = Buffer.from(plainPhoto);
  const frame = other.indexOf(Buffer.from([0xff, 0xc0]));
  // The height, as the frame says it.
  other.writeUInt16BE(300, frame + 5);
  const photos = [
    asFromPhone(plainPhoto, 'canary'),
    other,
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    Buffer.from(aPhotoOf(PHOTO_BYTES + 3).jpeg, 'base64'),
  ].map((bytes): Photo => ({ jpeg: Buffer.from(bytes).toString('base64'), faces: 'none' }));
  const results = await Promise.all([...photos, { jpeg: '%%%%', faces: 'none' } as const].map((photo) => seal('photo', photo)));
  expect(results).toEqual(results.map(() => ({ ok: false, reason: 'card.malformed' })));
});

test('a draft keeps its photo while another front is tried', () => {
  const draft = {
    id: 'd2'.repeat(16),
    eid: 'e1'.repeat(16),
    person: 'azat',
    text: '',
    front: 'tea',
    photo: aPhoto,
    signature: { name: '', strokes: [] },
    consent: safeConsent,
    step: 'sign',
    changedAt: 0,
  };
  expect(parseDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
});

test('a card shows its photo where it says so, and otherwise one of our drawings', () => {
  expect(frontOf({ front: 'photo', photo: aPhoto }).picture).toBe(`data:image/jpeg;base64,${aPhoto.jpeg}`);
  expect(frontOf({ front: 'owl', photo: aPhoto })).toBe(frontById('owl'));
  expect(frontOf({ front: 'photo' })).toBe(frontById('firs'));
});
