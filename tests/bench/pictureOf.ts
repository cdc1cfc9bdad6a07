import type { Random } from '../../src/domain/bytes/index.ts';

const [width, height] = [640, 480];
/** How far a hand turns a phone, in radians to either side: some eight degrees. */
const TILT = 0.14;
/** Of 255, to either side. */
const NOISE = 24;
/** The code fills so much of the picture's height. */
const FILLED = 0.82;

/** A code as a camera sees it that somebody holds: turned, out of the middle, of poor contrast, blurred and noisy; in RGBA. */
export function pictureOf(
  code: readonly (readonly boolean[])[],
  random: Random,
): { width: number; height: number; data: Uint8ClampedArray } {
  const [a = 0, b = 0, c = 0] = Array.from(random(3), (byte) => byte / 127.5 - 1);
  const [cos, sin] = [Math.cos(a * TILT), Math.sin(a * TILT)];
  const module = (height * FILLED) / code.length;
  const [middleX, middleY] = [width / 2 + 40 * b, height / 2 + 10 * c];
  const light = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [dx, dy] = [x - middleX, y - middleY];
      const column = Math.floor((cos * dx + sin * dy) / module + code.length / 2);
      const row = Math.floor((cos * dy - sin * dx) / module + code.length / 2);
      light[y * width + x] = code[row]?.[column] === true ? 60 : 205;
    }
  }
  const blurred = blur(blur(light, 1), width);
  const noise = random(width * height);
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (const [i, value] of blurred.entries()) data.fill(value + NOISE * ((noise[i] ?? 0) / 127.5 - 1), i * 4, i * 4 + 3);
  return { width, height, data };
}

/** The mean of each pixel and its neighbours at this distance. */
function blur(light: Float32Array, distance: number): Float32Array {
  return light.map((value, i) => (value + (light[i - distance] ?? value) + (light[i + distance] ?? value)) / 3);
}
