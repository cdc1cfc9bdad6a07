import { curve, dots, ellipse, land, leaf, outline, placed, polygon, rectangle } from '../draw.ts';
import { front, type Shape } from '../front.ts';
import type { Point } from '../path.ts';
import { scatter } from '../scatter.ts';

/** A fox asleep among ferns. */
export const fox = front('fox', () => [
  { d: rectangle(5, 5, 138, 95), fill: '#8fa593' },
  { d: ellipse(74, 40, 54, 42), fill: '#9fb3a0' },
  { d: ellipse(76, 36, 34, 28), fill: '#b3c3b0' },
  {
    d: scatter(11, 4, 0, 140, 1, 21)
      .map(([x, sway]) => curve([x, 0], [x + sway * 2, 40], [x + sway * 3 - 1, 80]))
      .join(''),
    stroke: '#7f9787',
    width: 5,
  },
  { d: dots(...scatter(22, 10, 10, 128, 50, 9)), stroke: '#e9e6cf', width: 1.2 },
  { d: land(102, [3, 66], [40, 61], [84, 66], [146, 60]), fill: '#6f8a75' },
  ...fern(18, 84, -16, 46, '#5b7a66'),
  ...fern(30, 84, 16, 40, '#5b7a66'),
  ...fern(128, 84, 14, 50, '#5b7a66'),
  ...fern(114, 82, -14, 40, '#5b7a66'),
  ...fern(72, 74, -6, 34, '#66846d'),
  ...fern(86, 74, 10, 32, '#66846d'),
  { d: land(102, [3, 80], [36, 75], [80, 79], [120, 74], [146, 78]), fill: '#4f6b59' },
  { d: ellipse(74, 89, 48, 5), fill: '#3d5648' },
  ...body(),
  ...head(),
  ...tail(),
  ...plants(),
]);

function fern(x: number, y: number, turn: number, length: number, fill: string): Shape[] {
  const p = placed(x, y, turn);
  const bend = (at: number): Point => [at * at * 7 * Math.sign(turn), -at * length];
  const pinnae = Array.from({ length: 13 }, (_, i) => {
    const at = 0.14 + (i / 13) * 0.84;
    const [rx, ry] = bend(at);
    const size = length * 0.28 * (1 - at) + 1.4;
    return [-1, 1].map((side) => {
      const [root, tip] = p([rx, ry], [rx + side * size, ry - size * 0.4]);
      return root && tip ? leaf(root, tip, size * 0.28) : '';
    });
  });
  return [
    { d: pinnae.flat().join(''), fill },
    { d: curve(...p(bend(0), bend(0.35), bend(0.7), bend(1))), stroke: fill, width: 1 },
  ];
}

function body(): Shape[] {
  return [
    {
      d: outline([32, 84], [34, 70], [44, 58], [60, 50], [80, 48.6], [98, 54], [109, 65], [112, 78], [106, 88], [80, 91.6], [48, 91]),
      fill: '#c9683f',
    },
    { d: outline([80, 48.6], [98, 54], [109, 65], [112, 78], [106, 88], [92, 90], [102, 78], [98, 64]), fill: '#ad5433' },
    { d: outline([50, 58], [62, 52.4], [78, 51], [70, 56], [58, 63], [46, 72], [42, 70]), fill: '#d98258' },
    { d: outline([84, 88], [84, 76], [92, 69], [102, 71], [107, 80], [104, 88], [94, 91]), fill: '#bd5d38' },
    { d: curve([84.6, 84], [85.4, 76], [92, 70], [100, 71]), stroke: '#974629', width: 0.7 },
    { d: dots(...scatter(26, 56, 54, 46, 20, 6)), stroke: '#b85b36', width: 0.8 },
  ];
}

