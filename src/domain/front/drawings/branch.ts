import { curve, ellipse, leaf, outline, polygon, rectangle } from '../draw.ts';
import { front, type Shape } from '../front.ts';
import type { Point } from '../path.ts';

const bark = '#6a4b41';

/** A branch in bloom and a robin on it. */
export const branch = front('branch', () => [
  { d: rectangle(5, 5, 138, 95), fill: '#e6eae0' },
  { d: ellipse(99, 47, 34), fill: '#f3e3d3' },
  { d: curve([3, 88], [24, 82], [44, 71], [66, 66], [88, 55], [108, 49], [132, 36]), stroke: bark, width: 3.2 },
  { d: curve([3, 88], [24, 82], [44, 71]), stroke: bark, width: 4.4 },
  { d: curve([108, 49], [124, 41], [138, 31], [146, 28]), stroke: bark, width: 2 },
  { d: curve([44, 71], [52, 55], [55, 40], [66, 27], [72, 17]), stroke: bark, width: 2 },
  { d: curve([55, 42], [47, 33], [43, 23]), stroke: bark, width: 1.3 },
  { d: curve([66, 27], [75, 25], [82, 20]), stroke: bark, width: 1.1 },
  { d: curve([88, 55], [98, 63], [112, 68], [124, 70]), stroke: bark, width: 1.6 },
  { d: curve([112, 68], [119, 76], [127, 81]), stroke: bark, width: 1 },
  { d: curve([24, 82], [30, 68], [28, 56], [22, 46]), stroke: bark, width: 1.5 },
  { d: curve([28, 58], [35, 51], [37, 45]), stroke: bark, width: 1 },
  { d: curve([121, 42], [121, 31], [126, 22]), stroke: bark, width: 1.1 },
  ...leaves(),
  ...robin(),
  ...buds(),
  ...blossoms(),
  ...fallen(),
]);

function leaves(): Shape[] {
  const where: readonly (readonly [Point, Point, number])[] = [
    [[72, 17], [78, 9], 3.4],
    [[72, 17], [70, 8], 3],
    [[43, 23], [37, 16], 3.2],
    [[82, 20], [90, 18], 3],
    [[124, 70], [133, 68], 3.4],
    [[124, 70], [131, 75], 3],
    [[127, 81], [134, 86], 3],
    [[22, 46], [15, 41], 3.2],
    [[37, 45], [42, 38], 2.8],
    [[126, 22], [131, 14], 3.2],
    [[126, 22], [122, 13], 2.8],
    [[100, 64], [101, 73], 3],
    [[60, 33], [53, 29], 2.8],
    [[138, 31], [141, 22], 2.8],
  ];
  return where.flatMap(([root, tip, width], i): Shape[] => [
    { d: leaf(root, tip, width), fill: i % 3 === 0 ? '#7f9c80' : '#98b095' },
    { d: curve(root, [root[0] + (tip[0] - root[0]) * 0.8, root[1] + (tip[1] - root[1]) * 0.8]), stroke: '#6d8a70', width: 0.25 },
  ]);
}

function blossoms(): Shape[] {
  const where: readonly (readonly [number, number, number, number])[] = [
    [35, 76, 6.6, 10],
    [27, 80.5, 5, 50],
    [43, 67.5, 5.4, 33],
    [54, 48, 6, 5],
    [49, 36.5, 4.6, 40],
    [65, 30, 5.6, 60],
    [62, 40, 4.2, 20],
    [75.5, 24, 4.6, 12],
    [66, 66.5, 5, 25],
    [110, 50, 5.8, 15],
    [101, 53, 4.6, 48],
    [121, 41, 6.4, 30],
    [131, 35.5, 5, 3],
    [121, 32, 4.2, 58],
    [108, 67, 5.4, 22],
    [117, 71, 4.4, 44],
    [27, 61, 5.2, 8],
    [31, 54, 4.2, 36],
    [24, 49, 4.4, 62],
  ];
  return where.flatMap(([x, y, size, turn], i) => blossom(x, y, size, turn, i % 3));
}

