import { wordTable } from './wordTable.ts';

/** The weather as a clause; in German also behind its verb (`inv`) and behind “wenn” (`sub`). */
export const weather = wordTable(`
id      | en                  | de                  | de.inv              | de.sub              | ru
rain    | it is raining       | es regnet           | regnet es           | es regnet           | идёт дождь
drizzle | it is drizzling     | es nieselt          | nieselt es          | es nieselt          | моросит дождь
snow    | it is snowing       | es schneit          | schneit es          | es schneit          | идёт снег
sun     | the sun is shining  | die Sonne scheint   | scheint die Sonne   | die Sonne scheint   | светит солнце
wind    | the wind is blowing | der Wind weht       | weht der Wind       | der Wind weht       | дует ветер
fog     | it is foggy         | es ist neblig       | ist es neblig       | es neblig ist       | стоит туман
grey    | it is overcast      | es ist bewölkt      | ist es bewölkt      | es bewölkt ist      | пасмурно
warm    | it is warm          | es ist warm         | ist es warm         | es warm ist         | тепло
hot     | it is hot           | es ist heiß         | ist es heiß         | es heiß ist         | жарко
cool    | it is cool          | es ist kühl         | ist es kühl         | es kühl ist         | прохладно
cold    | it is cold          | es ist kalt         | ist es kalt         | es kalt ist         | холодно
frost   | it is frosty        | es ist frostig      | ist es frostig      | es frostig ist      | морозно
clear   | the sky is clear    | der Himmel ist klar | ist der Himmel klar | der Himmel klar ist | ясное небо
`);

/** Seasons; `in` is when, `day` and `adj` make a day of it. */
export const seasons = wordTable(`
id     | en     | de.gender | de       | de.in       | de.day       | de.gen    | ru.gender | ru    | ru.gen | ru.in  | ru.adj   | ru.prep
spring | spring | m         | Frühling | im Frühling | Frühlingstag | Frühlings | f         | весна | весны  | весной | весенний | весне
summer | summer | m         | Sommer   | im Sommer   | Sommertag    | Sommers   | n         | лето  | лета   | летом  | летний   | лете
autumn | autumn | m         | Herbst   | im Herbst   | Herbsttag    | Herbsts   | f         | осень | осени  | осенью | осенний  | осени
winter | winter | m         | Winter   | im Winter   | Wintertag    | Winters   | f         | зима  | зимы   | зимой  | зимний   | зиме
`);

/** Months. */
export const months = wordTable(`
id        | en        | de        | ru       | ru.in
january   | January   | Januar    | январь   | в январе
february  | February  | Februar   | февраль  | в феврале
march     | March     | März      | март     | в марте
april     | April     | April     | апрель   | в апреле
may       | May       | Mai       | май      | в мае
june      | June      | Juni      | июнь     | в июне
july      | July      | Juli      | июль     | в июле
august    | August    | August    | август   | в августе
september | September | September | сентябрь | в сентябре
october   | October   | Oktober   | октябрь  | в октябре
november  | November  | November  | ноябрь   | в ноябре
december  | December  | Dezember  | декабрь  | в декабре
`);

/** Days of the week. */
export const weekdays = wordTable(`
id        | en        | de         | ru
monday    | Monday    | Montag     | понедельник
tuesday   | Tuesday   | Dienstag   | вторник
wednesday | Wednesday | Mittwoch   | среда
thursday  | Thursday  | Donnerstag | четверг
friday    | Friday    | Freitag    | пятница
saturday  | Saturday  | Samstag    | суббота
sunday    | Sunday    | Sonntag    | воскресенье
`);

/** Holidays that people wish each other something for, with «с …» and „zu …“. */
export const holidays = wordTable(`
id           | en           | en.for           | de            | de.zu             | ru               | ru.with
new-year     | New Year     | the New Year     | Neujahr       | zum neuen Jahr    | Новый год        | с Новым годом
old-new-year | Old New Year | the Old New Year | altes Neujahr | zum alten Neujahr | Старый Новый год | со Старым Новым годом
christmas    | Christmas    |                  | Weihnachten   | zu Weihnachten    | Рождество        | с Рождеством
easter       | Easter       |                  | Ostern        | zu Ostern         | Пасха            | с Пасхой
hanukkah     | Hanukkah     |                  | Chanukka      | zu Chanukka       | Ханука           | с Ханукой
nowruz       | Nowruz       |                  | Nouruz        | zu Nouruz         | Навруз           | с Наврузом
eid          | Eid al-Fitr  |                  | Zuckerfest    | zum Zuckerfest    | Ураза-байрам     | с Ураза-байрамом
shrovetide   | Shrovetide   |                  | Masleniza     | zur Masleniza     | Масленица        | с Масленицей
`);
