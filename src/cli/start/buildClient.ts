import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const sources = ['index.html', 'vite.config.ts', 'package-lock.json', 'public', 'src/client', 'src/domain'];

/** Builds the client where `dist/` is missing or older than what it is made from. Returns whether there is one now. */
export function buildClient(): boolean {
  const page = join(root, 'dist/index.html');
  if (existsSync(page) && statSync(page).mtimeMs >= Math.max(...sources.map((path) => newest(join(root, path))))) return true;
  console.error('Building the app; this takes a few seconds …');
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) console.error('The app could not be built; the reason stands above.');
  return status === 0;
}

/** When the newest file of a path was changed, in milliseconds since 1970; 0 where there is nothing. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
