import type { Examples } from './index.ts';

export const mediaExamples: Examples = {
  'media.ru.names': {
    match: [
      'Читаю «Медузу» каждый день.',
      'Смотрела эфир на Дожде, телеканал «Дождь» жив.',
      'В «Новой газете» писали о вас.',
      'Медиазона ведёт подсчёт.',
    ],
    pass: ['Дождь лил весь день.', 'На пляже лежала медуза.', 'В море видели медуз.', 'Я смотрю на дождь за окном.', 'В горах было эхо.'],
  },
  'media.en.names.weak': { match: ['Journalists keep asking about you.'], pass: ['A reporter came to see our giant pumpkin.'] },
  'media.en.names': {
    match: ['I read it on Meduza.', 'Novaya Gazeta wrote about it.', 'TV Rain showed an interview.', 'I follow independent media.'],
    pass: ['We had rain on TV night.', 'I heard the echo in the mountains.', 'I read an article about bees.'],
  },
  'media.de.names.weak': { match: ['Die Zeitungen sind voll davon.'], pass: ['Ein Reporter kam wegen unseres Riesenkürbisses.'] },
  'media.de.names': {
    match: ['Ich lese Meduza.', 'Unabhängige Medien berichten darüber.'],
    pass: ['In der Zeitung war ein Kreuzworträtsel.', 'Wir schauten in den Spiegel.'],
  },
};
