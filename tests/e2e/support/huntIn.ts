import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Hunt, type Needle } from './Hunt.ts';
import { unpack } from './unpack.ts';

/** A drawn line in every form in which a program could have written its numbers. */
export function formsOfStrokes(strokes: readonly (readonly number[])[]): Needle[] {
  return strokes.flatMap((stroke) => {
    // Few numbers may stand somewhere by chance.
    const part = stroke.slice(0, 12);
    const typed = (array: ArrayBufferView): Buffer => Buffer.from(array.buffer, array.byteOffset, array.byteLength);
    return [
      { what: 'strokes as JSON', bytes: Buffer.from(part.join(',')) },
      { what: 'strokes as JSON in UTF-16', bytes: Buffer.from(part.join(','), 'utf16le') },
      { what: 'strokes as a structured clone', bytes: Buffer.from(part.flatMap((number) => [0x49, ...zigzag(number)])) },
      { what: 'strokes of 16 bits', bytes: typed(Int16Array.from(part)) },
      { what: 'strokes of 32 bits', bytes: typed(Int32Array.from(part)) },
      { what: 'strokes of 64 bits', bytes: typed(Float64Array.from(part)) },
    ];
  });
}

function zigzag(number: number): number[] {
  const out: number[] = [];
  let rest = number * 2;
  while (rest >= 0x80) {
    out.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  return [...out, rest];
}

export interface Found {
  readonly finds: readonly string[];
  readonly files: number;
  readonly bytes: number;
  readonly unpacked: number;
}

/**
 * Searches every file of these folders, as it lies there and unpacked. `searched`: contents of files, by their digests, in which
 * nothing was found before any of the newer words was in the world; what is the same is not opened again, and what is new joins them.
 */
export function huntIn(
  folders: readonly string[],
  words: readonly string[],
  needles: readonly Needle[],
  searched = new Set<string>(),
): Found {
  const hunt = new Hunt(words, needles);
  const finds: string[] = [];
  let [files, bytes, unpacked] = [0, 0, 0];
  const look = (content: Buffer, where: string): void => {
    for (const { word, form } of hunt.inBytes(content, where)) finds.push(`${where}: ${word} (${form})`);
  };
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const content = readFileSync(path);
      files++;
      bytes += content.length;
      look(Buffer.from(entry.name), `${relative(folder, path)} (its name)`);
      const digest = createHash('sha256').update(content).digest('base64');
      if (searched.has(digest)) continue;
      searched.add(digest);
      look(content, relative(folder, path));
      for (const part of unpack(content)) {
        unpacked++;
        look(part.bytes, `${relative(folder, path)}, ${part.how}`);
      }
    }
  }
  return { finds, files, bytes, unpacked };
}
