import { curve, dots, ellipse, line, outline, placed, polygon, rectangle } from '../draw.ts';
import { front, type Shape } from '../front.ts';
import { scatter } from '../scatter.ts';

/** Balloons and a present that waits to be opened. */
export const balloons = front('balloons', () => [
  { d: rectangle(5, 5, 138, 95), fill: '#dfe3d8' },
  { d: ellipse(84, 48, 56, 46), fill: '#e8e9df' },
  { d: ellipse(86, 44, 38, 34), fill: '#f1efe6' },
  ...confetti(),
  { d: rectangle(3, 84, 142, 20), fill: '#c9b295' },
  { d: line([3, 84], [146, 84]), stroke: '#b59c7e', width: 0.8 },
  { d: line([3, 93], [146, 93]), stroke: '#bda587', width: 0.5 },
  { d: strings(), stroke: '#8f8178', width: 0.5 },
  ...one(64, 30, 13, -12, ['#7d6a82', '#6a5870', '#9a879d']),
  ...one(112, 28, 14, 12, ['#8fa58c', '#7b9279', '#abbda6']),
  ...one(88, 22, 15.5, 1, ['#c4604f', '#a94b40', '#dc8a76']),
  ...one(75, 47, 13, -8, ['#e3ac92', '#cf9479', '#f1c9b5']),
  ...one(102, 46, 13.6, 8, ['#b06b7c', '#985868', '#c98e9b']),
  ...one(89, 55, 11, 2, ['#efe0c8', '#dcc8aa', '#fbf4e6']),
  ...present(),
  ...smallOnes(),
]);

const knot = [88, 84] as const;

function strings(): string {
  return [
    curve([66.6, 43.6], [72, 62], [80, 74], knot),
    curve([109, 42.6], [104, 62], [94, 74], knot),
    curve([88, 38], [88, 60], [87, 72], knot),
    curve([76.8, 60.4], [80, 70], [84, 78], knot),
    curve([100, 60], [98, 70], [92, 78], knot),
    curve([89, 66.4], [90, 74], [89, 79], knot),
  ].join('');
}

function one(x: number, y: number, r: number, turn: number, [fill, shade, shine]: readonly [string, string, string]): Shape[] {
  const p = placed(x, y, turn, r / 10);
  return [
    {
      d: outline(...p([0, -11], [6.4, -9], [9.6, -2.4], [8, 5], [2.4, 10.6], [0, 11.2], [-2.4, 10.6], [-8, 5], [-9.6, -2.4], [-6.4, -9])),
      fill,
    },
    {
      d: outline(...p([4, -10], [6.4, -9], [9.6, -2.4], [8, 5], [2.4, 10.6], [0, 11.2], [-1.6, 10.8], [4.4, 5], [6.6, -2.4])),
      fill: shade,
    },
    { d: outline(...p([-6.4, -4], [-4.4, -7.6], [-2.4, -8], [-4.4, -4.6], [-5.4, -0.6])), fill: shine },
    { d: polygon(...p([0, 10.6], [1.6, 13], [-1.6, 13])), fill: shade },
  ];
}

/** Tied with plain string, a sprig under the knot. */
function present(): Shape[] {
  return [
    { d: ellipse(46, 96, 32, 2.8), fill: '#ab9376' },
    { d: rectangle(20, 66, 50, 29, 0.8), fill: '#b5705c' },
    { d: rectangle(54, 66, 16, 29, 0.8), fill: '#9c5c4b' },
    { d: dots(...scatter(26, 23, 71, 44, 22, 5)), stroke: '#d9a48e', width: 1.3 },
    { d: rectangle(17.6, 59.6, 54.8, 8, 0.8), fill: '#c4826d' },
    { d: rectangle(55, 59.6, 17.4, 8, 0.8), fill: '#ab6a57' },
    { d: line([43, 60], [43, 95]) + line([45.2, 60], [45.2, 95]), stroke: '#f1e2c9', width: 0.9 },
    {
      d:
        curve([44, 59], [36, 50], [29, 51], [32, 57], [44, 59]) +
        curve([44, 59], [52, 50], [59, 51], [56, 57], [44, 59]) +
        curve([44, 59], [38, 63], [34, 69]) +
        curve([44, 59], [50, 63], [53, 68.4]),
      stroke: '#f1e2c9',
      width: 1,
    },
    { d: outline([43, 58], [38, 55.6], [33, 57.6], [37.6, 60]) + outline([45, 57.6], [47, 52.6], [52, 52], [49.6, 57]), fill: '#7b9279' },
    { d: dots([44, 58.4]), stroke: '#f1e2c9', width: 2.2 },
    { d: polygon([60, 74], [67, 72], [69, 79], [62, 81]), fill: '#f6ecd9' },
    { d: curve([45, 60], [54, 66], [61, 74.4]), stroke: '#f1e2c9', width: 0.5 },
    { d: dots([61.6, 75]), stroke: '#9c5c4b', width: 0.9 },
  ];
}

function smallOnes(): Shape[] {
  return [
    { d: ellipse(89, 95.4, 18, 2), fill: '#ab9376' },
    { d: rectangle(76, 84, 26, 11.6, 0.8), fill: '#6f8a80' },
    { d: rectangle(93, 84, 9, 11.6, 0.8), fill: '#5c766d' },
    { d: rectangle(74.6, 81, 28.8, 4, 0.8), fill: '#86a096' },
    { d: line([88.4, 81], [88.4, 95.4]), stroke: '#f1e2c9', width: 1 },
    { d: dots([88.4, 81.6]), stroke: '#f1e2c9', width: 2.2 },
    { d: ellipse(124, 96, 12, 1.8), fill: '#ab9376' },
    { d: polygon([116, 82], [132, 82], [130, 96], [118, 96]), fill: '#e6d3b8' },
    { d: polygon([126, 82], [132, 82], [130, 96], [125.4, 96]), fill: '#d3bc9c' },
    { d: [117.4, 120, 122.4, 125, 127.6, 130].map((x, i) => ellipse(x + 0.4, 81 - (i % 2) * 1.6, 3)).join(''), fill: '#c4826d' },
    { d: ellipse(121, 78, 3.6) + ellipse(127, 78, 3.6), fill: '#d69c88' },
    { d: ellipse(124, 74.6, 2.6), fill: '#b8433a' },
    {
      d:
        line([119, 84], [120.4, 95.6]) + line([122.4, 84], [122.8, 95.6]) + line([126, 84], [125.6, 95.6]) + line([129.4, 84], [128, 95.6]),
      stroke: '#c4ab8b',
      width: 0.5,
    },
  ];
}

function confetti(): Shape[] {
  const bits = scatter(66, 8, 8, 132, 74, 9);
  return ['#d98f78', '#a5b59c', '#b88a9a', '#d9c09a'].map((stroke, tone) => ({
    d: bits
      .filter((_, i) => i % 4 === tone)
      .map(([x, y], i) => line([x, y], [x + Math.cos(i * 1.7) * 1.6, y + Math.sin(i * 1.7) * 1.6]))
      .join(''),
    stroke,
    width: 0.9,
  }));
}
