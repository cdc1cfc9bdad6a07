import { expect, test } from 'vitest';
import { checkText } from '../../../src/domain/check/index.ts';

/** What was found, as it stands in the text. */
function found(text: string): readonly string[] {
  return checkText(text, { country: 'ru' })
    .filter(({ strength }) => strength !== 'remind')
    .map(({ topic, start, end }) => `${topic}: ${text.slice(start, end)}`);
}

test('a word is found in every form that it takes', () => {
  for (const form of ['война', 'войны', 'войне', 'войну', 'войной', 'войною', 'войн', 'войнам', 'войнами', 'войнах', 'ВОЙНА', 'Войной'])
    expect(found(`Ну и ${form}.`)).toEqual([`war: ${form}`]);
});

test('spaces, dots, hyphens and asterisks between letters hide nothing, and the span covers all of it', () => {
  for (const hidden of [
    'в о й н а',
    'в.о.й.н.а',
    'в-о-й-н-ы',
    'в_о_й_н_е',
    'вой-ну',
    'во*на',
    'в**на',
    'в • о • й • н • а',
    'в\u00a0о\u00a0й\u00a0н\u00a0а',
  ])
    expect(found(`Опять ${hidden}, говорят.`)).toEqual([`war: ${hidden}`]);
});

test('whole phrases that were spaced out are read word by word, with a wider space or a capital between words', () => {
  expect(found('Dear Ann, s t a y   s t r o n g my friend.')).toEqual(['stock: s t a y   s t r o n g']);
  expect(found('Our school has a H u m a n R i g h t s table.')).toEqual(['organisation: H u m a n R i g h t s']);
  expect(found('Our town has a g a y club.')).toEqual(['lgbt: g a y']);
  expect(found('We learned A B C D E F and then went home.')).toEqual([]);
});

test('look-alike letters, digits, drawn-out letters and what nobody sees hide nothing', () => {
  for (const hidden of [
    'вoйнa',
    'BOЙHA',
    'в0йна',
    'вой\u200bна',
    'во\u00adйна',
    'вои\u0306на',
    'войнааа',
    'во\u0301йна',
    'вой\ufeffной',
    'ｖойна',
  ])
    expect(found(`Опять ${hidden}, говорят.`)).toEqual([`war: ${hidden}`]);
});

test('a Russian text in Latin letters is read as Russian', () => {
  expect(found('Privet! Ya ne hochu etoy voiny.')).toEqual(['war: voiny']);
  expect(found('Privet! Ya lyublyu zimu i voyny ne hochu')).toEqual(['war: voyny']);
});

test('spans count UTF-16 units, whatever stands before them', () => {
  expect(checkText('😀👍🏽 Опять война', { country: 'ru' })).toMatchObject([{ start: 13, end: 18 }]);
});

test('no text breaks it', () => {
  for (const text of ['', '\n', '\ud800', '*', '****', 'а'.repeat(5000), '. '.repeat(2000), 'в '.repeat(1000), '('.repeat(1000)])
    expect(checkText(text, { country: 'by' }).every(({ start, end }) => start >= 0 && end <= text.length)).toBe(true);
});

test('a word that was innocent once is found where it is written as a name, whichever came first', () => {
  const jellyfish = 'Дети нашли медуза и ушли.';
  const paper = 'Дети нашли «Медуза» и ушли.';
  for (const text of [jellyfish, paper, jellyfish, paper]) expect(found(text)).toEqual(text === paper ? ['media: Медуза'] : []);
});

test('a Latin b hides a б as well as a в', () => {
  expect(found('Как же меня заеb@ла эта зима.')).toEqual(['foul: заеb@ла']);
  expect(found('Опять эта bойна.')).toEqual(['war: bойна']);
});

test('a war that has no end is found whatever stands beside it', () => {
  for (const text of ['Привет! Опять война, и нет конца войне.', 'Кот спит, пирог печётся, а войне всё нет конца.'])
    expect(
      found(text).some((each) => each.startsWith('war: ')),
      text,
    ).toBe(true);
  expect(found('Соседка и муха: войне на кухне конца не видно.')).toEqual([]);
});

test('what is said of a channel, of guilt and of money is not said of rain, a bicycle, tomatoes and old women', () => {
  const apart = [
    ['Смотрела вчера Дождь, ведущая сказала про обмены.', 'Смотрела вчера в окно. Дождь шёл весь день.', 'media'],
    ['You have done nothing wrong.', 'The back wheel, it seems, has done nothing wrong.', 'prisoner'],
    ['Бабки для тебя собрали, перевели маме.', 'Бабки наши деревенские собрали хор, поют по субботам.', 'money'],
    ['Zwei Omas, seit vierzig Jahren verliebt, wohnen über uns.', 'Zwei Omas bewarfen mich mit Schneebällen.', 'lgbt'],
    ['Бежать надо ночью, через решётку.', 'Помидоры пошли в рост: новый побег, подвязываю к решётке.', 'crime'],
    ['Her sentence was read yesterday.', 'As a translator I spent a day on one sentence of forty words.', 'case'],
    ['Я сам скучный, а мой муж Виктор учитель.', 'Я сама скучная, а мой муж Виктор учитель.', 'lgbt'],
    ['Мы мысленно рядом.', 'У меня сирень, и я мысленно ставлю вторую ветку рядом.', 'stock'],
  ] as const;
  for (const [risky, innocent, topic] of apart) {
    expect(
      found(risky).some((each) => each.startsWith(topic)),
      risky,
    ).toBe(true);
    expect(found(innocent), innocent).toEqual([]);
  }
});
