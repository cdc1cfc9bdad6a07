import { curve, dots, ellipse, leaf, line, outline, placed, rectangle } from '../draw.ts';
import { front, type Shape } from '../front.ts';
import { scatter } from '../scatter.ts';

type Kind = 'red' | 'green';

/** A basket of apples on the table, and one already bitten. */
export const apples = front('apples', () => [
  { d: rectangle(5, 5, 138, 95), fill: '#cfd3bf' },
  { d: wall(), stroke: '#c3c8b2', width: 0.6 },
  { d: ellipse(72, 44, 52, 40), fill: '#dadccb' },
  { d: rectangle(5, 74, 138, 26), fill: '#a87857' },
  { d: rectangle(5, 74, 138, 1.6), fill: '#c1946f' },
  { d: line([5, 84], [143, 84]) + line([5, 93], [143, 93]), stroke: '#966848', width: 0.5 },
  { d: grain(), stroke: '#b38562', width: 0.4 },
  { d: ellipse(72, 90, 46, 4), fill: '#8c6043' },
  { d: curve([32, 52], [36, 20], [72, 9], [108, 20], [112, 52]), stroke: '#8a5f3f', width: 3.6 },
  { d: curve([32, 52], [36, 20], [72, 9], [108, 20], [112, 52]), stroke: '#b5885c', width: 1.4 },
  ...apple(52, 38, 13, -14, 'green'),
  ...apple(91, 37, 13, 10, 'red'),
  ...apple(71, 34, 14, 3, 'red'),
  ...apple(42, 49, 11.6, -20, 'red'),
  ...apple(102, 49, 11.8, 20, 'green'),
  ...apple(60, 51, 13, -6, 'red'),
  ...apple(82, 52, 13, 12, 'green'),
  ...basket(),
  ...apple(126, 84, 11.4, 24, 'red'),
  ...bitten(),
  ...sprig(),
]);

function wall(): string {
  return [18, 31, 44, 57, 70, 83, 96, 109, 122, 135].map((x) => line([x, 3], [x, 74])).join('');
}

function grain(): string {
  return scatter(16, 8, 77, 110, 22, 5)
    .map(([x, y]) => curve([x, y], [x + 8, y - 0.4], [x + 16, y]))
    .join('');
}

function apple(x: number, y: number, r: number, turn: number, kind: Kind): Shape[] {
  const p = placed(x, y, turn, r / 10);
  const [body, shade, blush, shine] =
    kind === 'red' ? (['#b8493f', '#963a35', '#cb6a55', '#e09a83'] as const) : (['#a9b26c', '#8b9655', '#c1c582', '#dbdcab'] as const);
  return [
    {
      d: outline(
        ...p(
          [0, -7.6],
          [4, -9.4],
          [8.6, -7.6],
          [10.6, -1.6],
          [9, 5.6],
          [4.6, 10],
          [0, 9.2],
          [-4.6, 10],
          [-9, 5.6],
          [-10.6, -1.6],
          [-8.6, -7.6],
          [-4, -9.4],
        ),
      ),
      fill: body,
    },
    {
      d: outline(...p([6.4, -8.8], [8.6, -7.6], [10.6, -1.6], [9, 5.6], [4.6, 10], [0, 9.2], [-2, 9.6], [4.6, 6.4], [7.4, 0], [7.6, -5])),
      fill: shade,
    },
    { d: outline(...p([-8.4, -5], [-5, -7.6], [-1, -5.6], [-2, 0], [-4.6, 5.6], [-8, 3.6], [-9.4, -1])), fill: blush },
    { d: outline(...p([-7.4, -3.6], [-5.4, -5.4], [-4.4, -4], [-6.6, -0.6])), fill: shine },
    { d: outline(...p([-3.4, -7.6], [0, -8.6], [3.4, -7.6], [0, -5.8])), fill: shade },
    { d: curve(...p([0, -6.8], [0.6, -10], [2.4, -12.4])), stroke: '#5d4232', width: r * 0.1 },
    { d: dots(...scatter(9, x - r * 0.5, y - r * 0.3, r, r * 0.9, Math.round(x))), stroke: blush, width: 0.6 },
  ];
}

function basket(): Shape[] {
  const left = (y: number) => 28 + (y - 54) * 0.28;
  const rows = [60, 66, 72, 78, 84];
  const strands = rows.flatMap((y, row) =>
    Array.from({ length: 11 }, (_, i) => {
      const wide = 144 - 2 * left(y);
      const at = left(y) + ((i + (row % 2) * 0.5) / 11.2) * wide;
      return outline([at, y], [at + wide * 0.04, y - 2.4], [at + wide * 0.08, y], [at + wide * 0.04, y + 2.6]);
    }),
  );
  return [
    {
      d: outline([27, 55], [50, 57.6], [72, 58.4], [94, 57.6], [117, 55], [112, 74], [106, 89], [72, 91.4], [38, 89], [32, 74]),
      fill: '#9c6f48',
    },
    { d: strands.join(''), fill: '#bd9062' },
    { d: strands.filter((_, i) => i % 11 < 4).join(''), fill: '#cba274' },
    {
      d: [34, 42, 51, 61, 72, 83, 93, 102, 110].map((x) => curve([x, 57], [72 + (x - 72) * 0.93, 73], [72 + (x - 72) * 0.82, 89])).join(''),
      stroke: '#86593a',
      width: 0.7,
    },
    { d: curve([26.4, 55.4], [50, 58.6], [72, 59.4], [94, 58.6], [117.6, 55.4]), stroke: '#86593a', width: 4.4 },
    {
      d: Array.from({ length: 22 }, (_, i) => 28 + i * 4)
        .map((x) => line([x, 57.6 - ((x - 72) / 46) ** 2 * 3.4 + 2.6], [x + 2.6, 57.6 - ((x - 71) / 46) ** 2 * 3.4 - 0.8]))
        .join(''),
      stroke: '#c79a6b',
      width: 1.5,
    },
    { d: curve([38, 88.4], [72, 91], [106, 88.4]), stroke: '#86593a', width: 2.6 },
  ];
}

function bitten(): Shape[] {
  return [
    {
      d: outline(
        [117.6, 80.6],
        [121, 79.4],
        [122, 82.2],
        [123.4, 84.2],
        [121.6, 86.6],
        [122.4, 89.4],
        [118.6, 91],
        [113.6, 88],
        [113.6, 83],
      ),
      fill: '#f1e6cb',
    },
    { d: curve([120.6, 80.2], [121.4, 82.4], [122.6, 84.2], [121, 86.6], [121.6, 89.6]), stroke: '#963a35', width: 0.7 },
    { d: ellipse(118.6, 84.6, 0.7, 1.3, 20), fill: '#6d4a36' },
  ];
}

function sprig(): Shape[] {
  const p = placed(20, 88, -8);
  const pairs = p([0, 0], [-8, -5], [4, -1], [0, -9], [8, -1.6], [12, -9], [4, 0], [10, 6], [-2, 1], [-6, 7]);
  const [a, b, c, d, e, f, g, h, i, j] = pairs;
  if (!a || !b || !c || !d || !e || !f || !g || !h || !i || !j) return [];
  return [
    { d: curve(...p([-12, 4], [0, 0], [12, -2])), stroke: '#6d4a36', width: 0.9 },
    { d: leaf(a, b, 3.6) + leaf(e, f, 3.8), fill: '#75875a' },
    { d: leaf(c, d, 3.6) + leaf(g, h, 3.6) + leaf(i, j, 3.4), fill: '#8b9b69' },
  ];
}
