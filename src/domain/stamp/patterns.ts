import type { Dice } from './dice.ts';

/** One white line of a stamp: path data, width and opacity. */
export interface StampLine {
  readonly d: string;
  readonly width: number;
  readonly opacity: number;
}

export type PatternName = 'waves' | 'rings' | 'rosette' | 'lozenges' | 'scales' | 'braid' | 'rays' | 'contours';

interface Pattern {
  readonly name: PatternName;
  /** Lines that fill a field of this size; they may run over its border and are clipped there. */
  readonly draw: (width: number, height: number, roll: Dice) => StampLine[];
}

/** A new pattern is one more row. Each takes few path commands: a list shows many stamps at once. */
export const patterns: readonly Pattern[] = [
  { name: 'waves', draw: waves },
  { name: 'rings', draw: rings },
  { name: 'rosette', draw: rosette },
  { name: 'lozenges', draw: lozenges },
  { name: 'scales', draw: scales },
  { name: 'braid', draw: braid },
  { name: 'rays', draw: rays },
  { name: 'contours', draw: contours },
];

/** Rolling water: every second line thinner. */
function waves(width: number, height: number, roll: Dice): StampLine[] {
  const half = roll.between(13, 19);
  const rise = roll.between(2.6, 4.2);
  const gap = roll.between(6.5, 8);
  const shift = roll.between(0.05, 0.18) * half;
  const lines: StampLine[] = [];
  for (let i = 0, y = -rise; y < height + 2 * rise; i++, y += gap / 2) {
    lines.push({
      d: sine(((i * shift) % (2 * half)) - 2 * half, y, half, rise, width),
      width: i % 2 === 0 ? 1 : 0.55,
      opacity: i % 2 === 0 ? 0.5 : 0.3,
    });
  }
  return lines;
}

/** Sets of rings on a tilted lattice, as drops on water. */
function rings(width: number, height: number, roll: Dice): StampLine[] {
  const pitch = roll.between(18, 23);
  const tilt = roll.between(0.18, 0.42) * pitch;
  const circles: [string, string, string] = ['', '', ''];
  for (let row = -1; row * pitch * 0.86 < height + pitch; row++) {
    for (let column = -2; column * pitch < width + pitch; column++) {
      const x = column * pitch + (row % 2 === 0 ? 0 : pitch / 2) + tilt;
      const y = row * pitch * 0.86 + (column * tilt) / 3;
      circles[0] += circle(x, y, pitch * 0.46);
      circles[1] += circle(x, y, pitch * 0.3);
      circles[2] += circle(x, y, pitch * 0.13);
    }
  }
  return [
    { d: circles[0], width: 0.7, opacity: 0.34 },
    { d: circles[1], width: 0.8, opacity: 0.42 },
    { d: circles[2], width: 0.9, opacity: 0.5 },
  ];
}

/** The turned ellipses of a banknote, in the upper part of the field. */
function rosette(width: number, height: number, roll: Dice): StampLine[] {
  const x = width * roll.between(0.5, 0.66);
  const y = height * roll.between(0.32, 0.4);
  const petals = Math.round(roll.between(8, 12));
  const flower = (reach: number, slim: number, turn: number) =>
    Array.from({ length: petals }, (_, i) => ellipse(x, y, reach, reach * slim, turn + (i * 180) / petals)).join('');
  const slim = roll.between(0.3, 0.5);
  const outer = height * 0.78;
  return [
    { d: flower(outer, 0.62, 0), width: 0.5, opacity: 0.26 },
    { d: flower(height * 0.4, slim, 90 / petals), width: 0.7, opacity: 0.46 },
    { d: flower(height * 0.2, slim + 0.15, 0), width: 0.6, opacity: 0.5 },
    { d: circle(x, y, height * 0.055), width: 0.8, opacity: 0.6 },
  ];
}

/** Engraver's hatching: two directions of lines, every third one stronger. */
function lozenges(width: number, height: number, roll: Dice): StampLine[] {
  const gap = roll.between(4.4, 5.6);
  const lean = roll.between(0.5, 0.85);
  const strong: string[] = [];
  const fine: string[] = [];
  const run = height * lean;
  for (let i = 0, x = -run; x < width + run; i++, x += gap) {
    const pair = `M${n(x)} 0l${n(run)} ${n(height)}M${n(x)} ${n(height)}l${n(run)} ${n(-height)}`;
    (i % 3 === 0 ? strong : fine).push(pair);
  }
  return [
    { d: fine.join(''), width: 0.5, opacity: 0.3 },
    { d: strong.join(''), width: 1, opacity: 0.44 },
  ];
}

/** Overlapping fans in rows, as roof tiles. */
function scales(width: number, height: number, roll: Dice): StampLine[] {
  const radius = roll.between(9, 12);
  const drop = radius * 0.55;
  const arcs: [string, string, string] = ['', '', ''];
  const share = [1, 0.68, 0.36] as const;
  for (let row = 0, y = 0; y < height + 2 * radius; row++, y += drop) {
    for (let x = row % 2 === 0 ? 0 : radius; x < width + 2 * radius; x += 2 * radius) {
      share.forEach((part, i) => {
        arcs[i === 0 ? 0 : i === 1 ? 1 : 2] += fan(x - radius / 2, y, radius * part, drop);
      });
    }
  }
  return [
    { d: arcs[0], width: 0.9, opacity: 0.5 },
    { d: arcs[1], width: 0.65, opacity: 0.38 },
    { d: arcs[2], width: 0.5, opacity: 0.32 },
  ];
}

