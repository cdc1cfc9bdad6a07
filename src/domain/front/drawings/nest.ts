import { curve, dots, ellipse, leaf, outline, rectangle } from '../draw.ts';
import { front, type Shape } from '../front.ts';
import type { Point } from '../path.ts';
import { scatter } from '../scatter.ts';

const bark = '#6d5048';

/** A nest in the fork of a tree, with speckled eggs. */
export const nest = front('nest', () => [
  { d: rectangle(5, 5, 138, 95), fill: '#dfe6d6' },
  { d: ellipse(74, 44, 54, 44), fill: '#e8ecdd' },
  { d: ellipse(72, 42, 36, 31), fill: '#f2f0e3' },
  { d: dots(...scatter(36, 8, 8, 132, 88, 12)), stroke: '#cfdac6', width: 4.4 },
  { d: dots(...scatter(30, 8, 8, 132, 88, 77)), stroke: '#d8e0cc', width: 7 },
  { d: curve([74, 104], [73, 90], [74, 78]), stroke: bark, width: 11 },
  {
    d: curve([73, 88], [54, 74], [34, 60], [22, 40], [16, 20]) + curve([74, 86], [96, 74], [114, 58], [124, 36], [133, 18]),
    stroke: bark,
    width: 5.6,
  },
  { d: curve([78, 102], [77, 90], [84, 80], [100, 68], [113, 55]), stroke: '#83645a', width: 1.2 },
  {
    d:
      curve([34, 60], [20, 58], [8, 50]) +
      curve([119, 48], [134, 46], [146, 38]) +
      curve([24, 45], [34, 32], [37, 18]) +
      curve([124, 38], [115, 26], [114, 13]),
    stroke: bark,
    width: 2.4,
  },
  ...foliage(0),
  { d: outline([40, 56], [74, 52], [108, 56], [104, 72], [90, 83], [74, 85.6], [58, 83], [44, 72]), fill: '#8a6a4f' },
  { d: ellipse(74, 57, 32, 8), fill: '#5a4438' },
  ...eggs(),
  ...weave(),
  ...foliage(1),
]);

function eggs(): Shape[] {
  const egg = (x: number, y: number, turn: number, start: number): Shape[] => [
    { d: ellipse(x, y, 8.2, 10.4, turn), fill: '#b7cdc4' },
    { d: ellipse(x - 1, y - 1.2, 6.8, 8.8, turn), fill: '#c9dad0' },
    { d: ellipse(x - 2.4, y - 3.4, 2.2, 3.4, turn), fill: '#e0eae2' },
    { d: dots(...scatter(14, x - 5.4, y - 8, 11, 14, start)), stroke: '#8f8473', width: 0.9 },
    { d: dots(...scatter(6, x - 4.4, y - 7, 9, 12, start + 30)), stroke: '#75695c', width: 1.4 },
  ];
  return [...egg(59, 53, -18, 1), ...egg(89, 53, 18, 9), ...egg(74, 54, 3, 17)];
}

/** Straw by straw along the rim and across the bowl. */
function weave(): Shape[] {
  const tones = ['#a98561', '#7a5b44', '#c09a70', '#8f6d50', '#b5926b'];
  const straws = Array.from({ length: 62 }, (_, i) => {
    const [[chance, other] = [0, 0]] = scatter(1, 0, 0, 1, 1, i + 3);
    const depth = i / 62;
    const half = 34 - depth * depth * 17;
    const y = 58 + depth * 25;
    const from = 74 - half + chance * half * 1.1;
    const to = Math.min(74 + half + 2 - other * 3, from + 20 + other * 18);
    const sag = (x: number) => 5.6 - Math.abs(x - 74) ** 2 * 0.005;
    const straw = curve(
      [from, y + sag(from) - 4],
      [(from + to) / 2, y + sag((from + to) / 2) + 0.6 - chance * 2],
      [to, y + sag(to) - 4 + other * 2],
    );
    return { straw, tone: i % tones.length };
  });
  return [
    {
      d: outline([41, 58], [56, 63.6], [74, 65.4], [92, 63.6], [107, 58], [104, 72], [90, 83], [74, 85.6], [58, 83], [44, 72]),
      fill: '#94734f',
    },
    ...tones.map((stroke, tone): Shape => ({
      d: straws
        .filter((one) => one.tone === tone)
        .map(({ straw }) => straw)
        .join(''),
      stroke,
      width: 1.1,
    })),
    {
      d: curve([40, 60], [34, 66], [32, 74]) + curve([106, 62], [114, 66], [117, 74]) + curve([60, 82], [54, 88], [52, 92]),
      stroke: '#a98561',
      width: 0.6,
    },
  ];
}

function foliage(layer: 0 | 1): Shape[] {
  const twigs: readonly (readonly [Point, Point])[] = layer
    ? [
        [
          [22, 40],
          [14, 33],
        ],
        [
          [20, 32],
          [29, 26],
        ],
        [
          [16, 20],
          [9, 13],
        ],
        [
          [16, 20],
          [22, 10],
        ],
        [
          [8, 50],
          [6, 43],
        ],
        [
          [133, 18],
          [141, 11],
        ],
        [
          [133, 18],
          [127, 8],
        ],
        [
          [128, 28],
          [137, 24],
        ],
        [
          [121, 44],
          [112, 40],
        ],
        [
          [134, 46],
          [138, 54],
        ],
        [
          [28, 52],
          [20, 47],
        ],
        [
          [100, 78],
          [110, 82],
        ],
        [
          [48, 76],
          [38, 80],
        ],
      ]
    : [
        [
          [37, 18],
          [32, 9],
        ],
        [
          [37, 18],
          [44, 11],
        ],
        [
          [33, 34],
          [42, 30],
        ],
        [
          [30, 38],
          [26, 30],
        ],
        [
          [114, 13],
          [107, 8],
        ],
        [
          [114, 13],
          [119, 6],
        ],
        [
          [116, 27],
          [107, 24],
        ],
        [
          [119, 31],
          [127, 27],
        ],
        [
          [14, 54],
          [9, 61],
        ],
        [
          [22, 58],
          [18, 66],
        ],
        [
          [134, 44],
          [140, 37],
        ],
        [
          [126, 47],
          [130, 55],
        ],
      ];
  return [
    { d: twigs.map(([root, tip]) => leaf(root, tip, 4.4)).join(''), fill: layer ? '#7f9f74' : '#a3b994' },
    {
      d: twigs
        .filter((_, i) => i % 2)
        .map(([root, tip]) => leaf(root, tip, 4.4))
        .join(''),
      fill: layer ? '#93b085' : '#b4c6a3',
    },
    {
      d: twigs.map(([root, tip]) => curve(root, [root[0] + (tip[0] - root[0]) * 0.75, root[1] + (tip[1] - root[1]) * 0.75])).join(''),
      stroke: layer ? '#66865f' : '#8da57f',
      width: 0.35,
    },
  ];
}
