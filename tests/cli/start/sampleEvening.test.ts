import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { sampleEvening, type SampleResult } from '../../../src/cli/start/sampleEvening.ts';
import { fromBase64Url, fromUtf8, toBase64Url } from '../../../src/domain/bytes/index.ts';
import {
  openManifest,
  parseIdentityFile,
  parseJoinCode,
  participantKeys,
  type JoinCode,
  type Manifest,
} from '../../../src/domain/event/index.ts';
import { openList } from '../../../src/domain/list/index.ts';
import { paths } from '../../../src/domain/wire/index.ts';
import { startServer, type RunningServer } from '../../../src/server/main.ts';
import { aFolder } from '../../server/aFolder.ts';

test('the first start makes an evening that its attendee’s link opens, with a list of real people and a TEST list', async () => {
  const server = await aStartedServer();
  const sample = ok(await sampleEvening(server, undefined));
  const code = joinCodeIn(sample.joinLink);
  const manifest = await readManifest(server, code);
  expect(manifest.lists.map(({ kind }) => kind)).toEqual(['people', 'test']);
  for (const { id, size, kind } of manifest.lists) {
    const bytes = await get(server, paths.list(manifest.eid, id), code);
    const opened = openList(bytes, id, code.secret);
    expect(bytes.length).toBe(size);
    expect(opened.ok && opened.list.people.every((person) => person.test === (kind === 'test'))).toBe(true);
    expect(opened.ok && opened.list.people.length).toBeGreaterThan(0);
  }
});

test('the desk’s link holds the identity file of the same evening', async () => {
  const server = await aStartedServer();
  const sample = ok(await sampleEvening(server, undefined));
  const identity = parseIdentityFile(fromUtf8(fromBase64Url(sample.deskLink.split('#/desk/restore/')[1] ?? '')));
  expect(identity?.eid).toEqual(joinCodeIn(sample.joinLink).eid);
  expect(identity?.joinSecret).toEqual(joinCodeIn(sample.joinLink).secret);
});

test('a later start prints the same links, and its files are for one user alone', async () => {
  const server = await aStartedServer();
  const first = ok(await sampleEvening(server, undefined));
  expect(await sampleEvening(server, undefined)).toEqual(first);
  for (const name of ['identity.txt', 'join-code.txt']) expect(statSync(join(first.folder, name)).mode & 0o077).toBe(0);
  expect(readFileSync(join(first.folder, 'join-code.txt'), 'utf8').trim()).toBe(first.joinLink.split('#/join/')[1]);
});

test('where the database was thrown away, a new evening takes the place of the lost one', async () => {
  const dataDir = aFolder();
  const before = await aStartedServer(dataDir);
  const lost = ok(await sampleEvening(before, undefined));
  await before.close();
  for (const name of ['otkrytka.db', 'otkrytka.db-wal', 'otkrytka.db-shm']) rmSync(join(dataDir, name), { force: true });
  const server = await aStartedServer(dataDir);
  const sample = ok(await sampleEvening(server, undefined));
  expect(sample.joinLink.split('#')[1]).not.toBe(lost.joinLink.split('#')[1]);
  expect((await readManifest(server, joinCodeIn(sample.joinLink))).lists).toHaveLength(2);
});

test('the operator’s own invitation creates the sample, and without it the refusal is said', async () => {
  const server = await aStartedServer(aFolder(), { OTK_INVITE: 'green-apples' });
  expect(await sampleEvening(server, undefined)).toEqual({ ok: false, reason: 'create.notAllowed' });
  expect((await sampleEvening(server, 'green-apples')).ok).toBe(true);
});

test('behind a proxy the links carry its address', async () => {
  const server = await aStartedServer(aFolder(), { ORIGIN: 'https://cards.example.org/' });
  expect(ok(await sampleEvening(server, undefined)).joinLink).toMatch(/^https:\/\/cards\.example\.org\/#\/join\/[\w-]{66}$/);
});

async function aStartedServer(dataDir = aFolder(), env: Record<string, string> = {}): Promise<RunningServer> {
  const started = await startServer({ PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, ...env }, () => undefined);
  if (!started.ok) throw new Error(started.message);
  onTestFinished(() => started.server.close());
  return started.server;
}

function ok(sample: SampleResult): Extract<SampleResult, { ok: true }> {
  if (!sample.ok) throw new Error(sample.reason);
  return sample;
}

function joinCodeIn(link: string): JoinCode {
  const parsed = parseJoinCode(link);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.code;
}

async function readManifest(server: RunningServer, code: JoinCode): Promise<Manifest> {
  const opened = openManifest(await get(server, paths.manifest(Buffer.from(code.eid).toString('hex')), code), code, 0);
  if (!opened.ok) throw new Error(opened.reason);
  return opened.manifest;
}

async function get(server: RunningServer, path: string, code: JoinCode) {
  const answer = await server.app.request(path, { headers: { Authorization: `Bearer ${toBase64Url(participantKeys(code.secret).post)}` } });
  return new Uint8Array(await answer.arrayBuffer());
}
