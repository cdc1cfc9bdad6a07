import type { Person } from '../../src/domain/person/person.ts';
import { testPerson } from './evening.ts';

const surnames = [
  'Пробников',
  'Пробаев',
  'Тестовский',
  'Примеров',
  'Образцов',
  'Репетицын',
  'Пробенко',
  'Заглушкин',
  'Чертёжников',
  'Безымянных',
];
const givenNames = ['Анна', 'Мария', 'Иван', 'Пётр', 'Ольга', 'Тимофей', 'Екатерина', 'Сергей', 'Юлия', 'Щукарь', 'Артём', 'Ксения'];
const places = ['Екатеринбург', 'Саратов', 'Киров', 'Омск', 'Тверь', 'Владимир', 'Абакан'];
const interests = ['шахматы', 'математика', 'кошки', 'музыка', 'история', 'вышивка', 'футбол', 'астрономия', 'поэзия'];
const latin = ['Probnikov', 'Testov', 'Primerov', 'Obraztsov'];

/** Invented people in any number, each a little different: for measuring. */
export function manyTestPeople(count: number): Person[] {
  return Array.from({ length: count }, (_, i) => {
    const at = (list: readonly string[], step: number) => list[Math.floor(i / step) % list.length] ?? '';
    return testPerson({
      id: `test-${String(i)}`,
      surname: `${at(surnames, 1)}${i % 7 === 0 ? `-${at(surnames, 13)}` : ''}`,
      givenName: at(givenNames, 3),
      patronymic: 'Тестович',
      latin: `${['Anna', 'Ivan', 'Olga'][i % 3] ?? ''} ${at(latin, 2)}`,
      occupation: { en: `tester number ${String(i)}`, ru: `испытатель номер ${String(i)}` },
      story: { en: 'TEST: this person does not exist.', ru: 'ПРОБА: такого человека нет.' },
      interests: { en: [`interest ${String(i % 300)}`], ru: [at(interests, 5), at(interests, 11)] },
      placeNote: { en: '', ru: `${at(places, 7)}, учреждение ${String(i % 900)}` },
      case: { articles: `ст. ${String(200 + (i % 100))}.${String(i % 4)} УК РФ`, sentence: {}, expectedRelease: null },
    });
  });
}
