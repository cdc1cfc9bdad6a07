import type { Random } from '../../src/domain/bytes/index.ts';
import { faceMetrics } from '../../src/domain/layout/index.ts';

const russian =
  'и в не на я с что а то он как это по но из у за вы так же от для есть мы дом день вечер дождь снег кот книга окно письмо город улица велосипед Амстердам Здравствуйте сегодня завтра хорошо спокойно удивительно нечётных докажите путешествие съешь ещё этих мягких французских булок ёлка объявление подъезд въезд ґанок їжак єдиний ўсё әни үзебез достопримечательностями человеконенавистничество превысокомногорассмотрительствующий'.split(
    ' ',
  );
const english =
  'a I the of to and in is it you that was for on are with as his they be at one have this from rain bicycle morning window garden postcard greetings extraordinary wonderful café naïve straße don’t can’t it’s well-known mother-in-law supercalifragilisticexpialidocious antidisestablishmentarianism'.split(
    ' ',
  );
const numbers = [
  '5',
  '12',
  '2024',
  '1 234,56',
  '1.5',
  '3/4',
  '10:30',
  '50%',
  '20°',
  '−5',
  '-7',
  '+7',
  '№ 12',
  '№5',
  '$20',
  '€5,50',
  '100₽',
  '2024–2025',
  '5-10',
  'n²',
  '1990 г. р.',
  '(495)',
  '8-800-555',
  '½',
  '10×15',
  '3+4=7',
  '1,2,3',
  '(5)%',
  '12/07/2026',
];
const joiners = [
  ' ',
  ' ',
  ' ',
  ' ',
  ' ',
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  '! ',
  '? ',
  '; ',
  ': ',
  ' — ',
  ' – ',
  '—',
  '-',
  '–',
  '… ',
  '…',
  '/',
  '\u00a0',
  '  ',
  '\n',
  '\n\n',
  '?!',
  ' (',
  ') ',
  ',',
  '.',
];
const wrappers = [
  ['«', '»'],
  ['„', '“'],
  ['“', '”'],
  ['"', '"'],
  ["'", "'"],
  ['(', ')'],
  ['[', ']'],
  ['‘', '’'],
  ['', '!'],
  ['', '?'],
  ['', '…'],
  ['-', ''],
  ['—', ''],
  ['', ':'],
  ['#', ''],
  ['', '»,'],
] as const;

const allCharacters = [...faceMetrics('hand').advances.keys()].map((codePoint) => String.fromCodePoint(codePoint));
const signs = allCharacters.filter((character) => !/\p{L}/u.test(character));

/** Texts for a card in Russian, English and both, from plain prose to heaps of signs: everything that the hand can draw. */
export function randomCardTexts(random: Random, count: number): string[] {
  const below = (n: number) => {
    const bytes = random(4);
    return (((bytes[0] ?? 0) << 16) | ((bytes[1] ?? 0) << 8) | (bytes[2] ?? 0)) % n;
  };
  const oneOf = <T>(things: readonly T[], otherwise: T): T => things[below(things.length)] ?? otherwise;
  const soup = () => Array.from({ length: 2 + below(14) }, () => oneOf(below(3) === 0 ? allCharacters : signs, 'ж')).join('');
  const letters = () => oneOf(below(2) === 0 ? russian : english, 'a').repeat(1 + below(12));

  return Array.from({ length: count }, () => {
    const words = below(3) === 0 ? [...russian, ...english] : below(2) === 0 ? russian : english;
    const strange = below(4) === 0 ? 3 : 12;
    let text = below(12) === 0 ? '  ' : '';
    const length = 20 + below(500);
    while (text.length < length) {
      const kind = below(strange);
      let word = kind === 0 ? soup() : kind === 1 ? oneOf(numbers, '1') : kind === 2 && below(4) === 0 ? letters() : oneOf(words, 'и');
      if (below(7) === 0) {
        const [before, after] = oneOf(wrappers, ['(', ')']);
        word = `${before}${word}${after}`;
      }
      text += word + oneOf(joiners, ' ');
    }
    return text;
  });
}
