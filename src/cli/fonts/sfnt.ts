/** The tables of a TrueType file by tag. */
export type Tables = Map<string, Uint8Array>;

/** Splits a TrueType file into its tables. Throws when it is not one. */
export function readTables(font: Uint8Array): Tables {
  const view = viewOf(font);
  if (view.getUint32(0) !== 0x00010000) throw new Error('not a TrueType file');
  const tables: Tables = new Map();
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + i * 16;
    const start = view.getUint32(entry + 8);
    tables.set(String.fromCharCode(...font.subarray(entry, entry + 4)), font.slice(start, start + view.getUint32(entry + 12)));
  }
  return tables;
}

/** Writes tables as a TrueType file with right checksums. The same tables give the same bytes. */
export function writeTables(tables: Tables): Uint8Array {
  const tags = [...tables.keys()].sort();
  const head = tables.get('head');
  if (!head) throw new Error('a font needs a head table');
  viewOf(head).setUint32(8, 0);
  const size = tags.reduce((sum, tag) => sum + padded(tables.get(tag)?.length ?? 0), 12 + tags.length * 16);
  const file = new Uint8Array(size);
  const view = viewOf(file);
  const power = Math.floor(Math.log2(tags.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tags.length);
  view.setUint16(6, 2 ** power * 16);
  view.setUint16(8, power);
  view.setUint16(10, tags.length * 16 - 2 ** power * 16);
  let offset = 12 + tags.length * 16;
  let headAt = 0;
  tags.forEach((tag, i) => {
    const table = tables.get(tag) ?? new Uint8Array();
    const entry = 12 + i * 16;
    for (let c = 0; c < 4; c++) file[entry + c] = tag.charCodeAt(c);
    file.set(table, offset);
    view.setUint32(entry + 4, checksum(file.subarray(offset, offset + padded(table.length))));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, table.length);
    if (tag === 'head') headAt = offset;
    offset += padded(table.length);
  });
  view.setUint32(headAt + 8, (0xb1b0afba - checksum(file)) >>> 0);
  return file;
}

/** The copyright line of a font's name table. */
export function copyrightOf(tables: Tables): string {
  const name = tables.get('name');
  if (!name) throw new Error('a font needs a name table');
  const view = viewOf(name);
  for (let i = 0; i < view.getUint16(2); i++) {
    const record = 6 + i * 12;
    if (view.getUint16(record) !== 3 || view.getUint16(record + 6) !== 0) continue;
    const start = view.getUint16(4) + view.getUint16(record + 10);
    return new TextDecoder('utf-16be').decode(name.subarray(start, start + view.getUint16(record + 8)));
  }
  throw new Error('the font names no copyright holder');
}

/** A name table with these entries (by name id) for Windows, English. */
export function nameTable(entries: Readonly<Record<number, string>>): Uint8Array {
  const ids = Object.keys(entries).map(Number);
  const strings = ids.map((id) => Buffer.from(entries[id] ?? '', 'utf16le').swap16());
  const table = Buffer.alloc(6 + ids.length * 12 + strings.reduce((sum, text) => sum + text.length, 0));
  table.writeUInt16BE(ids.length, 2);
  table.writeUInt16BE(6 + ids.length * 12, 4);
  let offset = 0;
  strings.forEach((text, i) => {
    [3, 1, 0x409, ids[i] ?? 0, text.length, offset].forEach((value, n) => table.writeUInt16BE(value, 6 + i * 12 + n * 2));
    text.copy(table, 6 + ids.length * 12 + offset);
    offset += text.length;
  });
  return new Uint8Array(table);
}

/** What layout needs of a font: its em, its height above and below the baseline, and the advance of each code point. */
export function readMetrics(tables: Tables): { unitsPerEm: number; ascent: number; descent: number; advances: [number, number][] } {
  const [head, hhea, hmtx] = ['head', 'hhea', 'hmtx'].map((tag) => viewOf(tables.get(tag) ?? new Uint8Array()));
  if (!head || !hhea || !hmtx) throw new Error('a font needs head, hhea and hmtx');
  const long = hhea.getUint16(34);
  const advances = [...glyphsByCodePoint(tables)].map(([codePoint, glyph]): [number, number] => [
    codePoint,
    hmtx.getUint16(Math.min(glyph, long - 1) * 4),
  ]);
  return { unitsPerEm: head.getUint16(18), ascent: hhea.getInt16(4), descent: -hhea.getInt16(6), advances };
}

/** Reads the format 4 subtable of the character map: every face here stays within the first 65,536 code points. */
function glyphsByCodePoint(tables: Tables): Map<number, number> {
  const cmap = viewOf(tables.get('cmap') ?? new Uint8Array());
  const glyphs = new Map<number, number>();
  for (let i = 0; i < cmap.getUint16(2); i++) {
    const start = cmap.getUint32(4 + i * 8 + 4);
    if (cmap.getUint16(start) !== 4) continue;
    const segments = cmap.getUint16(start + 6) / 2;
    for (let s = 0; s < segments; s++) {
      const end = cmap.getUint16(start + 14 + s * 2);
      const first = cmap.getUint16(start + 16 + (segments + s) * 2);
      const delta = cmap.getUint16(start + 16 + (segments * 2 + s) * 2);
      const rangeAt = start + 16 + (segments * 3 + s) * 2;
      const range = cmap.getUint16(rangeAt);
      for (let codePoint = first; codePoint <= end && codePoint < 0xffff; codePoint++) {
        const raw = range === 0 ? codePoint : cmap.getUint16(rangeAt + range + (codePoint - first) * 2);
        const glyph = raw === 0 ? 0 : (raw + delta) & 0xffff;
        if (glyph !== 0) glyphs.set(codePoint, glyph);
      }
    }
  }
  return new Map([...glyphs].sort(([a], [b]) => a - b));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

function checksum(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  let sum = 0;
  for (let i = 0; i < bytes.length; i += 4) sum = (sum + view.getUint32(i)) >>> 0;
  return sum;
}
