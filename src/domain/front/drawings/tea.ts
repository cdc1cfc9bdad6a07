import { curve, ellipse, leaf, line, outline, rectangle } from '../draw.ts';
import { front, type Shape } from '../front.ts';

/** Books, tea, a twig in a jug: an evening that nobody disturbs. */
export const tea = front('tea', () => [
  { d: rectangle(5, 5, 138, 95), fill: '#ecdfcd' },
  { d: ellipse(74, 38, 46, 40), fill: '#f3e9da' },
  { d: rectangle(5, 74, 138, 26), fill: '#b98a6a' },
  { d: rectangle(5, 74, 138, 1.6), fill: '#cfa384' },
  { d: `${line([5, 83], [143, 83])}${line([5, 92], [143, 92])}`, stroke: '#a97a5c', width: 0.4 },
  ...jug(),
  ...books(),
  ...cup(),
  ...glasses(),
]);

function books(): Shape[] {
  return [
    { d: rectangle(41, 83, 66, 2.4, 1.2), fill: '#9c7052' },
    ...book(42, 72, 62, 12, '#7c4438', '#e9d3b4'),
    ...book(46, 61.6, 54, 10.4, '#4d6459', '#e4dcc6'),
    ...book(43.5, 53, 58, 8.6, '#c99a5e', '#7c4438'),
    ...book(50, 43.4, 46, 9.6, '#5a4b5d', '#d9b9a0'),
  ];
}

/** A book lying flat, its spine to us. */
function book(x: number, y: number, width: number, height: number, cover: string, mark: string): Shape[] {
  const band = (at: number): Shape => ({ d: rectangle(x + at, y, 1.1, height), fill: mark });
  return [
    { d: rectangle(x, y, width, height, 1.3), fill: cover },
    band(6),
    band(8.2),
    band(width - 9.3),
    { d: rectangle(x + width * 0.32, y + height * 0.36, width * 0.36, height * 0.28, 0.6), fill: mark },
  ];
}

function cup(): Shape[] {
  const steam = (x: number, sway: number): Shape => ({
    d: curve([x, 25], [x + sway, 21.5], [x - sway, 17.5], [x + sway * 0.6, 13.4], [x - sway * 0.3, 10.6]),
    stroke: '#fbf6ec',
    width: 1.1,
  });
  return [
    steam(66, 1.8),
    steam(72.4, -2),
    steam(78.6, 1.6),
    { d: ellipse(72.5, 42.6, 19.5, 2.6), fill: '#d8c9b6' },
    { d: ellipse(72.5, 41.9, 19.5, 2.4), fill: '#fbf6ec' },
    { d: ellipse(72.5, 41.7, 11, 1.2), fill: '#e4d8c6' },
    { d: curve([85.4, 30.6], [90, 29.6], [92.2, 32.4], [90, 36], [84, 38]), stroke: '#fbf6ec', width: 1.9 },
    { d: 'M58 27.6C58 35 61.5 41.6 67.5 41.9L77.5 41.9C83.5 41.6 87 35 87 27.6Z', fill: '#fbf6ec' },
    { d: 'M79 41.7C84 40 87 34.4 87 27.6L82.4 27.6C82.4 34 81 39 77 41.9Z', fill: '#ece1d0' },
    { d: ellipse(72.5, 27.6, 14.5, 2.5), fill: '#ece1d0' },
    { d: ellipse(72.5, 28, 13.1, 1.9), fill: '#a85c3a' },
    { d: ellipse(69, 27.8, 4.6, 0.8), fill: '#c27b52' },
    ...[62.5, 67.5, 72.5, 77.5, 82].flatMap((x): Shape[] => [
      { d: ellipse(x, 33.6, 1.15), fill: '#c86f56' },
      { d: leaf([x, 35], [x + 1.6, 37.6], 1.1), fill: '#4d6459' },
    ]),
  ];
}

function jug(): Shape[] {
  const twig = (...points: readonly (readonly [number, number])[]): Shape => ({ d: curve(...points), stroke: '#7a5a48', width: 0.8 });
  const berries = (where: readonly (readonly [number, number])[]): Shape[] =>
    where.map(([x, y]) => ({ d: ellipse(x, y, 1.5), fill: '#c05f4c' }));
  return [
    twig([122, 56], [121, 42], [117, 30], [119, 17]),
    twig([123, 56], [126, 41], [131, 30], [134, 20]),
    twig([121.6, 48], [114, 40], [109.6, 33]),
    twig([117.6, 32], [113, 26], [112.6, 20]),
    twig([128, 36.6], [127, 29], [124.6, 24]),
    ...(
      [
        [
          [119, 22],
          [124, 18],
        ],
        [
          [118, 28],
          [123, 27],
        ],
        [
          [132, 27],
          [138, 27],
        ],
        [
          [129.6, 33],
          [135, 34],
        ],
        [
          [112, 36.6],
          [107, 40],
        ],
        [
          [116, 42],
          [111, 45.6],
        ],
        [
          [124.6, 46],
          [130, 44.6],
        ],
        [
          [120.6, 39],
          [115.6, 36],
        ],
      ] as const
    ).map(([root, tip], i): Shape => ({ d: leaf(root, tip, 2.6), fill: i % 2 ? '#7f957f' : '#647c68' })),
    ...berries([
      [119, 16],
      [112.4, 19],
      [134.4, 19],
      [124.4, 23],
      [109, 32],
      [115, 23.4],
      [131.6, 24.6],
      [136.4, 22.6],
      [107.6, 35],
      [121.6, 14.6],
    ]),
    { d: ellipse(122.6, 84, 13.5, 1.8), fill: '#9c7052' },
    {
      d: outline(
        [114.6, 55],
        [115.4, 61],
        [110.6, 69],
        [111, 78],
        [116, 83.6],
        [129.4, 83.6],
        [134.4, 78],
        [134.6, 69],
        [130, 61],
        [130.6, 55],
      ),
      fill: '#8fa79c',
    },
    {
      d: outline(
        [126, 56.4],
        [127.6, 62],
        [131, 70],
        [130.4, 78],
        [126.4, 83.6],
        [129.4, 83.6],
        [134.4, 78],
        [134.6, 69],
        [130, 61],
        [130.6, 55],
      ),
      fill: '#7b958a',
    },
    { d: ellipse(122.6, 55, 8, 1.7), fill: '#5f786e' },
    { d: curve([112.4, 73], [118, 75.4], [128, 75.4], [133, 73]), stroke: '#ecdfcd', width: 0.7 },
    { d: curve([112, 76], [118, 78.4], [128, 78.4], [133.6, 76]), stroke: '#ecdfcd', width: 0.4 },
  ];
}

function glasses(): Shape[] {
  return [
    { d: ellipse(18.4, 88, 5.6, 4), stroke: '#4a3b3a', width: 0.9 },
    { d: ellipse(31.4, 89, 5.6, 4), stroke: '#4a3b3a', width: 0.9 },
    { d: curve([23.8, 87.2], [25, 86.2], [26, 87.8]), stroke: '#4a3b3a', width: 0.9 },
    { d: curve([13.4, 86.4], [16, 80.4], [22, 78.6]), stroke: '#4a3b3a', width: 0.8 },
    { d: curve([36.6, 87.6], [37.6, 82], [34, 79]), stroke: '#4a3b3a', width: 0.8 },
    { d: curve([15.4, 86.6], [17, 85.4]), stroke: '#e4c8ac', width: 0.5 },
    { d: curve([28.4, 87.6], [30, 86.4]), stroke: '#e4c8ac', width: 0.5 },
  ];
}
