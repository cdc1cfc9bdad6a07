import { strToU8, zipSync } from 'fflate';

/** A workbook as other programs write it: shared strings, styles, absolute paths, prefixes, whatever a test is about. */
export interface ForeignXlsx {
  /** The XML inside `<worksheet>` of each sheet. */
  readonly sheets: readonly { readonly name: string; readonly state?: string; readonly xml: string }[];
  /** The `<si>` elements. */
  readonly strings?: readonly string[];
  /** Number formats, one for each style. */
  readonly formats?: readonly string[];
  readonly from1904?: boolean;
  /** Parts put in or replaced. */
  readonly parts?: Readonly<Record<string, string>>;
}

export function foreignXlsx({ sheets, strings = [], formats = [], from1904 = false, parts = {} }: ForeignXlsx): Uint8Array {
  const rel = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://x/relationships/${type}" Target="${target}"/>`;
  const rels = (inside: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  const sheetTags = sheets.map(
    ({ name, state }, i) =>
      `<x:sheet name="${name}" sheetId="${String(i + 1)}" ${state === undefined ? '' : `state="${state}"`} r:id="s${String(i)}"/>`,
  );
  const all: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': rels(rel('r1', 'officeDocument', '/xl/workbook.xml') + rel('r2', 'extended-properties', 'docProps/app.xml')),
    'xl/workbook.xml': `<?xml version="1.0"?><x:workbook xmlns:x="m" xmlns:r="r"><!-- a > b --><x:workbookPr ${from1904 ? 'date1904="1"' : ''}/><x:sheets>${sheetTags.join('')}</x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': rels(
      sheets.map((_, i) => rel(`s${String(i)}`, 'worksheet', `worksheets/any${String(i)}.xml`)).join('') +
        rel('st', 'styles', '../xl/styles.xml') +
        rel('ss', 'sharedStrings', 'sharedStrings.xml'),
    ),
    'xl/styles.xml': `<styleSheet><numFmts>${formats
      .map((code, i) => `<numFmt numFmtId="${String(200 + i)}" formatCode="${code.replaceAll('"', '&quot;')}"/>`)
      .join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${formats
      .map((code, i) => `<xf numFmtId="${/^[1-9]\d?$/.test(code) ? code : String(200 + i)}"/>`)
      .join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst>${strings.join('')}</sst>`,
    ...Object.fromEntries(
      sheets.map(({ xml }, i): [string, string] => [`xl/worksheets/any${String(i)}.xml`, `<worksheet xmlns="m">${xml}</worksheet>`]),
    ),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([path, text]) => [path, strToU8(text)])));
}
