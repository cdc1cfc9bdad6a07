import { wordTable } from './wordTable.ts';

/** What people do for pleasure; `inf` says it as a verb. */
export const hobbies = wordTable(`
id          | en                  | de                | ru.gender | ru                     | ru.inf
reading     | reading             | Lesen             | n         | чтение                 | читать
drawing     | drawing             | Zeichnen          | n         | рисование              | рисовать
knitting    | knitting            | Stricken          | n         | вязание                | вязать
sewing      | sewing              | Nähen             | n         | шитьё                  | шить
photography | photography         | Fotografieren     | f         | фотография             | фотографировать
singing     | singing             | Singen            | n         | пение                  | петь
dancing     | dancing             | Tanzen            | pl        | танцы                  | танцевать
gardening   | gardening           | Gärtnern          | n         | садоводство            | работать в саду
hiking      | hiking              | Wandern           | pl        | походы                 | ходить в походы
chess       | playing chess       | Schachspielen     | pl        | шахматы                | играть в шахматы
board-games | playing board games | Brettspielen      | pl        | настольные игры        | играть в настольные игры
crosswords  | solving crosswords  | Kreuzworträtseln  | pl        | кроссворды             | разгадывать кроссворды
pottery     | pottery             | Töpfern           | f         | керамика               | лепить из глины
woodwork    | working with wood   | Arbeiten mit Holz | f         | работа по дереву       | мастерить из дерева
birds       | watching birds      | Vogelbeobachten   | n         | наблюдение за птицами  | наблюдать за птицами
stars       | watching the stars  | Sternegucken      | n         | наблюдение за звёздами | смотреть на звёзды
languages   | learning languages  | Sprachenlernen    | n         | изучение языков        | учить языки
letters     | writing letters     | Briefeschreiben   | f         | переписка              | писать письма
calligraphy | calligraphy         | Schönschreiben    | f         | каллиграфия            | красиво писать от руки
origami     | folding paper       | Papierfalten      | n         | оригами                | складывать фигурки из бумаги
music       | making music        | Musizieren        | f         | музыка                 | играть на музыкальных инструментах
theatre     | acting in plays     | Theaterspielen    | m         | любительский театр     | играть в любительском театре
`);

/** What people are interested in or study. */
export const subjects = wordTable(`
id           | en           | de          | ru.gender | ru          | ru.acc
mathematics  | mathematics  | Mathematik  | f         | математика  | математику
physics      | physics      | Physik      | f         | физика      | физику
chemistry    | chemistry    | Chemie      | f         | химия       | химию
biology      | biology      | Biologie    | f         | биология    | биологию
astronomy    | astronomy    | Astronomie  | f         | астрономия  | астрономию
geography    | geography    | Geografie   | f         | география   | географию
history      | history      | Geschichte  | f         | история     | историю
literature   | literature   | Literatur   | f         | литература  | литературу
music        | music        | Musik       | f         | музыка      | музыку
painting     | painting     | Malerei     | f         | живопись    | живопись
architecture | architecture | Architektur | f         | архитектура | архитектуру
languages    | languages    | Sprachen    | pl        | языки       | языки
philosophy   | philosophy   | Philosophie | f         | философия   | философию
theatre      | theatre      | Theater     | m         | театр       | театр
chess        | chess        | Schach      | pl        | шахматы     | шахматы
botany       | botany       | Botanik     | f         | ботаника    | ботанику
cinema       | cinema       | Filmkunst   | n         | кино        | кино
`);

/** Kinds of sport; `ins` is what one does of them. */
export const sports = wordTable(`
id           | en             | de           | ru                | ru.ins
swimming     | swimming       | Schwimmen    | плавание          | плаванием
running      | running        | Laufen       | бег               | бегом
tennis       | tennis         | Tennis       | теннис            | теннисом
table-tennis | table tennis   | Tischtennis  | настольный теннис | настольным теннисом
football     | football       | Fußball      | футбол            | футболом
volleyball   | volleyball     | Volleyball   | волейбол          | волейболом
basketball   | basketball     | Basketball   | баскетбол         | баскетболом
badminton    | badminton      | Badminton    | бадминтон         | бадминтоном
gymnastics   | gymnastics     | Turnen       | гимнастика        | гимнастикой
yoga         | yoga           | Yoga         | йога              | йогой
rowing       | rowing         | Rudern       | гребля            | греблей
climbing     | climbing       | Klettern     | скалолазание      | скалолазанием
skating      | figure skating | Eiskunstlauf | фигурное катание  | фигурным катанием
cycling      | cycling        | Radfahren    | велоспорт         | велоспортом
`);

/** What people collect, in Russian in the accusative. */
export const collections = wordTable(`
id        | en            | de            | ru
postcards | postcards     | Postkarten    | открытки
stamps    | stamps        | Briefmarken   | марки
shells    | shells        | Muscheln      | ракушки
pebbles   | pebbles       | Kieselsteine  | камешки
leaves    | autumn leaves | Herbstblätter | осенние листья
buttons   | buttons       | Knöpfe        | пуговицы
coins     | coins         | Münzen        | монеты
bookmarks | bookmarks     | Lesezeichen   | закладки
records   | records       | Schallplatten | пластинки
badges    | badges        | Anstecknadeln | значки
`);
