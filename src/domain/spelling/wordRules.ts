import type { SpelledLanguage } from './spelledLanguages.ts';
import type { WordGraph } from './WordGraph.ts';

/** How a language makes words that are in no dictionary. */
interface WordRules {
  /** May stand before a hyphen though they are no words. */
  readonly before: ReadonlySet<string>;
  /** May stand behind a hyphen. */
  readonly behind: ReadonlySet<string>;
  /** Whether 's says whose. */
  readonly possessive: boolean;
  /** Whether a word in small letters is made of another one and something before it. */
  readonly made: (graph: WordGraph, word: string) => boolean;
}

const russianBeginnings = ['сверх', 'супер', 'само', 'много', 'мало', 'наи', 'полу', 'псевдо', 'не', 'по', 'пре', 'пере', 'до'] as const;
/** What `не` is written together with; never a verb: «незнаю» is the commonest of mistakes. */
const RUSSIAN_QUALITY = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ых|их|ыми|ими|ую|юю|ость|ости|остью)$/;
const RUSSIAN_MORE = /(?:ее|ей|ше|же)$/;

/** Parts that German verbs begin with and that stand alone elsewhere in the sentence. */
const germanParticles =
  /^(?:hinein|heraus|herein|hinaus|herüber|hinüber|herunter|hinunter|herauf|hinauf|hervor|herum|zurück|weiter|entgegen|zusammen|vorbei|wieder|dazu|davon|daran|durch|nach|fort|fest|nieder|entlang|empor|ab|an|auf|aus|bei|ein|her|hin|los|mit|vor|weg|um)(?:zu)?(?=.{4})/;
const GERMAN_VERB = /(?:e|en|ern|eln|t|te|ten|test|st|end|ende|enden|ender|endes)$/;
const GERMAN_NUMBER =
  /^(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)?(?:hundert|tausend))*(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und)?(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|eins?|zwei|drei|vier|fünf|sechs|sieben|acht|neun)?(?:s?te[nrms]?)?$/;

export const rulesOf: Readonly<Record<SpelledLanguage, WordRules>> = {
  ru: {
    before: new Set(['кое', 'по', 'экс', 'вице', 'мини', 'онлайн', 'пол', 'во', 'в']),
    behind: new Set(['то', 'либо', 'нибудь', 'ка', 'таки', 'с', 'де', 'да']),
    possessive: false,
    made(graph, word) {
      const plain = word.replaceAll('ё', 'е');
      return russianBeginnings.some((beginning) => {
        const rest = plain.slice(beginning.length);
        if (!plain.startsWith(beginning) || rest.length < 4) return false;
        if (beginning === 'по') return RUSSIAN_MORE.test(rest) && graph.has(rest);
        return RUSSIAN_QUALITY.test(rest) && graph.has(rest);
      });
    },
  },
  en: {
    before: new Set(['re', 'co', 'pre', 'ex', 'non', 'anti', 'mid', 'self', 'e', 'x', 't', 'post']),
    behind: new Set(['ish', 'in', 'up']),
    possessive: true,
    made: () => false,
  },
  de: {
    before: new Set(['ex', 'e', 'mini', 'online', 'anti', 'nicht', 's', 't', 'x', 'u']),
    behind: new Set(['e']),
    possessive: false,
    made(graph, word) {
      if (GERMAN_NUMBER.test(word)) return true;
      const rest = word.replace(germanParticles, '');
      return rest !== word && rest !== 'wiedersehen' && GERMAN_VERB.test(rest) && graph.has(rest);
    },
  },
};
