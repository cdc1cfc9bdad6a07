import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullNameDative, type Doubt, type NameParts } from '../../../src/domain/names/index.ts';
import { starterList } from '../../../src/domain/person/lists/index.ts';
import { commonNames, goldNames } from './someNames.ts';

test('all 40 names of the gold list stand in the dative', () => {
  const names = goldNames();
  expect(names).toHaveLength(40);
  expect(names.map(({ name }) => fullNameDative(name).text)).toEqual(names.flatMap(({ right }) => right));
});

test('every common surname, given name and patronymic is right, and hardly any waits for somebody', () => {
  const forms = commonNames().map(({ name, right }) => ({ ...fullNameDative(name), name, right }));
  expect(forms.length).toBeGreaterThan(1700);
  expect(forms.filter(({ text, right }) => !right.includes(text))).toEqual([]);
  expect(forms.filter(({ sure }) => !sure).length / forms.length).toBeLessThan(0.025);
});

test.each<[string, string, string, 'm' | 'f', string]>([
  ['Лизунова', 'Любовь', '', 'f', 'Лизуновой Любови'],
  ['Кара-Мурза', 'Владимир', 'Владимирович', 'm', 'Кара-Мурзе Владимиру Владимировичу'],
  ['Бонч-Бруевич', 'Иван', 'Ильич', 'm', 'Бонч-Бруевичу Ивану Ильичу'],
  ['Абдул-Халим', 'Абдель-Рашид', '', 'm', 'Абдул-Халиму Абдель-Рашиду'],
  ['Цой', 'Анна', '', 'f', 'Цой Анне'],
  ['Цой', 'Антон', '', 'm', 'Цою Антону'],
  ['Толстой', 'Лев', 'Львович', 'm', 'Толстому Льву Львовичу'],
  ['Жук', 'Анна', '', 'f', 'Жук Анне'],
  ['Коваль', 'Анна', '', 'f', 'Коваль Анне'],
  ['Соловей', 'Анна', '', 'f', 'Соловей Анне'],
  ['Жук', 'Пётр', 'Лукич', 'm', 'Жуку Петру Лукичу'],
  ['Черных', 'Олег', '', 'm', 'Черных Олегу'],
  ['Нижних', 'Олег', '', 'm', 'Нижних Олегу'],
  ['Эрлих', 'Олег', '', 'm', 'Эрлиху Олегу'],
  ['Мюних', 'Олег', '', 'm', 'Мюниху Олегу'],
  ['Шенгелия', 'Заза', 'Гурамович', 'm', 'Шенгелии Зазе Гурамовичу'],
  ['Шейх-Али', 'Билял', '', 'm', 'Шейх-Али Билялу'],
  ['Сейт-Умер', 'Асан', '', 'm', 'Сейт-Умеру Асану'],
  ['Живаго', 'Юрий', '', 'm', 'Живаго Юрию'],
  ['Шульга', 'Олег', '', 'm', 'Шульге Олегу'],
  ['Гончарова-Петренко', 'Анна', 'Сергеевна', 'f', 'Гончаровой-Петренко Анне Сергеевне'],
  ['Мамин-Сибиряк', 'Дмитрий', '', 'm', 'Мамину-Сибиряку Дмитрию'],
  ['Немирович‑Данченко', 'Василий', '', 'm', 'Немировичу‑Данченко Василию'],
  ['Абдуллаев', 'Эмиль', 'Рашид оглы', 'm', 'Абдуллаеву Эмилю Рашид оглы'],
  ['Абдуллаев', 'Эмиль', 'Рашид огълу', 'm', 'Абдуллаеву Эмилю Рашид огълу'],
  ['Гасанова', 'Лейла', 'Али къызы', 'f', 'Гасановой Лейле Али къызы'],
  ['Гасанова', 'Лейла', 'Али кызы', 'f', 'Гасановой Лейле Али кызы'],
  ['Салим-оглы', 'Ахмед', '', 'm', 'Салим-оглы Ахмеду'],
  ['Хан', 'Али', '', 'm', 'Хану Али'],
  ['Шестун', 'Илья', 'Ильич', 'm', 'Шестуну Илье Ильичу'],
  ['Белая', 'Мария', 'Никитична', 'f', 'Белой Марии Никитичне'],
  ['Осадчий', 'Фома', 'Кузьмич', 'm', 'Осадчему Фоме Кузьмичу'],
  ['Горячая', 'Юдифь', 'Ильинична', 'f', 'Горячей Юдифи Ильиничне'],
  ['Коломиец', 'Павел', '', 'm', 'Коломийцу Павлу'],
  ['Моруа', 'Отто', '', 'm', 'Моруа Отто'],
  ['Дюма', 'Никита', '', 'm', 'Дюма Никите'],
  ['Берия', 'Нестор', '', 'm', 'Берии Нестору'],
  ['Сагдеев', 'Ахмед-Хан', 'нет', 'm', 'Сагдееву Ахмед-Хану'],
  ['Умаров', 'Магомед-Али', '—', 'm', 'Умарову Магомед-Али'],
  ['Белова', 'Анна-Мария', '', 'f', 'Беловой Анне-Марии'],
  ['О’Коннор', 'Джон', '', 'm', 'О’Коннору Джону'],
  ['ЗОЗУЛЯ', 'ПЁТР', 'ИЛЬИЧ', 'm', 'ЗОЗУЛЕ ПЕТРУ ИЛЬИЧУ'],
  ['макДональд', 'Ян', '', 'm', 'макДональду Яну'],
  // Each й and ё of two signs, as some systems write them, and a stress mark.
  ['Толстои\u0306', 'Арте\u0308м', '', 'm', 'Толстому Артёму'],
  ['Соколо\u0301в', 'Лев', '', 'm', 'Соколову Льву'],
])('%s %s %s (%s): %5$s', (surname, givenName, patronymic, sex, dative) => {
  expect(fullNameDative({ surname, givenName, patronymic, sex }).text).toBe(dative);
});

