import { bird, curve, ellipse, land, outline, rectangle } from '../draw.ts';
import { front, type Shape } from '../front.ts';
import { scatter } from '../scatter.ts';

/** Hills at sunrise, mist between them, one tree. */
export const hills = front('hills', () => [
  { d: rectangle(5, 5, 138, 95), fill: '#f4dccb' },
  { d: rectangle(5, 5, 138, 18), fill: '#ecd0c4' },
  { d: land(60, [5, 24], [30, 21.5], [60, 25], [95, 20.5], [143, 24]), fill: '#f4dccb' },
  { d: land(60, [5, 36], [40, 33], [80, 37], [143, 32]), fill: '#f8e6d6' },
  { d: ellipse(58, 44, 23), fill: '#f9ead9' },
  { d: ellipse(58, 44, 14), fill: '#f0ad87' },
  { d: land(100, [5, 50], [18, 45], [34, 48], [52, 52], [74, 46], [96, 40], [118, 46], [143, 41]), fill: '#dca793' },
  { d: land(100, [5, 57], [30, 53], [56, 57], [86, 52], [112, 56], [143, 50]), fill: '#e8c3b0' },
  { d: land(100, [5, 56], [22, 58], [46, 53.5], [72, 60], [100, 55], [124, 61], [143, 57]), fill: '#bd8078' },
  { d: land(100, [5, 66], [30, 62.5], [64, 66], [96, 62], [143, 66]), fill: '#cf9c8d' },
  { d: land(100, [5, 62], [26, 67], [52, 64], [82, 70], [112, 64.5], [143, 68]), fill: '#8f5f67' },
  ...wood(),
  { d: land(100, [5, 79], [36, 73], [70, 77], [104, 71], [143, 75]), fill: '#6b4b59' },
  ...furrows(),
  { d: land(100, [5, 84], [26, 87], [58, 93], [88, 94], [116, 88], [143, 83]), fill: '#46374a' },
  ...tree(),
  ...grass(),
  ...birds(),
]);

function wood(): Shape[] {
  return scatter(26, 84, 0, 58, 1, 5).map(([x, chance]) => ({
    d: ellipse(x, 69.5 - chance * 1.6, 1.5 + chance, 2.1 + chance * 1.5),
    fill: '#7c5160',
  }));
}

function furrows(): Shape[] {
  return [0, 1, 2, 3, 4, 5].map((i) => ({
    d: curve([36 + i * 8, 74.4 + i * 0.35], [30 + i * 11, 81], [20 + i * 15, 96]),
    stroke: '#7d5a66',
    width: 0.35 + i * 0.04,
  }));
}

function tree(): Shape[] {
  return [
    { d: curve([119, 90], [118.4, 80], [119.4, 70], [118.8, 58]), stroke: '#3a2d3c', width: 1.9 },
    { d: curve([119, 72], [123.5, 66], [126, 60]), stroke: '#3a2d3c', width: 1 },
    { d: curve([119, 69], [114.6, 63], [112.6, 57]), stroke: '#3a2d3c', width: 0.9 },
    {
      d: outline(
        [104, 60],
        [104.5, 51],
        [110, 46],
        [112, 38],
        [120, 34],
        [127, 38],
        [130, 45],
        [135, 51],
        [133.5, 60],
        [127, 64.5],
        [119, 62.5],
        [110, 65],
      ),
      fill: '#54415a',
    },
    {
      d: outline([107, 58], [108, 51], [113, 47.5], [115, 41], [120, 38], [124, 42], [122, 49], [124, 55], [117, 58], [111, 61]),
      fill: '#6b5069',
    },
    { d: outline([110, 54], [111.5, 50], [115.5, 47], [117, 43], [119.6, 42], [119, 48], [116, 53]), fill: '#8a6274' },
  ];
}

function grass(): Shape[] {
  return scatter(46, 7, 0, 134, 1, 3).map(([x, chance]) => {
    const base = 99 - chance * 3;
    return {
      d: curve([x, base + 2], [x + 0.6, base - 2], [x + 2 * chance - 0.4, base - 4.5 - chance * 2.5]),
      stroke: chance > 0.5 ? '#5d4a5e' : '#382b3d',
      width: 0.45,
    };
  });
}

function birds(): Shape[] {
  return (
    [
      [84, 24, 1.1],
      [92, 20.5, 0.9],
      [98, 26, 0.7],
      [31, 29, 0.7],
    ] as const
  ).map(([x, y, size]) => ({ d: bird(x, y, size), stroke: '#6b4b59', width: 0.5 }));
}
