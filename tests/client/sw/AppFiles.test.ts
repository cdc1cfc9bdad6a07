// @vitest-environment node
import { expect, test } from 'vitest';
import { AppFiles } from '../../../src/client/sw/AppFiles.ts';
import type { BuiltFile } from '../../../src/client/sw/assetGroups.ts';
import { someCaches } from './someCaches.ts';

const origin = 'https://evening.test';

function aBuild(version: string): BuiltFile[] {
  return [
    { url: 'index.html', revision: version, group: 'shell', bytes: 10 },
    { url: 'icons/icon.png', revision: 'always', group: 'shell', bytes: 5 },
    { url: `assets/main-${version}.js`, revision: null, group: 'shell', bytes: 100 },
    { url: `assets/write-${version}.js`, revision: null, group: 'attendee', bytes: 200 },
    { url: 'assets/hand.woff2', revision: null, group: 'attendee', bytes: 50 },
    { url: `assets/desk/print-${version}.js`, revision: null, group: 'desk', bytes: 1000 },
  ];
}

const types: Record<string, string> = { js: 'text/javascript; charset=utf-8', html: 'text/html', png: 'image/png', woff2: 'font/woff2' };

function aPhone(version = 'v1', caches = someCaches()) {
  const asked: string[] = [];
  let answer = (path: string): Response | Promise<Response> =>
    new Response(`content of ${path}`, { headers: { 'Content-Type': types[path.slice(path.lastIndexOf('.') + 1)] ?? '' } });
  const files = new AppFiles({
    files: aBuild(version),
    origin,
    caches,
    fetch: async (input) => {
      asked.push(input);
      return answer(input);
    },
  });
  return { files, caches, asked, normal: answer, meets: (other: typeof answer) => (answer = other) };
}

const text = async (response: Response | undefined) => response?.text();

test('a first visit takes the small shell and nothing else', async () => {
  const { files, asked } = aPhone();
  expect(await files.takeWhatWasThere()).toEqual({ ok: true });
  expect(asked.sort()).toEqual(['/assets/main-v1.js', '/icons/icon.png', '/index.html']);
  expect(await text(await files.find('/index.html'))).toBe('content of /index.html');
  expect(await files.find('/assets/write-v1.js')).toBeUndefined();
});

test('joining takes the rest, counted in bytes, each file once', async () => {
  const { files, asked } = aPhone();
  await files.takeWhatWasThere();
  const seen: [number, number][] = [];
  expect(await files.take('attendee', (done, total) => seen.push([done, total]))).toEqual({ ok: true });
  expect(seen[0]).toEqual([115, 365]);
  expect(seen.at(-1)).toEqual([365, 365]);
  expect(seen.every(([done], i) => done >= (seen[i - 1]?.[0] ?? 0))).toBe(true);
  expect(asked).toHaveLength(5);
  expect(asked).not.toContain('/assets/desk/print-v1.js');
  await files.take('attendee');
  expect(asked).toHaveLength(5);
  await files.take('desk');
  expect(asked).toHaveLength(6);
});

test('a download that is cut off goes on where it was', async () => {
  const phone = aPhone();
  let left = 4;
  phone.meets((path) => (left-- > 0 ? phone.normal(path) : Promise.reject(new TypeError('cut off'))));
  expect(await phone.files.take('attendee')).toEqual({ ok: false, reason: 'network.none' });
  const kept = phone.caches.urls().length;
  expect(kept).toBe(4);
  phone.meets(phone.normal);
  phone.asked.length = 0;
  expect(await phone.files.take('attendee')).toEqual({ ok: true });
  expect(phone.asked).toHaveLength(1);
});

test('a sign-in page never becomes a part of the app', async () => {
  const phone = aPhone();
  const html = { headers: { 'Content-Type': 'text/html' } };
  phone.meets((path) => (path.endsWith('.html') ? phone.normal(path) : new Response('<title>Free Wi-Fi</title>', html)));
  expect(await phone.files.take('attendee')).toEqual({ ok: false, reason: 'network.portal' });
  phone.meets(() => new Response(null, { status: 302, headers: { Location: 'http://portal.test' } }));
  expect(await phone.files.take('attendee')).toEqual({ ok: false, reason: 'network.portal' });
  expect(await phone.files.findOrTake('/assets/write-v1.js')).toBeUndefined();
  expect(phone.caches.urls()).toEqual([`${origin}/index.html?rev=v1`]);
});

test('a build that is no longer on the server, and a full phone, have names', async () => {
  const phone = aPhone();
  phone.meets(() => new Response('', { status: 404 }));
  expect(await phone.files.take('attendee')).toEqual({ ok: false, reason: 'app.incomplete' });
  phone.meets(phone.normal);
  phone.caches.full = true;
  expect(await phone.files.take('attendee')).toEqual({ ok: false, reason: 'storage.full' });
});

test('a person who stops keeps what was taken, and the group does not count as taken', async () => {
  const phone = aPhone();
  const stop = new AbortController();
  let taken = 0;
  const result = await phone.files.take('desk', () => ++taken === 2 && stop.abort(), stop.signal);
  expect(result).toEqual({ ok: false, reason: 'app.incomplete' });
  expect(phone.caches.urls().some((url) => url.includes('otk-taken'))).toBe(false);
});

test('a new version takes along everything that was on the phone before it may take over', async () => {
  const before = aPhone();
  await before.files.takeWhatWasThere();
  await before.files.dropOld();
  await before.files.take('attendee');
  const after = aPhone('v2', before.caches);
  expect(await after.files.takeWhatWasThere()).toEqual({ ok: true });
  // What did not change is not loaded again.
  expect(after.asked.sort()).toEqual(['/assets/main-v2.js', '/assets/write-v2.js', '/index.html']);
  // Until it takes over, the old version is whole.
  expect(await text(await before.files.find('/assets/write-v1.js'))).toBe('content of /assets/write-v1.js');
  expect(await text(await before.files.find('/index.html'))).toBeDefined();
});

test('a new version that cannot be taken whole does not take over', async () => {
  const before = aPhone();
  await before.files.take('attendee');
  const after = aPhone('v2', before.caches);
  after.meets((path) => (path.includes('write') ? Promise.reject(new TypeError('cut off')) : after.normal(path)));
  expect(await after.files.takeWhatWasThere()).toEqual({ ok: false, reason: 'network.none' });
});

test('a tab of the version before still finds its parts, one of two versions before does not', async () => {
  const caches = someCaches();
  for (const version of ['v1', 'v2', 'v3']) {
    const { files } = aPhone(version, caches);
    await files.takeWhatWasThere();
    await files.take('attendee');
    await files.dropOld();
  }
  const { files } = aPhone('v3', caches);
  expect(await files.find('/assets/write-v3.js')).toBeDefined();
  expect(await files.find('/assets/write-v2.js')).toBeDefined();
  expect(await files.find('/assets/write-v1.js')).toBeUndefined();
  // The page itself is always the newest.
  expect(caches.urls().filter((url) => url.includes('index.html'))).toEqual([`${origin}/index.html?rev=v2`, `${origin}/index.html?rev=v3`]);
});

test('a part that is asked for and not here is taken and kept; what is no part of the app is left to the network', async () => {
  const { files, asked } = aPhone();
  expect(await text(await files.findOrTake('/assets/desk/print-v1.js'))).toBe('content of /assets/desk/print-v1.js');
  await files.findOrTake('/assets/desk/print-v1.js');
  expect(asked).toEqual(['/assets/desk/print-v1.js']);
  expect(await files.findOrTake('/v1/events')).toBeUndefined();
  expect(asked).toHaveLength(1);
});
