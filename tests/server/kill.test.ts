import { createHash } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { toBase64Url, toHex, type Bytes } from '../../src/domain/bytes/index.ts';
import { paths, type Receipt } from '../../src/domain/wire/index.ts';
import { seededRandom } from '../support/random.ts';
import { aProcess } from './aProcess.ts';
import { bearer, digestOf, eventKeys, hash } from './aServer.ts';
import { aFolder } from './aFolder.ts';

/** How often the server is killed in all; more for a release. */
const KILLS = Number(process.env['OTK_SERVER_KILLS'] ?? '50');
/** Two servers are killed side by side, because starting one takes most of the time. */
const SERVERS = 2;
const UPLOADERS = 8;

interface Upload {
  readonly rid: string;
  readonly blob: Bytes;
}

test(
  `after ${String(KILLS)} kills of the server among uploads, every acknowledged card is there once`,
  { timeout: 60_000 + KILLS * 10_000 },
  async () => {
    const perServer = Math.ceil(KILLS / SERVERS);
    const results = await Promise.all(Array.from({ length: SERVERS }, (_, n) => killAndRestart(n, perServer)));
    for (const { acknowledged, rows, integrity } of results) {
      expect(new Set(integrity)).toEqual(new Set(['ok']));
      expect(integrity).toHaveLength(perServer);
      const stored = new Map(rows.map((row) => [row.rid, row]));
      expect(stored.size).toBe(rows.length);
      for (const [rid, { seq, digest }] of acknowledged) expect(stored.get(rid)).toEqual({ rid, seq, digest });
      expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, i) => i + 1));
      expect(acknowledged.size).toBeGreaterThan(perServer);
      // What was stored and not acknowledged is at most what was under way when a server died.
      expect(rows.length - acknowledged.size).toBeLessThanOrEqual(UPLOADERS);
    }
  },
);

async function killAndRestart(seed: number, kills: number) {
  const dataDir = aFolder();
  const random = seededRandom(1000 + seed);
  const event = eventKeys(seed + 1);
  const acknowledged = new Map<string, { seq: number; digest: string }>();
  const integrity: unknown[] = [];
  const pending: (Upload | undefined)[] = Array.from({ length: UPLOADERS }, () => undefined);
  for (let round = 0; round < kills; round++) {
    const server = await aProcess(dataDir);
    if (round === 0) await fetch(server.origin + paths.events, { method: 'POST', body: JSON.stringify(event.create) });
    const enough = acknowledged.size + 1 + (random(1)[0] ?? 0) / 2;
    let reached: () => void = () => undefined;
    const enoughCame = new Promise<void>((resolve) => (reached = resolve));
    const uploading = pending.map(async (_, n) => {
      for (;;) {
        // A card whose answer never came is sent again: the same bytes under the same id.
        const upload = pending[n] ?? { rid: toHex(random(16)), blob: random(4096) };
        pending[n] = upload;
        const receipt = await put(server.origin, event, upload);
        if (receipt === undefined) return;
        acknowledged.set(upload.rid, { seq: receipt.seq, digest: hash(upload.blob) });
        pending[n] = undefined;
        if (acknowledged.size >= enough) reached();
      }
    });
    await Promise.race([enoughCame, Promise.all(uploading)]);
    await server.stop('SIGKILL');
    await Promise.all(uploading);
    integrity.push(query(dataDir, (sqlite) => sqlite.pragma('integrity_check', { simple: true })));
  }
  const rows = query(dataDir, (sqlite) => sqlite.prepare("select rid, seq, blob from log where kind = 'record' order by seq").all()) as {
    rid: string;
    seq: number;
    blob: Buffer;
  }[];
  return {
    acknowledged,
    integrity,
    rows: rows.map(({ rid, seq, blob }) => ({ rid, seq, digest: createHash('sha256').update(blob).digest('hex') })),
  };
}

/** Puts a card; undefined when the connection broke before the whole answer came. */
async function put(origin: string, event: ReturnType<typeof eventKeys>, { rid, blob }: Upload): Promise<Receipt | undefined> {
  try {
    const answer = await fetch(origin + paths.record(event.eid, rid, 1), {
      method: 'PUT',
      headers: {
        ...bearer(event.post),
        'Otk-Write-Token': toBase64Url(new Uint8Array(32)),
        'Otk-Epoch': '1',
        'Content-Digest': digestOf(blob),
      },
      body: blob,
    });
    if (!answer.ok) throw new Error(`The server refused a card: ${await answer.text()}`);
    return (await answer.json()) as Receipt;
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('The server refused')) throw error;
    return undefined;
  }
}

function query<T>(dataDir: string, read: (sqlite: Database.Database) => T): T {
  const sqlite = new Database(join(dataDir, 'otkrytka.db'));
  try {
    return read(sqlite);
  } finally {
    sqlite.close();
  }
}
