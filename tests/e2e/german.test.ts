import { afterAll, beforeAll, expect, test } from 'vitest';
import cards from '../../src/client/i18n/de/cards.json' with { type: 'json' };
import common from '../../src/client/i18n/de/common.json' with { type: 'json' };
import desk from '../../src/client/i18n/de/desk.json' with { type: 'json' };
import join from '../../src/client/i18n/de/join.json' with { type: 'json' };
import lists from '../../src/client/i18n/de/lists.json' with { type: 'json' };
import people from '../../src/client/i18n/de/people.json' with { type: 'json' };
import settings from '../../src/client/i18n/de/settings.json' with { type: 'json' };
import start from '../../src/client/i18n/de/start.json' with { type: 'json' };
import tips from '../../src/client/i18n/de/tips.json' with { type: 'json' };
import write from '../../src/client/i18n/de/write.json' with { type: 'json' };
import { starterList, testList } from '../../src/domain/person/lists/index.ts';
import { anEvening } from '../support/evening.ts';
import { besideTheScreen } from './support/besideTheScreen.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { Server } from './support/Server.ts';
import { tap } from './support/tap.ts';
import { visit } from './support/visit.ts';

let server: Server;
const phone = new Profile({ viewport: { width: 360, height: 740 }, locale: 'de-AT', touch: true });

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  await phone.remove();
  await server.remove();
});

/** German words are the longest of our languages, and a small phone is narrow. */
test('in German every main screen of a small phone stays in its frame, on both sides of the evening', async () => {
  const evening = await anEvening(871, [starterList, testList]);
  const link = await publishEvening(server, evening);
  const { eid } = evening.manifest;
  const page = await phone.open();
  const found: string[] = [];
  const look = async (screen: string): Promise<void> =>
    void found.push(...(await besideTheScreen(page)).map((what) => `${screen}: ${what}`));
  const heading = (name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();

  await page.goto(server.origin);
  await page.getByRole('link', { name: start.join }).waitFor();
  await look('start');
  await page.goto(`${server.origin}/#/join`);
  await heading(join.scan.title);
  await look('join');
  await page.goto(link);
  await page.getByText(join.ready.title).first().waitFor();
  await look('invitation');
  await tap(page.getByRole('link', { name: join.go }));
  await page.getByText('Azat Miftakhov').first().waitFor();
  await look('people');
  await tap(page.getByRole('button', { name: people.doors.filters }));
  await page.getByRole('dialog').waitFor();
  await look('filters');
  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: people.search.label }).fill('probnikov');
  await tap(page.getByRole('link', { name: /Probnikov/ }).first());
  await page.getByRole('button', { name: /schreiben$/ }).waitFor();
  await look('person');
  await tap(page.getByRole('button', { name: /schreiben$/ }));
  await page.getByRole('textbox').focus();
  await page.keyboard.type('Hallo, heute schneit es bei uns, und der Kater schläft auf der Heizung.');
  await page.getByText(write.saved).waitFor();
  await look('write');
  await tap(page.getByRole('button', { name: write.next }));
  await page.getByRole('textbox', { name: write.sign.name }).fill('Nachteule');
  await look('sign');
  await tap(page.getByRole('button', { name: write.sign.next }));
  await heading(write.seal.title);
  await look('seal');
  await tap(page.getByRole('button', { name: write.seal.button, exact: true }));
  await page.getByRole('heading', { name: write.sealed.title }).waitFor();
  await look('sealed');
  await tap(page.getByRole('button', { name: write.sealed.done }));
  await heading(cards.title);
  await look('my cards');
  await tap(page.getByRole('link', { name: common.tabs.tips }));
  await heading(tips.title);
  await look('tips');
  await tap(page.getByRole('link', { name: common.tabs.settings }));
  await heading(settings.title);
  await look('settings');

  const organizer = new Organizer(page, phone);
  await organizer.readKeyFromLink(server.origin, evening.identity);
  await page.getByRole('checkbox', { name: desk.create.passphrase.written }).check();
  await look('a desk opened by its key');
  await tap(page.getByRole('button', { name: desk.restore.button }));
  await heading(desk.nav.incoming);
  await tap(page.getByRole('button', { name: /Probnikov/ }).first());
  await page.getByRole('button', { name: desk.act.approve }).waitFor();
  await page.getByText(desk.review.foreign.replace('{{language}}', 'Deutsch')).waitFor();
  await look('a card at the desk');
  await tap(page.getByRole('button', { name: desk.act.hold }));
  await look('why a card is held back');
  await tap(page.getByRole('button', { name: common.cancel }).first());
  await tap(page.getByRole('button', { name: desk.postal.confirmAsIs }));
  await page
    .getByText(/^bestätigt: /)
    .first()
    .waitFor();
  await tap(page.getByRole('button', { name: desk.act.approve }));
  for (const part of ['incoming', 'held', 'ready', 'people', 'invite', 'settings', 'print'] as const) {
    await visit(page, `${server.origin}/#/desk/${eid}/${part}`);
    await look(`desk: ${part}`);
  }
  await tap(page.getByRole('button', { name: desk.print.save }));
  await tap(page.getByRole('button', { name: desk.print.mark }));
  await page.goto(`${server.origin}/#/desk/${eid}/printed`);
  const post = { name: desk.post.button_one.replace('{{count}}', '1') };
  await tap(page.getByRole('button', post));
  await look('asked for the day of posting');
  await tap(page.getByRole('dialog').getByRole('button', post));
  await page.goto(`${server.origin}/#/desk/${eid}/posted`);
  await page
    .getByRole('button', { name: /Probnikov/ })
    .first()
    .waitFor();
  await look('desk: posted');
  await page.goto(`${server.origin}/#/desk/${eid}/list`);
  await heading(lists.title);
  await look('desk: list');
  expect(found).toEqual([]);
  expect(phone.complaints).toEqual([]);
});
