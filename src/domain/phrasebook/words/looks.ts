import { wordTable } from './wordTable.ts';

/** Colours: by name, and as a cup (`f`) or socks (`pl`) have them. */
export const colours = wordTable(`
id         | en         | de       | de.f          | de.pl         | ru         | ru.f       | ru.pl
red        | red        | Rot      | rote          | rote          | красный    | красная    | красные
blue       | blue       | Blau     | blaue         | blaue         | синий      | синяя      | синие
light-blue | light blue | Hellblau | hellblaue     | hellblaue     | голубой    | голубая    | голубые
green      | green      | Grün     | grüne         | grüne         | зелёный    | зелёная    | зелёные
yellow     | yellow     | Gelb     | gelbe         | gelbe         | жёлтый     | жёлтая     | жёлтые
orange     | orange     | Orange   | orangefarbene | orangefarbene | оранжевый  | оранжевая  | оранжевые
purple     | purple     | Lila     | lilafarbene   | lilafarbene   | лиловый    | лиловая    | лиловые
brown      | brown      | Braun    | braune        | braune        | коричневый | коричневая | коричневые
grey       | grey       | Grau     | graue         | graue         | серый      | серая      | серые
white      | white      | Weiß     | weiße         | weiße         | белый      | белая      | белые
black      | black      | Schwarz  | schwarze      | schwarze      | чёрный     | чёрная     | чёрные
`);

/** How an animal looks, by the gender of the animal. */
export const coats = wordTable(`
id          | en              | de           | ru.m        | ru.f
black       | black           | schwarz      | чёрный      | чёрная
white       | white           | weiß         | белый       | белая
grey        | grey            | grau         | серый       | серая
ginger      | ginger          | rotbraun     | рыжий       | рыжая
brown       | brown           | braun        | коричневый  | коричневая
striped     | striped         | gestreift    | полосатый   | полосатая
spotted     | spotted         | gefleckt     | пятнистый   | пятнистая
fluffy      | fluffy          | flauschig    | пушистый    | пушистая
black-white | black and white | schwarz-weiß | чёрно-белый | чёрно-белая
`);

/** Kinds of tea, in German and Russian in the accusative. */
export const teas = wordTable(`
id        | en             | de              | ru
black     | black tea      | schwarzen Tee   | чёрный чай
green     | green tea      | grünen Tee      | зелёный чай
mint      | mint tea       | Minztee         | чай с мятой
lemon     | tea with lemon | Tee mit Zitrone | чай с лимоном
herbal    | herbal tea     | Kräutertee      | травяной чай
fruit     | fruit tea      | Früchtetee      | фруктовый чай
chamomile | chamomile tea  | Kamillentee     | ромашковый чай
thyme     | tea with thyme | Tee mit Thymian | чай с чабрецом
`);

/** Small joys of a day. */
export const joys = wordTable(`
id         | en                      | de                             | ru
wind       | a warm wind             | ein warmer Wind                | тёплый ветер
butterfly  | the first butterfly     | der erste Schmetterling        | первая бабочка
rain-smell | the smell of rain       | der Geruch von Regen           | запах дождя
book       | a good book             | ein gutes Buch                 | хорошая книга
song       | a new song              | ein neues Lied                 | новая песня
sun        | sunlight on the wall    | Sonnenlicht an der Wand        | солнечный свет на стене
leaf       | a golden leaf           | ein goldenes Blatt             | золотой лист
snow       | fresh snow              | frischer Schnee                | свежий снег
letter     | a letter from a friend  | ein Brief von Freunden         | письмо от друзей
cat        | a cat on the windowsill | eine Katze auf der Fensterbank | кошка на подоконнике
stars      | many stars              | viele Sterne                   | много звёзд
silence    | quiet in the morning    | Stille am Morgen               | утренняя тишина
`);

/** What is seen on the picture side of a card. */
export const pictures = wordTable(`
id      | en               | de               | ru
firs    | firs in the snow | Tannen im Schnee | ели в снегу
branch  | a branch         | ein Zweig        | ветка
sea     | the sea          | das Meer         | море
tea     | tea              | Tee              | чай
hills   | hills            | Hügel            | холмы
cat     | a cat            | eine Katze       | кошка
flowers | flowers          | Blumen           | цветы
house   | a house          | ein Haus         | дом
bird    | a bird           | ein Vogel        | птица
tree    | a tree           | ein Baum         | дерево
`);
