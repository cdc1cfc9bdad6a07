import type { Bytes } from '../../../domain/bytes/index.ts';
import { trustedWorkerUrl } from '../trustedWorkerUrl.ts';
import type { KeysAnswer, KeysRequest } from './protocol.ts';
import workerUrl from './worker.ts?worker&url';

/** Turns a desk's key into a passphrase file and back, off the page's own thread: scrypt would freeze it. */
export interface KeysWorker {
  seal(text: string, passphrase: string): Promise<Bytes>;
  /** Undefined when the passphrase is another one or the file is damaged. */
  open(sealed: Bytes, passphrase: string): Promise<string | undefined>;
}

/** A worker that starts with its first job and ends with it: passphrases stay nowhere in between. */
export function keysWorker(start: () => Worker = startWorker): KeysWorker {
  return {
    async seal(text, passphrase) {
      const answer = await ask(start, { id: 1, job: 'seal', text, passphrase });
      if (answer.job !== 'seal') throw new Error('The key could not be sealed.');
      return answer.sealed;
    },
    async open(sealed, passphrase) {
      const answer = await ask(start, { id: 1, job: 'open', sealed, passphrase });
      if (answer.job !== 'open') throw new Error('The key could not be opened.');
      return answer.text;
    },
  };
}

function startWorker(): Worker {
  return new Worker(trustedWorkerUrl(workerUrl), { type: 'module', name: 'keys' });
}

function ask(start: () => Worker, request: KeysRequest): Promise<KeysAnswer> {
  const worker = start();
  return new Promise<KeysAnswer>((resolve, reject) => {
    worker.addEventListener('message', (event: MessageEvent<KeysAnswer>) => resolve(event.data));
    worker.addEventListener('error', (event) => reject(new Error('The worker for keys failed.', { cause: event.error })));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
