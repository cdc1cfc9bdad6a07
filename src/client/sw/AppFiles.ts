import type { FromWorker } from '../sync/workerProtocol.ts';
import { filesOf, type BuiltFile, type FileGroup } from './assetGroups.ts';

export interface AppFilesDeps {
  readonly files: readonly BuiltFile[];
  /** The address that the worker stands on. */
  readonly origin: string;
  readonly caches: Pick<CacheStorage, 'open'>;
  readonly fetch: (input: string, init: RequestInit) => Promise<Response>;
}

export type Taken = { readonly ok: true } | { readonly ok: false; readonly reason: Extract<FromWorker, { type: 'failed' }>['reason'] };

const CACHE = 'otk-app';
/** Notes of our own in the cache; no file of the app stands under such a path. */
const NOTES = '/otk-taken/';
const INDEX = `${NOTES}files`;
/** Files at once: enough to hide the way to the server, few enough for a café's Wi-Fi. */
const LANES = 4;

/**
 * The app's own files on the device: one cache, in which a file's name says its content, so that an old and a new
 * version stand side by side until the old one is done with. Data of an evening never comes here.
 */
export class AppFiles {
  readonly #deps: AppFilesDeps;

  constructor(deps: AppFilesDeps) {
    this.#deps = deps;
  }

  /** Takes what a group needs and is not here yet; counts bytes where the build wrote them down, else files. */
  async take(group: FileGroup, onprogress?: (done: number, total: number) => void, signal?: AbortSignal): Promise<Taken> {
    const cache = await this.#open();
    const needed = filesOf(this.#deps.files, group);
    const total = needed.reduce((sum, file) => sum + weight(file), 0);
    // One question for all of them: on a phone each takes its time.
    const here = new Set((await cache.keys()).map(({ url }) => url));
    const missing = needed.filter((file) => !here.has(this.#key(file)));
    let done = total - missing.reduce((sum, file) => sum + weight(file), 0);
    onprogress?.(done, total);
    const lane = async (): Promise<Taken> => {
      for (let file = missing.shift(); file; file = missing.shift()) {
        if (signal?.aborted === true) return { ok: false, reason: 'app.incomplete' };
        const taken = await this.#load(cache, file);
        if (!taken.ok) return taken;
        done += weight(file);
        onprogress?.(done, total);
      }
      return { ok: true };
    };
    const lanes = await Promise.all(Array.from({ length: LANES }, lane));
    const failed = lanes.find((taken) => !taken.ok);
    if (failed) return failed;
    // A new version of the app takes this group along before it takes over.
    if (group !== 'shell') await cache.put(this.#markOf(group), new Response(''));
    return { ok: true };
  }

  /** Before a new version may take over: everything of it that the old one had on the device. */
  async takeWhatWasThere(): Promise<Taken> {
    const cache = await this.#open();
    let largest: FileGroup = 'shell';
    for (const group of ['attendee', 'print', 'desk'] as const) if (await cache.match(this.#markOf(group))) largest = group;
    return this.take(largest);
  }

  /** A file of the app from the device, also one of the version before; undefined for what is not here. */
  async find(path: string): Promise<Response | undefined> {
    const file = this.#fileAt(path);
    return (await this.#open()).match(file ? this.#key(file) : `${this.#deps.origin}${path}`);
  }

  /** Like `find`, but takes a missing file of the app from the server and keeps it; undefined for what is none of ours. */
  async findOrTake(path: string): Promise<Response | undefined> {
    const found = await this.find(path);
    const file = this.#fileAt(path);
    if (found ?? !file) return found;
    const cache = await this.#open();
    await this.#load(cache, file);
    return cache.match(this.#key(file));
  }

  /** Lets go of old files. Those of the version right before stay: a tab may still run it, and asks for its parts later. */
  async dropOld(): Promise<void> {
    const cache = await this.#open();
    const index = `${this.#deps.origin}${INDEX}`;
    const current = this.#deps.files.map((file) => this.#key(file));
    const before = (await (await cache.match(index))?.json()) as readonly string[] | undefined;
    const kept = new Set([...current, ...(before ?? []), this.#markOf('attendee'), this.#markOf('print'), this.#markOf('desk'), index]);
    for (const { url } of await cache.keys()) if (!kept.has(url)) await cache.delete(url);
    await cache.put(index, new Response(JSON.stringify(current)));
  }

  async #load(cache: Cache, file: BuiltFile): Promise<Taken> {
    let response: Response;
    try {
      // A file without a hash in its name may stand in the browser's own cache as an older version.
      response = await this.#deps.fetch(`/${file.url}`, {
        cache: file.revision === null ? 'default' : 'reload',
        credentials: 'omit',
        redirect: 'manual',
      });
    } catch {
      return { ok: false, reason: 'network.none' };
    }
    if (!isOurs(response, file.url)) return { ok: false, reason: response.status === 404 ? 'app.incomplete' : 'network.portal' };
    try {
      await cache.put(this.#key(file), response);
      return { ok: true };
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      return { ok: false, reason: isFull ? 'storage.full' : 'network.none' };
    }
  }

  #open(): Promise<Cache> {
    return this.#deps.caches.open(CACHE);
  }

  #fileAt(path: string): BuiltFile | undefined {
    return this.#deps.files.find((file) => `/${file.url}` === path);
  }

  #key({ url, revision }: BuiltFile): string {
    return `${this.#deps.origin}/${url}${revision === null ? '' : `?rev=${revision}`}`;
  }

  #markOf(group: FileGroup): string {
    return `${this.#deps.origin}${NOTES}${group}`;
  }
}

const types: Readonly<Record<string, RegExp>> = {
  js: /javascript/,
  css: /^text\/css/,
  html: /^text\/html/,
  json: /json/,
  webmanifest: /json/,
  svg: /^image\/svg/,
  png: /^image\/png/,
  woff2: /^(font|application)\//,
  ttf: /^(font|application)\//,
  bin: /^application\/octet-stream/,
};

/** A Wi-Fi's sign-in page answers 200 to everything; as a file of ours it would stay on the device for good. */
function isOurs(response: Response, url: string): boolean {
  const wanted = types[url.slice(url.lastIndexOf('.') + 1)];
  return response.status === 200 && !response.redirected && (wanted?.test(response.headers.get('content-type') ?? '') ?? true);
}

function weight(file: BuiltFile): number {
  return file.bytes ?? 1;
}
