import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { chromiumArguments, chromiumPath } from '../../support/chromium.ts';

export interface ProfileOptions {
  readonly viewport?: { width: number; height: number };
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly touch?: boolean;
  /** A film (`.y4m`) that the camera sees, over and over; without one there is no camera. */
  readonly camera?: string;
  /** Whether the browser keeps a log of whom it asks, for `hostsAsked`. */
  readonly watched?: boolean;
}

/** One person's browser: a profile folder on disk that outlives a killed browser. */
export class Profile {
  readonly folder = mkdtempSync(join(tmpdir(), 'otk-profile-'));
  readonly options: ProfileOptions;
  #context: BrowserContext | undefined;
  #starts = 0;
  /** What the pages' consoles said that a developer would have to look into. */
  readonly complaints: string[] = [];

  constructor(options: ProfileOptions = {}) {
    this.options = options;
  }

  /** Starts the browser on this profile and gives its first page; `restored`: with the pages that stood there before, as after a crash. */
  async open({ restored = false }: { readonly restored?: boolean } = {}): Promise<Page> {
    const path = chromiumPath();
    if (path === undefined) throw new Error('No Chromium: npm test installs one.');
    this.#starts++;
    const {
      viewport = { width: 390, height: 844 },
      locale = 'en-GB',
      colorScheme = 'light',
      touch = false,
      camera,
      watched = false,
    } = this.options;
    this.#context = await chromium.launchPersistentContext(this.folder, {
      executablePath: path,
      args: [
        ...chromiumArguments,
        ...(restored ? ['--restore-last-session', '--hide-crash-restore-bubble'] : []),
        ...(camera === undefined ? [] : cameraArguments(camera)),
        ...(watched ? [`--log-net-log=${this.#netLog(this.#starts)}`, '--net-log-capture-mode=Default'] : []),
      ],
      viewport,
      locale,
      colorScheme,
      hasTouch: touch,
      acceptDownloads: true,
      permissions: camera === undefined ? [] : ['camera'],
    });
    this.#context.on('console', (message) => {
      if (message.type() === 'error' && !isExpected(message.text())) this.complaints.push(message.text());
    });
    this.#context.on('weberror', (error) => this.complaints.push(error.error().message));
    this.#context.setDefaultTimeout(30_000);
    return this.#context.pages()[0] ?? (await this.#context.newPage());
  }

  get context(): BrowserContext {
    if (!this.#context) throw new Error('This profile’s browser is not open.');
    return this.#context;
  }

  /** Closes the browser as a person would. */
  async close(): Promise<void> {
    await this.#context?.close();
    this.#context = undefined;
  }

  /** Ends every process of this browser at once, as a phone does that runs out of memory or power. */
  async kill(): Promise<void> {
    const context = this.#context;
    if (!context) return;
    const closed = new Promise((resolve) => context.once('close', resolve));
    const { execFileSync } = await import('node:child_process');
    execFileSync('pkill', ['-9', '-f', '--', `--user-data-dir=${this.folder}`]);
    await closed;
    this.#context = undefined;
  }

  async remove(): Promise<void> {
    await this.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /**
   * Every host that a page, a worker, a service worker or a navigation asked, over all the browser's starts, by its own
   * network log (complete after `close`; of a `watched` profile). What the browser asks on its own account (its updates, its maker's hints for
   * form fields) belongs to no page and is left out.
   */
  hostsAsked(): ReadonlySet<string> {
    const hosts = new Set<string>();
    const job = /"initiator":"([^"]+)"[^\n]*?"request_type":"([^"]+)"[^\n]*?"url":"((?:https?|wss?):[^"]+)"/g;
    for (let start = 1; start <= this.#starts; start++) {
      for (const [, initiator, type, url = ''] of readFileSync(this.#netLog(start), 'utf8').matchAll(job)) {
        if (initiator !== 'not an origin' || type === 'main frame') hosts.add(new URL(url).host);
      }
    }
    return hosts;
  }

  #netLog(start: number): string {
    return join(this.folder, `net-${String(start)}.json`);
  }
}

/** What browsers write down and no developer has to look into: no network, and a desk that was slower than another and looks again. */
function isExpected(text: string): boolean {
  return text.includes('net::ERR_') || text.includes('the server responded with a status of 412');
}

function cameraArguments(film: string): string[] {
  return ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', `--use-file-for-fake-video-capture=${film}`];
}