/** Sines out of step that make a woven band: the border of an old bond. */
function braid(width: number, height: number, roll: Dice): StampLine[] {
  const half = roll.between(15, 21);
  const strands = 5;
  const rise = roll.between(6, 8);
  const lines: StampLine[] = [];
  for (let y = height * 0.1; y < height + rise; y += rise * 2.35) {
    for (let i = 0; i < strands; i++) {
      const outer = i === 0 || i === strands - 1;
      lines.push({
        d: sine(-2 * half + (i * 2 * half) / strands, y, half, rise, width),
        width: outer ? 0.9 : 0.6,
        opacity: outer ? 0.48 : 0.34,
      });
    }
  }
  return lines;
}

/** A low sun: rays and arcs from one point at the edge. */
function rays(width: number, height: number, roll: Dice): StampLine[] {
  const x = width * roll.between(0.15, 0.85);
  const y = height * roll.between(-0.06, 0.12);
  const reach = Math.hypot(width, height) * 1.1;
  const count = Math.round(roll.between(34, 46));
  const turn = roll.between(0, Math.PI / count);
  const beams = [0, 1].map((kind) =>
    Array.from({ length: count }, (_, i) => i)
      .filter((i) => i % 2 === kind)
      .map((i) => {
        const angle = turn + (i * Math.PI * 2) / count;
        const from = kind === 0 ? 13 : 25;
        return `M${n(x + Math.cos(angle) * from)} ${n(y + Math.sin(angle) * from)}L${n(x + Math.cos(angle) * reach)} ${n(y + Math.sin(angle) * reach)}`;
      })
      .join(''),
  );
  return [
    { d: beams[0] ?? '', width: 0.9, opacity: 0.42 },
    { d: beams[1] ?? '', width: 0.55, opacity: 0.34 },
    { d: [4, 7, 10].map((radius) => circle(x, y, radius)).join(''), width: 0.8, opacity: 0.5 },
  ];
}

/** Height lines of a quiet hill. */
function contours(width: number, height: number, roll: Dice): StampLine[] {
  const x = width * roll.between(0.35, 0.75);
  const y = height * roll.between(0.25, 0.45);
  const bends = Array.from({ length: 7 }, () => roll.between(0.78, 1.22));
  const lines: StampLine[] = [];
  for (let i = 1; i <= 15; i++) {
    // The further out, the rounder: the hill flattens into the plain.
    const calm = i / 15;
    const radii = bends.map((bend) => i * 5.4 * (bend + (1 - bend) * calm * 0.7));
    lines.push({ d: blob(x, y, radii), width: i % 4 === 0 ? 1 : 0.6, opacity: i % 4 === 0 ? 0.52 : 0.36 });
  }
  return lines;
}

/** A sine from `x` to beyond `width`; `half` is half a period. One Bézier per half period follows it within 1 %. */
function sine(x: number, y: number, half: number, rise: number, width: number): string {
  const pull = half * 0.3642;
  let d = `M${n(x)} ${n(y - rise)}`;
  for (let at = x, down = true; at < width; at += half, down = !down) {
    const by = n(down ? 2 * rise : -2 * rise);
    d += `c${n(pull)} 0 ${n(half - pull)} ${by} ${n(half)} ${by}`;
  }
  return d;
}

function circle(x: number, y: number, radius: number): string {
  return ellipse(x, y, radius, radius, 0);
}

function ellipse(x: number, y: number, long: number, short: number, degrees: number): string {
  const dx = Math.cos((degrees * Math.PI) / 180) * long;
  const dy = Math.sin((degrees * Math.PI) / 180) * long;
  const arc = `a${n(long)} ${n(short)} ${n(degrees)} 1 1 `;
  return `M${n(x - dx)} ${n(y - dy)}${arc}${n(2 * dx)} ${n(2 * dy)}${arc}${n(-2 * dx)} ${n(-2 * dy)}`;
}

/** The part of a circle above the fan of the next row. */
function fan(x: number, y: number, radius: number, drop: number): string {
  const low = Math.min(drop, radius * 0.55);
  const reach = Math.sqrt(radius * radius - low * low);
  return `M${n(x - reach)} ${n(y - low)}A${n(radius)} ${n(radius)} 0 0 1 ${n(x + reach)} ${n(y - low)}`;
}

/** A closed smooth curve through points at these distances around a centre (Catmull-Rom). */
function blob(x: number, y: number, radii: readonly number[]): string {
  const points = radii.map((radius, i) => {
    const angle = (i * 2 * Math.PI) / radii.length;
    return { x: x + Math.cos(angle) * radius, y: y + Math.sin(angle) * radius * 1.15 };
  });
  const at = (i: number) => points[(i + points.length) % points.length] ?? { x, y };
  const curves = points.map((from, i) => {
    const to = at(i + 1);
    const before = at(i - 1);
    const after = at(i + 2);
    return `C${n(from.x + (to.x - before.x) / 6)} ${n(from.y + (to.y - before.y) / 6)} ${n(to.x - (after.x - from.x) / 6)} ${n(to.y - (after.y - from.y) / 6)} ${n(to.x)} ${n(to.y)}`;
  });
  return `M${n(at(0).x)} ${n(at(0).y)}${curves.join('')}z`;
}

function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}
