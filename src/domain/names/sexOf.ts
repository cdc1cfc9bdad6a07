import { getFirstnameGender, getLastnameGender } from 'lvovich';
import type { Sex } from './form.ts';
import { words } from './rule.ts';
import { wordsOf } from './spelling.ts';

export interface SexByName {
  /** Null where neither patronymic nor surname nor given name says it. */
  readonly sex: Sex | null;
  /** False where it follows from the given name alone, or where given name and surname contradict each other. */
  readonly sure: boolean;
  /** A woman's surname and a man's given name, or the other way round: a letter may be missing. */
  readonly contradicted: boolean;
}

/** Given names of women that end like men's, and of men that end like women's, which the library does not know. */
const women = words(
  'айнур айсель айсылу алсу асель асмик гоар гузель гуль гульназ гульшат зарема кармен любовь нинель рахиль руфь хава элизабет эсфирь эстер юдифь',
);
const men = words('абдулла иса микита муса мурза мустафа насрулла олекса сайдулла хамза шота яхья');
/** Names of both. */
const either = words('валя женя паша саша слава шура');

/** Whether a name is a man's or a woman's: by the patronymic, else by surname and given name together. */
export function sexOf(name: { readonly surname: string; readonly givenName: string; readonly patronymic: string | null }): SexByName {
  const byPatronymic = patronymicSex(name.patronymic ?? '');
  if (byPatronymic) return { sex: byPatronymic, sure: true, contradicted: false };
  const bySurname = surnameSex(name.surname);
  const byGiven = givenNameSex(name.givenName);
  const contradicted = bySurname !== null && byGiven !== null && byGiven !== bySurname;
  if (bySurname) return { sex: bySurname, sure: !contradicted, contradicted };
  return { sex: byGiven, sure: false, contradicted };
}

/** The patronymic's own sex; null where it says nothing. */
export function patronymicSex(patronymic: string): Sex | null {
  const last = wordsOf(patronymic).at(-1)?.toLowerCase() ?? '';
  if (/(.[иы]ч|оглы|оглу|огълу|огъли|угли|улы|уулу)$/u.test(last)) return 'm';
  return /(вна|ична|ишна|кызы|къызы|гызы|кизи)$/u.test(last) ? 'f' : null;
}

function surnameSex(surname: string): Sex | null {
  const last = wordsOf(surname).at(-1)?.toLowerCase() ?? '';
  if (/..(ова|ева|ёва|ина|ына|[сц]кая)$/u.test(last)) return 'f';
  if (/..(ов|ев|ёв|[сц]кий|[сц]кой|ый)$/u.test(last)) return 'm';
  return /..(ин|ын)$/u.test(last) ? sexFrom(getLastnameGender(last)) : null;
}

function givenNameSex(givenName: string): Sex | null {
  const first = wordsOf(givenName)[0]?.toLowerCase() ?? '';
  if (either.has(first)) return null;
  if (women.has(first)) return 'f';
  if (men.has(first)) return 'm';
  if (/.(ага|гирей|мирза|мерза|мурза|паша|улла)$/u.test(first)) return 'm';
  return sexFrom(getFirstnameGender(first));
}

function sexFrom(gender: 'male' | 'female' | 'androgynous' | null): Sex | null {
  if (gender === 'male') return 'm';
  return gender === 'female' ? 'f' : null;
}
