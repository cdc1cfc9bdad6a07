import { ALPHABET, CHECKSUM, PREFIX, type Layout } from './alphabet.ts';

/** BIP-350. */
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const;
const CONSTANT = 0x2bc830a3;

/** A character that differs from the right one: where, and by which bits. */
interface Slip {
  readonly at: number;
  readonly bits: number;
}

/**
 * The groups, the first of them 1, that hold the wrong characters of a code whose checksum does not fit; none where more than
 * two are wrong. Two codes differ in five characters at least, so no other mistake in one or two characters, a swap of
 * neighbours among them, gives the same remainder: what is found is what happened, unless it was more than that.
 */
export function wrongGroups(characters: readonly string[], layout: Layout): readonly number[] {
  // What no code has is wrong for certain, and counts as one of the two.
  const strange = characters.flatMap((readings, at) => (readings === '' ? [at] : []));
  const values = characters.map(valueOf);
  const places = strange.length > 2 ? strange : (placesOf(values, layout) ?? strange);
  return [...new Set([...strange, ...places].map((at) => groupOf(at, layout)))].sort((a, b) => a - b);
}

/** The group in which one character is missing or one is too many; undefined where that cannot be told. */
export function misplacedGroup(characters: readonly string[], layout: Layout): number | undefined {
  const values = characters.map(valueOf);
  const places = [...Array(Math.max(values.length, layout.length)).keys()];
  if (values.length === layout.length + 1) {
    const at = places.find((place) => remainder(values.toSpliced(place, 1)) === 0);
    return at === undefined ? undefined : groupOf(Math.min(at, layout.length - 1), layout);
  }
  if (values.length !== layout.length - 1) return undefined;
  const at = places.find((place) => Array.from(ALPHABET).some((_, value) => remainder(values.toSpliced(place, 0, value)) === 0));
  return at === undefined ? undefined : groupOf(at, layout);
}

/** Where the one or two mistakes are that explain the remainder; undefined where none do. */
function placesOf(values: readonly number[], layout: Layout): readonly number[] | undefined {
  const whole = remainder(values);
  const singles = singlesIn(layout);
  const single = singles.get(whole);
  if (single && isFormat(values, [single], layout)) return [single.at];
  for (const [part, first] of singles) {
    const second = singles.get(whole ^ part);
    if (second && second.at > first.at && isFormat(values, [first, second], layout)) return [first.at, second.at];
  }
  return undefined;
}

/** A mended code of another format than ours is none that was ever given out. */
function isFormat(values: readonly number[], slips: readonly Slip[], { length }: Layout): boolean {
  const content = length - CHECKSUM;
  const last = content - 1;
  /** What whole bytes leave of the last character of content. */
  const loose = (1 << ((content * 5) % 8)) - 1;
  return (slips.reduce((value, { at, bits }) => (at === last ? value ^ bits : value), values[last] ?? 0) & loose) === 0;
}

const known = new Map<number, ReadonlyMap<number, Slip>>();

/** Each mistake in one character by the remainder that it leaves: the checksum is linear, so it is the same in every code of a length. */
function singlesIn({ length }: Layout): ReadonlyMap<number, Slip> {
  const before = known.get(length);
  if (before) return before;
  const singles = new Map(
    Array.from({ length }, (_, at) => at).flatMap((at) =>
      Array.from({ length: 31 }, (_, i): [number, Slip] => {
        const bits = i + 1;
        let state = bits;
        for (let rest = at + 1; rest < length; rest++) state = step(state, 0);
        return [state, { at, bits }];
      }),
    ),
  );
  known.set(length, singles);
  return singles;
}

/** Zero for a right code. */
function remainder(values: readonly number[]): number {
  const codes = Array.from(PREFIX).map((letter) => letter.codePointAt(0) ?? 0);
  const expanded = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
  return [...expanded, ...values].reduce(step, 1) ^ CONSTANT;
}

function step(state: number, value: number): number {
  const top = state >>> 25;
  return GENERATOR.reduce((next, part, i) => ((top >>> i) & 1 ? next ^ part : next), ((state & 0x1ffffff) << 5) ^ value);
}

/** Of two readings the first, and what no code has counts as nought: it is named anyhow. */
function valueOf(readings: string): number {
  return Math.max(0, ALPHABET.indexOf(readings.charAt(0)));
}

function groupOf(at: number, { group }: Layout): number {
  return Math.floor(at / group) + 1;
}
