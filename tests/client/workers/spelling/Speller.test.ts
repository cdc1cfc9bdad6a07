import { expect, test, vi } from 'vitest';
import { Speller } from '../../../../src/client/workers/spelling/Speller.ts';
import type { SpellingAsk } from '../../../../src/client/workers/spelling/index.ts';
import { loadWords } from './aSpellingPort.ts';

const addresses = { ru: '/ru.bin', en: '/en.bin', de: '/de.bin' };
const ask = (text: string, language = 'ru'): SpellingAsk => ({ text, options: { language, keep: [] }, addresses });
const wordsOf = async (speller: Speller, text: string, language?: string) =>
  (await speller.look(ask(text, language))).map(({ word }) => word);

test('a dictionary is loaded by the first word of its language, once', async () => {
  const load = vi.fn(loadWords);
  const speller = new Speller(load, () => 0);
  expect(await wordsOf(speller, '12 …')).toEqual([]);
  expect(load).not.toHaveBeenCalled();
  expect(await wordsOf(speller, 'Здраствуйте!')).toEqual(['Здраствуйте']);
  expect(await wordsOf(speller, 'Сонце светит.')).toEqual(['Сонце']);
  expect(load.mock.calls).toEqual([['/ru.bin']]);
  expect(await wordsOf(speller, 'My freind writes to you.', 'en')).toEqual(['freind']);
  expect(load.mock.calls).toEqual([['/ru.bin'], ['/en.bin']]);
});

test('without a network words are left alone, and the dictionary is asked for again later, not with every letter', async () => {
  let now = 0;
  let online = false;
  const load = vi.fn((address: string) => (online ? loadWords(address) : Promise.reject(new TypeError('Failed to fetch'))));
  const speller = new Speller(load, () => now);
  for (const text of ['Здраствуйте', 'Здраствуйте!']) expect(await wordsOf(speller, text)).toEqual([]);
  expect(load).toHaveBeenCalledTimes(1);
  [now, online] = [60_000, true];
  expect(await wordsOf(speller, 'Здраствуйте!')).toEqual(['Здраствуйте']);
});

test('the page of a Wi-Fi’s sign-in is no dictionary', async () => {
  const speller = new Speller(
    () => Promise.resolve(new TextEncoder().encode('<!doctype html>').buffer),
    () => 0,
  );
  expect(await wordsOf(speller, 'Здраствуйте!')).toEqual([]);
});
