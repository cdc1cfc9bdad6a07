import type { AskPort, Numbered } from '../../../../src/client/workers/newestAsk.ts';
import type { SpellingAsk } from '../../../../src/client/workers/spelling/index.ts';
import { Speller } from '../../../../src/client/workers/spelling/Speller.ts';
import { wordBytes } from '../../../support/spelling/openWords.ts';

/** The bytes of a dictionary by its address, as the server gives them. */
export function loadWords(address: string): Promise<ArrayBuffer> {
  const language = /(ru|en|de)[^/]*\.bin/.exec(address)?.[1];
  return language === 'ru' || language === 'en' || language === 'de'
    ? Promise.resolve(wordBytes(language))
    : Promise.reject(new Error(`No dictionary at ${address}`));
}

/** The worker's own code behind a port, without a thread of its own. */
export function aSpellingPort(): AskPort {
  const target = new EventTarget();
  const speller = new Speller(loadWords, () => 0);
  return {
    addEventListener: target.addEventListener.bind(target) as AskPort['addEventListener'],
    postMessage: ({ id, it }: Numbered<SpellingAsk>) =>
      void speller.look(it).then((spelled) => target.dispatchEvent(new MessageEvent('message', { data: { id, it: spelled } }))),
    terminate: () => undefined,
  };
}
