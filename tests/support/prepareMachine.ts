import { execFileSync, spawnSync } from 'node:child_process';
import { chromiumPath } from './chromium.ts';

/** The independent programs that check our PDFs, our age files and our workbooks, with the Debian package of each. */
const programs = [
  { program: 'pdfinfo', package: 'poppler-utils' },
  { program: 'age', package: 'age' },
  { program: 'python3', package: 'python3' },
] as const;

/** Installs what the tests need: by apt as root, Chromium by Playwright otherwise. Throws with what to do when it cannot. */
export function prepareMachine(): void {
  const missing: string[] = programs.filter(({ program }) => !isInstalled(program)).map((row) => row.package);
  if (chromiumPath() === undefined && canUseApt()) missing.push('chromium', 'fonts-dejavu-core');
  if (missing.length > 0) {
    if (!canUseApt())
      throw new Error(
        `The tests need these Debian packages: ${missing.join(', ')}. Install them: sudo apt-get install ${missing.join(' ')}`,
      );
    console.log(`Installing for the tests: ${missing.join(', ')}`);
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  if (chromiumPath() === undefined) execFileSync('npx', ['playwright-core', 'install', '--with-deps', 'chromium'], { stdio: 'inherit' });
}

function isInstalled(program: string): boolean {
  return spawnSync('which', [program]).status === 0;
}

function canUseApt(): boolean {
  return process.getuid?.() === 0 && isInstalled('apt-get');
}
