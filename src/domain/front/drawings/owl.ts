import { curve, dots, ellipse, leaf, line, outline, placed, polygon, rectangle } from '../draw.ts';
import { front, type Shape } from '../front.ts';
import type { Point } from '../path.ts';
import { scatter } from '../scatter.ts';

/** An owl on her branch, the moon behind her. */
export const owl = front('owl', () => [
  { d: rectangle(5, 5, 138, 95), fill: '#4a4358' },
  { d: ellipse(80, 44, 50), fill: '#554d62' },
  { d: ellipse(80, 44, 40), fill: '#635a6e' },
  { d: ellipse(80, 44, 30), fill: '#efe0c8' },
  { d: ellipse(68, 36, 5, 4.4) + ellipse(99, 58, 4, 3.4) + ellipse(92, 26, 3, 2.6) + ellipse(62, 56, 3, 2.6), fill: '#e2d0b5' },
  { d: dots(...scatter(46, 7, 7, 134, 70, 4)), stroke: '#cfc3c6', width: 0.6 },
  { d: dots(...scatter(16, 7, 7, 134, 60, 64)), stroke: '#f3e9dc', width: 1.1 },
  ...wood(),
  { d: curve([-2, 84], [24, 82], [56, 78], [88, 79], [118, 74], [150, 66]), stroke: '#5f473f', width: 5.4 },
  { d: curve([-2, 82.6], [24, 80.6], [56, 76.6], [88, 77.6], [118, 72.6], [150, 64.6]), stroke: '#785b4f', width: 1.4 },
  {
    d: curve([30, 81], [20, 70], [18, 58]) + curve([116, 74], [126, 84], [138, 90]) + curve([122, 73], [128, 60], [126, 48]),
    stroke: '#5f473f',
    width: 2.2,
  },
  ...leaves(),
  ...body(),
  ...face(),
]);

function wood(): Shape[] {
  const spire = ([x, chance]: Point, base: number, height: number) => {
    const top = base - height * (0.6 + chance * 0.6);
    return polygon([x, top], [x + height * 0.2, base + 4], [x - height * 0.2, base + 4]);
  };
  return [
    {
      d: scatter(26, 3, 0, 142, 1, 2)
        .map((at) => spire(at, 102, 26))
        .join(''),
      fill: '#3d3749',
    },
    {
      d: scatter(22, 3, 0, 142, 1, 44)
        .map((at) => spire(at, 106, 20))
        .join(''),
      fill: '#322d3d',
    },
  ];
}

function leaves(): Shape[] {
  const where: readonly (readonly [Point, Point])[] = [
    [
      [18, 58],
      [11, 50],
    ],
    [
      [18, 58],
      [24, 48],
    ],
    [
      [19, 66],
      [11, 64],
    ],
    [
      [22, 72],
      [29, 66],
    ],
    [
      [126, 48],
      [120, 39],
    ],
    [
      [126, 48],
      [133, 40],
    ],
    [
      [127.6, 56],
      [135, 53],
    ],
    [
      [126.6, 62],
      [118, 58],
    ],
    [
      [138, 90],
      [143, 96],
    ],
    [
      [132, 87.6],
      [128, 95],
    ],
    [
      [128, 85],
      [136, 80],
    ],
    [
      [40, 80],
      [34, 90],
    ],
    [
      [46, 79.6],
      [52, 90],
    ],
  ];
  return [
    { d: where.map(([root, tip]) => leaf(root, tip, 3.6)).join(''), fill: '#7f8a72' },
    {
      d: where
        .filter((_, i) => i % 3 === 0)
        .map(([root, tip]) => leaf(root, tip, 3.6))
        .join(''),
      fill: '#97a084',
    },
  ];
}

function body(): Shape[] {
  const scallops = Array.from({ length: 6 }, (_, row) =>
    Array.from({ length: row % 2 ? 4 : 5 }, (_, i) => {
      const x = 80 + (i - (row % 2 ? 1.5 : 2)) * 5.6 * (1 - Math.abs(row - 2) * 0.07);
      const y = 50 + row * 4.2;
      return curve([x - 2.2, y], [x, y + 2.6], [x + 2.2, y]);
    }),
  ).flat();
  const wing = (flip: 1 | -1): Shape[] => {
    const p = placed(80, 0, 0, 1, flip);
    return [
      { d: outline(...p([14, 38], [20, 44], [23, 56], [21, 68], [14, 78], [13, 66], [15, 52])), fill: '#6d5245' },
      {
        d: [0, 1, 2, 3].map((i) => curve(...p([21 - i * 1.2, 50 + i * 5], [18 - i, 56 + i * 5], [15, 58 + i * 5]))).join(''),
        stroke: '#8a6b59',
        width: 1,
      },
    ];
  };
  return [
    { d: outline([72, 74], [80, 72], [88, 74], [87, 90], [80, 93], [73, 90]), fill: '#6d5245' },
    { d: line([77, 78], [76.6, 90]) + line([80, 78], [80, 91.6]) + line([83, 78], [83.4, 90]), stroke: '#57413a', width: 0.6 },
    {
      d: outline(
        [58, 56],
        [60, 40],
        [66, 30],
        [80, 27],
        [94, 30],
        [100, 40],
        [102, 56],
        [98, 70],
        [90, 77.6],
        [80, 79],
        [70, 77.6],
        [62, 70],
      ),
      fill: '#8a6b59',
    },
    { d: outline([66, 52], [80, 47], [94, 52], [95, 64], [90, 74], [80, 77.4], [70, 74], [65, 64]), fill: '#e3cdae' },
    { d: scallops.join(''), stroke: '#a98568', width: 0.9 },
    ...wing(1),
    ...wing(-1),
    { d: [70, 73, 76, 84, 87, 90].map((x) => line([x, 76], [x - 0.2, 79.6])).join(''), stroke: '#c99a5e', width: 2 },
  ];
}

function face(): Shape[] {
  const half = (flip: 1 | -1): Shape[] => {
    const p = placed(80, 0, 0, 1, flip);
    const [eye = [0, 0] as const, glint = [0, 0] as const] = p([8.4, 37], [7.4, 35.6]);
    const rays = Array.from({ length: 16 }, (_, i) => {
      const at = (i / 16) * Math.PI * 2;
      return line([eye[0] + Math.cos(at) * 6.4, eye[1] + Math.sin(at) * 6.4], [eye[0] + Math.cos(at) * 8.2, eye[1] + Math.sin(at) * 8.2]);
    }).join('');
    return [
      { d: outline(...p([3, 25.6], [10, 25], [17, 17], [19.6, 24], [19.8, 34], [16, 28], [10, 26.6])), fill: '#6d5245' },
      { d: ellipse(eye[0], eye[1], 9.6), fill: '#e3cdae' },
      { d: rays, stroke: '#b99676', width: 0.7 },
      { d: ellipse(eye[0], eye[1], 5.2), fill: '#d08a4f' },
      { d: ellipse(eye[0], eye[1], 3.3), fill: '#2c2632' },
      { d: dots([eye[0] - 1.2, glint[1]]), stroke: '#fdfbf4', width: 1.4 },
    ];
  };
  return [
    ...half(1),
    ...half(-1),
    { d: outline([80, 38], [82.6, 41], [80, 47], [77.4, 41]), fill: '#c4764a' },
    { d: polygon([80, 38], [82.4, 41], [80, 46]), fill: '#a55f3c' },
  ];
}
