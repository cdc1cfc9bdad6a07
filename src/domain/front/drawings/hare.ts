import { curve, dots, ellipse, land, leaf, line, outline, rectangle } from '../draw.ts';
import { front, type Shape } from '../front.ts';
import { scatter } from '../scatter.ts';

/** A white hare among birches. */
export const hare = front('hare', () => [
  { d: rectangle(5, 5, 138, 95), fill: '#b7c9c6' },
  { d: rectangle(5, 5, 138, 30), fill: '#aec2c0' },
  { d: stems(18, 7, 62), stroke: '#a0b7b4', width: 2 },
  { d: stems(12, 31, 66), stroke: '#c7d5d1', width: 2.6 },
  { d: land(102, [3, 66], [34, 62], [70, 67], [108, 61], [146, 66]), fill: '#dfe8e4' },
  ...birch(24, 4.4, 84),
  ...birch(45, 2.8, 74),
  ...birch(121, 5.4, 88),
  ...birch(104, 2.6, 72),
  { d: land(102, [3, 80], [30, 76], [64, 82], [100, 77], [146, 82]), fill: '#f0f3ee' },
  { d: ellipse(79, 91, 29, 2.8), fill: '#ccdad6' },
  ...body(),
  ...head(),
  ...twigs(),
  { d: land(102, [3, 96], [30, 92.6], [66, 97], [108, 93], [146, 96]), fill: '#fdfcf8' },
  { d: dots(...scatter(64, 6, 6, 136, 86, 33)), stroke: '#fbfaf5', width: 1.1 },
]);

function stems(count: number, start: number, base: number): string {
  return scatter(count, 6, 0, 136, 1, start)
    .map(([x, chance]) => line([x, 3], [x + chance * 2 - 1, base + chance * 4]))
    .join('');
}

function birch(x: number, half: number, base: number): Shape[] {
  const marks = scatter(13, 0, 8, 1, base - 14, Math.round(x)).map(([chance, y]) => {
    const side = chance > 0.5 ? 1 : -1;
    return leaf([x + side * half, y], [x + side * half * (0.2 - chance * 0.5), y + 0.5], 1.3);
  });
  return [
    {
      d: outline(
        [x - half, 3],
        [x + half, 3],
        [x + half * 0.95, 40],
        [x + half * 1.1, base],
        [x - half * 1.15, base],
        [x - half * 0.95, 40],
      ),
      fill: '#f4efe6',
    },
    {
      d: outline([x + half * 0.35, 3], [x + half, 3], [x + half * 0.95, 40], [x + half * 1.1, base], [x + half * 0.3, base]),
      fill: '#ded9d0',
    },
    { d: marks.join(''), fill: '#4b4549' },
    {
      d: curve([x + half, 24], [x + half + 5, 18], [x + half + 8, 9]) + curve([x - half, 34], [x - half - 6, 27], [x - half - 8, 18]),
      stroke: '#6d6266',
      width: 0.8,
    },
  ];
}

function body(): Shape[] {
  return [
    { d: ellipse(108, 80, 4.6, 4.2), fill: '#fdfcf8' },
    {
      d: outline([66, 90], [63, 80], [66, 68], [75, 61.6], [88, 60], [99, 64], [106, 73], [107, 83], [104, 90.4], [84, 91.4]),
      fill: '#f8f6ef',
    },
    { d: outline([98, 64], [106, 73], [107, 83], [104, 90.4], [88, 91.2], [99, 86], [101, 75]), fill: '#dde3de' },
    { d: outline([81, 90.6], [82, 78], [90, 71.6], [99, 75], [102, 84], [99, 91], [88, 92]), fill: '#fdfcf8' },
    { d: curve([82, 86], [82.4, 78], [89, 72.4], [97, 74.6]), stroke: '#d0d8d3', width: 0.7 },
    { d: outline([78, 91.6], [82, 88.4], [94, 88.4], [99, 91.8], [88, 93]), fill: '#eef0ea' },
    { d: outline([64, 91], [65, 78], [69, 75], [73, 79], [72, 91.4]), fill: '#fdfcf8' },
    { d: curve([73.4, 91], [74.4, 83], [73, 78]), stroke: '#d0d8d3', width: 0.7 },
    { d: curve([67, 75], [71, 80], [78, 80.4]), stroke: '#dde3de', width: 0.7 },
  ];
}

function head(): Shape[] {
  return [
    { d: outline([72, 52], [75, 40], [82, 30], [86.4, 27], [87.6, 32], [84.6, 43], [78, 54]), fill: '#e8eae4' },
    { d: outline([83.2, 30], [86.4, 27], [87.6, 32], [86.6, 36]), fill: '#3f3a40' },
    { d: outline([67, 51], [66, 38], [69, 27], [72.4, 22.6], [75.4, 27], [76, 38], [74, 52]), fill: '#fdfcf8' },
    { d: outline([69.6, 49], [69.2, 39], [70.8, 31], [72.6, 31], [73.6, 38], [72.4, 49]), fill: '#eccfc6' },
    { d: outline([69.2, 27.4], [72.4, 22.6], [75.4, 27], [72.6, 29]), fill: '#3f3a40' },
    {
      d: outline([54.4, 63], [56, 56.4], [62, 50.4], [70, 48.6], [77, 52], [79.6, 60], [76, 67.6], [68, 71], [60, 69.4], [55.4, 66.6]),
      fill: '#fdfcf8',
    },
    { d: outline([58, 68.4], [66, 69], [74, 66], [78, 60], [78.4, 65], [72, 71], [63, 71.4]), fill: '#e8eae4' },
    { d: ellipse(64.4, 58.2, 1.9, 2.1), fill: '#3f3a40' },
    { d: dots([63.9, 57.5]), stroke: '#fdfcf8', width: 0.8 },
    { d: leaf([53.6, 62.2], [56.8, 63.6], 2), fill: '#c98a7e' },
    { d: curve([55.6, 64.4], [58, 66.6], [61, 66]), stroke: '#b8b3ae', width: 0.5 },
    { d: line([57.6, 64.6], [48, 63]) + line([57.6, 65.4], [48, 67]) + line([58.4, 66], [50, 70.4]), stroke: '#fdfcf8', width: 0.35 },
  ];
}

function twigs(): Shape[] {
  return [
    {
      d:
        curve([14, 98], [17, 88], [16, 78]) +
        curve([17, 90], [22, 85], [23, 79]) +
        curve([138, 98], [134, 90], [135, 82]) +
        curve([134.6, 90], [130, 86], [129, 81]),
      stroke: '#6d5048',
      width: 0.8,
    },
    {
      d: dots([16, 77.6], [23, 78.6], [19.6, 86], [14.6, 84], [135, 81.6], [129, 80.6], [136.6, 87], [131, 86]),
      stroke: '#b8574c',
      width: 2.4,
    },
    { d: dots([15.6, 76.8], [22.6, 77.8], [134.6, 80.8], [128.6, 79.8]), stroke: '#f6efe8', width: 0.8 },
  ];
}
