import { testList } from '../../../src/domain/person/lists/index.ts';

const letters = Array.from('абвгдежзиклмнопрстуфхцчшщэюя');

/** A sheet of so many TEST people of different names, in the institutions of the TEST list, with headings. */
export function someRows(people: number): readonly (readonly string[])[] {
  const places = testList.institutions.flatMap(({ name, address }) => (address ? [{ name, ...address }] : []));
  const headings = [
    '№',
    'ФИО',
    'Дата рождения',
    'Учреждение',
    'Индекс',
    'Регион',
    'Район',
    'Город',
    'Улица, дом',
    'Статья',
    'Занятие',
    'История',
    'Интересы',
  ];
  return [
    headings,
    ...Array.from({ length: people }, (_, i) => {
      const place = places[i % places.length];
      const day = new Date(Date.UTC(1950, 0, 1 + (i % 18_000))).toISOString().slice(0, 10).split('-').reverse().join('.');
      return [
        String(i + 1),
        `ПРОБ${lettersOf(i).toUpperCase()}ОВ Тест Тестович`,
        day,
        place?.name ?? '',
        place?.postalIndex ?? '',
        place?.region ?? '',
        place?.district ?? '',
        place?.settlement ?? '',
        place?.street ?? '',
        `ст. ${String(200 + (i % 100))} УК РФ`,
        'проверяющий',
        'ПРОБА: выдуманный человек.\nНужен, чтобы измерить импорт.',
        'шахматы; химия',
      ];
    }),
  ];
}

export function lettersOf(number: number): string {
  const rest = Math.floor(number / letters.length);
  return `${rest > 0 ? lettersOf(rest - 1) : ''}${letters[number % letters.length] ?? ''}`;
}
