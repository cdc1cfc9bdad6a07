import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toCyrillic } from '../../../src/domain/typing/toCyrillic.ts';

const letters = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';
const english = "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch ' y ' e yu ya".split(' ');
const russian = "a b v g d e jo zh z i j k l m n o p r s t u f h c ch sh shch ' y ' e ju ja".split(' ');

/** Every Russian word of the product's own screens: nobody chose them with the mapping in mind. */
const words = (() => {
  const folder = new URL('../../../src/client/i18n/ru/', import.meta.url);
  const text = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
  return [
    ...new Set(
      text
        .join(' ')
        .toLowerCase()
        .match(/[а-яё]+/g) ?? [],
    ),
  ];
})();

const shareRight = (latin: readonly string[], initialYe: boolean): number => {
  const wrong = words.filter((word) => {
    const start = initialYe ? word.replace(/(^|[аеёиоуыэюяъь])е/g, '$1ye') : word;
    const spelled = start.replace(/[а-яё]/g, (letter) => latin[letters.indexOf(letter)] ?? letter);
    return toCyrillic(spelled) !== word;
  });
  process.stdout.write(
    `  ${(100 * (1 - wrong.length / words.length)).toFixed(1)} % of ${String(words.length)}: wrong ${wrong.join(' ')}\n`,
  );
  return 1 - wrong.length / words.length;
};

test('ordinary words that were not chosen for it come out right when they are spelled in full, in English and Russian fashion', () => {
  expect(words.length).toBeGreaterThan(1000);
  expect(shareRight(english, true)).toBeGreaterThan(0.99);
  expect(shareRight(russian, false)).toBeGreaterThan(0.99);
});
