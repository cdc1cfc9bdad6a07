import { curve, dots, ellipse, leaf, line, outline, petals, placed, polygon, rectangle } from '../draw.ts';
import { front, type Shape } from '../front.ts';
import { scatter } from '../scatter.ts';

/** Cacti on the sill, one of them in flower. */
export const cactus = front('cactus', () => [
  { d: rectangle(5, 5, 138, 95), fill: '#e4cdb6' },
  { d: ellipse(74, 46, 56, 46), fill: '#ecdac5' },
  { d: polygon([60, 5], [104, 5], [146, 78], [92, 78]), fill: '#f4e7d5' },
  { d: polygon([20, 5], [46, 5], [84, 78], [52, 78]), fill: '#f4e7d5' },
  { d: dots(...scatter(40, 8, 8, 132, 64, 7)), stroke: '#dcc2a8', width: 0.8 },
  { d: rectangle(3, 78, 142, 26), fill: '#f1e6d6' },
  { d: rectangle(3, 86, 142, 18), fill: '#d0b295' },
  { d: line([3, 86], [146, 86]), stroke: '#bd9c7e', width: 0.7 },
  {
    d:
      polygon([14, 82], [44, 82], [52, 85.4], [24, 85.4]) +
      polygon([58, 82], [88, 82], [98, 85.4], [70, 85.4]) +
      polygon([106, 82], [130, 82], [138, 85.4], [116, 85.4]),
    fill: '#d9c7b0',
  },
  ...columns(),
  ...ball(),
  ...paddles(),
  ...pot(27, 62, 26, 20, '#b8685a', '#9c5249', '#cb8273'),
  ...pot(73, 64, 32, 18, '#5f7f79', '#4d6a65', '#7c9a92'),
  ...pot(119, 62, 25, 20, '#c09068', '#a67753', '#d4ab85'),
  ...can(),
]);

function pot(x: number, y: number, width: number, height: number, fill: string, shade: string, rim: string): Shape[] {
  const half = width / 2;
  return [
    { d: polygon([x - half * 0.88, y], [x + half * 0.88, y], [x + half * 0.68, y + height], [x - half * 0.68, y + height]), fill },
    { d: polygon([x + half * 0.4, y], [x + half * 0.88, y], [x + half * 0.68, y + height], [x + half * 0.3, y + height]), fill: shade },
    { d: rectangle(x - half, y - 2.6, width, 5.2, 1), fill: rim },
    { d: rectangle(x + half * 0.44, y - 2.6, half * 0.56, 5.2, 1), fill },
    {
      d: [-2, -1, 0, 1, 2]
        .map((i) =>
          line(
            [x + i * half * 0.28 - half * 0.1, y + height * 0.5],
            [x + i * half * 0.28, y + height * 0.66],
            [x + i * half * 0.28 + half * 0.1, y + height * 0.5],
          ),
        )
        .join(''),
      stroke: rim,
      width: 0.8,
    },
  ];
}

function columns(): Shape[] {
  const green = '#6f8f70';
  const rib = (...points: readonly (readonly [number, number])[]): string => curve(...points);
  return [
    {
      d: curve([20, 40], [13, 39.6], [12, 32], [12.4, 26]) + curve([34, 34], [41, 33.4], [42, 26], [41.6, 18]),
      stroke: '#5b7b60',
      width: 7.6,
    },
    { d: curve([20, 40], [13, 39.6], [12, 32], [12.4, 26]) + curve([34, 34], [41, 33.4], [42, 26], [41.6, 18]), stroke: green, width: 5 },
    { d: outline([19, 62], [18.6, 30], [20, 16], [27, 11.6], [34, 16], [35.4, 30], [35, 62]), fill: green },
    { d: outline([30, 62], [30.6, 30], [30, 15], [34, 17], [35.4, 30], [35, 62]), fill: '#5b7b60' },
    {
      d: rib([22.6, 60], [22.2, 32], [23.4, 16]) + rib([26.8, 60], [26.8, 32], [27, 13]) + rib([31, 60], [31.6, 32], [30.6, 16]),
      stroke: '#86a586',
      width: 0.6,
    },
    {
      d: [18, 24, 30, 36, 42, 48, 54]
        .map((y) => [22.4, 26.8, 31.2].map((x) => line([x - 1.3, y - 0.9], [x, y]) + line([x + 1.3, y - 0.9], [x, y])).join(''))
        .join(''),
      stroke: '#f0e6d2',
      width: 0.35,
    },
    { d: petals(12.4, 22, 4.4, 7, 10), fill: '#cf7f75' },
    { d: dots([12.4, 22]), stroke: '#f0d3a6', width: 1.6 },
  ];
}

