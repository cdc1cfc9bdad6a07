import type { Place, ReadText } from './index.ts';

/** Words of greeting and thanks, which stand alone and with a capital. */
const greetings = new Set(
  'hello hi hey bye goodbye bonjour bonsoir salut merci ciao grazie hola gracias adios hallo danke tschüss grüße liebe dziękuję dziekuje cześć czesc dzień hej tak terveisin kiitos love sorry thanks thank please welcome cheers shalom servus moin salam'.split(
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
export function foreign({ words, language }: ReadText): readonly Place[] {
  if (language.main !== 'ru' || !language.cyrillic) return [];
  const out: Place[] = [];
  for (let at = 0; at < words.length;) {
    let next = at;
    while (words[next]?.script === 'latin' && (next === at || words[next]?.sentence === words[at]?.sentence)) next++;
    const run = words.slice(at, next);
    const first = run[0];
    const last = run.at(-1);
    if (first && last) {
      const small = run.filter((word) => !word.capital && /^[a-z'\u00df-\u00ff]{2,}$/u.test(word.text)).length;
      const greeting = run.some(({ text }) => greetings.has(text)) && !first.quoted;
      const named = first.quoted && first.capital && run.length <= 6;
      // Two words with one capital may be a name: iPhone mini, Leonardo da Vinci has three.
      const phrase =
        (run.length === 2 && small === 2) ||
        (run.length >= 3 && small * 2 >= run.length) ||
        (run.length === 2 && small === 1 && !last.capital && !brands.has(first.text));
      const single = run.length === 1 && small === 1 && first.text.length >= 4 && !brands.has(first.text);
      if ((phrase && !named) || single || greeting) out.push([first.start, last.end]);
    }
    at = Math.max(next, at + 1);
  }
  return out;
}
