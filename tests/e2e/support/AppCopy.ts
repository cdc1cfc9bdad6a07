import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of this tree with the built app in it, where another version of the app can be made and served instead. */
export class AppCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'otk-tree-'));

  constructor() {
    for (const part of ['package.json', 'tsconfig.json', 'vite.config.ts', 'index.html', 'public', 'src', 'dist'])
      cpSync(part, join(this.folder, part), { recursive: true });
    symlinkSync(resolve('node_modules'), join(this.folder, 'node_modules'));
  }

  /** The paths of the app's files, as the server has them. */
  files(): string[] {
    const names = readdirSync(join(this.folder, 'dist/assets'), { recursive: true, encoding: 'utf8' });
    return names.filter((name) => /\.[a-z0-9]+$/.test(name) && !name.endsWith('.br')).map((name) => `/assets/${name}`);
  }

  /** Puts other words into a file of the source. */
  change(file: string, from: string, to: string): void {
    const path = join(this.folder, file);
    const before = readFileSync(path, 'utf8');
    if (!before.includes(from)) throw new Error(`${file} does not say “${from}”.`);
    writeFileSync(path, before.replace(from, to));
  }

  /** Builds the app as its source stands now; a server that runs still serves what it read at its start. */
  build(): void {
    execFileSync('npx', ['vite', 'build', '--logLevel', 'error'], { cwd: this.folder, stdio: ['ignore', 'ignore', 'inherit'] });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
