import { curve, dots, ellipse, land, leaf, line, outline, polygon, rectangle } from '../draw.ts';
import { front, type Shape } from '../front.ts';
import { scatter } from '../scatter.ts';

const ink = '#3b3440';

/** A snowman in a bucket hat, a bullfinch on his arm. */
export const snowman = front('snowman', () => [
  { d: rectangle(5, 5, 138, 95), fill: '#c5d6d3' },
  { d: ellipse(33, 33, 24), fill: '#d3e0dc' },
  { d: ellipse(33, 33, 13), fill: '#f4e9da' },
  { d: land(100, [3, 56], [28, 49], [56, 55], [90, 47], [120, 54], [146, 48]), fill: '#b3c8c5' },
  { d: bushes(), fill: '#94b0ad' },
  { d: land(100, [3, 66], [34, 60], [70, 66], [108, 60], [146, 65]), fill: '#e6edea' },
  ...sledge(),
  { d: land(100, [3, 84], [40, 79], [82, 86], [120, 81], [146, 84]), fill: '#f6f5ef' },
  { d: ellipse(94, 92.5, 23, 3), fill: '#d9e3e0' },
  ...ball(90, 76, 18.5),
  ...ball(90, 51.5, 13.5),
  ...ball(90, 33, 9.8),
  ...arms(),
  ...scarf(),
  ...face(),
  ...hat(),
  ...bullfinch(),
  { d: land(102, [3, 95], [34, 92], [70, 95.5], [110, 93], [146, 96]), fill: '#fdfcf8' },
  { d: dots(...scatter(60, 6, 6, 136, 82, 5)), stroke: '#fbfaf5', width: 1 },
  { d: dots(...scatter(26, 6, 6, 136, 86, 90)), stroke: '#ffffff', width: 1.8 },
]);

function bushes(): string {
  return scatter(24, 3, 0, 142, 1, 9)
    .map(([x, chance]) => leaf([x, 66], [x + chance - 0.5, 53 - chance * 6], 4 + chance * 2))
    .join('');
}

function ball(x: number, y: number, r: number): Shape[] {
  return [
    { d: ellipse(x, y, r), fill: '#d3dfde' },
    { d: ellipse(x - r * 0.1, y - r * 0.08, r * 0.9, r * 0.91), fill: '#eef2ef' },
    { d: ellipse(x - r * 0.2, y - r * 0.17, r * 0.72, r * 0.74), fill: '#fdfcf8' },
  ];
}

function arms(): Shape[] {
  return [
    {
      d:
        curve([79, 50], [68, 46], [57, 38]) +
        curve([62, 41.6], [59, 44], [55, 44.4]) +
        curve([60, 40], [58.6, 36], [59.4, 33]) +
        curve([102, 50], [111, 51], [120, 47]) +
        curve([115, 49.4], [119, 51], [123, 51]),
      stroke: '#6a4b41',
      width: 1.5,
    },
    { d: dots([90, 48], [90.4, 55], [90.4, 68], [90.6, 76]), stroke: ink, width: 2 },
  ];
}

function scarf(): Shape[] {
  return [
    { d: outline([94, 43], [99, 43], [103, 56], [104, 66], [98, 67], [96, 56]), fill: '#a9584e' },
    { d: [98.5, 100.4, 102.2].map((x) => line([x, 66], [x + 0.4, 69.6])).join(''), stroke: '#a9584e', width: 0.8 },
    { d: line([97, 57.4], [102.8, 56.2]) + line([97.8, 61.6], [103.6, 60.6]), stroke: '#e6c3a8', width: 1 },
    { d: outline([80, 40.6], [85, 43], [92, 43.6], [100, 40.6], [101, 44.4], [93, 47.6], [84, 46.8], [79.4, 44.4]), fill: '#bf6d60' },
    { d: line([84, 43], [83.2, 46.2]) + line([90, 43.8], [89.8, 47.2]) + line([96, 42.8], [96.8, 46]), stroke: '#e6c3a8', width: 0.9 },
  ];
}

function face(): Shape[] {
  return [
    { d: dots([84.4, 31], [91.4, 30.4]), stroke: ink, width: 1.7 },
    { d: dots([83.4, 37.8], [85.8, 39.2], [88.6, 39.6], [91.4, 38.8]), stroke: ink, width: 0.9 },
    { d: polygon([88.4, 33], [88, 36], [76.4, 36.4]), fill: '#d97a55' },
    { d: polygon([88.2, 34.8], [88, 36], [76.4, 36.4]), fill: '#bf6345' },
    { d: ellipse(94, 35.4, 2, 1.2), fill: '#f0cfc4' },
  ];
}

function hat(): Shape[] {
  return [
    { d: polygon([82.6, 24.6], [86.6, 9.6], [100, 13], [99.6, 28.6]), fill: '#5a6f6a' },
    { d: polygon([95, 11.7], [100, 13], [99.6, 28.6], [93.6, 27]), fill: '#4a5d59' },
    { d: line([82.4, 24.6], [99.8, 28.6]), stroke: '#42534f', width: 1.8 },
    { d: line([86.6, 9.8], [99.8, 13]), stroke: '#42534f', width: 1.2 },
    { d: curve([99.6, 27], [103, 19], [99.8, 14]), stroke: '#42534f', width: 0.7 },
    { d: outline([86, 10], [90, 7.4], [95.6, 8.6], [100.4, 12.4], [94, 12.6]), fill: '#fdfcf8' },
  ];
}

function bullfinch(): Shape[] {
  return [
    { d: outline([119, 47], [127, 52], [129.4, 55.6], [126.6, 55.4], [118, 49]), fill: ink },
    { d: outline([112, 42], [114, 36.4], [119.4, 36], [122.4, 40], [121.6, 46], [117, 48.6], [113, 47]), fill: '#c4604f' },
    { d: outline([117, 37], [121, 37.6], [124.4, 43], [124.6, 49.4], [120.4, 47.6], [118.6, 42]), fill: '#8d8b8e' },
    { d: outline([111.6, 38.4], [113.4, 34.4], [117.6, 34], [119.8, 37], [115.4, 39]), fill: ink },
    { d: dots([114.6, 36.8]), stroke: '#fdfcf8', width: 0.6 },
    { d: polygon([111.8, 37.2], [109.8, 38.8], [112.4, 39.4]), fill: ink },
  ];
}

function sledge(): Shape[] {
  return [
    { d: ellipse(37, 83.6, 22, 1.8), fill: '#cfdcd8' },
    { d: curve([16, 80], [15.4, 76], [18.4, 74.4]) + line([16, 80], [54, 82.6]), stroke: '#8a4f42', width: 1.3 },
    { d: line([23, 75], [23, 80.6]) + line([36, 76], [36, 81.4]) + line([49, 77], [49, 82.4]), stroke: '#8a4f42', width: 1 },
    { d: line([19, 73.8], [54, 76.4]), stroke: '#b5825e', width: 2.2 },
    { d: curve([18.4, 74.4], [10, 80], [8, 88], [14, 92]), stroke: '#a9584e', width: 0.5 },
  ];
}
