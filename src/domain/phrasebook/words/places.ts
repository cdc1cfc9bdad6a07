import { wordTable } from './wordTable.ts';

/** Cities where people write, with «в …» and «из …» in Russian. */
export const cities = wordTable(`
id           | en           | de           | ru           | ru.in           | ru.from
almaty       | Almaty       | Almaty       | Алматы       | в Алматы        | из Алматы
amsterdam    | Amsterdam    | Amsterdam    | Амстердам    | в Амстердаме    | из Амстердама
athens       | Athens       | Athen        | Афины        | в Афинах        | из Афин
barcelona    | Barcelona    | Barcelona    | Барселона    | в Барселоне     | из Барселоны
basel        | Basel        | Basel        | Базель       | в Базеле        | из Базеля
belgrade     | Belgrade     | Belgrad      | Белград      | в Белграде      | из Белграда
berlin       | Berlin       | Berlin       | Берлин       | в Берлине       | из Берлина
bern         | Bern         | Bern         | Берн         | в Берне         | из Берна
bonn         | Bonn         | Bonn         | Бонн         | в Бонне         | из Бонна
bratislava   | Bratislava   | Bratislava   | Братислава   | в Братиславе    | из Братиславы
bremen       | Bremen       | Bremen       | Бремен       | в Бремене       | из Бремена
brno         | Brno         | Brünn        | Брно         | в Брно          | из Брно
brussels     | Brussels     | Brüssel      | Брюссель     | в Брюсселе      | из Брюсселя
budapest     | Budapest     | Budapest     | Будапешт     | в Будапеште     | из Будапешта
buenos-aires | Buenos Aires | Buenos Aires | Буэнос-Айрес | в Буэнос-Айресе | из Буэнос-Айреса
cologne      | Cologne      | Köln         | Кёльн        | в Кёльне        | из Кёльна
copenhagen   | Copenhagen   | Kopenhagen   | Копенгаген   | в Копенгагене   | из Копенгагена
dortmund     | Dortmund     | Dortmund     | Дортмунд     | в Дортмунде     | из Дортмунда
dresden      | Dresden      | Dresden      | Дрезден      | в Дрездене      | из Дрездена
dublin       | Dublin       | Dublin       | Дублин       | в Дублине       | из Дублина
dusseldorf   | Düsseldorf   | Düsseldorf   | Дюссельдорф  | в Дюссельдорфе  | из Дюссельдорфа
edinburgh    | Edinburgh    | Edinburgh    | Эдинбург     | в Эдинбурге     | из Эдинбурга
florence     | Florence     | Florenz      | Флоренция    | во Флоренции    | из Флоренции
frankfurt    | Frankfurt    | Frankfurt    | Франкфурт    | во Франкфурте   | из Франкфурта
freiburg     | Freiburg     | Freiburg     | Фрайбург     | во Фрайбурге    | из Фрайбурга
gdansk       | Gdańsk       | Danzig       | Гданьск      | в Гданьске      | из Гданьска
geneva       | Geneva       | Genf         | Женева       | в Женеве        | из Женевы
gothenburg   | Gothenburg   | Göteborg     | Гётеборг     | в Гётеборге     | из Гётеборга
graz         | Graz         | Graz         | Грац         | в Граце         | из Граца
haifa        | Haifa        | Haifa        | Хайфа        | в Хайфе         | из Хайфы
hamburg      | Hamburg      | Hamburg      | Гамбург      | в Гамбурге      | из Гамбурга
hanover      | Hanover      | Hannover     | Ганновер     | в Ганновере     | из Ганновера
heidelberg   | Heidelberg   | Heidelberg   | Гейдельберг  | в Гейдельберге  | из Гейдельберга
helsinki     | Helsinki     | Helsinki     | Хельсинки    | в Хельсинки     | из Хельсинки
istanbul     | Istanbul     | Istanbul     | Стамбул      | в Стамбуле      | из Стамбула
jerusalem    | Jerusalem    | Jerusalem    | Иерусалим    | в Иерусалиме    | из Иерусалима
krakow       | Kraków       | Krakau       | Краков       | в Кракове       | из Кракова
lausanne     | Lausanne     | Lausanne     | Лозанна      | в Лозанне       | из Лозанны
leipzig      | Leipzig      | Leipzig      | Лейпциг      | в Лейпциге      | из Лейпцига
lisbon       | Lisbon       | Lissabon     | Лиссабон     | в Лиссабоне     | из Лиссабона
ljubljana    | Ljubljana    | Ljubljana    | Любляна      | в Любляне       | из Любляны
london       | London       | London       | Лондон       | в Лондоне       | из Лондона
los-angeles  | Los Angeles  | Los Angeles  | Лос-Анджелес | в Лос-Анджелесе | из Лос-Анджелеса
lyon         | Lyon         | Lyon         | Лион         | в Лионе         | из Лиона
madrid       | Madrid       | Madrid       | Мадрид       | в Мадриде       | из Мадрида
mainz        | Mainz        | Mainz        | Майнц        | в Майнце        | из Майнца
manchester   | Manchester   | Manchester   | Манчестер    | в Манчестере    | из Манчестера
marseille    | Marseille    | Marseille    | Марсель      | в Марселе       | из Марселя
milan        | Milan        | Mailand      | Милан        | в Милане        | из Милана
montreal     | Montreal     | Montreal     | Монреаль     | в Монреале      | из Монреаля
munich       | Munich       | München      | Мюнхен       | в Мюнхене       | из Мюнхена
new-york     | New York     | New York     | Нью-Йорк     | в Нью-Йорке     | из Нью-Йорка
novi-sad     | Novi Sad     | Novi Sad     | Нови-Сад     | в Нови-Саде     | из Нови-Сада
oslo         | Oslo         | Oslo         | Осло         | в Осло          | из Осло
paris        | Paris        | Paris        | Париж        | в Париже        | из Парижа
potsdam      | Potsdam      | Potsdam      | Потсдам      | в Потсдаме      | из Потсдама
prague       | Prague       | Prag         | Прага        | в Праге         | из Праги
riga         | Riga         | Riga         | Рига         | в Риге          | из Риги
rome         | Rome         | Rom          | Рим          | в Риме          | из Рима
rotterdam    | Rotterdam    | Rotterdam    | Роттердам    | в Роттердаме    | из Роттердама
salzburg     | Salzburg     | Salzburg     | Зальцбург    | в Зальцбурге    | из Зальцбурга
sofia        | Sofia        | Sofia        | София        | в Софии         | из Софии
stockholm    | Stockholm    | Stockholm    | Стокгольм    | в Стокгольме    | из Стокгольма
strasbourg   | Strasbourg   | Straßburg    | Страсбург    | в Страсбурге    | из Страсбурга
stuttgart    | Stuttgart    | Stuttgart    | Штутгарт     | в Штутгарте     | из Штутгарта
tallinn      | Tallinn      | Tallinn      | Таллин       | в Таллине       | из Таллина
tbilisi      | Tbilisi      | Tiflis       | Тбилиси      | в Тбилиси       | из Тбилиси
tel-aviv     | Tel Aviv     | Tel Aviv     | Тель-Авив    | в Тель-Авиве    | из Тель-Авива
toronto      | Toronto      | Toronto      | Торонто      | в Торонто       | из Торонто
turin        | Turin        | Turin        | Турин        | в Турине        | из Турина
utrecht      | Utrecht      | Utrecht      | Утрехт       | в Утрехте       | из Утрехта
valencia     | Valencia     | Valencia     | Валенсия     | в Валенсии      | из Валенсии
vienna       | Vienna       | Wien         | Вена         | в Вене          | из Вены
vilnius      | Vilnius      | Vilnius      | Вильнюс      | в Вильнюсе      | из Вильнюса
warsaw       | Warsaw       | Warschau     | Варшава      | в Варшаве       | из Варшавы
yerevan      | Yerevan      | Jerewan      | Ереван       | в Ереване       | из Еревана
zagreb       | Zagreb       | Zagreb       | Загреб       | в Загребе       | из Загреба
zurich       | Zurich       | Zürich       | Цюрих        | в Цюрихе        | из Цюриха
`);

