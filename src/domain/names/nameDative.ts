import { form, joined, type Form, type Sex } from './form.ts';
import { isHyphen, partsOf, wordsOf } from './spelling.ts';
import { particles, stayingEnds } from './staying.ts';

/** How single words of one kind of name change. */
export interface Kind {
  /** A word, or the last part of a hyphenated one. */
  readonly word: (word: string, sex: Sex) => Form;
  /** A part before a hyphen: it may be no name by itself and stay. */
  readonly beginning: (part: string, sex: Sex) => Form;
  /** True where only the last of these words changes. */
  readonly lastOnly?: (words: readonly string[]) => boolean;
}

/** A name of any number of words and hyphens, part by part. Never throws; an empty one stays empty and sure. */
export function nameDative(name: string, sex: Sex, kind: Kind): Form {
  const words = wordsOf(name);
  const lastOnly = words.length > 1 && kind.lastOnly?.(words) === true;
  const forms = words.map((word, i) => {
    const last = i === words.length - 1;
    if (!last && (lastOnly || particles.has(word.toLowerCase()))) return form(word);
    // «Курманбек уулу».
    const stays = (i > 0 && endsWhole(word)) || endsWhole(words[i + 1] ?? '');
    return stays ? form(word) : bracketed(word, sex, kind);
  });
  const whole = joined(forms, ' ');
  return words.length > 1 ? form(whole.text, ...new Set([...whole.why, 'severalWords' as const])) : whole;
}

/** «Иванова (Петрова)»: a former surname changes too. */
function bracketed(word: string, sex: Sex, kind: Kind): Form {
  const [, open = '', inside = '', close = ''] = /^([(«"]?)(.*?)([)»"]?)$/u.exec(word) ?? [];
  const changed = hyphenated(inside, sex, kind);
  return { ...changed, text: open + changed.text + close };
}

function hyphenated(word: string, sex: Sex, kind: Kind): Form {
  const parts = partsOf(word);
  // «Салим-оглы», «Рашид-заде»: with such an end the whole word stays.
  if (parts.length > 1 && endsWhole(parts.at(-1) ?? '')) return form(word);
  const forms = parts.map((part, i) => {
    if (isHyphen(part)) return form(part);
    if (i === parts.length - 1) return kind.word(part, sex);
    return particles.has(part.toLowerCase()) ? form(part) : kind.beginning(part, sex);
  });
  return joined(forms, '');
}

function endsWhole(word: string): boolean {
  return stayingEnds.has(word.toLowerCase());
}