function head(): Shape[] {
  return [
    { d: outline([32, 62], [28, 50], [31, 46], [40, 54], [44, 62]), fill: '#ad5433' },
    { d: outline([33.4, 59], [31, 51.6], [32.6, 51], [38, 57], [40, 61]), fill: '#3f3236' },
    { d: outline([54, 62], [57, 50], [62, 47.4], [65, 54], [64, 66]), fill: '#c9683f' },
    { d: outline([57, 61], [59.4, 53], [61.4, 52], [62.6, 57], [62, 65]), fill: '#3f3236' },
    {
      d: outline([28, 72], [32, 62], [42, 57.6], [54, 59.6], [64, 66], [67, 75], [60, 82.6], [48, 89.6], [42, 90], [36, 84]),
      fill: '#d2733f',
    },
    { d: outline([67, 74], [66, 80], [58, 87], [48, 91], [42, 90.4], [44, 86], [52, 78], [60, 74.4]), fill: '#f3e6d3' },
    { d: outline([27.6, 71], [32, 74], [37, 80], [40, 88], [42, 90.4], [36, 87.6], [29.6, 80]), fill: '#f3e6d3' },
    { d: curve([33.6, 74.4], [36.6, 77], [40, 76.6]) + curve([49.6, 76.4], [53, 77.4], [56.6, 74.6]), stroke: '#3f3236', width: 1.2 },
    { d: ellipse(42.4, 89.6, 2.7, 2.1), fill: '#2f262b' },
    { d: dots([41.8, 88.8]), stroke: '#8a7f80', width: 0.8 },
    { d: curve([45, 63], [44.6, 68], [43.6, 74]), stroke: '#b85b36', width: 0.7 },
  ];
}

function tail(): Shape[] {
  return [
    {
      d: outline([110, 72], [118, 80], [117, 90], [104, 96.6], [84, 98], [66, 96], [55, 91], [60, 86], [74, 88], [92, 87], [103, 82]),
      fill: '#c9683f',
    },
    { d: outline([114, 76], [118, 82], [116, 90.4], [104, 96.6], [84, 98], [70, 96.8], [90, 94], [106, 88]), fill: '#ad5433' },
    { d: outline([76, 88.2], [66, 86.4], [56, 85], [50.6, 88.6], [55, 93], [66, 96.2], [77, 97.4], [73, 94], [78, 92]), fill: '#f6ecdc' },
    { d: outline([55, 93], [66, 96.2], [77, 97.4], [74.4, 95], [64, 93]), fill: '#dfd0bb' },
    { d: curve([86, 91], [94, 90.4], [101, 88]) + curve([92, 94], [101, 92.6], [109, 88]), stroke: '#974629', width: 0.6 },
  ];
}

function plants(): Shape[] {
  const cap = (x: number, y: number, size: number): Shape[] => [
    {
      d: outline([x - size * 0.3, y], [x + size * 0.3, y], [x + size * 0.4, y + size * 1.5], [x - size * 0.4, y + size * 1.5]),
      fill: '#eadfc8',
    },
    {
      d: outline(
        [x - size, y],
        [x - size * 0.7, y - size * 0.8],
        [x, y - size * 1.1],
        [x + size * 0.7, y - size * 0.8],
        [x + size, y],
        [x, y + size * 0.2],
      ),
      fill: '#b5714f',
    },
  ];
  return [
    ...cap(126, 84, 4),
    ...cap(132.6, 88, 2.8),
    ...cap(19, 90, 3.2),
    {
      d: leaf([18, 100], [10, 88], 4) + leaf([26, 102], [30, 91], 4) + leaf([134, 102], [140, 90], 4.4) + leaf([122, 102], [117, 94], 3.6),
      fill: '#7c9679',
    },
    { d: polygon([3, 98], [40, 96.6], [90, 100], [146, 97], [146, 104], [3, 104]), fill: '#3d5648' },
    { d: dots(...scatter(28, 8, 92, 132, 8, 15)), stroke: '#64806a', width: 0.9 },
  ];
}
