import { curve, ellipse, land, line, polygon, rectangle } from '../draw.ts';
import { front, type Shape } from '../front.ts';
import { scatter } from '../scatter.ts';

const snow = '#fbfaf5';

/** A snowy wood in the morning, a house, smoke going straight up. */
export const firs = front('firs', () => [
  { d: rectangle(5, 5, 138, 95), fill: '#dfe6e2' },
  { d: ellipse(96, 33, 12.5), fill: '#f6ebdd' },
  { d: land(100, [5, 50], [24, 41], [44, 47], [68, 36], [92, 46], [116, 38], [143, 48]), fill: '#cfdad6' },
  ...row(30, 58, '#b5c7c2', 13, 3),
  { d: land(100, [5, 59], [40, 55], [80, 60], [110, 56], [143, 60]), fill: '#e9eeea' },
  ...row(19, 66, '#86a39e', 21, 7),
  { d: land(100, [5, 68], [30, 64], [58, 69], [90, 66], [118, 70], [143, 65]), fill: '#f1f3ee' },
  ...house(),
  { d: land(100, [5, 79], [28, 74], [60, 79], [96, 75], [143, 80]), fill: snow },
  ...tall(37, 80, 38, '#4f7a74'),
  ...tall(110, 79, 42, '#4f7a74'),
  { d: land(100, [5, 86], [34, 81], [70, 87], [104, 82], [143, 85]), fill: '#f4f4ee' },
  ...tall(19, 91, 66, '#2f5753'),
  ...tall(129, 90, 74, '#2f5753'),
  { d: land(100, [5, 93], [30, 88.5], [66, 94], [100, 90], [122, 88], [143, 91]), fill: snow },
  ...path(),
  ...scatter(70, 7, 7, 134, 84, 11).map(([x, y], i): Shape => ({ d: ellipse(x, y, 0.35 + (i % 4) * 0.13), fill: '#ffffff' })),
]);

function row(count: number, base: number, fill: string, height: number, start: number): Shape[] {
  return scatter(count, 3, 0, 142, 1, start)
    .sort(([a], [b]) => a - b)
    .map(([x, chance]) => ({ d: tiers(x, base + 3 + chance * 2, height * (0.65 + chance * 0.5), 0.36), fill }));
}

/** A fir as one outline of three tiers. */
function tiers(x: number, base: number, height: number, slim: number): string {
  return [
    { from: 1, to: 0.56, spread: 0.4 },
    { from: 0.74, to: 0.29, spread: 0.55 },
    { from: 0.46, to: 0, spread: 0.7 },
  ]
    .map(({ from, to, spread }) => {
      const top = base - height * from;
      const bottom = base - height * to;
      const half = height * slim * spread;
      return `M${n(x)} ${n(top)}Q${n(x + half * 0.35)} ${n(bottom - height * 0.1)} ${n(x + half)} ${n(bottom)}Q${n(x)} ${n(bottom + height * 0.05)} ${n(x - half)} ${n(bottom)}Q${n(x - half * 0.35)} ${n(bottom - height * 0.1)} ${n(x)} ${n(top)}Z`;
    })
    .join('');
}

/** A fir near by: five tiers, each with snow on its shoulders. */
function tall(x: number, base: number, height: number, fill: string): Shape[] {
  const shapes: Shape[] = [{ d: rectangle(x - height * 0.018, base - height * 0.1, height * 0.036, height * 0.13), fill: '#5b463d' }];
  const count = 5;
  for (let tier = count - 1; tier >= 0; tier--) {
    const top = base - height * (1 - tier * 0.175);
    const bottom = base - height * (0.74 - tier * 0.165);
    const half = height * (0.085 + tier * 0.043);
    const d = [
      `M${n(x)} ${n(top)}`,
      `Q${n(x + half * 0.3)} ${n(top + (bottom - top) * 0.7)} ${n(x + half)} ${n(bottom)}`,
      `Q${n(x + half * 0.6)} ${n(bottom - height * 0.012)} ${n(x + half * 0.42)} ${n(bottom + height * 0.022)}`,
      `Q${n(x + half * 0.2)} ${n(bottom - height * 0.008)} ${n(x)} ${n(bottom + height * 0.03)}`,
      `Q${n(x - half * 0.2)} ${n(bottom - height * 0.008)} ${n(x - half * 0.42)} ${n(bottom + height * 0.022)}`,
      `Q${n(x - half * 0.6)} ${n(bottom - height * 0.012)} ${n(x - half)} ${n(bottom)}`,
      `Q${n(x - half * 0.3)} ${n(top + (bottom - top) * 0.7)} ${n(x)} ${n(top)}Z`,
    ].join('');
    shapes.push({ d, fill });
    const shoulder = (side: number) =>
      `M${n(x + side * half * 0.16)} ${n(top + (bottom - top) * 0.42)}Q${n(x + side * half * 0.42)} ${n(top + (bottom - top) * 0.74)} ${n(x + side * half)} ${n(bottom)}Q${n(x + side * half * 0.5)} ${n(bottom - height * 0.035)} ${n(x + side * half * 0.16)} ${n(top + (bottom - top) * 0.42)}Z`;
    shapes.push({ d: shoulder(1), fill: '#dfe9e4' }, { d: shoulder(-1), fill: snow });
  }
  return shapes;
}

function house(): Shape[] {
  return [
    { d: curve([77.6, 55], [77.2, 50], [78.4, 45], [77.4, 39], [78.8, 33], [78, 27]), stroke: '#f3f1ea', width: 1.6 },
    { d: rectangle(76, 55.4, 3, 6), fill: '#8d5a4a' },
    { d: rectangle(62, 64.5, 22, 12), fill: '#a9604a' },
    { d: polygon([59.5, 65.5], [66.5, 56.5], [81.5, 56.5], [87, 65.5]), fill: snow },
    { d: line([59.5, 65.5], [87, 65.5]), stroke: '#d5dfdb', width: 0.7 },
    { d: rectangle(66, 68, 4, 4.4), fill: '#f7dfbd' },
    { d: rectangle(76, 68, 4, 4.4), fill: '#f7dfbd' },
    {
      d: `${line([68, 68], [68, 72.4])}${line([66, 70.2], [70, 70.2])}${line([78, 68], [78, 72.4])}${line([76, 70.2], [80, 70.2])}`,
      stroke: '#8d4e3c',
      width: 0.45,
    },
  ];
}

function path(): Shape[] {
  const steps: Shape[] = [];
  for (let i = 0; i < 9; i++) {
    const share = i / 8;
    const x = 70 - share * 14 + Math.sin(i * 1.7) * 1.2;
    steps.push({
      d: ellipse(x + (i % 2 ? 1 : -1) * (0.6 + share), 79.5 + share * 18, 0.5 + share * 0.65, 0.3 + share * 0.4, -12),
      fill: '#dbe3de',
    });
  }
  return steps;
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
