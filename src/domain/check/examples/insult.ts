import type { Examples } from './index.ts';

export const insultExamples: Examples = {
  'insult.ru.power': {
    match: [
      'Дед в бункере не вечен.',
      'Это преступный режим.',
      'Власть врёт и ворует.',
      'Наш диктатор.',
      'Привет товарищу цензору!',
      'Росгвардия и омоновцы стоят.',
    ],
    pass: [
      'Режим дня у меня простой: встаю в семь.',
      'Гуляли у Казанского кремля.',
      'Власть воображения велика.',
      'Выношу мусор и слушаю скворцов.',
      'Этот кот — маленький тиран.',
    ],
  },
  'insult.ru.putin': {
    match: ['Мы гуляли с собакой у реки, кормили уток и верим, что скоро Путину конец.', 'Долой путина и всех.', 'Путину конец.'],
    pass: [
      'Скоро путина, весь посёлок чинит сети.',
      'После путины расскажу, сколько рыбы мы увидели.',
      'Дед рассказывал про путину: чайки, лов, чай.',
      'Рыбаки ушли на путину.',
    ],
  },
  'insult.ru.hints': {
    match: [
      'Судья ваша просто робот с печатью.',
      'Чтоб им пусто было!',
      'Страной управляют маразматики.',
      'Сидят на нашей шее.',
      'Чекистская морда.',
    ],
    pass: ['Мэр открыл новый каток.', 'Прокурор в школьной постановке забыл слова.', 'Кот — наглая морда.'],
  },
  'insult.en.power': {
    match: ['Putin will not live forever.', 'The regime is afraid of you.', 'They are all corrupt thugs.', 'A criminal government.'],
    pass: [
      'My cat is a little tyrant.',
      'My new training regime starts at six.',
      'We saw the Kazan kremlin.',
      'The heat is oppressive today.',
    ],
  },
  'insult.de.hints': {
    match: ['Unser Esel heißt nach eurem Präsidenten, er wurde nach eurem Präsidenten genannt.', 'Eure Abgeordneten haben kein Hirn.'],
    pass: ['Der Präsident vom Kegelclub hat gewonnen.', 'Die Katze ist klüger als ich.'],
  },
  'insult.de.power': {
    match: ['Putin wird nicht ewig leben.', 'Das Regime hat Angst.', 'Diese korrupten Schergen!', 'Verbrecher an der Macht.'],
    pass: ['Meine Katze ist ein kleiner Tyrann.', 'Wir waren im Kasaner Kreml.', 'Im Krimi war der Gärtner der Mörder.'],
  },
  'insult.de.turns': {
    match: [
      'Der Richter mit seinem Schafsgesicht hat nichts verstanden.',
      'Diese Leute da oben sind Blutsauger.',
      'Die Polizei bei euch besteht doch nur aus Schlägern und Speichelleckern.',
      'Wer solche Gesetze macht, hat weder Herz noch Verstand.',
      'Die sollten sich alle schämen.',
    ],
    pass: [
      'Im Kasperletheater jagt der Polizist den Räuber.',
      'Der Direktor unserer Schule kam als Clown zum Fasching.',
      'Beim Schach ist mein Opa ein Fuchs.',
      'Frau Richter aus dem dritten Stock backt Kuchen.',
    ],
  },
  'insult.en.hints': {
    match: [
      'What kind of idiots are running that country?',
      "I don't understand the sheep who vote for him.",
      'Your Duma members have no brain between them.',
      'Vova should see a doctor about his head.',
      'Dear censor, enjoy this card.',
      'A gang of thieves took the parliament.',
    ],
    pass: [
      'The president of our choir sings flat.',
      'I saw an emperor penguin.',
      'The sheep on the hill look at us.',
      'Our cat has no shame.',
      'The tale of Tsar Saltan is on my shelf.',
    ],
  },
  'insult.ru.wide': {
    match: [
      'Губернатор наш жирный боров.',
      'Депутат похож на индюка.',
      'У вашего судьи совесть забыли вложить.',
      'Начальник колонии тупая свинья.',
    ],
    pass: [
      'Генерал в отставке выращивает розы.',
      'Депутат подарил школе мяч.',
      'Полицейский перевёл утку через дорогу.',
      'Судья был строгий, но справедливый.',
    ],
  },
};
