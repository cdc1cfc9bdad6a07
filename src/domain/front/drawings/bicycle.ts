import { curve, dots, ellipse, leaf, line, outline, petals, placed, polygon, rectangle } from '../draw.ts';
import { front, type Shape } from '../front.ts';
import { scatter } from '../scatter.ts';

/** A bicycle against a sunny wall, its basket full of flowers. */
export const bicycle = front('bicycle', () => [
  { d: rectangle(5, 5, 138, 95), fill: '#eed9c3' },
  { d: polygon([5, 5], [66, 5], [20, 84], [5, 84]), fill: '#e6cdb4' },
  ...bricks(),
  ...shutter(),
  { d: polygon([3, 82], [146, 82], [146, 104], [3, 104]), fill: '#c4aa92' },
  { d: line([3, 82], [146, 82]), stroke: '#ad917a', width: 1 },
  {
    d: [12, 34, 58, 80, 104, 128].map((x) => line([x, 82.6], [x - 8, 104])).join('') + line([3, 91], [146, 91]),
    stroke: '#b59a82',
    width: 0.6,
  },
  { d: ellipse(76, 93, 52, 2.8), fill: '#a98d77' },
  ...wheel(42),
  ...wheel(108),
  ...frame(),
  ...basket(),
  ...ivy(),
]);

function bricks(): Shape[] {
  const where = scatter(16, 8, 12, 120, 66, 5);
  return [{ d: where.map(([x, y]) => rectangle(x, Math.round(y / 5) * 5, 8, 3.4, 0.6)).join(''), fill: '#dfc0a3' }];
}

function shutter(): Shape[] {
  const slats = (x: number) => [18, 23, 28, 33, 38, 43].map((y) => line([x + 2, y], [x + 10, y])).join('');
  return [
    { d: rectangle(54, 10, 34, 40, 1), fill: '#f6ecdd' },
    { d: rectangle(57, 13, 28, 34), fill: '#8f8a8c' },
    { d: polygon([57, 13], [85, 13], [57, 40]), fill: '#a39d9c' },
    { d: rectangle(70, 13, 2, 34) + rectangle(57, 28, 28, 1.8), fill: '#f6ecdd' },
    { d: rectangle(41, 11, 12, 38, 0.8) + rectangle(89, 11, 12, 38, 0.8), fill: '#7f9a8c' },
    { d: slats(41) + slats(89), stroke: '#6a8577', width: 1.2 },
    { d: rectangle(51, 49.6, 40, 3, 0.8), fill: '#d8c2aa' },
    { d: rectangle(56, 44, 30, 6, 1), fill: '#b5705c' },
    { d: [60, 64, 68, 72, 76, 80, 83].map((x, i) => leaf([x, 45], [x + (i % 3) - 1, 38 - (i % 2) * 2], 2.2)).join(''), fill: '#6f8f70' },
    { d: dots([59, 40], [64, 37.6], [69, 40], [74, 37], [79, 39.6], [83.6, 38.6]), stroke: '#d98a7c', width: 3 },
  ];
}

function wheel(x: number): Shape[] {
  const spokes = Array.from({ length: 18 }, (_, i) => {
    const at = (i / 18) * Math.PI * 2;
    return line([x + Math.cos(at + 0.5) * 1.4, 72 + Math.sin(at + 0.5) * 1.4], [x + Math.cos(at) * 18.4, 72 + Math.sin(at) * 18.4]);
  });
  return [
    { d: spokes.join(''), stroke: '#8f8178', width: 0.3 },
    { d: ellipse(x, 72, 19.6), stroke: '#453a3a', width: 2 },
    { d: ellipse(x, 72, 18), stroke: '#d9cbb8', width: 0.8 },
    { d: ellipse(x, 72, 2), fill: '#5f5350' },
  ];
}

