import type { Word } from '../fold/splitWords.ts';
import { foreignInEnglish } from './foreignInEnglish.ts';
import { foreignInGerman } from './foreignInGerman.ts';
import type { Place, ReadText } from './index.ts';

/** Words of greeting and thanks, which stand alone and with a capital. */
const greetings = new Set(
  'dear hello hi hey bye goodbye bonjour bonsoir salut merci ciao grazie hola gracias adios hallo danke tschüss grüße liebe dziękuję dziekuje cześć czesc dzień hej tak terveisin kiitos love sorry thanks thank please welcome cheers shalom servus moin salam aloha namaste ahoj cześć ave carpe memento amor auf wiedersehen prost skål sláinte santé'.split(
    ' ',
  ),
);

/** Names of things that people write small, or with a small word behind them. */
const brands = new Set(
  'google apple iphone ipad android windows wifi bluetooth playstation nintendo xbox lego ikea minecraft tetris spotify photoshop excel word harry red led daft deep pink the new star game lord'.split(
    ' ',
  ),
);

/**
 * Words in another alphabet inside a Russian text, from the first to the last: two or more in a row with small letters
 * among them, or one long word in small letters. Names of books, songs and things with a capital are nobody's business.
 */
export function foreign(read: ReadText): readonly Place[] {
  const { words, language } = read;
  if (language.main === 'de') return foreignInGerman(read);
  if (language.main === 'en') return foreignInEnglish(read);
  const neighbours = cyrillicNeighbours(read);
  if (language.main !== 'ru' || !language.cyrillic) return neighbours;
  const out: Place[] = [...neighbours];
  out.push(...thirdAlphabets(words));
  for (let at = 0; at < words.length;) {
    let next = at;
    while (words[next]?.script === 'latin' && (next === at || words[next]?.sentence === words[at]?.sentence)) next++;
    const run = words.slice(at, next);
    const first = run[0];
    const last = run.at(-1);
    if (first && last) {
      const small = run.filter((word) => !word.capital && /^[a-z'\u00df-\u00ff]{2,}$/u.test(word.text)).length;
      const greeting = run.some(({ text }) => greetings.has(text)) && !first.quoted;
      // A saying or a song has more small words than a title has, and no title stands in a sentence of saying.
      const named = first.quoted && first.capital && run.length <= 6 && !(small >= 2 && said(words, at));
      // Two words with one capital may be a name: iPhone mini, Leonardo da Vinci has three.
      const phrase =
        (run.length === 2 && small === 2) ||
        (run.length >= 3 && small * 2 >= run.length) ||
        (run.length >= 3 && run.every(({ shouted }) => shouted)) ||
        (run.length >= 3 && small > 0 && first.firstOfSentence && !first.quoted) ||
        (run.length === 2 && small === 1 && !last.capital && !brands.has(first.text) && !isSpecies(first.text, last.text));
      const single = run.length === 1 && small === 1 && first.text.length >= 4 && !brands.has(first.text);
      if ((phrase && !named) || single || greeting) out.push([first.start, last.end]);
    }
    at = Math.max(next, at + 1);
  }
  return out;
}

/** Whether two words are the name of a plant or an animal in Latin: Digitalis purpurea, by a capital and the endings. */
function isSpecies(genus: string, species: string): boolean {
  return (
    /(?:us|is|um|es|a|on|ix|ax|ys)$/u.test(genus) &&
    /(?:us|is|um|ea|ia|na|la|ra|va|ta|ca|ens|ans|ii)$/u.test(species) &&
    !greetings.has(genus)
  );
}

const SAID = /^(?:говор|сказ|пел|поем|поет|петь|напева|учи|кричи|повтор|шепч|отвеча|переда|твер|пиш|перев|означ|значи)/u;

/** Whether the sentence before the quotation marks is one of saying, singing or learning by heart. */
function said(words: readonly Word[], at: number): boolean {
  const sentence = words[at]?.sentence;
  return words.some((word) => word.sentence === sentence && word.script === 'cyrillic' && SAID.test(word.text));
}

/** Letters of Ukrainian, Belarusian, Tatar, Kazakh and their like, folded. */
const NEIGHBOUR = /[іїєґўәөүұқғңҗһҫҙӗӑӱӧӥҡ]/u;

/** Letters of them that are not Belarusian, unfolded: prisons there let Belarusian through beside Russian (libereco.org, letters to prisoners). */
const NOT_BELARUSIAN = /[їєґәөүұқғңҗһҫҙӗӑӱӧӥҡ]/iu;

/** Words of a language next door, from the first to the last of a sentence; none where Russian letters only look odd. */
function cyrillicNeighbours({ text: whole, words, country }: ReadText): readonly Place[] {
  const own = words.filter(
    ({ text, script, start, end }) =>
      script === 'cyrillic' &&
      text.length > 1 &&
      NEIGHBOUR.test(text) &&
      (country !== 'by' || NOT_BELARUSIAN.test(whole.slice(start, end))),
  );
  const sentences = new Map<number, Place>();
  for (const { sentence, start, end } of own) sentences.set(sentence, [sentences.get(sentence)?.[0] ?? start, end]);
  return [...sentences.values()];
}

/** Letters that no Russian card has, but for the Greek ones of formulas. */
const THIRD = /(?!\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Common}|\p{Script=Inherited})\p{L}/u;

function thirdAlphabets(words: readonly Word[]): readonly Place[] {
  return words.filter(({ text, script }) => script === 'none' && THIRD.test(text)).map(({ start, end }): Place => [start, end]);
}
