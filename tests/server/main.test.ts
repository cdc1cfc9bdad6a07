import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, connect, type Socket } from 'node:net';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toBase64Url } from '../../src/domain/bytes/index.ts';
import { paths } from '../../src/domain/wire/index.ts';
import { aProcess, otk, type ServerProcess } from './aProcess.ts';
import { bearer, bytes, digestOf, eventKeys, id, type TestEvent } from './aServer.ts';
import { aFolder } from './aFolder.ts';

describe('a server in a process of its own', () => {
  let server: ServerProcess;
  const dataDir = aFolder();
  const event = eventKeys(1);

  beforeAll(async () => {
    server = await aProcess(dataDir);
    await fetch(server.origin + paths.events, { method: 'POST', body: JSON.stringify(event.create) });
  });
  afterAll(() => server.stop('SIGKILL'));

  test('stores a card over a real connection', async () => {
    const answer = await fetch(server.origin + paths.record(event.eid, id(1), 1), put(event, 4096));
    expect(answer.status).toBe(201);
  });

  test('cuts off a body without an end, whoever sends it', async () => {
    const known = await endlessPut(server, paths.record(event.eid, id(2), 1), put(event, 4096).headers);
    const stranger = await endlessPut(server, paths.record(event.eid, id(2), 1), { ...put(event, 4096).headers, ...bearer(bytes(32, 9)) });
    expect([known, stranger]).toEqual([413, 404]);
    expect((await fetch(`${server.origin}/healthz`)).status).toBe(200);
  });

  test.each([
    ['bytes that are no HTTP', 'HELLO\r\n\r\n'],
    ['a header larger than 8 KiB', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(10_000)}\r\n\r\n`],
    ['a request without a host', 'GET /nothing HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['a host that is none', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n'],
    ['an expectation that nobody knows', 'GET / HTTP/1.1\r\nHost: localhost\r\nExpect: tea\r\nConnection: close\r\n\r\n'],
    ['a method that nobody knows', 'TRACE /nothing HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'],
  ])('answers %s with every header', async (_what, text) => {
    const answer = await raw(server, text);
    expect(answer).toMatch(/^HTTP\/1\.1 (200|400|404)/);
    for (const header of [
      'content-security-policy',
      'strict-transport-security',
      'referrer-policy',
      'x-content-type-options',
      'permissions-policy',
      'cache-control',
    ]) {
      expect(answer.toLowerCase()).toContain(`\n${header}: `);
    }
  });

  test('keeps its files for its own user', () => {
    expect(statSync(join(dataDir, 'otkrytka.db')).mode & 0o077).toBe(0);
  });
});

test('after 1,000 requests from 50 addresses no address and no user agent is in any file or log', { timeout: 60_000 }, async () => {
  const dataDir = aFolder();
  const server = await aProcess(dataDir, { HOST: '0.0.0.0' });
  const event = eventKeys(1);
  await fetch(server.origin + paths.events, { method: 'POST', body: JSON.stringify(event.create) });
  const agent = 'Canary-Browser/7.31';
  const addresses = Array.from({ length: 50 }, (_, n) => `127.13.37.${String(n + 101)}`);
  const statuses = await Promise.all(
    addresses.map(async (localAddress, n) => {
      const seen: (number | undefined)[] = [];
      for (let i = 0; i < 20; i++) {
        // Good and bad ones: a failure must not write either.
        const path = i % 4 === 3 ? `/v1/nothing/${String(i)}` : paths.record(event.eid, id(n * 100 + i), 1);
        seen.push(await requestFrom(server, localAddress, agent, path, put(event, i % 4 === 2 ? 5000 : 4096)));
      }
      return seen;
    }),
  );
  expect(new Set(statuses.flat())).toEqual(new Set([201, 404, 422]));
  // Killed, so that the write-ahead log stays on disk as it is.
  await server.stop('SIGKILL');
  const files = readdirSync(dataDir).map((name) => readFileSync(join(dataDir, name)));
  expect(files.length).toBeGreaterThanOrEqual(2);
  const everything = Buffer.concat([...files, Buffer.from(server.output())]);
  expect(everything.includes(event.eid)).toBe(true);
  for (const needle of [agent, ...addresses, '127.13.37', '127.0.0.1', '::ffff:', '::1']) {
    for (const form of [
      Buffer.from(needle),
      Buffer.from(needle, 'utf16le'),
      Buffer.from(Buffer.from(needle).toString('base64').slice(0, -4)),
    ]) {
      if (form.length > 5) expect(everything.includes(form), `${needle} was found`).toBe(false);
    }
  }
  // Its greeting, and nothing after it.
  for (const line of server.output().trim().split('\n')) expect(line).toMatch(/listens on|The app is not built yet/);
});

test('a server that is told to stop ends the call under way and leaves with code 0', async () => {
  const server = await aProcess(aFolder());
  const event = eventKeys(1);
  await fetch(server.origin + paths.events, { method: 'POST', body: JSON.stringify(event.create) });
  const { headers, body } = put(event, 4096);
  const unused = connect(Number(new URL(server.origin).port), 'localhost').resume();
  await once(unused, 'connect');
  let stopped: Promise<number | null> | undefined;
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    const request = httpRequest(
      server.origin + paths.record(event.eid, id(1), 1),
      { method: 'PUT', headers: { ...headers, 'Content-Length': '4096', Expect: '100-continue' } },
      resolve,
    );
    request.on('error', reject);
    // Only then has the server read of this call; before, the connection would be one that nobody uses.
    request.once('continue', () => {
      request.write(body.slice(0, 1000));
      stopped = server.stop('SIGTERM');
      // The server has begun to close what nobody uses.
      unused.once('close', () => request.end(body.slice(1000)));
    });
    request.flushHeaders();
  });
  expect((await answered).statusCode).toBe(201);
  expect(await stopped).toBe(0);
});

test('a server that is told to stop does not wait for connections on which nothing is under way', async () => {
  const server = await aProcess(aFolder());
  const port = Number(new URL(server.origin).port);
  const opened = () =>
    new Promise<Socket>((resolve, reject) => {
      const socket = connect(port, 'localhost', () => resolve(socket)).on('error', reject);
    });
  // As a browser has them: one kept after its answer, others opened ahead on which nothing was ever sent.
  const [kept, ...ahead] = await Promise.all([opened(), opened(), opened()]);
  const ended = [kept, ...ahead].map((socket) => once(socket.resume(), 'close'));
  const answered = once(kept, 'data');
  kept.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n');
  expect(String((await answered)[0])).toMatch(/^HTTP\/1\.1 200/);
  const began = performance.now();
  expect(await server.stop('SIGTERM')).toBe(0);
  // The limit for calls under way is 5 seconds; this is half of it for a machine that is busy.
  expect(performance.now() - began).toBeLessThan(2500);
  await Promise.all(ended);
});

test('a port that is in use is named in one sentence', async () => {
  const taken = createServer().listen(0);
  const address = taken.address();
  const port = String(typeof address === 'object' && address ? address.port : 0);
  const { code, output } = await otk(['serve'], { PORT: port, DATA_DIR: aFolder() });
  taken.close();
  expect(output).toBe(`Port ${port} is in use. Stop what runs there, or choose another with PORT.\n`);
  expect(code).toBe(1);
});

test('a data folder that cannot be used is named in one sentence', async () => {
  const file = join(aFolder(), 'letter.txt');
  writeFileSync(file, 'not a folder');
  const { code, output } = await otk(['serve'], { PORT: '0', DATA_DIR: join(file, 'data') });
  expect(output).toMatch(/^The data folder .* cannot be written to\. Choose another with DATA_DIR\.\n$/);
  expect(code).toBe(1);
});

test('a damaged database is refused in one sentence and not overwritten', async () => {
  const dataDir = aFolder();
  writeFileSync(join(dataDir, 'otkrytka.db'), 'a letter '.repeat(1000));
  const { code, output } = await otk(['serve'], { PORT: '0', DATA_DIR: dataDir });
  expect(output).toMatch(/^The database in .* cannot be opened\. Is it damaged, or from a later version\?\n$/);
  expect(code).toBe(1);
  expect(readFileSync(join(dataDir, 'otkrytka.db'), 'utf8')).toBe('a letter '.repeat(1000));
});

test.each([
  ['DATABASE_URL', { DATABASE_URL: 'postgres://localhost/otkrytka' }, /PostgreSQL comes later/],
  ['PORT', { PORT: 'eighty' }, /PORT must be a number/],
  ['ORIGIN', { ORIGIN: 'cards.example.org/app' }, /ORIGIN must look like/],
  ['PUBLISHED_DIR', { PUBLISHED_DIR: '/there/is/no/such/folder' }, /PUBLISHED_DIR is .* no such folder/],
])('a wrong %s is refused with code 2 instead of being ignored', async (_name, env, sentence) => {
  const { code, output } = await otk(['serve'], { PORT: '0', DATA_DIR: aFolder(), ...env });
  expect(output).toMatch(sentence);
  expect(output.trim().split('\n')).toHaveLength(1);
  expect(code).toBe(2);
});

function put(event: TestEvent, size: number) {
  const body = bytes(size, size);
  const headers = {
    ...bearer(event.post),
    'Otk-Write-Token': toBase64Url(bytes(32, 7)),
    'Otk-Epoch': '1',
    'Content-Digest': digestOf(body),
  };
  return { method: 'PUT', headers, body };
}

/** The status with which an upload is answered whose sender would never stop. */
function endlessPut(server: ServerProcess, path: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const chunk = bytes(65_536, 1);
    let sent = 0;
    const request = httpRequest(server.origin + path, { method: 'PUT', headers }, (answer) => {
      resolve(answer.statusCode);
      request.destroy();
    });
    const write = () => {
      while (!request.destroyed && sent < 1024 * 1024 * 1024) {
        sent += chunk.length;
        if (!request.write(chunk)) return;
      }
    };
    request.on('drain', write);
    request.on('error', reject);
    write();
  });
}

function requestFrom(
  server: ServerProcess,
  localAddress: string,
  agent: string,
  path: string,
  { headers, body }: ReturnType<typeof put>,
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(server.origin);
    const more = { 'User-Agent': agent, 'X-Forwarded-For': localAddress, 'Content-Length': String(body.length) };
    const options = { host: '127.0.0.1', port, path, method: 'PUT', localAddress, headers: { ...headers, ...more } };
    const request = httpRequest(options, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode));
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** Sends bytes over a bare connection and reads until it closes. */
function raw(server: ServerProcess, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server.origin).port), 'localhost');
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
    socket.write(text);
  });
}
