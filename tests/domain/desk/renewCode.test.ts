import { expect, test } from 'vitest';
import { isSameDesk, joinSecrets } from '../../../src/domain/desk/joinSecrets.ts';
import { renewCode } from '../../../src/domain/desk/renewCode.ts';
import { toBase64Url, toHex } from '../../../src/domain/bytes/index.ts';
import { sha256 } from '../../../src/domain/crypto/index.ts';
import { joinCodeOf, openManifest, participantKeys } from '../../../src/domain/event/index.ts';
import { openList } from '../../../src/domain/list/index.ts';
import { anEvening } from '../../support/evening.ts';
import { seededRandom } from '../../support/random.ts';

const evening = await anEvening();
const { identity, manifest, lists } = evening;
const from = identity.joinSecret;
const to = seededRandom(5)(16);
const secrets = { from, to, coordinatorSecret: identity.coordinatorSecret };

test('an evening under its next code opens with that code alone, with the same people and the same epoch', () => {
  const result = renewCode({ manifest, lists }, secrets, seededRandom(6));
  if (!result.ok) throw new Error(result.reason);
  const { renewed } = result;
  expect(openManifest(renewed.sealedManifest, joinCodeOf(manifest, to), manifest.epoch)).toEqual({ ok: true, manifest: renewed.manifest });
  expect(openManifest(renewed.sealedManifest, evening.code, 1)).toEqual({ ok: false, reason: 'manifest.unreadable' });
  expect(renewed.manifest).toEqual({ ...manifest, lists: renewed.manifest.lists });
  expect(renewed.post).toBe(toHex(sha256(participantKeys(to).post)));
  const [list, before] = [renewed.lists[0], lists[0]];
  if (!list || !before) throw new Error('There is no list.');
  expect(renewed.manifest.lists).toMatchObject([{ id: list.id, size: list.bytes.length }]);
  expect(openList(list.bytes, list.id, to)).toEqual(openList(before.bytes, before.id, from));
  expect(openList(list.bytes, list.id, from)).toMatchObject({ ok: false, reason: 'list.unreadable' });
});

test('no list is left behind: where one is missing or does not open, nothing is renewed', () => {
  expect(renewCode({ manifest, lists: [] }, secrets, seededRandom(6))).toEqual({ ok: false, reason: 'list.notFound' });
  expect(renewCode({ manifest, lists }, { ...secrets, from: to }, seededRandom(6))).toMatchObject({ ok: false, reason: 'list.unreadable' });
});

test('a key leads on to the codes that came after it, wherever among them it was saved', () => {
  const [second, third] = [seededRandom(7)(16), seededRandom(8)(16)];
  const codes = [second, third].map(toBase64Url);
  expect(joinSecrets(from, codes)).toEqual([from, second, third]);
  expect(joinSecrets(second, codes)).toEqual([second, third]);
  expect(joinSecrets(from, [])).toEqual([from]);
});

test('two keys open the same desk when they differ in a join secret that the desk knows, and in nothing else', () => {
  expect(isSameDesk(identity, { ...identity, joinSecret: to }, [from, to])).toBe(true);
  expect(isSameDesk(identity, { ...identity, joinSecret: to }, [from])).toBe(false);
  expect(isSameDesk(identity, { ...identity, coordinatorSecret: seededRandom(9)(32) }, [from])).toBe(false);
});
