import { inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich';
import { femaleGivenNames, fleetingVowels, indeclinableEndings, nounsInIna, stayingParts } from './dativeExceptions.ts';
import type { Person } from './person.ts';

export type NameParts = Pick<Person, 'surname' | 'givenName' | 'patronymic' | 'sex'>;

interface Dative {
  readonly text: string;
  /** False where the rules may be wrong or a family may have its own way: an organizer must look at it. */
  readonly sure: boolean;
}

/** Surname, given name and patronymic in the dative, as an address wants them. Never throws; what no rule covers stays and is not sure. */
export function fullNameDative({ surname, givenName, patronymic, sex }: NameParts): Dative {
  const parts = [eachWord(surname, sex, surnameDative), eachWord(givenName, sex, givenNameDative), patronymicDative(patronymic ?? '', sex)];
  return {
    text: parts
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join(' '),
    sure: parts.every(({ sure }) => sure),
  };
}

type Sex = Person['sex'];
type Rule = (part: string, sex: Sex) => Dative;

/** Two surnames, two given names and hyphenated ones: every word and every part by itself, save those that stay. */
function eachWord(name: string, sex: Sex, rule: Rule): Dative {
  const words = name.trim().split(/\s+/u);
  const forms = words.map((word, i) => {
    // «Ван дер Линден», «Абу Салих»: it stays, but where a space stands somebody should look.
    if (i < words.length - 1 && stayingParts.has(lower(word))) return { text: word, sure: false };
    return eachPart(word, sex, rule);
  });
  return joined(forms, ' ');
}

function eachPart(word: string, sex: Sex, rule: Rule): Dative {
  const parts = word.split('-');
  // «Салим-оглы», «Рашид-заде»: with such an end the whole word stays.
  if (parts.length > 1 && indeclinableEndings.has(lower(parts.at(-1)))) return stays(word);
  const forms = parts.map((part, i) => (i < parts.length - 1 && stayingParts.has(lower(part)) ? stays(part) : spelt(part, sex, rule)));
  return joined(forms, '-');
}

function joined(forms: readonly Dative[], between: string): Dative {
  return { text: forms.map(({ text }) => text).join(between), sure: forms.every(({ sure }) => sure) };
}

/** Endings are written in small Cyrillic letters: any other spelling is left alone and shown to somebody. */
function spelt(part: string, sex: Sex, rule: Rule): Dative {
  const cyrillic = /^[\p{Script=Cyrillic}’'ʼ]+$/u.test(part);
  return cyrillic && (part.length === 1 || part !== part.toUpperCase()) ? rule(part, sex) : { text: part, sure: false };
}

function surnameDative(part: string, sex: Sex): Dative {
  const name = lower(part);
  if (/(ко|[иы]х|[ая]го|ово|дзе|швили|[еиоуюэ])$/u.test(name)) return stays(part);
  // «Гарсиа», «Гулиа»: nothing is added after two vowels.
  if (/[иуеоэю]а$/u.test(name)) return { text: part, sure: false };
  if (sex === 'f') {
    if (/[бвгджзйклмнпрстфхцчшщьъ]$/u.test(name)) return stays(part);
    return {
      text: inclineLastname(part, 'dative', 'female'),
      sure: !nounsInIna.has(name) && /(ая|яя|[бвгджзклмнпрстфхчшщ]а)$/u.test(name),
    };
  }
  const fleeting = fleetingVowels.get(name);
  if (fleeting !== undefined) return { text: sameCase(part, fleeting), sure: false };
  return { text: inclineLastname(part, 'dative', 'male'), sure: isRegularMale(name) };
}

/** Surnames of men whose dative has one form only: «-ец», «-ок», «-ой», «-ий», «-ь» hide two kinds of nouns. */
function isRegularMale(name: string): boolean {
  if (/(ский|цкий|ской|цкой|ый)$/u.test(name)) return true;
  if (/(ец|ёц|ек|ёк|ок|ел|ёл|ол|ёр|ён)$/u.test(name)) return false;
  return /[бвгджзклмнпрстфхцчшщ]а?$/u.test(name);
}

function givenNameDative(part: string, sex: Sex): Dative {
  const name = lower(part);
  if (/[еиоуюэы]$/u.test(name)) return stays(part);
  if (sex === 'f') {
    // The third declension, which the library leaves alone: Любовь → Любови, Нинель → Нинели.
    if (name.endsWith('ь')) return { text: `${part.slice(0, -1)}и`, sure: femaleGivenNames.has(name) };
    if (/[бвгджзйклмнпрстфхцчшщ]$/u.test(name)) return stays(part);
  }
  // «Ия», «Лия»: grammars allow both -ии and -ие after so short a stem.
  return { text: inclineFirstname(part, 'dative', sex === 'f' ? 'female' : 'male'), sure: !/^.?ия$/u.test(name) };
}

function patronymicDative(patronymic: string, sex: Sex): Dative {
  const text = patronymic.trim();
  if (text === '') return stays('');
  const last = lower(text.split(/[\s-]+/u).at(-1));
  if (indeclinableEndings.has(last)) return stays(text);
  const regular = sex === 'f' ? /(вна|ична|инична)$/u.test(last) : /ич$/u.test(last);
  if (!regular || /\s/u.test(text)) return { text, sure: false };
  return { text: inclineMiddlename(text, 'dative', sex === 'f' ? 'female' : 'male'), sure: true };
}

function stays(text: string): Dative {
  return { text, sure: true };
}

function lower(text: string | undefined): string {
  return (text ?? '').toLowerCase();
}

function sameCase(like: string, text: string): string {
  return like.charAt(0) === like.charAt(0).toUpperCase() ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
