import { toBase64Url, toHex } from '../../../src/domain/bytes/index.ts';
import type { DeskIdentity, NewEvent } from '../../../src/domain/event/index.ts';
import { logKeys, openLogEntry, type OpenedEntry } from '../../../src/domain/log/index.ts';
import { logPageSchema, paths, type LogEntry } from '../../../src/domain/wire/index.ts';
import * as v from 'valibot';
import type { Server } from './Server.ts';

/** Reads and opens an evening's whole log as its desk would. */
export function readLog(server: Server, evening: NewEvent): Promise<OpenedEntry[]> {
  return readLogWith(server, evening.identity);
}

/** The same with the desk's keys alone, as a saved identity file holds them. */
export async function readLogWith(server: Server, identity: DeskIdentity): Promise<OpenedEntry[]> {
  const eid = toHex(identity.eid);
  const entries: LogEntry[] = [];
  for (;;) {
    const response = await fetch(server.origin + paths.log(eid, entries.at(-1)?.seq ?? 0), {
      headers: { authorization: `Bearer ${toBase64Url(identity.memberToken)}` },
    });
    const page = v.parse(logPageSchema, await response.json());
    entries.push(...page.entries);
    if (page.entries.length === 0) break;
  }
  const keys = logKeys(identity);
  return Promise.all(entries.map((entry) => openLogEntry(entry, keys)));
}
