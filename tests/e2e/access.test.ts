import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealWithPassphrase } from '../../src/client/workers/keys/passphrase.ts';
import { starterList, testList } from '../../src/domain/person/lists/index.ts';
import { anEvening } from '../support/evening.ts';
import { Attendee } from './support/Attendee.ts';
import { ceremony, sealedWords } from './support/ceremony.ts';
import { faults } from './support/faults.ts';
import { nothingOver } from './support/nothingOver.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { Server } from './support/Server.ts';
import { tap } from './support/tap.ts';
import { visit } from './support/visit.ts';

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
  const nobodyThere = await publishEvening(server, await anEvening(32, [{ ...testList, people: [] }]));
  const found: string[] = [];
  const look = async (screen: string): Promise<void> => void found.push(...(await faults(page, screen)));

  await page.goto(server.origin);
  await page.getByRole('link', { name: 'I have a code' }).waitFor();
  await look('start');
  await page.goto(`${server.origin}/#/join`);
  await page.getByRole('heading', { name: 'Join an evening' }).waitFor();
  await look('join');
  await page.goto(`${server.origin}/#/join/this-is-no-code`);
  await page.getByText('The invitation could not be opened').first().waitFor();
  await look('an invitation that cannot be opened');
  await page.goto(`${server.origin}/#/e/${eid}/people`);
  await page.getByRole('heading', { name: 'This evening is not on this phone' }).waitFor();
  await look('an evening that is not here');
  await attendee.join(nobodyThere);
  await page.getByText('This evening’s list is empty.').waitFor();
  await look('an evening without people');
  await page.goto(link);
  await page.getByText('Ready without a network').first().waitFor();
  await look('invitation');
  await page.getByRole('link', { name: 'Choose who to write to' }).click();
  await page.getByText('Azat Miftakhov').first().waitFor();
  await look('people');
  await attendee.openMyCards();
  await page.getByText('No cards yet').waitFor();
  await look('no cards');
  await attendee.openPeople();
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
  const draft = page.url();
  await look('empty card');
  await attendee.write('Здравствуйте! 🐈 ');
  await page
    .getByText(/character cannot be written/)
    .first()
    .waitFor();
  await look('card with an emoji');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('Дождь идёт весь день. '.repeat(60));
  await page
    .getByText(/letters do not fit/)
    .first()
    .waitFor();
  await look('card that is too full');
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
  await nothingOver(page);
  await page.goto(draft);
  await page.getByRole('heading', { name: 'This card is sealed' }).first().waitFor();
  await look('a card that is sealed');
  await page.goto(`${server.origin}/#/e/${eid}/people`);
  await attendee.startCardTo('Azat Miftakhov');
  await attendee.write('Здравствуйте');
  await attendee.waitUntilSaved();
  await page.goto(`${server.origin}/#/e/${eid}/cards`);
  await tap(page.getByRole('button', { name: 'Discard' }).first());
  await page.getByRole('dialog').waitFor();
  await look('asked before a draft is discarded');
  await page.keyboard.press('Escape');
  for (const tab of ['Tips', 'Settings']) {
    await page.getByRole('link', { name: tab }).click();
    await page.getByRole('heading', { name: tab, level: 1 }).waitFor();
    await look(tab);
  }
  await tap(page.getByRole('button', { name: 'Leave this evening' }));
  await page.getByRole('dialog').waitFor();
  await look('asked before an evening is left');
  await page.keyboard.press('Escape');
  await nothingOver(page);
  await page.goto(server.origin);
  await page.getByRole('heading', { name: 'Your evenings' }).waitFor();
  await look('start with two evenings');
  await page.goto(`${server.origin}/#/e/${eid}/write/${'0'.repeat(32)}`);
  await page.getByText('There is no draft here').first().waitFor();
  await look('no such draft');
  await visit(page, `${server.origin}/#/e/none/person/nobody`);
  await look('wrong address');
  await page.goto(`${server.origin}/#/e/${eid}/settings`);
  await tap(page.getByRole('button', { name: 'Wipe everything here' }));
  await page.getByRole('dialog').waitFor();
  await look('asked before everything is wiped');
  await tap(page.getByRole('dialog').getByRole('button', { name: 'Wipe everything' }));
  await page.getByRole('heading', { name: 'Everything here is wiped' }).waitFor();
  await look('wiped');
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
  await visit(page, `${server.origin}/#/desk`);
  await look('desk');
  await visit(page, `${server.origin}/#/desk/restore`);
  await look('restore');
  await page.locator('input[type=file]').setInputFiles({ name: 'key.txt', mimeType: 'text/plain', buffer: Buffer.from('nothing') });
  await page.getByText('This is not a whole identity file.').waitFor();
  await look('a file that is no key');
  await page.goto(`${server.origin}/#/desk/new`);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('Give the evening a title.').waitFor();
  await look('an evening without a title');
  const lookAtOwnWords = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Use my own' }).click();
    await page.getByLabel('Your passphrase').waitFor();
    await page.getByRole('button', { name: 'Make the keys' }).click();
    await look('a passphrase of one’s own');
    await page.getByRole('button', { name: 'Use six words' }).click();
    await page.getByRole('checkbox', { name: 'I wrote the words down' }).check();
  };
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
  const { passphrase } = await organizer.createEvening(server.origin, {
    title: 'Evening',
    place: 'Café',
    onstep: async (step) => {
      await look(step);
      if (step === 'its passphrase') await lookAtOwnWords();
      if (step === 'keep the key') await lookAtPaper('recovery sheet', 'Print the recovery sheet');
    },
  });
  await look('invite');
  await lookAtPaper('poster', 'Print a poster');
  await tap(page.getByRole('link', { name: 'Labels for single people' }));
  await page.getByRole('button', { name: 'Print labels' }).click();
  await look('labels for nobody');
  await page.getByRole('button', { name: 'Choose everybody' }).click();
  await look('labels');
  await lookAtPaper('printed labels', 'Print labels');
  await tap(page.getByRole('main').getByRole('link', { name: 'Invite' }));
  await tap(page.getByRole('link', { name: 'Reply slips' }));
  await look('slips');
  await lookAtPaper('printed slips', 'Print slips');
  await page.getByRole('textbox', { name: 'How many slips' }).fill('0');
  await page.getByRole('button', { name: 'Print slips' }).click();
  await look('no slips');
  await tap(page.getByRole('main').getByRole('link', { name: 'Invite' }));
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
  await nothingOver(page);
  await organizer.openPart('Settings');
  await page.getByRole('button', { name: 'Remove this desk' }).click();
  await page.getByRole('dialog').waitFor();
  await look('asked before the desk is removed');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await page.getByRole('button', { name: 'Unlock' }).waitFor();
  await look('locked');
  await organizer.unlock('these are not the words');
  await page.getByText(/^This passphrase doesn’t open the desk/).waitFor();
  await look('locked, and the words are wrong');
  await page.goto(`${server.origin}/#/desk`);
  await page.getByRole('link', { name: /^Evening/ }).waitFor();
  await look('desks on this device');
  await damageKey(page, await sealWithPassphrase('no key', passphrase, 10));
  await page.getByRole('link', { name: /^Evening/ }).click();
  await organizer.unlock(passphrase);
  await page.getByText('The key on this device is damaged.').waitFor();
  await look('locked, and the key is damaged');
  expect(found).toEqual([]);
});

/** Puts something else in the place of the key that the desk keeps on this device. */
async function damageKey(page: Page, sealed: Uint8Array): Promise<void> {
  await page.evaluate(
    async (bytes) => {
      const answer = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error ?? new Error('The request failed.'));
        });
      const db = await answer(indexedDB.open('otkrytka'));
      const desks = db.transaction('desks', 'readwrite').objectStore('desks');
      for (const desk of await answer(desks.getAll() as IDBRequest<object[]>))
        await answer(desks.put({ ...desk, sealedIdentity: new Uint8Array(bytes) }));
      db.close();
    },
    [...sealed],
  );
  await page.reload();
}
