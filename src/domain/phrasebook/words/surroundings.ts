import { wordTable } from './wordTable.ts';

/** What is seen from a window or stands near a house. */
export const views = wordTable(`
id         | en             | de.gender | de          | de.a                        | de.acc                      | ru.gender | ru                   | ru.acc
river      | a river        | m         | Fluss       | ein Fluss                   | einen Fluss                 | f         | река                 | реку
lake       | a lake         | m         | See         | ein See                     | einen See                   | n         | озеро                | озеро
sea        | the sea        | n         | Meer        | das Meer                    | das Meer                    | n         | море                 | море
park       | a park         | m         | Park        | ein Park                    | einen Park                  | m         | парк                 | парк
forest     | a forest       | m         | Wald        | ein Wald                    | einen Wald                  | m         | лес                  | лес
garden     | a garden       | m         | Garten      | ein Garten                  | einen Garten                | m         | сад                  | сад
hill       | a hill         | m         | Hügel       | ein Hügel                   | einen Hügel                 | m         | холм                 | холм
mountain   | a mountain     | m         | Berg        | ein Berg                    | einen Berg                  | f         | гора                 | гору
field      | a field        | n         | Feld        | ein Feld                    | ein Feld                    | n         | поле                 | поле
canal      | a canal        | m         | Kanal       | ein Kanal                   | einen Kanal                 | m         | канал                | канал
bridge     | a bridge       | f         | Brücke      | eine Brücke                 | eine Brücke                 | m         | мост                 | мост
square     | a small square | m         | Platz       | ein kleiner Platz           | einen kleinen Platz         | f         | маленькая площадь    | маленькую площадь
tower      | an old tower   | m         | Turm        | ein alter Turm              | einen alten Turm            | f         | старая башня         | старую башню
tree       | a big tree     | m         | Baum        | ein großer Baum             | einen großen Baum           | n         | большое дерево       | большое дерево
bakery     | a bakery       | f         | Bäckerei    | eine Bäckerei               | eine Bäckerei               | f         | булочная             | булочную
playground | a playground   | m         | Spielplatz  | ein Spielplatz              | einen Spielplatz            | f         | детская площадка     | детскую площадку
tram-stop  | a tram stop    | f         | Haltestelle | eine Straßenbahnhaltestelle | eine Straßenbahnhaltestelle | f         | трамвайная остановка | трамвайную остановку
`);

/** Where people go: there, and (`at`) being there. */
export const outings = wordTable(`
id         | en                      | en.at                   | de                        | de.at                 | ru                 | ru.at
park       | to the park             | in the park             | in den Park               | im Park               | в парк             | в парке
forest     | to the forest           | in the forest           | in den Wald               | im Wald               | в лес              | в лесу
river      | to the river            | by the river            | an den Fluss              | am Fluss              | к реке             | у реки
lake       | to the lake             | by the lake             | an den See                | am See                | к озеру            | у озера
sea        | to the sea              | by the sea              | ans Meer                  | am Meer               | к морю             | у моря
mountains  | to the mountains        | in the mountains        | in die Berge              | in den Bergen         | в горы             | в горах
garden     | to the botanical garden | in the botanical garden | in den Botanischen Garten | im Botanischen Garten | в ботанический сад | в ботаническом саду
museum     | to a museum             | at a museum             | ins Museum                | im Museum             | в музей            | в музее
library    | to the library          | in the library          | in die Bibliothek         | in der Bibliothek     | в библиотеку       | в библиотеке
theatre    | to the theatre          | at the theatre          | ins Theater               | im Theater            | в театр            | в театре
exhibition | to an exhibition        | at an exhibition        | in eine Ausstellung       | in einer Ausstellung  | на выставку        | на выставке
market     | to the market           | at the market           | auf den Markt             | auf dem Markt         | на рынок           | на рынке
lesson     | to a dancing lesson     | at a dancing lesson     | in die Tanzstunde         | in der Tanzstunde     | на урок танцев     | на уроке танцев
`);

/** Where people work; a place needs no gender, a profession would. */
export const works = wordTable(`
id           | en                 | de                    | ru
school       | at a school        | in einer Schule       | в школе
kindergarten | at a kindergarten  | in einem Kindergarten | в детском саду
university   | at a university    | an einer Universität  | в университете
hospital     | at a hospital      | in einem Krankenhaus  | в больнице
pharmacy     | at a pharmacy      | in einer Apotheke     | в аптеке
library      | in a library       | in einer Bibliothek   | в библиотеке
bookshop     | in a bookshop      | in einer Buchhandlung | в книжном магазине
shop         | in a shop          | in einem Laden        | в магазине
cafe         | in a café          | in einem Café         | в кафе
office       | in an office       | in einem Büro         | в офисе
theatre      | at a theatre       | an einem Theater      | в театре
museum       | at a museum        | in einem Museum       | в музее
workshop     | in a workshop      | in einer Werkstatt    | в мастерской
factory      | in a factory       | in einer Fabrik       | на заводе
laboratory   | in a laboratory    | in einem Labor        | в лаборатории
nursery      | in a plant nursery | in einer Gärtnerei    | в садовом питомнике
railway      | for the railway    | bei der Bahn          | на железной дороге
post         | at the post office | bei der Post          | на почте
home         | from home          | zu Hause              | дома
`);

/** How people get around. */
export const transports = wordTable(`
id      | en         | de                  | ru
bicycle | by bicycle | mit dem Fahrrad     | на велосипеде
tram    | by tram    | mit der Straßenbahn | на трамвае
bus     | by bus     | mit dem Bus         | на автобусе
metro   | by metro   | mit der U-Bahn      | на метро
train   | by train   | mit dem Zug         | на поезде
scooter | by scooter | mit dem Roller      | на самокате
ferry   | by ferry   | mit der Fähre       | на пароме
`);
