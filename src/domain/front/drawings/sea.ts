import { bird, curve, ellipse, land, line, outline, polygon, rectangle } from '../draw.ts';
import { front, type Shape } from '../front.ts';

/** A lighthouse at dusk, its light over the sea, a boat coming home. */
export const sea = front('sea', () => [
  { d: rectangle(5, 5, 138, 95), fill: '#e9d6c3' },
  { d: rectangle(5, 5, 138, 20), fill: '#d9c7bb' },
  { d: land(60, [5, 22], [36, 26], [70, 22], [108, 25], [143, 20]), fill: '#e4d0c0' },
  { d: land(60, [5, 38], [40, 35], [84, 39], [143, 36]), fill: '#efdfcc' },
  ...clouds(),
  { d: polygon([108.5, 28.4], [3, 12], [3, 34]), fill: '#f7efe0' },
  { d: ellipse(48, 55.5, 8.6), fill: '#dd8b68' },
  { d: rectangle(5, 56, 138, 44), fill: '#93b3ac' },
  ...glitter(),
  ...boat(),
  { d: waves(64, 2.1, 9, 0), fill: '#7fa49f' },
  { d: waves(71.5, 2.4, 11, 4), fill: '#648f8d' },
  ...rock(),
  ...tower(),
  { d: waves(80, 2.6, 13, 2), fill: '#4b7779' },
  { d: waves(89, 3, 15, 8), fill: '#345d63' },
  ...foam(),
  ...gulls(),
]);

/** A band of water whose upper edge is a row of soft crests. */
function waves(y: number, height: number, length: number, shift: number): string {
  let d = `M3 ${n(y)}`;
  for (let x = 3 - shift; x < 146; x += length)
    d += `Q${n(x + length * 0.5)} ${n(y - height)} ${n(x + length * 0.72)} ${n(y - height * 0.15)}Q${n(x + length * 0.82)} ${n(y + height * 0.25)} ${n(x + length)} ${n(y)}`;
  return `${d}L160 102L3 102Z`;
}

function clouds(): Shape[] {
  return [
    { d: outline([8, 45], [15, 42.6], [22, 43.4], [28, 41.4], [35, 43.2], [41, 45], [24, 46.6]), fill: '#f6ebdc' },
    { d: outline([62, 11.6], [68, 9], [76, 9.6], [83, 7.6], [90, 10], [96, 11.8], [80, 13]), fill: '#e3d2c5' },
    { d: outline([120, 16], [127, 12.6], [134, 13.4], [146, 11], [146, 17.4], [132, 18.2]), fill: '#ead9cb' },
  ];
}

function glitter(): Shape[] {
  return [
    [48, 58, 8],
    [46.5, 60.2, 6],
    [50, 62.4, 4.6],
    [47.5, 66, 3.6],
    [49, 68.8, 2.4],
  ].map(([x = 0, y = 0, half = 0]) => ({ d: line([x - half, y], [x + half, y]), stroke: '#e3a787', width: 0.7 }));
}

function boat(): Shape[] {
  return [
    { d: polygon([25.4, 46.5], [25.4, 60.6], [17.6, 60.6]), fill: '#f8f1e4' },
    { d: polygon([26.2, 49], [26.2, 60.6], [32, 60.6]), fill: '#efe2cf' },
    { d: line([25.8, 45.4], [25.8, 62]), stroke: '#6b4a42', width: 0.5 },
    { d: outline([16.4, 61.6], [25, 62], [33.4, 61.4], [31, 64.4], [25, 65], [19, 64.6]), fill: '#8a4f42' },
  ];
}

function rock(): Shape[] {
  return [
    {
      d: polygon(
        [80, 84],
        [87, 75],
        [93, 73.4],
        [97, 67.5],
        [103, 66.2],
        [108, 63.6],
        [119, 64.4],
        [124, 68.8],
        [132, 70.4],
        [138, 76.5],
        [147, 79],
        [147, 94],
        [80, 94],
      ),
      fill: '#6a6464',
    },
    {
      d: polygon([80, 84], [87, 75], [93, 73.4], [97, 67.5], [103, 66.2], [99, 73], [101, 79], [93, 82], [90, 94], [80, 94]),
      fill: '#7e7672',
    },
    { d: polygon([108, 63.6], [119, 64.4], [115, 68.4], [118, 76], [110, 74], [106, 69]), fill: '#7e7672' },
    { d: polygon([124, 68.8], [132, 70.4], [129, 76], [133, 84], [124, 80]), fill: '#787070' },
  ];
}

function tower(): Shape[] {
  return [
    // The keeper's house.
    { d: rectangle(117.6, 57.6, 12.4, 9.4), fill: '#e9dcc8' },
    { d: polygon([115.8, 58.2], [119.6, 52.8], [128.4, 52.8], [131.8, 58.2]), fill: '#8a4f42' },
    { d: rectangle(120, 60.4, 2.4, 3), fill: '#6d5a55' },
    { d: rectangle(125.4, 60.4, 2.4, 3), fill: '#6d5a55' },
    { d: polygon([104.6, 66], [106.2, 33], [113.8, 33], [115.4, 66]), fill: '#f7f0e3' },
    { d: polygon([111, 33], [113.8, 33], [115.4, 66], [111.6, 66]), fill: '#e3d6c3' },
    { d: rectangle(108.8, 40, 1.9, 3, 0.9), fill: '#6d5a55' },
    { d: rectangle(108.4, 49, 2, 3.2, 0.9), fill: '#6d5a55' },
    { d: rectangle(107.6, 60.4, 3.2, 5.8, 1.4), fill: '#8a4f42' },
    { d: rectangle(104.6, 31.6, 10.8, 1.7, 0.5), fill: '#5b5254' },
    { d: rectangle(107.2, 25.2, 5.6, 6.4), fill: '#fbe6bf' },
    {
      d: `${line([107.2, 31.6], [107.2, 25.2])}${line([110, 31.6], [110, 25.2])}${line([112.8, 31.6], [112.8, 25.2])}`,
      stroke: '#5b5254',
      width: 0.5,
    },
    { d: polygon([105.8, 25.4], [110, 20.4], [114.2, 25.4]), fill: '#8a4f42' },
    { d: ellipse(110, 19.9, 0.8), fill: '#5b5254' },
  ];
}

function foam(): Shape[] {
  return [
    { d: curve([78, 84.4], [84, 82.6], [89, 83.8], [95, 82]), stroke: '#c9d9d3', width: 0.8 },
    { d: curve([126, 83], [132, 81.6], [137, 83], [145, 81.4]), stroke: '#c9d9d3', width: 0.8 },
    { d: curve([14, 84], [19, 82.6], [24, 83.6]), stroke: '#7fa49f', width: 0.6 },
    { d: curve([52, 86], [58, 84.4], [64, 85.6]), stroke: '#7fa49f', width: 0.6 },
    { d: curve([30, 94.6], [37, 92.6], [44, 94]), stroke: '#5f8b8c', width: 0.7 },
    { d: curve([96, 95.6], [104, 93.4], [112, 95]), stroke: '#5f8b8c', width: 0.7 },
  ];
}

function gulls(): Shape[] {
  return (
    [
      [78, 44.5, 1.1],
      [87, 48, 0.8],
      [70, 49, 0.7],
    ] as const
  ).map(([x, y, size]) => ({ d: bird(x, y, size), stroke: '#5b5254', width: 0.55 }));
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
