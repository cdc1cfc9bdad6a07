import type { FaceMetrics, Layout, TextBox } from '../../../../domain/layout/index.ts';

/** What the meter of a card says. */
export interface Fit {
  readonly letters: number;
  /** About how many letters the card would hold if the text went on like this; rounded to tens. */
  readonly capacity: number;
  /** 0 for an empty card, 1 for a full one or one that does not fit. */
  readonly share: number;
  /** Letters that do not fit. */
  readonly over: number;
  /** It fits as it stands, but a translation that is longer may not. */
  readonly tight: boolean;
}

/** Words leave a rest at the end of most lines; this much of a line is used on average. */
const USED = 0.93;
const ENOUGH_TO_TELL = 60;
const sample = 'Здравствуйте! Пишу Вам вечером, за окном идёт дождь, и кот спит на подоконнике. ';

/** Measures how full a card is by its lines, and says it in letters. `reserve`: so many times the room is wanted, 1 for a text that is printed as it is. */
export function fitMeter(text: string, layout: Layout, face: FaceMetrics, box: TextBox, reserve = 1): Fit {
  const { lines, fits, overflow } = layout;
  const letters = count(text);
  if (overflow !== null)
    return { letters, capacity: round(count(text.slice(0, overflow))), share: 1, over: count(text.slice(overflow)), tight: false };
  const last = lines.at(-1);
  const leftInLast = last ? Math.max(0, 1 - last.width / box.width) : 1;
  const room = Math.max(0, fits - Math.max(lines.length, 1)) + leftInLast;
  const share = Math.max(0, 1 - room / fits) * reserve;
  return {
    letters,
    capacity: round((letters + room * lettersPerLine(layout, face, box)) / reserve),
    share: Math.min(1, share),
    over: 0,
    tight: share > 1,
  };
}

function lettersPerLine({ lines }: Layout, face: FaceMetrics, box: TextBox): number {
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0);
  const width = lines.reduce((sum, line) => sum + line.width, 0);
  const average = letters < ENOUGH_TO_TELL ? sampleWidth(face, box) : width / letters;
  return (box.width / average) * USED;
}

/** Millimetres of an average letter of the face. */
function sampleWidth(face: FaceMetrics, box: TextBox): number {
  let units = 0;
  for (let i = 0; i < sample.length; i++) units += face.advances.get(sample.charCodeAt(i)) ?? 0;
  return ((units / sample.length) * box.size) / face.unitsPerEm;
}

function round(letters: number): number {
  return Math.max(10, Math.round(letters / 10) * 10);
}

function count(text: string): number {
  return Array.from(text).length;
}
