import { curve, dots, ellipse, land, line, outline, polygon, rectangle } from '../draw.ts';
import { front, type Shape } from '../front.ts';
import { scatter } from '../scatter.ts';

/** A lake between mountains, a rowing boat, and everything twice. */
export const lake = front('lake', () => [
  { d: rectangle(5, 5, 138, 95), fill: '#f1d8c8' },
  { d: land(60, [3, 18], [44, 15], [90, 19], [146, 14]), fill: '#f5e2d2' },
  { d: ellipse(100, 22, 8), fill: '#fbf1e2' },
  {
    d:
      outline([14, 27], [24, 24], [34, 25.4], [42, 23], [50, 26], [34, 28.4]) +
      outline([108, 33], [118, 30.6], [128, 32], [136, 30.4], [142, 33], [124, 35]),
    fill: '#faeee0',
  },
  ...range(1),
  { d: rectangle(3, 57, 142, 46), fill: '#c9bdb8' },
  ...range(-1),
  { d: land(102, [3, 80], [40, 82], [90, 79], [146, 83]), fill: '#7c9796' },
  { d: land(102, [3, 90], [40, 92], [96, 88], [146, 92]), fill: '#5f7f81' },
  { d: ripples(), stroke: '#ddd3cb', width: 0.6 },
  {
    d: line([20, 84], [34, 84]) + line([84, 85.6], [104, 85.6]) + line([60, 91], [76, 91]) + line([112, 93], [126, 93]),
    stroke: '#93adab',
    width: 0.7,
  },
  ...rowingBoat(),
  ...shore(),
]);

/** Mountains and wood, upright (1) and as the water has them (-1). */
function range(up: 1 | -1): Shape[] {
  const y = (height: number) => (up > 0 ? 57 - height : 57 + height * 0.62);
  const peak = (...points: readonly (readonly [number, number])[]) => polygon(...points.map(([x, height]) => [x, y(height)] as const));
  const tone = (upright: string, mirrored: string) => (up > 0 ? upright : mirrored);
  const trees = scatter(46, 3, 0, 142, 1, 13).map(([x, chance]) => peak([x - 2, 0], [x, 5 + chance * 6], [x + 2, 0]));
  return [
    {
      d: peak([-4, 0], [14, 17], [26, 12], [46, 28], [62, 14], [78, 22], [98, 10], [118, 24], [134, 14], [152, 20], [152, 0]),
      fill: tone('#d5b8b0', '#c4b1ad'),
    },
    { d: peak([10, 0], [34, 24], [42, 20], [64, 43], [74, 32], [84, 35], [104, 14], [116, 0]), fill: tone('#8f7f8d', '#958c95') },
    { d: peak([64, 43], [74, 32], [84, 35], [104, 14], [116, 0], [72, 0], [76, 16], [68, 26]), fill: tone('#7a6b7c', '#85808b') },
    { d: peak([64, 43], [74, 32], [71, 29.6], [67, 33], [64, 27], [59, 31], [54, 32.4]), fill: tone('#fbf4ea', '#d9d0cb') },
    { d: peak([64, 43], [74, 32], [71, 29.6], [67, 33]), fill: tone('#e6d8d2', '#c9bfbd') },
    { d: peak([84, 0], [104, 20], [116, 32], [124, 25], [138, 16], [152, 8], [152, 0]), fill: tone('#a3919b', '#a2999f') },
    { d: peak([116, 32], [124, 25], [138, 16], [152, 8], [152, 0], [118, 0], [121, 14]), fill: tone('#8d7c8a', '#918994') },
    { d: peak([116, 32], [124, 25], [121, 23], [117, 25.4], [113, 22.6], [108.4, 23.8]), fill: tone('#f6ece2', '#d2c8c5') },
    {
      d: peak([-4, 0], [10, 12], [24, 9], [40, 3], [56, 0]) + peak([92, 0], [110, 4], [132, 10], [152, 9], [152, 0]),
      fill: tone('#6c7f78', '#76898a'),
    },
    { d: trees.join(''), fill: tone('#4f6a64', '#648081') },
    { d: peak([-4, 1.4], [152, 1.4], [152, 0], [-4, 0]), fill: tone('#4f6a64', '#648081') },
  ];
}

function ripples(): string {
  return scatter(20, 8, 60, 124, 20, 3)
    .map(([x, y]) => line([x, y], [x + 4 + (y - 56) * 0.3, y]))
    .join('');
}

function rowingBoat(): Shape[] {
  return [
    { d: outline([53, 75.4], [64, 77.6], [82, 77], [78, 82], [66, 82.6], [58, 81]), fill: '#8a7672' },
    { d: line([64, 70], [52, 79.4]) + line([74, 70], [85, 79]), stroke: '#a98568', width: 0.9 },
    { d: outline([60, 71], [60.4, 64], [63, 60.6], [67, 60.6], [70, 64], [70.4, 71]), fill: '#f0e4d3' },
    { d: curve([62, 65], [65, 69.4], [69, 69.6]), stroke: '#d6c6b2', width: 1.4 },
    { d: ellipse(65, 57, 3), fill: '#e3b798' },
    { d: outline([60, 56], [62.6, 53], [67, 52.8], [70, 55.8], [65, 56.8]), fill: '#c99a6a' },
    { d: outline([49, 68.6], [60, 71.4], [72, 71.4], [86.6, 67.6], [82, 75], [70, 77], [58, 76]), fill: '#b5614f' },
    { d: curve([49.4, 68.8], [60, 71.6], [72, 71.6], [86.2, 67.8]), stroke: '#8a4336', width: 1 },
    { d: curve([47, 78.4], [58, 80], [70, 80.4], [86, 78]), stroke: '#e6ddd4', width: 0.7 },
  ];
}

function shore(): Shape[] {
  const reeds = (x: number, count: number, start: number) =>
    scatter(count, x, 0, 22, 1, start).map(([at, chance]) => ({ at, top: 72 + chance * 14, lean: (chance - 0.5) * 6 }));
  const all = [...reeds(6, 13, 2), ...reeds(122, 12, 30)];
  return [
    {
      d: all.map(({ at, top, lean }) => curve([at, 103], [at + lean * 0.3, 92], [at + lean, top])).join(''),
      stroke: '#34504e',
      width: 0.9,
    },
    {
      d: all
        .filter((_, i) => i % 3 === 0)
        .map(({ at, top, lean }) => line([at + lean, top - 4], [at + lean, top + 1]))
        .join(''),
      stroke: '#6d4a3c',
      width: 2,
    },
    { d: land(103, [3, 95], [16, 94], [30, 99], [40, 103]) + land(103, [112, 103], [124, 97.6], [136, 95], [146, 94]), fill: '#2f4947' },
    { d: dots(...scatter(14, 8, 97, 20, 4, 3), ...scatter(14, 124, 98, 18, 4, 8)), stroke: '#4a6763', width: 0.9 },
  ];
}
