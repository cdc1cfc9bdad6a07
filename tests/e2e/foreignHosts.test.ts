import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import allowed from '../../src/client/foreign-hosts.json' with { type: 'json' };

const HOST = /(?:https?|wss?):\/\/([\w-]+(?:\.[\w-]+)+)/gi;

const inBuild = hostsIn('dist');
const inFolders = Object.keys(allowed.folders).map((folder) => hostsIn(folder));

test('the build names no foreign host but those whose reason is written down', () => {
  const unexplained = [...inBuild].filter(([host]) => !(host in allowed.hosts) && !inFolders.some((hosts) => hosts.has(host)));
  expect(unexplained.map(([host, files]) => `${host} in ${[...files].join(', ')}`)).toEqual([]);
});

test('no reason outlives its host', () => {
  expect(Object.keys(allowed.hosts).filter((host) => !inBuild.has(host))).toEqual([]);
  expect(inFolders.filter((hosts) => hosts.size === 0)).toEqual([]);
});

test('every reason is a sentence', () => {
  const reasons = [...Object.values(allowed.hosts), ...Object.values(allowed.folders)];
  expect(reasons.filter((reason) => !/^\p{Lu}.{20,}\.$/u.test(reason))).toEqual([]);
});

/** Every host name behind a scheme in a folder's text files, with the files that hold it. */
function hostsIn(folder: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(js|ts|css|html|svg|json|webmanifest|txt)$/.test(file)) continue;
    for (const [, host = ''] of readFileSync(join(folder, file), 'utf8').matchAll(HOST)) {
      found.set(host.toLowerCase(), (found.get(host.toLowerCase()) ?? new Set()).add(file));
    }
  }
  return found;
}
