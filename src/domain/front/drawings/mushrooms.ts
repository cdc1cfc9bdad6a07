import { curve, dots, ellipse, land, leaf, line, outline, placed, rectangle } from '../draw.ts';
import { front, type Shape } from '../front.ts';
import type { Point } from '../path.ts';
import { scatter } from '../scatter.ts';

/** Three boletes in the moss, a beetle on his way. */
export const mushrooms = front('mushrooms', () => [
  { d: rectangle(5, 5, 138, 95), fill: '#e2d3b8' },
  { d: ellipse(70, 40, 54, 44), fill: '#ebdfc8' },
  { d: ellipse(68, 38, 34, 30), fill: '#f2e9d6' },
  { d: trunks(10, 5), stroke: '#cdbb9c', width: 6 },
  { d: trunks(5, 60), stroke: '#b8a384', width: 9 },
  { d: land(102, [3, 62], [36, 58], [80, 63], [120, 57], [146, 61]), fill: '#b3a878' },
  { d: land(102, [3, 72], [30, 67], [70, 73], [110, 67], [146, 71]), fill: '#8f9367' },
  ...fern(22, 78, -22, 44),
  ...fern(22, 78, 14, 38),
  ...fern(126, 78, 18, 46),
  ...fern(127, 78, -18, 34),
  { d: land(102, [3, 82], [34, 76], [74, 82], [112, 76], [146, 81]), fill: '#72805a' },
  ...bolete(72, 90, 1.35, 2, 34),
  ...bolete(104, 90, 0.86, 8, 30),
  ...bolete(44, 92, 0.7, -9, 26),
  { d: outline([30, 94], [40, 89], [56, 91], [70, 88], [86, 90.6], [102, 88], [118, 93], [96, 98], [50, 99]), fill: '#5d6f4c' },
  ...moss(),
  ...fallen(),
  ...beetle(),
]);

function trunks(count: number, start: number): string {
  return scatter(count, 4, 0, 140, 1, start)
    .map(([x, sway]) => line([x, 0], [x + sway * 3, 74]))
    .join('');
}

function fern(x: number, y: number, turn: number, length: number): Shape[] {
  const p = placed(x, y, turn);
  const bend = (at: number): Point => [at * at * 6 * Math.sign(turn), -at * length];
  const pinnae = Array.from({ length: 14 }, (_, i) => {
    const at = 0.12 + (i / 14) * 0.86;
    const [rx, ry] = bend(at);
    const size = length * 0.26 * (1 - at) + 1.6;
    return [-1, 1].map((side) => {
      const [root, tip] = p([rx, ry], [rx + side * size, ry - size * 0.45]);
      return root && tip ? leaf(root, tip, size * 0.26) : '';
    });
  });
  return [
    { d: pinnae.flat().join(''), fill: '#7d8f5e' },
    { d: curve(...p(bend(0), bend(0.35), bend(0.7), bend(1))), stroke: '#5f7049', width: 0.8 },
  ];
}

function bolete(x: number, y: number, size: number, turn: number, height: number): Shape[] {
  const p = placed(x, y, turn, size);
  const top = -height;
  return [
    { d: outline(...p([-6, top], [6, top], [7, -12], [10, -3], [7, 3], [-7, 3], [-10, -3], [-7, -12])), fill: '#efe4cd' },
    { d: outline(...p([1.6, top], [6, top], [7, -12], [10, -3], [7, 3], [1, 3], [4.4, -6], [3, -14])), fill: '#d8c7a6' },
    {
      d: [-4, -1.4, 1.2, 3.6].map((at) => curve(...p([at, top + 6], [at * 1.2, -12], [at * 1.5, -4]))).join(''),
      stroke: '#cbb892',
      width: 0.4 * size,
    },
    {
      d: outline(...p([-20, top + 1], [-12, top + 4.6], [0, top + 5.6], [12, top + 4.6], [20, top + 1], [12, top - 2], [-12, top - 2])),
      fill: '#c9ac72',
    },
    {
      d: outline(
        ...p(
          [-21.6, top + 0.4],
          [-19, top - 9],
          [-10, top - 16],
          [1, top - 17.6],
          [12, top - 15],
          [19.6, top - 8],
          [21.4, top + 0.6],
          [10, top + 2.6],
          [-10, top + 2.6],
        ),
      ),
      fill: '#8f5a3f',
    },
    {
      d: outline(...p([-19.6, top - 2], [-17, top - 9], [-9, top - 14.8], [1, top - 16], [8, top - 14.4], [0, top - 10], [-10, top - 6])),
      fill: '#a97150',
    },
    { d: outline(...p([-14, top - 8], [-9, top - 12.4], [-3, top - 14], [-6, top - 10.6])), fill: '#c89572' },
    {
      d: outline(...p([21.4, top + 0.6], [19.6, top - 8], [16, top - 12], [17, top - 5], [12, top + 0.6], [4, top + 2.8], [12, top + 2.4])),
      fill: '#774731',
    },
  ];
}

function moss(): Shape[] {
  const tufts = (count: number, y: number, start: number) =>
    scatter(count, 4, y, 140, 12, start).map(([x, at]) => [-1.6, 0, 1.6].map((lean) => line([x, at], [x + lean, at - 2.6])).join(''));
  return [
    { d: tufts(34, 84, 6).join(''), stroke: '#8a9a6b', width: 0.7 },
    { d: tufts(30, 89, 70).join(''), stroke: '#48593d', width: 0.7 },
  ];
}

function fallen(): Shape[] {
  const one = (x: number, y: number, turn: number, fill: string): Shape[] => {
    const p = placed(x, y, turn);
    return [
      { d: outline(...p([0, 0], [4, -3.6], [9, -4], [14, 0], [9, 4], [4, 3.4])), fill },
      { d: line(...p([-3, 0], [11.6, 0])) + line(...p([5, 0], [8, -2.4])) + line(...p([5, 0], [8, 2.2])), stroke: '#8a4f3a', width: 0.4 },
    ];
  };
  return [
    ...one(14, 92, -20, '#c97b4f'),
    ...one(118, 95, 12, '#d0935a'),
    ...one(84, 96, 170, '#b5613f'),
    ...one(66, 37, 28, '#c97b4f'),
    ...one(28, 24, 60, '#d0935a'),
    ...one(112, 30, 110, '#c97b4f'),
  ];
}

function beetle(): Shape[] {
  return [
    {
      d:
        line([52, 93], [50, 95.6]) +
        line([54.6, 93.4], [54.6, 96]) +
        line([57, 93], [59, 95.4]) +
        curve([58.6, 91.6], [61, 90], [62.6, 90.6]),
      stroke: '#33343a',
      width: 0.5,
    },
    { d: ellipse(54.6, 92, 4, 2.6), fill: '#4a5a5c' },
    { d: ellipse(58.4, 92.4, 1.5), fill: '#33343a' },
    { d: curve([51.6, 91], [54, 90.2], [57, 90.8]), stroke: '#7d9090', width: 0.5 },
    { d: dots([59, 92]), stroke: '#e2d3b8', width: 0.4 },
  ];
}
