import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import words from '../../src/client/i18n/ru/start.json' with { type: 'json' };
import { securityHeaders } from '../../src/server/securityHeaders.ts';
import { chromiumArguments, chromiumPath } from '../support/chromium.ts';

/** Script that has to be there before somebody can use the first screen, in bytes after gzip. */
const BUDGET = 60_000;

/** All drawings for the fronts of cards, in bytes after gzip. */
const FRONTS = 40_000;

const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css', woff2: 'font/woff2' };

let browser: Browser;
/** The scripts that a browser took for the first screen, where it got no file that comes only later. */
let scripts: { path: string; code: string; zipped: number }[];

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath() ?? '', args: chromiumArguments });
  // Russian, whose words are the longest.
  const page = await browser.newPage({ locale: 'ru-RU', serviceWorkers: 'block' });
  const taken = new Set<string>();
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const path = pathname === '/' ? 'index.html' : pathname.slice(1);
    const later = path.startsWith('v1/') || (path.startsWith('assets/') && !path.startsWith('assets/shell/'));
    if (later) return route.abort();
    if (path.endsWith('.js')) taken.add(path);
    const contentType = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    return route.fulfill({ body: readFileSync(join('dist', path)), headers: { ...securityHeaders, 'content-type': contentType } });
  });
  await page.goto('http://localhost/');
  for (const name of [words.join, words.organize]) await page.getByRole('link', { name }).click({ trial: true });
  scripts = [...taken].map((path) => {
    const code = readFileSync(join('dist', path));
    return { path, code: code.toString('utf8'), zipped: gzipSync(code, { level: 9 }).length };
  });
});

afterAll(async () => browser.close());

test('the first screen is usable with at most 60 kB of script', () => {
  const total = scripts.reduce((sum, { zipped }) => sum + zipped, 0);
  for (const { path, zipped } of scripts) process.stdout.write(`  ${String(zipped).padStart(6)}  ${path}\n`);
  process.stdout.write(`  ${String(total).padStart(6)}  first screen, bytes after gzip\n`);
  // It did load something: a page that needs no script at all would be another page.
  expect(total).toBeGreaterThan(10_000);
  expect(total).toBeLessThanOrEqual(BUDGET);
});

test('the first screen holds no code of the database, of the keys or of the PDF', () => {
  const heavy = scripts.filter(({ code }) => /Dexie|age-encryption\.org|AGE-SECRET-KEY|jsPDF/.test(code));
  expect(heavy.map(({ path }) => path)).toEqual([]);
});

test('all fronts together weigh at most 40 kB, come without a network, and not with the first screen', () => {
  const names = readdirSync('dist/assets/attendee').filter((name) => /^fronts-[\w-]+\.js$/.test(name));
  expect(names.length).toBe(1);
  const path = `assets/attendee/${names[0] ?? ''}`;
  const zipped = gzipSync(readFileSync(join('dist', path)), { level: 9 }).length;
  process.stdout.write(`  ${String(zipped).padStart(6)}  fronts, bytes after gzip\n`);
  expect(zipped).toBeGreaterThan(10_000);
  expect(zipped).toBeLessThanOrEqual(FRONTS);
  expect(readFileSync('dist/sw.js', 'utf8')).toContain(path);
  expect(scripts.map((script) => script.path)).not.toContain(path);
});

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

test('no file of the app needs one that a device takes only later', () => {
  const chunks = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Record<string, Chunk>;
  // Nothing waits for a dictionary, so anything may name one.
  const order = ['words', 'shell', 'attendee', 'print', 'desk'];
  const rank = (file: string) => order.indexOf(/^assets\/(\w+)\//.exec(file)?.[1] ?? '');
  const fileOf = (name: string) => chunks[name]?.file ?? name;
  const all = Object.values(chunks);
  expect(all.every(({ file }) => rank(file) >= 0)).toBe(true);
  const late = all.flatMap(({ file, imports = [], css = [], assets = [], dynamicImports = [] }) => {
    // Screens are loaded when they are first shown: only the table of routes, in the shell, may name later ones; and what
    // prints is on a phone wherever its screens print.
    const shown = file.startsWith('assets/shell/start-')
      ? []
      : dynamicImports.filter((name) => rank(fileOf(name)) !== order.indexOf('print'));
    return [...imports, ...shown, ...css, ...assets]
      .map(fileOf)
      .filter((needed) => rank(needed) > rank(file))
      .map((needed) => `${file} needs ${needed}`);
  });
  expect(late).toEqual([]);
  // The table of routes does name the desk: the test looks at the right file, whatever its words beside it are called.
  const routes = all
    .filter(({ file }) => /^assets\/shell\/start-[\w-]+\.js$/.test(file))
    .flatMap(({ dynamicImports = [] }) => dynamicImports);
  expect(routes.some((name) => rank(fileOf(name)) === order.indexOf('desk'))).toBe(true);
});
