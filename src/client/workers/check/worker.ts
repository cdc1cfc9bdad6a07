import type { Numbered } from '../newestAsk.ts';
import { answer } from './answer.ts';
import type { CheckAsk } from './protocol.ts';

addEventListener('message', ({ data: { id, it } }: MessageEvent<Numbered<CheckAsk | 'rules'>>) => {
  postMessage({ id, it: answer(it) } satisfies Numbered<unknown>);
});
