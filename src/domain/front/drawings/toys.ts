import { curve, dots, ellipse, line, outline, polygon, rectangle } from '../draw.ts';
import { front, type Shape } from '../front.ts';
import type { Point } from '../path.ts';
import { scatter } from '../scatter.ts';

/** Glass toys on a fir twig: a bird, a house, a cone, a mushroom. */
export const toys = front('toys', () => [
  { d: rectangle(5, 5, 138, 95), fill: '#ead9c4' },
  { d: ellipse(74, 56, 58, 46), fill: '#f1e4d2' },
  { d: ellipse(74, 60, 38, 32), fill: '#f7eddf' },
  { d: dots(...scatter(40, 8, 40, 132, 56, 3)), stroke: '#fffaf0', width: 2.6 },
  { d: dots(...scatter(26, 8, 36, 132, 60, 60)), stroke: '#e3cdb3', width: 1.2 },
  ...twig(
    [
      [-4, 22],
      [30, 22],
      [66, 17],
      [104, 20],
      [152, 10],
    ],
    4,
  ),
  ...twig(
    [
      [-4, 10],
      [26, 12],
      [50, 24],
      [60, 31],
    ],
    20,
  ),
  ...twig(
    [
      [152, 22],
      [126, 22],
      [110, 28],
      [96, 34],
    ],
    40,
  ),
  ...twig(
    [
      [60, -2],
      [72, 8],
      [86, 14],
      [92, 24],
    ],
    60,
  ),
  ...ball(28, 60, 15, '#b84a40', '#98382f', '#d97c69'),
  ...house(),
  ...cone(),
  ...glassMushroom(),
  ...ball(122, 62, 12.4, '#5f7f72', '#4c6a5e', '#86a396'),
  ...lights(),
]);

/** A bough with needles along it. */
function twig(points: readonly Point[], start: number): Shape[] {
  const along = points.slice(1).flatMap(([x, y], i) => {
    const [px, py] = points[i] ?? [0, 0];
    const steps = Math.ceil(Math.hypot(x - px, y - py) / 1.1);
    const angle = Math.atan2(y - py, x - px);
    return Array.from({ length: steps }, (_, step) => ({
      x: px + ((x - px) * step) / steps,
      y: py + ((y - py) * step) / steps,
      angle,
      i: i * 40 + step,
    }));
  });
  const needles = (tone: number) =>
    along
      .filter(({ i }) => i % 3 === tone)
      .flatMap(({ x, y, angle, i }) =>
        [-1, 1].map((side) => {
          const [[chance, other] = [0, 0]] = scatter(1, 0, 0, 1, 1, start + i * 2 + side);
          const lean = angle + side * (0.7 + chance * 0.5);
          const length = 8 + other * 4;
          return line([x, y], [x + Math.cos(lean) * length, y + Math.sin(lean) * length]);
        }),
      )
      .join('');
  return [
    { d: needles(0), stroke: '#36574c', width: 1.1 },
    { d: curve(...points), stroke: '#6b4f3f', width: 1.8 },
    { d: needles(1), stroke: '#4d7362', width: 1 },
    { d: needles(2), stroke: '#68907a', width: 0.8 },
  ];
}

function hung(x: number, from: number, to: number): Shape[] {
  return [
    { d: line([x, from], [x, to - 1]), stroke: '#8f7a62', width: 0.45 },
    { d: rectangle(x - 2, to - 1, 4, 3, 0.6), fill: '#c29a62' },
    { d: ellipse(x, to - 1.8, 1.1), stroke: '#a27d48', width: 0.5 },
  ];
}

function ball(x: number, y: number, r: number, fill: string, shade: string, shine: string): Shape[] {
  const wave = (at: number) =>
    curve(
      [x - Math.sqrt(r * r - at * at), y + at - 0.6],
      [x - r * 0.4, y + at + 1.6],
      [x + r * 0.4, y + at + 1.6],
      [x + Math.sqrt(r * r - at * at), y + at - 0.6],
    );
  return [
    ...hung(x, 18, y - r - 1),
    { d: ellipse(x, y, r), fill: shade },
    { d: ellipse(x - r * 0.09, y - r * 0.07, r * 0.9), fill },
    { d: wave(-r * 0.3) + wave(r * 0.36), stroke: '#f1dcc0', width: 0.9 },
    {
      d: dots(...[-0.68, -0.34, 0, 0.34, 0.68].map((at): Point => [x + at * r, y + r * 0.12 - at * at * 1.6])),
      stroke: '#f1dcc0',
      width: r * 0.15,
    },
    {
      d: outline(
        [x - r * 0.7, y - r * 0.3],
        [x - r * 0.46, y - r * 0.66],
        [x - r * 0.2, y - r * 0.78],
        [x - r * 0.4, y - r * 0.46],
        [x - r * 0.58, y - r * 0.16],
      ),
      fill: shine,
    },
  ];
}

