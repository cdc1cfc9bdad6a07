import { createAnswerer } from './answerer.ts';
import type { PeopleRequest } from './protocol.ts';

const answer = createAnswerer();

addEventListener('message', ({ data }: MessageEvent<PeopleRequest>) => {
  for (const message of answer(data)) {
    // Ten thousand places are handed over, not copied.
    const handed = 'job' in message && message.job === 'look' ? [message.give.order.buffer] : [];
    postMessage(message, handed);
  }
});
