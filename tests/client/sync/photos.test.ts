// @vitest-environment node
import { expect, test } from 'vitest';
import { sealDraft } from '../../../src/client/data/sealDraft.ts';
import { PHOTO_BYTES } from '../../../src/domain/photo/photo.ts';
import { aPhotoOf } from '../../support/aPhoto.ts';
import { aDraft } from '../data/aPhone.ts';
import { anOpenDesk } from '../features/desk/aDesk.ts';
import { anAttendee, aWorld, sync, type Device, type World } from './aWorld.ts';

/** More than the server gives at once, and more than that once more. */
const CARDS = 10;

async function sealWithPhoto({ db, deps }: Device, world: World, text: string): Promise<number> {
  const draft = { ...aDraft({ id: text, eid: world.evening.manifest.eid, text }), front: 'photo', photo: aPhotoOf(PHOTO_BYTES) };
  const result = await sealDraft(db, deps, { draft, lang: 'ru', listVersion: 1 });
  if (!result.ok) throw new Error(result.reason);
  return (await db.outbox.get(result.rid))?.blob.length ?? 0;
}

test('cards with photos as large as they may be all come to the desk with their photos, in as many steps as it takes', async () => {
  const world = await aWorld();
  const { session } = await anOpenDesk(world);
  const phone = await anAttendee(world);
  const sizes = [];
  for (let i = 0; i < CARDS; i++) sizes.push(await sealWithPhoto(phone, world, `Открытка ${String(i)}`));
  expect(new Set(sizes)).toEqual(new Set([262_144]));
  await sync(phone);
  await session.sync();
  const cards = [...session.desk.cards.values()];
  expect(cards.map(({ text }) => text).sort()).toEqual(Array.from({ length: CARDS }, (_, i) => `Открытка ${String(i)}`));
  expect(cards.filter(({ card }) => card.photo?.jpeg === aPhotoOf(PHOTO_BYTES).jpeg)).toHaveLength(CARDS);
  session.close();
});
