import { TableError } from '../table.ts';
import { XmlReader, type XmlHandler } from '../XmlReader.ts';
import type { Zip } from '../zip.ts';

/** Reads one part of the file with a handler of its elements. */
export function readPart(zip: Zip, path: string, handler: XmlHandler): void {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const xml = new XmlReader(handler);
  try {
    zip.unpack(path, (piece) => xml.push(decoder.decode(piece, { stream: true })));
    xml.push(decoder.decode());
  } catch (error) {
    // Bytes that are no text: a `TypeError` of the decoder.
    throw error instanceof TableError ? error : new TableError('table.broken');
  }
  xml.end();
}
