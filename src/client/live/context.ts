import { createContext } from 'svelte';
import type { Clock, Random } from '../../domain/bytes/index.ts';
import type { Draft } from '../../domain/card/index.ts';
import type { Db } from '../data/Db.ts';
import type { DraftStore } from '../data/DraftStore.ts';
import type { Attempt } from '../data/attempt.ts';
import type { JoinCode } from '../../domain/event/joinCode.ts';
import type { Answer } from '../../domain/handover/answer.ts';
import type { DeskPort, Refusal, SlipPort, SyncPort, TablePort } from '../data/ports.ts';

/** What a feature works with. The shell makes it once and hands it down. */
export interface AppContext {
  readonly db: Db;
  readonly drafts: DraftStore;
  readonly sync: SyncPort;
  readonly desk: DeskPort;
  readonly slips: SlipPort;
  readonly clock: Clock;
  readonly random: Random;
  /** The browser keeps nothing: what is not handed over before the tab is closed is gone. */
  readonly memoryOnly: boolean;
  /** `replace`: nothing behind the back button leads to this screen again. */
  navigate(hash: string, how?: 'replace'): void;
  /** Something is done: Back leads from here to what lay before the screens `of` it, and before the one that it was begun `from`. */
  forgetWay(way: { readonly of: (hash: string) => boolean; readonly from: (hash: string) => boolean }): Promise<void>;
  /** A table's side of the server; missing in a guest's document, and where the browser keeps nothing. */
  readonly table?: TablePort;
  /** Set in a guest's document at a table. */
  readonly guest?: Guest;
  /** Set for the screens of a careful evening: their database is in memory. */
  readonly careful?: Careful;
  /** The device's careful evenings; missing in a guest's document. */
  readonly carefuls?: Carefuls;
}

/** What the screens of a careful evening do otherwise than those of an ordinary one. */
interface Careful {
  /** Puts what was sealed onto the device, sealed; only then it is. After a refusal it is not: `draft`, as it stands now, is a draft again. */
  handOut(rid: string, draft?: () => Draft): Promise<Attempt<unknown>>;
  /** Takes what is sealed and encrypted off the device as well; true when it is gone. */
  leave(): Promise<boolean>;
  /** The device's own database. */
  readonly disk: Db;
  /** How much lies here sealed under an earlier code, which is not in this page: a query. */
  readonly locked: () => Promise<number>;
  /** How many records the desk's answers confirmed that were read before the code; told once. */
  takeConfirmed(): number;
  /** The code that was scanned last. */
  code(): JoinCode;
}

/** The way from a scanned code into a careful evening. */
export interface Carefuls {
  /** Opens the evening in memory, and goes there. `person`: the tag of whom a label stands for. */
  open(code: JoinCode, person?: string): Promise<{ readonly ok: true } | Refusal>;
  /**
   * Takes a desk's answer. Nothing here understands it before the code of its evening is scanned: until then it is in this page's
   * memory. Gives how many records it spoke of by now.
   */
  hear(answer: Extract<Answer, { by: 'desk' }>): Promise<number>;
  /** What an evening's screens work with, from its first scan on: also while its code is still being tried. */
  appOf(eid: string | undefined): AppContext | undefined;
  /** Those that a code has opened in this page. */
  readonly opened: readonly { readonly eid: string; readonly app: AppContext }[];
}

/** Hands out what was just sealed, where a screen's own database is not what lasts; undefined everywhere else. */
export function handOut({ guest, careful }: AppContext, rid: string, draft?: () => Draft): Promise<Attempt<unknown>> | undefined {
  return (guest ?? careful)?.handOut(rid, draft);
}

/** What the screens of a guest's document do otherwise than those of a phone. */
export interface Guest {
  /** Hands what was sealed to the tablet; only when that has it, it is sealed. After a refusal it is not: `draft`, as it stands now, is a draft again. */
  handOut(rid: string, draft?: () => Draft): Promise<Attempt<unknown>>;
  /** Set at a kiosk: no organizer is in the room. */
  readonly alone?: true;
  /** Somebody is done: this document ends. */
  finish(): void;
  /** What stands on a screen and in no draft: it is asked for before the document ends. Returns what ends it. */
  holds(words: () => HeldWords | undefined): () => void;
}

/** Words to somebody that are in no draft. */
export interface HeldWords {
  /** Of the screen that holds them, in 32 hexadecimal digits: what is sealed of it again stands for what was sealed before. */
  readonly id: string;
  readonly person: string;
  readonly text: string;
  readonly name: string;
  /** The name as it was drawn by finger, stroke by stroke. */
  readonly drawn?: number[][] | undefined;
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
