import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Asks one of poppler's programs about a PDF: an opinion that is not ours. */
function poppler(program: string, pdf: Uint8Array, before: readonly string[], after: readonly string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'otk-pdf-'));
  try {
    const file = join(folder, 'file.pdf');
    writeFileSync(file, pdf);
    return execFileSync(program, [...before, file, ...after], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What `pdfinfo` says, by field. */
export function pdfInfo(pdf: Uint8Array): ReadonlyMap<string, string> {
  const rows = poppler('pdfinfo', pdf, []).split('\n');
  return new Map(
    rows.flatMap((row) => [/^([^:]+):\s*(.*)$/u.exec(row)].flatMap((match) => (match ? [[match[1] ?? '', match[2] ?? ''] as const] : []))),
  );
}

/** The rows of `pdffonts`: name, and whether the font is embedded. */
export function pdfFonts(pdf: Uint8Array): { name: string; embedded: boolean }[] {
  const rows = poppler('pdffonts', pdf, [])
    .split('\n')
    .slice(2)
    .filter((row) => row.trim() !== '');
  return rows.map((row) => {
    const columns = row.trim().split(/\s+/u);
    return { name: columns[0] ?? '', embedded: columns.at(-5) === 'yes' };
  });
}

/** The text of some pages, as `pdftotext -layout` reads it, without blank lines. */
export function pdfLines(pdf: Uint8Array, page: number): string[] {
  const pages = ['-f', String(page), '-l', String(page)];
  const text = poppler('pdftotext', pdf, ['-layout', ...pages], ['-']);
  return text
    .replaceAll('\f', '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export interface PdfWord {
  readonly text: string;
  /** Millimetres from the page's upper left corner. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Every word of a page with its place, as `pdftotext -bbox` finds it. */
export function pdfWords(pdf: Uint8Array, page: number): PdfWord[] {
  const html = poppler('pdftotext', pdf, ['-bbox', '-f', String(page), '-l', String(page)], ['-']);
  const words = html.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/gu);
  return [...words].map(([, left, top, right, bottom, text]) => {
    const millimetres = (points: string | undefined) => (Number(points) * 25.4) / 72;
    const plain = (text ?? '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&');
    return { text: plain, left: millimetres(left), right: millimetres(right), top: millimetres(top), bottom: millimetres(bottom) };
  });
}

interface PdfPicture {
  /** Red, green and blue of the point at millimetres `x, y`. */
  at(x: number, y: number): readonly [number, number, number];
  /** As a camera before the paper would give it. */
  readonly seen: { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };
}

/** A page as `pdftoppm` draws it, with so many dots an inch. */
export function pdfPicture(pdf: Uint8Array, page: number, resolution = 100): PdfPicture {
  const number = String(page);
  const folder = mkdtempSync(join(tmpdir(), 'otk-pdf-'));
  try {
    const file = join(folder, 'file.pdf');
    writeFileSync(file, pdf);
    const picture = execFileSync('pdftoppm', ['-r', String(resolution), '-f', number, '-l', number, '-singlefile', file], {
      maxBuffer: 64 * 1024 * 1024,
    });
    const [header = '', width = '0', height = '0'] = /^P6\s+(\d+)\s+(\d+)\s+255\s/u.exec(picture.subarray(0, 40).toString('latin1')) ?? [];
    const start = header.length;
    return {
      at(x, y) {
        const pixel = start + (Math.floor((y / 25.4) * resolution) * Number(width) + Math.floor((x / 25.4) * resolution)) * 3;
        return [picture[pixel] ?? -1, picture[pixel + 1] ?? -1, picture[pixel + 2] ?? -1];
      },
      get seen() {
        const data = new Uint8ClampedArray(Number(width) * Number(height) * 4).fill(255);
        for (let i = 0; i * 4 < data.length; i++) data.set(picture.subarray(start + i * 3, start + i * 3 + 3), i * 4);
        return { width: Number(width), height: Number(height), data };
      },
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
