import { wordTable } from './wordTable.ts';

/** Titles of books, without their quotation marks. */
export const books = wordTable(`
id                | en                                | de                                | ru
alice             | Alice’s Adventures in Wonderland  | Alice im Wunderland               | Алиса в Стране чудес
anna-karenina     | Anna Karenina                     | Anna Karenina                     | Анна Каренина
around-the-world  | Around the World in Eighty Days   | In achtzig Tagen um die Welt      | Вокруг света за восемьдесят дней
boat              | Three Men in a Boat               | Drei Mann in einem Boot           | Трое в лодке, не считая собаки
cherry-orchard    | The Cherry Orchard                | Der Kirschgarten                  | Вишнёвый сад
chairs            | The Twelve Chairs                 | Zwölf Stühle                      | Двенадцать стульев
dandelion-wine    | Dandelion Wine                    | Löwenzahnwein                     | Вино из одуванчиков
don-quixote       | Don Quixote                       | Don Quijote                       | Дон Кихот
eugene-onegin     | Eugene Onegin                     | Eugen Onegin                      | Евгений Онегин
hobbit            | The Hobbit                        | Der Hobbit                        | Хоббит
holmes            | The Adventures of Sherlock Holmes | Die Abenteuer des Sherlock Holmes | Приключения Шерлока Холмса
jane-eyre         | Jane Eyre                         | Jane Eyre                         | Джейн Эйр
little-prince     | The Little Prince                 | Der kleine Prinz                  | Маленький принц
master            | The Master and Margarita          | Meister und Margarita             | Мастер и Маргарита
moby-dick         | Moby-Dick                         | Moby-Dick                         | Моби Дик
momo              | Momo                              | Momo                              | Момо
monday            | Monday Starts on Saturday         | Montag beginnt am Samstag         | Понедельник начинается в субботу
moomin            | Finn Family Moomintroll           | Die Mumins                        | Шляпа волшебника
mysterious-island | The Mysterious Island             | Die geheimnisvolle Insel          | Таинственный остров
old-man           | The Old Man and the Sea           | Der alte Mann und das Meer        | Старик и море
pippi             | Pippi Longstocking                | Pippi Langstrumpf                 | Пеппи Длинныйчулок
pride             | Pride and Prejudice               | Stolz und Vorurteil               | Гордость и предубеждение
robinson          | Robinson Crusoe                   | Robinson Crusoe                   | Робинзон Крузо
seagull           | The Seagull                       | Die Möwe                          | Чайка
treasure-island   | Treasure Island                   | Die Schatzinsel                   | Остров сокровищ
willows           | The Wind in the Willows           | Der Wind in den Weiden            | Ветер в ивах
winnie            | Winnie-the-Pooh                   | Pu der Bär                        | Винни-Пух
`);

/** What people like to read, in Russian in the accusative. */
export const genres = wordTable(`
id              | en                  | de                    | ru
detective       | detective stories   | Krimis                | детективы
short           | short stories       | Erzählungen           | рассказы
tales           | fairy tales         | Märchen               | сказки
science-fiction | science fiction     | Science-Fiction       | фантастику
travel          | books about travels | Reisebücher           | книги о путешествиях
nature          | books about nature  | Bücher über die Natur | книги о природе
history         | historical novels   | historische Romane    | исторические романы
plays           | plays               | Theaterstücke         | пьесы
science         | popular science     | populäre Wissenschaft | научно-популярные книги
biographies     | biographies         | Biografien            | биографии
childrens       | children’s books    | Kinderbücher          | детские книги
old             | old novels          | alte Romane           | старые романы
`);

/** Titles of films, without their quotation marks. */
export const films = wordTable(`
id                 | en                  | de                             | ru
amelie             | Amélie              | Die fabelhafte Welt der Amélie | Амели
back-to-the-future | Back to the Future  | Zurück in die Zukunft          | Назад в будущее
city-lights        | City Lights         | Lichter der Großstadt          | Огни большого города
hedgehog           | Hedgehog in the Fog | Der Igel im Nebel              | Ёжик в тумане
irony              | The Irony of Fate   | Ironie des Schicksals          | Ирония судьбы
mary-poppins       | Mary Poppins        | Mary Poppins                   | Мэри Поппинс
paddington         | Paddington          | Paddington                     | Приключения Паддингтона
paris              | Midnight in Paris   | Midnight in Paris              | Полночь в Париже
roman-holiday      | Roman Holiday       | Ein Herz und eine Krone        | Римские каникулы
some-like-it-hot   | Some Like It Hot    | Manche mögen’s heiß            | В джазе только девушки
snow-queen         | The Snow Queen      | Die Schneekönigin              | Снежная королева
totoro             | My Neighbour Totoro | Mein Nachbar Totoro            | Мой сосед Тоторо
wizard             | The Wizard of Oz    | Der Zauberer von Oz            | Волшебник страны Оз
`);

/** Instruments, with «на …» of who plays them. */
export const instruments = wordTable(`
id        | en            | de            | ru.gender | ru               | ru.on
guitar    | the guitar    | Gitarre       | f         | гитара           | на гитаре
piano     | the piano     | Klavier       | n         | пианино          | на пианино
violin    | the violin    | Geige         | f         | скрипка          | на скрипке
cello     | the cello     | Cello         | f         | виолончель       | на виолончели
flute     | the flute     | Flöte         | f         | флейта           | на флейте
clarinet  | the clarinet  | Klarinette    | m         | кларнет          | на кларнете
trumpet   | the trumpet   | Trompete      | f         | труба            | на трубе
accordion | the accordion | Akkordeon     | m         | аккордеон        | на аккордеоне
balalaika | the balalaika | Balalaika     | f         | балалайка        | на балалайке
drums     | the drums     | Schlagzeug    | pl        | ударные          | на ударных
harmonica | the harmonica | Mundharmonika | f         | губная гармоника | на губной гармонике
saxophone | the saxophone | Saxofon       | m         | саксофон         | на саксофоне
ukulele   | the ukulele   | Ukulele       | f         | укулеле          | на укулеле
organ     | the organ     | Orgel         | m         | орган            | на органе
`);

/** What people listen to, in Russian in the accusative. */
export const musics = wordTable(`
id        | en              | de               | ru
classical | classical music | klassische Musik | классическую музыку
piano     | piano music     | Klaviermusik     | фортепианную музыку
jazz      | jazz            | Jazz             | джаз
folk      | folk songs      | Volkslieder      | народные песни
old-songs | old songs       | alte Lieder      | старые песни
opera     | opera           | Opern            | оперу
film      | film music      | Filmmusik        | музыку из фильмов
guitar    | guitar music    | Gitarrenmusik    | гитарную музыку
choirs    | choirs          | Chöre            | хоры
blues     | blues           | Blues            | блюз
`);
