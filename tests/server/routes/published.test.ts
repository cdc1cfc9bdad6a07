import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { limits, paths, publishedNamesSchema } from '../../../src/domain/wire/index.ts';
import { publishedFolder } from '../../../src/server/publishedFolder.ts';
import * as v from 'valibot';
import { aFolder } from '../aFolder.ts';
import { anEvent, aServer, bearer, refusal } from '../aServer.ts';

async function aShelf() {
  const parent = aFolder();
  const folder = join(parent, 'published');
  mkdirSync(join(folder, 'a-folder'), { recursive: true });
  writeFileSync(join(parent, 'secret'), 'Otkrytka list 1\nsomewhere else');
  writeFileSync(join(folder, 'people.otk.txt'), 'Otkrytka list 1\n');
  writeFileSync(join(folder, '.people.otk.txt.7.part'), 'half of a list');
  writeFileSync(join(folder, 'too large'), '');
  const server = await aServer({}, ':memory:', publishedFolder(folder));
  const event = await anEvent(server.app);
  const read = (path: string, token = event.member) => Promise.resolve(server.app.request(path, { headers: bearer(token) }));
  return { server, event, folder, read };
}

test('a desk is told which signed lists lie on its server, and gets each as it lies there', async () => {
  const { event, folder, read } = await aShelf();
  const names = async () => v.parse(publishedNamesSchema, await (await read(paths.publishedNames(event.eid))).json()).names;
  expect(await names()).toEqual(['people.otk.txt']);
  const answer = await read(paths.published(event.eid, 'people.otk.txt'));
  expect([answer.status, answer.headers.get('Content-Type'), await answer.text()]).toEqual([
    200,
    'application/octet-stream',
    'Otkrytka list 1\n',
  ]);
  // A newer file is there without starting the server again.
  writeFileSync(join(folder, 'more.txt'), 'Otkrytka list 2\n');
  expect(await names()).toEqual(['more.txt', 'people.otk.txt']);
});

test('no name leads out of the folder, and what is hidden, a folder or too large for a list is not there', async () => {
  const { event, folder, read } = await aShelf();
  writeFileSync(join(folder, 'huge.txt'), 'Otkrytka list 1\n'.padEnd(limits.published + 1));
  expect(v.parse(publishedNamesSchema, await (await read(paths.publishedNames(event.eid))).json()).names).toEqual(['people.otk.txt']);
  for (const name of [
    '..%2Fsecret',
    '%2e%2e%2fsecret',
    '.people.otk.txt.7.part',
    'a-folder',
    'absent.txt',
    'huge.txt',
    'too%20large',
    '%00',
  ])
    expect([name, await refusal(await read(paths.published(event.eid, name)))]).toEqual([name, '404 list.notFound']);
});

test('what lies beside the lists is handed to nobody: the key that signs, a database, a link or a pipe', async () => {
  const { event, folder, read } = await aShelf();
  writeFileSync(join(folder, 'key.txt'), 'PRIVATE+KEY+lists.example.org+00000000+AAAA\n');
  writeFileSync(join(folder, 'otkrytka.db'), 'SQLite format 3\0');
  symlinkSync(join(folder, '..', 'secret'), join(folder, 'link.txt'));
  execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
  expect(v.parse(publishedNamesSchema, await (await read(paths.publishedNames(event.eid))).json()).names).toEqual(['people.otk.txt']);
  for (const name of ['key.txt', 'otkrytka.db', 'link.txt', 'pipe.txt'])
    expect([name, await refusal(await read(paths.published(event.eid, name)))]).toEqual([name, '404 list.notFound']);
});

test('only desks are told, and a server without a folder has none', async () => {
  const { server, event, read } = await aShelf();
  for (const path of [paths.publishedNames(event.eid), paths.published(event.eid, 'people.otk.txt')]) {
    expect(await refusal(await read(path, event.post))).toEqual('404 event.notFound');
    expect(await refusal(await server.app.request(path))).toEqual('401 auth.missing');
    const put = await server.app.request(path, { method: 'PUT', headers: bearer(event.member), body: 'x' });
    expect(await refusal(put)).toEqual('405 method.notAllowed');
  }
  const bare = await aServer();
  const other = await anEvent(bare.app);
  const answer = await bare.app.request(paths.publishedNames(other.eid), { headers: bearer(other.member) });
  expect(await answer.json()).toEqual({ names: [] });
});
