import { TableError } from './table.ts';

export interface XmlHandler {
  /** `attributes` is the raw text after the name; read one with `attribute`. An empty element is opened and closed. */
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Reads XML as it comes in pieces, as much of it as spreadsheets use. Names come without their prefix. Throws a
 * `TableError` for what is no XML, and for a document type: with one, a kilobyte can stand for a gigabyte or for a file.
 */
export class XmlReader {
  readonly #handler: XmlHandler;
  #rest = '';
  #depth = 0;

  constructor(handler: XmlHandler) {
    this.#handler = handler;
  }

  push(piece: string): void {
    const text = this.#rest + piece;
    let at = 0;
    for (;;) {
      const tag = text.indexOf('<', at);
      if (tag < 0) break;
      const end = endOf(text, tag);
      if (end < 0) break;
      if (tag > at && this.#depth > 0) this.#handler.text(unescapeXml(text.slice(at, tag)));
      this.#take(text.slice(tag, end));
      at = end;
    }
    this.#rest = text.slice(at);
    // Ours have tags of some hundred characters; a text may be longer, but no cell holds a megabyte.
    if (this.#rest.length > 4_000_000) throw new TableError('table.unsafe');
  }

  end(): void {
    if (this.#depth !== 0 || this.#rest.trim() !== '') throw new TableError('table.broken');
  }

  #take(tag: string): void {
    if (tag.startsWith('<?') || tag.startsWith('<!--')) return;
    if (tag.startsWith('<![CDATA[')) {
      this.#handler.text(tag.slice(9, -3));
      return;
    }
    if (tag.startsWith('<!')) throw new TableError('table.unsafe');
    const closes = tag.charCodeAt(1) === SLASH;
    const isEmpty = tag.charCodeAt(tag.length - 2) === SLASH;
    const inside = tag.slice(closes ? 2 : 1, isEmpty ? -2 : -1);
    const space = inside.search(/\s/u);
    const name = localName(space < 0 ? inside : inside.slice(0, space));
    if (!closes) this.#handler.open(name, space < 0 ? '' : inside.slice(space));
    if (closes || isEmpty) this.#handler.close(name);
    if (!isEmpty) this.#depth += closes ? -1 : 1;
    if (this.#depth < 0) throw new TableError('table.broken');
  }
}

const [DOUBLE, SINGLE, SLASH, GREATER] = [34, 39, 47, 62];

/** Where what begins at `tag` ends; -1 while the end has not come yet. */
function endOf(text: string, tag: number): number {
  const after = (mark: string, from: number) => {
    const found = text.indexOf(mark, from);
    return found < 0 ? -1 : found + mark.length;
  };
  if (text.startsWith('<!--', tag)) return after('-->', tag + 4);
  if (text.startsWith('<![CDATA[', tag)) return after(']]>', tag + 9);
  if (text.startsWith('<?', tag)) return after('?>', tag + 2);
  // The piece may end inside «<!-»: not yet known what it is.
  if (text.length - tag < 9 && '<![CDATA['.startsWith(text.slice(tag, tag + 3))) return -1;
  let quote = 0;
  for (let at = tag; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) return at + 1;
    else if (code === DOUBLE || code === SINGLE) quote = code;
  }
  return -1;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** One attribute of an element, by its name with or without a prefix; undefined where it has none. */
export function attribute(attributes: string, name: string): string | undefined {
  if (!attributes.includes(name)) return undefined;
  // A sheet has a million cells, nearly all of them written alike.
  const start = attributes.indexOf(` ${name}="`);
  if (start >= 0) {
    const from = start + name.length + 3;
    return unescapeXml(attributes.slice(from, attributes.indexOf('"', from)));
  }
  for (const found of attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)) {
    if (localName(found[1] ?? '') === name) return unescapeXml(found[2] ?? found[3] ?? '');
  }
  return undefined;
}

const entities: ReadonlyMap<string, string> = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }));

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/giu, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities.get(name) ?? whole;
    const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}
