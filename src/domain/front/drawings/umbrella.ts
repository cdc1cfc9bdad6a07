import { curve, dots, ellipse, land, line, outline, rectangle } from '../draw.ts';
import { front, type Shape } from '../front.ts';
import { scatter } from '../scatter.ts';

/** An alley in the rain: a big umbrella, a small dog. */
export const umbrella = front('umbrella', () => [
  { d: rectangle(5, 5, 138, 95), fill: '#c3c4bd' },
  { d: ellipse(74, 50, 30, 36), fill: '#d3d1c6' },
  { d: ellipse(74, 54, 16, 22), fill: '#e0dccd' },
  { d: outline([3, 66], [30, 63], [60, 64], [74, 63], [90, 64], [120, 63], [146, 66], [146, 78], [3, 78]), fill: '#b9a489' },
  ...tree(56, 68, 20, '#d8b491', '#a59586'),
  ...tree(93, 68, 20, '#d8b491', '#a59586'),
  ...tree(41, 73, 32, '#cd966d', '#87766c'),
  ...tree(109, 73, 32, '#cd966d', '#87766c'),
  { d: land(102, [3, 74], [40, 71], [74, 70], [108, 71], [146, 74]), fill: '#a68f78' },
  { d: outline([70, 66], [78, 66], [100, 84], [126, 104], [22, 104], [48, 84]), fill: '#b9b6b2' },
  { d: outline([72, 67], [76, 67], [90, 84], [106, 104], [44, 104], [58, 84]), fill: '#c9c6c0' },
  ...tree(19, 86, 56, '#bb6f4c', '#5d4a47'),
  ...tree(131, 86, 56, '#bb6f4c', '#5d4a47'),
  ...wet(),
  ...walker(),
  ...dog(),
  ...leaves(),
  { d: rain(54, 3), stroke: '#e6e5de', width: 0.45 },
  { d: rain(20, 80), stroke: '#f1f0ea', width: 0.7 },
]);

function tree(x: number, base: number, height: number, crown: string, bark: string): Shape[] {
  const half = height * 0.36;
  const puffs = scatter(20, x - half, base - height * 1.32, half * 2, height * 0.7, Math.round(x));
  return [
    { d: curve([x, base], [x + 0.4, base - height * 0.5], [x, base - height]), stroke: bark, width: height * 0.07 },
    {
      d:
        curve([x, base - height * 0.5], [x - half * 0.5, base - height * 0.8]) +
        curve([x, base - height * 0.55], [x + half * 0.5, base - height * 0.85]),
      stroke: bark,
      width: height * 0.035,
    },
    { d: dots(...puffs), stroke: crown, width: height * 0.24 },
    {
      d: dots(...puffs.filter((_, i) => i % 3 === 0).map(([px, py]) => [px - height * 0.02, py - height * 0.03] as const)),
      stroke: lighter(crown),
      width: height * 0.12,
    },
  ];
}

function lighter(colour: string): string {
  return colour === '#bb6f4c' ? '#cd8a63' : colour === '#cd966d' ? '#d9ab85' : '#e2c5a8';
}

function wet(): Shape[] {
  return [
    { d: ellipse(76, 96, 24, 3.4), fill: '#a9a8a6' },
    { d: ellipse(52, 90, 9, 1.3) + ellipse(103, 99, 10, 1.5), fill: '#dcdad3' },
    { d: outline([66, 96], [76, 95.4], [86, 96], [88, 98.6], [76, 100], [64, 98.6]), fill: '#8d8a8e' },
  ];
}