function frame(): Shape[] {
  const colour = '#2f6a66';
  return [
    {
      d: curve([24, 62], [30, 52], [42, 49], [54, 53], [60, 62]) + curve([91, 62], [97, 53], [108, 49.6], [119, 53]),
      stroke: '#3f7d78',
      width: 1.8,
    },
    { d: ellipse(68, 75, 4.4), stroke: '#5f5350', width: 1.1 },
    { d: line([42, 70.4], [68, 70.6]) + line([42, 73.8], [68, 79.4]), stroke: '#5f5350', width: 0.6 },
    {
      d:
        line([42, 72], [68, 75]) +
        line([42, 72], [60, 46]) +
        line([68, 75], [58, 42]) +
        curve([68, 75], [82, 64], [98, 44]) +
        curve([62.6, 56], [80, 52], [96.6, 39.6]),
      stroke: colour,
      width: 1.9,
    },
    { d: curve([95, 34], [99, 46], [104, 60], [108, 72]), stroke: colour, width: 2 },
    { d: line([58, 42], [56.6, 37.4]), stroke: '#5f5350', width: 1.4 },
    { d: outline([47, 36.4], [52, 33.6], [59, 34.6], [66, 36.6], [62, 38.4], [54, 39.8], [48.6, 39.4]), fill: '#8a5a42' },
    { d: line([68, 75], [72.6, 83]) + line([68, 75], [63.6, 67]), stroke: '#5f5350', width: 1.2 },
    { d: line([70, 83.4], [75.6, 83]) + line([61, 67], [66.6, 66.6]), stroke: '#453a3a', width: 1.6 },
    { d: curve([95, 34], [92, 31], [87, 32.4]) + curve([95, 34], [93, 29.6], [88, 28.4]), stroke: '#5f5350', width: 1.3 },
    { d: line([87, 32.4], [84, 33.6]) + line([88, 28.4], [84.6, 28.2]), stroke: '#8a5a42', width: 2.1 },
    { d: ellipse(99.6, 42.6, 2.2), fill: '#efe0c8' },
    { d: line([30, 49.6], [56, 48.6]) + line([34, 49.6], [42, 71]), stroke: '#5f5350', width: 0.9 },
  ];
}

function basket(): Shape[] {
  const weave = [0, 1, 2, 3].map((row) => line([98.8 + row * 0.5, 38 + row * 3.2], [119.2 - row * 0.5, 38 + row * 3.2])).join('');
  const bloom = (x: number, y: number, size: number, turn: number, fill: string): Shape[] => [
    { d: petals(x, y, size, 7, turn), fill },
    { d: dots([x, y]), stroke: '#f3ddb5', width: size * 0.44 },
  ];
  return [
    {
      d: [
        [101, 36, 97, 25],
        [105, 36, 103, 20],
        [109, 36, 110, 18],
        [113, 36, 117, 21],
        [117, 36, 122, 27],
        [107, 36, 106.6, 27],
        [114, 36, 113, 26],
      ]
        .map(([x = 0, y = 0, tx = 0, ty = 0]) => leaf([x, y], [tx, ty], 3.4))
        .join(''),
      fill: '#6f8f70',
    },
    { d: polygon([97.6, 36], [120.4, 36], [117.6, 50], [100.4, 50]), fill: '#b5885c' },
    { d: weave, stroke: '#8f653f', width: 0.7 },
    { d: [101.6, 105.4, 109, 112.6, 116.4].map((x) => line([x, 36], [109 + (x - 109) * 0.8, 50])).join(''), stroke: '#cda377', width: 0.8 },
    ...bloom(100, 30, 5, 0, '#c4705f'),
    ...bloom(107, 25, 5.6, 20, '#f6ead9'),
    ...bloom(115, 25.6, 5, 10, '#d98a7c'),
    ...bloom(120.6, 31.6, 4.6, 40, '#f6ead9'),
    ...bloom(111, 32.6, 5.4, 5, '#a35d76'),
    ...bloom(104.4, 34, 3.8, 30, '#e3b09c'),
    { d: line([96.8, 36.4], [121.2, 36.4]), stroke: '#8f653f', width: 1.8 },
  ];
}

function ivy(): Shape[] {
  const vine = scatter(64, 118, 4, 28, 62, 11).filter(([x, y]) => x > 134 - (62 - y) * 0.24 - ((y * 3) % 7));
  const heart = (x: number, y: number, turn: number) => {
    const p = placed(x, y, turn, 1);
    return outline(...p([0, -3.4], [2.6, -2.4], [3.6, 0.4], [0, 4], [-3.6, 0.4], [-2.6, -2.4]));
  };
  return [
    {
      d: curve([139, 84], [136, 60], [140, 36], [132, 20], [118, 10], [104, 5]) + curve([138, 60], [130, 50], [129, 42]),
      stroke: '#6b5a48',
      width: 1.2,
    },
    { d: vine.map(([x, y], i) => heart(x, y, i * 37)).join(''), fill: '#5f7f66' },
    {
      d: vine
        .filter((_, i) => i % 3 === 0)
        .map(([x, y], i) => heart(x - 1, y + 2, i * 53))
        .join(''),
      fill: '#7f9c78',
    },
  ];
}
