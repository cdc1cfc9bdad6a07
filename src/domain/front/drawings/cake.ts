import { curve, dots, ellipse, leaf, line, outline, placed, rectangle } from '../draw.ts';
import { front, type Shape } from '../front.ts';
import { scatter } from '../scatter.ts';

/** A birthday cake with candles, one slice already promised. */
export const cake = front('cake', () => [
  { d: rectangle(5, 5, 138, 95), fill: '#e9d2c6' },
  { d: ellipse(74, 46, 58, 48), fill: '#f0ddd1' },
  { d: ellipse(74, 38, 40, 36), fill: '#f7e9df' },
  ...strewn(),
  { d: rectangle(3, 86, 142, 18), fill: '#b9857a' },
  { d: Array.from({ length: 15 }, (_, i) => ellipse(5 + i * 10, 87, 5.2, 3.6)).join(''), fill: '#c99a8e' },
  { d: rectangle(3, 80, 142, 7), fill: '#c99a8e' },
  { d: line([3, 80.4], [146, 80.4]), stroke: '#dab3a7', width: 1 },
  ...stand(),
  ...layer(74, 70, 38, 20, '#c77a68', '#ab6152'),
  ...layer(74, 49, 25, 17, '#f3dfd2', '#dfc3b4'),
  ...icing(),
  ...candles(),
  ...berries(),
  ...cup(),
]);

function strewn(): Shape[] {
  const bits = scatter(54, 8, 8, 132, 62, 3);
  return ['#d98f78', '#9db09a', '#b88a9a'].map((stroke, tone) => ({
    d: bits
      .filter((_, i) => i % 3 === tone)
      .map(([x, y], i) => line([x, y], [x + Math.cos(i * 2) * 1.4, y + Math.sin(i * 2) * 1.4]))
      .join(''),
    stroke,
    width: 0.9,
  }));
}

function stand(): Shape[] {
  return [
    { d: ellipse(74, 93.6, 27, 2.6), fill: '#a5736a' },
    { d: outline([68, 74], [80, 74], [78, 84], [86, 91], [90, 93.6], [58, 93.6], [62, 91], [70, 84]), fill: '#dfe3da' },
    { d: outline([76, 74], [80, 74], [78, 84], [86, 91], [90, 93.6], [76, 93.6], [75, 84]), fill: '#c3cabf' },
    { d: ellipse(74, 72, 49, 6.4), fill: '#c3cabf' },
    { d: ellipse(74, 70.6, 49, 6), fill: '#eff0e8' },
    { d: ellipse(74, 70.8, 41, 4.4), fill: '#d8dcd0' },
  ];
}

function layer(x: number, y: number, half: number, height: number, fill: string, shade: string): Shape[] {
  const side = (from: number) =>
    `M${String(x + from)} ${String(y - height)}L${String(x + half)} ${String(y - height)}L${String(x + half)} ${String(y)}`;
  return [
    { d: ellipse(x, y, half, half * 0.115), fill: shade },
    { d: rectangle(x - half, y - height, half * 2, height), fill },
    { d: ellipse(x, y, half, half * 0.11), fill },
    {
      d: `${side(half * 0.5)}Q${String(x + half * 0.8)} ${String(y + half * 0.08)} ${String(x + half * 0.5)} ${String(y + half * 0.095)}Z`,
      fill: shade,
    },
    { d: ellipse(x, y - height, half, half * 0.13), fill: '#fdf6ec' },
  ];
}

