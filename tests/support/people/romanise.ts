/**
 * Russian names in Latin letters by the tables of those who publish them, for questions to a search. Written from the
 * tables alone and kept apart from the search's own rules, so that neither can flatter the other.
 */
export type Scheme = 'iso9' | 'gost' | 'bgn' | 'icao' | 'german' | 'french' | 'casual';

export const schemes: Readonly<Record<Scheme, (word: string) => string>> = {
  /** ISO 9:1995, with its diacritics. */
  iso9: byLetter('a b v g d e ë ž z i j k l m n o p r s t u f h c č š ŝ ʺ y ʹ è û â'),
  /** GOST 7.79-2000, system B; «ц» is c before e, i, y, j and cz elsewhere. */
  gost: (word) =>
    byLetter('a b v g d e yo zh z i j k l m n o p r s t u f x cz ch sh shh `` y` ` e` yu ya')(word).replace(/cz(?=[eiyj])/g, 'c'),
  /** BGN/PCGN 1947 as newspapers write it: ye and yë after vowels and at the beginning, y for -ий and -ый. */
  bgn: (word) =>
    byLetter('a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya')(
      word
        .replace(/(^|[аеёиоуыэюяйъь-])е/giu, (_, before: string) => `${before}йе`)
        .replace(/(?<=[жчшщ])ё/giu, 'е')
        .replace(/[иы]й$/iu, 'ы'),
    ),
  /** ICAO Doc 9303, as Russian passports have had it since 2014. */
  icao: byLetter('a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y  e iu ia'),
  /** The German transcription of the Duden. */
  german: (word) =>
    byLetter('a b w g d e jo sch s i i k l m n o p r s t u f ch z tsch sch schtsch  y  e ju ja')(
      word
        .replace(/(^|[аеёиоуыэюяьъ-])е/giu, (_, before: string) => `${before}йе`)
        .replace(/(?<=[жчшщ])ё/giu, 'о')
        .replace(/(?<=[аеёиоуыэюя])с(?=[аеёиоуыэюя])/giu, 'сс')
        .replace(/[иы]й$/iu, 'и'),
    )
      .replace(/ks/g, 'x')
      .replace(/(?<![^aeiouy])ie/g, 'je'),
  /** The French transcription: «Chtcherbakov», «Jouravliov», «Eltsine». */
  french: (word) =>
    byLetter('a b v g d e io j z i ï k l m n o p r s t ou f kh ts tch ch chtch  y  e iou ia')(
      word
        .replace(/(?<=[жчшщ])ё/giu, 'е')
        .replace(/(?<=[аеёиоуыэюя])с(?=[аеёиоуыэюя])/giu, 'сс')
        .replace(/[иы]й$/iu, 'и'),
    )
      .replace(/g(?=[eiy])/g, 'gu')
      .replace(/in$/, 'ine'),
  /** As people type it in chats. */
  casual: byLetter('a b v g d e e j z i i k l m n o p r s t u f h c ch sh sch  i  e u ya'),
};

function byLetter(row: string): (word: string) => string {
  const latin = row.split(' ');
  const table = new Map(Array.from('абвгдеёжзийклмнопрстуфхцчшщъыьэюя', (letter, i) => [letter, latin[i] ?? '']));
  return (word) => Array.from(word.toLowerCase(), (letter) => table.get(letter) ?? letter).join('');
}
