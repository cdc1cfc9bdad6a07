import { curve, dots, ellipse, land, line, outline, placed, polygon, rectangle } from '../draw.ts';
import { front, type Shape } from '../front.ts';
import { scatter } from '../scatter.ts';

/** A table in the garden at dusk, paper lanterns in the trees. */
export const lanterns = front('lanterns', () => [
  { d: rectangle(5, 5, 138, 95), fill: '#6d5a68' },
  { d: land(102, [3, 34], [50, 30], [100, 35], [146, 30]), fill: '#846a72' },
  { d: land(102, [3, 50], [50, 46], [100, 51], [146, 46]), fill: '#a07c7c' },
  { d: dots(...scatter(26, 8, 7, 132, 34, 5)), stroke: '#c9b3b6', width: 0.6 },
  { d: land(102, [3, 60], [30, 55], [60, 59], [96, 54], [146, 60]), fill: '#6a5a5f' },
  {
    d: scatter(30, 3, 0, 142, 1, 7)
      .map(([x, chance]) => ellipse(x, 63 - chance * 4, 4 + chance * 2, 5 + chance * 3))
      .join(''),
    fill: '#594d56',
  },
  { d: land(102, [3, 68], [50, 66], [100, 69], [146, 66]), fill: '#5b5a52' },
  { d: ellipse(74, 84, 54, 13), fill: '#6d6a58' },
  { d: ellipse(74, 84, 38, 9), fill: '#807a62' },
  ...trees(),
  { d: curve([10, 18], [34, 33], [58, 34], [84, 26], [110, 30], [140, 14]), stroke: '#3a313d', width: 0.5 },
  ...lantern(28, 31, 7.6, '#e8a778', '#d38d62', '#f8dcb6'),
  ...lantern(51, 35.4, 9.4, '#cf7460', '#b65d4d', '#eda890'),
  ...lantern(76, 29.6, 7.4, '#f0d3a2', '#dcb883', '#fcefd0'),
  ...lantern(97, 29, 9, '#d98a68', '#c07250', '#f2b998'),
  ...lantern(121, 27, 7.4, '#c2727e', '#a65c69', '#e0a3a6'),
  ...table(),
  {
    d: scatter(40, 6, 0, 136, 1, 13)
      .map(([x, chance]) => curve([x, 103], [x + chance - 0.5, 98], [x + chance * 4 - 2, 94 - chance * 4]))
      .join(''),
    stroke: '#46453f',
    width: 0.8,
  },
  { d: dots(...scatter(16, 8, 52, 132, 42, 21)), stroke: '#f6e3b8', width: 0.9 },
]);

function lantern(x: number, y: number, r: number, fill: string, shade: string, glow: string): Shape[] {
  const p = placed(x, y + r + 2, 0, r / 10);
  return [
    { d: line([x, y], [x, y + 3]), stroke: '#3a313d', width: 0.5 },
    { d: ellipse(x, y + r + 2, r * 1.06, r), fill },
    { d: outline(...p([3, -9.4], [8, -6], [10.4, 0], [8, 6], [3, 9.4], [6, 5], [7, 0], [6, -5])), fill: shade },
    { d: ellipse(x - r * 0.16, y + r + 2.4, r * 0.54, r * 0.66), fill: glow },
    {
      d: [-6, -2.2, 2.2, 6]
        .map((at) => curve(...p([-Math.sqrt(100 - at * at) * 1.04, at], [0, at + 1.4], [Math.sqrt(100 - at * at) * 1.04, at])))
        .join(''),
      stroke: shade,
      width: r * 0.05,
    },
    {
      d: rectangle(x - r * 0.3, y + 1.6, r * 0.6, r * 0.2, 0.2) + rectangle(x - r * 0.3, y + 2 * r + 1.4, r * 0.6, r * 0.2, 0.2),
      fill: '#4d3f48',
    },
  ];
}

