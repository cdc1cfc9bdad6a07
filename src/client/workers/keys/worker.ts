import { openWithPassphrase, sealWithPassphrase } from './passphrase.ts';
import type { KeysAnswer, KeysRequest } from './protocol.ts';

addEventListener('message', (event: MessageEvent<KeysRequest>) => {
  const request = event.data;
  void answer(request).then(
    (reply) => postMessage(reply),
    () => postMessage({ id: request.id, job: 'failed' } satisfies KeysAnswer),
  );
});

async function answer(request: KeysRequest): Promise<KeysAnswer> {
  if (request.job === 'seal') {
    return { id: request.id, job: 'seal', sealed: await sealWithPassphrase(request.text, request.passphrase) };
  }
  return { id: request.id, job: 'open', text: await openWithPassphrase(request.sealed, request.passphrase) };
}
