import { curve, dots, ellipse, leaf, line, outline, polygon, rectangle } from '../draw.ts';
import { front, type Shape } from '../front.ts';
import { scatter } from '../scatter.ts';

/** A whale under a very small boat. */
export const whale = front('whale', () => [
  { d: rectangle(5, 5, 138, 95), fill: '#e9d9c8' },
  {
    d:
      outline([10, 15], [20, 12], [32, 13.4], [42, 11.6], [50, 15], [30, 17.4]) +
      outline([92, 21], [104, 18.6], [116, 20], [126, 18], [134, 21], [112, 23]),
    fill: '#f5ebde',
  },
  { d: ellipse(118, 30, 8), fill: '#e0a183' },
  { d: sea(30), fill: '#8fb0ac' },
  { d: sea(39), fill: '#739c9b' },
  { d: sea(52), fill: '#5c8889' },
  { d: sea(68), fill: '#487477' },
  { d: sea(85), fill: '#375f64' },
  { d: polygon([30, 32], [42, 32], [62, 103], [30, 103]) + polygon([92, 32], [99, 32], [132, 103], [112, 103]), fill: '#6a9695' },
  ...boat(),
  ...body(),
  ...fishes(),
  ...bottom(),
  { d: dots(...scatter(34, 8, 44, 132, 50, 3)), stroke: '#9fbfba', width: 0.8 },
  {
    d: ellipse(22, 62, 1.6) + ellipse(25, 56, 1.1) + ellipse(21, 51, 0.8) + ellipse(128, 66, 1.4) + ellipse(131, 60, 0.9),
    stroke: '#a9c6c0',
    width: 0.4,
  },
]);

function sea(y: number): string {
  const crests = Array.from(
    { length: 12 },
    (_, i) => `Q${String(3 + i * 12 + 6)} ${String(y + (i % 2 ? 2.2 : -2.2))} ${String(3 + (i + 1) * 12)} ${String(y)}`,
  );
  return `M3 ${String(y)}${crests.join('')}L147 103L3 103Z`;
}

function boat(): Shape[] {
  return [
    { d: line([24, 15], [24, 29]), stroke: '#6b4a42', width: 0.5 },
    { d: polygon([24.6, 15.4], [24.6, 27], [32, 27]), fill: '#fbf6ec' },
    { d: polygon([23.4, 17.6], [23.4, 27], [18, 27]), fill: '#efe2cf' },
    { d: outline([16, 28], [24, 28.6], [33, 27.8], [30.6, 31.4], [24, 32], [18.4, 31.4]), fill: '#a9584e' },
    { d: curve([13, 32.6], [24, 33.8], [36, 32.4]), stroke: '#dbe6df', width: 0.6 },
  ];
}

function body(): Shape[] {
  const grooves = [0, 1, 2, 3, 4, 5].map((i) =>
    curve([27.4 + i * 2.2, 72 - i * 0.1 + i * 1.7], [46 + i, 76 + i * 1.6], [70 - i * 2.4, 73 + i * 1.7]),
  );
  return [
    // The flukes, the body, the white of the belly, fins.
    { d: outline([112, 56], [121, 47], [124, 37], [130, 33.4], [133, 41], [131, 49]), fill: '#35525f' },
    { d: outline([116, 55], [127, 51], [134, 44], [141, 44], [138, 52], [128, 58], [119, 60]), fill: '#3f5f6b' },
    {
      d: outline(
        [22, 66],
        [25, 54],
        [36, 46],
        [54, 43],
        [74, 46],
        [92, 53],
        [106, 55.6],
        [118, 51],
        [123, 54],
        [116, 64],
        [102, 74],
        [82, 82],
        [58, 86],
        [38, 83],
        [26, 76],
      ),
      fill: '#3f5f6b',
    },
    { d: outline([28, 53], [38, 47], [54, 44.6], [72, 47.4], [90, 54], [76, 53], [58, 50], [42, 51]), fill: '#547683' },
    { d: outline([22.6, 68], [40, 72], [58, 70], [78, 73], [96, 76], [82, 82], [58, 86], [38, 83], [26, 76]), fill: '#e6dfd0' },
    { d: grooves.join(''), stroke: '#b9b9ae', width: 0.6 },
    { d: curve([22.4, 67.6], [34, 71.6], [46, 70], [52, 64.6]), stroke: '#2c4651', width: 0.8 },
    { d: ellipse(50, 62, 1.9), fill: '#e6dfd0' },
    { d: ellipse(50, 62.2, 1.3), fill: '#22333c' },
    { d: curve([46.6, 59.4], [50, 58.2], [53.4, 59.6]), stroke: '#2c4651', width: 0.7 },
    { d: outline([58, 72], [68, 74], [76, 82], [78, 93], [70, 90], [62, 82]), fill: '#35525f' },
    { d: curve([64, 77], [70, 83], [74, 90]), stroke: '#547683', width: 0.6 },
    { d: outline([86, 51], [92, 45.6], [97, 46], [96, 54]), fill: '#35525f' },
    { d: dots(...scatter(20, 30, 50, 56, 12, 5)), stroke: '#6d8c96', width: 0.9 },
    { d: dots([26, 60], [28, 58], [25.4, 63], [30, 56]), stroke: '#8fa6a9', width: 1.1 },
    // What he breathes out.
    {
      d:
        curve([56, 42], [55.4, 34], [57, 26]) +
        curve([57, 30], [52, 21], [47, 21], [45.6, 25.4]) +
        curve([57, 30], [61.6, 20], [67, 20.6], [68, 25.6]) +
        curve([57, 27], [56.6, 20], [58, 15.6]),
      stroke: '#fbf6ec',
      width: 1.3,
    },
    { d: dots([45, 28.4], [68.6, 28.6], [52, 17.6], [63.4, 17], [58.4, 12.6]), stroke: '#fbf6ec', width: 1.4 },
    { d: curve([48, 37], [56, 39.4], [66, 37.4]), stroke: '#dbe6df', width: 0.8 },
  ];
}

function fishes(): Shape[] {
  const at = [
    [104, 84],
    [112, 88],
    [108, 92],
    [118, 83],
    [121, 91],
  ] as const;
  return [
    {
      d: at.map(([x, y]) => leaf([x - 3.6, y], [x + 3.6, y], 2.6) + polygon([x + 2.6, y], [x + 5.4, y - 1.8], [x + 5.4, y + 1.8])).join(''),
      fill: '#dc9a7b',
    },
    { d: dots(...at.map(([x, y]) => [x - 1.8, y - 0.3] as const)), stroke: '#3b3440', width: 0.6 },
  ];
}

function bottom(): Shape[] {
  const weed = (x: number, height: number, lean: number) =>
    curve([x, 104], [x + lean, 104 - height * 0.35], [x - lean, 104 - height * 0.7], [x + lean, 104 - height]);
  return [
    {
      d: weed(11, 26, 1.6) + weed(16, 18, -1.4) + weed(138, 24, 1.6) + weed(133, 16, -1.2) + weed(92, 12, 1.2),
      stroke: '#274b4e',
      width: 1.8,
    },
    { d: weed(20, 22, 1.4) + weed(128, 20, -1.4) + weed(97, 15, -1.2), stroke: '#4f7d74', width: 1.4 },
    {
      d: outline([3, 99], [14, 95.6], [26, 98], [40, 97], [56, 100], [80, 98.4], [100, 100], [120, 96.6], [146, 98], [146, 106], [3, 106]),
      fill: '#27474d',
    },
    { d: dots(...scatter(20, 10, 98.6, 128, 3, 2)), stroke: '#54797a', width: 1 },
  ];
}
