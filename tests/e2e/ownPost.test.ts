import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pdfInfo, pdfLines, pdfWords } from '../support/pdf.ts';
import { Attendee } from './support/Attendee.ts';
import { faults } from './support/faults.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { Server } from './support/Server.ts';
import { tap } from './support/tap.ts';

let server: Server;
const phone = new Profile({ viewport: { width: 360, height: 740 }, touch: true });
const laptop = new Profile({ viewport: { width: 1180, height: 820 } });

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  await phone.remove();
  await laptop.remove();
  await server.remove();
});

const words = 'Здравствуйте! У нас сегодня тихо и идёт снег, мы пили чай с мятой и смотрели в окно.';

test('where organizers let guests post, a guest prints a card at home without a network, waits for the desk, posts it and says so', async () => {
  const organizer = new Organizer(await laptop.open(), laptop);
  await organizer.createEvening(server.origin, {
    title: 'Вечер',
    place: 'Кафе',
    lists: 'test',
    onstep: async (step) => {
      if (step !== 'how it runs') return;
      await organizer.page.getByText('Addresses: shown to nobody').click();
      await organizer.page.getByRole('radio', { name: /guests may print and post their own card/ }).check();
      expect(await faults(organizer.page, 'whom addresses are shown to')).toEqual([]);
    },
  });
  await organizer.openPart('People');
  await tap(organizer.page.getByRole('button', { name: /Probnikov/ }));
  await organizer.confirmAddress();
  await tap(organizer.page.getByRole('link', { name: 'Send them' }));
  await organizer.page.getByText('Addresses: shown to everyone, guests may post').click();
  await tap(organizer.page.getByRole('button', { name: 'Save and send to the phones' }));
  await organizer.page.getByText('Phones get 1 address with the list.').waitFor();
  expect(await faults(organizer.page, 'addresses in the settings')).toEqual([]);
  const link = await organizer.joinLink();

  const attendee = new Attendee(await phone.open());
  const { page } = attendee;
  await attendee.join(link);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await page
    .getByRole('link', { name: /Probnikov/ })
    .first()
    .waitFor();
  await server.down();

  await tap(page.getByRole('link', { name: /Probnikov/ }).first());
  await page.getByRole('heading', { name: 'Address', exact: true }).waitFor();
  const address = (await page.locator('address span').allInnerTexts()).map((line) => line.trim());
  expect(address[0]).toMatch(/^Пробникову /);
  expect(address.at(-1)).toMatch(/^\d{6}$/);
  expect(address.at(-2)).toBe('РОССИЯ / RUSSIA');
  expect(await faults(page, 'a person with an address')).toEqual([]);
  await page.getByRole('button', { name: /^Write to/ }).click();
  await attendee.write(words);
  await attendee.sign('Лена');
  // Aria-hidden like the rest of the picture, but read by everybody who sees it.
  await page.getByText('The organizers print the address').first().waitFor();
  await page.getByRole('radio', { name: 'I print and post it myself' }).check();
  await page.getByText('The address is on your own print').first().waitFor();
  await expect.poll(() => page.getByText('The organizers add the address').count()).toBe(0);
  expect(await faults(page, 'who posts it')).toEqual([]);
  await attendee.seal();

  // Without the PDF it is asked once, with the way to it.
  await attendee.done();
  await tap(page.getByRole('dialog', { name: 'Leave without the PDF?' }).getByRole('button', { name: 'To the PDF' }));
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const save = page.getByRole('button', { name: 'Save the PDF' });
  await expect.poll(() => save.evaluate((button) => button === document.activeElement)).toBe(true);
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  const path = join(phone.folder, download.suggestedFilename());
  await download.saveAs(path);
  await page.getByText(/^Saved as cards-1\.pdf\. Print it at 100\s%/).waitFor();
  expect(await faults(page, 'print at home')).toEqual([]);
  const pdf = readFileSync(path);
  expect([pdfInfo(pdf).get('Pages'), pdfInfo(pdf).get('Page size')]).toEqual(['1', '595.28 x 841.89 pts (A4)']);
  const printed = pdfWords(pdf, 1).map(({ text }) => text);
  // «ПРОБА» of a TEST person lies across both sides.
  for (const word of [...words.split(' '), 'Лена', ...address.join(' ').split(' ')]) expect(printed).toContain(word);
  expect(pdfLines(pdf, 1).join('\n')).toContain(address.at(-1) ?? '?');
  await attendee.done();
  await page.getByText('Sealed on this phone.').waitFor();

  await server.up();
  await attendee.waitForStatus(/^Rehearsal: not read yet$/);
  await organizer.openPart('Incoming');
  await organizer.openCard('Probnikov');
  expect(await organizer.page.getByRole('button', { name: 'Approve for print' }).count()).toBe(0);
  expect(await faults(organizer.page, 'a card that its writer posts')).toEqual([]);
  await tap(organizer.page.getByRole('button', { name: 'May be posted' }));
  await expect.poll(() => organizer.count('Printed').innerText()).toMatch(/1$/);
  await organizer.openPart('Printed');
  expect(await organizer.page.getByRole('button', { name: /as posted$/ }).count()).toBe(0);

  await attendee.waitForStatus(/^Rehearsal: read$/);
  expect(await faults(page, 'a card to be posted')).toEqual([]);
  await tap(page.getByRole('button', { name: 'I posted it' }));
  await tap(page.getByRole('dialog').getByRole('button', { name: 'I posted it' }));
  await attendee.waitForStatus(/^Rehearsal: marked as posted$/);
  await expect.poll(() => organizer.count('Posted').innerText()).toMatch(/1$/);
  await expect.poll(() => organizer.count('Ready to print').innerText()).toMatch(/0$/);
  await tap(page.getByRole('button', { name: 'Take that back' }));
  await attendee.waitForStatus(/^Rehearsal: read$/);
  await expect.poll(() => organizer.count('Printed').innerText()).toMatch(/1$/);

  // Words that somebody should look at first are not for printing at home.
  await attendee.openPeople();
  // The list is where it was left; rows far from there are made when somebody scrolls to them.
  await page.evaluate(() => scrollTo(0, 0));
  await attendee.startCardTo('Probnikov');
  await attendee.write('Здравствуйте! Мы все против этой войны и читаем о вашем уголовном деле.');
  await attendee.sign('Лена');
  await page.getByText('This card you cannot post yourself: the check asks that somebody looks at it first.', { exact: false }).waitFor();
  expect(await page.getByRole('radio', { name: 'I print and post it myself' }).count()).toBe(0);

  // Copied by hand, the address comes after the words, digit by digit at the end.
  await page.getByRole('radio', { name: 'I copy it by hand' }).check();
  await tap(page.getByRole('button', { name: 'Next: copy by hand' }));
  const next = page.getByRole('button', { name: /Next line|All copied/ });
  while ((await page.getByText(/^Address: line 1 of /).count()) === 0) await next.press('Enter');
  expect(await faults(page, 'copying an address')).toEqual([]);
  for (let i = 2; i <= address.length; i++) {
    await next.press('Enter');
    await page.getByText(`Address: line ${String(i)} of ${String(address.length)}`).waitFor();
  }
  await page.getByText((address.at(-1) ?? '').replace(/\B/g, ' '), { exact: true }).waitFor();
  await next.press('Enter');
  await page.getByText('The address is on it, too.', { exact: false }).waitFor();
});
