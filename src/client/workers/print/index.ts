import handUrl from '../../../domain/sheet/fonts/hand.ttf?url';
import serifUrl from '../../../domain/sheet/fonts/serif.ttf?url';
import type { Kit } from '../../../domain/sheet/kit/kit.ts';
import type { SheetRefusal } from '../../../domain/sheet/sheet.ts';
import { trustedWorkerUrl } from '../trustedWorkerUrl.ts';
import type { KitJob, PrintAnswer, PrintJob, PrintRequest } from './protocol.ts';
import workerUrl from './worker.ts?worker&url';

export type { PrintJob } from './protocol.ts';

/** A finished file for the download: a neutral name, and which cards are on its pages. */
export interface PrintedFile {
  readonly name: string;
  readonly blob: Blob;
  readonly cards: readonly string[];
}

export type PrintResult =
  | { readonly ok: true; readonly files: readonly PrintedFile[]; readonly refused: readonly SheetRefusal[] }
  | { readonly ok: false; readonly reason: 'print.cancelled' | 'print.fontsMissing' | 'print.failed' };

/** The part of a `Worker` that is needed here, so that a test can stand in for it. */
export type PrintPort = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/**
 * Makes the PDF files of a job in a worker that starts for it and ends with it. `onprogress` counts cards. An aborted
 * signal ends the worker at once. Never rejects: cards that cannot be printed come back in `refused`, by id.
 */
export function printSheets(
  signal: AbortSignal,
  job: PrintJob,
  onprogress: (done: number, total: number) => void,
  start: () => PrintPort = startWorker,
): Promise<PrintResult> {
  return run(signal, job, onprogress, start);
}

/** Makes papers for an evening in the same way: one file. `onprogress` counts its parts. */
export function printKit(
  signal: AbortSignal,
  kit: Kit,
  onprogress: (done: number, total: number) => void,
  start: () => PrintPort = startWorker,
): Promise<PrintResult> {
  return run(signal, { kit }, onprogress, start);
}

function run(
  signal: AbortSignal,
  job: PrintJob | KitJob,
  onprogress: (done: number, total: number) => void,
  start: () => PrintPort,
): Promise<PrintResult> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve({ ok: false, reason: 'print.cancelled' });
      return;
    }
    const worker = start();
    const end = (result: PrintResult) => {
      signal.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(result);
    };
    const cancel = () => end({ ok: false, reason: 'print.cancelled' });
    signal.addEventListener('abort', cancel);
    worker.addEventListener('error', () => end({ ok: false, reason: 'print.failed' }));
    worker.addEventListener('message', ({ data }: MessageEvent<PrintAnswer>) => {
      if (data.kind === 'progress') onprogress(data.done, data.total);
      else if (data.kind === 'failed') end({ ok: false, reason: data.reason });
      else {
        const files = data.files.map(({ name, bytes, cards }) => ({ name, blob: new Blob([bytes], { type: 'application/pdf' }), cards }));
        end({ ok: true, files, refused: data.refused });
      }
    });
    worker.postMessage({ job, fonts: { hand: handUrl, serif: serifUrl } } satisfies PrintRequest);
  });
}

function startWorker(): PrintPort {
  return new Worker(trustedWorkerUrl(workerUrl), { type: 'module', name: 'print' });
}
