import { curve, dots, ellipse, land, leaf, line, outline, petals, rectangle } from '../draw.ts';
import { front, type Shape } from '../front.ts';
import { scatter } from '../scatter.ts';

/** Daisies and clover on a warm evening, a snail on its way up. */
export const meadow = front('meadow', () => [
  { d: rectangle(5, 5, 138, 95), fill: '#f3d9c4' },
  { d: land(102, [3, 26], [40, 22], [84, 27], [146, 21]), fill: '#f6e2cf' },
  { d: ellipse(104, 46, 25), fill: '#f9ebd9' },
  { d: ellipse(104, 46, 15), fill: '#eaa98a' },
  { d: land(102, [3, 54], [34, 49], [70, 54], [110, 48], [146, 53]), fill: '#c9bf9d' },
  { d: land(102, [3, 62], [40, 58], [84, 63], [146, 57]), fill: '#aeb389' },
  ...blades(70, 80, 22, '#94a377', 3, 0.8),
  { d: land(102, [3, 78], [50, 74], [100, 79], [146, 74]), fill: '#829669' },
  ...blades(60, 96, 28, '#6f875d', 41, 1),
  ...daisy(27, 40, 9.4, [23, 102], -8),
  ...daisy(49, 57, 7.6, [46, 102], 10),
  ...daisy(13, 62, 6.6, [14, 102], 0),
  ...daisy(134, 40, 7.4, [137, 102], -5),
  ...clover(72, 48, [76, 102]),
  ...clover(90, 66, [88, 102]),
  ...clover(36, 76, [36, 102]),
  ...clover(113, 80, [114, 102]),
  ...snail(),
  ...bee(),
  ...blades(54, 106, 26, '#4f6b4c', 90, 1.2),
  ...blades(26, 106, 18, '#3f5940', 160, 1.4),
]);

function blades(count: number, base: number, height: number, stroke: string, start: number, width: number): Shape[] {
  const d = scatter(count, 4, 0, 140, 1, start).map(([x, chance]) =>
    curve([x, base], [x + (chance - 0.5) * 3, base - height * 0.5], [x + (chance - 0.5) * 14, base - height * (0.7 + 0.5 * ((x * 7) % 1))]),
  );
  return [{ d: d.join(''), stroke, width }];
}

function daisy(x: number, y: number, size: number, foot: readonly [number, number], tilt: number): Shape[] {
  return [
    { d: curve([x, y], [(x * 2 + foot[0]) / 3 + tilt * 0.12, y + (foot[1] - y) * 0.4], foot), stroke: '#5d7a54', width: 1.2 },
    { d: leaf([(x + foot[0]) / 2, (y + foot[1]) / 2 + 8], [(x + foot[0]) / 2 + 7, (y + foot[1]) / 2], 2.6), fill: '#5d7a54' },
    { d: petals(x, y + 0.8, size, 13, tilt + 12), fill: '#e4d8c8' },
    { d: petals(x, y, size, 13, tilt), fill: '#fdfbf4' },
    { d: ellipse(x, y, size * 0.3, size * 0.27), fill: '#d39a55' },
    { d: dots(...scatter(10, x - size * 0.2, y - size * 0.18, size * 0.4, size * 0.36, 7)), stroke: '#b57c3d', width: 0.7 },
  ];
}

function clover(x: number, y: number, foot: readonly [number, number]): Shape[] {
  const trefoil = (cx: number, cy: number) =>
    [ellipse(cx - 2.6, cy, 2.8, 2.2, 20), ellipse(cx + 2.6, cy, 2.8, 2.2, -20), ellipse(cx, cy - 2.8, 2.2, 2.8)].join('');
  const rays = (from: number, to: number, length: number) =>
    Array.from({ length: 11 }, (_, i) => {
      const angle = ((from + ((to - from) * i) / 10) * Math.PI) / 180;
      return leaf([x, y + 2], [x + Math.cos(angle) * length, y + 2 + Math.sin(angle) * length], 1.5);
    }).join('');
  return [
    { d: curve([x, y], [(x + foot[0]) / 2 + 1.6, (y + foot[1]) / 2], foot), stroke: '#5d7a54', width: 1.1 },
    { d: trefoil(x - 4, y + 16) + trefoil(x + 5, y + 22), fill: '#5d7a54' },
    { d: rays(-205, 25, 7), fill: '#b5767f' },
    { d: rays(-195, 15, 5.6), fill: '#cb909a' },
    { d: rays(-180, 0, 3.8), fill: '#e3b3b6' },
  ];
}

function snail(): Shape[] {
  return [
    { d: curve([97, 104], [100, 92], [99, 80], [103, 70]), stroke: '#4f6b4c', width: 1.6 },
    { d: leaf([99, 86], [134, 70], 8), fill: '#6f8f62' },
    { d: leaf([99.6, 80], [76, 73], 6), fill: '#5d7a54' },
    { d: curve([99, 86], [116, 79], [130, 72]), stroke: '#557650', width: 0.5 },
    {
      d: outline([104, 80.6], [110, 76], [119, 72.4], [124, 66], [128, 64.8], [128.4, 68.6], [124, 74], [114, 79.6], [106, 83]),
      fill: '#d9b48f',
    },
    { d: line([126, 65.4], [126.6, 60.6]) + line([127.6, 65.6], [130.6, 61.8]), stroke: '#d9b48f', width: 0.8 },
    { d: dots([126.6, 60.4], [130.8, 61.6]), stroke: '#6a4b41', width: 1.3 },
    { d: ellipse(112, 70, 7.6), fill: '#a9654f' },
    { d: ellipse(111.2, 69.2, 6), fill: '#bf7d62' },
    {
      d: curve([118, 73.6], [112, 76.4], [106.4, 72], [107, 66.4], [112, 64.6], [116, 68], [114.4, 72.4], [110.6, 72], [110.4, 69]),
      stroke: '#844a3b',
      width: 0.9,
    },
  ];
}

function bee(): Shape[] {
  return [
    { d: curve([46, 22], [54, 15], [64, 20], [60, 28], [66, 33]), stroke: '#b98f78', width: 0.5 },
    { d: leaf([70, 33], [66, 26], 3) + leaf([72, 33], [73, 25.6], 3), fill: '#fbf3e6' },
    { d: ellipse(71, 35.4, 4.6, 3.2, 12), fill: '#c98f4e' },
    { d: curve([69.4, 32.6], [68.4, 35], [68.8, 37.6]) + curve([72.6, 33], [71.8, 36], [72, 38.4]), stroke: '#3f3338', width: 1.1 },
    { d: ellipse(75, 36.4, 1.9), fill: '#3f3338' },
  ];
}
