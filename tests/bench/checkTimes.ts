import { checkText } from '../../src/domain/check/index.ts';
import { evidenceIn } from '../../src/domain/check/evidence/evidenceIn.ts';
import { splitWords } from '../../src/domain/check/fold/splitWords.ts';
import type { CheckText } from '../support/check/corpus.ts';

const LENGTH = 2000;
const ROUNDS = 60;
/** So many texts are typed to their end, one after the other, and so many letters of each. */
const TYPED_TEXTS = 10;
const TYPED_LETTERS = 200;
/** A phone's processor takes about so many times as long. */
const PHONE = 4;

type Language = CheckText['lang'];

/**
 * What the processor works for texts of 2,000 characters, put together from innocent cards: for the first one of a language,
 * which makes rules and weights ready; for a new one, of which nothing was seen before; and for one more letter, as somebody
 * types it for some minutes. Of the whole process, whatever else the machine does at the time; to be called before any other text is checked.
 */
export function checkTimes(cards: readonly CheckText[]): readonly (readonly string[])[] {
  const rows = [
    [`${String(LENGTH)} characters, ms of processor`, 'weights', 'first', 'new: median', 'p95', 'letter: median', 'p95', 'p95 on a phone'],
  ];
  for (const language of ['ru', 'en', 'de'] as const) {
    const texts = textsOf(cards, language);
    const weights = spent(() => evidenceIn(splitWords('Раз два три. One two three. Eins zwei drei.'), language));
    const [first = '', ...others] = texts;
    const once = spent(() => look(first));
    // The engine makes fast what it has seen often.
    for (const text of others.slice(0, ROUNDS)) look(text);
    const anew = others.slice(ROUNDS).map((text) => spent(() => look(text)));
    const letters = others.slice(-TYPED_TEXTS).flatMap((text) => lettersOf(text).map((typed) => spent(() => look(typed))));
    rows.push([
      `  ${language}`,
      ...[weights, once, at(anew, 0.5), at(anew, 0.95), at(letters, 0.5), at(letters, 0.95), PHONE * at(letters, 0.95)].map((ms) =>
        ms.toFixed(2),
      ),
    ]);
  }
  return rows;
}

/** No card stands in two of them. */
function textsOf(cards: readonly CheckText[], language: Language): readonly string[] {
  const out: string[] = [];
  let text = '';
  for (const card of cards) {
    if (card.lang !== language || card.label !== 'innocent') continue;
    text += `${card.text} `;
    if (text.length < LENGTH) continue;
    out.push(text.slice(0, LENGTH));
    text = '';
  }
  return out;
}

/** The last words of a text, letter by letter. */
function lettersOf(text: string): readonly string[] {
  return Array.from({ length: TYPED_LETTERS }, (_, typed) => text.slice(0, text.length - TYPED_LETTERS + typed));
}

function look(text: string): void {
  checkText(text, { country: 'ru' });
}

function spent(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function at(times: readonly number[], part: number): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length * part)] ?? 0;
}
