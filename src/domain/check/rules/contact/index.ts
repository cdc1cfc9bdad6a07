import type { RuleGroup } from '../../rule.ts';
import { anyLanguage } from './any.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { russian } from './ru.ts';
import { russianTurns } from './ruTurns.ts';

export const contact: RuleGroup = {
  topic: 'contact',
  strength: 'ask',
  why: {
    en: 'Your address, phone or e-mail is read by the prison too; the organizers’ return address is safer.',
    ru: 'Ваш адрес, телефон или почту прочтут и в тюрьме; обратный адрес организаторов безопаснее.',
    de: 'Deine Adresse, Nummer oder E-Mail liest auch das Gefängnis; die Absenderadresse der Gruppe ist sicherer.',
  },
  idea: {
    en: 'A first name and a town are enough.',
    ru: 'Имени и города достаточно.',
    de: 'Vorname und Ort genügen.',
  },
  source: 'github.com/fincubator/politzekbot (2023-03); lphr.org, postcards to Belarus',
  date: '2026-11-22',
  rules: [...anyLanguage, ...russian, ...russianTurns, ...english, ...german],
};
