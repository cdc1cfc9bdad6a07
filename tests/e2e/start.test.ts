import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import decodeQR from 'qr/decode.js';
import { afterAll, expect, test } from 'vitest';
import { fromBase64Url, fromUtf8, toBase64Url, toHex } from '../../src/domain/bytes/index.ts';
import { parseIdentityFile, parseJoinCode, participantKeys, type JoinCode } from '../../src/domain/event/index.ts';
import { paths } from '../../src/domain/wire/index.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
const folder = mkdtempSync(join(tmpdir(), 'otk-start-'));
const running: Started[] = [];

afterAll(async () => {
  for (const { end } of running) await end('SIGKILL');
  rmSync(folder, { recursive: true });
});

interface Started {
  /** What it wrote to each stream so far. */
  readonly said: { out: string; err: string };
  /** Sends it a signal; the exit code once it is gone. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>;
  readonly ended: Promise<number | null>;
}

/** What `npm start` runs, in the words of package.json; resolves when it is ready or gone. */
async function start(env: Readonly<Record<string, string>>): Promise<Started> {
  const [program = '', ...args] = scripts.start.split(' ');
  const child: ChildProcess = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  const ended = once(child, 'close').then(([code]) => code as number | null);
  child.stderr?.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  const ready = new Promise<void>((resolve) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      said.out += chunk.toString();
      if (said.out.includes('Stop with Ctrl+C.')) resolve();
    });
  });
  const started: Started = {
    said,
    ended,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
  running.push(started);
  await Promise.race([ready, ended]);
  return started;
}

/** The line that stands below another. */
function below(text: string, line: string): string {
  const lines = text.split('\n');
  return lines[lines.indexOf(line) + 1] ?? '';
}

function codeIn(link: string): JoinCode {
  const parsed = parseJoinCode(link);
  if (!parsed.ok) throw new Error(`${link}: ${parsed.reason}`);
  return parsed.code;
}

/** The picture in a terminal as a camera sees it: light letters on a dark ground, two modules above each other in a letter. */
function readCode(text: string): string {
  const lines = text.split('\n').filter((line) => /^[█▀▄ ]{20,}$/.test(line));
  const scale = 4;
  // Around it the terminal is dark.
  const [width, height] = [((lines[0]?.length ?? 0) + 4) * scale, (lines.length * 2 + 4) * scale];
  const data = new Uint8ClampedArray(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    const [x, y] = [Math.floor((i % width) / scale) - 2, Math.floor(i / width / scale) - 2];
    const letter = lines[Math.floor(y / 2)]?.[x] ?? ' ';
    const light = letter === '█' || letter === (y % 2 === 0 ? '▀' : '▄');
    data.set(light ? [255, 255, 255, 255] : [0, 0, 0, 255], i * 4);
  }
  return decodeQR({ width, height, data });
}

test('npm start prints both links and the join code as a picture, keeps its evening over a restart, and says in a sentence that a port is in use', async () => {
  const dataDir = join(folder, 'data');
  const first = await start({ PORT: '0', DATA_DIR: dataDir });
  expect(first.said.err).toBe('');
  const { out } = first.said;
  const origin = /^Otkrytka is at (http:\/\/localhost:\d+)$/m.exec(out)?.[1] ?? '';
  const joinLink = below(out, 'Join as an attendee:');
  const deskLink = below(out, "Open the organizer's desk:");
  expect(joinLink.startsWith(`${origin}/#/join/`)).toBe(true);
  expect(deskLink.startsWith(`${origin}/#/desk/restore/`)).toBe(true);
  expect(readCode(out)).toBe(joinLink);
  expect(out).toContain(`Its key lies unprotected in\n${join(dataDir, 'sample')}: write no card there that nobody may read.`);
  expect(out).toContain('A phone needs https');

  const code = codeIn(joinLink);
  const identity = parseIdentityFile(fromUtf8(fromBase64Url(deskLink.split('/restore/')[1] ?? '')));
  expect(identity?.eid).toEqual(code.eid);
  const authorization = `Bearer ${toBase64Url(participantKeys(code.secret).post)}`;
  expect((await fetch(origin + paths.manifest(toHex(code.eid)), { headers: { authorization } })).status).toBe(200);
  expect(await (await fetch(origin)).text()).toContain('<title>');

  const port = new URL(origin).port;
  const second = await start({ PORT: port, DATA_DIR: join(folder, 'other') });
  expect(await second.ended).toBe(1);
  expect(second.said).toEqual({ out: '', err: `Port ${port} is in use. Stop what runs there, or choose another with PORT.\n` });

  expect(await first.end('SIGINT')).toBe(0);
  const again = await start({ PORT: '0', DATA_DIR: dataDir, ORIGIN: 'https://cards.example.org' });
  expect(again.said.err).toBe('');
  expect(below(again.said.out, 'Join as an attendee:')).toBe(joinLink.replace(origin, 'https://cards.example.org'));
  expect(below(again.said.out, "Open the organizer's desk:")).toBe(deskLink.replace(origin, 'https://cards.example.org'));
  expect(readCode(again.said.out)).toBe(joinLink.replace(origin, 'https://cards.example.org'));
  expect(again.said.out).toContain('A phone joins with this picture.');
  expect(await again.end('SIGINT')).toBe(0);
  const database = new Database(join(dataDir, 'otkrytka.db'), { readonly: true });
  expect(database.prepare('select count(*) from events').pluck().get()).toBe(1);
  database.close();
});
