import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toBase64Url, toHex, utf8, type Bytes } from '../../domain/bytes/index.ts';
import {
  createEvent,
  formatIdentityFile,
  joinLink,
  parseIdentityFile,
  parseJoinCode,
  formatJoinCode,
  type NewEvent,
} from '../../domain/event/index.ts';
import { starterList, testList } from '../../domain/person/lists/index.ts';
import { headers, paths } from '../../domain/wire/index.ts';
import { systemRandom, type RunningServer } from '../../server/main.ts';

export type SampleResult =
  | { readonly ok: true; readonly joinLink: string; readonly deskLink: string; readonly folder: string }
  | { readonly ok: false; readonly reason: string };

/**
 * The sample evening of this data folder: the one that is there, or a new one put on the server through its own calls.
 * Its identity file and join code are kept in the clear beside the database, for this user only.
 */
export async function sampleEvening(server: RunningServer, invite: string | undefined): Promise<SampleResult> {
  const folder = join(server.dataDir, 'sample');
  const known = await readSample(server, folder);
  if (known) return links(server, folder, known.identity, known.code);
  const today = new Date().toISOString().slice(0, 10);
  const event = await createEvent(
    {
      title: 'Пробный вечер · Sample evening',
      place: 'Здесь · Here',
      date: today,
      theme: '',
      mode: 'open',
      languages: ['ru', 'en'],
      lists: [starterList, testList],
    },
    systemRandom,
  );
  const refused = await publish(server, event, invite);
  if (refused !== undefined) return { ok: false, reason: refused };
  const saved = { identity: formatIdentityFile(event.identity), code: formatJoinCode(event.code) };
  saveSample(folder, saved);
  return links(server, folder, saved.identity, saved.code);
}

interface Sample {
  readonly identity: string;
  readonly code: string;
}

/** The saved sample, if its event is still on the server. */
async function readSample(server: RunningServer, folder: string): Promise<Sample | undefined> {
  let sample: Sample;
  try {
    sample = {
      identity: readFileSync(join(folder, 'identity.txt'), 'utf8'),
      code: readFileSync(join(folder, 'join-code.txt'), 'utf8').trim(),
    };
  } catch {
    return undefined;
  }
  const identity = parseIdentityFile(sample.identity);
  if (!identity) return undefined;
  const answer = await server.app.request(paths.manifest(toHex(identity.eid)), { headers: bearer(toBase64Url(identity.memberToken)) });
  return answer.ok ? sample : undefined;
}

/** Both files appear at once or not at all: a folder is moved into place. */
function saveSample(folder: string, sample: Sample): void {
  const half = `${folder}.part`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true, mode: 0o700 });
  writeFileSync(join(half, 'identity.txt'), sample.identity, { mode: 0o600 });
  writeFileSync(join(half, 'join-code.txt'), `${sample.code}\n`, { mode: 0o600 });
  rmSync(folder, { recursive: true, force: true });
  renameSync(half, folder);
}

/** Creates the event and puts its lists and manifest on the server; returns the code of a refusal. */
async function publish({ app }: RunningServer, event: NewEvent, invite: string | undefined): Promise<string | undefined> {
  const { eid } = event.manifest;
  const member = bearer(toBase64Url(event.identity.memberToken));
  const put = (body: Bytes, more: Readonly<Record<string, string>> = {}) => ({ method: 'PUT', headers: { ...member, ...more }, body });
  const calls: (() => Response | Promise<Response>)[] = [
    () => app.request(paths.events, { method: 'POST', headers: invite ? bearer(invite) : {}, body: JSON.stringify(event.create) }),
    ...event.lists.map(
      ({ id, bytes }) =>
        () =>
          app.request(paths.list(eid, id), put(bytes)),
    ),
    () => app.request(paths.manifest(eid), put(event.sealedManifest, { [headers.epoch]: String(event.manifest.epoch) })),
  ];
  for (const call of calls) {
    const answer = await call();
    if (!answer.ok) return codeOf(await answer.json());
  }
  return undefined;
}

function codeOf(problem: unknown): string {
  return typeof problem === 'object' && problem !== null && 'code' in problem ? String(problem.code) : 'server.failed';
}

function bearer(token: string): Readonly<Record<string, string>> {
  return { Authorization: `Bearer ${token}` };
}

function links(server: RunningServer, folder: string, identity: string, code: string): SampleResult {
  const parsed = parseJoinCode(code);
  if (!parsed.ok) return { ok: false, reason: parsed.reason };
  return {
    ok: true,
    joinLink: joinLink(server.origin, parsed.code),
    deskLink: `${server.origin}/#/desk/restore/${toBase64Url(utf8(identity))}`,
    folder,
  };
}
