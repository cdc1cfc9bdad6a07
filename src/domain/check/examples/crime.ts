import type { Examples } from './index.ts';

export const crimeExamples: Examples = {
  'crime.ru': {
    match: ['Готовим ваш побег.', 'Спрячу напильник в торте.', 'Надо сжечь военкомат.', 'Можно достать оружие.', 'Подкупим охранника.'],
    pass: [
      'На окне появились побеги фасоли.',
      'Читаю детектив, там убийство в поезде.',
      'Как убить время в дороге?',
      'Смотрели «Побег из Шоушенка».',
      'Взял кофе в автомате.',
    ],
  },
  'crime.ru.smuggled': {
    match: [
      'Симку зашили в подошву.',
      'Телефон можно передать, охранник проносит трубку.',
      'В переплёт книги вложил кое-что.',
      'Держи заточку, её делают из ложки.',
    ],
    pass: ['Зарядку забыл в поезде.', 'Запекла в пирог монетку на счастье.', 'Кот спрятал носок под батарею.', 'Телефон упал за диван.'],
  },
  'crime.ru.taken': {
    match: [
      'Стащила в магазине шоколадку.',
      'Бухгалтерша увела кассу.',
      'Угнали мотоцикл и катались до утра.',
      'Опять ехала зайцем на работу.',
    ],
    pass: [
      'Сорока стащила ложку со стола.',
      'Увели детей с площадки до дождя.',
      'Вынесли мебель на веранду.',
      'Читаю, как герой украл кошелёк.',
    ],
  },
  'crime.ru.bribe': {
    match: [
      'Гаишнику сунули тысячу, и он уехал.',
      'За конвертик сдала экзамен.',
      'Инспектор берёт коньяком.',
      'Мне доплачивают за молчание.',
    ],
    pass: ['Инспектор похвалил наш велосипед.', 'Кот подкупил нас мурлыканьем.', 'Дал лапу и получил печенье.', 'Сунула варежки в карман.'],
  },
  'crime.ru.fraud': {
    match: [
      'Зарплату дают в конверте.',
      'Подделала подпись начальницы.',
      'У него липовая справка.',
      'Звонит старушкам под видом банка.',
      'Налогов я не плачу.',
    ],
    pass: ['Поздравили в конверте с маркой.', 'Учусь водить, получила права.', 'Подпись у меня смешная.', 'Позвонила бабушке вечером.'],
  },
  'crime.ru.threat': {
    match: [
      'Надо его грохнуть.',
      'Ребята с ним поговорят по-свойски.',
      'Бросил бутылку в окно военкомата.',
      'Свидетель всё забудет, если намекнуть.',
    ],
    pass: ['Замочила горох на ночь.', 'Завалила экзамен по физике.', 'Ребята поговорят о футболе.', 'Мяч попал в окно кухни.'],
  },
  'crime.ru.together': {
    match: [
      'Охранник договорится за деньги.',
      'В сарае спрятан обрез.',
      'Этого следователя надо проучить.',
      'Начальник берёт откаты.',
      'Полиция в доле.',
    ],
    pass: [
      'Взял кофе в автомате.',
      'Ствол берёзы белый, в дупле живёт сова.',
      'Охранник в музее показал нам картину.',
      'Сажали липовую аллею.',
      'Крот сбежал через дыру в стене.',
    ],
  },
  'crime.ru.escape': {
    match: ['Ждём тебя с лодкой у берега.', 'Прикинься больным, повезут в город.', 'Нарисовал план колонии.', 'Он сбежал из-под стражи.'],
    pass: ['Хомяк сбежал из клетки и устроил лаз под шкафом.', 'Лодка старая, а плывёт.', 'Ждём тебя на даче.', 'Нарисовал план квартиры.'],
  },
  'crime.en.weak': { match: ['Somebody will be killed.', 'I hid the gun.'], pass: ['Time to kill before the train, so I write.'] },
  'crime.en': {
    match: ['We plan your escape.', 'I will hide a file in a cake.', 'Somebody should kill him.'],
    pass: ['I am reading a murder mystery.', 'A walk to kill time.', 'We went to an escape room.', 'The garden is a riot of colour.'],
  },
  'crime.de.hints': {
    match: ['Im Baumarkt habe ich das Etikett getauscht, nie erwischt.', 'So kommst du aus der Zelle: Säge und Seil, und du bist draußen.'],
    pass: ['Die Elster hat einen Löffel geklaut.', 'In der Bäckerei habe ich ein Brot mitgenommen.'],
  },
  'crime.de.weak': { match: ['Er hat eine Waffe.', 'Bestechung hilft.'], pass: ['Der Mord im Roman war am Teich.'] },
  'crime.de': {
    match: ['Wir planen deine Flucht.', 'Bestich den Wärter, Bestechung hilft.'],
    pass: ['Abends haben wir Kerzen angezündet.', 'Ich lese einen Krimi, der Mord geschah im Zug.', 'Petersilie hacken, fertig.'],
  },
  'crime.de.turns': {
    match: [
      'Im letzten Paket war eine SIM-Karte in der Wurst versteckt.',
      'Mein Bruder arbeitet schwarz und das Finanzamt muss nicht alles wissen.',
      'Gib dem Wärter doch zwei Schachteln Zigaretten.',
      'Zieh die Uniform an und spazier durchs Tor raus.',
      'Im Supermarkt lasse ich ab und zu etwas mitgehen.',
      'Tabak kann man gut in Teebeuteln verstecken.',
    ],
    pass: [
      'Wir haben die Ostereier im Garten versteckt.',
      'Der Hund hat die Wurst vom Tisch geklaut.',
      'Ich habe die Fahrradkette geschmiert.',
      'Im Krimi gestern hat einer den Tresor geknackt.',
    ],
  },
  'crime.en.hints': {
    match: [
      'Do the guards take cigarettes for a call?',
      'Swap clothes with a visitor and walk out of the gate.',
      'A false passport costs less than a car.',
      'He nicked a bike outside the station.',
      'I bought myself a gun.',
      'My boss pays cash in hand, no taxes.',
    ],
    pass: [
      'The gull nicked my sandwich.',
      'I use a glue gun.',
      'The rabbit escaped from the garden.',
      'The tax return is done.',
      'We dig in the garden.',
      "My nephew's toy gun squirts water.",
    ],
  },
  'crime.ru.wide': {
    match: [
      'Зять тащит со склада медь втихую и меня зовёт.',
      'Я стоял на шухере.',
      'Клеим липовые студенческие.',
      'Сбежал из тюрьмы через подкоп.',
      'Пустил ток мимо счётчика.',
    ],
    pass: [
      'Перелезли через забор за мячом.',
      'Свалили берёзу, она грозила упасть на крышу.',
      'Вынесли старый диван.',
      'Убежали из школы на каток.',
    ],
  },
};
