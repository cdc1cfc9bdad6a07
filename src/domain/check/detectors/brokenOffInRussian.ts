import type { Place } from './index.ts';

const SHORT = String.raw`(?:т|е|д|п|г|ул|кв|стр|руб|коп|мин|сек|час|шт|кг|им|св|проф|акад|гр|см|др|пр|напр|вв|гл|рис|табл|тыс|млн|млрд|оз|пос|обл|тел|род|муж|жен|ср|ст|нач|зав|зам|доц|инж|корп|эт|под|каб|пл|бул|пер|просп|моск|лат|англ|нем|фр|рус|итал|исп|прим|ред|изд|худ|муз|сл|дер|дом|кот|сад|лес|он|она|мне|нам|вас|вам|тут|там|чай|суп|мир|год|лет|дня|раз|сам|ура|ага|нет|да|же|вот|так|ок)`;
const patterns = [
  // An initial where a name would stand: про К., у Ф.; no initials of a surname and no member of a list.
  /(?<=(?:^|[^\p{L}.])(?:[Пп]ро|[Уу]|[Оо]т|[Дд]ля|[Дд]ело|[Сс]|[Кк]|[Оо]|[Бб]ез|[Вв]идел[аи]?|[Нн]аш\p{Ll}{0,2}|[Дд]ядя|[Тт][её]тя|[Рр]ебята)\s)(?!\p{Lu}\.\s?\p{Lu})\p{Lu}\.(?=\s+\p{Ll}|\s*[,;)]|\s*$)/gu,
  /(?:(?<=^|[.!?…]\s|\n)|(?<=,\s(?:а\s)?))\p{Lu}\.(?=\s+\p{Ll}{2,})/gu,
  // Two or three initials and no surname at either side.
  /(?<!\p{L}{3,}\s)(?<![\p{L}.])\p{Lu}\.\s?\p{Lu}\.(?:\s?\p{Lu}\.)?(?!\s?\p{L}?\p{Lu}?\.?\s?\p{Lu}\p{Ll})/gu,
  // Words broken off before a comma or one another: раб., ипот., реб. в шк.
  new RegExp(`(?<![\\p{L}.])(?!${SHORT}\\.)\\p{Ll}{2,5}[бвгджзклмнпрстфхцчшщ]\\.(?=,)`, 'gu'),
  // Capitals around a small letter: НГиР, СпбГасу is a name of a school that nobody writes on a card.
  /(?<!\p{L})(?!СПб|МиГ|РиД|ИиС)[А-ЯЁ]{1,4}[а-яё][А-ЯЁ]{1,4}(?![\p{L}])/gu,
];

const INITIAL = /\p{Lu}\./u;
const BROKEN = /\p{Ll}\.,|[А-ЯЁ][а-яё][А-ЯЁ]/u;

/** Initials that stand for somebody and words that break off. */
export function brokenOffInRussian(text: string): Place[] {
  // Two quick looks spare most texts the slow ones.
  const [initials, others] = [INITIAL.test(text) ? patterns.slice(0, 3) : [], BROKEN.test(text) ? patterns.slice(3) : []];
  return [...initials, ...others].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match): Place => [match.index, match.index + match[0].length]),
  );
}
