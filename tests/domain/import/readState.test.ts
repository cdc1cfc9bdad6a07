import { expect, test } from 'vitest';
import { readStatus } from '../../../src/domain/import/read/readStatus.ts';
import { readWish } from '../../../src/domain/import/read/readWish.ts';
import { errorsIn, importRows } from '../../support/sheets/someSheets.ts';

test.each([
  ['в СИЗО', 'inCustody'],
  ['ИК-2', 'inCustody'],
  ['Осуждён, сидит', 'inCustody'],
  ['осуждена', 'inCustody'],
  ['осуждён условно', undefined],
  ['в ИК', 'inCustody'],
  ['ШИЗО', 'inCustody'],
  ['сейчас в ШИЗО', 'inCustody'],
  ['письма запрещены', 'correspondenceBarred'],
  ['заключённый', 'inCustody'],
  ['in prison No. 5', 'inCustody'],
  ['in custody until March 2027', 'inCustody'],
  ['под стражей, приговор ещё не вступил в силу', 'inCustody'],
  ['освобождён', 'released'],
  ['Освободилась 12.03.2026', 'released'],
  ['освобождён от наказания', 'released'],
  ['вышел', 'released'],
  ['вышла на свободу', 'released'],
  ['обмен', 'released'],
  ['released in May', 'released'],
  ['freigelassen', 'released'],
  ['умер', 'died'],
  ['Умерла 01.02.2025 в колонии', 'died'],
  ['нет в живых', 'died'],
  ['погиб', 'died'],
  ['died in custody', 'died'],
  ['на этапе', 'inTransit'],
  ['этапируют', 'inTransit'],
  ['адрес не известен', 'addressBeingChecked'],
  ['адрес пока не подтверждён', 'addressBeingChecked'],
  ['address not known', 'addressBeingChecked'],
  ['домашний арест', 'houseArrest'],
  ['в больнице', 'hospital'],
  ['ПТБ', 'hospital'],
  ['в ЛИУ-4', 'hospital'],
  ['эмигрировал', 'released'],
  ['эмигрировала в 2025 году', 'released'],
  ['без права переписки', 'correspondenceBarred'],
  ['no correspondence', 'correspondenceBarred'],
  ['переписка ограничена', 'correspondenceBarred'],
])('«%s» is the status %s', (text, status) => {
  expect(readStatus(text)).toBe(status);
});

test.each([
  'не освобождён',
  'ещё не освободили',
  'не под стражей',
  'ещё не переведён',
  'не этапирован',
  'не умер',
  'не на свободе',
  'not released',
  'not yet released',
  'not in custody',
  'isn’t in prison',
  'nicht freigelassen',
  'nicht in Haft',
  'умер отец',
  'у неё умер муж',
  'умерла мама',
  'father died',
  'Mutter gestorben',
  'отец вышел на свободу',
  'жена в СИЗО',
  'вышел из ШИЗО',
  'вышел из карантина',
  'выписан из больницы',
  'выписан из ПТБ',
  'не эмигрировал',
  'отпущен под подписку',
  'освобождён от работы',
  'скоро освободится',
  'освобождение в 2028',
  'освобождён?',
  'будет освобождён',
  'released soon',
  'to be released in 2028',
  'in custody until released',
  'чуть не умер',
  'при смерти',
  'приговорён к смертной казни',
  'раньше был в СИЗО',
  'запрет на переписку снят',
])('«%s» is no status that could be told, and a problem of its cell', (text) => {
  expect(readStatus(text)).toBeUndefined();
  expect(
    errorsIn(
      importRows([
        ['ФИО', 'Статус'],
        ['Иванов Иван Иванович', text],
      ]),
    ),
  ).toEqual(['2 B status.unreadable']);
});

