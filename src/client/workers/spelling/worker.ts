import type { Numbered } from '../newestAsk.ts';
import type { Spelled, SpellingAsk } from './protocol.ts';
import { Speller } from './Speller.ts';

const speller = new Speller(
  async (address) => {
    const response = await fetch(address, { credentials: 'omit' });
    if (!response.ok) throw new Error(`The dictionary came with ${String(response.status)}.`);
    return response.arrayBuffer();
  },
  () => performance.now(),
);

addEventListener('message', ({ data: { id, it } }: MessageEvent<Numbered<SpellingAsk>>) => {
  void speller.look(it).then((spelled) => postMessage({ id, it: spelled } satisfies Numbered<Spelled>));
});
