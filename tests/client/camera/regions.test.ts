// @vitest-environment node
import decodeQR from 'qr/decode.js';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { columnsOf, nextRegion, type Region } from '../../../src/client/camera/regions.ts';
import { framesOf, parseFrame } from '../../../src/domain/handover/frames.ts';
import { Receiver } from '../../../src/domain/handover/Receiver.ts';
import { seededRandom } from '../../support/random.ts';

const [WIDTH, HEIGHT] = [800, 450];

/** Two phones held up side by side, as grey pixels. */
function twoCodes(left: string, right: string): Uint8Array {
  const light = new Uint8Array(WIDTH * HEIGHT).fill(220);
  for (const [place, text] of [left, right].entries()) {
    const { data, size } = encode(text, { ecc: 'L', border: 0 });
    const scale = Math.floor(360 / size);
    const from = { x: place * 400 + Math.floor((400 - size * scale) / 2), y: Math.floor((HEIGHT - size * scale) / 2) };
    for (let y = 0; y < size * scale; y++)
      for (let x = 0; x < size * scale; x++)
        if (data[Math.floor(y / scale)]?.[Math.floor(x / scale)] === true) light[(from.y + y) * WIDTH + from.x + x] = 30;
  }
  return light;
}

function look(light: Uint8Array, region: Region): string | undefined {
  const { from, width } = columnsOf(region, WIDTH);
  const data = new Uint8ClampedArray(width * HEIGHT * 4).fill(255);
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < width; x++) data.fill(light[y * WIDTH + from + x] ?? 0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  try {
    return decodeQR({ width, height: HEIGHT, data });
  } catch {
    return undefined;
  }
}

test('of two phones in view both arrive, each as it was sent', () => {
  const random = seededRandom(7);
  const [first, second] = [random(2000), random(2000)];
  const [one, other] = [framesOf(first, 220), framesOf(second, 220)];
  const receiver = new Receiver();
  const arrived = new Set<string>();
  let region: Region = 'whole';
  for (let number = 0; number < 60 && arrived.size < 2; number++) {
    const text = look(twoCodes(one(number), other(number + 3)), region);
    region = nextRegion(region, text !== undefined, number);
    const frame = text === undefined ? undefined : parseFrame(text);
    const whole = frame && receiver.add(frame).whole;
    if (whole) arrived.add(whole.join());
  }
  expect([arrived.has(first.join()), arrived.has(second.join()), arrived.size]).toEqual([true, true, 2]);
});

test('a phone in the middle of the picture is mostly looked at as a whole', () => {
  const regions: Region[] = ['whole'];
  for (let look = 1; look < 100; look++) {
    const region = regions.at(-1) ?? 'whole';
    regions.push(nextRegion(region, region === 'whole', look));
  }
  expect(regions.filter((region) => region === 'whole').length).toBeGreaterThanOrEqual(75);
});
