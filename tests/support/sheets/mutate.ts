import type { Random } from '../../../src/domain/bytes/index.ts';

/** A number from 0 below `limit`. */
export function pick(random: Random, limit: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = random(4);
  return ((a * 256 + b) * 65_536 + c * 256 + d) % Math.max(limit, 1);
}

function oneOf<T>(random: Random, all: readonly T[], fallback: T): T {
  return all[pick(random, all.length)] ?? fallback;
}

/** What stands in broken sheets: quotes, formulas, controls, text that runs backwards, numbers where none belong. */
const junk = [
  '"',
  '""',
  '=1+1',
  "=cmd|'/c calc'!A0",
  '@SUM(A1:A9)',
  '\u202e',
  '\u0000',
  '\ufffd',
  '\ud800',
  ';',
  ',',
  '\t',
  '\n',
  '\r',
  '(',
  ')',
  '31.02.1990',
  '99999999999999999999',
  '1e308',
  '-1',
  'И.',
  'C',
  'Итого',
  'ПРИМЕР',
  '{{name}}',
  '__proto__',
  'constructor',
  '../x',
  'x'.repeat(5000),
  'а'.repeat(300),
  '🌷',
  '<b>&amp;</b>',
  '| | |',
  '\\',
];

/** Text with a few things put in, taken out, doubled or exchanged. */
export function mutateText(text: string, random: Random): string {
  let mutated = text;
  for (let n = 1 + pick(random, 4); n > 0; n--) {
    const at = pick(random, mutated.length);
    const lines = mutated.split('\n');
    const line = pick(random, lines.length);
    const changes: readonly (() => string)[] = [
      () => mutated.slice(0, at) + oneOf(random, junk, '"') + mutated.slice(at),
      () => mutated.slice(0, at) + mutated.slice(at + 1 + pick(random, 40)),
      () => mutated.slice(0, at),
      () => lines.toSpliced(line, 0, lines[pick(random, lines.length)] ?? '').join('\n'),
      () => lines.toSpliced(line, 1).join('\n'),
      () =>
        lines
          .toSpliced(
            line,
            1,
            (lines[line] ?? '')
              .split(/[;,\t]/u)
              .reverse()
              .join(';'),
          )
          .join('\n'),
      () => mutated.replaceAll(oneOf(random, [';', ',', '"', '\t', ' '], ';'), oneOf(random, [',', ';', '|', '\t', ''], ',')),
      () => lines.toSpliced(line, 1, oneOf(random, junk, '') + (lines[line] ?? '')).join('\n'),
    ];
    mutated = oneOf(random, changes, () => mutated)();
  }
  return mutated;
}

/** Bytes with some turned, cut off, put in or repeated. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let mutated = bytes.slice();
  for (let n = 1 + pick(random, 3); n > 0; n--) {
    const at = pick(random, mutated.length);
    const kind = pick(random, 4);
    if (kind === 0) mutated[at] = (mutated[at] ?? 0) ^ (1 << pick(random, 8));
    else if (kind === 1) mutated = mutated.slice(0, at);
    else if (kind === 2) mutated = Uint8Array.from([...mutated.slice(0, at), ...random(1 + pick(random, 20)), ...mutated.slice(at)]);
    else mutated = Uint8Array.from([...mutated.slice(0, at), ...mutated.slice(Math.max(0, at - 50))]);
  }
  return mutated;
}