function trees(): Shape[] {
  const crown = [...scatter(34, -8, -6, 42, 34, 3), ...scatter(34, 116, -8, 42, 34, 30)];
  return [
    {
      d:
        curve([12, 96], [13, 60], [11, 20]) +
        curve([12, 44], [22, 32], [28, 22]) +
        curve([136, 96], [135, 60], [138, 14]) +
        curve([136, 42], [127, 30], [122, 20]),
      stroke: '#3a313d',
      width: 3.2,
    },
    { d: dots(...crown), stroke: '#433a45', width: 9 },
    { d: dots(...crown.filter((_, i) => i % 2)), stroke: '#51464f', width: 6 },
    { d: dots(...crown.filter((_, i) => i % 5 === 0)), stroke: '#6a5c5d', width: 3 },
  ];
}

function table(): Shape[] {
  const chair = (x: number, flip: 1 | -1): Shape => {
    const p = placed(x, 96, 0, 1, flip);
    return {
      d:
        curve(...p([-4, 0], [-4.6, -14], [-7, -30])) +
        curve(...p([8, 0], [8.6, -8], [8, -15])) +
        line(...p([-5, -15], [8, -15])) +
        curve(...p([-7, -30], [-6.4, -24], [-5.4, -18])) +
        line(...p([-6.6, -26], [-5.6, -21])),
      stroke: '#3f3540',
      width: 1.5,
    };
  };
  return [
    { d: ellipse(74, 96, 46, 3.6), fill: '#57543f' },
    chair(30, 1),
    chair(118, -1),
    { d: polygon([44, 74], [104, 74], [110, 80], [38, 80]), fill: '#fbf0dd' },
    {
      d: outline(
        [38, 80],
        [50, 80.6],
        [74, 80.8],
        [98, 80.6],
        [110, 80],
        [109, 90],
        [101, 88],
        [93, 91],
        [84, 88.6],
        [74, 91.4],
        [64, 88.6],
        [55, 91],
        [47, 88],
        [39, 90],
      ),
      fill: '#e6d4bb',
    },
    {
      d: curve([55, 81], [56, 86], [55, 90]) + curve([74, 81], [74.6, 86], [74, 90.6]) + curve([93, 81], [92.6, 86], [93, 90]),
      stroke: '#cfb899',
      width: 0.6,
    },
    { d: line([48, 90], [46, 97]) + line([100, 90], [102, 97]), stroke: '#3f3540', width: 1.6 },
    // A cake, a jug of flowers, cups.
    { d: ellipse(74, 76.8, 11.6, 1.8), fill: '#cbd2c5' },
    { d: rectangle(65, 68.6, 18, 7.6, 0.6), fill: '#b5614f' },
    {
      d: outline([64.6, 69], [69, 67.4], [79, 67.4], [83.4, 69], [82, 71.4], [79, 70.4], [76, 72.2], [73, 70.4], [70, 72], [67, 70.4]),
      fill: '#fdf4e6',
    },
    { d: [69, 74, 79].map((x) => line([x, 67.4], [x, 63])).join(''), stroke: '#8fa79c', width: 1 },
    { d: dots([69, 61.6], [74, 61.6], [79, 61.6]), stroke: '#f3c07d', width: 1.7 },
    { d: line([96, 70], [93.6, 62]) + line([96, 70], [97, 60]) + line([96, 70], [100, 63]), stroke: '#6f8070', width: 0.7 },
    { d: dots([93.6, 61.6], [97, 59.4], [100.2, 62.4], [95, 64.4]), stroke: '#d98a7c', width: 2.8 },
    { d: outline([93.4, 69], [98.6, 69], [99.6, 74], [98, 77], [94, 77], [92.4, 74]), fill: '#8fa79c' },
    {
      d:
        outline([50, 73], [55.4, 73], [55, 77], [50.4, 77]) +
        outline([57.6, 74], [62.4, 74], [62, 78], [58, 78]) +
        outline([85, 74.6], [89.6, 74.6], [89.2, 78.4], [85.4, 78.4]),
      fill: '#c98f72',
    },
  ];
}
