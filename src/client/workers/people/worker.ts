import { createAnswerer } from './answerer.ts';
import type { PeopleRequest } from './protocol.ts';

const answer = createAnswerer();

addEventListener('message', ({ data }: MessageEvent<PeopleRequest>) => postMessage(answer(data)));
