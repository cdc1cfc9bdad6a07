import { expect, test } from 'vitest';
import { isKnown, type SpelledLanguage } from '../../../src/domain/spelling/index.ts';
import { openWords } from '../../support/spelling/openWords.ts';

const unknown = (language: SpelledLanguage, words: string) =>
  words.split(' ').filter((word) => !isKnown(openWords(language), language, word));

test('Russian words are known in every form, with ё or without, and with the hyphens that they are written with', () => {
  expect(
    unknown('ru', 'открытками Здравствуйте ЗДРАВСТВУЙТЕ ёлка елка самолёте кто-то когда-нибудь по-дружески во-первых кое-где'),
  ).toEqual([]);
  expect(unknown('ru', 'неинтересный получше зарянке пазлами Москва')).toEqual([]);
  const wrong = 'здраствуйте незнаю открыткоми москва ктото расказ';
  expect(unknown('ru', wrong)).toEqual(wrong.split(' '));
});

test('English is right both sides of the ocean, with what belongs to somebody and what is left out', () => {
  expect(unknown('en', "colour color realise realize favourite my friend's friends' don't you're well-known re-read")).toEqual([]);
  const wrong = 'recieve dont untill freind january';
  expect(unknown('en', wrong)).toEqual(wrong.split(' '));
});

test('German nouns want their capital, and compounds are known by their parts', () => {
  expect(unknown('de', 'Haus Hauses beim Lesen gelesen Geburtstagskarte Waldspaziergang Sommerabend Apfelkuchen Brotbacken')).toEqual([]);
  expect(unknown('de', 'zurückgeschrieben hineinzuschreiben achtundzwanzig sechshundertzwölf E-Mail')).toEqual([]);
  const wrong = 'haus Abendmal Geburstag Waldspatziergang Strase daß Xylofreund';
  expect(unknown('de', wrong)).toEqual(wrong.split(' '));
});
