import type { Person } from '../person/person.ts';
import { greetingName } from '../person/personName.ts';
import type { PromptLanguage, PromptText } from './prompt.ts';

/** Whom a sentence is for. `sex` is null where nobody knows. */
export type Addressee = Pick<Person, 'givenName' | 'patronymic' | 'latin'> & { readonly sex: 'm' | 'f' | null };

/**
 * What a prompt puts on a card to this person, with the right form and name: in Russian with the patronymic where
 * politeness wants it, in Latin letters the given name alone. It ends in a space, so that writing goes on behind it.
 */
export function promptSentence({ insert }: Pick<PromptText, 'insert'>, person: Addressee, language: PromptLanguage): string {
  const sentence = typeof insert === 'string' ? insert : insert[person.sex ?? 'm'];
  const given = language === 'ru' ? person.givenName : (person.latin.split(' ')[0] ?? person.latin);
  const name = language === 'ru' ? greetingName(person) : given;
  return sentence.replace(/\{(name|given)\}/gu, (_, which) => (which === 'name' ? name : given));
}

/** A puzzle's answer as it stands on a card, for a writer who would rather tell it at once. */
export function answerSentence({ answer }: Pick<PromptText, 'answer'>, language: PromptLanguage): string {
  return answer === undefined ? '' : `${answerWord[language]}: ${answer} `;
}

const answerWord: Readonly<Record<PromptLanguage, string>> = { ru: 'Ответ', en: 'The answer', de: 'Die Lösung' };
