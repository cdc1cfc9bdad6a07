import { curve, dots, ellipse, land, line, outline, polygon, rectangle } from '../draw.ts';
import { front, type Shape } from '../front.ts';
import { scatter } from '../scatter.ts';

/** A night full of stars over a house where somebody is awake. */
export const stars = front('stars', () => [
  { d: rectangle(5, 5, 138, 95), fill: '#3a3550' },
  { d: land(102, [3, 34], [44, 38], [90, 30], [146, 36]), fill: '#453d58' },
  { d: land(102, [3, 54], [50, 58], [100, 50], [146, 56]), fill: '#564a62' },
  { d: land(102, [3, 68], [60, 70], [146, 66]), fill: '#6d5a6b' },
  ...milkyWay(),
  { d: dots(...scatter(120, 6, 6, 136, 62, 2)), stroke: '#b9aebb', width: 0.45 },
  { d: dots(...scatter(44, 6, 6, 136, 58, 150)), stroke: '#e9dfe0', width: 0.8 },
  { d: dots(...scatter(14, 8, 8, 132, 48, 320)), stroke: '#fbf4e8', width: 1.4 },
  ...bright(),
  { d: curve([22, 18], [30, 22], [41, 28]), stroke: '#efe3da', width: 0.5 },
  { d: dots([41.4, 28.2]), stroke: '#fdf8ee', width: 1.3 },
  { d: outline([3, 76], [22, 64], [36, 69], [54, 58], [72, 68], [92, 60], [116, 70], [146, 58], [146, 104], [3, 104]), fill: '#4d4259' },
  { d: land(102, [3, 80], [34, 74], [70, 80], [110, 73], [146, 79]), fill: '#3f364c' },
  ...house(),
  { d: land(102, [3, 90], [40, 85], [80, 89], [118, 84], [146, 88]), fill: '#332c40' },
  ...trees(),
  ...hedge(),
]);

function milkyWay(): Shape[] {
  const along = (start: number, count: number, spread: number) =>
    scatter(count, 0, 0, 1, 1, start).map(
      ([at, off]) => [20 + at * 112 + (off - 0.5) * spread, 78 - at * 84 + (off - 0.5) * spread * 1.1] as const,
    );
  return [
    { d: outline([8, 92], [30, 58], [58, 40], [88, 20], [108, 2], [142, 2], [122, 22], [96, 44], [70, 62], [40, 92]), fill: '#4b4260' },
    { d: outline([18, 84], [36, 62], [62, 45], [92, 24], [114, 2], [130, 2], [112, 22], [88, 42], [60, 60], [34, 82]), fill: '#5a4f6c' },
    { d: outline([44, 60], [62, 50], [88, 30], [96, 26], [84, 40], [62, 56]), fill: '#6d607b' },
    { d: dots(...along(3, 120, 34)), stroke: '#c9bdc6', width: 0.4 },
    { d: dots(...along(50, 60, 20)), stroke: '#f0e6e2', width: 0.55 },
  ];
}

function bright(): Shape[] {
  const ray = ([x, y, size]: readonly [number, number, number]) =>
    polygon(
      [x, y - size],
      [x + size * 0.16, y - size * 0.16],
      [x + size, y],
      [x + size * 0.16, y + size * 0.16],
      [x, y + size],
      [x - size * 0.16, y + size * 0.16],
      [x - size, y],
      [x - size * 0.16, y - size * 0.16],
    );
  return [
    {
      d: (
        [
          [58, 17, 3.4],
          [119, 38, 2.6],
          [26, 42, 2.4],
          [91, 13, 2.2],
          [134, 16, 2.8],
          [12, 24, 2],
        ] as const
      )
        .map(ray)
        .join(''),
      fill: '#fbf4e8',
    },
  ];
}

function house(): Shape[] {
  return [
    { d: curve([68, 60], [66.6, 55], [69, 51], [67, 46]), stroke: '#8d7c8c', width: 1.1 },
    { d: rectangle(66, 60, 3.4, 8), fill: '#2a2435' },
    { d: polygon([48, 87], [58, 87], [80, 98], [30, 98]), fill: '#5d4a52' },
    { d: rectangle(46, 73, 28, 15), fill: '#2f2839' },
    { d: polygon([42, 74], [50, 62], [70, 62], [78, 74]), fill: '#241f2e' },
    { d: rectangle(50, 76.4, 7, 7, 0.4) + rectangle(64, 77, 5, 5, 0.4), fill: '#f0c58c' },
    { d: line([53.5, 76.4], [53.5, 83.4]) + line([50, 79.8], [57, 79.8]) + line([66.5, 77], [66.5, 82]), stroke: '#5d4a52', width: 0.5 },
    { d: outline([54.4, 83.4], [54.2, 80.6], [55.4, 79.6], [56.6, 80.8], [56.6, 83.4]), fill: '#5d4a52' },
  ];
}

function trees(): Shape[] {
  const fir = (x: number, base: number, height: number) =>
    [0, 0.24, 0.48]
      .map((at) =>
        polygon(
          [x, base - height * (1 - at * 0.7)],
          [x + height * (0.12 + at * 0.16), base - height * (0.56 - at)],
          [x - height * (0.12 + at * 0.16), base - height * (0.56 - at)],
        ),
      )
      .join('');
  return [
    { d: fir(100, 87, 22) + fir(108, 88, 30) + fir(88, 89, 17) + fir(30, 88, 22), fill: '#2a2435' },
    { d: fir(124, 96, 46) + fir(136, 98, 58) + fir(14, 98, 50) + fir(25, 97, 34) + fir(113, 97, 30), fill: '#1f1a29' },
  ];
}

function hedge(): Shape[] {
  return [
    { d: land(104, [3, 97], [30, 94], [70, 97], [110, 94], [146, 97]), fill: '#1f1a29' },
    {
      d: scatter(40, 6, 0, 136, 1, 8)
        .map(([x, chance]) => line([x, 98], [x + chance * 2 - 1, 93.4 - chance * 3]))
        .join(''),
      stroke: '#2f2839',
      width: 0.6,
    },
    { d: ellipse(84, 96, 1.2) + ellipse(87, 95.4, 0.8), fill: '#4d4259' },
  ];
}
