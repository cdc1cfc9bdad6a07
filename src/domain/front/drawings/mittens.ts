import { curve, dots, ellipse, line, outline, placed, rectangle } from '../draw.ts';
import { front, type Shape } from '../front.ts';
import { scatter } from '../scatter.ts';

/** Two knitted mittens drying on their string, and snow behind them. */
export const mittens = front('mittens', () => [
  { d: rectangle(5, 5, 138, 95), fill: '#b9cdc9' },
  { d: ellipse(74, 54, 56, 44), fill: '#c7d8d3' },
  { d: ellipse(74, 56, 40, 33), fill: '#d5e2dc' },
  { d: dots(...scatter(70, 6, 6, 136, 92, 20)), stroke: '#eaf0ec', width: 0.9 },
  ...flakes(),
  { d: curve([3, 14], [28, 20], [52, 23], [74, 23.6], [98, 22.4], [124, 18], [146, 12]), stroke: '#6d5048', width: 1 },
  ...mitten(50, 30, 7, 1),
  ...mitten(100, 29, -8, -1),
  ...peg(51, 22.6, 5),
  ...peg(98, 21.8, -6),
]);

function mitten(x: number, y: number, turn: number, flip: 1 | -1): Shape[] {
  const p = placed(x, y, turn, 1, flip);
  const across = (at: number, from: number, to: number) => line(...p([from, at], [to, at]));
  const zigzag = (at: number) =>
    line(
      ...p(
        [-13.4, at + 2],
        [-10, at - 1.4],
        [-6.6, at + 2],
        [-3.3, at - 1.4],
        [0, at + 2],
        [3.3, at - 1.4],
        [6.6, at + 2],
        [10, at - 1.4],
        [13.4, at + 2],
      ),
    );
  return [
    // A shadow on the air behind it, then cuff, thumb and hand.
    { d: outline(...p([-11, 2], [13, 2], [18, 24], [19, 42], [12, 58], [2, 62], [-9, 57], [-14, 40], [-12, 20])), fill: '#a9c1bc' },
    { d: outline(...p([-10, 30], [-15, 25], [-21, 26], [-23.4, 32], [-20, 41], [-14, 48], [-8, 50])), fill: '#a9584e' },
    {
      d: outline(...p([-13, 15], [0, 14.6], [13, 15], [15, 26], [15.6, 40], [12, 53], [0, 59.6], [-12, 53], [-15.4, 40], [-14.6, 26])),
      fill: '#bf6d60',
    },
    { d: outline(...p([8, 16], [13, 15.6], [15, 26], [15.6, 40], [12, 53], [2, 59.2], [10, 50], [12, 38], [11, 24])), fill: '#a9584e' },
    { d: zigzag(21), stroke: '#f3e4d2', width: 1 },
    { d: dots(...p([-10, 25.4], [-3.3, 25.4], [3.3, 25.4], [10, 25.4])), stroke: '#f3e4d2', width: 1.5 },
    ...star(p, 0, 38),
    { d: dots(...p([-9, 50], [-4.6, 53.6], [0, 55], [4.6, 53.6], [9, 50])), stroke: '#f3e4d2', width: 1.3 },
    { d: dots(...p([-16, 31], [-18.6, 33], [-15.6, 36])), stroke: '#e2b9a4', width: 0.9 },
    { d: outline(...p([-12, 1], [0, 0.4], [12, 1], [13.6, 8], [13, 15.6], [0, 16.2], [-13, 15.6], [-13.6, 8])), fill: '#4d6b66' },
    {
      d: [-10, -7, -4, -1, 2, 5, 8, 11].map((at) => curve(...p([at, 2], [at * 1.06, 8], [at, 14.6]))).join(''),
      stroke: '#3b5551',
      width: 0.8,
    },
    { d: across(1.4, -11, 11), stroke: '#66857f', width: 1.2 },
  ];
}

function star(p: ReturnType<typeof placed>, x: number, y: number): Shape[] {
  const rays = [0, 60, 120, 180, 240, 300].map((turn) => {
    const ray = placed(x, y, turn);
    return line(...p(...ray([0, 0], [0, -9]))) + line(...p(...ray([-2.8, -7.4], [0, -5], [2.8, -7.4])));
  });
  return [
    { d: rays.join(''), stroke: '#f3e4d2', width: 1 },
    { d: dots(...p([x, y])), stroke: '#f3e4d2', width: 2.4 },
  ];
}

function peg(x: number, y: number, turn: number): Shape[] {
  const p = placed(x, y, turn);
  return [
    { d: outline(...p([-1.9, -6], [1.9, -6], [2, 8], [-2, 8])), fill: '#b5825e' },
    { d: line(...p([0, 2], [0, 8])), stroke: '#8a5f44', width: 0.5 },
    { d: line(...p([-2, -0.6], [2, -0.6])), stroke: '#6d5048', width: 0.9 },
  ];
}

function flakes(): Shape[] {
  return (
    [
      [18, 42, 6],
      [131, 44, 5],
      [75, 84, 6.4],
      [22, 82, 4.6],
      [124, 86, 5.6],
      [75, 40, 4],
    ] as const
  ).map(([x, y, size]) => ({
    d: [0, 60, 120, 180, 240, 300]
      .map((turn) => {
        const ray = placed(x, y, turn, size);
        return line(...ray([0, 0], [0, -1])) + line(...ray([-0.25, -0.85], [0, -0.6], [0.25, -0.85]));
      })
      .join(''),
    stroke: '#f7f7f2',
    width: 0.7,
  }));
}
