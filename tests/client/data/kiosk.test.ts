// @vitest-environment node
import { expect, test } from 'vitest';
import { keepAtTable, makeTable, tableHere, type ToRelay } from '../../../src/client/data/atTable.ts';
import { markHandedOver, preselectUnder, setKiosk } from '../../../src/client/data/kiosk.ts';
import { relayedOf } from '../../../src/client/data/carried.ts';
import { formatJoinCode } from '../../../src/domain/event/index.ts';
import { openPreselected } from '../../../src/domain/relay/preselected.ts';
import { anEvening } from '../../support/evening.ts';
import { seededRandom } from '../../support/random.ts';
import { aTab, disguises, dump } from './aPhone.ts';

const { code, manifest } = await anEvening(52);
const { eid } = manifest;
const random = seededRandom(3);
const pin = { salt: new Uint8Array(16), hash: new Uint8Array(32) };
const person = 'AbCd_12-xyZ9';
const fresh = { ...code, secret: new Uint8Array(16).fill(7) };

async function aKiosk(kiosk: { readonly person?: string } = { person }) {
  const db = aTab();
  const made = await makeTable(db, random, { number: 1, name: '', pin, code, manifest, kiosk: { ...kiosk, now: 1000 } });
  if (!made.ok) throw new Error(made.reason);
  return db;
}

async function seal(db: Awaited<ReturnType<typeof aKiosk>>, rid: string): Promise<void> {
  const secrets = { writeToken: random(32), sealed: random(4096), statusKey: random(32), board: rid };
  const record: ToRelay = { eid, rid, rev: 1, epoch: 1, ...secrets, kind: 'card', unfinished: false, instead: [] };
  expect((await keepAtTable(db, random, code, record)).ok).toBe(true);
}

test('a kiosk’s disk names neither the evening nor whom it leads to', async () => {
  const db = await aKiosk();
  const stored = await dump(db);
  for (const word of [person, formatJoinCode(code), manifest.title])
    expect(disguises(word).filter((form) => stored.includes(form))).toEqual([]);
  const sealed = (await tableHere(db)())?.kiosk?.person ?? new Uint8Array(0);
  expect(openPreselected(sealed, code)).toBe(person);
});

test('a hand-over begins a new count, and takes no record off the tablet', async () => {
  const db = await aKiosk({});
  await seal(db, 'c1'.repeat(16));
  expect((await tableHere(db)())?.kiosk).toEqual({ handedOver: { at: 1000, cards: 0, signatures: 0, unfinished: 0 } });
  await markHandedOver(db, eid, 2000);
  expect((await tableHere(db)())?.kiosk?.handedOver).toEqual({ at: 2000, cards: 1, signatures: 0, unfinished: 0 });
  expect(await relayedOf(db, eid)()).toHaveLength(1);
});

test('a table becomes a kiosk and a table again with all that it carries, and setting it up otherwise goes on counting', async () => {
  const db = await aKiosk({});
  await seal(db, 'c1'.repeat(16));
  await markHandedOver(db, eid, 2000);
  await setKiosk(db, random, code, { person, now: 3000 });
  const { kiosk } = (await tableHere(db)()) ?? {};
  expect([kiosk?.handedOver.at, kiosk?.person && openPreselected(kiosk.person, code)]).toEqual([2000, person]);
  await setKiosk(db, random, code, { now: 3000 });
  expect((await tableHere(db)())?.kiosk).toEqual({ handedOver: { at: 2000, cards: 1, signatures: 0, unfinished: 0 } });
  await setKiosk(db, random, code, undefined);
  expect(await tableHere(db)()).toMatchObject({ cards: 1, number: 1 });
  expect(await tableHere(db)()).not.toHaveProperty('kiosk');
  expect(await relayedOf(db, eid)()).toHaveLength(1);
  await markHandedOver(db, eid, 4000);
  expect(await tableHere(db)()).not.toHaveProperty('kiosk');
});

test('whom a kiosk leads to goes along to a new code, and a code that does not open it changes nothing', async () => {
  const db = await aKiosk();
  await preselectUnder(db, random, fresh, code);
  const sealed = async () => (await tableHere(db)())?.kiosk?.person ?? new Uint8Array(0);
  expect(openPreselected(await sealed(), code)).toBe(person);
  await preselectUnder(db, random, code, fresh);
  expect([openPreselected(await sealed(), code), openPreselected(await sealed(), fresh)]).toEqual([undefined, person]);
});
