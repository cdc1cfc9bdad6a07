import type { Examples } from './index.ts';

export const organisationExamples: Examples = {
  'organisation.ru.names': {
    match: [
      'Сотрудники «Мемориала» передают привет.',
      'Мы из ОВД-Инфо.',
      'Свидетели Иеговы рядом.',
      'Это придумали в ФБК.',
      'Пишу с вечера писем.',
    ],
    pass: ['Скоро весна, у нас капель.', 'В парке стоит мемориал погибшим морякам.', 'Купила яблоко и груши.', 'У неё красивый голос.'],
  },
  'organisation.en.names': {
    match: ['I heard of you from Amnesty International.', 'Memorial put you on its list.', 'We are an NGO for human rights.'],
    pass: ['We sat by the memorial bench in the park.', 'There was no rain.'],
  },
  'organisation.de.names': {
    match: ['Ich habe durch Amnesty von dir gehört.', 'Wir sind eine Menschenrechtsgruppe.', 'Nawalny war mutig.'],
    pass: ['Wir waren beim Denkmal im Park.', 'Der Frühling kommt.'],
  },
};
