import { fold, searchWords } from '../search/words.ts';

/**
 * What people like and do, in families: the beginnings of the words that lists use for them, in Russian, English and
 * German; with `$` the whole word. Politics has none, on purpose: a card keeps away from it.
 */
const beginnings = {
  mathematics: 'математик алгебр геометри mathemat math$ maths$ algebra geometr',
  books:
    'книг чтени читат литератур роман$ романы проза библиотек толсто достоевск ремарк book read$ reading literat novel librar buch bucher lesen',
  poetry: 'поэз поэт стих бродск poet poem verse gedicht lyrik',
  dogs: 'собак пес$ псы щен dog$ dogs puppy puppies hund',
  cats: 'кошк кошек кошач кот$ коты котик котят котенок cat$ cats kitten katze',
  music: 'музык музыц песн песен рок$ джаз опера$ оперы меломан music song rock$ jazz opera musik lied$ lieder',
  instruments: 'барабан гитар пианин фортепиан скрипк скрипач баян пианист drum guitar piano violin pianist gitarre klavier geige',
  chess: 'шахмат chess schach',
  drawing: 'рисова рисун рисую скетч draw sketch zeichn',
  painting: 'живопис гравюр искусств художни картин музе акварел paint engrav art$ arts artist museum watercolo malerei kunst',
  mountains: 'гор$ горы горах альпин скалолаз mountain climb alpin berg$ berge',
  travel: 'путешеств поездк географ турист франция$ италия$ travel geograph touris france$ italy$ reise',
  history: 'истори археолог краевед histor archaeolog archeolog geschicht',
  programming: 'программ айти$ айтишн разработчик компьютер программирован program coding software developer computer informati',
  film: 'кино$ киноман кинемат фильм сериал аниме$ мультфильм документалист тарантино film movie cinema series$ anime$ documentar',
  theatre: 'театр актер актрис режиссер драматург theat actor actress director$ drama stage',
  sport:
    'спорт плаван волейбол фехтован карате$ баскетбол теннис гимнаст йог sport swim volleyball fencing karate$ basketball tennis gymnast yoga schwimm turnen',
  running: 'бег$ бега бегать марафон running$ runner jogging marathon laufen$',
  football: 'футбол football soccer fussball',
  winterSport: 'хоккей лыж коньк сноуборд hockey ski$ skiing skis skat snowboard schlittschuh',
  cooking: 'кулинар готовк готовить повар$ повара пекар кондитер cook$ cooks cooking baker baking cuisine kochen',
  space: 'космос космич космонавт астроном звезд телескоп space$ astronom stars$ telescope weltraum sterne',
  languages:
    'язык лингвист перевод филолог французск итальянск немецк английск испанск language linguist translat philolog french$ italian$ german$ spanish sprach',
  gardening: 'сад$ сады садов огород цветы цветов растен ботаник дача$ garden plants botan flower garten blumen',
  photography: 'фотограф photo fotogra',
  science: 'наук научн ученый физик химик химия scien physic chemi wissenschaft',
  nature: 'природ эколог биолог животн зоолог лес$ леса nature ecolog biolog animal zoolog wildlife forest natur$ tiere',
  birds: 'птиц орнитолог bird ornitholog vogel',
  medicine: 'врач медик медицин медсестр фельдшер ветеринар doctor medic nurse paramedic physician veterinar arzt arztin',
  teaching: 'учител преподават педагог воспитател teach lecturer pedagog tutor professor lehrer',
  journalism: 'журналис редактор корреспондент репортер journalis editor reporter',
  writing: 'писател публицист сценарист эссе творчеств writer writing author essay schriftsteller',
  law: 'юрист адвокат юриспруд lawyer attorney jurist anwalt',
  engineering: 'инженер техник$ техника электрик слесар электрон механик робот engineer technic electric electron mechanic robot ingenieur',
  building: 'строител плотник столяр builder carpent joiner woodwork tischler',
  architecture: 'архитект урбан город$ города$ architect urban stadtplan',
  philosophy: 'философ philosoph',
  society: 'социолог культур антрополог психолог этнограф sociolog cultur anthropolog psycholog ethnograph soziolog kultur',
  games: 'видеоигр геймер videogame gamer videospiel',
  boardGames: 'настольн настолк board$ boardgame brettspiel',
  comics: 'комикс манга$ comic manga$',
  crafts: 'бисер вышив вязан рукодел шить шитье craft knit embroid bead sewing handarbeit stricken',
  jigsaw: 'мозаик пазл jigsaw mosaic',
  fantasy: 'фантаст фэнтези поттер толкин fantasy fiction potter tolkien',
  detectives: 'детектив detective krimi',
  humour: 'юмор шутк шуток анекдот стендап комед humour humor jokes standup comed',
  roads: 'водител дальнобо автомоб машинист железнодорож driver trucker automo cars$ railway',
  sea: 'море$ моря моряк яхт парус рыбал рыбак sea$ sailor sailing yacht fishing fish meer segeln',
  cycling: 'велосипед велоспорт cycl bicycle bike fahrrad radfahr',
  dance: 'танц танец балет dance dancing ballet tanz',
  studying: 'студент аспирант школьни гимназист учащ student postgraduate pupil schuler',
  farming: 'фермер агроном сельск деревн farm agronom village',
  retired: 'пенсионер pensioner retired rentner',
  everyday: 'повседневн everyday alltag',
  walking: 'прогул поход пешком walking hiking hike walks wander',
  collecting: 'коллекц филател нумизмат collect philatel',
  radio: 'радио$ радиолюб radio',
  puzzles: 'загад головолом кроссворд ребус судоку puzzle riddle crossword sudoku ratsel',
} as const;

/** Something that several people like or do, and that prompts are about. */
export type Family = keyof typeof beginnings;

const patterns = Object.entries(beginnings).map(
  ([family, words]) => [family as Family, new RegExp(`^(?:${words.split(' ').map(fold).join('|')})`, 'u')] as const,
);

/** The families that texts name, in whatever language they are. */
export function familiesIn(texts: readonly string[]): ReadonlySet<Family> {
  const words = texts.flatMap((text) => searchWords(text)).map(fold);
  return new Set(patterns.flatMap(([family, pattern]) => (words.some((word) => pattern.test(word)) ? [family] : [])));
}
