import { decodeText } from './decodeText.ts';
import { readDelimited } from './readDelimited.ts';
import { TableError, tableLimits, type Sheet, type TableResult } from './table.ts';
import { undoGarbling } from './undoGarbling.ts';
import { readXlsx } from './xlsx/readXlsx.ts';

/**
 * Reads a file of a spreadsheet program by what is in it, whatever its name: XLSX, or text with commas, semicolons or
 * tabs in any of the usual encodings. Never throws, never computes anything; a refusal says why.
 */
export function readTable(bytes: Uint8Array): TableResult {
  if (bytes.length > tableLimits.bytes) return { ok: false, reason: 'table.tooLarge' };
  return guarded(() => {
    if (startsWith(bytes, [0x50, 0x4b])) return readXlsx(bytes);
    // The container of XLS, and of an XLSX with a password.
    if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new TableError('table.oldExcel');
    const decoded = startsWith(bytes, [0x25, 0x50, 0x44, 0x46]) ? undefined : decodeText(bytes);
    if (!decoded) throw new TableError('table.notATable');
    return [readText(decoded.text)];
  });
}

/** Reads what was copied in a spreadsheet program or an editor and pasted as text. Never throws. */
export function readPasted(text: string): TableResult {
  if (text.length > tableLimits.bytes) return { ok: false, reason: 'table.tooLarge' };
  return guarded(() => [readText(text)]);
}

function readText(text: string): Sheet {
  // Some programs and sites save a page of the web and call it a spreadsheet.
  if (isWebPage(text.slice(0, 4096))) throw new TableError('table.webPage');
  if (/^\ufeff?\s*(<!doctype|<\?xml|\{\\rtf)/iu.test(text)) throw new TableError('table.notATable');
  return readDelimited(text.replace(/^\ufeff/u, ''));
}

/** HTML, HTML in a mail's form, and the XML that Excel wrote before XLSX. */
function isWebPage(beginning: string): boolean {
  const text = beginning.replace(/^\ufeff/u, '').replace(/^(?:\s|<!--[^]*?-->)+/u, '');
  if (/^<(?:!doctype html|html|head|body|meta|style|table|div)(?![a-z])/iu.test(text) || /^mime-version:/iu.test(text)) return true;
  return /^<\?xml/iu.test(text) && /<html(?![a-z])|excel\.sheet|office:spreadsheet/iu.test(text);
}

function guarded(read: () => readonly Sheet[]): TableResult {
  try {
    const sheets = read().map(undoGarbling);
    return sheets.some(({ rows }) => rows.length > 0) ? { ok: true, sheets } : { ok: false, reason: 'table.empty' };
  } catch (error) {
    // A file that breaks our reader in a way that nobody foresaw is a broken file.
    return { ok: false, reason: error instanceof TableError ? error.reason : 'table.broken' };
  }
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}
