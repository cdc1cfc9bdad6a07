import { expect, test } from 'vitest';
import { checkWorker, type CheckAsk } from '../../../../src/client/workers/check/index.ts';
import { ownRule } from '../../../support/ownRule.ts';
import { aCheckPort } from './aCheckPort.ts';

const ask = (text: string): CheckAsk => ({ text, options: { country: 'ru' }, why: 'en', instead: 'ru' });

test('what is found comes place by place, and in words, where the same words are named once', async () => {
  const worker = checkWorker(aCheckPort);
  const checked = await worker.look(ask('Война. Опять эта война!'));
  expect(checked?.findings.map(({ topic }) => topic)).toEqual(['war', 'war']);
  expect(checked?.words.map(({ words }) => words)).toEqual(['Война']);
  expect(checked?.words[0]?.why).toMatch(/censor/);
  worker.close();
});

test('a word that is still being typed is no abbreviation yet', async () => {
  const worker = checkWorker(aCheckPort);
  const topics = async (text: string) => (await worker.look(ask(text)))?.findings.map(({ topic }) => topic);
  expect(await topics('Сегодня весь день шёл снег, и мы говорили про НКВЭ')).not.toContain('abbreviation');
  expect(await topics('Сегодня весь день шёл снег, и мы говорили про НКВЭ. Очень')).toContain('abbreviation');
});

test('nobody waits for the answer to a text that was typed on', async () => {
  const worker = checkWorker(aCheckPort);
  const first = worker.look(ask('Вой'));
  const second = worker.look(ask('Война'));
  expect(await first).toBeUndefined();
  expect((await second)?.words).toHaveLength(1);
});

test('a worker that failed is started again with the next text', async () => {
  const ports: ReturnType<typeof aCheckPort>[] = [];
  const worker = checkWorker(() => {
    const port = aCheckPort();
    ports.push(port);
    return port;
  });
  const lost = worker.look(ask('Война'));
  ports[0]?.fail();
  expect(await lost).toBeUndefined();
  expect(ports[0]?.ended()).toBe(true);
  expect((await worker.look(ask('Война')))?.words).toHaveLength(1);
  expect(ports).toHaveLength(2);
  worker.close();
  expect(ports[1]?.ended()).toBe(true);
});

test('what organizers changed holds for the text, and their own reason is told', async () => {
  const worker = checkWorker(aCheckPort);
  const changes = [
    { change: 'off', rule: 'war.ru.war' },
    { change: 'add', rule: ownRule() },
    // What only a later version can read finds nothing, and takes nothing else along.
    { change: 'add', rule: ownRule({ id: 'own.later', find: ['@later'] }) },
  ] as const;
  const found = async (text: string) => (await worker.look({ ...ask(text), changes }))?.words.map(({ rule, why }) => [rule, why]);
  expect(await found('Война и баржа.')).toEqual([['own.barge', 'Так у нас называют адвоката.']]);
  expect((await worker.look(ask('Война и баржа.')))?.words.map(({ topic }) => topic)).toEqual(['war']);
});

test('the rules are told in words, with reason, source and date, while a text waits for its own answer', async () => {
  const worker = checkWorker(aCheckPort);
  const [checked, rules] = await Promise.all([worker.look(ask('Война')), worker.rules()]);
  expect(checked?.words).toHaveLength(1);
  expect(rules?.length).toBeGreaterThan(100);
  expect(rules?.filter(({ source, date, why }) => !source || !date || !why.ru)).toEqual([]);
  expect(rules?.find(({ id }) => id === 'war.ru.war')?.words).toContain('война');
  expect(await checkWorker(() => undefined).rules()).toBeUndefined();
});

test('the same text for somebody else is said once, with an idea what to write instead', async () => {
  const worker = checkWorker(aCheckPort);
  const text = 'Здравствуйте, Анна! Сегодня у нас весь день шёл снег, мы ходили в лес и видели там зайца, а вечером пили чай у окна.';
  const other = text.replace('Анна', 'Борис');
  const about = async (others: readonly string[]) =>
    (await worker.look({ ...ask(text), others }))?.words
      .filter(({ topic }) => topic === 'repeated')
      .map(({ why, idea, start, end }) => [start, end, why, idea]);
  expect(
    (await worker.look({ ...ask(text), others: [other], changes: [{ change: 'off', rule: 'repeated.text' }] }))?.words.map(
      ({ topic }) => topic,
    ),
  ).not.toContain('repeated');
  expect(await about(['Совсем другое письмо о том, как мы летом ездили на море и ловили крабов под старым мостом.'])).toEqual([]);
  const [found] = (await about([other, other])) ?? [];
  expect(found?.slice(0, 2)).toEqual([0, 0]);
  expect(found?.slice(2)).toEqual([expect.stringMatching(/same text/), expect.stringMatching(/^Begin with/)]);
});
