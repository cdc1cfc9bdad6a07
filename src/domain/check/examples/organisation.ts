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
    pass: [
      'Отгадка у него почему-то «весна».',
      'Скоро весна, у нас капель.',
      'В парке стоит мемориал погибшим морякам.',
      'Купила яблоко и груши.',
      'У неё красивый голос.',
    ],
  },
  'organisation.ru.more': {
    match: [
      'Наш фонд помогает заключённым.',
      'Пишу от Комитета солидарности.',
      'Вступил в КПРФ.',
      'Нас признали нежелательной организацией.',
      'Отцы против зовут нас.',
    ],
    pass: ['Общество защиты животных открыло приют.', 'Разбираю почту по вечерам: открытки к открыткам.', 'Фонд библиотеки пополнился.'],
  },
  'organisation.en.names': {
    match: ['I heard of you from Amnesty International.', 'Memorial put you on its list.', 'We are an NGO for human rights.'],
    pass: ['We sat by the memorial bench in the park.', 'There was no rain.'],
  },
  'organisation.de.hints': {
    match: ['Ich bin im Verein für verfolgte Menschen in Russland.', 'Am Stand half eine Frau von den Soldatenmüttern.'],
    pass: ['Unser Schachclub ist ein kleiner Verein.', 'Die Feuerwehr sucht Freiwillige.'],
  },
  'organisation.de.names': {
    match: ['Ich habe durch Amnesty von dir gehört.', 'Wir sind eine Menschenrechtsgruppe.', 'Nawalny war mutig.'],
    pass: ['Wir waren beim Denkmal im Park.', 'Der Frühling kommt.'],
  },
  'organisation.de.turns': {
    match: [
      'Human Rights Watch schreibt über euch.',
      'Wir sind die Initiative Lichtblick aus Bonn.',
      'Stimmt es, dass du jetzt als Auslandsagent giltst?',
      'Unsere Gruppe macht jeden Monat einen Kartenabend.',
    ],
    pass: [
      'Die Freiwillige Feuerwehr hat gegrillt.',
      'Unser Verein züchtet Kaninchen und ich habe die Initiative ergriffen.',
      'Beim Memorial-Lauf wurde ich Letzter.',
    ],
  },
  'organisation.en.hints': {
    match: [
      'I volunteer in a group that helps arrested people.',
      'The ladies from Letters Across the Wall gave us tea.',
      'They call it an undesirable organisation.',
      'A man from PEN International told me.',
      'We are from the Green Party.',
      'The Helsinki Committee meets below us.',
    ],
    pass: [
      'I learned your name at a letter evening in our library.',
      'Our choir committee eats cake.',
      'The group of cows stood still.',
      'A helsinki sauna is hot.',
      'I volunteer at the library.',
      'The birthday party was loud.',
    ],
  },
  'organisation.ru.wide': {
    match: ['Помогаю «Ковчегу» с таблицами.', 'Она из «Мирного прогресса».', 'Волонтёр «Солидарности» рисует плакат.'],
    pass: ['Кинотеатр «Солидарность» закрыли на ремонт.', 'Купили сервиз «Рассвет».', 'Вступила в общество любителей кактусов.'],
  },
};
