import { curve, dots, ellipse, leaf, line, outline, placed, polygon, rectangle } from '../draw.ts';
import { front, type Shape } from '../front.ts';
import type { Point } from '../path.ts';
import { scatter } from '../scatter.ts';

/** Tangerines, fir twigs and walnuts: the smell of the holidays. */
export const tangerines = front('tangerines', () => [
  { d: rectangle(5, 5, 138, 95), fill: '#5f7a70' },
  { d: ellipse(74, 50, 62, 48), fill: '#69857a' },
  { d: dots(...scatter(70, 7, 7, 134, 91, 6)), stroke: '#7d978b', width: 0.8 },
  { d: outline([6, 78], [50, 62], [104, 60], [142, 74], [142, 102], [6, 102]), fill: '#ede2cf' },
  {
    d:
      [14, 32, 50, 68, 86, 104, 122, 138].map((x) => line([x, 102], [74 + (x - 74) * 0.86, 64])).join('') +
      curve([6, 88], [74, 78], [142, 86]) +
      curve([6, 96], [74, 88], [142, 94]),
    stroke: '#dccdb4',
    width: 0.6,
  },
  ...twig(
    [
      [8, 16],
      [30, 26],
      [48, 40],
      [62, 50],
    ],
    3,
  ),
  ...twig(
    [
      [14, 46],
      [30, 48],
      [48, 52],
    ],
    30,
  ),
  ...twig(
    [
      [142, 14],
      [122, 24],
      [104, 36],
      [92, 46],
    ],
    50,
  ),
  ...twig(
    [
      [140, 44],
      [120, 47],
      [104, 52],
    ],
    80,
  ),
  { d: ellipse(72, 79, 44, 7), fill: '#cdbfa6' },
  ...fruit(70, 41, 16, true),
  ...fruit(48, 58, 16.4, false),
  ...fruit(93, 57, 16.6, true),
  ...fruit(70, 65, 16.6, false),
  ...bowl(),
  ...halved(),
  ...segments(),
  ...walnut(24, 86, -14),
  ...walnut(12.6, 92, 30),
]);

function twig(points: readonly Point[], start: number): Shape[] {
  const along = points.slice(1).flatMap(([x, y], i) => {
    const [px, py] = points[i] ?? [0, 0];
    const angle = Math.atan2(y - py, x - px);
    const steps = Math.ceil(Math.hypot(x - px, y - py) / 1.2);
    return Array.from({ length: steps }, (_, step) => ({
      x: px + ((x - px) * step) / steps,
      y: py + ((y - py) * step) / steps,
      angle,
      i: i * 30 + step,
    }));
  });
  const needles = (tone: number) =>
    along
      .filter(({ i }) => i % 2 === tone)
      .flatMap(({ x, y, angle, i }) =>
        [-1, 1].map((side) => {
          const [[chance] = [0]] = scatter(1, 0, 0, 1, 1, start + i * 2 + side);
          const lean = angle + Math.PI + side * (0.75 + chance * 0.4);
          return line([x, y], [x + Math.cos(lean) * (8 + chance * 3), y + Math.sin(lean) * (8 + chance * 3)]);
        }),
      )
      .join('');
  return [
    { d: needles(0), stroke: '#2f4f46', width: 1.1 },
    { d: curve(...points), stroke: '#6b4f3f', width: 1.6 },
    { d: needles(1), stroke: '#456b5c', width: 0.9 },
  ];
}

function fruit(x: number, y: number, r: number, leafy: boolean): Shape[] {
  const star = placed(x + r * 0.1, y - r * 0.66);
  return [
    { d: ellipse(x, y, r, r * 0.9), fill: '#c8692f' },
    { d: ellipse(x - r * 0.08, y - r * 0.07, r * 0.9, r * 0.81), fill: '#dd8442' },
    { d: ellipse(x - r * 0.2, y - r * 0.18, r * 0.64, r * 0.58), fill: '#e79a58' },
    { d: dots(...scatter(22, x - r * 0.7, y - r * 0.5, r * 1.3, r * 1.2, Math.round(x))), stroke: '#c97134', width: 0.6 },
    { d: ellipse(x - r * 0.38, y - r * 0.42, r * 0.16, r * 0.12, -30), fill: '#f5c594' },
    {
      d: [0, 72, 144, 216, 288]
        .map((at) =>
          leaf(
            [x + r * 0.1, y - r * 0.66],
            [x + r * 0.1 + Math.cos((at * Math.PI) / 180) * 2.6, y - r * 0.66 + Math.sin((at * Math.PI) / 180) * 1.5],
            1,
          ),
        )
        .join(''),
      fill: '#6b7a4a',
    },
    ...(leafy
      ? [
          { d: line(...star([0, 0], [1, -5])), stroke: '#6b5a3f', width: 1 },
          { d: outline(...star([1, -4], [6, -9], [13, -9.6], [17, -6], [11, -2.6], [5, -2.4])), fill: '#57744f' },
          { d: curve(...star([1, -4], [8, -6.4], [15.6, -6.2])), stroke: '#7d9a70', width: 0.5 },
          { d: outline(...star([0, -4], [-4, -8.6], [-10, -9], [-12.6, -6], [-8, -3.4], [-3, -3])), fill: '#668459' },
        ]
      : []),
  ];
}

