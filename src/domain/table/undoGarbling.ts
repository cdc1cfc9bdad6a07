import type { CellNote, Garbled, Sheet, TableRow } from './table.ts';

/**
 * Text of one encoding that a program took for another before it came here, as «Èâàíîâ» or «Р˜РІР°РЅРѕРІ» for «Иванов»:
 * undone where that gives every cell back for certain. Else the sheet says that it is garbled, or of some cells that they are.
 */
export function undoGarbling(sheet: Sheet): Sheet {
  const [found] = garbledCells(sheet);
  if (!found) return sheet;
  for (const way of ways) {
    const undone = undo(sheet, way);
    // Garbled twice, as when a file went through the same wrong hands again.
    if (undone) return withGarbled(undoGarbling(undone), found);
  }
  const isWhole = !sheet.rows.some(({ cells }) => cells.some((cell) => /[А-я]{3}/u.test(cell) && !isGarbled(cell)));
  if (isWhole) return { ...sheet, garbled: found };
  const notes = garbledCells(sheet).map(({ row, column }): CellNote => ({ row, column, kind: 'garbled' }));
  return { ...sheet, notes: [...sheet.notes, ...notes] };
}

function withGarbled(sheet: Sheet, { row, column, text }: Garbled): Sheet {
  const cells = sheet.rows.find(({ number }) => number === row)?.cells ?? [];
  // What was garbled twice and could be undone once only is garbled still.
  const isUndone = sheet.garbled === undefined || sheet.garbled.undone !== undefined;
  return { ...sheet, garbled: { row, column, text, ...(isUndone ? { undone: (cells[column] ?? '').trim().slice(0, 80) } : {}) } };
}

function garbledCells({ rows }: Sheet): readonly Garbled[] {
  return rows.flatMap(({ number: row, cells }) =>
    cells.flatMap((text, column) => (isGarbled(text) ? [{ row, column, text: text.trim().slice(0, 80) }] : [])),
  );
}

/** Turns one text back; undefined where it cannot have come about so. */
type Way = (text: string) => string | undefined;

function undo(sheet: Sheet, way: Way): Sheet | undefined {
  const rows: TableRow[] = [];
  for (const row of sheet.rows) {
    const cells: string[] = [];
    for (const cell of row.cells) {
      const back = isAscii(cell) ? cell : (way(cell) ?? (/\p{L}/u.test(cell.replace(/[ -~]/gu, '')) ? undefined : cell));
      if (back === undefined) return undefined;
      cells.push(back);
    }
    rows.push({ ...row, cells });
  }
  return { ...sheet, name: way(sheet.name) ?? sheet.name, rows };
}

/** Three accented letters together stand in no word of a Western language; «Р°» and «Ð°» are the two bytes of one letter. */
const accented = /[\u00c0-\u00ff\u00a8\u00b8]{3}/u;
const pair = /[РСÐÑ–—][^ -~\sА-Яа-я]/u;

function isGarbled(text: string): boolean {
  if (accented.test(text) && !/[А-я]/u.test(text)) return true;
  if (!pair.test(text)) return false;
  return pages.some(({ page }) => {
    const { whole, broken } = sequences(encoded(text, page));
    return whole > 2 && whole > broken && isLikely(new TextDecoder().decode(encoded(text, page)));
  });
}

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/u.test(text);
}

const pages = ['windows-1251', 'windows-1252', 'macintosh', 'x-mac-cyrillic'].map((name) => ({ page: reversed(name) }));
const western = reversed('windows-1252');

const ways: readonly Way[] = [
  fromWestern,
  ...pages.map(
    ({ page }): Way =>
      (text) =>
        fromUtf8(text, page),
  ),
];

/** Windows-1251 that was taken for Western letters: «Èâàíîâ». */
function fromWestern(text: string): string | undefined {
  const bytes = encoded(text, western);
  // An ASCII letter beside one of these is a word of another language.
  if (!bytes || /[a-z][\u00c0-\u00ff]|[\u00c0-\u00ff][a-z]/iu.test(text)) return undefined;
  const back = new TextDecoder('windows-1251').decode(bytes);
  // Another encoding has its capitals elsewhere: «йЧБОПЧ».
  return looksRussian(back) && !/[а-яё][А-ЯЁ]/u.test(back) ? back : undefined;
}

/** UTF-8 whose bytes were taken for letters of a code page: «Р˜РІР°РЅРѕРІ». */
function fromUtf8(text: string, page: ReadonlyMap<string, number>): string | undefined {
  const bytes = encoded(text, page);
  if (!bytes || sequences(bytes).broken > 0) return undefined;
  const back = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return isLikely(back) ? back : undefined;
}

function isLikely(back: string): boolean {
  return looksRussian(back) || isGarbled(back);
}

/** Hardly anything beside Cyrillic letters, and what stands among them. */
function looksRussian(text: string): boolean {
  const beyond = text.replace(/[\0-\x7f]/gu, '');
  const known = beyond.match(/[\u0400-\u045f\u0490\u0491«»„“”‘’—–…№§°\u00a0\ufffdäöüßÄÖÜ]/gu) ?? [];
  return beyond !== '' && known.length >= beyond.length * 0.9;
}

function reversed(name: string): ReadonlyMap<string, number> {
  const bytes = Uint8Array.from({ length: 128 }, (_, i) => 128 + i);
  const letters = Array.from(new TextDecoder(name).decode(bytes)).map((letter, i): [string, number] => [letter, 128 + i]);
  // What a code page leaves empty comes as a control character, as the lower ones of Latin-1 do.
  const controls = Array.from({ length: 32 }, (_, i): [string, number] => [String.fromCharCode(128 + i), 128 + i]);
  return new Map([...controls, ...letters]);
}

function encoded(text: string, page: ReadonlyMap<string, number>): Uint8Array | undefined {
  const bytes: number[] = [];
  for (const letter of text) {
    const byte = isAscii(letter) ? letter.charCodeAt(0) : page.get(letter);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

/** How many letters beyond ASCII are whole in these bytes, and how many bytes belong to none. */
function sequences(bytes: Uint8Array | undefined): { readonly whole: number; readonly broken: number } {
  let [whole, broken] = [0, 0];
  for (let i = 0; i < (bytes?.length ?? 0); i++) {
    const byte = bytes?.[i] ?? 0;
    if (byte < 0x80) continue;
    const more = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    let following = 0;
    while (following < more && ((bytes?.[i + following + 1] ?? 0) & 0xc0) === 0x80) following++;
    if (more > 0 && following === more) whole++;
    else broken++;
    i += following;
  }
  return { whole, broken };
}