test.each<[string, string, 'm' | 'f', string, readonly Doubt[]]>([
  ['Соловей', 'Иван', 'm', 'Соловью Ивану', ['fleetingVowel']],
  ['Бобёр', 'Иван', 'm', 'Бобру Ивану', ['fleetingVowel']],
  ['Кравец', 'Илья', 'm', 'Кравцу Илье', ['fleetingVowel']],
  ['Швец', 'Илья', 'm', 'Швецу Илье', ['fleetingVowel']],
  ['Стрелец', 'Илья', 'm', 'Стрельцу Илье', ['fleetingVowel']],
  ['Василёк', 'Илья', 'm', 'Васильку Илье', ['fleetingVowel']],
  ['Бабий', 'Антон', 'm', 'Бабию Антону', ['twoDeclensions']],
  ['Смородина', 'Анна', 'f', 'Смородиной Анне', ['twoDeclensions']],
  ['Голова', 'Анна', 'f', 'Голове Анне', ['twoDeclensions']],
  ['Мусаева', 'Айгуль', 'f', 'Мусаевой Айгуль', ['softSign']],
  ['Тома', 'Анна', 'f', 'Тома Анне', ['stress']],
  ['Белая', 'Лия', 'f', 'Белой Лие', ['twoDeclensions']],
  ['Жмых', 'Иван', 'm', 'Жмыху Ивану', ['twoDeclensions']],
  ['Рюнних', 'Иван', 'm', 'Рюнних Ивану', ['twoDeclensions']],
  ['Гарсиа Маркес', 'Анна Мария', 'f', 'Гарсиа Маркес Анне Марии', ['severalWords']],
  ['ван дер Линден', 'Ян', 'm', 'ван дер Линдену Яну', ['severalWords']],
  ['Ким', 'Чен Ир', 'm', 'Киму Чен Иру', ['severalWords']],
  ['Курманбек уулу', 'Асан', 'm', 'Курманбек уулу Асану', ['severalWords']],
  ['Иванова (Петрова)', 'Анна', 'f', 'Ивановой (Петровой) Анне', ['severalWords']],
  ['Жук-Волк', 'Илья', 'm', 'Жуку-Волку Илье', ['firstPart']],
  ['Белов', 'Карл-Густав', 'm', 'Белову Карлу-Густаву', ['firstPart']],
  ['Петров', 'Анна', 'f', 'Петров Анне', ['otherSex']],
  ['Петрова', 'Иван', 'm', 'Петрове Ивану', ['otherSex']],
  ['Smith', 'Иван', 'm', 'Smith Ивану', ['letters']],
  ['Сергієнко', 'Қайрат', 'm', 'Сергієнко Қайрату', ['letters']],
  ['Петров', 'И.', 'm', 'Петрову И.', ['initials']],
])('%s %s (%s): %4$s, and somebody has to look at it', (surname, givenName, sex, text, why) => {
  expect(fullNameDative({ surname, givenName, patronymic: null, sex })).toMatchObject({ text, sure: false, why });
});

