import { afterAll, beforeAll, expect, test } from 'vitest';
import { starterList, testList } from '../../src/domain/person/lists/index.ts';
import { anEvening } from '../support/evening.ts';
import { Attendee } from './support/Attendee.ts';
import { ceremony, sealedWords } from './support/ceremony.ts';
import { faults } from './support/faults.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { Server } from './support/Server.ts';
import { tap } from './support/tap.ts';

let server: Server;
const profiles: Profile[] = [];

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  for (const profile of profiles) await profile.remove();
  await server.remove();
});

test('every screen of an attendee is clean for axe, in light and dark', async () => {
  const phone = new Profile({ touch: true });
  profiles.push(phone);
  const attendee = new Attendee(await phone.open());
  const { page } = attendee;
  const evening = await anEvening(31, [starterList, testList]);
  const { eid } = evening.manifest;
  const link = await publishEvening(server, evening);
  const found: string[] = [];
  const look = async (screen: string): Promise<void> => void found.push(...(await faults(page, screen)));

  await page.goto(server.origin);
  await page.getByRole('link', { name: 'I have a code' }).waitFor();
  await look('start');
  await page.goto(`${server.origin}/#/join`);
  await page.getByRole('heading', { name: 'Join an evening' }).waitFor();
  await look('join');
  await page.goto(link);
  await page.getByText('Ready without a network').first().waitFor();
  await look('invitation');
  await page.getByRole('link', { name: 'Choose who to write to' }).click();
  await page.getByText('Azat Miftakhov').first().waitFor();
  await look('people');
  await attendee.search('qwxz');
  await page.getByText('Nobody was found').waitFor();
  await look('nobody found');
  await attendee.search('miftakhov');
  await page
    .getByRole('link', { name: /Azat Miftakhov/ })
    .first()
    .click();
  await page.getByRole('button', { name: /^Write to/ }).waitFor();
  await look('person');
  await page.getByRole('button', { name: /^Write to/ }).click();
  await attendee.editor.waitFor();
  await look('empty card');
  await attendee.write('Здравствуйте! 🐈 ');
  await page
    .getByText(/character cannot be written/)
    .first()
    .waitFor();
  await look('card with an emoji');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('Здравствуйте, Азат!');
  await page.getByRole('button', { name: 'Next: sign' }).click();
  await page.getByRole('heading', { name: 'Front and signature' }).waitFor();
  await look('front and signature');
  await page.getByRole('button', { name: 'Next: seal' }).click();
  await page.getByRole('heading', { name: 'Seal the card' }).waitFor();
  await look('questions');
  await attendee.seal();
  expect(await ceremony(page, 'Azat Miftakhov')).toEqual({ words: sealedWords, moving: ['rotate', 'scale', 'transform', 'translate'] });
  await look('sealed');
  await attendee.done();
  await page.getByText('To Azat Miftakhov').waitFor();
  await look('my cards');
  await page.getByRole('button', { name: 'Show full screen' }).click();
  await look('full screen');
  await page.keyboard.press('Escape');
  for (const tab of ['Tips', 'Settings']) {
    await page.getByRole('link', { name: tab }).click();
    await page.getByRole('heading', { name: tab, level: 1 }).waitFor();
    await look(tab);
  }
  await page.goto(`${server.origin}/#/e/${eid}/write/${'0'.repeat(32)}`);
  await page.getByText('There is no draft here').first().waitFor();
  await look('no such draft');
  await page.goto(`${server.origin}/#/e/none/person/nobody`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await look('wrong address');
  expect(found).toEqual([]);
});

test('every screen of the desk is clean for axe, in light and dark', async () => {
  const laptop = new Profile({ viewport: { width: 1180, height: 820 } });
  const phone = new Profile();
  profiles.push(laptop, phone);
  const organizer = new Organizer(await laptop.open(), laptop);
  const { page } = organizer;
  const found: string[] = [];
  const look = async (screen: string): Promise<void> => void found.push(...(await faults(page, screen)));
  await page.goto(`${server.origin}/#/desk`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await look('desk');
  await page.goto(`${server.origin}/#/desk/restore`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await look('restore');
  const lookAtPaper = async (paper: string, button: string): Promise<void> => {
    await page.evaluate(() => void (globalThis.print = () => undefined));
    await page.emulateMedia({ media: 'print' });
    // On paper there are no buttons.
    await page.getByText(button, { exact: true }).evaluate((text) => text.closest('button')?.click());
    await page.getByRole('article').waitFor();
    await look(paper);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
  };
  await organizer.createEvening(server.origin, {
    title: 'Evening',
    place: 'Café',
    onstep: async (step) => {
      await look(step);
      if (step === 'keep the key') await lookAtPaper('recovery sheet', 'Print the recovery sheet');
    },
  });
  await look('invite');
  await lookAtPaper('poster', 'Print a poster');
  await tap(page.getByRole('link', { name: 'Labels for single people' }));
  await page.getByRole('button', { name: 'Choose everybody' }).click();
  await look('labels');
  await lookAtPaper('printed labels', 'Print labels');
  await tap(page.getByRole('link', { name: 'Invitation' }));
  await page.getByRole('button', { name: 'Full screen' }).click();
  await look('code in full screen');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'New code' }).click();
  await page.getByRole('button', { name: 'Make the new code' }).waitFor();
  await look('asked for a new code');
  await page.keyboard.press('Escape');
  const attendee = new Attendee(await phone.open());
  await attendee.join(await organizer.joinLink());
  await attendee.search('Probnikov');
  await attendee.startCardTo('Probnikov');
  await attendee.write('Здравствуйте!');
  await attendee.sign('Маша');
  await attendee.seal();
  await organizer.openPart('Incoming');
  await page.getByRole('button', { name: 'Check now' }).click();
  await organizer.openCard('Probnikov');
  await look('incoming');
  await page.getByRole('button', { name: 'Hold back…' }).click();
  await look('hold back');
  await page.getByRole('button', { name: 'Cancel' }).first().click();
  await organizer.confirmAddress();
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await look('address form');
  await page.getByRole('button', { name: 'Cancel' }).first().click();
  await organizer.approve();
  for (const part of ['Held back', 'Ready to print', 'Printed', 'Posted', 'People', 'Settings']) {
    await organizer.openPart(part);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await look(part);
  }
  await organizer.savePdf();
  await look('print');
  await organizer.markPrinted();
  await organizer.openPart('Printed');
  await page.getByRole('button', { name: /^Mark \d+ card as posted$/ }).click();
  await page.getByRole('dialog').waitFor();
  await look('asked for the day of posting');
  await page.keyboard.press('Escape');
  await organizer.openPart('Settings');
  await page.getByRole('button', { name: 'Remove this desk' }).click();
  await page.getByRole('dialog').waitFor();
  await look('asked before the desk is removed');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await page.getByRole('button', { name: 'Unlock' }).waitFor();
  await look('locked');
  expect(found).toEqual([]);
});
