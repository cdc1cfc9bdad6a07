import { curve, dots, ellipse, leaf, line, outline, placed, polygon, rectangle } from '../draw.ts';
import { front, type Shape } from '../front.ts';
import type { Point } from '../path.ts';
import { scatter } from '../scatter.ts';

/** A game of chess by lamplight, the knight to move. */
export const chess = front('chess', () => [
  { d: rectangle(5, 5, 138, 95), fill: '#5f5049' },
  { d: ellipse(74, 24, 74, 52), fill: '#6b5a51' },
  { d: ellipse(74, 20, 52, 40), fill: '#7a675b' },
  { d: ellipse(74, 16, 32, 28), fill: '#8c7767' },
  { d: dots(...scatter(40, 8, 8, 132, 44, 4)), stroke: '#9a8573', width: 0.7 },
  { d: polygon([3, 62], [146, 62], [146, 104], [3, 104]), fill: '#6d4a38' },
  { d: line([3, 62], [146, 62]), stroke: '#8a6048', width: 1 },
  ...lamp(),
  ...board(),
  ...figure('pawn', 47, 66, 0.72, 'dark'),
  ...figure('rook', 26, 70, 0.86, 'dark'),
  ...figure('bishop', 121, 67, 0.8, 'dark'),
  ...figure('queen', 72, 70, 0.9, 'dark'),
  ...figure('pawn', 131, 82, 1, 'light'),
  ...figure('pawn', 58, 81, 0.95, 'dark'),
  ...figure('knight', 96, 90, 1.55, 'light'),
  ...figure('pawn', 27, 92, 1.2, 'light'),
]);

function lamp(): Shape[] {
  return [
    { d: line([74, 2], [74, 6]), stroke: '#3d322e', width: 0.9 },
    { d: outline([66, 8.6], [68.6, 5.6], [79.4, 5.6], [82, 8.6], [92, 17.6], [74, 19.6], [56, 17.6]), fill: '#a9584e' },
    { d: outline([76, 5.6], [79.4, 5.6], [82, 8.6], [92, 17.6], [80, 19.2], [79, 10.6]), fill: '#8f453f' },
    { d: ellipse(74, 18.2, 17.6, 2), fill: '#f6dcae' },
  ];
}

/** The board lies flat, its far edge shorter than the near one. */
function board(): Shape[] {
  const at = (column: number, row: number): Point => {
    const depth = row / 6;
    const spread = 0.52 + depth * depth * 0.2 + depth * 0.34;
    return [74 + (column - 4) * 21 * spread, 60 + depth * 24 + depth * depth * 18];
  };
  const square = (column: number, row: number) =>
    polygon(at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1));
  const dark = [0, 1, 2, 3, 4, 5, 6].flatMap((row) =>
    [0, 1, 2, 3, 4, 5, 6, 7].filter((column) => (row + column) % 2).map((column) => square(column, row)),
  );
  return [
    { d: polygon([27.6, 58.4], [120.4, 58.4], [170, 106], [-22, 106]), fill: '#4d342a' },
    { d: polygon(at(0, 0), at(8, 0), at(8, 7), at(0, 7)), fill: '#e2cba6' },
    { d: dark.join(''), fill: '#94664a' },
  ];
}

type Kind = 'pawn' | 'rook' | 'bishop' | 'queen' | 'knight';

/** Half outlines from the foot up, in tenths of a millimetre of a big piece. */
const halves: Readonly<Record<Exclude<Kind, 'knight'>, readonly Point[]>> = {
  pawn: [
    [9, 0],
    [9, -3],
    [6.4, -5],
    [4, -10],
    [3.4, -15],
    [5.6, -16.6],
    [3.6, -18],
  ],
  rook: [
    [10, 0],
    [10, -3.4],
    [7, -6],
    [5.6, -12],
    [5, -24],
    [7.6, -26],
    [7.6, -33],
  ],
  bishop: [
    [10, 0],
    [10, -3.4],
    [7, -6],
    [4.4, -13],
    [3.6, -22],
    [6.4, -24],
    [3.4, -26],
    [5.6, -31],
    [4.6, -36],
    [0.8, -40.6],
  ],
  queen: [
    [11, 0],
    [11, -3.6],
    [8, -6.4],
    [5, -14],
    [4, -28],
    [7.4, -30],
    [4.4, -32],
    [8.4, -42],
  ],
};

