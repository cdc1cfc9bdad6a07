import { curve, dots, ellipse, line, outline, placed, polygon, rectangle } from '../draw.ts';
import { front, type Shape } from '../front.ts';
import { scatter } from '../scatter.ts';

/** A paper boat in a puddle, and whoever folded it. */
export const boat = front('boat', () => [
  { d: rectangle(5, 5, 138, 95), fill: '#b3a89f' },
  ...paving(),
  {
    d: outline([10, 66], [22, 48], [48, 42], [76, 44], [106, 38], [132, 46], [140, 62], [132, 80], [104, 92], [66, 90], [34, 93], [14, 82]),
    fill: '#9c9088',
  },
  {
    d: outline(
      [12, 65],
      [24, 49.6],
      [49, 44],
      [76, 46],
      [106, 40.4],
      [130, 48],
      [137, 62],
      [130, 78],
      [103, 89.6],
      [66, 87.6],
      [35, 90.4],
      [17, 80],
    ),
    fill: '#7f9fa0',
  },
  {
    d: outline([20, 65], [30, 54], [52, 49], [78, 51], [106, 46], [126, 52], [130, 62], [124, 74], [102, 84], [66, 82], [38, 84], [24, 76]),
    fill: '#93b0ae',
  },
  ...mirrored(),
  { d: rings(), stroke: '#b9ceca', width: 0.7 },
  ...folded(),
  ...boots(),
  ...sprigs(),
]);

function paving(): Shape[] {
  const rows = [5, 17, 29, 41, 53, 65, 77, 89, 101];
  const joints = rows
    .slice(0, -1)
    .flatMap((y, row) =>
      [0, 1, 2, 3, 4, 5, 6, 7].map((i) => line([(row % 2) * 10 + i * 20 - 4, y], [(row % 2) * 10 + i * 20 - 4.6, y + 12])),
    );
  const stone = (row: number, i: number) => rectangle((row % 2) * 10 + i * 20 - 4, 5 + row * 12, 20, 12);
  return [
    {
      d: [stone(0, 1), stone(1, 5), stone(2, 0), stone(3, 6), stone(6, 0), stone(7, 3), stone(1, 2), stone(7, 6), stone(0, 4)].join(''),
      fill: '#bdb3a9',
    },
    { d: [stone(0, 6), stone(1, 0), stone(2, 4), stone(7, 1), stone(6, 6), stone(0, 2), stone(7, 4)].join(''), fill: '#a99e96' },
    { d: rows.map((y) => line([3, y], [146, y - 0.4])).join('') + joints.join(''), stroke: '#978b83', width: 0.7 },
  ];
}

/** What the water shows: a bare branch with its first leaves. */
function mirrored(): Shape[] {
  return [
    {
      d: curve([134, 60], [116, 64], [100, 72], [86, 82]) + curve([116, 64], [108, 61], [98, 61]) + curve([104, 70], [104, 76], [99, 81]),
      stroke: '#7d9b9b',
      width: 1.6,
    },
    {
      d: dots([98, 61], [103, 60.4], [108, 62.4], [90, 78], [96, 73], [99, 80], [104, 77], [112, 68], [92, 81]),
      stroke: '#84a28e',
      width: 3,
    },
  ];
}

function rings(): string {
  const ring = (x: number, y: number, r: number) => ellipse(x, y, r, r * 0.42);
  return [
    ring(30, 66, 4),
    ring(30, 66, 8),
    ring(112, 77, 3),
    ring(112, 77, 6.4),
    ring(119, 55, 2.6),
    ring(47, 79, 2.2),
    ring(47, 79, 5),
  ].join('');
}

function folded(): Shape[] {
  const p = placed(66, 66, -3, 1.22);
  return [
    // On the water: first the mirror image, then the wave around it.
    { d: polygon(...p([-22, 1], [22, 0], [13, 10], [-12, 11])), fill: '#b7cbc6' },
    { d: polygon(...p([-2, 9], [12, 2], [1, 20])), fill: '#a9c1bd' },
    { d: curve(...p([-27, 2], [-14, 5], [0, 6], [14, 5], [27, 1])), stroke: '#cddcd6', width: 0.9 },
    { d: curve(...p([-20, 7.6], [-8, 9.4], [8, 9.2])), stroke: '#cddcd6', width: 0.6 },
    { d: polygon(...p([-12, -9], [0, -29], [12.6, -9.4])), fill: '#f8f4ea' },
    { d: polygon(...p([0, -29], [12.6, -9.4], [2, -6])), fill: '#e3dccf' },
    { d: polygon(...p([-28, -12], [0, -4], [28, -13], [14, 4], [-13, 4.6])), fill: '#fdfbf5' },
    { d: polygon(...p([0, -4], [28, -13], [14, 4], [1, 4.4])), fill: '#ece5d8' },
    { d: polygon(...p([-28, -12], [0, -4], [-2, -0.6], [-26, -9.6])), fill: '#efe9de' },
    // Squared paper, out of an exercise book.
    {
      d: [-18, -12, -6].map((x) => line(...p([x, -9.4 - x * -0.05], [x + 2.6, 3.6]))).join('') + line(...p([-21, -3], [-1, 2])),
      stroke: '#c9d2d0',
      width: 0.35,
    },
  ];
}

function boots(): Shape[] {
  const boot = (x: number, flip: 1 | -1): Shape[] => {
    const p = placed(x, 4, 0, 1, flip);
    return [
      { d: ellipse(x + flip * 4.4, 37, 12.4, 2.4), fill: '#978b83' },
      {
        d: outline(
          ...p([-5.4, 0], [-5, 18], [-6, 27], [-5, 32], [4, 32.6], [14, 32.4], [15, 28.6], [11, 24.6], [6, 22], [5.6, 10], [5.8, 0]),
        ),
        fill: '#bf6d60',
      },
      { d: outline(...p([1, 2], [5.8, 0], [5.6, 10], [6, 22], [10, 24.6], [5, 25.6], [1.4, 20])), fill: '#d08877' },
      { d: outline(...p([-6, 30.2], [4, 31], [15, 30.2], [14.6, 33.4], [4, 34], [-5.6, 33.4])), fill: '#8a4f42' },
    ];
  };
  return [
    { d: polygon([84, 3], [96, 3], [95.6, 10], [84.8, 10]) + polygon([107, 3], [119, 3], [118.4, 10], [107.6, 10]), fill: '#5a4b5d' },
    ...boot(90, -1),
    ...boot(113, 1),
  ];
}

function sprigs(): Shape[] {
  const tuft = (x: number, y: number) =>
    [-2.6, -1.2, 0.2, 1.6, 2.8].map((lean) => curve([x, y], [x + lean * 0.4, y - 3], [x + lean, y - 5.6 + Math.abs(lean) * 0.7])).join('');
  return [
    { d: tuft(22, 41) + tuft(41, 29) + tuft(131, 89) + tuft(16, 94) + tuft(62, 17) + tuft(58, 98), stroke: '#71906f', width: 0.9 },
    { d: dots([23.4, 35], [39.6, 23.4], [129.4, 83], [60.4, 97 - 5]), stroke: '#f3e4d2', width: 2.4 },
    { d: dots(...scatter(30, 8, 8, 132, 30, 6)), stroke: '#a09489', width: 0.6 },
  ];
}