/** Countries, with the little word before them where it is no plain “in” or “from”. */
export const countries = wordTable(`
id          | en                | de             | de.in               | de.from              | ru             | ru.in            | ru.from
argentina   | Argentina         | Argentinien    | in Argentinien      | aus Argentinien      | Аргентина      | в Аргентине      | из Аргентины
armenia     | Armenia           | Armenien       | in Armenien         | aus Armenien         | Армения        | в Армении        | из Армении
australia   | Australia         | Australien     | in Australien       | aus Australien       | Австралия      | в Австралии      | из Австралии
austria     | Austria           | Österreich     | in Österreich       | aus Österreich       | Австрия        | в Австрии        | из Австрии
belgium     | Belgium           | Belgien        | in Belgien          | aus Belgien          | Бельгия        | в Бельгии        | из Бельгии
brazil      | Brazil            | Brasilien      | in Brasilien        | aus Brasilien        | Бразилия       | в Бразилии       | из Бразилии
bulgaria    | Bulgaria          | Bulgarien      | in Bulgarien        | aus Bulgarien        | Болгария       | в Болгарии       | из Болгарии
canada      | Canada            | Kanada         | in Kanada           | aus Kanada           | Канада         | в Канаде         | из Канады
croatia     | Croatia           | Kroatien       | in Kroatien         | aus Kroatien         | Хорватия       | в Хорватии       | из Хорватии
cyprus      | Cyprus            | Zypern         | auf Zypern          | aus Zypern           | Кипр           | на Кипре         | с Кипра
czechia     | Czechia           | Tschechien     | in Tschechien       | aus Tschechien       | Чехия          | в Чехии          | из Чехии
denmark     | Denmark           | Dänemark       | in Dänemark         | aus Dänemark         | Дания          | в Дании          | из Дании
estonia     | Estonia           | Estland        | in Estland          | aus Estland          | Эстония        | в Эстонии        | из Эстонии
finland     | Finland           | Finnland       | in Finnland         | aus Finnland         | Финляндия      | в Финляндии      | из Финляндии
france      | France            | Frankreich     | in Frankreich       | aus Frankreich       | Франция        | во Франции       | из Франции
georgia     | Georgia           | Georgien       | in Georgien         | aus Georgien         | Грузия         | в Грузии         | из Грузии
germany     | Germany           | Deutschland    | in Deutschland      | aus Deutschland      | Германия       | в Германии       | из Германии
greece      | Greece            | Griechenland   | in Griechenland     | aus Griechenland     | Греция         | в Греции         | из Греции
hungary     | Hungary           | Ungarn         | in Ungarn           | aus Ungarn           | Венгрия        | в Венгрии        | из Венгрии
iceland     | Iceland           | Island         | in Island           | aus Island           | Исландия       | в Исландии       | из Исландии
ireland     | Ireland           | Irland         | in Irland           | aus Irland           | Ирландия       | в Ирландии       | из Ирландии
israel      | Israel            | Israel         | in Israel           | aus Israel           | Израиль        | в Израиле        | из Израиля
italy       | Italy             | Italien        | in Italien          | aus Italien          | Италия         | в Италии         | из Италии
japan       | Japan             | Japan          | in Japan            | aus Japan            | Япония         | в Японии         | из Японии
kazakhstan  | Kazakhstan        | Kasachstan     | in Kasachstan       | aus Kasachstan       | Казахстан      | в Казахстане     | из Казахстана
latvia      | Latvia            | Lettland       | in Lettland         | aus Lettland         | Латвия         | в Латвии         | из Латвии
lithuania   | Lithuania         | Litauen        | in Litauen          | aus Litauen          | Литва          | в Литве          | из Литвы
netherlands | the Netherlands   | Niederlande    | in den Niederlanden | aus den Niederlanden | Нидерланды     | в Нидерландах    | из Нидерландов
new-zealand | New Zealand       | Neuseeland     | in Neuseeland       | aus Neuseeland       | Новая Зеландия | в Новой Зеландии | из Новой Зеландии
norway      | Norway            | Norwegen       | in Norwegen         | aus Norwegen         | Норвегия       | в Норвегии       | из Норвегии
poland      | Poland            | Polen          | in Polen            | aus Polen            | Польша         | в Польше         | из Польши
portugal    | Portugal          | Portugal       | in Portugal         | aus Portugal         | Португалия     | в Португалии     | из Португалии
serbia      | Serbia            | Serbien        | in Serbien          | aus Serbien          | Сербия         | в Сербии         | из Сербии
slovakia    | Slovakia          | Slowakei       | in der Slowakei     | aus der Slowakei     | Словакия       | в Словакии       | из Словакии
slovenia    | Slovenia          | Slowenien      | in Slowenien        | aus Slowenien        | Словения       | в Словении       | из Словении
spain       | Spain             | Spanien        | in Spanien          | aus Spanien          | Испания        | в Испании        | из Испании
sweden      | Sweden            | Schweden       | in Schweden         | aus Schweden         | Швеция         | в Швеции         | из Швеции
switzerland | Switzerland       | Schweiz        | in der Schweiz      | aus der Schweiz      | Швейцария      | в Швейцарии      | из Швейцарии
turkey      | Turkey            | Türkei         | in der Türkei       | aus der Türkei       | Турция         | в Турции         | из Турции
uk          | Great Britain     | Großbritannien | in Großbritannien   | aus Großbritannien   | Великобритания | в Великобритании | из Великобритании
usa         | the United States | USA            | in den USA          | aus den USA          | США            | в США            | из США
`);