function ball(): Shape[] {
  const ribs = [-0.82, -0.5, -0.17, 0.17, 0.5, 0.82];
  return [
    { d: ellipse(73, 48, 19, 17), fill: '#7d9c74' },
    { d: outline([80, 32.4], [88, 37], [92, 47], [88, 58], [80, 63.6], [84, 54], [84.6, 44]), fill: '#678762' },
    { d: ribs.map((at) => curve([73 + at * 5, 31.6], [73 + at * 19, 48], [73 + at * 12, 64])).join(''), stroke: '#95b18a', width: 0.8 },
    {
      d: ribs
        .flatMap((at) =>
          [36, 41, 46, 51, 56].map((y) => {
            const x = 73 + at * (19 - ((y - 48) / 16) ** 2 * 8);
            return line([x - 1.6, y - 1.2], [x, y]) + line([x, y - 2], [x, y]) + line([x + 1.6, y - 1.2], [x, y]);
          }),
        )
        .join(''),
      stroke: '#f4ecd9',
      width: 0.35,
    },
    { d: petals(73, 30, 9, 11, 8), fill: '#d98a7c' },
    { d: petals(73, 30, 6.4, 9, 20), fill: '#eab3a2' },
    { d: petals(61.6, 35, 5, 9, 0) + petals(84, 34.6, 4.6, 9, 12), fill: '#d98a7c' },
    { d: dots([73, 30], [61.6, 35], [84, 34.6]), stroke: '#f3ddb5', width: 2 },
  ];
}

function paddles(): Shape[] {
  const pad = (x: number, y: number, turn: number, size: number, fill: string): Shape[] => {
    const p = placed(x, y, turn, size);
    return [
      { d: outline(...p([0, 0], [5, -3], [7.4, -10], [6, -18], [0, -21.6], [-6, -18], [-7.4, -10], [-5, -3])), fill },
      { d: dots(...p([-3, -5], [3, -6], [0, -10], [-4.4, -12], [4.4, -12], [-2, -16.4], [2.6, -17])), stroke: '#eee5cf', width: 0.8 },
    ];
  };
  return [
    ...pad(124, 40, 40, 0.86, '#64856b'),
    ...pad(113, 38, -44, 0.8, '#64856b'),
    ...pad(119, 62, 0, 1.3, '#7a9a78'),
    ...pad(120, 36, 8, 0.9, '#87a683'),
    ...pad(130, 27, 52, 0.5, '#7a9a78'),
    { d: outline([121, 17.6], [122.6, 13.4], [125.4, 13.6], [125, 17.6]), fill: '#b8685a' },
    { d: petals(124.4, 12, 3.4, 6, 30), fill: '#e0a08c' },
  ];
}

function can(): Shape[] {
  return [
    { d: leaf([50, 74], [45, 66], 2.4) + leaf([50, 74], [51, 64.6], 2.2), fill: '#86a586' },
    { d: polygon([45.4, 74], [54.6, 74], [53.6, 84], [46.4, 84]), fill: '#e9ddc9' },
    { d: polygon([51.4, 74], [54.6, 74], [53.6, 84], [51, 84]), fill: '#d2c2aa' },
    { d: line([45, 74], [55, 74]), stroke: '#fbf4e8', width: 1 },
  ];
}
