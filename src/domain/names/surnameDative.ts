import { inclineLastname } from 'lvovich';
import { form, type Form, type Sex } from './form.ts';
import { nameDative, type Kind } from './nameDative.ts';
import { surnameBeginnings } from './staying.ts';
import { surnameRules } from './surnameRules.ts';
import { wordDative } from './wordDative.ts';

/** A surname in the dative; two surnames and hyphenated ones part by part. Never throws; an empty one stays empty and sure. */
export function surnameDative(surname: string, sex: Sex): Form {
  return nameDative(surname, sex, kind);
}

const kind: Kind = {
  word,
  beginning: (part, sex) => {
    const small = part.toLowerCase();
    if (surnameBeginnings.has(small)) return form(part);
    const changed = word(part, sex);
    // A man's first part on a consonant is a surname by itself (Мамин-, Немирович-) or a mere beginning (Бонч-).
    const surname = changed.text === part || /(ов|ев|ёв|[иы]н|[сц]к[ио]й|ич|ый|[ая])$/u.test(small);
    return surname ? changed : form(changed.text, ...new Set([...changed.why, 'firstPart' as const]));
  },
};

function word(text: string, sex: Sex): Form {
  return wordDative(text, sex, surnameRules, (small) => inclineLastname(small, 'dative', sex === 'f' ? 'female' : 'male'));
}