function house(): Shape[] {
  return [
    ...hung(58, 28, 52),
    { d: polygon([47, 68], [69, 68], [68, 86], [48, 86]), fill: '#efdcc0' },
    { d: polygon([62, 68], [69, 68], [68, 86], [62, 86]), fill: '#d9c09c' },
    { d: polygon([43, 69], [58, 53], [73, 69]), fill: '#fdfaf2' },
    { d: polygon([43, 69], [58, 53], [60, 55.2], [49, 69]), fill: '#e9e3d8' },
    { d: Array.from({ length: 8 }, (_, i) => ellipse(44.6 + i * 3.84, 69.4, 2.1, 1.7)).join(''), fill: '#fdfaf2' },
    { d: rectangle(50.6, 73, 6, 6, 0.5) + rectangle(50.6, 73, 6, 6, 0.5), fill: '#e2a768' },
    { d: line([53.6, 73], [53.6, 79]) + line([50.6, 76], [56.6, 76]), stroke: '#a56a48', width: 0.5 },
    { d: rectangle(60, 76, 5, 10, 0.5), fill: '#a5574a' },
    { d: dots([64, 81.4]), stroke: '#efdcc0', width: 0.8 },
    { d: line([48, 86], [68, 86]), stroke: '#fdfaf2', width: 1.8 },
  ];
}

function cone(): Shape[] {
  const scales = [0, 1, 2, 3, 4, 5].flatMap((row) =>
    Array.from({ length: row % 2 ? 3 : 4 }, (_, i) => {
      const half = [6, 8, 8, 7, 5.4, 3.4][row] ?? 4;
      const count = row % 2 ? 3 : 4;
      const x = 90 + ((i + 0.5) / count - 0.5) * half * 2;
      return {
        d: outline([x - 2.2, 50 + row * 4], [x, 49 + row * 4], [x + 2.2, 50 + row * 4], [x, 54.8 + row * 4]),
        light: (i + row) % 2 === 0,
      };
    }),
  );
  return [
    ...hung(90, 24, 45),
    { d: outline([83, 49], [90, 46], [97, 49], [98.4, 56], [96, 66], [90, 76], [84, 66], [81.6, 56]), fill: '#8d5f45' },
    {
      d: scales
        .filter(({ light }) => light)
        .map(({ d }) => d)
        .join(''),
      fill: '#b98560',
    },
    {
      d: scales
        .filter(({ light }) => !light)
        .map(({ d }) => d)
        .join(''),
      fill: '#a5714f',
    },
    { d: dots(...scatter(10, 83, 48, 14, 22, 4)), stroke: '#f6ead6', width: 1 },
  ];
}

function glassMushroom(): Shape[] {
  return [
    { d: outline([103, 92], [104, 84], [110, 84], [111, 92], [107, 94]), fill: '#f3e8d6' },
    { d: outline([98, 85], [100, 79], [107, 75.6], [114, 79], [116, 85], [107, 87.6]), fill: '#c4604f' },
    { d: outline([110, 77], [114, 79], [116, 85], [109, 87.4], [112, 83]), fill: '#a94b40' },
    { d: dots([103, 81.6], [108, 79.6], [111.4, 83], [105.6, 84.6]), stroke: '#f8efe0', width: 1.7 },
    { d: line([107, 75.6], [107, 34]), stroke: '#8f7a62', width: 0.4 },
    { d: rectangle(105.6, 73.4, 2.8, 2.4, 0.5), fill: '#c29a62' },
  ];
}

function lights(): Shape[] {
  const at: readonly Point[] = [
    [14, 30],
    [42, 29],
    [73, 25],
    [101, 15],
    [133, 28],
    [66, 8],
    [128, 12],
    [20, 12],
  ];
  return [
    { d: at.map(([x, y]) => ellipse(x, y, 3.2)).join(''), fill: '#f6e0b4' },
    { d: at.map(([x, y]) => outline([x, y - 2.2], [x + 1.5, y + 0.4], [x, y + 2], [x - 1.5, y + 0.4])).join(''), fill: '#e0a05c' },
    { d: dots(...at.map(([x, y]): Point => [x - 0.3, y + 0.2])), stroke: '#fdf3d9', width: 0.9 },
  ];
}