function figure(kind: Kind, x: number, y: number, size: number, side: 'light' | 'dark'): Shape[] {
  const [fill, shade, shine] =
    side === 'light' ? (['#f0e2c8', '#d3bd98', '#fdf6e6'] as const) : (['#3f3236', '#2f2529', '#6a555a'] as const);
  const p = placed(x, y, 0, size);
  const shadow: Shape = { d: ellipse(x + 4 * size, y + 0.6 * size, 13 * size, 2.6 * size), fill: '#5f4234' };
  const foot: Shape[] = [
    { d: ellipse(x, y, 10.4 * size, 2.6 * size), fill: shade },
    { d: ellipse(x, y - 2.8 * size, 9.6 * size, 2.4 * size), fill },
  ];
  if (kind === 'knight') return [shadow, ...foot, ...knight(p, size, fill, shade, shine)];
  const half = halves[kind];
  const whole = [...half, ...half.map(([px, py]): Point => [-px, py]).toReversed()];
  const right = [...half, ...half.map(([px, py]): Point => [px * 0.35, py]).toReversed()];
  return [
    shadow,
    ...foot,
    { d: polygon(...p(...whole)), fill },
    { d: polygon(...p(...right)), fill: shade },
    { d: curve(...p([-4.6, -7], [-2.6, -12], [-2.2, -17])), stroke: shine, width: 0.8 * size },
    ...top(kind, p, size, fill, shade, shine),
  ];
}

function top(kind: Kind, p: ReturnType<typeof placed>, size: number, fill: string, shade: string, shine: string): Shape[] {
  const [centre = [0, 0] as const, crown = [0, 0] as const] = p([0, kind === 'pawn' ? -21.6 : -42], [0, -45]);
  if (kind === 'pawn')
    return [
      { d: ellipse(centre[0], centre[1], 5.4 * size), fill: shade },
      { d: ellipse(centre[0] - 0.7 * size, centre[1] - 0.4 * size, 4.6 * size), fill },
      { d: ellipse(centre[0] - 2 * size, centre[1] - 1.8 * size, 1.4 * size), fill: shine },
    ];
  if (kind === 'rook')
    return [
      {
        d: polygon(
          ...p(
            [-7.6, -33],
            [-7.6, -37],
            [-4, -37],
            [-4, -34.4],
            [-1.8, -34.4],
            [-1.8, -37],
            [1.8, -37],
            [1.8, -34.4],
            [4, -34.4],
            [4, -37],
            [7.6, -37],
            [7.6, -33],
          ),
        ),
        fill,
      },
      { d: line(...p([-7, -27], [7, -27])), stroke: shine, width: 0.5 * size },
    ];
  if (kind === 'bishop')
    return [
      { d: line(...p([0.6, -36], [3.4, -32])), stroke: shine, width: 0.8 * size },
      { d: dots(...p([0, -41])), stroke: fill, width: 2.8 * size },
    ];
  return [
    {
      d: polygon(
        ...p([-8.4, -41.6], [-9.4, -47], [-5, -43.6], [-3.6, -48.6], [0, -44.4], [3.6, -48.6], [5, -43.6], [9.4, -47], [8.4, -41.6]),
      ),
      fill,
    },
    { d: dots(...p([-9.4, -47.4], [-3.6, -49], [3.6, -49], [9.4, -47.4])), stroke: shine, width: 1.5 * size },
    { d: ellipse(crown[0], crown[1], 2 * size), fill: shade },
    { d: line(...p([-7, -30.4], [7, -30.4])), stroke: shine, width: 0.6 * size },
  ];
}

function knight(p: ReturnType<typeof placed>, size: number, fill: string, shade: string, shine: string): Shape[] {
  return [
    {
      d: outline(
        ...p(
          [-8, -3.6],
          [-7, -9],
          [-2, -16],
          [-3, -21],
          [-8, -18.6],
          [-13, -17],
          [-14.6, -20],
          [-12.4, -24],
          [-8, -30],
          [-4.6, -34.6],
          [-3.6, -39.6],
          [0, -36.6],
          [6, -33],
          [10, -25],
          [10.6, -14],
          [8, -3.6],
        ),
      ),
      fill,
    },
    { d: outline(...p([0, -36.6], [6, -33], [10, -25], [10.6, -14], [8, -3.6], [3, -3.6], [6, -12], [6.4, -22], [4, -30])), fill: shade },
    {
      d: [0, 1, 2, 3, 4]
        .map((i) => curve(...p([2.4 + i * 1.1, -33 + i * 4.6], [6 + i * 0.8, -31.6 + i * 4.6], [8 + i * 0.5, -28.4 + i * 4.4])))
        .join(''),
      stroke: '#b79d76',
      width: 0.5 * size,
    },
    { d: dots(...p([-5.4, -28.4])), stroke: '#4d3a30', width: 1.5 * size },
    { d: dots(...p([-12.4, -20.4])), stroke: '#b79d76', width: 0.9 * size },
    { d: curve(...p([-12.6, -17.6], [-9.6, -19.4], [-8, -20.6])), stroke: '#b79d76', width: 0.5 * size },
    { d: leaf(p([-3.2, -33])[0] ?? [0, 0], p([-3.4, -38.4])[0] ?? [1, 1], 1.6 * size), fill: shade },
    { d: curve(...p([-5, -6], [-1, -12], [1, -18])), stroke: shine, width: 0.8 * size },
  ];
}
