import { curve, dots, ellipse, land, leaf, outline, placed, rectangle } from '../draw.ts';
import { front, type Shape } from '../front.ts';
import { scatter } from '../scatter.ts';

/** Snowdrops where the snow has just gone. */
export const snowdrops = front('snowdrops', () => [
  { d: rectangle(5, 5, 138, 95), fill: '#a9bfae' },
  { d: ellipse(78, 40, 52, 44), fill: '#b6cab8' },
  { d: ellipse(82, 36, 34, 29), fill: '#c5d5c3' },
  { d: trunks(), stroke: '#98b09f', width: 5 },
  { d: dots(...scatter(40, 8, 8, 132, 60, 50)), stroke: '#d3dfd0', width: 1.6 },
  { d: land(102, [3, 72], [30, 66], [66, 71], [104, 64], [146, 70]), fill: '#d4dfd6' },
  { d: land(102, [3, 80], [36, 75], [76, 80], [112, 74], [146, 79]), fill: '#ecf0ea' },
  { d: outline([22, 88], [40, 82], [66, 80], [96, 80.6], [122, 85], [126, 91], [104, 96], [64, 97], [30, 94]), fill: '#7d6553' },
  { d: outline([30, 89], [48, 84.6], [72, 83], [100, 84], [118, 87.4], [104, 92], [66, 93.4], [36, 92]), fill: '#6a5345' },
  { d: dots(...scatter(34, 34, 84, 80, 9, 3)), stroke: '#8f7763', width: 1 },
  ...clump(52, 89, -1),
  ...clump(98, 89, 1),
  ...clump(75, 91, 1, 1.28),
  ...grass(),
  { d: land(102, [3, 91], [18, 90], [34, 95], [60, 98], [90, 97.4], [116, 95], [130, 90], [146, 92]), fill: '#fbfaf5' },
  { d: land(102, [3, 96], [26, 96.4], [60, 100], [100, 99], [146, 96]), fill: '#e6ede8' },
]);

function trunks(): string {
  return scatter(9, 8, 0, 132, 1, 4)
    .map(([x, sway]) => curve([x, 3], [x + sway * 3, 36], [x + sway * 2, 74]))
    .join('');
}

/** Three flowers from one root, with their leaves. */
function clump(x: number, y: number, flip: 1 | -1, size = 1): Shape[] {
  const p = placed(x, y, 0, size, flip);
  const [root = [0, 0] as const] = p([0, 0]);
  const blade = (to: readonly [number, number], width: number, fill: string): Shape => ({
    d: leaf(root, p(to)[0] ?? root, width * size),
    fill,
  });
  return [
    blade([-13, -23], 3.6, '#5f8065'),
    blade([14, -20], 3.6, '#5f8065'),
    blade([5, -30], 3.4, '#6d8f70'),
    ...flower(p, [-2, -32], [-11, -38], -14, size),
    ...flower(p, [4, -40], [13, -45], 12, size),
    ...flower(p, [9, -22], [19, -26], 20, size * 0.9),
    blade([-6, -27], 3.6, '#4d6f56'),
    blade([9, -17], 3.2, '#7d9d7c'),
  ];
}

function flower(
  p: ReturnType<typeof placed>,
  bend: readonly [number, number],
  top: readonly [number, number],
  turn: number,
  size: number,
): Shape[] {
  const side = Math.sign(turn);
  const hang: readonly [number, number] = [top[0] + side * 3.4, top[1] + 4.4];
  const [at = [0, 0] as const] = p(hang);
  const [, lean = at] = p(hang, [hang[0] + turn * 0.12, hang[1] + 10]);
  const angle = (Math.atan2(lean[1] - at[1], lean[0] - at[0]) * 180) / Math.PI - 90;
  const f = placed(at[0], at[1], angle, size);
  const petal = (points: readonly (readonly [number, number])[], fill: string): Shape => ({ d: outline(...f(...points)), fill });
  return [
    { d: curve(...p([0, 0], bend, top, hang)), stroke: '#56795d', width: 1.1 * size },
    petal(
      [
        [0, 3],
        [4, 7],
        [7.4, 13],
        [6, 16.4],
        [3, 14],
        [0.6, 8],
      ],
      '#e9eee8',
    ),
    petal(
      [
        [0, 3],
        [-4, 7],
        [-7.4, 13],
        [-6, 16.4],
        [-3, 14],
        [-0.6, 8],
      ],
      '#dfe7df',
    ),
    petal(
      [
        [-2, 7],
        [2, 7],
        [2.8, 12.6],
        [0, 14],
        [-2.8, 12.6],
      ],
      '#8fae86',
    ),
    petal(
      [
        [0, 2.4],
        [3.4, 7],
        [4, 12],
        [1.6, 17],
        [0, 17.8],
        [-1.8, 17],
        [-4, 12],
        [-3.2, 7],
      ],
      '#fdfcf8',
    ),
    { d: curve(...f([0.2, 7], [0.4, 11], [0.2, 14.6])), stroke: '#e1e7e0', width: 0.5 * size },
    petal(
      [
        [-1.7, -0.4],
        [1.7, -0.4],
        [2.2, 2.6],
        [0, 4],
        [-2.2, 2.6],
      ],
      '#56795d',
    ),
  ];
}

function grass(): Shape[] {
  return [
    {
      d: scatter(26, 28, 0, 92, 1, 17)
        .map(([x, chance]) => curve([x, 95], [x + chance - 0.5, 91], [x + chance * 4 - 2, 87.6 - chance * 3]))
        .join(''),
      stroke: '#6d8f70',
      width: 0.6,
    },
    { d: leaf([36, 93], [43, 90], 2.4) + leaf([110, 93], [104, 90.6], 2.4), fill: '#a9785a' },
  ];
}
