import type { Examples } from './index.ts';

export const extremismExamples: Examples = {
  'extremism.any.numbers': {
    match: ['1488', 'Wir trafen uns um 1312 am Bach.', 'На заборе 1488.'],
    pass: ['Город основан в 1312 году.', 'Das war im Jahr 1312.', 'Bis Omsk sind es 1312 km.'],
  },
  'extremism.ru': {
    match: ['Слава Украине!', 'Героям слава', 'Смерть оккупантам!', 'Он рисует свастику.', 'Жыве Беларусь!', 'Это русня.'],
    pass: ['Мой номер дома 14.', 'Слава богу, все здоровы.', 'Мой друг Слава играет на гитаре.'],
  },
  'extremism.ru.hints': {
    match: [
      'Белая полоса, синяя, белая: наш флаг.',
      'Кто-то поджёг релейный шкаф.',
      'Жаль, что не добили.',
      'Ментов к стенке.',
      'Легион «Свобода России».',
    ],
    pass: ['Красим матрёшку: белая, красная, белая полоса.', 'Поставили шкаф к стенке.', 'Повесили скворечник на осину.'],
  },
  'extremism.en': {
    match: ['Slava Ukraini!', 'Glory to Ukraine', 'Death to the dictator', 'He drew a swastika.'],
    pass: ['The parrot is blue and yellow.', 'Bilbo fought the orcs in the hobbit film.'],
  },
  'extremism.de.hints': {
    match: ['Wer den General in die Luft jagt, bekommt von mir einen Orden.', 'Die Reichen gehören alle an die Wand gestellt.'],
    pass: ['Das Rad habe ich an die Wand gestellt.', 'Beim Feuerwerk ging die Rakete in die Luft.'],
  },
  'extremism.de': {
    match: ['Slawa Ukraini!', 'Tod dem Diktator!', 'Ein Hakenkreuz an der Wand.'],
    pass: ['Die Blaumeise ist blau und gelb.', 'Wir schauten „Der Hobbit“, mit Orks.'],
  },
  'extremism.de.turns': {
    match: [
      'Am liebsten würde ich das Rathaus dort anzünden.',
      'Oben weiß, Mitte rot, unten weiß, so grüße ich dich.',
      'Im Stadion rief einer S i e g  H e i l.',
      'Die Jungs vom Asow sind für mich Helden.',
      'Ruhm und Ehre allen, die nicht schweigen.',
    ],
    pass: [
      'Mein Läufer auf c4 war weg.',
      'Ich spiele 1.d4 Sf6 2.c4 und hoffe.',
      'Wir verteilen den Dünger auf die Tomaten.',
      'In Minecraft habe ich mit TNT ein Loch gemacht.',
      'Die Fahne des Sportvereins ist grün.',
    ],
  },
  'extremism.en.hints': {
    match: [
      'I painted the fence white, blue and white.',
      'I admire the Azov guys.',
      'Somebody should put a bomb under that court.',
      'He did that Nazi salute.',
      'We learned to mix a Molotov.',
      'ISIS was in the news.',
    ],
    pass: [
      'We blew up balloons.',
      'My sweet peas are white and red and white.',
      'The celtic cross stands in a churchyard.',
      'I did the sun salutation.',
      'The parrot is blue and yellow.',
    ],
  },
  'extremism.ru.wide': {
    match: ['Гнать этих приезжих с нашей земли вон.', 'Вскинул руку, зиг.', 'Жечь их аул надо.', 'Чёрный флаг с белой вязью повесил.'],
    pass: [
      'Прогнали осу и сели ужинать.',
      'Взорвал хлопушку на ёлке.',
      'Мастер вырезал орла на двери.',
      'Чёрный флаг у пиратов в нашем спектакле.',
    ],
  },
};
