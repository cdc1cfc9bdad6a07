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
  'media.ru.told': {
    match: [
      'О вас вышла статья.',
      'Песков заявил, что планов нет.',
      'Слушаю стрим Шульман.',
      'Прочла в «Коммерсанте».',
      'Немецкая газета написала.',
    ],
    pass: ['Пою в хоре «Эхо».', 'Слушаю подкаст про динозавров.', 'Петя Волков говорил по-французски.'],
  },
  'media.en.names.weak': { match: ['Journalists keep asking about you.'], pass: ['A reporter came to see our giant pumpkin.'] },
  'media.en.names': {
    match: ['I read it on Meduza.', 'Novaya Gazeta wrote about it.', 'TV Rain showed an interview.', 'I follow independent media.'],
    pass: [
      'I saw a jellyfish, in Russian meduza.',
      'We had rain on TV night.',
      'I heard the echo in the mountains.',
      'I read an article about bees.',
    ],
  },
  'media.de.hints': {
    match: ['Der Sender aus Prag hat deinen Namen genannt.', 'Im Radio kam ein Bericht über euer Lager.'],
    pass: ['Im Radio kam das Wetter für den Garten.', 'Die Zeitung liegt beim Altpapier.'],
  },
  'media.de.names.weak': { match: ['Die Zeitungen sind voll davon.'], pass: ['Ein Reporter kam wegen unseres Riesenkürbisses.'] },
  'media.de.names': {
    match: ['Ich lese Meduza.', 'Unabhängige Medien berichten darüber.'],
    pass: ['In der Zeitung war ein Kreuzworträtsel.', 'Wir schauten in den Spiegel.'],
  },
  'media.de.turns': {
    match: [
      'Die BBC zitiert dich heute.',
      'Aus der heutigen Zeitung habe ich dir etwas ausgeschnitten.',
      'Ich höre den Sender, wo sie aus Vilnius senden.',
      'Im Radio haben sie deinen Namen genannt.',
    ],
    pass: [
      'Im Museum hängt ein Bild der Medusa mit Schlangenhaar.',
      'In unserer Schülerzeitung steht ein Witz über Mathe.',
      'Mein Monitor am Computer flackert.',
    ],
  },
  'media.en.hints': {
    match: [
      'The Guardian had half a page about you.',
      'I heard you on the radio.',
      'Headlines today: the ruble falls.',
      'A woman on the World Service spoke of it.',
      'According to a news agency he resigned.',
      'I listen to a podcast about prisoners.',
    ],
    pass: [
      'The news from the garden: two frogs.',
      'Guardian of the lock is a heron.',
      'My paper boat sank.',
      'I fold paper cranes.',
      'The observer counts birds.',
      'We wrapped it in brown paper.',
    ],
  },
  'media.ru.wide': {
    match: ['Вычитала в «Важных историях» про виллу.', 'Слушаю подкаст «Что случилось».', 'В «Верстке» вышла статья.'],
    pass: ['Читаю журнал «Наука и жизнь».', 'Дождь стучит по крыше, слушаю.', 'Посмотрела передачу про пингвинов.'],
  },
};
