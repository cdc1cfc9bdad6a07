import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** Script that has to be there before somebody can use the first screen, in bytes after gzip. */
const BUDGET = 60_000;

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

const chunks = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Record<string, Chunk>;

/** What the start route loads before its words and both buttons stand; Russian, whose words are the longest. */
const firstScreen = [
  'index.html',
  'src/client/app/start.ts',
  'src/client/features/start/Start.svelte',
  ...['common', 'start'].map((feature) => `src/client/i18n/ru/${feature}.json`),
];

const files = [...new Set(firstScreen.flatMap((name) => filesOf(name)))].map((file) => {
  const code = readFileSync(`dist/${file}`);
  return { file, code: code.toString('utf8'), zipped: gzipSync(code, { level: 9 }).length };
});

test('the first screen needs at most 60 kB of script', () => {
  const total = files.reduce((sum, { zipped }) => sum + zipped, 0);
  for (const { file, zipped } of files) process.stdout.write(`  ${String(zipped).padStart(6)}  ${file}\n`);
  process.stdout.write(`  ${String(total).padStart(6)}  first screen, bytes after gzip\n`);
  expect(total).toBeLessThanOrEqual(BUDGET);
});

test('the first screen holds no code of the database, of the keys or of the PDF', () => {
  const heavy = files.filter(({ code }) => /Dexie|age-encryption\.org|AGE-SECRET-KEY|jsPDF/.test(code));
  expect(heavy.map(({ file }) => file)).toEqual([]);
});

function filesOf(name: string): string[] {
  const chunk = chunks[name];
  if (!chunk) throw new Error(`The build holds no ${name}.`);
  return [chunk.file, ...(chunk.imports ?? []).flatMap(filesOf)];
}
