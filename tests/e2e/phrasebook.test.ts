import { afterAll, beforeAll, expect, test } from 'vitest';
import { testList } from '../../src/domain/person/lists/index.ts';
import { anEvening } from '../support/evening.ts';
import { Attendee } from './support/Attendee.ts';
import { faults } from './support/faults.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { readLog } from './support/readLog.ts';
import { Server } from './support/Server.ts';
import { tap } from './support/tap.ts';

let server: Server;
const phone = new Profile({ touch: true, viewport: { width: 360, height: 740 } });

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  await phone.remove();
  await server.remove();
});

test('somebody who writes no Russian writes a card from the phrasebook alone, and the organizers see both sides of each line', async () => {
  const evening = await anEvening(83, [testList]);
  const page = await phone.open();
  const attendee = new Attendee(page);
  await attendee.join(await publishEvening(server, evening));
  // From here on there is no network: the phrasebook is on the phone.
  await phone.context.setOffline(true);
  await attendee.startCardTo('Probnikov');

  await tap(page.getByRole('button', { name: 'Phrasebook' }));
  const sheet = page.getByRole('dialog', { name: 'Phrasebook' });
  await sheet.getByText('Unreviewed').waitFor();
  const topic = (name: string) => tap(sheet.getByRole('group', { name: 'Topics' }).getByRole('button', { name, exact: true }));
  const sentence = (words: RegExp) => sheet.getByRole('button', { name: words });
  const pick = (gap: string, word: string) => tap(sheet.getByRole('group', { name: gap }).getByRole('button', { name: word, exact: true }));
  const add = () => tap(sheet.getByRole('button', { name: 'Add to card' }));

  await tap(sentence(/^Hello, /));
  await topic('Who I am');
  await tap(sentence(/^My name is first name, and I live in city/));
  await pick('First name', 'Lena');
  await pick('City', 'Bonn');
  expect(await faults(page, 'phrasebook')).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await add();
  await topic('Animals');
  await tap(sentence(/^I have .* at home/));
  await tap(sheet.getByRole('button', { name: 'One more' }));
  await pick('Animal', 'cat');
  await add();
  // In Russian this one tells who writes, so it asks.
  await topic('Closing');
  await tap(sentence(/^I’d be glad of an answer/));
  await tap(sheet.getByRole('list', { name: 'Closing' }).getByRole('radio', { name: 'A woman' }));
  await add();
  await topic('Wishes');
  await tap(sentence(/^I wish you good health/));
  // Off again.
  await tap(sentence(/^I wish you good health/));
  await tap(sentence(/^I wish you calm days/));
  await tap(sheet.getByRole('button', { name: 'Back to the card' }));

  const written =
    'Здравствуйте, Тест! Меня зовут Лена, я живу в Бонне. У меня дома три кошки. Буду рада ответу. Желаю Вам спокойных дней и хороших книг.';
  expect(await attendee.written()).toBe(written);
  await attendee.waitUntilSaved();
  await attendee.sign('Lena');
  await attendee.seal();
  await attendee.done();
  await phone.context.setOffline(false);

  const cards = async () => (await readLog(server, evening)).flatMap((entry) => (entry.kind === 'card' ? [entry.card] : []));
  await expect.poll(cards).toHaveLength(1);
  const [card] = await cards();
  expect(card?.text).toBe(written);
  expect(card?.lang).toBe('ru');
  expect(card?.pairs?.map(({ source, lang }) => `${lang}: ${source}`)).toEqual([
    'en: Hello, Test!',
    'en: My name is Lena, and I live in Bonn.',
    'en: I have three cats at home.',
    'en: I’d be glad of an answer.',
    'en: I wish you calm days and good books.',
  ]);
  expect(card?.pairs?.map(({ ru }) => ru).join(' ')).toBe(written);
  expect(phone.complaints).toEqual([]);
});
