// @vitest-environment node
import { expect, test } from 'vitest';
import { filesOf, markGroups, type ViteChunk } from '../../../src/client/sw/assetGroups.ts';

const manifest: Record<string, ViteChunk> = {
  'index.html': {
    file: 'assets/index-1.js',
    css: ['assets/index-1.css'],
    assets: ['assets/plain-latin-400-1.woff2', 'assets/hand-1.woff2'],
  },
  'src/client/app/start.ts': { file: 'assets/start-1.js', imports: ['_shared.js'] },
  '_shared.js': { file: 'assets/shared-1.js', imports: ['_deep.js', 'index.html'] },
  '_deep.js': { file: 'assets/deep-1.js', imports: ['_shared.js'] },
  'src/client/i18n/ru/common.json': { file: 'assets/common-1.js' },
  'src/client/i18n/ru/write.json': { file: 'assets/write-words-1.js' },
  'src/client/features/write/Write.svelte': { file: 'assets/Write-1.js', imports: ['_shared.js'] },
  'src/client/features/desk/Desk.svelte': { file: 'assets/desk/Desk-1.js' },
};
const urls = ['index.html', 'manifest.webmanifest', 'icons/icon-192.png', 'assets/worker-1.js'].concat(
  Object.values(manifest).flatMap(({ file, css = [], assets = [] }) => [file, ...css, ...assets]),
);

test('what the first screen is made of is the shell, the desk has its own part, the rest comes with joining', () => {
  const marked = markGroups(
    urls.map((url, size) => ({ url, size, revision: null })),
    manifest,
  );
  const of = (group: string) =>
    marked
      .filter((file) => file.group === group)
      .map(({ url }) => url)
      .sort();
  expect(of('shell')).toEqual(
    [
      'assets/common-1.js',
      'assets/deep-1.js',
      'assets/index-1.css',
      'assets/index-1.js',
      'assets/plain-latin-400-1.woff2',
      'assets/shared-1.js',
      'assets/start-1.js',
      'icons/icon-192.png',
      'index.html',
      'manifest.webmanifest',
    ].sort(),
  );
  expect(of('desk')).toEqual(['assets/desk/Desk-1.js']);
  expect(of('attendee')).toEqual(['assets/Write-1.js', 'assets/hand-1.woff2', 'assets/worker-1.js', 'assets/write-words-1.js']);
  expect(marked.map(({ bytes }) => bytes)).toEqual(urls.map((_, size) => size));
});

test('the desk brings along what it shares with the attendee’s screens', () => {
  const marked = markGroups(
    urls.map((url) => ({ url, size: 1, revision: null })),
    manifest,
  );
  expect(filesOf(marked, 'desk')).toHaveLength(urls.length);
  expect(filesOf(marked, 'attendee').some(({ url }) => url.includes('/desk/'))).toBe(false);
  expect(filesOf(marked, 'shell').every(({ group }) => group === 'shell')).toBe(true);
  // A build that marks nothing is taken whole.
  expect(filesOf([{ url: 'x.js', revision: null }], 'shell')).toHaveLength(1);
});
