// @vitest-environment node
import { expect, test } from 'vitest';
import { Sendings } from '../../../src/client/handing/Sendings.svelte.ts';
import type { Bytes } from '../../../src/domain/bytes/index.ts';
import { framesOf } from '../../../src/domain/handover/frames.ts';
import { seededRandom } from '../../support/random.ts';

const whole = seededRandom(3)(2000);

/** A camera before which a phone can be held. */
function aCamera() {
  const held = { now: 0 };
  const came: Bytes[] = [];
  const sendings = new Sendings(
    () => held.now,
    (arrived) => came.push(arrived),
  );
  const show = (blockSize: number): void => {
    const frame = framesOf(whole, blockSize);
    for (let number = 0; number < 100; number++) sendings.see(frame(number));
  };
  return { held, came, show };
}

test('a sending whose pieces are made smaller or larger while it is in view is handed on once', () => {
  const { held, came, show } = aCamera();
  show(200);
  held.now += 1000;
  show(360);
  expect(came).toEqual([whole]);
});

test('a sending that comes again after it was gone is handed on again', () => {
  const { held, came, show } = aCamera();
  show(200);
  held.now += 5000;
  show(360);
  expect(came).toEqual([whole, whole]);
});
