import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Hono } from 'hono';
import type { Random } from '../domain/bytes/index.ts';
import { createApp } from './app.ts';
import { loadAssets } from './assets.ts';
import { defaultConfig } from './config.ts';
import { listen } from './listen.ts';
import { publishedFolder } from './publishedFolder.ts';
import { openStore } from './store/openStore.ts';

/** What the environment of a server may say. */
export interface ServerEnv {
  readonly PORT?: string | undefined;
  readonly HOST?: string | undefined;
  readonly DATA_DIR?: string | undefined;
  readonly DATABASE_URL?: string | undefined;
  readonly OTK_INVITE?: string | undefined;
  /** A folder of signed lists for the desks of this server. */
  readonly PUBLISHED_DIR?: string | undefined;
  /** The address that people use, when a proxy with a certificate stands before this server. */
  readonly ORIGIN?: string | undefined;
}

export interface RunningServer {
  readonly app: Hono;
  readonly origin: string;
  readonly dataDir: string;
  readonly hasClient: boolean;
  readonly close: () => Promise<void>;
}

export type StartResult =
  | { readonly ok: true; readonly server: RunningServer }
  /** One sentence for the operator, and the exit code of the process: 2 for a wrong setting, 1 for the rest. */
  | { readonly ok: false; readonly message: string; readonly exitCode: 1 | 2 };

export const systemRandom: Random = (length) => new Uint8Array(randomBytes(length));

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Composition root: reads the environment, opens the database, serves app and API on one port. */
export async function startServer(env: ServerEnv, report: (line: string) => void): Promise<StartResult> {
  if (env.DATABASE_URL) {
    return refuse(
      2,
      'DATABASE_URL is set, but this version stores in SQLite only; PostgreSQL comes later. Unset it to go on with DATA_DIR.',
    );
  }
  const port = Number(env.PORT ?? '8080');
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return refuse(2, `PORT must be a number from 0 to 65535, not "${env.PORT ?? ''}".`);
  const origin = env.ORIGIN?.replace(/\/+$/, '');
  if (origin !== undefined && !/^https?:\/\/[^/\s]+$/.test(origin))
    return refuse(2, 'ORIGIN must look like https://cards.example.org, without a path.');
  if (env.PUBLISHED_DIR && !existsSync(env.PUBLISHED_DIR))
    return refuse(2, `PUBLISHED_DIR is ${env.PUBLISHED_DIR}, and there is no such folder.`);
  const dataDir = env.DATA_DIR ?? 'data';
  // Whatever is written from here on is for this user alone.
  process.umask(0o077);
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.W_OK);
  } catch {
    return refuse(1, `The data folder ${dataDir} cannot be written to. Choose another with DATA_DIR.`);
  }
  const store = await openStore(join(dataDir, 'otkrytka.db'), systemRandom).catch(() => undefined);
  if (!store) return refuse(1, `The database in ${dataDir} cannot be opened. Is it damaged, or from a later version?`);
  const hasClient = existsSync(join(dist, 'index.html'));
  const app = createApp({
    store,
    clock: Date.now,
    config: { ...defaultConfig, invite: env.OTK_INVITE || undefined },
    assets: hasClient ? loadAssets(dist) : undefined,
    published: env.PUBLISHED_DIR ? publishedFolder(env.PUBLISHED_DIR) : undefined,
    report,
  });
  try {
    const listening = await listen(app, port, env.HOST);
    return {
      ok: true,
      server: {
        app,
        origin: origin ?? `http://localhost:${String(listening.port)}`,
        dataDir,
        hasClient,
        close: async () => {
          await listening.close();
          await store.close();
        },
      },
    };
  } catch (error) {
    await store.close();
    return refuse(1, listenFailure(error, port));
  }
}

function refuse(exitCode: 1 | 2, message: string): StartResult {
  return { ok: false, message, exitCode };
}

function listenFailure(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `Port ${String(port)} is in use. Stop what runs there, or choose another with PORT.`;
  if (code === 'EACCES') return `Port ${String(port)} is not allowed for this user. Choose one above 1023 with PORT.`;
  return `Nothing can listen on port ${String(port)} here (${String(code)}). Check PORT and HOST.`;
}
