import { curve, dots, ellipse, land, line, outline, placed, rectangle } from '../draw.ts';
import { front, type Shape } from '../front.ts';
import { scatter } from '../scatter.ts';

/** A hedgehog carries a leaf home. */
export const hedgehog = front('hedgehog', () => [
  { d: rectangle(5, 5, 138, 95), fill: '#e9cfae' },
  { d: ellipse(96, 40, 46, 40), fill: '#f0dcc0' },
  { d: ellipse(98, 38, 27, 24), fill: '#f6e8d1' },
  ...woods(),
  { d: land(102, [3, 70], [36, 65], [78, 70], [118, 65], [146, 69]), fill: '#c79a6e' },
  { d: land(102, [3, 79], [30, 75], [74, 80], [116, 75], [146, 79]), fill: '#a87452' },
  { d: ellipse(77, 90, 40, 3.6), fill: '#86573d' },
  ...body(),
  ...carried(),
  ...ground(),
]);

function woods(): Shape[] {
  const trunk = (x: number, width: number, fill: string): Shape => ({
    d: outline([x - width, 3], [x + width, 3], [x + width * 0.9, 40], [x + width * 1.6, 78], [x - width * 1.6, 78], [x - width * 0.9, 40]),
    fill,
  });
  return [
    trunk(40, 2.4, '#d8b68f'),
    trunk(72, 1.8, '#d8b68f'),
    trunk(128, 2.6, '#d8b68f'),
    trunk(20, 4.4, '#b98d68'),
    trunk(56, 3, '#c79f78'),
    trunk(138, 4, '#b98d68'),
    { d: dots(...scatter(46, 4, 2, 140, 18, 3)), stroke: '#d08a55', width: 9 },
    { d: dots(...scatter(34, 4, 2, 140, 20, 60)), stroke: '#c06f45', width: 6.4 },
    { d: dots(...scatter(26, 4, 2, 140, 22, 120)), stroke: '#dca870', width: 5 },
  ];
}

function body(): Shape[] {
  // Rows of spines from the forehead over the back; the nearer row lies on the further one.
  const row = (depth: number, count: number, length: number) =>
    Array.from({ length: count }, (_, i) => {
      const at = Math.PI * (1.04 + (i / (count - 1)) * 1.02);
      const [x, y] = [80 + Math.cos(at) * (31 - depth), 84 + Math.sin(at) * (34 - depth * 1.1)];
      const lean = at - 0.1 + (i / count) * 0.55;
      return line([x, y], [x + Math.cos(lean) * length, y + Math.sin(lean) * length]);
    }).join('');
  return [
    { d: row(2, 58, 6), stroke: '#4d3a36', width: 1 },
    {
      d: outline([48, 82], [50, 68], [60, 55.4], [76, 49.4], [92, 51.6], [105, 62], [111, 76], [109, 87], [96, 90.4], [62, 90.4], [50, 88]),
      fill: '#5f4840',
    },
    ...[4, 8, 12, 16, 20, 24].flatMap((depth, i): Shape[] => [
      { d: row(depth, 48 - depth, 6), stroke: i % 2 ? '#4d3a36' : '#7d6052', width: 1 },
      { d: row(depth + 2, 44 - depth, 5), stroke: '#a58770', width: 0.5 },
    ]),
    { d: outline([56, 90], [58, 85.6], [70, 82.6], [90, 82.6], [105, 84], [108, 88], [98, 91], [68, 91.6]), fill: '#d9b48c' },
    { d: outline([60, 88], [66, 87.4], [68, 92], [59, 92.4]) + outline([92, 88], [99, 87.6], [101, 92], [91, 92.4]), fill: '#8f6a52' },
    // The face.
    {
      d: outline([56, 66], [62, 72], [64, 80], [60, 87.6], [50, 88], [42, 85.4], [34.6, 82], [34, 79.8], [41, 77], [48, 70]),
      fill: '#e6c8a2',
    },
    { d: outline([60, 74], [64, 80], [60, 87.6], [50, 88], [42, 85.6], [52, 85.4], [58, 81]), fill: '#d2ab82' },
    { d: ellipse(59, 71.4, 3.4, 4, 18), fill: '#8f6a52' },
    { d: ellipse(59.2, 72, 2, 2.6, 18), fill: '#d9a58c' },
    { d: ellipse(47.6, 76.4, 1.7, 1.9), fill: '#33292b' },
    { d: dots([47.1, 75.7]), stroke: '#fdfbf4', width: 0.7 },
    { d: ellipse(34.6, 80.6, 2.1, 1.8), fill: '#33292b' },
    { d: curve([38, 83.6], [43, 84], [47, 82]), stroke: '#8f6a52', width: 0.6 },
    { d: ellipse(50, 81.6, 2.6, 1.7), fill: '#e3ab8c' },
  ];
}

function maple(x: number, y: number, turn: number, size: number, fill: string, vein: string): Shape[] {
  const p = placed(x, y, turn, size);
  return [
    {
      d: outline(
        ...p(
          [0, 4],
          [-4, 5],
          [-7, 3.4],
          [-5.4, 1],
          [-9.6, -1.4],
          [-7, -3],
          [-8.6, -7.4],
          [-4.4, -5.6],
          [-3.2, -8],
          [0, -13],
          [3.2, -8],
          [4.4, -5.6],
          [8.6, -7.4],
          [7, -3],
          [9.6, -1.4],
          [5.4, 1],
          [7, 3.4],
          [4, 5],
        ),
      ),
      fill,
    },
    {
      d:
        line(...p([0, 9], [0, -9.6])) +
        line(...p([0, 2.6], [6, -4.6])) +
        line(...p([0, 2.6], [-6, -4.6])) +
        line(...p([0, 3], [5.4, 3])) +
        line(...p([0, 3], [-5.4, 3])),
      stroke: vein,
      width: 0.5 * size,
    },
  ];
}

function carried(): Shape[] {
  return [...maple(86, 49, 28, 1.5, '#c4583f', '#8f3f31'), ...maple(70, 51, -24, 1, '#d9955a', '#a9673c')];
}

function ground(): Shape[] {
  return [
    { d: land(102, [3, 92], [30, 94], [60, 96], [100, 95], [126, 93], [146, 91]), fill: '#8b5d43' },
    ...maple(18, 88, -40, 1.1, '#d08a4f', '#a0603a'),
    ...maple(128, 88, 50, 1.2, '#c06040', '#8f4431'),
    ...maple(44, 98, 100, 0.9, '#b5553c', '#85402f'),
    ...maple(108, 99, -70, 1, '#d9a266', '#a9723f'),
    ...maple(24, 42, 160, 0.7, '#c06040', '#8f4431'),
    ...maple(122, 50, -130, 0.6, '#d08a4f', '#a0603a'),
    { d: outline([122, 79], [123, 74], [126.6, 72], [130.4, 74], [131.4, 79], [126.6, 80.6]), fill: '#9c6b45' },
    { d: outline([121.6, 75.6], [123.6, 71.4], [126.8, 70.4], [130, 71.4], [132, 75.6], [126.8, 76.8]), fill: '#6d4a36' },
    { d: line([126.8, 70.4], [127.4, 67.6]), stroke: '#6d4a36', width: 0.8 },
    { d: dots(...scatter(34, 8, 82, 132, 16, 7)), stroke: '#75492f', width: 0.9 },
  ];
}
