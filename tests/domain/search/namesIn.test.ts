import { expect, test } from 'vitest';
import { namesIn } from '../../../src/domain/search/namesIn.ts';
import { testPerson } from '../../support/evening.ts';

const anna = testPerson({ id: 'anna', surname: 'Щербакова', givenName: 'Анна', patronymic: 'Петровна', latin: 'Anna Shcherbakova' });
const boris = testPerson({ id: 'boris', surname: 'Соловьёв', givenName: 'Борис', patronymic: 'Ильич', latin: 'Boris Solovyov' });
const brother = testPerson({ id: 'gleb', surname: 'Соловьёв', givenName: 'Глеб', patronymic: 'Ильич', latin: 'Gleb Solovyov' });
const two = testPerson({
  id: 'maria',
  surname: 'Римская-Корсакова',
  givenName: 'Мария',
  patronymic: null,
  latin: 'Maria Rimskaya-Korsakova',
});
const people = [anna, boris, brother, two];
const idsIn = (text: string) => namesIn(text, people).found.map(({ id }) => id);

test('the signers of a letter are found, however their names are written and parted', () => {
  for (const text of [
    'Анна Щербакова',
    'ЩЕРБАКОВА АННА ПЕТРОВНА',
    'Щербакова, Анна',
    'А. П. Щербакова',
    'Щербакова А.П.',
    '1. Анна Щербакова (художница)',
    '12) Анна Щербакова — художница, Самара',
    'Anna Schtscherbakowa',
    'A. Shcherbakova',
    'Щербакова',
    '• Анна Щербакова;',
    'Aнна Щербакова',
  ])
    expect([text, idsIn(text)]).toEqual([text, ['anna']]);
  expect(idsIn('Мария Римская-Корсакова, Борис Соловьев и Анна Щербакова')).toEqual(['anna', 'boris', 'maria']);
  expect(idsIn('Глеб Соловьёв\r\n\r\nБ. Соловьёв\nМ. Римская Корсакова\nБорис Соловьёв')).toEqual(['boris', 'gleb', 'maria']);
});

test('a name that two people have is shown with both, and chosen for neither', () => {
  const { found, unclear, unknown } = namesIn('Соловьёв', people);
  expect([found, unclear, unknown]).toEqual([[], [{ text: 'Соловьёв', people: [boris, brother] }], []]);
});

test('whoever is not on the list is named, and a given name alone means nobody', () => {
  expect(namesIn('Пётр Неизвестный\nАнна\nАнна Соловьёва', people).unknown).toEqual(['Пётр Неизвестный', 'Анна', 'Анна Соловьёва']);
  expect(namesIn(' , ;\n – \n12.', people)).toEqual({ found: [], unclear: [], unknown: [] });
});
