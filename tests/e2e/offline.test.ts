import { afterAll, beforeAll, expect, test } from 'vitest';
import { starterList, testList } from '../../src/domain/person/lists/index.ts';
import { anEvening } from '../support/evening.ts';
import { Attendee } from './support/Attendee.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { Server } from './support/Server.ts';

let server: Server;
const phone = new Profile({ touch: true });

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  await phone.remove();
  await server.remove();
});

test('after joining, a card is written, signed and sealed with the server stopped, through reload, deep link, back and a killed browser', async () => {
  const evening = await anEvening(11, [starterList, testList]);
  const link = await publishEvening(server, evening);
  let attendee = new Attendee(await phone.open());
  await attendee.join(link);
  await server.down();

  await attendee.page.reload();
  await attendee.search('мифтахов');
  await attendee.startCardTo('Azat Miftakhov');
  await attendee.write('Здравствуйте, Азат! Сегодня дождь.');
  await attendee.waitUntilSaved();
  const deepLink = attendee.page.url();

  await attendee.page.goBack();
  await attendee.page.goForward();
  expect(await attendee.written()).toBe('Здравствуйте, Азат! Сегодня дождь.');

  await phone.kill();
  attendee = new Attendee(await phone.open());
  await attendee.page.goto(deepLink);
  await attendee.editor.waitFor();
  expect(await attendee.written()).toBe('Здравствуйте, Азат! Сегодня дождь.');

  await attendee.sign('Маша');
  await attendee.seal();
  await attendee.page.getByText('Сегодня дождь').first().waitFor();
  await attendee.done();
  await attendee.openMyCards();
  await attendee.page.getByText('To Azat Miftakhov').waitFor();
  await attendee.page.getByText('1 card only on this phone').first().waitFor();
  expect(phone.complaints).toEqual([]);
});
