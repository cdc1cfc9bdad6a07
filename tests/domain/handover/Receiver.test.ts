import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concat, type Bytes } from '../../../src/domain/bytes/index.ts';
import { framesOf, MOST_BY_QR, parseFrame, type Frame } from '../../../src/domain/handover/frames.ts';
import { Receiver } from '../../../src/domain/handover/Receiver.ts';
import { seededRandom } from '../../support/random.ts';

const random = seededRandom(45);

function read(text: string): Frame {
  const frame = parseFrame(text);
  if (!frame) throw new Error('That is no frame.');
  return frame;
}

/** Shows frames until the whole is there; `misses` says which are not seen. Gives what arrived and how many were seen. */
function handOver(whole: Bytes, blockSize: number, misses: (number: number) => boolean, from = 0) {
  const frame = framesOf(whole, blockSize);
  const receiver = new Receiver();
  let seen = 0;
  for (let number = from; number < from + 2000; number++) {
    if (misses(number)) continue;
    seen++;
    const { whole: arrived } = receiver.add(read(frame(number)));
    if (arrived) return { arrived, seen, shown: number - from + 1 };
  }
  throw new Error('Nothing arrived.');
}

test('without losses exactly the blocks are needed', () => {
  const whole = random(4096);
  const { arrived, seen } = handOver(whole, 300, () => false);
  expect(arrived).toEqual(whole);
  expect(seen).toBe(Math.ceil(4096 / 300));
});

test('any length and block size arrive, with any frames lost and from wherever the camera joins', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20_000 }),
      fc.integer({ min: 50, max: 500 }),
      fc.integer({ min: 0, max: 70_000 }),
      fc.integer({ min: 0, max: 60 }),
      fc.nat(),
      (length, blockSize, from, lost, seed) => {
        const whole = random(length);
        const drawn = seededRandom(seed);
        expect(handOver(whole, blockSize, () => (drawn(1)[0] ?? 0) < (lost * 256) / 100, from).arrived).toEqual(whole);
      },
    ),
    { numRuns: 60 },
  );
});

test('where four frames in ten are lost, few more than the blocks have to be seen', () => {
  const extra = Array.from({ length: 200 }, (_, round) => {
    const drawn = seededRandom(round);
    return handOver(random(4096), 300, () => (drawn(1)[0] ?? 0) < 102).seen - 14;
  });
  expect(extra.reduce((sum, each) => sum + each, 0) / extra.length).toBeLessThan(2.5);
  expect(Math.max(...extra)).toBeLessThan(15);
});

test('two senders in view give both wholes, each its own', () => {
  const [one, other] = [random(3000), random(5000)];
  const [showOne, showOther] = [framesOf(one, 250), framesOf(other, 250)];
  const receiver = new Receiver();
  const arrived: Bytes[] = [];
  for (let number = 0; arrived.length < 2 && number < 100; number++)
    for (const show of [showOne, showOther]) {
      const { whole } = receiver.add(read(show(number)));
      if (whole && !arrived.includes(whole)) arrived.push(whole);
    }
  expect(arrived).toEqual([one, other]);
});

test('frames that somebody slips in under the sender’s own name never give another whole, and the right one arrives after them', () => {
  const whole = random(2000);
  const show = framesOf(whole, 200);
  const receiver = new Receiver();
  for (let number = 0; number < 40; number++) {
    const frame = read(show(number));
    const forged = { ...frame, number: (number + 5) % 4, data: random(frame.data.length) };
    for (const each of [forged, frame]) {
      const { whole: arrived } = receiver.add(each);
      if (arrived) expect(arrived).toEqual(whole);
    }
  }
  let last: Bytes | undefined;
  for (let number = 40; number < 90; number++) last = receiver.add(read(show(number))).whole ?? last;
  expect(last).toEqual(whole);
});

test('hostile codes are no frames, or end nothing and fill no memory', () => {
  const receiver = new Receiver();
  const show = framesOf(random(1000), 100);
  for (const text of ['', 'OTK/', 'OTK/A', 'https://example.org', `OTK/${'0'.repeat(3000)}`, show(0).slice(0, 20), show(0).toLowerCase()])
    expect(parseFrame(text)).toBeUndefined();
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 0, max: 13 }), (bytes, at) => {
      const frame = read(show(at));
      const data = new Uint8Array(bytes.length === 0 ? [1] : bytes);
      receiver.add({ ...frame, sending: `x/${String(data.length)}`, data });
    }),
  );
  expect(() => framesOf(new Uint8Array(MOST_BY_QR + 1), 300)).toThrow('handOver.tooLarge');
  expect(() => framesOf(concat(), 300)).toThrow('handOver.tooLarge');
});

test('a whole of the largest size arrives', () => {
  const whole = random(MOST_BY_QR);
  expect(handOver(whole, 400, (number) => number % 3 === 0).arrived).toEqual(whole);
});
