import { inks, type Ink } from './inks.ts';
import { patterns, type PatternName, type StampLine } from './patterns.ts';
import { dice } from './dice.ts';

/** A person's stamp as vectors, in a drawing of `size`; initials are set by whoever draws it, in the reader's script. */
export interface Stamp {
  readonly size: { readonly width: number; readonly height: number };
  /** The perforated paper: one closed path. */
  readonly edge: string;
  /** The printed field inside the paper. Lines are in its own coordinates, from its corner, and must be clipped to it. */
  readonly field: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly ink: Ink;
  readonly pattern: PatternName;
  /** White lines over the ink. */
  readonly lines: readonly StampLine[];
  /** Baseline start and size of the initials, in coordinates of the whole stamp. */
  readonly initials: { readonly x: number; readonly y: number; readonly fontSize: number };
}

const WIDTH = 80;
const HEIGHT = 100;
const MARGIN = 9;
const field = { x: MARGIN, y: MARGIN, width: WIDTH - 2 * MARGIN, height: HEIGHT - 2 * MARGIN };
const edge = perforatedEdge();

/** Draws the stamp that belongs to a person's id: the same on every device, and nothing but the id goes into it. */
export function stampOf(personId: string): Stamp {
  const roll = dice(personId);
  const ink = roll.pick(inks);
  const { name, draw } = roll.pick(patterns);
  let lines: readonly StampLine[] | undefined;
  return {
    size: { width: WIDTH, height: HEIGHT },
    edge,
    field,
    ink,
    pattern: name,
    /** Drawn when they are first asked for: a list that somebody types into shows its stamps without them. */
    get lines() {
      return (lines ??= draw(field.width, field.height, roll));
    },
    initials: { x: MARGIN + 6, y: HEIGHT - MARGIN - 8.5, fontSize: 25 },
  };
}

/** Round holes bite into all four sides, with a whole tooth at every corner. */
function perforatedEdge(): string {
  const radius = 2.15;
  const side = (length: number, dx: number, dy: number) => {
    const holes = Math.round(length / 6.8) - 1;
    const pitch = length / (holes + 1);
    const line = (by: number) => `l${round(dx * by)} ${round(dy * by)}`;
    const bite = `a${round(radius)} ${round(radius)} 0 0 0 ${round(dx * 2 * radius)} ${round(dy * 2 * radius)}`;
    return (
      line(pitch - radius) +
      Array<string>(holes)
        .fill(bite)
        .join(line(pitch - 2 * radius)) +
      line(pitch - radius)
    );
  };
  return `M0 0${side(WIDTH, 1, 0)}${side(HEIGHT, 0, 1)}${side(WIDTH, -1, 0)}${side(HEIGHT, 0, -1)}z`;
}

function round(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
