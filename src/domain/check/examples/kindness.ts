import type { Examples } from './index.ts';

export const kindnessExamples: Examples = {
  'pity.ru': {
    match: ['Мне так жаль вас!', 'Бедная вы моя.', 'Как вам там тяжело.', 'Сердце кровью обливается.'],
    pass: ['Бедный кот боится пылесоса.', 'Жаль, что снег растаял.', 'Жалко было рубить ёлку.'],
  },
  'pity.en': {
    match: ['I feel so sorry for you.', 'It must be terrible there.', 'My heart breaks when I think of it.', 'Poor you!'],
    pass: ['The poor thing, my cat, hates the vacuum.', 'Sorry for my handwriting!', 'What a pity that the snow melted.'],
  },
  'pity.de': {
    match: ['Du tust mir so leid.', 'Das muss furchtbar für dich sein.', 'Mein Herz bricht.'],
    pass: ['Leider ist der Schnee geschmolzen.', 'Wir haben Tränen gelacht.', 'Die arme Katze hat Angst vor dem Staubsauger.'],
  },
  'stock.ru': {
    match: ['Держись!', 'Держитесь там, всё будет хорошо.', 'Не падайте духом.', 'Желаю вам сил и терпения.', 'Ты не один.'],
    pass: ['Держись за перила, сказала бабушка.', 'Мы с вами ровесники.', 'Держитесь левой тропы до озера.'],
  },
  'stock.en': {
    match: ['Stay strong!', 'Everything will be fine.', 'You are not alone.', 'Don’t give up.'],
    pass: ['Hold on to the rail, it is icy.', 'A dog made me smile today.', 'Keep going straight until the lake.'],
  },
  'stock.de': {
    match: ['Kopf hoch!', 'Halte durch, alles wird gut.', 'Du bist nicht allein.', 'Ich wünsche dir viel Kraft.'],
    pass: ['Halt an der Ampel an.', 'Der Kuchen war gut.'],
  },
  'prisoner.ru': {
    match: ['Вы политзаключённый.', 'Пишу политическим заключённым.', 'Узники совести свободны.'],
    pass: ['Читаю «Узник замка Иф».', 'Смотрели «Узник Азкабана», роман лучше.'],
  },
  'prisoner.en': {
    match: ['You are a political prisoner.', 'All prisoners of conscience'],
    pass: ['I read “The Prisoner of Zenda”.', 'We study political science.'],
  },
  'prisoner.de': {
    match: ['Du bist ein politischer Gefangener.', 'Gewissensgefangene überall'],
    pass: ['Ich studiere Politikwissenschaft.', 'Der Vogel war im Netz gefangen, wir haben ihn befreit.'],
  },
  'food.ru': {
    match: ['Вчера ели вкуснейший шашлык, пальчики оближешь.', 'Сочный стейк с хрустящей корочкой.'],
    pass: ['Рецепт: 200 г муки, два яйца, щепотка соли.', 'Пью чай и смотрю на снег.', 'Испекли хлеб, вышел кривой.'],
  },
  'food.en': {
    match: ['We had a juicy steak, so delicious.', 'It melts in your mouth.'],
    pass: ['Recipe: 200 g flour, two eggs.', 'I drink tea and look at the snow.'],
  },
  'food.de': {
    match: ['Ein saftiges Steak, köstlich!', 'Mir läuft das Wasser im Mund zusammen.'],
    pass: ['Rezept: 200 g Mehl, zwei Eier.', 'Ich trinke Tee und sehe dem Schnee zu.'],
  },
};
