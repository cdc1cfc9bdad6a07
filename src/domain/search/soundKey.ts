/**
 * What the spellings of a Cyrillic word have in common: hard and soft signs and doubled letters are gone, vowels and
 * sibilants that transliterations mix up are one. «Соловьёв», “Solovyov”, “Soloviev” and “Solowjow” have one key.
 * `word` is folded (`fold`). Not for showing.
 */
export function soundKey(word: string): string {
  let key = word.replace(/[^абвгдежзиклмнопрстуфхцчшюя]/gu, (letter) => near[letter] ?? letter);
  for (const [pattern, sound] of sounds) key = key.replace(pattern, sound);
  return key;
}

/** Letters that sound like another, of Russian and of its neighbours. */
const near: Readonly<Record<string, string>> = {
  ...{ ы: 'и', э: 'е', щ: 'ш', ь: '', ъ: '', і: 'и', є: 'е', ґ: 'г', ә: 'а', ө: 'о', ү: 'у', ұ: 'у' },
  ...{ җ: 'ж', ҷ: 'ж', ң: 'н', һ: 'х', ҳ: 'х', қ: 'к', ғ: 'г', ӏ: '' },
};

/** In this order. */
const sounds: readonly (readonly [RegExp, string])[] = [
  // German writes з and с alike.
  [/з/gu, 'с'],
  // «Джугашвили» is “Jugashvili”; «Братский» is “Bratsky”, whose ts is ц.
  [/дж/gu, 'ж'],
  [/[тд]с/gu, 'ц'],
  [/[сжш]ч/gu, 'ш'],
  [/(.)\1+/gu, '$1'],
  // «Мария», “Maria”, “Mariya”; «Пётр», “Piotr”; й is и by now.
  [/и(?=[яюе])/gu, ''],
  [/иа/gu, 'я'],
  [/ио/gu, 'е'],
  [/иу/gu, 'ю'],
  [/(?<=[жчшц])[ое]/gu, 'е'],
  [/(?<=[жчшц])я/gu, 'а'],
  [/(?<=[жчшц])ю/gu, 'у'],
  // “Smirnoff”.
  [/ф$/u, 'в'],
  [/(.)\1+/gu, '$1'],
];
