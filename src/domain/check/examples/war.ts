import type { Examples } from './index.ts';

export const warExamples: Examples = {
  'war.ru.war': {
    match: ['Я против войны.', 'Когда кончится в о й н а', 'Мой брат воюет.', 'У нас был антивоенный вечер.'],
    pass: ['Читаю «Войну и мир».', 'У меня война с котом за одеяло.', 'Смотрели «Звёздные войны».', 'Веду войну против слизней.'],
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
  'war.de.war.weak': {
    match: ['Mein Bruder ist bei der Armee.', 'Soldaten kamen nachts.'],
    pass: ['Die Front des Hauses ist jetzt grün.', 'Der Krieger im Museum hatte einen Helm.'],
  },
  'war.de.war': {
    match: ['Wann endet der Krieg?', 'Ein Angriffskrieg ist das.', 'Er wurde einberufen.', 'Der Beschuss hört nicht auf.'],
    pass: [
      'Krieg ich auch eine Antwort?',
      'Das war schön.',
      'Ich führe Krieg gegen die Schnecken.',
      'Ich lese „Krieg und Frieden“.',
      'Das kriegen wir hin.',
    ],
  },
  'war.any.flag': { match: ['Обнимаю 🇺🇦', '#нетвойне'], pass: ['Обнимаю 🌻', 'Привет 🇫🇮'] },
};