function blossom(x: number, y: number, size: number, turn: number, tone: number): Shape[] {
  const fill = ['#f0bdb5', '#f6d3cb', '#e9a8a2'][tone] ?? '#f0bdb5';
  const shapes: Shape[] = [];
  for (let petal = 0; petal < 5; petal++) {
    const angle = ((turn + petal * 72) * Math.PI) / 180;
    const p = (radius: number, off: number): Point => [
      x + Math.cos(angle + off) * size * radius,
      y + Math.sin(angle + off) * size * radius,
    ];
    // A petal with the small notch that cherry blossoms have.
    shapes.push({
      d: outline(p(0.08, 0), p(0.45, -0.42), p(0.82, -0.42), p(0.98, -0.2), p(0.9, 0), p(0.98, 0.2), p(0.82, 0.42), p(0.45, 0.42)),
      fill,
    });
    shapes.push({ d: curve(p(0.15, 0), p(0.5, 0.02)), stroke: '#d98a86', width: size * 0.05 });
  }
  shapes.push({ d: ellipse(x, y, size * 0.16), fill: '#b9585a' });
  for (let stamen = 0; stamen < 5; stamen++) {
    const angle = ((turn + 36 + stamen * 72) * Math.PI) / 180;
    shapes.push({
      d: curve([x, y], [x + Math.cos(angle) * size * 0.36, y + Math.sin(angle) * size * 0.36]),
      stroke: '#b9585a',
      width: size * 0.035,
    });
    shapes.push({ d: ellipse(x + Math.cos(angle) * size * 0.38, y + Math.sin(angle) * size * 0.38, size * 0.06), fill: '#8f3f45' });
  }
  return shapes;
}

function buds(): Shape[] {
  const where: readonly Point[] = [
    [70, 20],
    [44.5, 27],
    [80, 21],
    [138.5, 30.5],
    [125, 25],
    [35.5, 48],
    [121, 77],
    [93, 60],
  ];
  return where.flatMap(([x, y]): Shape[] => [
    { d: ellipse(x, y, 1.7, 2.2, 30), fill: '#e9a8a2' },
    { d: ellipse(x - 0.5, y + 1.2, 1.1, 0.9, 30), fill: '#8a5a4c' },
  ]);
}

function robin(): Shape[] {
  return [
    { d: polygon([72, 60], [60.5, 67.5], [62.5, 69.8], [75, 63.5]), fill: '#5f544c' },
    { d: curve([83, 63], [83.5, 57.8]), stroke: '#5b463d', width: 0.7 },
    { d: curve([86.5, 62], [87, 56.2]), stroke: '#5b463d', width: 0.7 },
    {
      d: outline(
        [70, 61],
        [72.5, 52],
        [78, 44],
        [84, 38.5],
        [90, 37.6],
        [94, 41],
        [94.6, 46.5],
        [93, 54],
        [88, 60.5],
        [81, 63.4],
        [74, 63.2],
      ),
      fill: '#8b7a6b',
    },
    { d: outline([90, 41.2], [94, 42], [95.2, 47], [93.4, 55], [88.4, 61], [84, 62], [82.6, 56], [84, 48.5], [87, 43]), fill: '#d97a55' },
    { d: outline([82.6, 56], [84, 62], [88.4, 61], [86, 63.4], [80.6, 64], [78.5, 62.6]), fill: '#efe5d6' },
    { d: outline([71, 61.5], [73.5, 53], [79, 49.4], [83, 52], [82, 57.4], [76, 61.4]), fill: '#6f6156' },
    { d: curve([73, 60.6], [77, 58.6], [80.6, 55]), stroke: '#5a4d44', width: 0.5 },
    { d: ellipse(89.6, 41.8, 1), fill: '#2e2a2a' },
    { d: ellipse(89.95, 41.45, 0.3), fill: '#ffffff' },
    { d: polygon([94, 40.9], [98.4, 42.3], [94.5, 43.6]), fill: '#4a403a' },
  ];
}

function fallen(): Shape[] {
  const where: readonly (readonly [number, number, number])[] = [
    [52, 84, 20],
    [70, 90, 100],
    [90, 80, 60],
    [106, 90, 150],
    [84, 94, 10],
    [60, 95, 70],
    [18, 24, 40],
    [100, 24, 120],
  ];
  return where.map(([x, y, turn]) => ({ d: ellipse(x, y, 1.9, 1.15, turn), fill: '#f0bdb5' }));
}
