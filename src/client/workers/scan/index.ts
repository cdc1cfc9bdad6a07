import { trustedWorkerUrl } from '../trustedWorkerUrl.ts';
import type { ScanRequest, ScanResponse } from './protocol.ts';
import url from './worker.ts?worker&url';

interface Picture {
  readonly width: number;
  readonly height: number;
  /** RGBA, four bytes a pixel. */
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
}

/** Reads QR codes from pictures of the camera, away from the page's thread. */
export interface ScanWorker {
  /** The text of the code in the picture; undefined where there is none; rejects where the worker fails. The pixels are handed over and gone. */
  scan(picture: Picture): Promise<string | undefined>;
  close(): void;
}

/** Starts a worker that reads QR codes; close it when the camera stops. */
export function startScanWorker(start: () => Worker = startWorker): ScanWorker {
  const worker = start();
  const waiting = new Map<number, { resolve: (text: string | undefined) => void; reject: (error: Error) => void }>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<ScanResponse>) => {
    waiting.get(data.id)?.resolve(data.text);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('The reader of codes failed.'));
    waiting.clear();
  });
  return {
    scan({ width, height, pixels }) {
      const request: ScanRequest = { id: ++last, width, height, pixels };
      return new Promise((resolve, reject) => {
        waiting.set(request.id, { resolve, reject });
        worker.postMessage(request, [pixels.buffer]);
      });
    },
    close() {
      worker.terminate();
      for (const { resolve } of waiting.values()) resolve(undefined);
    },
  };
}

function startWorker(): Worker {
  return new Worker(trustedWorkerUrl(url), { type: 'module', name: 'scan' });
}
