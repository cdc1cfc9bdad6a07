// @vitest-environment node
import { expect, test } from 'vitest';
import { BegunTexts } from '../../../../src/client/features/desk/session/BegunTexts.svelte.ts';
import { dropDeskSettings } from '../../../../src/client/data/deskSettings.ts';
import { begunKey } from '../../../../src/domain/desk/begun.ts';
import { utf8 } from '../../../../src/domain/bytes/index.ts';
import { seededRandom } from '../../../support/random.ts';
import { aTab } from '../../data/aPhone.ts';

const eid = 'ab'.repeat(16);
const secret = seededRandom(3)(16);

async function aDesk(db = aTab(), key = begunKey(secret)) {
  const begun = new BegunTexts({ db, random: seededRandom(8), eid, key });
  await begun.load();
  return { db, begun, again: async (other = key) => (await aDesk(db, other)).begun };
}

test('what is begun is there after a reload, as it stood last', async () => {
  const { begun, again } = await aDesk();
  for (const words of ['П', 'По', 'Пот', 'Потому']) begun.keep('hold:1', { words });
  await expect.poll(() => begun.isKept).toBe(true);
  const next = await again();
  expect(next.at('hold:1')).toEqual({ words: 'Потому' });
  expect(next.elsewhere).toEqual(['hold:1']);
});

test('the last keystroke before the desk is locked is kept, too', async () => {
  const { begun, again } = await aDesk();
  begun.keep('hold:1', { words: 'П' });
  begun.keep('hold:1', { words: 'По' });
  begun.close();
  expect(begun.at('hold:1')).toBeUndefined();
  await expect.poll(async () => (await again()).at('hold:1')).toEqual({ words: 'По' });
});

test('what is finished is gone, and nothing of it comes back', async () => {
  const { db, begun, again } = await aDesk();
  begun.keep('hold:1', { words: 'Потому' });
  begun.drop('hold:1');
  await expect.poll(() => begun.isKept).toBe(true);
  expect((await again()).elsewhere).toEqual([]);
  expect(await db.settings.toArray()).toEqual([]);
});

test('on the disk nobody finds a word of it, nor whom it is about, and no other desk opens it', async () => {
  const { db, begun, again } = await aDesk();
  begun.keep('person:ivanov-pyotr', { status: 'released', source: 'Щурогрызовский вестник' });
  await expect.poll(() => begun.isKept).toBe(true);
  const rows = await db.settings.toArray();
  expect(rows).toHaveLength(1);
  const bytes = Buffer.from(JSON.stringify(rows.map(({ key, value }) => [key, [...(value as Uint8Array)]])));
  for (const word of ['ivanov', 'released', 'person']) expect(bytes.includes(word)).toBe(false);
  const raw = Buffer.from(rows[0]?.value as Uint8Array);
  for (const word of ['ivanov-pyotr', 'released', 'Щурогрызовский']) expect(raw.includes(Buffer.from(utf8(word)))).toBe(false);
  expect((await again(begunKey(seededRandom(9)(16)))).elsewhere).toEqual([]);
  await dropDeskSettings(db, eid);
  expect(await db.settings.toArray()).toEqual([]);
});

test('a form that is in view is not offered elsewhere, until it is closed unfinished', async () => {
  const { begun } = await aDesk();
  const end = begun.show('hold:1');
  begun.keep('hold:1', { words: 'П' });
  expect(begun.elsewhere).toEqual([]);
  end();
  expect(begun.elsewhere).toEqual(['hold:1']);
});

test('a tab takes up what another tab of its desk keeps at such places, and loses nothing of its own', async () => {
  const { begun, again } = await aDesk();
  begun.keep('waits:1', 'first');
  begun.keep('hold:1', { words: 'П' });
  await expect.poll(() => begun.isKept).toBe(true);
  const tab = await again();
  tab.drop('waits:1');
  tab.drop('hold:1');
  tab.keep('waits:2', 'second');
  await expect.poll(() => tab.isKept).toBe(true);
  begun.keep('waits:3', 'not yet on the disk');
  await begun.refresh('waits:');
  expect([...begun.under('waits:')].sort()).toEqual(['waits:2', 'waits:3']);
  expect(begun.at('hold:1')).toEqual({ words: 'П' });
});
