import { execFileSync } from 'node:child_process';

/** Builds the client once before the browser tests, so that they meet what a person would be served. */
export default function buildApp(): void {
  if (process.env['OTK_SKIP_BUILD'] === '1') return;
  execFileSync('npx', ['vite', 'build', '--logLevel', 'warn'], { stdio: 'inherit' });
}
