import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface Find {
  readonly word: string;
  /** How it was written there: `utf-16le`, `utf-8 in base64`, … */
  readonly form: string;
  /** A path inside the folder, or the name that the caller gave. */
  readonly where: string;
}

/** Bytes that are no word. */
export interface Needle {
  readonly what: string;
  readonly bytes: Buffer;
}

export interface Quarry {
  readonly finds: readonly Find[];
  readonly files: number;
  readonly bytes: number;
}

/** Shorter than this, in bytes of UTF-8, a word may stand in ciphertext by chance. */
const SHORTEST = 8;

/** Every form in which a program could have written a word to a disk, by its name. */
export function formsOf(word: string): ReadonlyMap<string, Buffer> {
  const forms = new Map<string, Buffer>();
  const seen = new Set<string>();
  const add = (name: string, bytes: Buffer): void => {
    const key = bytes.toString('latin1');
    if (seen.has(key)) return;
    seen.add(key);
    forms.set(name, bytes);
  };
  for (const [cased, spelling] of [
    ['', word],
    ['lower case ', word.toLowerCase()],
  ] as const) {
    for (const [encoding, bytes] of encodings(spelling)) {
      const name = `${cased}${encoding}`;
      add(name, bytes);
      add(`${name} in hex`, Buffer.from(bytes.toString('hex')));
      add(`${name} in HEX`, Buffer.from(bytes.toString('hex').toUpperCase()));
      for (const offset of [0, 1, 2]) {
        const base64 = base64At(bytes, offset);
        add(`${name} in base64 + ${String(offset)}`, Buffer.from(base64));
        add(`${name} in base64url + ${String(offset)}`, Buffer.from(base64.replaceAll('+', '-').replaceAll('/', '_')));
      }
    }
    add(`${cased}percent`, Buffer.from(encodeURIComponent(spelling)));
    add(`${cased}JSON`, Buffer.from(spelling.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)));
  }
  return forms;
}

/** Most four bytes begin nothing that is looked for: that has to be known at once. */
const PLACES = 2 ** 20;
const placeOf = (start: number): number => Math.imul(start, 0x9e3779b1) >>> 12;

/**
 * Looks for words that must not stand somewhere, in all their forms, and for bytes as they are. Throws for a word that is too short
 * to be told from chance.
 */
export class Hunt {
  readonly words: number;
  readonly #byStart = new Map<number, { word: string; form: string; bytes: Buffer }[]>();
  readonly #begins = new Uint8Array(PLACES);

  constructor(words: Iterable<string>, needles: Iterable<Needle> = []) {
    const different = new Set(words);
    this.words = different.size;
    for (const word of different) {
      if (Buffer.byteLength(word) < SHORTEST) throw new Error(`“${word}” is too short to be hunted.`);
      for (const [form, bytes] of formsOf(word)) this.#add(word, form, bytes);
    }
    for (const { what, bytes } of needles) this.#add(what, 'as bytes', bytes);
  }

  #add(word: string, form: string, bytes: Buffer): void {
    const start = bytes.readUInt32BE(0);
    this.#begins[placeOf(start)] = 1;
    const same = this.#byStart.get(start);
    if (same) same.push({ word, form, bytes });
    else this.#byStart.set(start, [{ word, form, bytes }]);
  }

  inBytes(haystack: Buffer, where: string): Find[] {
    const finds = new Map<string, Find>();
    let start = 0;
    // One pass for however many words: the last four bytes name those that may begin there.
    for (let i = 0; i < haystack.length; i++) {
      start = ((start << 8) | (haystack[i] ?? 0)) >>> 0;
      if (this.#begins[placeOf(start)] === 0) continue;
      for (const { word, form, bytes } of this.#byStart.get(start) ?? []) {
        const from = i - 3;
        if (from >= 0 && haystack.compare(bytes, 0, bytes.length, from, Math.min(from + bytes.length, haystack.length)) === 0)
          finds.set(`${word} ${form}`, { word, form, where });
      }
    }
    return [...finds.values()];
  }

  /** Every file under a folder, with its name; `except` are paths in it of what the person saved there on purpose. */
  inFolder(folder: string, except: readonly string[] = []): Quarry {
    const finds: Find[] = [];
    let [files, bytes] = [0, 0];
    for (const path of filesUnder(folder)) {
      const where = relative(folder, path);
      if (except.includes(where)) continue;
      const content = ifThere(() => readFileSync(path));
      if (!content) continue;
      files++;
      bytes += content.length;
      finds.push(...this.inBytes(content, where), ...this.inBytes(Buffer.from(where), `${where} (its name)`));
    }
    return { finds, files, bytes };
  }
}

function filesUnder(folder: string): string[] {
  const entries = ifThere(() => readdirSync(folder, { withFileTypes: true })) ?? [];
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : entry.isFile() ? [path] : [];
  });
}

/** A running browser or server may take a file away between the look and the reading. */
function ifThere<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function encodings(text: string): [string, Buffer][] {
  const little = Buffer.from(text, 'utf16le');
  return [
    ['utf-8', Buffer.from(text)],
    ['utf-16le', little],
    ['utf-16be', Buffer.from(little).swap16()],
  ];
}

/** The part of a base64 text that is the same whatever stands before and behind the bytes. */
function base64At(bytes: Buffer, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
  return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
}
