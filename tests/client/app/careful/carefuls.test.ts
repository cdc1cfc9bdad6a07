// @vitest-environment node
import { beforeAll, expect, test, vi } from 'vitest';
import { createCarefuls } from '../../../../src/client/app/careful/carefuls.ts';
import { inMemory } from '../../../../src/client/app/inMemory.ts';
import { openCareful } from '../../../../src/client/data/careful.ts';
import { openDb } from '../../../../src/client/data/Db.ts';
import type { AppContext, Carefuls } from '../../../../src/client/live/context.ts';
import { toHex, type Bytes } from '../../../../src/domain/bytes/index.ts';
import type { JoinCode } from '../../../../src/domain/event/index.ts';
import { testPeople } from '../../../support/evening.ts';
import { aDevice, anOrganizer, aWorld, sealed, type Device, type World } from '../../sync/aWorld.ts';

const never = new AbortController().signal;

beforeAll(() => void vi.stubGlobal('location', { hash: '#/scan' }));

interface Phone {
  readonly carefuls: Carefuls;
  readonly device: Device;
}

function aPhone(world: World): Phone {
  const device = aDevice(world);
  const { db, deps } = device;
  const app = { db, clock: deps.clock, random: deps.random, navigate: () => undefined } as unknown as AppContext;
  return { carefuls: createCarefuls(() => app, deps), device };
}

async function aWorldToday(): Promise<World> {
  const world = await aWorld({}, [testPeople()], 'careful');
  await anOrganizer(world);
  return world;
}

/** What the invitation does with the code that was scanned last. */
async function openInvitation({ carefuls }: Phone, { eid }: JoinCode) {
  const app = carefuls.appOf(toHex(eid));
  const code = app?.careful?.code();
  if (!app || !code) throw new Error('Nothing of this evening is in memory.');
  return app.sync.join(code, () => undefined, never);
}

/** The same bytes with one bit of the last one changed: a letter that was mistyped. */
function mistyped(bytes: Bytes): Bytes {
  return Uint8Array.from(bytes, (byte, i) => (i === bytes.length - 1 ? byte ^ 4 : byte));
}

test.each(['eid', 'secret', 'pin'] as const)(
  'a code with one letter mistyped in its %s opens no evening, and the right one opens it right after',
  async (part) => {
    const world = await aWorldToday();
    const { code, manifest } = world.evening;
    const phone = aPhone(world);
    const wrong: JoinCode = { ...code, [part]: mistyped(code[part]) };
    expect(await phone.carefuls.open(wrong)).toMatchObject({ ok: true });
    expect(await openInvitation(phone, wrong)).toMatchObject({ ok: false });
    expect(phone.carefuls.opened).toEqual([]);

    expect(await phone.carefuls.open(code)).toMatchObject({ ok: true });
    expect(await openInvitation(phone, code)).toMatchObject({ ok: true });
    expect(phone.carefuls.opened.map(({ eid }) => eid)).toEqual([manifest.eid]);
    if (part === 'eid') expect(phone.carefuls.appOf(toHex(wrong.eid))).toBeUndefined();
  },
);

test('a code mistyped while the evening is open changes nothing of it: what was sealed opens with the right one alone', async () => {
  const world = await aWorldToday();
  const { code, manifest } = world.evening;
  const phone = aPhone(world);
  await phone.carefuls.open(code);
  await openInvitation(phone, code);
  const app = phone.carefuls.appOf(manifest.eid);
  if (!app) throw new Error('The evening is not open.');

  const wrong = { ...code, secret: mistyped(code.secret) };
  expect(await phone.carefuls.open(wrong)).toMatchObject({ ok: true });
  expect(await openInvitation(phone, wrong)).toMatchObject({ ok: false });
  expect(phone.carefuls.opened).toHaveLength(1);
  // A look at the server keeps the evening on the device, encrypted under the code that opened it.
  await app.sync.syncNow('look');
  const rid = await sealed({ ...phone.device, db: app.db }, world, 'Здравствуйте!');
  expect(await app.careful?.handOut(rid)).toMatchObject({ ok: true });

  const memory = openDb('after-a-reload', await inMemory());
  const again = { disk: phone.device.db, memory, random: phone.device.deps.random, clock: () => world.now };
  expect(await openCareful(again, code)).toEqual({ ok: true, ready: true });
  expect(await memory.outbox.count()).toBe(1);
});
