import subsetFont from 'subset-font';
import { coveredText } from './coverage.ts';
import { copyrightOf, nameTable, readMetrics, readTables, writeTables } from './sfnt.ts';

/** A face as it is shipped: for the PDF, for the screen, and its measures for layout. */
export interface MadeFace {
  readonly ttf: Uint8Array;
  readonly woff2: Uint8Array;
  /** JSON text of the measures. */
  readonly metrics: string;
}

/**
 * Cuts a face down to the letters that cards need and gives it a neutral name: its own is reserved by its licence
 * and what is printed should tell nothing. Kerning, ligatures and alternates are left out, so that browser and PDF
 * cannot but agree on every width. The same source gives the same bytes.
 */
export async function makeFace(source: Uint8Array, name: string, style: 'Regular' | 'Bold'): Promise<MadeFace> {
  const dropTables = ['GSUB', 'GPOS', 'GDEF', 'STAT', 'DSIG', 'kern', 'gasp'];
  const cut = await subsetFont(source, coveredText(), { targetFormat: 'truetype', noHinting: true, dropTables });
  const tables = readTables(cut);
  tables.set('name', nameTable(names(copyrightOf(readTables(source)), name, style)));
  const ttf = Buffer.from(writeTables(tables));
  const woff2 = await subsetFont(ttf, undefined, { targetFormat: 'woff2', keepAllGlyphs: true, preserveNameIds: [0, 13] });
  return { ttf, woff2, metrics: metricsText(name, readMetrics(tables)) };
}

function names(copyright: string, name: string, style: string): Record<number, string> {
  const full = `${name} ${style}`;
  return {
    0: copyright,
    1: name,
    2: style,
    3: full,
    4: full,
    5: 'Version 1.0',
    6: full.replace(' ', '-'),
    13: 'This Font Software is licensed under the SIL Open Font License, Version 1.1.',
  };
}

/** One advance after another, runs of neighbouring code points on a line: small, and readable in a diff. */
function metricsText(name: string, metrics: ReturnType<typeof readMetrics>): string {
  const runs: [number, number[]][] = [];
  for (const [codePoint, advance] of metrics.advances) {
    const run = runs.at(-1);
    if (run && run[0] + run[1].length === codePoint) run[1].push(advance);
    else runs.push([codePoint, [advance]]);
  }
  const { unitsPerEm, ascent, descent } = metrics;
  const lines = runs.map(([first, advances]) => `    { "first": ${String(first)}, "advances": [${advances.join(', ')}] }`);
  const head = [`  "name": ${JSON.stringify(name)},`, `  "unitsPerEm": ${String(unitsPerEm)},`, `  "ascent": ${String(ascent)},`];
  return ['{', ...head, `  "descent": ${String(descent)},`, '  "runs": [', lines.join(',\n'), '  ]', '}', ''].join('\n');
}
