import type { Refusal } from '../data/ports.ts';
import type { AssetGroup, FromWorker, ToWorker } from './workerProtocol.ts';

/** The part of a service worker that we use. */
export interface WorkerTarget {
  postMessage(message: ToWorker, transfer: Transferable[]): void;
}

/** A worker that says nothing for so long was ended by the browser; what it took stays, and asking again goes on there. */
const SILENCE = 45_000;

/**
 * Asks the service worker to take a part of the app onto the device, counted; files that are there are not loaded
 * again. Pass the registration's active worker.
 */
export function prepareApp(
  worker: WorkerTarget,
  group: AssetGroup,
  onprogress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<{ readonly ok: true } | Refusal> {
  return new Promise((resolve) => {
    const { port1: port, port2 } = new MessageChannel();
    const end = (result: { readonly ok: true } | Refusal) => {
      clearTimeout(silence);
      signal.removeEventListener('abort', stop);
      port.close();
      resolve(result);
    };
    const stop = () => {
      port.postMessage({ type: 'stop' } satisfies ToWorker);
      end({ ok: false, reason: 'join.stopped' });
    };
    const onsilence = () => end({ ok: false, reason: 'app.incomplete' });
    let silence = setTimeout(onsilence, SILENCE);
    port.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      clearTimeout(silence);
      silence = setTimeout(onsilence, SILENCE);
      if (data.type === 'progress') onprogress(data.done, data.total);
      else end(data.type === 'prepared' ? { ok: true } : { ok: false, reason: data.reason });
    };
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    else worker.postMessage({ type: 'prepare', group }, [port2]);
  });
}
