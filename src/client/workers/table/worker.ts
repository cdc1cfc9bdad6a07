import type { Random } from '../../../domain/bytes/index.ts';
import { createTableAnswerer } from './answerer.ts';
import type { TableAnswer, TableRequest } from './protocol.ts';

const random: Random = (length) => crypto.getRandomValues(new Uint8Array(length));
const answer = createTableAnswerer(random);

addEventListener('message', ({ data }: MessageEvent<TableRequest>) => {
  const say = (message: TableAnswer) => postMessage(message);
  say({ id: data.id, kind: 'result', result: answer(data, (done, total) => say({ id: data.id, kind: 'progress', done, total })) });
});
