import type { Examples } from './index.ts';

export const kindnessExamples: Examples = {
  'pity.ru': {
    match: ['Мне так жаль вас!', 'Бедная вы моя.', 'Как вам там тяжело.', 'Сердце кровью обливается.'],
    pass: ['Бедный кот боится пылесоса.', 'Жаль, что снег растаял.', 'Жалко было рубить ёлку.'],
  },
  'pity.ru.hints': {
    match: [
      'Глотаю слёзы и пишу.',
      'Врагу не пожелаешь такого.',
      'Как ты там без солнца и людей?',
      'Жизнь ваша сломана.',
      'Ты как птичка в клетке.',
      'Зарыдала, когда увидела вас.',
    ],
    pass: [
      'Плакала от смеха над сериалом.',
      'Зверёк в клетке крутит колесо.',
      'Лук режу и лью слёзы.',
      'Похудел кот, и слава богу.',
      'Без ёлки в доме просторно.',
    ],
  },
  'pity.en': {
    match: ['I feel so sorry for you.', 'It must be terrible there.', 'My heart breaks when I think of it.', 'Poor you!'],
    pass: ['The poor thing, my cat, hates the vacuum.', 'Sorry for my handwriting!', 'What a pity that the snow melted.'],
  },
  'pity.de.hints': {
    match: ['Wie schrecklich muss das für dich sein!', 'Über dein Schicksal habe ich geweint.'],
    pass: ['Bei den Zwiebeln habe ich geweint.', 'Der arme Kater friert.'],
  },
  'pity.de': {
    match: ['Du tust mir so leid.', 'Das muss furchtbar für dich sein.', 'Mein Herz bricht.'],
    pass: ['Leider ist der Schnee geschmolzen.', 'Wir haben Tränen gelacht.', 'Die arme Katze hat Angst vor dem Staubsauger.'],
  },
  'stock.ru': {
    match: ['Держись!', 'Держитесь там, всё будет хорошо.', 'Не падайте духом.', 'Желаю вам сил и терпения.', 'Ты не один.'],
    pass: ['Держись за перила, сказала бабушка.', 'Мы с вами ровесники.', 'Держитесь левой тропы до озера.'],
  },
  'stock.ru.comfort': {
    match: [
      'Хватит грустить, возьми себя в руки.',
      'Всё перемелется.',
      'Мы с тобой!',
      'Осталось недолго, главное не сломаться.',
      'Кривая вывезет.',
      'Вы сильнее, чем думаете.',
    ],
    pass: [
      'Мы с вами не знакомы.',
      'Держи голову прямо, говорит тренер.',
      'Белая полоса на фартуке.',
      'Осталось немного варенья.',
      'Пусть у яблони всё сложится.',
    ],
  },
  'stock.en': {
    match: ['Stay strong!', 'Everything will be fine.', 'You are not alone.', 'Don’t give up.'],
    pass: [
      'The bats in our attic hang in there upside down by the dozen.',
      'Hold on to the rail, it is icy.',
      'A dog made me smile today.',
      'Keep going straight until the lake.',
    ],
  },
  'stock.de.hints': {
    match: ['Nach jedem Regen scheint die Sonne.', 'Tapfer bleiben!'],
    pass: ['Der Hund ist tapfer geblieben.', 'Drückt mir die Daumen für die Prüfung.'],
  },
  'stock.de': {
    match: ['Kopf hoch!', 'Halte durch, alles wird gut.', 'Du bist nicht allein.', 'Ich wünsche dir viel Kraft.'],
    pass: ['Kopf hoch, ruft die Reitlehrerin, und sie meint das Pferd.', 'Halt an der Ampel an.', 'Der Kuchen war gut.'],
  },
  'prisoner.ru': {
    match: ['Вы политзаключённый.', 'Пишу политическим заключённым.', 'Узники совести свободны.'],
    pass: ['Читаю «Узник замка Иф».', 'Смотрели «Узник Азкабана», роман лучше.'],
  },
  'prisoner.ru.hero': {
    match: [
      'Вы пострадали за правду.',
      'Вы — совесть нации.',
      'Вы узница режима.',
      'Незаконно осуждённому Дмитрию.',
      'Вы сидите за всех нас.',
    ],
    pass: ['Мученик я: третий день на диете.', 'Герой романа сидит в башне.', 'Герой нашей ёлки — заяц из ваты.'],
  },
  'prisoner.en': {
    match: ['You are a political prisoner.', 'All prisoners of conscience'],
    pass: ['I read “The Prisoner of Zenda”.', 'We study political science.'],
  },
  'prisoner.de.hints': {
    match: ['Sie sitzen ohne Schuld hinter Gittern.', 'Du bezahlst deine Überzeugung mit der Freiheit.'],
    pass: ['Der Hamster sitzt hinter Gittern.', 'Der Held im Comic kann fliegen.'],
  },
  'prisoner.de': {
    match: ['Du bist ein politischer Gefangener.', 'Gewissensgefangene überall'],
    pass: ['Ich studiere Politikwissenschaft.', 'Der Vogel war im Netz gefangen, wir haben ihn befreit.'],
  },
  'food.ru': {
    match: ['Вчера ели вкуснейший шашлык, пальчики оближешь.', 'Сочный стейк с хрустящей корочкой.'],
    pass: ['Рецепт: 200 г муки, два яйца, щепотка соли.', 'Пью чай и смотрю на снег.', 'Испекли хлеб, вышел кривой.'],
  },
  'food.ru.savoured': {
    match: [
      'Налеплю тебе пельменей!',
      'Стейк с кровью, трюфельное масло, на десерт эклеры.',
      'Селёдочка с лучком и картошечка.',
      'Корка трещит, сок течёт по локтям.',
    ],
    pass: ['Испекла торт на день рождения.', 'Щука клюёт хорошо, окунь хуже.', 'Пили чай с пирогом.', 'На обед был суп.'],
  },
  'food.en': {
    match: ['We had a juicy steak, so delicious.', 'It melts in your mouth.'],
    pass: ['Recipe: 200 g flour, two eggs.', 'I drink tea and look at the snow.'],
  },
  'food.de.hints': {
    match: ['Der Käse blubberte, und wir leckten uns die Finger ab.', 'Schweinebraten mit Knödeln, drei Teller habe ich verdrückt.'],
    pass: ['Der Kuchen ist verbrannt.', 'Die Katze leckte den Teller ab, den Braten mochte sie nicht.'],
  },
  'food.de': {
    match: ['Ein saftiges Steak, köstlich!', 'Mir läuft das Wasser im Mund zusammen.'],
    pass: ['Rezept: 200 g Mehl, zwei Eier.', 'Ich trinke Tee und sehe dem Schnee zu.'],
  },
  'pity.de.turns': {
    match: [
      'Was müssen Sie Tag für Tag ertragen!',
      'Ich wäre an deiner Stelle längst verrückt geworden.',
      'Bestimmt fühlst du dich einsam und vergessen.',
      'Das ist doch kein Leben.',
      'Mein Beileid zu allem.',
    ],
    pass: [
      'Beim Zwiebelschneiden muss ich immer heulen.',
      'Im Kino habe ich bei der Hochzeit geheult.',
      'Der Hamster sitzt im Käfig und frisst.',
      'Auf dem Mars gibt es kein Leben.',
    ],
  },
  'stock.de.turns': {
    match: [
      'Lassen Sie den Mut nicht sinken.',
      'Zähne zusammenbeißen und durch!',
      'Gott lädt keinem mehr auf, als er tragen kann.',
      'Du wirst gestärkt daraus hervorgehen.',
      'Chunnt scho guet, gäll.',
    ],
    pass: [
      'Ich war beim Zahnarzt und nicht allein im Wartezimmer.',
      'Bitte nicht vergessen, die Milch einzukaufen.',
      'Drück mir die Daumen für die Prüfung.',
      'Der Weg führt immer weiter durch den Wald.',
    ],
  },
  'prisoner.de.turns': {
    match: [
      'Du bist eine Geisel dieses Systems.',
      'Du sitzt unschuldig hinter Gittern, weil du die Wahrheit gesagt hast.',
      'Wer wegen eines Gedichts im Lager landet, ist in guter Gesellschaft.',
      'Für mich bist du eine Heldin.',
      'In einem freien Land wärst du Ministerin.',
    ],
    pass: [
      'Der Held in meinem Roman ist Bäcker.',
      'Oma hat für uns alle Kuchen gebacken.',
      'Im Kloster hängt eine alte Ikone.',
      'Der Kater ist kein Held, er fürchtet sich vor Mäusen.',
    ],
  },
  'food.de.turns': {
    match: [
      'Es gab Schweinsbraten mit Knödeln und dunkler Soße.',
      'Die Bratwürste zischen auf dem Rost.',
      'Ein Stück Torte, so saftig, dass es auf der Zunge zergeht.',
      'Backhendl, außen resch und innen zart.',
    ],
    pass: ['Wir tranken Tee und aßen ein Stück Kuchen.', 'Die Kinder backen Sandkuchen im Sandkasten.', 'Die Suppe ist mir angebrannt.'],
  },
  'prisoner.en.hints': {
    match: [
      "You're a hostage of that regime.",
      'You are our Sakharov.',
      'You sit there only because you told the truth.',
      'To the bravest dissident I know.',
      'Our jailed colleague has an empty chair.',
      'You went to jail for all of us.',
    ],
    pass: [
      'Our hens live in captivity and like it.',
      'I am hostage to two toddlers.',
      'The hero of the book is a beaver.',
      'She tells the best jokes.',
    ],
  },
  'pity.en.hints': {
    match: [
      'You must be terribly frightened.',
      'Your poor mother!',
      "What they've done to you is beyond words.",
      'You look so thin on the photo.',
      'Nobody should have to live like that.',
      'I feel guilty because of your cold bed.',
    ],
    pass: [
      'My poor old boots leak.',
      'The opera made me cry with its ending.',
      'The tiger walks in a cage at the zoo.',
      'Poor old dog, he is wet.',
      'What a pity the shop was closed.',
    ],
  },
  'stock.en.hints': {
    match: [
      'Dont be sad!',
      'Things can only get better.',
      'God only gives us what we can carry.',
      "You'll come through.",
      'After every storm comes the sun.',
      'Keep your chin up.',
    ],
    pass: [
      'We kept up good work in the garden.',
      'You can make it to dinner.',
      'After the storm we swept the leaves.',
      'The cat keeps its ears up.',
      'Is it soon Friday?',
    ],
  },
  'food.en.hints': {
    match: [
      'We had pancakes with nutella and strawberries and squirty cream.',
      'The goose with golden crackling skin, cabbage and dumplings.',
      'Sardines with crispy skin, lemon and bread rubbed with garlic.',
      'So tender that you need no knife.',
      'It melted in the mouth.',
    ],
    pass: [
      'We drank tea with pie.',
      'I sowed cabbage, potatoes and beans.',
      'The duck swims in the pond.',
      'She painted apples and bread.',
      'I bought milk.',
    ],
  },
  'food.ru.wide': {
    match: [
      'Пельмешки с маслицем, селёдочка с лучком.',
      'Разрезали дыню, сок хлынул, по подбородку текло.',
      'Груздочки хрустят, картошечка с укропом.',
    ],
    pass: ['Варю суп на всю неделю.', 'Огурцы взошли, надо пикировать.', 'Пирог подгорел, но гости не заметили.'],
  },
  'pity.ru.wide': {
    match: ['Бедный ты мой, несчастный.', 'Плачу, когда думаю о тебе.', 'Сироты при живом отце.', 'Спишь там на голых досках.'],
    pass: [
      'Проиграли 3:5, но было весело. За кого вы болеете?',
      'Плакала от смеха, когда внук надел шляпу.',
      'Бедный фикус замёрз на балконе.',
      'Старый кот похудел.',
    ],
  },
  'prisoner.ru.wide': {
    match: ['Ты для нас символ сопротивления.', 'Тебя посадили за правду.', 'Вы не сломались.', 'Заложник режима.'],
    pass: [
      'Наташу Ростову я полюбила с первой главы. Кто ваш любимый герой?',
      'Вы не сломали стул, он сам развалился.',
      'Узник гипса, лежу и считаю мух.',
      'Символ города лось, стоит у вокзала.',
    ],
  },
};
