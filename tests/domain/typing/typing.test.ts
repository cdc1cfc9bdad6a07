import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterTable } from '../../../src/domain/typing/index.ts';
import { Typist, typed } from '../../support/typing/Typist.ts';

/** What is on the screen after each letter. */
function film(letters: string): string[] {
  const typist = new Typist();
  return Array.from(letters, (letter) => typist.letters(letter).text);
}

test('letters change while they are typed', () => {
  expect(film('sh')).toEqual(['с', 'ш']);
  expect(film('Shch')).toEqual(['С', 'Ш', 'Шц', 'Щ']);
  expect(film('zhyo')).toEqual(['з', 'ж', 'жи', 'жё']);
});

test('y and j are й, ы or a part of a vowel by what stands around them', () => {
  const words = ['moy', 'my', 'dobryy', 'siniy', 'novyj', 'chay', 'yabloko', 'tvoya', 'yozh', 'denj', 'zhyt'];
  expect(words.map(typed)).toEqual(['мой', 'мы', 'добрый', 'синий', 'новый', 'чай', 'яблоко', 'твоя', 'ёж', 'день', 'жит']);
});

test('an apostrophe is a soft or a hard sign within a word, and stays a quotation mark around one', () => {
  const words = ["sem'ya", "ob'yom", "pod''ezd", 'den’', "'mir'", "O'Hara"];
  expect(words.map(typed)).toEqual(['семья', 'объём', 'подъезд', 'день', "'мир'", "О'Хара"]);
});

test('e is э at the beginning of the words that begin so', () => {
  expect(['eto', 'ekran', 'esli', 'ego', 'ekhat', 'Ekaterina', 'energiya'].map(typed).join(' ')).toBe(
    'это экран если его ехать Екатерина энергия',
  );
});

test('words in capitals stay in capitals, and a capital of two letters is one', () => {
  expect(typed("S NOVYM GODOM, DEN' ZA DNYOM")).toBe('С НОВЫМ ГОДОМ, ДЕНЬ ЗА ДНЁМ');
  expect(typed('Yuliya, Shura, SHura')).toBe('Юлия, Шура, Шура');
});

test('a bar keeps a word Latin, or two letters apart, and is seen only while it is the last sign', () => {
  expect(film('|To ')).toEqual(['|', 'T', 'To', 'To ']);
  expect(film('s|h')).toEqual(['с', 'с|', 'сх']);
  expect(typed('den|, den')).toBe('ден, день');
  expect(typed('a | b')).toBe('а | б');
});

test('a backspace takes the last Latin letter back', () => {
  const typist = new Typist().letters('Borshch');
  const texts = Array.from({ length: 8 }, () => typist.backspace().text);
  expect(texts).toEqual(['Борш', 'Борс', 'Бор', 'Бо', 'Б', '', '', '']);
});

test('a backspace goes on into the word before', () => {
  const typist = new Typist().letters('nash dom').backspace().backspace().backspace().backspace();
  expect(typist.text).toBe('наш');
  expect(typist.backspace().letters('shch').text).toBe('насщ');
});

test('what stood there before is not changed, and decides how a word goes on', () => {
  expect(new Typist('мо').letters('y').text).toBe('мой');
  expect(new Typist('с').letters('h').text).toBe('сх');
  const moved = new Typist().letters('s');
  moved.text = 'Привет';
  expect(moved.letters('h').text).toBe('Приветх');
  expect(moved.backspace().backspace().text).toBe('Приве');
});

test('who types w and tsch writes х as ch, and ш as sch', () => {
  expect(typed('Wchod, schum')).toBe('Вход, шум');
  expect(typed('chitayu, schuka')).toBe('читаю, щука');
});

test('the habit is remembered in a long text', () => {
  const long = 'Ja tschitaju wsjo, a potom guljaju, i tak kaschdyj den. '.repeat(6);
  expect(typed(`${long}Buchta`).slice(-6)).toBe(' Бухта');
});

test('every letter of the table comes out of what the table says', () => {
  const wrong = letterTable.flatMap(({ cyrillic, latin, example }) => {
    if (example) return typed(example[0]) === example[1] && example[1].includes(cyrillic) ? [] : [cyrillic];
    return latin.filter((spelling) => typed(`${spelling}a`).slice(0, -1) !== cyrillic && typed(spelling) !== cyrillic);
  });
  expect(wrong).toEqual([]);
  expect(letterTable.map(({ cyrillic }) => cyrillic).join('')).toBe('абвгдеёжзийклмнопрстуфхцчшщъыьэюя');
});

/** What people type and what they do not: words, signs, other scripts, emoji, quotation marks of phones. */
const anything = fc.string({
  unit: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyzsschhyjtzeiowvShZYTCHW')) },
    { weight: 2, arbitrary: fc.constantFrom(...Array.from(' \n,.!’\'|-1"äößéP.S')) },
    { weight: 1, arbitrary: fc.constantFrom(...Array.from('жщЬёяİ')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
  ),
  maxLength: 200,
});

test('the result does not depend on how many letters come at once', () => {
  fc.assert(
    fc.property(anything, fc.array(fc.nat(12)), (text, cuts) => {
      const typist = new Typist();
      const characters = Array.from(text);
      for (const cut of cuts) typist.chunk(characters.splice(0, cut).join(''));
      typist.chunk(characters.join(''));
      expect(typist.text).toBe(typed(text));
    }),
  );
});

test('whatever was typed can be taken back to nothing, and every press takes something', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const typist = new Typist().letters(text);
      for (let left = typist.text.length; left > 0; left = typist.text.length) {
        const before = typist.text;
        typist.backspace();
        expect(typist.text).not.toBe(before);
        expect(typist.text.length).toBeLessThanOrEqual(before.length);
      }
    }),
  );
});

test('Cyrillic letters pass as they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('абвгдежзийклмнопрстуфхцчшщъыьэюяАБЯЁё ,.!?\n-5')) }), (text) => {
      expect(typed(text)).toBe(text);
    }),
  );
});

test('no sign, digit or letter of another script is lost, and no word vanishes', () => {
  const rest = (text: string) => text.replace(/[\p{Script=Latin}\p{Script=Cyrillic}'’|]/gu, '');
  const wordsIn = (text: string) => text.match(/[\p{Script=Latin}\p{Script=Cyrillic}]+/gu)?.length ?? 0;
  fc.assert(
    fc.property(anything, (text) => {
      const shown = typed(text);
      expect(rest(shown)).toBe(rest(text));
      expect(wordsIn(shown)).toBeGreaterThanOrEqual(wordsIn(text.replace(/['’|]/g, '')));
    }),
  );
});
