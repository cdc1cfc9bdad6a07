import { on } from 'svelte/events';
import type { KeptAtTable, ToRelay } from '../../data/atTable.ts';
import { HELLO, type FromGuest, type GuestStart, type ToGuest } from '../../data/guestMessages.ts';

/** A guest's document's way to the one that holds it. */
export interface Host {
  readonly start: GuestStart;
  /** Resolves when the tablet has the record on its disk, or says why not. */
  keep(record: ToRelay): Promise<KeptAtTable>;
  say(message: Exclude<FromGuest, { name: 'keep' }>): void;
  /** Called for what comes later. */
  listen(hear: (message: Extract<ToGuest, { name: 'unlocked' | 'finish' | 'count' | 'leave' }>) => void): void;
}

/** Says hello to the document that holds this one, and resolves with what it gave of the evening. */
export function connect(): Promise<Host> {
  return new Promise((resolve) => {
    const stop = on(window, 'message', (event) => {
      const [port] = event.ports;
      if (event.source !== window.parent || event.origin !== location.origin || !port) return;
      stop();
      resolve(hostBehind(port));
    });
    window.parent.postMessage(HELLO, location.origin);
  });
}

function hostBehind(port: MessagePort): Promise<Host> {
  const waiting = new Map<number, (kept: KeptAtTable) => void>();
  let hear: Parameters<Host['listen']>[0] = () => undefined;
  let last = 0;
  const say = (message: FromGuest): void => {
    port.postMessage(message);
  };
  return new Promise((resolve) => {
    port.onmessage = ({ data }: MessageEvent<ToGuest>) => {
      if (data.name === 'kept') {
        waiting.get(data.id)?.(data.kept);
        waiting.delete(data.id);
      } else if (data.name === 'start') {
        resolve({
          start: data.start,
          keep: (record) =>
            new Promise((settle) => {
              waiting.set(++last, settle);
              say({ name: 'keep', id: last, record });
            }),
          say,
          listen: (heard) => void (hear = heard),
        });
      } else hear(data);
    };
  });
}
