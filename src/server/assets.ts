import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { concat, type Bytes } from '../domain/bytes/index.ts';

export type Encoding = 'br' | 'gzip' | 'identity';

/** One file of the built client. */
export interface Asset {
  readonly type: string;
  /** A hash of the content, for `ETag`. */
  readonly hash: string;
  /** Its bytes in an encoding; packed by the build or at the first request, and kept. Undefined where compressing gains nothing. */
  readonly body: (encoding: Encoding) => Promise<Bytes | undefined>;
}

/** The built client by path; `/` is its page. */
export type Assets = ReadonlyMap<string, Asset>;

/** What the build packed already stands beside its file under this ending, and is no file of its own. */
const packed = '.br';

/** Reads the built client into memory: it is small, and no request ever names a file of the disk. */
export function loadAssets(folder: string): Assets {
  const assets = new Map<string, Asset>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith(packed)) continue;
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(folder.length).split(sep).join('/').replace(/^\/*/, '/');
    const brotli = existsSync(file + packed) ? concat(readFileSync(file + packed)) : undefined;
    assets.set(path === '/index.html' ? '/' : path, asset(path, concat(readFileSync(file)), brotli));
  }
  return assets;
}

/** Makes an asset from its path and content; `brotli`: the same content as the build packed it. */
export function asset(path: string, content: Bytes, brotli?: Bytes): Asset {
  const type = types[path.slice(path.lastIndexOf('.') + 1)];
  const compressed = new Map<Encoding, Promise<Bytes | undefined>>(brotli ? [['br', Promise.resolve(brotli)]] : []);
  return {
    type: type?.name ?? 'application/octet-stream',
    hash: createHash('sha256').update(content).digest('base64url').slice(0, 22),
    body: (encoding) => {
      if (encoding === 'identity') return Promise.resolve(content);
      if (!type?.compressible) return Promise.resolve(undefined);
      const known = compressed.get(encoding) ?? compress(content, encoding);
      compressed.set(encoding, known);
      return known;
    },
  };
}

async function compress(content: Bytes, encoding: 'br' | 'gzip'): Promise<Bytes | undefined> {
  const small =
    encoding === 'br'
      ? await promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
      : await promisify(gzip)(content, { level: 9 });
  return small.length < content.length ? concat(small) : undefined;
}

const types: Readonly<Record<string, { readonly name: string; readonly compressible: boolean }>> = {
  html: { name: 'text/html; charset=utf-8', compressible: true },
  js: { name: 'text/javascript; charset=utf-8', compressible: true },
  mjs: { name: 'text/javascript; charset=utf-8', compressible: true },
  css: { name: 'text/css; charset=utf-8', compressible: true },
  json: { name: 'application/json', compressible: true },
  webmanifest: { name: 'application/manifest+json', compressible: true },
  svg: { name: 'image/svg+xml', compressible: true },
  txt: { name: 'text/plain; charset=utf-8', compressible: true },
  png: { name: 'image/png', compressible: false },
  ico: { name: 'image/x-icon', compressible: false },
  ttf: { name: 'font/ttf', compressible: true },
  bin: { name: 'application/octet-stream', compressible: true },
  woff2: { name: 'font/woff2', compressible: false },
};
