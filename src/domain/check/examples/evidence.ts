import type { Examples } from './index.ts';

/** Sentences that say by all their words together what no rule of words says, and some about the same things that mean nothing. */
export const evidenceExamples: Examples = {
  'war.any.evidence': {
    match: [
      'Es sind ja wieder Raketen auf Kiew gefallen.',
      'Wir alle hoffen, dass die Russen in der Ukraine bald verlieren und der Krieg aufhört.',
    ],
    pass: ['Kiew und Poltawa heißen bei uns zwei Kartoffelsorten.', 'Мой внук построил крепость из снега и три дня её защищал.'],
  },
  'case.any.evidence': {
    match: [
      'Говорят, твой адвокат нашёл двух свидетелей, и теперь апелляцию перенесли на март.',
      'А тот, второй, что с тобой сидел на скамье, всё подписал и валит на тебя, учти.',
    ],
    pass: ['На скамье у пруда сидел второй кот и всё мурлыкал.', 'The second witness of the wedding came late, with a cake.'],
  },
  'insult.any.evidence': {
    match: [
      'Послушай, а вертухаи ваши, эти шестёрки в погонах, хоть читать умеют?',
      'My neighbour, a lawyer who is never wrong, says your government is a gang with a post office.',
    ],
    pass: [
      'My neighbour, who is never wrong, says our cat is a gang of one.',
      'Жаба у нас в подвале квакает и смотрит, как директор школы.',
    ],
  },
  'call.any.evidence': {
    match: [
      'А весной, увидишь, площадь будет полная, и на этот раз никто не разойдётся по домам.',
      'Everyone should go out on the streets, in Moscow, in Omsk, everywhere, until the government falls.',
    ],
    pass: [
      'На площади весной сажают тюльпаны, все смотрят и расходятся по домам.',
      'In the evening everyone goes out into the garden until the rain falls.',
    ],
  },
  'lgbt.any.evidence': {
    match: ['Слушай, Дань, тут такое дело: я наконец сказал маме, что тот парень на фотографии не просто сосед по комнате.'],
    pass: [
      'Сосед по комнате сфотографировал маму, папу и нашу собаку.',
      'Meine Nachbarin hat ein Foto von ihrer Schwester und dem Garten geschickt.',
    ],
  },
  'cipher.any.evidence': {
    match: [
      'Сложи первые буквы, и поймёшь, что я хотела сказать, а если сложить последние, то и от кого.',
      'Nimm von jedem Satz das dritte Wort, dann weißt du, was ich meine.',
    ],
    pass: ['Дочка учит буквы и сложила из кубиков слово «дом».', 'Das dritte Lied kannte ich nicht, es war von einem Chor aus Riga.'],
  },
  'foul.any.evidence': {
    match: ['So eine verdammte Scheiße, hab ich gesagt, und die Nonne neben mir hat genickt.', 'Bloody hell, what a shitty week.'],
    pass: [
      'We learned A B C D E F and then went home.',
      'The little one sings A B C D E F G in the bath every evening.',
      'So ein Regen, hab ich gesagt, und die Nonne neben mir hat genickt.',
      'What a windy week we had.',
    ],
  },
  'link.any.evidence': {
    match: [
      'Если когда-нибудь захотите увидеть, наберите otkrytki-vystavka точка ру, там всё отсканировано.',
      'Just search our choir by name on YouTube, the third video is the one sung for you.',
    ],
    pass: ['Our choir sang the third song for you.', 'На выставке открыток я нашла одну с вашим городом.'],
  },
  'media.any.evidence': {
    match: [
      'Вчера в «Холоде» вышел текст про учителей, уволенных за перемены, и там есть наш Борис Наумыч.',
      'In der Nowaja Gaseta Europa stand vorige Woche ein langes Stück über Frauen, die Pakete schicken.',
    ],
    pass: ['Вчера на холоде вышел погулять наш кот и сразу вернулся.', 'In der Gartenzeitung stand vorige Woche ein Stück über Rosen.'],
  },
  'organisation.any.evidence': {
    match: [
      'I heard today a man speak at the Free Russia Foundation, good speaker, bad microphone.',
      'Nach dem Konzert hat uns Frau Belova von „Offenes Russland“ geholfen, diese Karten zu schreiben.',
    ],
    pass: [
      'I heard a man speak in the museum today, good speaker, bad microphone.',
      'Nach dem Konzert hat uns Frau Belova beim Aufräumen geholfen.',
    ],
  },
  'crime.any.evidence': {
    match: ['If you are bored: it is easy to make a blade of a spoon, you grind it on the step at night, and nobody looks.'],
    pass: ['Mein Cousin hat einen dicken Umschlag voller Fotos geschickt.', 'It is easy to make a whistle of a willow twig.'],
  },
  'drugs.any.evidence': {
    match: [
      'Лучший подарок на тридцатилетие мне сделал сосед: маленький пакетик, такой белый, и праздник до утра, нос немел, душа пела.',
      'Uncle Theo has got glaucoma, so he says, and that is why he needs his little pipe after supper, and why I must try it as well, out of solidarity.',
    ],
    pass: [
      'Сосед подарил мне маленький пакетик семян, такой белый, с петунией.',
      'I laugh at documentaries about sand and about penguins.',
    ],
  },
  'money.any.evidence': {
    match: [
      'We passed the hat and two hundred euros will be on your account by Friday.',
      'Brauchst du Geld für den Laden dort, dann schreib mir, wohin ich überweisen soll.',
    ],
    pass: ['I lost my hat on Friday and found two others.', 'Im Laden dort gibt es neuerdings Postkarten mit Vögeln.'],
  },
  'extremism.any.evidence': {
    match: ['Мой наставник по вольной борьбе зовёт нас братьями халифата, и флаг у него в зале чёрный, с белой вязью.'],
    pass: [
      'Мой наставник по вольной борьбе вяжет шарфы, чёрные с белой полосой.',
      'My wrestling coach knits scarves, black with a white stripe.',
    ],
  },
  'separatism.any.evidence': {
    match: [
      'Siberia should be free and its own country, with its own money, I say, and with fewer mosquitoes.',
      'Eines Tages wird Dagestan frei sein von Moskau, so wie die Slowakei von Prag.',
    ],
    pass: [
      'Siberia is a large country of rivers, and it has mosquitoes.',
      'Siberia is so large that a train needs a week for it, and its rivers are wider than our lake.',
      'It is a large country of forests and rivers, and we saw only a small part of it.',
      'Eines Tages fahre ich mit dem Zug von Moskau bis Wladiwostok.',
    ],
  },
  'contact.any.evidence': {
    match: [
      'Если станет скучно, пиши мне на почту, она смешная: bobrinaya.plotina собачка яндекс.',
      "You can always call me, I mean when you're free: 07700 555 0139.",
    ],
    pass: ['Если станет скучно, бобры строят плотину, и мы ходим смотреть.', 'My aunt always calls when the soup is ready.'],
  },
  'abbreviation.any.evidence': {
    match: ['Сижу на ВЭД, оформляю ДТ и ТТН, по пятницам сверка с СВХ.'],
    pass: ['Сижу на даче, оформляю альбом, по пятницам хожу в баню.', 'Ich sitze im Büro und ordne Briefmarken.'],
  },
  'pity.any.evidence': {
    match: [
      'Смотрю на ваше фото и думаю, как вы похудели и посерели, какие глаза у вас потухшие.',
      'Ach Gott, du Armer, ganz allein in dieser Kälte, mir tut es in der Seele weh.',
    ],
    pass: ['Смотрю на фото нашего кота и думаю, как он вырос.', 'Ach, und der Schneemann steht ganz allein im Hof.'],
  },
  'stock.any.evidence': {
    match: ['Ты просто не сдавайся, и всё обязательно наладится, после чёрной полосы бывает белая.', 'Be brave and keep up your spirits.'],
    pass: ['После чёрной краски пришлось долго мыть кисти.', 'The kettle is loud and the cat is brave.'],
  },
  'prisoner.any.evidence': {
    match: [
      'Я расскажу своим студентам о вас, потому что вы для нас узник совести, как те, о ком мы читали в учебнике.',
      'Ihr Name steht bei uns auf der Tafel mit den Gewissensgefangenen, gleich neben dem Pumpenständer.',
    ],
    pass: ['Я рассказала своим студентам о пингвинах из учебника.', 'Unser Name steht auf der Tafel mit den Kuchenspenden.'],
  },
  'food.any.evidence': {
    match: [
      'Сырники у меня вышли, как у мамы: румяные, внутри влажные, с лимонной цедрой, сверху сметана холодная, а снизу они ещё горячие, и мёд стекает.',
      'Warm from the sun, the juice runs down your chin, then cream so thick the spoon stands, and sugar that cracks between the teeth.',
    ],
    pass: ['Мама научила меня штопать носки, получилось криво.', 'The sun was warm and the boat had a slow leak.'],
  },
};
