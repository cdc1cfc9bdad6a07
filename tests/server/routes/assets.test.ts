import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { loadAssets } from '../../../src/server/assets.ts';
import { aServer, refusal } from '../aServer.ts';
import { aFolder } from '../aFolder.ts';

const script = '/assets/main-abc123.js';

test('hashed files are kept for ever, the page never, everything else is asked for again', async () => {
  const { app } = await aServer();
  expect((await app.request(script)).headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
  expect((await app.request('/')).headers.get('Cache-Control')).toBe('no-store');
  expect((await app.request('/sw.js')).headers.get('Cache-Control')).toBe('no-cache');
});

test.each([
  ['/', 'text/html; charset=utf-8'],
  [script, 'text/javascript; charset=utf-8'],
  ['/icon.png', 'image/png'],
])('%s has its type', async (path, type) => {
  const { app } = await aServer();
  expect((await app.request(path)).headers.get('Content-Type')).toBe(type);
});

test.each([
  ['gzip, deflate, br', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['br;q=0, gzip', 'gzip', gunzipSync],
])('a phone that accepts "%s" gets %s', async (accepts, encoding, unpack) => {
  const { app } = await aServer();
  const plain = Buffer.from(await (await app.request(script)).arrayBuffer());
  const answer = await app.request(script, { headers: { 'Accept-Encoding': accepts } });
  const packed = Buffer.from(await answer.arrayBuffer());
  expect(answer.headers.get('Content-Encoding')).toBe(encoding);
  expect(answer.headers.get('Vary')).toBe('Accept-Encoding');
  expect(packed.length).toBeLessThan(plain.length / 10);
  expect(unpack(packed)).toEqual(plain);
});

test('a picture is not packed again', async () => {
  const { app } = await aServer();
  const answer = await app.request('/icon.png', { headers: { 'Accept-Encoding': 'br' } });
  expect(answer.headers.get('Content-Encoding')).toBeNull();
});

test('a file that did not change is not sent again', async () => {
  const { app } = await aServer();
  const etag = (await app.request('/sw.js')).headers.get('ETag') ?? '';
  const answer = await app.request('/sw.js', { headers: { 'If-None-Match': `"other", W/${etag}` } });
  expect(answer.status).toBe(304);
  expect(await answer.text()).toBe('');
  expect((await app.request('/sw.js', { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
});

test.each([
  '/write',
  '/e/0123/people',
  '/assets/',
  '/..%2f..%2fpackage.json',
  '/%2e%2e/package.json',
  '/sw.js/',
  '/assets/main-abc123.js.map',
])('the unknown path %s is not found and never the page', async (path) => {
  const { app } = await aServer();
  expect(await refusal(await app.request(path))).toBe('404 route.notFound');
});

test('a built folder is served by its paths', () => {
  const folder = aFolder();
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<p>page</p>');
  writeFileSync(join(folder, 'assets', 'a.css'), 'p {}');
  for (const path of [folder, `${folder}/`]) expect([...loadAssets(path).keys()].sort()).toEqual(['/', '/assets/a.css']);
});

test('what the build packed is served as it stands, and is no file of its own', async () => {
  const folder = aFolder();
  const packed = brotliCompressSync('p {}'.repeat(1000), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
  writeFileSync(join(folder, 'a.css'), 'p {}'.repeat(1000));
  writeFileSync(join(folder, 'a.css.br'), packed);
  const files = loadAssets(folder);
  expect([...files.keys()]).toEqual(['/a.css']);
  expect(await files.get('/a.css')?.body('br')).toEqual(new Uint8Array(packed));
  expect(gunzipSync((await files.get('/a.css')?.body('gzip')) ?? '').toString()).toBe('p {}'.repeat(1000));
});
