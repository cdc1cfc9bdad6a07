import { expect, test } from 'vitest';
import { findMisspelt, languagesFor, type SpelledLanguage } from '../../../src/domain/spelling/index.ts';
import { corpus } from '../../support/check/corpus.ts';
import { openWords } from '../../support/spelling/openWords.ts';
import { promptLanguages } from '../../../src/domain/prompts/index.ts';
import { ownTexts } from '../../support/spelling/ownTexts.ts';

const graphs = { ru: openWords('ru'), en: openWords('en'), de: openWords('de') };

function wrong(text: string, language = 'ru', keep: readonly string[] = []): string[] {
  return findMisspelt(text, { language, keep }, graphs).map(({ start, end }) => text.slice(start, end));
}

test('a misspelt word is found where it stands, by UTF-16 offsets, and said with what may have been meant', () => {
  const text = '🌨 Здраствуйте, Анна! Сегодня шёл снек.';
  expect(findMisspelt(text, { language: 'ru', keep: [] }, graphs)).toEqual([
    { start: 3, end: 14, word: 'Здраствуйте', language: 'ru', instead: expect.arrayContaining(['Здравствуйте']) as unknown },
    {
      start: text.indexOf('снек'),
      end: text.indexOf('снек') + 4,
      word: 'снек',
      language: 'ru',
      instead: expect.arrayContaining(['снег']) as unknown,
    },
  ]);
});

test('letters put together of two signs and soft hyphens are read as they look, and cover what they cover', () => {
  const text = 'Мои\u0306 дру\u00ADг пришёл. Мои\u0306 сне\u00ADк.';
  expect(wrong(text)).toEqual(['сне\u00ADк']);
});

test('names inside a sentence, the person’s own ones in any form, and words to be kept are no mistakes', () => {
  expect(wrong('Вчера мы читали Кэйко и Джаррелла.')).toEqual([]);
  expect(wrong('Пробникову привет! Пишу пробникову я.', 'ru', ['Пробников'])).toEqual([]);
  expect(wrong('Мы говорим бубусик коту.')).toEqual(['бубусик']);
  expect(wrong('Мы говорим бубусик коту.', 'ru', ['наше слово: бубусик'])).toEqual([]);
  expect(wrong('Wir wohnen bei Kasimirowitschs und Lüderitzens.', 'de')).toEqual([]);
  expect(wrong('Обнимаю вас всех крепко.\nКэйко и Гвен')).toEqual([]);
});

test('numbers, addresses, short sounds, laughter, drawn out words and two alphabets in one word are no mistakes', () => {
  expect(wrong('Ура, 25-го у нас 3D и М12, wxyz.example, ж, кхм, хахаха, ха-ха, приветииик, СССР, пpивет!')).toEqual([]);
});

test('a text in a language without a dictionary is left alone, whatever the screen speaks', () => {
  expect(wrong('Доброго дня! Як ваші справи? Дуже хочу, щоб вам було тепло.', 'uk')).toEqual([]);
  expect(wrong('Chère Anna, j’espère que vous allez bien et que le soleil brille chez vous aujourd’hui.', 'en')).toEqual([]);
  expect(wrong('Drahá Anno, doufám, že se máš dobře a že tam svítí sluníčko.', 'de')).toEqual([]);
  expect(wrong('Dorogaya Anna, kak vashi dela? U nas segodnya sneg i veter.', 'en')).toEqual([]);
  expect(languagesFor('Bonjour, comment allez-vous ? Nous pensons à vous.', 'fr')).toEqual([]);
});

test('whoever misspells almost every second word is still helped', () => {
  expect(wrong('Warscheinlich schneit es bei euch. Zum Geburstag viel Glükc und Gesuntheit!', 'de')).toEqual([
    'Warscheinlich',
    'Geburstag',
    'Glükc',
    'Gesuntheit',
  ]);
});

test('a German text is read as German though the screen speaks English', () => {
  expect(wrong('Liebe Anna, heute ist es bei uns sehr kalt und wir trinken Tee im Gartn.', 'en')).toEqual(['Gartn']);
  expect(languagesFor('Liebe Anna, heute ist es bei uns sehr kalt.', 'en')).toEqual(['de']);
});

test('without its dictionary nothing is found', () => {
  expect(findMisspelt('Здраствуйте!', { language: 'ru', keep: [] }, {})).toEqual([]);
});

test.each(promptLanguages)('%s: nothing that our own prompts and phrases put on a card is a mistake', async (language) => {
  const texts = await ownTexts(language);
  expect(texts.length).toBeGreaterThan(1500);
  expect([...new Set(texts.flatMap((text) => wrong(text, language, ['Азат', 'Azat'])))]).toEqual([]);
});

test.each([
  ['ru', 0.003],
  ['en', 0.002],
  ['de', 0.004],
] as const)('%s: in cards of many writers hardly a word is stopped, their own mistakes included', (language: SpelledLanguage, most) => {
  const { open, frozen } = corpus();
  const texts = [...open, ...frozen].filter((each) => each.lang === language && each.label === 'innocent').map(({ text }) => text);
  const stopped = texts.reduce((sum, text) => sum + wrong(text, language).length, 0);
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  expect(words).toBeGreaterThan(3000);
  expect(stopped / words).toBeLessThan(most);
});
