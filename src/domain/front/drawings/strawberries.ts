import { curve, dots, ellipse, leaf, outline, petals, placed, rectangle } from '../draw.ts';
import { front, type Shape } from '../front.ts';
import type { Point } from '../path.ts';
import { scatter } from '../scatter.ts';

/** Wild strawberries, ripe, white, and still in flower. */
export const strawberries = front('strawberries', () => [
  { d: rectangle(5, 5, 138, 95), fill: '#efe3d0' },
  { d: ellipse(74, 52, 58, 46), fill: '#f6ecdc' },
  { d: dots(...scatter(70, 7, 7, 134, 91, 8)), stroke: '#e5d5be', width: 1 },
  { d: stalks(), stroke: '#6d8a5f', width: 1.3 },
  ...frond(30, 40, -34, 1.05, '#6f9069', '#5b7c59'),
  ...frond(118, 38, 32, 1.05, '#6f9069', '#5b7c59'),
  ...frond(72, 22, -4, 0.9, '#86a37b', '#6f9069'),
  ...frond(20, 84, -74, 0.8, '#86a37b', '#6f9069'),
  ...frond(128, 84, 74, 0.8, '#86a37b', '#6f9069'),
  ...frond(52, 26, -20, 0.7, '#93ad86', '#7a9970'),
  ...frond(97, 24, 18, 0.7, '#93ad86', '#7a9970'),
  ...berry(50, 60, 7, 1.25, 'ripe'),
  ...berry(76, 66, -3, 1.5, 'ripe'),
  ...berry(104, 58, -9, 1.15, 'ripe'),
  ...berry(34, 76, 12, 0.8, 'white'),
  ...berry(121, 71, -14, 0.75, 'white'),
  ...flower(62, 42, 8.4, 10),
  ...flower(90, 44, 7.4, 40),
  ...flower(40, 20, 6, 60),
]);

function stalks(): string {
  return [
    curve([74, 104], [72, 70], [70, 46], [72, 22]),
    curve([72, 60], [56, 46], [44, 40], [30, 40]),
    curve([73, 62], [90, 46], [104, 40], [118, 38]),
    curve([71, 48], [64, 40], [54, 46], [50, 58]),
    curve([72, 52], [80, 44], [78, 56], [76, 64]),
    curve([73, 56], [88, 42], [100, 46], [104, 57]),
    curve([62, 50], [46, 56], [37, 64], [34, 75]),
    curve([84, 50], [104, 52], [117, 60], [121, 70]),
    curve([74, 96], [52, 84], [34, 84], [20, 84]),
    curve([74, 96], [98, 84], [114, 84], [128, 84]),
    curve([58, 44], [48, 32], [40, 20]),
  ].join('');
}

function frond(x: number, y: number, turn: number, size: number, fill: string, vein: string): Shape[] {
  return [-58, 58, 0].flatMap((side): Shape[] => {
    const p = placed(x, y, turn + side, size);
    const teeth: readonly Point[] = [
      [0, 0],
      [-5, -4],
      [-8, -9],
      [-8.6, -14],
      [-6.8, -19],
      [-3.4, -22.6],
      [0, -24.4],
      [3.4, -22.6],
      [6.8, -19],
      [8.6, -14],
      [8, -9],
      [5, -4],
    ];
    const veins = [-4, -8, -12, -16].map((at) => curve(...p([-5.6 - at * 0.04, at - 5], [0, at], [5.6 + at * 0.04, at - 5]))).join('');
    return [
      { d: outline(...p(...teeth)), fill },
      { d: curve(...p([0, 0], [0, -21])) + veins, stroke: vein, width: 0.5 },
      { d: dots(...p(...teeth.slice(1).map(([px, py]): Point => [px * 0.97, py]))), stroke: fill, width: 2.4 * size },
    ];
  });
}

function berry(x: number, y: number, turn: number, size: number, kind: 'ripe' | 'white'): Shape[] {
  const p = placed(x, y, turn, size);
  const [body, shade, shine, seed] =
    kind === 'ripe' ? (['#c4503f', '#a63f35', '#d97260', '#f0d3a6'] as const) : (['#e9e3c2', '#d5cfa6', '#f3efd8', '#a9a87a'] as const);
  const seeds = p(
    [-5, 3],
    [0, 2.4],
    [5, 3],
    [-6.6, 8],
    [-2.4, 7.4],
    [2.4, 7.4],
    [6.6, 8],
    [-4.6, 12.4],
    [0, 12.4],
    [4.6, 12.4],
    [-2.4, 17],
    [2.4, 17],
  );
  const [top = [x, y] as const] = p([0, -1]);
  return [
    {
      d: outline(...p([0, -1.6], [6, -1.4], [9.6, 3], [8.6, 10], [4.4, 17.6], [0, 21], [-4.4, 17.6], [-8.6, 10], [-9.6, 3], [-6, -1.4])),
      fill: body,
    },
    { d: outline(...p([4, -1.6], [7.6, -0.4], [9.6, 3], [8.6, 10], [4.4, 17.6], [0, 21], [-1.4, 20], [4, 13.6], [6, 6])), fill: shade },
    { d: outline(...p([-7, 2], [-4, 0.6], [-3.4, 4], [-5, 9], [-7, 7])), fill: shine },
    { d: dots(...seeds), stroke: seed, width: 0.8 * size },
    {
      d: [
        [-8.6, 1.6],
        [-5, 5.4],
        [0, 6.4],
        [5, 5.4],
        [8.6, 1.6],
        [5, -4],
        [-5, -4],
      ]
        .map((tip) => leaf(top, p(tip as unknown as Point)[0] ?? top, 2.4 * size))
        .join(''),
      fill: '#5b7c59',
    },
  ];
}

function flower(x: number, y: number, size: number, turn: number): Shape[] {
  return [
    { d: petals(x, y, size * 0.96, 5, turn + 36), fill: '#86a37b' },
    {
      d: [0, 72, 144, 216, 288]
        .map((at) =>
          ellipse(
            x + Math.cos(((at + turn) * Math.PI) / 180) * size * 0.56,
            y + Math.sin(((at + turn) * Math.PI) / 180) * size * 0.56,
            size * 0.46,
            size * 0.42,
            at + turn,
          ),
        )
        .join(''),
      fill: '#fdfbf4',
    },
    { d: ellipse(x, y, size * 0.3), fill: '#d9ab62' },
    { d: dots(...scatter(9, x - size * 0.22, y - size * 0.22, size * 0.44, size * 0.44, 4)), stroke: '#b98545', width: size * 0.08 },
  ];
}