function bowl(): Shape[] {
  return [
    {
      d: outline([26, 66], [48, 70.4], [72, 71.6], [96, 70.4], [118, 66], [112, 78], [98, 86], [72, 88], [46, 86], [32, 78]),
      fill: '#8a4f4a',
    },
    { d: outline([98, 70.2], [118, 66], [112, 78], [98, 86], [80, 87.8], [94, 80]), fill: '#743f3c' },
    { d: curve([26, 66], [48, 70.6], [72, 71.8], [96, 70.6], [118, 66]), stroke: '#a9685f', width: 1.6 },
    {
      d: dots([36, 75], [45, 77.6], [54, 79.2], [63, 80], [72, 80.4], [81, 80], [90, 79.2], [99, 77.6], [108, 75]),
      stroke: '#e6c8a8',
      width: 1.6,
    },
  ];
}

function halved(): Shape[] {
  const [x, y] = [116, 87];
  const wedges = Array.from({ length: 9 }, (_, i) => {
    const p = placed(x, y, i * 40 + 8);
    return outline(...p([1.4, 0], [5, -2.9], [9.2, -2.4], [9.8, 0], [9.2, 2.4], [5, 2.9]));
  });
  return [
    { d: ellipse(x + 1, y + 9, 14, 4), fill: '#cdbfa6' },
    { d: ellipse(x, y, 13), fill: '#d2763a' },
    { d: ellipse(x, y, 11.6), fill: '#f4dcb8' },
    { d: wedges.join(''), fill: '#e08f4b' },
    { d: dots(...scatter(16, x - 7, y - 7, 14, 14, 8)), stroke: '#eeb57d', width: 0.9 },
  ];
}

function segments(): Shape[] {
  const one = (x: number, y: number, turn: number): Shape[] => {
    const p = placed(x, y, turn);
    return [
      { d: outline(...p([-8, 0], [-5, -4.6], [0, -6.2], [5, -4.6], [8, 0], [3, 1.2], [-3, 1.2])), fill: '#e08f4b' },
      { d: outline(...p([-8, 0], [-3, 1.2], [3, 1.2], [8, 0], [3, -1], [-3, -1])), fill: '#f4dcb8' },
      { d: curve(...p([-4, -3], [0, -4.4], [4, -3])), stroke: '#f0b57e', width: 0.7 },
    ];
  };
  return [
    ...one(88, 95, -10),
    ...one(72, 97, 16),
    { d: polygon([132, 78], [137, 76], [141, 79], [138, 82]), fill: '#d2763a' },
    { d: outline([128, 71], [136, 69], [141, 72], [139, 76], [133, 74]), fill: '#dd8442' },
  ];
}

function walnut(x: number, y: number, turn: number): Shape[] {
  const p = placed(x, y, turn);
  return [
    { d: ellipse(x + 0.6, y + 6, 8, 2), fill: '#cdbfa6' },
    { d: outline(...p([-7.4, 0], [-5, -5.4], [0, -6.8], [5, -5.4], [8.4, 0], [5, 5.2], [0, 6.4], [-5, 5.2])), fill: '#a97c55' },
    { d: outline(...p([-7.4, 0], [8.4, 0], [5, 5.2], [0, 6.4], [-5, 5.2])), fill: '#93683f' },
    { d: curve(...p([-7.4, 0], [0, -0.8], [8.4, 0])), stroke: '#6f4c30', width: 0.8 },
    {
      d:
        curve(...p([-4, -4], [-2, -2.4], [-3, -1.2])) +
        curve(...p([1, -5.6], [0.4, -3.4], [2.6, -1.6])) +
        curve(...p([5, -4], [4.4, -2.4], [6, -1.2])) +
        curve(...p([-3, 1.4], [-1.6, 3], [-2.6, 4.6])) +
        curve(...p([3, 1.2], [2.4, 3], [3.8, 4.6])),
      stroke: '#7d5736',
      width: 0.5,
    },
  ];
}
