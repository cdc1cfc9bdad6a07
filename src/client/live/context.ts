import { createContext } from 'svelte';
import type { Clock, Random } from '../../domain/bytes/index.ts';
import type { Db } from '../data/Db.ts';
import type { DraftStore } from '../data/DraftStore.ts';
import type { DeskPort, SyncPort } from '../data/ports.ts';

/** What a feature works with. The shell makes it once and hands it down. */
export interface AppContext {
  readonly db: Db;
  readonly drafts: DraftStore;
  readonly sync: SyncPort;
  readonly desk: DeskPort;
  readonly clock: Clock;
  readonly random: Random;
  /** The browser keeps nothing: what is not handed over before the tab is closed is gone. */
  readonly memoryOnly: boolean;
  navigate(hash: string): void;
}

export const [getApp, setApp] = createContext<AppContext>();

/** For the first screen, which stands before the database's code is there. */
export const [getAppLater, setAppLater] = createContext<() => Promise<AppContext>>();

/** What the probe found out about this browser, for hints that a screen gives. */
export interface Device {
  readonly storage: 'disk' | 'memory';
  readonly serviceWorker: boolean;
  /** The browser sends what waits also while the app is closed. */
  readonly sendsAlone: boolean;
  /** Whether the browser promised not to clear our data by itself; undefined where it cannot say. */
  readonly persisted: boolean | undefined;
  readonly standalone: boolean;
  /** An iPhone or iPad. */
  readonly ios: boolean;
  /** A tab there that keeps something: to the home screen before joining, because data does not move there later. */
  readonly iosTab: boolean;
  /** A browser inside another app, or a private window, which may forget everything. */
  readonly inApp: boolean;
}

export const [getDevice, setDevice] = createContext<Device>();
