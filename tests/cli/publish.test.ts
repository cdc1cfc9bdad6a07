import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testList } from '../../src/domain/person/lists/index.ts';
import type { PeopleList } from '../../src/domain/person/person.ts';
import { aListDrawing } from '../support/aListDrawing.ts';
import { aPhoto } from '../support/aPhoto.ts';
import { marked } from '../domain/publish/aPublisher.ts';
import { otkProgram } from '../support/otkProgram.ts';

const folder = mkdtempSync(join(tmpdir(), 'otk-publish-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
/** Each call starts a process that compiles what it loads. */
const slow = { timeout: 120_000 };

function otk(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [otkProgram, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const [keyFile, list, file] = [at('key'), at('list.json'), at('people.otk.txt')];
const name = ['--list', 'TEST people'] as const;
let key = '';

beforeAll(() => {
  writeFileSync(list, JSON.stringify(marked));
  const made = otk('publish', '--new-key', keyFile, '--name', 'lists.example.org');
  key = made.stdout.trim();
}, 120_000);

test('a new key is for this user only, shown in its public half, and never written over', slow, () => {
  expect(key).toMatch(/^lists\.example\.org\+[0-9a-f]{8}\+[A-Za-z0-9+/]{44}$/);
  expect(statSync(keyFile).mode & 0o777).toBe(0o600);
  const secret = readFileSync(keyFile, 'utf8');
  expect(secret).toMatch(/^PRIVATE\+KEY\+lists\.example\.org\+/);
  const again = otk('publish', '--new-key', keyFile, '--name', 'lists.example.org');
  expect([again.status, again.stdout]).toEqual([2, '']);
  expect(again.stderr).not.toContain(secret.trim());
  expect(readFileSync(keyFile, 'utf8')).toBe(secret);
});

test('a list is signed, checked, and followed by its next version; an older one is refused', slow, () => {
  const first = otk('publish', list, '--key', keyFile, ...name, '--to', file, '--issued', '2026-11-01');
  expect(first).toEqual({
    status: 0,
    stdout: '',
    stderr: `Version 1, to be taken until 2027-01-30: ${String(marked.people.length - 2)} people; 2 not marked and left out.\n`,
  });
  const checked = otk('verify', file, '--key', key, '--today', '2026-11-23');
  expect([checked.status, checked.stderr]).toEqual([0, '']);
  const said = new Map(
    checked.stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t') as [string, string]),
  );
  expect(Object.fromEntries(said)).toMatchObject({
    list: 'TEST people',
    publisher: 'lists.example.org',
    key,
    version: '1',
    issued: '2026-11-01',
    expires: '2027-01-30',
    people: String(marked.people.length - 2),
    previous: 'none',
  });
  expect(said.get('words')?.split(' ')).toHaveLength(6);
  const old = at('first.otk.txt');
  writeFileSync(old, readFileSync(file));
  expect(otk('publish', list, '--key', keyFile, ...name, '--to', file, '--days', '30').stderr).toMatch(/^Version 2, /);
  expect(otk('verify', file, '--previous', old)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining(said.get('sha256') ?? '?') as string,
  });
  const back = otk('verify', old, '--previous', file, '--today', '2026-11-23');
  expect([back.status, back.stdout]).toEqual([1, '']);
  expect(back.stderr).toMatch(/^This is version 1; version 2 was taken before\./);
  expect(readdirSync(folder).filter((one) => one.endsWith('.part'))).toEqual([]);
});

test('the signed file goes to standard output alone, and what was checked becomes a list again', slow, () => {
  const { stdout } = otk('publish', list, '--key', keyFile, ...name);
  expect(stdout).toMatch(/^Otkrytka list 1\nlist: TEST people\n/);
  const [whole, to] = [at('whole.txt'), at('taken.json')];
  writeFileSync(whole, stdout);
  expect(otk('verify', whole, '--to', to).status).toBe(0);
  const taken = JSON.parse(readFileSync(to, 'utf8')) as PeopleList;
  expect(taken.people).toHaveLength(marked.people.length - 2);
  const kept = readFileSync(to);
  writeFileSync(whole, stdout.replace('"sex":"m"', '"sex":"f"'));
  const refused = otk('verify', whole, '--to', to, '--language', 'ru');
  expect([refused.status, refused.stdout]).toEqual([1, '']);
  expect(refused.stderr).toMatch(/^Подпись не сходится/);
  expect(readFileSync(to).equals(kept)).toBe(true);
});

test('another key, an expired list and a list without anybody to publish are refused', slow, () => {
  const other = otk('publish', '--new-key', at('other'), '--name', 'lists.example.org').stdout.trim();
  const { stdout } = otk('publish', list, '--key', keyFile, ...name, '--issued', '2026-11-01');
  writeFileSync(at('one.txt'), stdout);
  expect(otk('verify', at('one.txt'), '--key', other)).toMatchObject({ status: 1, stdout: '' });
  expect(otk('verify', at('one.txt'), '--key', key, '--today', '2027-01-31').stderr).toContain('until 2027-01-30');
  writeFileSync(at('nobody.json'), JSON.stringify(testList));
  const nobody = otk('publish', at('nobody.json'), '--key', keyFile, ...name, '--to', at('nobody.txt'));
  expect(nobody).toEqual({ status: 1, stdout: '', stderr: 'Nobody on this list is marked as one who may be published.\n' });
  // Signed by somebody else, or another list: not the version before.
  expect(otk('publish', list, '--key', at('other'), ...name, '--to', at('one.txt')).status).toBe(2);
  expect(otk('publish', list, '--key', keyFile, '--list', 'Other people', '--to', at('one.txt')).stderr).toContain('“TEST people”');
  expect(readFileSync(at('one.txt'), 'utf8')).toBe(stdout);
});

test('a key that others can read is not used, and what is not understood says how it should be', slow, () => {
  chmodSync(at('other'), 0o644);
  const open = otk('publish', list, '--key', at('other'), ...name);
  expect([open.status, open.stdout]).toEqual([2, '']);
  expect(open.stderr).toContain('chmod 600');
  expect(otk('publish', list, '--key', list, ...name)).toMatchObject({ status: 2, stdout: '' });
  expect(otk('publish', list, '--key', keyFile)).toMatchObject({ status: 2, stdout: '' });
  expect(otk('publish', list, '--key', keyFile, ...name, '--days', '400')).toMatchObject({ status: 2, stdout: '' });
  expect(otk('publish', '--new-key', at('third'), '--name', 'Мы')).toMatchObject({ status: 2, stdout: '' });
  expect(otk('verify', at('absent'))).toMatchObject({ status: 2, stdout: '' });
  expect(otk('verify', file, '--key', `${key}x`)).toMatchObject({ status: 2, stdout: '' });
  expect(otk('verify', '--help').stdout).toContain('--previous');
});

test('drawings come along where other groups may get them, and one that a card could not have is refused by name', slow, () => {
  writeFileSync(at('cat.jpg'), Buffer.from(aPhoto.jpeg, 'base64'));
  const permission = { by: 'Мать', day: '2026-05-03', source: 'письмо', publishable: true };
  const said = { file: 'cat.jpg', shows: 'Кот', credit: 'Вера', permission };
  // As a desk saves one: with its own id, and with whoever drew it.
  const saved = {
    ...aListDrawing({ id: 'a'.repeat(16), credit: 'Художница' }),
    permission: { ...permission, person: marked.people[0]?.id },
  };
  const ofNobodyMarked = { ...saved, id: 'b'.repeat(16), permission: { ...permission, person: marked.people.at(-1)?.id } };
  const forUsAlone = { ...saved, id: 'c'.repeat(16), permission: { by: 'Мать', day: '2026-05-03', source: 'письмо' } };
  const toDrawn = ['--to', at('drawn.txt'), '--drawings', at('drawings.json'), '--issued', '2026-11-01'];
  const of = (...drawings: readonly object[]) => {
    writeFileSync(at('drawings.json'), JSON.stringify(drawings));
    return otk('publish', list, '--key', keyFile, ...name, ...toDrawn);
  };
  const both = of(said, saved, ofNobodyMarked, forUsAlone);
  expect(both.status).toBe(0);
  expect(both.stderr).toMatch(
    /with 2 drawings\.\nLeft out: “[^”]+” \(.+, c{16}\): nobody allowed it .*"publishable": true\.\nLeft out: “[^”]+” \(.+, b{16}\): whoever drew it .* is not marked.*\n$/u,
  );
  expect(otk('verify', at('drawn.txt'), '--key', key, '--today', '2026-11-23', '--to', at('drawn.json')).stdout).toContain('drawings\t2\n');
  const { drawings } = JSON.parse(readFileSync(at('drawn.json'), 'utf8')) as PeopleList;
  expect(drawings?.map(({ credit }) => credit).toSorted()).toEqual(['Вера', 'Художница']);
  expect(drawings?.some(({ id, jpeg }) => id === saved.id && jpeg === saved.jpeg)).toBe(true);
  expect(readFileSync(at('drawn.txt'), 'utf8')).not.toMatch(/Мать|письмо/u);
  // A file of before there was a mark for other groups: what the version before has is not lost without a word.
  const first = readFileSync(at('drawn.txt'));
  const unmarked = { ...saved, permission: { ...saved.permission, publishable: undefined } };
  const lost = of(unmarked);
  expect([lost.status, lost.stdout, readFileSync(at('drawn.txt')).equals(first)]).toEqual([1, '', true]);
  expect(lost.stderr).toMatch(
    /^Nothing was written: .*\n {2}“Кот” \(Вера, [0-9a-f]{16}\): it is neither on the list nor among .*\n {2}“[^”]+” \(Художница, a{16}\): nobody allowed .*\n.* --without [0-9a-f]{16} --without a{16}\n$/u,
  );
  // It goes where somebody says so, also where the file still has it.
  const meant = otk('publish', list, '--key', keyFile, ...name, ...toDrawn, '--without', saved.id);
  expect(meant.status).toBe(1);
  writeFileSync(at('drawings.json'), JSON.stringify([said, saved]));
  expect(otk('publish', list, '--key', keyFile, ...name, ...toDrawn, '--without', saved.id).stderr).toMatch(
    /with 1 drawing\.\nNot in this version any more: “[^”]+” \(Художница, a{16}\)\. Desks that took it lose it for good\.\n$/u,
  );
  const before = readFileSync(at('drawn.txt'));
  // A slip of the finger leaves nothing in that was to go.
  const slipped = otk('publish', list, '--key', keyFile, ...name, ...toDrawn, '--without', '0123456789abcdef');
  expect([slipped.status, slipped.stderr]).toEqual([2, expect.stringContaining('has the id 0123456789abcdef')]);
  writeFileSync(at('text.jpg'), 'no picture');
  writeFileSync(at('cut.jpg'), Buffer.from(aPhoto.jpeg, 'base64').subarray(0, -40));
  writeFileSync(at('large.jpg'), Buffer.alloc(60_001));
  for (const [wrong, word] of [
    [{ ...said, file: 'text.jpg' }, 'text.jpg is no JPEG'],
    [{ ...said, file: 'cut.jpg' }, 'cut.jpg is no JPEG'],
    [{ ...said, file: 'large.jpg' }, 'large.jpg is too large: 60001 bytes'],
    [{ ...said, file: 'dog.jpg' }, 'there is no dog.jpg'],
    [{ ...said, permission: { ...permission, day: 'May' } }, 'what is said of cat.jpg'],
    [{ ...saved, jpeg: 'AAAA' }, 'drawing 1 is no JPEG'],
    [{ file: 'cat.jpg' }, 'each drawing has'],
  ] as const) {
    const refused = of(wrong);
    expect([refused.status, refused.stderr.includes(word)], refused.stderr).toEqual([2, true]);
  }
  expect(of(said, said).stderr).toContain('cat.jpg is there twice');
  expect(readFileSync(at('drawn.txt')).equals(before)).toBe(true);
});
