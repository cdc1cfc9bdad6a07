import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { firefox } from './firefox.ts';
import { MarionetteWire } from './MarionetteWire.ts';
import { webkit } from './webkit.ts';

const path = process.env['PATH'];
/** The socket of a screen that nobody has. */
const screenFile = '/tmp/.X11-unix/X98765';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'otk-opening-'));
  process.env['PATH'] = `${folder}:${path ?? ''}`;
});

afterEach(() => {
  process.env['PATH'] = path;
  for (const one of [folder, screenFile]) rmSync(one, { recursive: true, force: true });
});

/** Puts a program of this name before the real one: it starts, and never answers. */
function pretend(name: string, first = ''): void {
  writeFileSync(join(folder, name), `#!/bin/sh\necho $$ > '${folder}/${name}.pid'\n${first}\nexec tail -f /dev/null\n`);
  chmodSync(join(folder, name), 0o755);
}

function isRunning(name: string): boolean {
  return existsSync(`/proc/${readFileSync(join(folder, `${name}.pid`), 'utf8').trim()}`);
}

const plan = () => ({ profile: join(folder, 'profile'), downloads: folder, width: 390, height: 844, isPrivate: false });

test('a Firefox that does not answer is ended', async () => {
  pretend('firefox-esr');
  await expect(firefox.open(plan())).rejects.toThrow('a Firefox that answers');
  expect(isRunning('firefox-esr')).toBe(false);
});

test('a screen that is none is ended', async () => {
  pretend('Xvfb', 'echo 987654321 >&3');
  await expect(webkit.open(plan())).rejects.toThrow('opened no screen');
  expect(isRunning('Xvfb')).toBe(false);
});

test('a driver of WebKit that does not answer is ended, and its screen with it', async () => {
  mkdirSync('/tmp/.X11-unix', { recursive: true });
  pretend('Xvfb', `: > ${screenFile}; echo 98765 >&3`);
  pretend('WebKitWebDriver');
  await expect(webkit.open(plan())).rejects.toThrow('a driver that answers');
  expect(['Xvfb', 'WebKitWebDriver'].filter(isRunning)).toEqual([]);
});

test('what is asked of a Firefox that has ended is refused, not waited for', async () => {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    const answer = '[1,1,null,{}]';
    socket.write(`${String(answer.length)}:${answer}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const wire = await MarionetteWire.open(typeof address === 'object' && address ? address.port : 0);
  for (const socket of sockets) socket.destroy();
  await expect(wire?.send('WebDriver:Back')).rejects.toThrow('Firefox has ended.');
  await expect(wire?.send('WebDriver:Back')).rejects.toThrow('Firefox has ended.');
  server.close();
});
