import { inclineFirstname } from 'lvovich';
import { form, type Form, type Sex } from './form.ts';
import { givenNameRules } from './givenNameRules.ts';
import { nameDative, type Kind } from './nameDative.ts';
import { withoutYo } from './rule.ts';
import { changingBeginnings, givenNameBeginnings } from './staying.ts';
import { wordDative } from './wordDative.ts';

/** A given name in the dative, several and hyphenated ones part by part. Never throws; an empty one stays empty and sure. */
export function givenNameDative(givenName: string, sex: Sex): Form {
  return nameDative(givenName, sex, kind);
}

const kind: Kind = {
  word,
  // Women's double names change in both parts (Анна-Мария), men's mostly in the last one: they are rarely European.
  beginning: (part, sex) => {
    const small = withoutYo(part.toLowerCase());
    if (givenNameBeginnings.has(small)) return form(part);
    if (sex === 'f') return word(part, sex);
    return form(changingBeginnings.has(small) ? word(part, sex).text : part, 'firstPart');
  },
  // «Чен Ир».
  lastOnly: (words) => words.every((each) => each.match(/[аеёиоуыэюя]/giu)?.length === 1),
};

function word(text: string, sex: Sex): Form {
  return wordDative(text, sex, givenNameRules, (small) => inclineFirstname(small, 'dative', sex === 'f' ? 'female' : 'male'));
}
