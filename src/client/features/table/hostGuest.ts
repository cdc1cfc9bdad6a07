import { on } from 'svelte/events';
import type { KeptAtTable, ToRelay } from '../../data/atTable.ts';
import type { ClientProblem } from '../../data/problems.ts';
import { HELLO, type FromGuest, type GuestStart, type ToGuest } from '../../data/guestMessages.ts';

export interface GuestHost {
  readonly start: () => Promise<GuestStart | undefined>;
  readonly keep: (record: ToRelay) => Promise<KeptAtTable>;
  readonly onsaid: (message: Said) => void;
}

type Said = Exclude<FromGuest, { name: 'keep' }>;

/** So long a document has time to answer, in milliseconds: a full disk may take a while to say so. */
const PATIENCE = 15_000;

/** A guest's document as its table sees it: sealed records come out of it, and nothing that somebody typed. */
export interface HostedGuest {
  /** False where no document answers: it could not be loaded. */
  say(message: Extract<ToGuest, { name: 'unlocked' | 'finish' }>): boolean;
  /** How much is begun there and not sealed; undefined where a document stands there and does not answer. */
  begun(): Promise<number | undefined>;
  /** Leaves what is begun to the organizers, as unfinished; resolves when the tablet has it, or with why it has not. */
  leave(): Promise<ClientProblem | undefined>;
  stop(): void;
}

/** Waits for the hello of the document in `frame`, gives it the evening, and keeps what it seals. */
export function hostGuest(frame: HTMLIFrameElement, { start, keep, onsaid }: GuestHost): HostedGuest {
  let port: MessagePort | undefined;
  /** Those who asked, until one of its next words answers them. */
  const waiting: ((message: Said) => void)[] = [];
  const say = (message: ToGuest): boolean => {
    port?.postMessage(message);
    return port !== undefined;
  };
  /** Asks the document, and passes over its words about something else. */
  function ask<T>(question: ToGuest, answerIn: (message: Said) => { readonly answer: T } | undefined): Promise<T | undefined> {
    if (!say(question)) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(undefined), PATIENCE);
      const hear = (message: Said): void => {
        const found = answerIn(message);
        if (!found) {
          waiting.push(hear);
          return;
        }
        clearTimeout(timer);
        resolve(found.answer);
      };
      waiting.push(hear);
    });
  }
  const stop = on(window, 'message', (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || event.origin !== location.origin || event.data !== HELLO) return;
    const channel = new MessageChannel();
    port?.close();
    port = channel.port1;
    port.onmessage = ({ data }: MessageEvent<FromGuest>) => {
      if (data.name !== 'keep') {
        for (const hear of waiting.splice(0)) hear(data);
        onsaid(data);
        return;
      }
      void keep(data.record).then((kept) => say({ name: 'kept', id: data.id, kept }));
    };
    frame.contentWindow?.postMessage(HELLO, location.origin, [channel.port2]);
    void start().then((evening) => evening && say({ name: 'start', start: evening }));
  });
  return {
    say,
    begun: () =>
      port ? ask({ name: 'count' }, (message) => (message.name === 'begun' ? { answer: message.count } : undefined)) : Promise.resolve(0),
    leave: async () => {
      const heard = await ask({ name: 'leave' }, (message) => {
        if (message.name === 'stays') return { answer: message.reason };
        return message.name === 'ended' ? { answer: null } : undefined;
      });
      return heard === undefined ? 'storage.failed' : (heard ?? undefined);
    },
    stop: () => {
      stop();
      port?.close();
    },
  };
}
