import type { Person } from '../../../src/domain/person/person.ts';

type Name = Pick<Person, 'surname' | 'givenName' | 'patronymic' | 'latin' | 'sex'>;

/** Invented people whose surnames are hard to spell in another alphabet; they stand first in every generated crowd. */
export const namedPeople: readonly Name[] = [
  man('Щербаков', 'Лука', 'Мирославович', 'Luka Shcherbakov'),
  man('Хрущёв', 'Тихон', 'Игнатьевич', 'Tikhon Khrushchev'),
  man('Жириновский', 'Платон', 'Тестович', 'Platon Zhirinovsky'),
  man('Чайковский', 'Гордей', 'Тестович', 'Gordey Tchaikovsky'),
  man('Джугашвили', 'Гурам', 'Тестович', 'Guram Dzhugashvili'),
  man('Цветаев', 'Мирон', 'Тестович', 'Miron Tsvetaev'),
  man('Ельцын', 'Архип', 'Тестович', 'Arkhip Yeltsyn'),
  man('Соловьёв-Ясный', 'Ефим', 'Тестович', 'Efim Solovyov-Yasny'),
  man('Кузнецов', 'Элеазар', 'Тестович', 'Eleazar Kuznetsov'),
  man('Юзефович', 'Назар', 'Тестович', 'Nazar Yuzefovich'),
  man('Айвазовский', 'Влас', 'Тестович', 'Vlas Aivazovsky'),
  woman('Ахматова', 'Юлиана', 'Тестовна', 'Yuliana Akhmatova'),
  woman('Чижевская', 'Аглая', 'Тестовна', 'Aglaya Chizhevskaya'),
  woman('Ёлкина', 'Фёкла', 'Тестовна', 'Fyokla Yolkina'),
  woman('Цхакая-Щукина', 'Этери', 'Тестовна', 'Eteri Tskhakaya-Shchukina'),
  woman('Хабибуллина', 'Гульназ', 'Тестовна', 'Gulnaz Khabibullina'),
  man('Гайнутдинов', 'Ильгиз', 'Тестович', 'Ilgiz Gaynutdinov'),
  man('Эльмурзаев', 'Лом-Али', 'Тестович', 'Lom-Ali Elmurzaev'),
  man('Джабраилов', 'Зелимхан', 'Тестович', 'Zelimkhan Dzhabrailov'),
  man('Хаджимурадов', 'Абубакар', 'Тестович', 'Abubakar Khadzhimuradov'),
  man('Мамедов', 'Эльчин', 'Рашид оглы', 'Elchin Mammadov'),
  man('Жээнбеков', 'Тилек', '', 'Tilek Zheenbekov'),
  man('Мкртчян', 'Гагик', 'Ашотович', 'Gagik Mkrtchyan'),
  woman('Квирикашвили', 'Манана', 'Тестовна', 'Manana Kvirikashvili'),
  man('Пидгорный', 'Остап', 'Тестович', 'Ostap Pidhornyi'),
  woman('Цымбалюк', 'Оксана', 'Тестовна', 'Oksana Tsymbaliuk'),
  man('Гриценко', 'Захар', 'Тестович', 'Zakhar Hrytsenko'),
  woman('Ющук', 'Злата', 'Тестовна', 'Zlata Yushchuk'),
  man('Щепаньский', 'Войцех', '', 'Wojciech Szczepański'),
  man('Шварценберг', 'Юрген', '', 'Jürgen Schwarzenberg'),
  man('Макдауэлл', 'Хью', '', 'Hugh McDowell'),
  man('Нгуен', 'Минь', '', 'Minh Nguyen'),
  man('Цой', 'Аполлон', 'Тестович', 'Apollon Tsoi'),
  man('Толстых', 'Евлампий', 'Тестович', 'Evlampy Tolstykh'),
  man('Живаго', 'Дорофей', 'Тестович', 'Dorofey Zhivago'),
  man('Кара-Пробный', 'Ксенофонт', 'Тестович', 'Xenophon Kara-Probny'),
  woman('Подъячева', 'Наталья', 'Тестовна', 'Natalia Podyacheva'),
  man('Объедков', 'Игнат', 'Тестович', 'Ignat Obyedkov'),
  woman('Счастливцева', 'Майя', 'Тестовна', 'Maya Schastlivtseva'),
  man('Шишкин-Заречный', 'Андрей', 'Тестович', 'Andrei Shishkin-Zarechny'),
];

function man(surname: string, givenName: string, patronymic: string, latin: string): Name {
  return { surname, givenName, patronymic, latin, sex: 'm' };
}

function woman(surname: string, givenName: string, patronymic: string, latin: string): Name {
  return { surname, givenName, patronymic, latin, sex: 'f' };
}
