import { createAnswerer } from './answerer.ts';
import type { PeopleRequest } from './protocol.ts';

const answer = createAnswerer();

addEventListener('message', ({ data }: MessageEvent<PeopleRequest>) => {
  for (const message of answer(data)) postMessage(message);
});