/** Cream that runs over the rims, and a row of dabs where the layers meet. */
function icing(): Shape[] {
  const drip = (x: number, y: number, half: number, count: number, long: number) => {
    const step = (half * 2) / count;
    let d = `M${String(x - half)} ${String(y)}`;
    for (let i = 0; i < count; i++) {
      const from = x - half + i * step;
      const arc = (at: number) => y + Math.sqrt(Math.max(0, 1 - ((at - x) / half) ** 2)) * half * 0.12;
      const depth = long * (0.55 + ((i * 37) % 10) / 14);
      d += `L${(from + step * 0.12).toFixed(2)} ${(arc(from) + depth * 0.55).toFixed(2)}Q${(from + step * 0.4).toFixed(2)} ${(arc(from + step * 0.4) + depth * 1.3).toFixed(2)} ${(from + step * 0.7).toFixed(2)} ${(arc(from + step) + depth * 0.5).toFixed(2)}Q${(from + step * 0.85).toFixed(2)} ${(arc(from + step) + depth * 0.05).toFixed(2)} ${(from + step).toFixed(2)} ${(arc(from + step) + depth * 0.2).toFixed(2)}`;
    }
    return `${d}L${String(x + half)} ${String(y)}Z`;
  };
  const dabs = (y: number, half: number, count: number) =>
    Array.from({ length: count }, (_, i) => {
      const at = Math.PI * (0.02 + (i / (count - 1)) * 0.96);
      return [74 - Math.cos(at) * half, y + Math.sin(at) * half * 0.11] as const;
    });
  return [
    { d: drip(74, 50, 38, 13, 5), fill: '#fdf6ec' },
    { d: drip(74, 32, 25, 9, 4.4), fill: '#c77a68' },
    { d: ellipse(74, 32, 25, 3.3), fill: '#d08877' },
    { d: dots(...dabs(49.4, 25.6, 15)), stroke: '#e9cfc2', width: 3.4 },
    { d: dots(...dabs(48.6, 25.6, 15)), stroke: '#fdf6ec', width: 3 },
    { d: dots(...dabs(70, 38.4, 21)), stroke: '#e3c3b6', width: 3.6 },
    { d: dots(...dabs(69.2, 38.4, 21)), stroke: '#fdf6ec', width: 3.2 },
    {
      d: [40, 50, 61, 74, 87, 98, 108]
        .map((x) => line([x, 61.5 + (1 - ((x - 74) / 38) ** 2) * 3.4], [x, 62.5 + (1 - ((x - 74) / 38) ** 2) * 3.4]))
        .join(''),
      stroke: '#e6b3a2',
      width: 1.6,
    },
  ];
}

function candles(): Shape[] {
  return [58, 66, 74, 82, 90].flatMap((x, i): Shape[] => {
    const y = 31.4 + (i % 2 ? 1 : 0);
    return [
      { d: rectangle(x - 1.1, y - 11.6, 2.2, 12, 0.5), fill: i % 2 ? '#8fa79c' : '#b06b7c' },
      {
        d: line([x - 1, y - 2.6], [x + 1, y - 4]) + line([x - 1, y - 6], [x + 1, y - 7.4]) + line([x - 1, y - 9.4], [x + 1, y - 10.8]),
        stroke: '#f7e9df',
        width: 0.6,
      },
      { d: line([x, y - 11.6], [x, y - 13.2]), stroke: '#5d4a47', width: 0.4 },
      { d: ellipse(x, y - 15.6, 4), fill: '#fbf1e0' },
      { d: outline([x, y - 19.4], [x + 1.7, y - 15.6], [x, y - 13], [x - 1.7, y - 15.6]), fill: '#e5a35f' },
      { d: outline([x, y - 17], [x + 0.8, y - 15], [x, y - 13.4], [x - 0.8, y - 15]), fill: '#f8e3b5' },
    ];
  });
}

function berries(): Shape[] {
  const one = (x: number, y: number, turn: number, size: number): Shape[] => {
    const p = placed(x, y, turn, size);
    return [
      { d: outline(...p([0, -3.4], [3.4, -2.6], [3, 1.4], [0, 4.4], [-3, 1.4], [-3.4, -2.6])), fill: '#b8433a' },
      { d: dots(...p([-1.4, -0.8], [1.4, -0.8], [0, 1.6])), stroke: '#efc9a0', width: 0.45 },
      {
        d: leaf(p([0, -3])[0] ?? [0, 0], p([-3, -4.6])[0] ?? [1, 1], 1.4) + leaf(p([0, -3])[0] ?? [0, 0], p([3, -4.6])[0] ?? [1, 1], 1.4),
        fill: '#6f8f70',
      },
    ];
  };
  return [
    ...one(41, 50, -16, 1.15),
    ...one(47.6, 52.6, 8, 1),
    ...one(107, 50, 14, 1.15),
    ...one(100.6, 52.6, -10, 1),
    ...one(128, 88, 60, 1.2),
    ...one(120, 91, -40, 1),
  ];
}

function cup(): Shape[] {
  return [
    { d: ellipse(20, 93, 12, 2), fill: '#eff0e8' },
    { d: curve([27, 82], [32, 81.4], [32.6, 86], [27, 88]), stroke: '#8fa79c', width: 1.5 },
    { d: outline([11.4, 79.6], [28.6, 79.6], [27.6, 88], [24, 92.6], [16, 92.6], [12.4, 88]), fill: '#9db4a8' },
    { d: ellipse(20, 79.6, 8.8, 1.6), fill: '#8fa79c' },
    { d: ellipse(20, 79.9, 7.6, 1.1), fill: '#8a5a42' },
    {
      d: curve([17, 76], [15.6, 72.6], [18, 70], [16.6, 66.6]) + curve([22, 76], [20.8, 72.6], [23, 70], [21.8, 67]),
      stroke: '#fbf3ea',
      width: 0.9,
    },
  ];
}
