import { countOf, openGaps, slotNamed, slotsOf, wordOf, type Fillings } from './fillings.ts';
import { numberForm, numeral, type Gender } from './numerals.ts';
import type { Phrase, PhraseLanguage, Voice } from './phrase.ts';
import { pronounNamed } from './pronouns.ts';
import { piecesOf, type Piece } from './template.ts';
import { isGap, type GapName } from './slots.ts';
import type { Inflected } from './words/word.ts';

/** A piece of a sentence as it is said; `slot` names the gap that it filled, whether or not anything fills it yet. */
export interface SaidPiece {
  readonly text: string;
  readonly slot?: GapName;
}

/**
 * What a phrase says in a language, piece by piece. A gap that nothing fills yet is a piece without text; what agrees
 * with it takes its first form. Throws on a template that names what does not exist.
 */
export function sayPieces(phrase: Phrase, language: PhraseLanguage, voice: Voice, fillings: Fillings): readonly SaidPiece[] {
  let before = '';
  return piecesOf(phrase[language]).map((piece) => {
    const said = sayPiece(piece, { phrase, language, voice, fillings });
    const text = /(^|[.!?…] )$/u.test(before) ? said.charAt(0).toUpperCase() + said.slice(1) : said;
    before += text;
    return piece.kind === 'gap' && isGap(piece.name) ? { text, slot: piece.name } : { text };
  });
}

/** The whole sentence; undefined while a gap of it is open. */
export function say(phrase: Phrase, language: PhraseLanguage, voice: Voice, fillings: Fillings): string | undefined {
  if (openGaps(phrase, fillings).length > 0) return undefined;
  return sayPieces(phrase, language, voice, fillings)
    .map(({ text }) => text)
    .join('');
}

interface Circumstances {
  readonly phrase: Phrase;
  readonly language: PhraseLanguage;
  readonly voice: Voice;
  readonly fillings: Fillings;
}

function sayPiece(piece: Piece, at: Circumstances): string {
  if (piece.kind === 'text') return piece.text;
  if (piece.kind === 'choice') return piece.options[optionFor(piece.by, piece.options.length, at)] ?? '';
  const pronoun = pronounNamed(at.language, piece.name);
  if (pronoun) return pronoun.forms[optionFor(pronoun.follows, 2, at)] ?? '';
  return gapText(piece.name, piece.form.split('.'), at);
}

function optionFor(by: string, options: number, at: Circumstances): number {
  const { voice, language, fillings, phrase } = at;
  if (by === 'one') return voice.writer === 'several' ? 1 : 0;
  if (by === 'writer') return { m: 0, f: 1, several: 2 }[voice.writer];
  if (by === 'you') return voice.formal ? 0 : 1;
  if (by === 'person') return voice.person === 'm' ? 0 : 1;
  if (slotNamed(by).kind === 'number') return numberForm(language, countOf(fillings[by], phrase.least) ?? phrase.least);
  const gender = wordIn(by, at)?.gender ?? 'm';
  // Where nothing in the list has a plural only, three forms are enough.
  return Math.min({ m: 0, f: 1, n: 2, pl: 3 }[gender], options - 1);
}

function gapText(name: string, form: readonly string[], at: Circumstances): string {
  const { language, fillings, phrase } = at;
  if (slotNamed(name).kind === 'number') {
    const count = countOf(fillings[name], phrase.least);
    return count === undefined ? '' : numberText(count, form, language);
  }
  const word = wordIn(name, at);
  if (!word) return '';
  if (form[0] === 'count') return countedText(word, form[1] === 'acc', at);
  const [agreesWith = ''] = form;
  if (isGap(agreesWith) && slotsOf(phrase).includes(agreesWith)) return formOf(word, wordIn(agreesWith, at)?.gender ?? 'm');
  return formOf(word, form.join('.'));
}

/** `{count}` is digits, `{count.f}` words in the gender of what is counted, `{count.f.acc}` in the accusative. */
function numberText(count: number, [gender, accusative]: readonly string[], language: PhraseLanguage): string {
  return isGender(gender) ? numeral(language, count, gender, accusative === 'acc') : String(count);
}

/** So many of a thing: «две кошки», “two cats”. */
function countedText(word: Inflected, accusative: boolean, at: Circumstances): string {
  const count = countOf(at.fillings['count'], at.phrase.least);
  if (count === undefined) return '';
  const forms = { en: ['', 'pl'], de: ['', 'pl'], ru: ['', 'gen', 'pl.gen'] }[at.language];
  const number = numberForm(at.language, count);
  if (at.language === 'de' && number === 0) return formOf(word, accusative ? 'acc' : 'a');
  return `${numeral(at.language, count, word.gender ?? 'm', accusative)} ${formOf(word, forms[number] ?? '')}`;
}

function wordIn(name: string, { language, fillings }: Circumstances): Inflected | undefined {
  return wordOf(slotNamed(name), fillings[name])?.[language];
}

function formOf(word: Inflected, form: string): string {
  return word.forms[form] ?? word.forms[''] ?? '';
}

function isGender(text: string | undefined): text is Gender {
  return text === 'm' || text === 'f' || text === 'n' || text === 'pl';
}
