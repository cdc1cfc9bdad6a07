export type Sex = 'm' | 'f';

/** Why somebody should look at a form before it is printed. */
export type Doubt =
  /** A noun that may lose a vowel: Соловью or Соловею, as the family has it. */
  | 'fleetingVowel'
  /** An adjective or a noun by its looks: Бабию or Бабьему, Смородине or Смородиной. */
  | 'twoDeclensions'
  /** Whether it changes depends on the stress: Тома, Лия. */
  | 'stress'
  /** A woman's name on a soft sign that books treat in two ways: Айгуль or Айгули. */
  | 'softSign'
  /** The first part of a double name, which changes only where it is a name by itself. */
  | 'firstPart'
  /** A word that belongs to the name and stays: «ван», «де»; or a name of several short words. */
  | 'severalWords'
  /** The form of the other sex: a man called Иванова, a woman called Иванов. */
  | 'otherSex'
  /** The sex was not given and follows from the given name or the surname alone. */
  | 'sexGuessed'
  | 'sexUnknown'
  /** Nobody gave the sex, and surname and given name are of different ones: a letter may be missing. */
  | 'sexesDiffer'
  /** The sex that was given and the patronymic contradict each other. */
  | 'sexContradicted'
  /** Other letters than Russian ones, or none at all. */
  | 'letters'
  | 'initials'
  /** It stands where a patronymic should and does not look like one. */
  | 'patronymic'
  /** A rare ending on which our rules and the library disagree. */
  | 'rareEnding';

/** A name, or a part of one, in the dative. */
export interface Form {
  readonly text: string;
  /** False where the rules may be wrong or a family may have its own way: an organizer must look at it once. */
  readonly sure: boolean;
  /** Empty exactly when sure. */
  readonly why: readonly Doubt[];
}

export function form(text: string, ...why: readonly Doubt[]): Form {
  return { text, sure: why.length === 0, why };
}

/** Forms side by side; whatever is doubtful in one is doubtful in all, each reason once. */
export function joined(forms: readonly Form[], between: string): Form {
  const why = new Set(forms.flatMap((each) => each.why));
  const text = forms
    .map((each) => each.text)
    .filter((each) => each !== '')
    .join(between);
  return form(text, ...why);
}
