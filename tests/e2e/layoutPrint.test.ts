import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { chromium, type Browser, type JSHandle, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type * as PrintModule from '../../src/client/workers/print/index.ts';
import { makeSheets, usualOptions, type SheetOptions } from '../../src/domain/sheet/index.ts';
import { securityHeaders } from '../../src/server/securityHeaders.ts';
import { aCard, fonts } from '../domain/sheet/someCards.ts';
import { chromiumArguments, chromiumPath } from '../support/chromium.ts';
import { pdfFonts, pdfInfo, pdfWords } from '../support/pdf.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};
const chunks = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Record<string, { file: string }>;
const printChunk = `/${chunks['src/client/workers/print/index.ts']?.file ?? 'missing'}`;
const options: SheetOptions = { ...usualOptions, mode: 'open' };

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath() ?? '', args: chromiumArguments });
});
afterAll(async () => browser.close());

interface Visit {
  readonly page: Page;
  /** What the page asked for, apart from its first document. */
  readonly asked: string[];
  readonly complaints: string[];
}

/** The built app's page under its own policy, with no server behind it. */
async function aVisit(refuse: (path: string) => boolean = () => false): Promise<Visit> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const [asked, complaints]: [string[], string[]] = [[], []];
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/u.test(message.text())) complaints.push(message.text());
  });
  await context.route('**/*', async (route) => {
    const { pathname, host } = new URL(route.request().url());
    const path = pathname === '/' ? '/index.html' : pathname;
    asked.push(`${host}${path}`);
    if (path.startsWith('/v1') || refuse(path)) await route.abort();
    else {
      const headers = { ...securityHeaders, 'content-type': types[extname(path)] ?? 'application/octet-stream' };
      await route.fulfill({ body: readFileSync(join('dist', path)), headers });
    }
  });
  await page.goto('http://localhost/');
  return { page, asked, complaints };
}

interface Printed {
  readonly ok: boolean;
  readonly reason?: string;
  readonly files: { name: string; bytes: number[]; cards: string[] }[];
  readonly refused: unknown[];
  readonly progress: number[];
}

async function printIn(page: Page, count: number, cancelAfter: number | null = null): Promise<Printed> {
  const cards = Array.from({ length: count }, (_, i) => aCard({ id: `card-${String(i)}`, ...(i === 1 && { text: 'Привет 🌷' }) }));
  // As text: the test runner would turn an import() into one of its own.
  const module: JSHandle<typeof PrintModule> = await page.evaluateHandle<typeof PrintModule>(`import(${JSON.stringify(printChunk)})`);
  return module.evaluate(
    async ({ printSheets }, [job, stop]) => {
      const [controller, progress] = [new AbortController(), [] as number[]];
      const result = await printSheets(controller.signal, job, (done) => {
        progress.push(done);
        if (stop !== null && done >= stop) controller.abort();
      });
      if (!result.ok) return { ok: false, reason: result.reason, files: [], refused: [], progress };
      const files = [];
      for (const { name, blob, cards: ids } of result.files)
        files.push({ name, bytes: [...new Uint8Array(await blob.arrayBuffer())], cards: [...ids] });
      return { ok: true, files, refused: [...result.refused], progress };
    },
    [{ cards, options }, cancelAfter] as const,
  );
}

test('the desk prints in its worker, under the app’s policy and with nothing from elsewhere, the same file as the command line', async () => {
  const { page, asked, complaints } = await aVisit();
  const printed = await printIn(page, 6);
  expect(printed.refused).toEqual([{ id: 'card-1', reason: 'print.missingGlyph', glyphs: ['🌷'] }]);
  expect(printed.files.map(({ name, cards }) => [name, cards.length])).toEqual([['cards-1.pdf', 5]]);
  const pdf = Uint8Array.from(printed.files[0]?.bytes ?? []);
  expect(pdfInfo(pdf).get('Pages')).toBe('4');
  expect(pdfFonts(pdf).every(({ embedded }) => embedded)).toBe(true);
  const words = (bytes: Uint8Array) => pdfWords(bytes, 2);
  const cards = printed.files[0]?.cards.map((id) => aCard({ id })) ?? [];
  expect(words(pdf)).toEqual(words(makeSheets(cards, options, fonts).files[0]?.bytes ?? new Uint8Array()));
  expect(printed.progress).toEqual([4, 5]);
  expect(complaints).toEqual([]);
  expect(asked.filter((url) => !url.startsWith('localhost/'))).toEqual([]);
  await page.context().close();
});

test('a run that is cancelled ends at once, without a file', async () => {
  const { page } = await aVisit();
  const printed = await printIn(page, 400, 8);
  expect(printed).toMatchObject({ ok: false, reason: 'print.cancelled', files: [] });
  expect(printed.progress.at(-1)).toBeLessThan(400);
  await page.context().close();
});

test('without its faces nothing is printed in another one', async () => {
  const { page } = await aVisit((path) => path.endsWith('.ttf'));
  expect(await printIn(page, 1)).toMatchObject({ ok: false, reason: 'print.fontsMissing' });
  await page.context().close();
});
