import { afterEach, beforeEach, expect, test } from 'vitest';
import { testList } from '../../src/domain/person/lists/index.ts';
import { anEvening } from '../support/evening.ts';
import { Attendee } from './support/Attendee.ts';
import { faults } from './support/faults.ts';
import { onPhone } from './support/onPhone.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { Server } from './support/Server.ts';

let server: Server;
let phone: Profile;

beforeEach(async () => {
  server = await Server.start();
  phone = new Profile({ viewport: { width: 360, height: 740 }, touch: true });
});

afterEach(async () => {
  await phone.remove();
  await server.remove();
  expect(phone.complaints).toEqual([]);
});

test('a public link loads the app and the tips before the evening; then the invitation needs no more than the lists', async () => {
  const page = await phone.open();
  const asked: string[] = [];
  // What the service worker answers from the phone is asked of nobody.
  phone.context.on('response', (response) => {
    if (!response.fromServiceWorker()) asked.push(new URL(response.url()).pathname);
  });
  await page.goto(`${server.origin}/#/before`);
  await page.getByText('Travelling to Russia or Belarus?').waitFor();
  expect(await faults(page, 'before')).toEqual([]);
  // Nothing of the rest comes before somebody has read that line and tapped.
  expect(asked.filter((path) => path.includes('/attendee/Tips') || path.startsWith('/v1/'))).toEqual([]);
  await page.getByRole('button', { name: 'Load onto this phone' }).click();
  await page.getByRole('heading', { name: 'You are prepared' }).waitFor();
  expect(await onPhone(page)).toMatchObject({ evenings: [] });

  await server.down();
  await page.reload();
  await page.goto(`${server.origin}/#/tips/all`);
  await page.getByRole('heading', { name: 'Tips', level: 1 }).waitFor();
  await page.getByRole('searchbox').or(page.getByRole('textbox')).first().fill('weather');
  await page
    .getByRole('status')
    .filter({ hasText: /found|tip/u })
    .first()
    .waitFor();

  await server.up();
  const evening = await anEvening(640, [testList]);
  const link = await publishEvening(server, evening);
  const before = asked.length;
  await new Attendee(page).join(link);
  const later = asked.slice(before).filter((path) => path.startsWith('/assets/attendee/'));
  expect(later, 'the app itself was here').toEqual([]);
});

test('where nothing loads, it says so in words and goes on from there', async () => {
  const page = await phone.open();
  await page.goto(`${server.origin}/#/before`);
  const load = page.getByRole('button', { name: 'Load onto this phone' });
  await load.waitFor();
  // The page's own parts are here; what is to be kept is not.
  await page.evaluate(() => navigator.serviceWorker.ready);
  await server.down();
  await load.click();
  await page.getByText('Not everything is on this phone yet').waitFor();
  await server.up();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'You are prepared' }).waitFor();
  expect(await onPhone(page)).toMatchObject({ evenings: [] });
});
