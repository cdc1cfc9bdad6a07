/** What else is said of invented people, each in Russian and English: for measuring, so it only has to be of the right kind and size. */

type Pair = readonly [ru: string, en: string];

const pairs = (text: string): readonly Pair[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()))
    .map(([ru = '', en = '']) => [ru, en] as const);

export const occupations = pairs(`
  учитель истории | history teacher
  учительница музыки | music teacher
  школьный библиотекарь | school librarian
  преподаватель вуза | university lecturer
  студент | student
  студентка филологического факультета | student of philology
  аспирант | postgraduate
  математик | mathematician
  физик, научный сотрудник | physicist, researcher
  историк | historian
  журналист | journalist
  корреспондентка районной газеты | reporter of a district paper
  фотограф | photographer
  блогер | blogger
  редактор | editor
  юрист | lawyer
  адвокат | defence lawyer
  муниципальный депутат | municipal deputy
  бывший мэр города | former mayor
  общественный активист | civic activist
  эколог | environmentalist
  поэт | poet
  поэтесса, переводчица | poet and translator
  писатель | writer
  художник | artist
  художница-иллюстратор | illustrator
  режиссёр театра | theatre director
  актриса | actress
  музыкант | musician
  программист | programmer
  системный администратор | system administrator
  инженер | engineer
  инженер-строитель | civil engineer
  архитектор | architect
  врач-педиатр | paediatrician
  медсестра | nurse
  фельдшер | paramedic
  ветеринар | veterinarian
  водитель | driver
  дальнобойщик | lorry driver
  слесарь | fitter
  сварщик | welder
  шахтёр | miner
  электрик | electrician
  железнодорожник | railway worker
  строитель | builder
  повар | cook
  пекарь | baker
  продавщица | shop assistant
  предприниматель | entrepreneur
  бухгалтер | accountant
  экономист | economist
  фермер | farmer
  пенсионер | pensioner
  бывший военный | former soldier
  социальный работник | social worker
  тренер по дзюдо | judo coach
  волонтёр | volunteer
  курьер | courier
  дизайнер | designer
`);

export const interests = pairs(`
  чтение | reading
  шахматы | chess
  математика | mathematics
  музыка | music
  классическая музыка | classical music
  джаз | jazz
  рок | rock music
  гитара | guitar
  пение | singing
  кино | films
  театр | theatre
  живопись | painting
  рисование | drawing
  фотография | photography
  поэзия | poetry
  фантастика | science fiction
  детективы | detective novels
  история | history
  археология | archaeology
  философия | philosophy
  психология | psychology
  астрономия | astronomy
  физика | physics
  биология | biology
  птицы | birds
  кошки | cats
  собаки | dogs
  растения | plants
  огород | gardening
  горы | mountains
  походы | hiking
  путешествия | travel
  рыбалка | fishing
  футбол | football
  хоккей | ice hockey
  бег | running
  велосипед | cycling
  плавание | swimming
  йога | yoga
  бокс | boxing
  кулинария | cooking
  чай | tea
  кофе | coffee
  вышивка | embroidery
  вязание | knitting
  оригами | origami
  моделизм | model making
  кроссворды | crosswords
  головоломки | puzzles
  настольные игры | board games
  английский язык | English
  немецкий язык | German
  французский язык | French
  итальянский язык | Italian
  языки | languages
  программирование | programming
  радио | radio
  поезда | trains
  космос | space
  география | geography
  море | the sea
  марки | stamps
`);

/** Region, the town of its invented prison, and how the town is written in English. */
export const places = pairs(`
  Алтайский край | Рубцовск
  Амурская область | Благовещенск
  Архангельская область | Котлас
  Белгородская область | Валуйки
  Владимирская область | Вязники
  Волгоградская область | Камышин
  Вологодская область | Череповец
  Воронежская область | Россошь
  Забайкальский край | Краснокаменск
  Иркутская область | Ангарск
  Калининградская область | Гусев
  Кемеровская область | Мариинск
  Кировская область | Кирово-Чепецк
  Костромская область | Галич
  Краснодарский край | Армавир
  Красноярский край | Минусинск
  Курганская область | Шадринск
  Ленинградская область | Тосно
  Москва | Москва
  Мурманская область | Апатиты
  Нижегородская область | Арзамас
  Новосибирская область | Бердск
  Омская область | Тара
  Оренбургская область | Соль-Илецк
  Пермский край | Соликамск
  Приморский край | Уссурийск
  Псковская область | Великие Луки
  Республика Башкортостан | Салават
  Республика Карелия | Сегежа
  Республика Коми | Ухта
  Республика Мордовия | Явас
  Республика Татарстан | Чистополь
  Республика Хакасия | Абакан
  Ростовская область | Шахты
  Рязанская область | Скопин
  Самарская область | Тольятти
  Санкт-Петербург | Санкт-Петербург
  Саратовская область | Балашов
  Свердловская область | Нижний Тагил
  Смоленская область | Рославль
  Ставропольский край | Георгиевск
  Тверская область | Торжок
  Томская область | Асино
  Тульская область | Щёкино
  Тюменская область | Ишим
  Удмуртская Республика | Можга
  Ульяновская область | Димитровград
  Хабаровский край | Амурск
  Челябинская область | Копейск
  Ямало-Ненецкий автономный округ | Харп
  Ярославская область | Рыбинск
`);

export const articles = [
  '205.2',
  '207.3',
  '212',
  '213',
  '275',
  '275.1',
  '280',
  '280.3',
  '280.4',
  '281',
  '282.1',
  '282.2',
  '284.1',
  '318',
  '319',
  '330.1',
  '354.1',
] as const;
