import { curve, ellipse, leaf, line, outline, polygon, rectangle } from '../draw.ts';
import { front, type Shape } from '../front.ts';
import type { Point } from '../path.ts';

const fur = '#38313b';

/** A cat at the window, looking over the roofs at dusk. */
export const cat = front('cat', () => [
  { d: rectangle(5, 5, 138, 95), fill: '#7d5a55' },
  { d: rectangle(34, 12, 80, 66), fill: '#b9a5ad' },
  { d: polygon([34, 40], [114, 40], [114, 78], [34, 78]), fill: '#cfb3ae' },
  { d: polygon([34, 52], [114, 52], [114, 78], [34, 78]), fill: '#e2c1ad' },
  { d: ellipse(96, 25, 6), fill: '#f5e9da' },
  { d: ellipse(98.6, 23.4, 5.2), fill: '#b9a5ad' },
  ...roofs(),
  { d: rectangle(26, 6, 8, 74), fill: '#f1e7d8' },
  { d: rectangle(114, 6, 8, 74), fill: '#f1e7d8' },
  { d: rectangle(30, 6, 88, 6), fill: '#f1e7d8' },
  { d: rectangle(72, 12, 4, 66), fill: '#f1e7d8' },
  { d: rectangle(34, 34, 80, 3.2), fill: '#f1e7d8' },
  { d: line([76, 12], [76, 34]), stroke: '#d9cab6', width: 0.5 },
  { d: line([34, 37.2], [72, 37.2]), stroke: '#d9cab6', width: 0.5 },
  { d: line([76, 37.2], [114, 37.2]), stroke: '#d9cab6', width: 0.5 },
  { d: rectangle(22, 78, 104, 7, 1), fill: '#e6d3ba' },
  { d: rectangle(22, 82.6, 104, 2.4, 1), fill: '#c9ad90' },
  ...plant(),
  ...sitting(),
  ...curtains(),
]);

function roofs(): Shape[] {
  const house = (x: number, y: number, width: number, roof: number, wall: string, top: string): Shape[] => [
    { d: rectangle(x, y, width, 80 - y), fill: wall },
    { d: polygon([x - 1.4, y], [x + width * 0.22, y - roof], [x + width * 0.78, y - roof], [x + width + 1.4, y]), fill: top },
  ];
  const light = (x: number, y: number): Shape => ({ d: rectangle(x, y, 2.4, 3), fill: '#f7d9b0' });
  const dark = (x: number, y: number): Shape => ({ d: rectangle(x, y, 2.4, 3), fill: '#6a5866' });
  return [
    ...house(34, 58, 12, 6, '#a48a94', '#8c7480'),
    ...house(58, 55, 11, 7, '#a48a94', '#8c7480'),
    ...house(92, 56, 11, 6, '#a48a94', '#8c7480'),
    { d: rectangle(49, 46, 3, 12), fill: '#8c7480' },
    ...house(44, 61, 17, 8, '#8a727f', '#6d5866'),
    ...house(102, 60, 16, 8, '#8a727f', '#6d5866'),
    ...house(76, 62, 18, 8, '#8a727f', '#6d5866'),
    { d: rectangle(106, 49, 2.6, 6), fill: '#6d5866' },
    { d: rectangle(80, 51, 2.6, 6), fill: '#6d5866' },
    ...house(30, 68, 18, 7, '#75606e', '#584753'),
    ...house(62, 69, 20, 7, '#75606e', '#584753'),
    light(47, 64),
    dark(52, 64),
    light(56, 69.6),
    light(80, 65),
    dark(85, 65),
    light(89.4, 65),
    light(106, 64),
    dark(110.4, 64),
    dark(38, 71.6),
    light(42.6, 71.6),
    light(68, 72.4),
    dark(104.4, 70),
    light(97, 60),
  ];
}

function sitting(): Shape[] {
  return [
    { d: curve([95, 76.6], [101, 80], [104.6, 86], [103, 92], [98, 93.4], [96.6, 90.4]), stroke: fur, width: 3 },
    { d: outline([78.6, 79], [77.4, 70], [79.4, 60], [83.6, 53], [92.4, 53], [96.6, 60], [98.6, 70], [97.4, 79], [88, 80]), fill: fur },
    { d: ellipse(88, 47.6, 8, 7), fill: fur },
    { d: outline([80.6, 46], [80.4, 37.6], [86.6, 42]), fill: fur },
    { d: outline([95.4, 46], [95.6, 37.6], [89.4, 42]), fill: fur },
    { d: curve([83, 53.8], [88, 55.6], [93, 53.8]), stroke: '#b8685a', width: 1.3 },
    { d: curve([80.4, 76], [82.6, 70.6], [86.4, 69.6]), stroke: '#4d4450', width: 0.7 },
    { d: curve([95.6, 76], [93.4, 70.6], [89.6, 69.6]), stroke: '#4d4450', width: 0.7 },
  ];
}

function plant(): Shape[] {
  const leaves: readonly (readonly [Point, Point, number])[] = [
    [[50, 68], [41, 62], 4],
    [[50, 68], [44, 55], 4.2],
    [[50, 68], [50, 50], 4.4],
    [[50, 68], [56, 54], 4.2],
    [[50, 68], [59, 62], 4],
    [[50, 68], [47, 60], 3.2],
    [[50, 68], [54, 61], 3.2],
  ];
  return [
    ...leaves.map(([root, tip, width], i): Shape => ({ d: leaf(root, tip, width), fill: i % 2 ? '#6f8a70' : '#59745f' })),
    { d: ellipse(50, 49.4, 1.6), fill: '#d98a78' },
    { d: ellipse(44, 54.4, 1.4), fill: '#d98a78' },
    { d: ellipse(56.4, 53.2, 1.5), fill: '#d98a78' },
    { d: polygon([43.4, 68.6], [56.6, 68.6], [54.8, 79], [45.2, 79]), fill: '#b8685a' },
    { d: rectangle(42.6, 66.6, 14.8, 3.4, 0.8), fill: '#c67b6b' },
  ];
}

function curtains(): Shape[] {
  const side = (mirror: (x: number) => number): Shape[] => {
    const at = (points: readonly (readonly [number, number])[]): Point[] => points.map(([x, y]) => [mirror(x), y]);
    const fold = (x: number, toX: number, toY: number): Shape => ({
      d: curve(
        ...at([
          [x, 5],
          [x - (x - toX) * 0.25, 28],
          [toX, toY],
        ]),
      ),
      stroke: '#a9584e',
      width: 0.7,
    });
    return [
      {
        d: outline(
          ...at([
            [3, 3],
            [40, 3],
            [37, 26],
            [29, 48],
            [16, 66],
            [20, 84],
            [24, 102],
            [3, 102],
          ]),
        ),
        fill: '#bf6d60',
      },
      fold(33, 24, 50),
      fold(25, 17, 58),
      fold(16, 11.6, 64),
      {
        d: curve(
          ...at([
            [5, 68],
            [11, 69.4],
            [18, 66.6],
          ]),
        ),
        stroke: '#e3b59c',
        width: 2.2,
      },
      {
        d: curve(
          ...at([
            [10, 74],
            [12, 86],
            [14, 101],
          ]),
        ),
        stroke: '#a9584e',
        width: 0.7,
      },
    ];
  };
  return [...side((x) => x), ...side((x) => 148 - x), { d: rectangle(3, 3, 142, 4.6), fill: '#5f433f' }];
}