function walker(): Shape[] {
  const coat = '#4a5f63';
  return [
    { d: outline([70, 84], [75, 84], [75.4, 94], [70.6, 94]) + outline([77, 84], [82, 84], [82.4, 92.6], [78, 92.6]), fill: '#3a3740' },
    {
      d: outline([68.6, 92.4], [75.6, 92.4], [76, 96.4], [68, 96.4]) + outline([77.4, 91.4], [83.4, 91.4], [83.8, 95.4], [77, 95.4]),
      fill: '#8a4f42',
    },
    { d: outline([69, 56], [76, 53.6], [83, 56], [86.4, 70], [89, 86], [76, 88.4], [63.6, 86], [66, 70]), fill: coat },
    { d: outline([78, 54], [83, 56], [86.4, 70], [89, 86], [79, 88], [80.6, 70]), fill: '#3d5054' },
    { d: curve([76, 62], [76, 74], [75.6, 87]), stroke: '#34464a', width: 0.6 },
    { d: curve([69.4, 58], [64.6, 66], [66, 74]), stroke: '#55696d', width: 4 },
    { d: curve([83, 58], [87.4, 64], [84, 68]), stroke: '#3d5054', width: 4 },
    { d: line([82.6, 68], [80, 40]), stroke: '#5d4a47', width: 1 },
    { d: outline([70, 55.6], [76, 53.4], [82.4, 55.6], [82, 59], [76, 60.4], [70, 59]), fill: '#c9a27c' },
    { d: ellipse(76, 50, 6.2, 5.6), fill: '#6a4b41' },
    // The umbrella: eight ribs, of which five are seen.
    {
      d: outline(
        [42, 47],
        [45, 34],
        [55, 24.6],
        [68, 20],
        [80, 19.6],
        [94, 23],
        [105, 32],
        [110, 45.4],
        [104, 42.6],
        [97, 45.6],
        [89, 42.6],
        [80, 46],
        [70, 43],
        [61, 46.6],
        [52, 43.6],
      ),
      fill: '#94505a',
    },
    { d: outline([80, 19.6], [94, 23], [105, 32], [110, 45.4], [104, 42.6], [97, 45.6], [92, 32]), fill: '#7c404b' },
    { d: outline([79, 19.6], [68, 24], [62, 34], [61, 46.6], [70, 43], [80, 46], [80.4, 32]), fill: '#a9636a' },
    { d: curve([79, 20], [57, 27], [46, 42]) + curve([80, 20], [97, 28], [105, 42]), stroke: '#b9787c', width: 0.4 },
    { d: line([79.4, 20], [79.2, 15.6]), stroke: '#5d4a47', width: 1.1 },
  ];
}

function dog(): Shape[] {
  return [
    { d: curve([66, 74], [62, 82], [56.6, 84.4]), stroke: '#8a4f42', width: 0.6 },
    { d: ellipse(50, 97, 11, 1.6), fill: '#a9a8a6' },
    { d: [43.6, 47, 54, 57].map((x, i) => line([x, 88], [x + (i % 2 ? 0.6 : -0.6), 96])).join(''), stroke: '#a97a55', width: 2.1 },
    { d: outline([41, 85], [46, 81.6], [55, 82], [60, 84], [60, 89.6], [54, 91.4], [44, 91.4]), fill: '#bd8e66' },
    { d: outline([46, 81.4], [55, 81.6], [55.6, 90], [46.4, 90.6]), fill: '#94505a' },
    { d: curve([41.6, 86], [38, 82], [38.6, 77.6]), stroke: '#bd8e66', width: 1.7 },
    { d: outline([57, 86], [57.6, 79], [62, 76.4], [66.4, 78.4], [70, 81.6], [69, 84], [64, 85], [61, 88]), fill: '#bd8e66' },
    { d: outline([58.4, 78], [61.6, 77], [62, 82.6], [59.6, 85.4], [57.6, 82]), fill: '#8f6444' },
    { d: dots([65, 79.8], [69.8, 82]), stroke: '#33303a', width: 1.1 },
  ];
}

function leaves(): Shape[] {
  const where = [...scatter(16, 10, 78, 128, 20, 12), ...scatter(9, 10, 14, 128, 56, 90)];
  return [
    {
      d: where
        .filter((_, i) => i % 2)
        .map(([x, y], i) => ellipse(x, y, 1.9, 1, i * 40))
        .join(''),
      fill: '#bb6f4c',
    },
    {
      d: where
        .filter((_, i) => i % 2 === 0)
        .map(([x, y], i) => ellipse(x, y, 1.7, 0.9, i * 55))
        .join(''),
      fill: '#d69a69',
    },
  ];
}

function rain(count: number, start: number): string {
  return scatter(count, 6, 4, 138, 92, start)
    .filter(([x, y]) => y < 30 || Math.abs(x - 76) > 36 || y > 97)
    .map(([x, y]) => line([x, y], [x - 1.6, y + 6]))
    .join('');
}
