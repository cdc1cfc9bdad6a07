import { form, joined, type Doubt, type Form, type Sex } from './form.ts';
import { givenNameDative } from './givenNameDative.ts';
import { patronymicDative } from './patronymicDative.ts';
import { patronymicSex, sexOf } from './sexOf.ts';
import { surnameDative } from './surnameDative.ts';

export interface NameParts {
  readonly surname: string;
  readonly givenName: string;
  /** Null where unknown, empty where there is none. */
  readonly patronymic: string | null;
  /** Null where nobody said it; it is then read from the name. */
  readonly sex: Sex | null;
}

/** A full name in the dative, and its parts. The whole is sure where every part is and the sex is known. */
export interface FullNameForm extends Form {
  readonly surname: Form;
  readonly givenName: Form;
  readonly patronymic: Form;
}

/**
 * Surname, given name and patronymic in the dative, as an address wants them. Never throws: what no rule covers stays
 * as it is, and `why` says what somebody has to look at.
 */
export function fullNameDative(name: NameParts): FullNameForm {
  if (name.sex === null) return ofUnknownSex(name);
  const byPatronymic = patronymicSex(name.patronymic ?? '');
  return inSex(name, name.sex, byPatronymic !== null && byPatronymic !== name.sex ? 'sexContradicted' : undefined);
}

function ofUnknownSex(name: NameParts): FullNameForm {
  const { sex, sure, contradicted } = sexOf(name);
  if (sex !== null && sure) return inSex(name, sex);
  const [man, woman] = [inSex(name, 'm'), inSex(name, 'f')];
  // «Доценко Али»: it makes no difference.
  if (man.text === woman.text) return man.sure ? man : woman;
  return inSex(name, sex ?? 'm', sex === null ? 'sexUnknown' : contradicted ? 'sexesDiffer' : 'sexGuessed');
}

function inSex(name: NameParts, sex: Sex, ...why: readonly (Doubt | undefined)[]): FullNameForm {
  const surname = surnameDative(name.surname, sex);
  const givenName = givenNameDative(name.givenName, sex);
  const patronymic = patronymicDative(name.patronymic ?? '', sex);
  const whole = joined([surname, givenName, patronymic], ' ');
  const reasons = new Set([...whole.why, ...why.filter((each) => each !== undefined)]);
  return { ...form(whole.text, ...reasons), surname, givenName, patronymic };
}
