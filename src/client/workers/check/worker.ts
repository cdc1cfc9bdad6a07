import { answer } from './answer.ts';
import type { CheckRequest } from './protocol.ts';

addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => postMessage(answer(data)));
