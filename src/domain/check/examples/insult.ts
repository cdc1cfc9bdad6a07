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
    match: ['Долой путина и всех.', 'Путину конец.'],
    pass: ['Дед рассказывал про путину: чайки, лов, чай.', 'Рыбаки ушли на путину.'],
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
  'insult.de.power': {
    match: ['Putin wird nicht ewig leben.', 'Das Regime hat Angst.', 'Diese korrupten Schergen!', 'Verbrecher an der Macht.'],
    pass: ['Meine Katze ist ein kleiner Tyrann.', 'Wir waren im Kasaner Kreml.', 'Im Krimi war der Gärtner der Mörder.'],
  },
};
