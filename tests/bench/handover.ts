/**
 * How long a card takes from screen to camera: pictures as a camera sees them (turned, blurred, noisy), some of them lost,
 * read by the decoder that the app ships and put together by our code; beside it the bare library `luby-transform` on the
 * same bytes, block size, decoder, pictures and losses. `npm run bench:handover`; with `-- 30` for thirty rounds.
 */
import { binaryToBlock, blockToBinary, createDecoder, createEncoder } from 'luby-transform';
import decodeQR from 'qr/decode.js';
import { encode } from 'uqr';
import { firstPace, paceAt } from '../../src/client/handing/paces.ts';
import { equalBytes, type Bytes } from '../../src/domain/bytes/index.ts';
import { fromBase45, toBase45 } from '../../src/domain/handover/base45.ts';
import { toBundle } from '../../src/domain/handover/bundle.ts';
import { framesOf, parseFrame } from '../../src/domain/handover/frames.ts';
import { Receiver } from '../../src/domain/handover/Receiver.ts';
import { seededRandom } from '../support/random.ts';
import { pictureOf } from './pictureOf.ts';

const rounds = Number(process.argv[2] ?? 12);
const { block, rate } = paceAt(firstPace(false));
/** Within how many seconds 4 KiB are to be there, by the share of pictures that nobody sees. */
const goals = [
  { lost: 0, seconds: 2 },
  { lost: 0.2, seconds: 3 },
  { lost: 0.4, seconds: 5 },
] as const;

/** What is shown and what sees it. */
interface Way {
  readonly name: string;
  begin(whole: Bytes): { next(): string; see(text: string): Uint8Array | undefined };
}

const ours: Way = {
  name: 'ours',
  begin(whole) {
    const frame = framesOf(whole, block);
    const receiver = new Receiver();
    let number = 0;
    return {
      next: () => frame(number++),
      see: (text) => {
        const seen = parseFrame(text);
        return seen && receiver.add(seen).whole;
      },
    };
  },
};

const bare: Way = {
  name: 'luby-transform 0.2.0',
  begin(whole) {
    const blocks = createEncoder(whole, block).fountain();
    const decoder = createDecoder();
    return {
      next: () => {
        const { value } = blocks.next();
        return toBase45(blockToBinary(value));
      },
      see: (text) => {
        const bytes = fromBase45(text);
        return bytes && decoder.addBlock(binaryToBlock(bytes)) ? decoder.getDecoded() : undefined;
      },
    };
  },
};

interface Run {
  readonly shown: number;
  readonly unread: number;
  readonly milliseconds: number;
}

/** Shows pictures until the whole is there, and checks it. */
function run(way: Way, lost: number, seed: number): Run {
  const random = seededRandom(seed);
  const whole = toBundle([{ eid: 'ab'.repeat(16), rid: 'cd'.repeat(16), rev: 1, epoch: 1, writeToken: random(32), sealed: random(4096) }]);
  const sending = way.begin(whole);
  let unread = 0;
  let milliseconds = 0;
  for (let shown = 1; shown <= 1000; shown++) {
    const text = sending.next();
    if ((random(1)[0] ?? 0) < lost * 256) continue;
    const picture = pictureOf(encode(text, { ecc: 'L', border: 0, maskPattern: 0 }).data, random);
    const started = performance.now();
    const seen = read(picture);
    milliseconds += performance.now() - started;
    if (seen === undefined) unread++;
    const arrived = seen === undefined ? undefined : sending.see(seen);
    if (!arrived) continue;
    if (!equalBytes(new Uint8Array(arrived), whole)) throw new Error('Something else arrived than was shown.');
    return { shown, unread, milliseconds: milliseconds / shown };
  }
  throw new Error('Nothing arrived in a thousand pictures.');
}

function read(picture: ReturnType<typeof pictureOf>): string | undefined {
  try {
    return decodeQR(picture);
  } catch {
    return undefined;
  }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const inSeconds = (pictures: number): string => `${(pictures / rate).toFixed(1)} s`;

console.log(`4 KiB in one card, ${String(block)} bytes a picture, ${String(rate)} pictures a second, ${String(rounds)} rounds\n`);
let isMissed = false;
for (const { lost, seconds } of goals) {
  const shown = new Map<Way, number>();
  for (const way of [ours, bare]) {
    const runs = Array.from({ length: rounds }, (_, round) => run(way, lost, 1000 * lost + round));
    const pictures = runs.map((one) => one.shown);
    shown.set(way, median(pictures));
    const unread = runs.reduce((sum, one) => sum + one.unread, 0) / runs.reduce((sum, one) => sum + one.shown, 0);
    if (way === ours) isMissed ||= Math.max(...pictures) / rate > seconds;
    console.log(
      [
        `${String(100 * lost).padStart(3)} % lost`,
        way.name.padEnd(20),
        `median ${inSeconds(median(pictures))}`,
        `slowest ${inSeconds(Math.max(...pictures))}`,
        way === ours ? `goal ${String(seconds)} s` : `ours takes ${((shown.get(ours) ?? NaN) / median(pictures)).toFixed(2)} of its time`,
        `${(100 * unread).toFixed(1)} % of the pictures unread`,
        `${median(runs.map((one) => one.milliseconds)).toFixed(0)} ms to read one`,
      ].join('  '),
    );
  }
}
if (isMissed) {
  console.log('\nA goal was missed.');
  process.exitCode = 1;
}