test.each([
  ['да', 'welcome'],
  ['можно писать', 'welcome'],
  ['ждёт писем', 'welcome'],
  ['очень хочет получать письма', 'welcome'],
  ['рада письмам', 'welcome'],
  ['будет рад письмам', 'welcome'],
  ['письма нужны', 'welcome'],
  ['писать', 'welcome'],
  ['Пишите!', 'welcome'],
  ['letters welcome', 'welcome'],
  ['Letters welcome? Yes', 'welcome'],
  ['yes, please', 'welcome'],
  ['нет', 'noneWanted'],
  ['letters welcome? no', 'noneWanted'],
  ['Ждёт писем? — нет', 'noneWanted'],
  ['писем не нужно', 'noneWanted'],
  ['письма не нужны', 'noneWanted'],
  ['не хочет писем', 'noneWanted'],
  ['просит не писать', 'noneWanted'],
  ['не писать', 'noneWanted'],
  ['не пишите!', 'noneWanted'],
  ['нельзя писать', 'noneWanted'],
  ['not wanted', 'noneWanted'],
  ['not welcome', 'noneWanted'],
  ['does not want letters', 'noneWanted'],
  ['please do not write', 'noneWanted'],
  ['keine Briefe', 'noneWanted'],
  ['ответа не нужно', 'noAnswerPlease'],
  ['не нужен ответ', 'noAnswerPlease'],
  ['не ждёт ответа', 'noAnswerPlease'],
  ['не отвечает', 'noAnswerPlease'],
  ['отвечать не может', 'noAnswerPlease'],
  ['пишите, ответа не ждите', 'noAnswerPlease'],
  ['не отвечает, писать можно', 'noAnswerPlease'],
  ['cannot answer', 'noAnswerPlease'],
  ['no reply needed', 'noAnswerPlease'],
  ['antwortet nicht', 'noAnswerPlease'],
  ['только родственники', 'relativesOnly'],
  ['только от близких родственников', 'relativesOnly'],
  ['родственники', 'relativesOnly'],
  ['family only', 'relativesOnly'],
])('«%s» is the wish %s', (text, wish) => {
  expect(readWish(text)).toBe(wish);
});

test.each([
  'возможно',
  'невозможно',
  'не против',
  'не уверен, что можно',
  'можно ли писать?',
  'нельзя? нет',
  'писать можно не только родственникам',
  'писать можно, но не о деле',
  'не писать о деле',
  'не писать на старый адрес',
  'семь писем',
  'ждёт суда',
  'нужны лекарства',
  'любит писать стихи, не ждёт писем и рад им',
  'писем не нужно, не отвечает',
  'родные просят писать',
])('«%s» is no wish that could be told, and a problem of its cell', (text) => {
  expect(readWish(text)).toBeUndefined();
  expect(
    errorsIn(
      importRows([
        ['ФИО', 'Письма'],
        ['Иванов Иван Иванович', text],
      ]),
    ),
  ).toEqual(['2 B letters.unreadable']);
});

test.each([
  ['не отвечает', false],
  ['отвечает', true],
  ['does not answer', false],
  ['antwortet nicht', false],
])('in the column for answers «%s» is told', (text, answers) => {
  const rows = (cell: string) => [
    ['ФИО', 'Отвечает на письма'],
    ['Иванов Иван Иванович', cell],
  ];
  expect(importRows(rows(text)).next?.people[0]?.answersLetters).toBe(answers ? true : undefined);
  expect(errorsIn(importRows(rows(text)))).toEqual([]);
  expect(errorsIn(importRows(rows('не всегда')))).toEqual(['2 B yesNo.unreadable']);
});

test.each([
  ['Статус, примечания', 'в СИЗО', []],
  ['Статус, примечания', 'в СИЗО, просит прислать книги', ['2 B status.unreadable']],
  ['Remarks (status)', 'prison library wants more books', ['2 B status.unreadable']],
  ['Статус', 'в СИЗО-2, суд назначен на март', []],
  ['Статус', `в СИЗО-2, ${'суд назначен на март, '.repeat(4)}`, ['2 B status.unreadable']],
])('in the column «%s» a sentence is never taken for the one word that it has', (heading, text, errors) => {
  const rows = [
    ['ФИО', heading],
    ['Иванов Иван Иванович', text],
  ];
  expect(errorsIn(importRows(rows))).toEqual(errors);
  // Nor where somebody says by hand that remarks are the status.
  const byHand = importRows([['ФИО', 'Примечание'], ...rows.slice(1)], { mapping: ['name', 'status'] });
  expect(errorsIn(byHand).length > 0).toBe(text !== 'в СИЗО');
});