test('each part says by itself whether it is sure', () => {
  const { surname, givenName, patronymic } = fullNameDative({ surname: 'Заяц', givenName: 'Лев', patronymic: 'Али', sex: 'm' });
  expect(surname).toEqual({ text: 'Зайцу', sure: false, why: ['fleetingVowel'] });
  expect(givenName).toEqual({ text: 'Льву', sure: true, why: [] });
  expect(patronymic).toEqual({ text: 'Али', sure: false, why: ['patronymic'] });
});

test('a surname that is also a noun may decline in two ways when a woman bears it', () => {
  expect(fullNameDative({ surname: 'Калина', givenName: 'Анна', patronymic: null, sex: 'f' }).sure).toBe(false);
  expect(fullNameDative({ surname: 'Никитина', givenName: 'Анна', patronymic: null, sex: 'f' }).sure).toBe(true);
});

test.each<[NameParts, string, readonly Doubt[]]>([
  [{ surname: 'Жук', givenName: 'Саша', patronymic: 'Ильинична', sex: null }, 'Жук Саше Ильиничне', []],
  [{ surname: 'Жук', givenName: 'Саша', patronymic: 'Рашид оглы', sex: null }, 'Жуку Саше Рашид оглы', []],
  [{ surname: 'Белова', givenName: 'Женя', patronymic: null, sex: null }, 'Беловой Жене', []],
  [{ surname: 'Доценко', givenName: 'Никита', patronymic: null, sex: null }, 'Доценко Никите', []],
  [{ surname: 'Жук', givenName: 'Любовь', patronymic: null, sex: null }, 'Жук Любови', ['sexGuessed']],
  [{ surname: 'Жук', givenName: 'Женя', patronymic: null, sex: null }, 'Жуку Жене', ['sexUnknown']],
  [{ surname: 'Белов', givenName: 'Анна', patronymic: null, sex: null }, 'Белову Анне', ['sexesDiffer']],
  [{ surname: 'Иванова', givenName: 'Сергей', patronymic: null, sex: null }, 'Ивановой Сергей', ['sexesDiffer']],
  [{ surname: 'Оганян', givenName: 'Асмик', patronymic: null, sex: null }, 'Оганян Асмик', ['sexGuessed']],
  [{ surname: 'Жук', givenName: 'Саша', patronymic: 'Ильинична', sex: 'm' }, 'Жуку Саше Ильинична', ['patronymic', 'sexContradicted']],
])('%o: the sex is read from the name, and said where it is not sure', (name, text, why) => {
  expect(fullNameDative(name)).toMatchObject({ text, why });
});

test('the rules are sure of every name in the starter list', () => {
  expect(starterList.people.filter((person) => !fullNameDative(person).sure).map(({ id }) => id)).toEqual([]);
});

test('whatever stands in the fields comes out as text, and is sure exactly when nothing is said against it', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'абвгдеёийкльнорстуцчшщьюя-’ ().Аz'.split('')) }),
  );
  const name = fc.record({ surname: text, givenName: text, patronymic: fc.option(text), sex: fc.constantFrom('m', 'f', null) });
  fc.assert(
    fc.property(name, (parts) => {
      const whole = fullNameDative(parts);
      for (const each of [whole, whole.surname, whole.givenName, whole.patronymic]) expect(each.sure).toBe(each.why.length === 0);
      expect(whole.text).toBe(whole.text.trim());
      expect(whole.text).not.toContain('undefined');
    }),
    { numRuns: 2000 },
  );
});
