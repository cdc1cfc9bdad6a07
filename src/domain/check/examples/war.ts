import type { Examples } from './index.ts';

export const warExamples: Examples = {
  'war.ru.war': {
    match: [
      'У нас дома всё хорошо, только в новостях война.',
      'Скорее бы кончилась война',
      'Пусть война поскорее закончится',
      'Я против войны.',
      'Когда кончится в о й н а',
      'Мой брат воюет.',
      'У нас был антивоенный вечер.',
    ],
    pass: ['Читаю «Войну и мир».', 'У меня война с котом за одеяло.', 'Смотрели «Звёздные войны».', 'Веду войну против слизней.'],
  },
  'war.ru.named': {
    match: [
      'Брат теперь на войне в Украине.',
      'Сосед воюет под Харьковом.',
      'Ушёл на фронт в Донбасс.',
      'Говорят о войне с Украиной.',
      'Скорее бы кончилась война.',
      'Все ждём конца войны.',
    ],
    pass: [
      'Муха воюет с занавеской.',
      'В Украине растёт каштан.',
      'Война с котом за одеяло.',
      'Скорее бы кончилась зима.',
      'После окончания войны прадед вернулся в деревню.',
      'Когда кончилась война, прабабушке было пять лет.',
    ],
  },
  'war.ru.army': {
    match: ['Контузия у него.', 'Военнослужащие уходят.', 'Он служил в СВО.', 'Министерство обороны молчит.'],
    pass: ['Сказка про стойкого оловянного солдатика.', 'Ехали по Военно-Грузинской дороге.', 'Швейк — бравый солдат.'],
  },
  'war.ru.weak': {
    match: ['Его забрали в армию.', 'Говорят о перемирии.', 'Город оккупировали.', 'Ночью были взрывы.'],
    pass: ['Кот оккупировал кресло.', 'Кошка с псом заключили перемирие.', 'Сын склеил ракету из картона.', 'Муравьиная армия ушла.'],
  },
  'war.ru.draft': {
    match: ['У нас снова мобилизация.', 'Ему вручили повестку.', 'Он получил повестку и уехал.', 'Многие хотят откосить.'],
    pass: ['На повестке дня пироги.', 'Косить траву рано утром приятно.'],
  },
  'war.ru.attack': {
    match: ['Город опять бомбили.', 'Сосед ушёл на фронт.', 'Ракета попала в дом.', 'Слышали про груз 200?'],
    pass: ['На нас идёт атмосферный фронт.', 'Сын рисует ракету и Луну.', 'Дрон снимал закат над рекой.', 'В зале новый снаряд, кольца.'],
  },
  'war.ru.invasion': {
    match: ['Так называемая спецоперация.', 'Верим, Украина победит!'],
    pass: ['Бабушка из Украины пекла вкусные пироги.', 'Мы у детей в плену.'],
  },
  'war.ru.hints': {
    match: [
      'Ночью опять гудела сирена.',
      'Били по порту и по мосту.',
      'Племянник второй год в окопах.',
      'Вернулся оттуда без ноги, и медаль.',
      'Когда же замолчат пушки?',
      'Вяжем носки солдатам.',
    ],
    pass: ['На поле прилетели грачи.', 'Закрыли аэропорт из-за тумана.', 'Дождь бомбил крышу всю ночь.', 'Над пляжем дрон снимал закат.'],
  },
  'war.ru.shelter': {
    match: ['Опять ночевали в подвале, гремело.', 'Всю ночь сидели в коридоре, страшно.'],
    pass: ['Сидели в подвале и перебирали картошку.', 'Пережидали ночью грозу в подвале у соседей.'],
  },
  'war.en.war.weak': {
    match: ['He joined the army.', 'Soldiers came at night.'],
    pass: ['My grandfather was an army cook and his porridge was famous.', 'The soldiers in my nutcracker are green.'],
  },
  'war.en.war': {
    match: ['I hope this war ends soon.', 'No more war!', 'He is hiding from conscription.', 'Ukraine will win.', 'They are warmongers.'],
    pass: [
      'I am reading War and Peace.',
      'We watched Star Wars.',
      'I am at war with the squirrels.',
      'We stood at the front of the queue.',
      'This is the first draft of my story.',
    ],
  },
  'war.de.hints': {
    match: ['Der Junge kommt aus Charkiw.', 'Nachts fiel eine Drohne auf das Haus.'],
    pass: ['Mein Sohn baut eine Rakete aus Pappe.', 'Die Schildkröte zieht den Kopf in den Panzer.'],
  },
  'war.de.war.weak': {
    match: ['Mein Bruder ist bei der Armee.', 'Soldaten kamen nachts.'],
    pass: ['Die Front des Hauses ist jetzt grün.', 'Der Krieger im Museum hatte einen Helm.'],
  },
  'war.de.war': {
    match: [
      'Wann endet der Krieg?',
      'Ein Angriffskrieg ist das.',
      'Er wurde einberufen.',
      'Der Beschuss hört nicht auf.',
      'Mein Sohn ist bei der Bundeswehr.',
    ],
    pass: [
      'Krieg ich auch eine Antwort?',
      'Das war schön.',
      'Ich führe Krieg gegen die Schnecken.',
      'Ich lese „Krieg und Frieden“.',
      'Das kriegen wir hin.',
    ],
  },
  'war.any.flag': { match: ['Обнимаю 🇺🇦', '#нетвойне'], pass: ['Обнимаю 🌻', 'Привет 🇫🇮'] },
  'war.de.turns': {
    match: [
      'Mein Neffe kämpft noch und wir hören selten von ihm.',
      'Unsere Firma dreht jetzt Granaten statt Kolben.',
      'Der Junge von nebenan kam im Sarg zurück.',
      'Bei euch brennt doch jede Nacht eine Raffinerie.',
      'Was deine Regierung im Nachbarland anrichtet, ist furchtbar.',
      'Ich hoffe, dass dieses Sterben endlich aufhört.',
    ],
    pass: [
      'Die Schildkröte zieht den Kopf unter den Panzer.',
      'Mein Opa ist von der Leiter gefallen.',
      'Unser Sohn baut einen Panzer aus Lego.',
      'Der Giersch ist auf dem Vormarsch.',
    ],
  },
  'war.en.hints': {
    match: [
      'My cousin is at the front.',
      'He signed a contract with the ministry of defence.',
      "The sirens went off twice in my sister's city.",
      'Our factory makes parts for drones now.',
      'They sleep in the metro when rockets fall.',
      'When the shooting stops we will travel.',
      'A family from Kharkiv lives with us, they fled the shelling.',
    ],
    pass: [
      'He sat at the front of the bus.',
      'The sirens of the ferry woke us.',
      'The tanks in the aquarium need cleaning.',
      'Grandma grows leeks in trenches by the shed.',
      'A cold front is coming in.',
      'My brother stood at the front desk.',
    ],
  },
  'war.ru.wide': {
    match: [
      'Из-за санкций струн не дождёшься.',
      'Ногу оставил под Изюмом, пришёл на протезе.',
      'Опять призовут триста тысяч.',
      'Молитва о победе.',
    ],
    pass: [
      'Гремит стройка за окном.',
      'Протез для собаки сделали студенты.',
      'На карте отмечаем флажками, где были.',
      'Отпраздновали победу команды пирогом.',
    ],
  },
};
