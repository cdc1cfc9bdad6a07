import { afterAll, beforeAll, expect, test } from 'vitest';
import { Attendee } from './support/Attendee.ts';
import { faults } from './support/faults.ts';
import { onPhone } from './support/onPhone.ts';
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

test('a card is copied by hand, line by line, waits for its paper at the desk, is never printed, and is posted', async () => {
  const organizer = new Organizer(await laptop.open(), laptop);
  await organizer.createEvening(server.origin, { title: 'Вечер', place: 'Кафе', lists: 'test' });
  const attendee = new Attendee(await phone.open());
  await attendee.join(await organizer.joinLink());
  const { page } = attendee;
  await attendee.startCardTo('Probnikov');
  await attendee.write('Здравствуйте! У нас сегодня тихо и идёт снег, мы пили чай с мятой и смотрели в окно.');
  await attendee.sign('Лена');
  await page.getByRole('radio', { name: 'I copy it by hand' }).check();
  await tap(page.getByRole('button', { name: 'Next: copy by hand' }));

  await page.getByRole('heading', { name: 'Copy by hand' }).waitFor();
  expect(await faults(page, 'copy by hand')).toEqual([]);
  // A reload in the middle, and a look back, go on where the pen is.
  const { saves } = await onPhone(page);
  await tap(page.getByRole('button', { name: 'Next line' }));
  await expect.poll(async () => (await onPhone(page)).saves).toBeGreaterThan(saves);
  await page.reload();
  await page.getByText(/^Line 2 of /).waitFor();
  await tap(page.getByRole('link', { name: 'Seal the card' }));
  await tap(page.getByRole('button', { name: 'Next: copy by hand' }));
  await page.getByText(/^Line 2 of /).waitFor();
  const lines = await page.getByRole('list').first().getByRole('listitem').allInnerTexts();
  expect(lines.join(' ')).toBe('Здравствуйте! У нас сегодня тихо и идёт снег, мы пили чай с мятой и смотрели в окно. Лена');
  // By the keyboard alone.
  const button = page.getByRole('button', { name: /Next line|All copied/ });
  for (let i = 2; i <= lines.length; i++) {
    await page.getByText(`Line ${String(i)} of ${String(lines.length)}`).waitFor();
    await button.press('Enter');
  }
  await page.getByText('Everything is on the paper.').waitFor();
  expect(await faults(page, 'copied')).toEqual([]);
  await attendee.seal();
  await attendee.done();
  await attendee.waitForStatus(/Waiting for its paper/);

  await organizer.openPart('Incoming');
  await organizer.openCard('Probnikov');
  expect(await organizer.page.getByRole('button', { name: 'Approve for print' }).count()).toBe(0);
  // Whoever posts it writes the address: without one it would stay here.
  await organizer.confirmAddress();
  await tap(organizer.page.getByRole('button', { name: 'Its paper is here' }));
  await expect.poll(() => organizer.count('Ready to print').innerText()).toMatch(/0$/);
  await expect.poll(() => organizer.count('Printed').innerText()).toMatch(/1$/);
  await organizer.openPart('Printed');
  await organizer.markPosted();
  await expect.poll(() => organizer.count('Posted').innerText()).toMatch(/1$/);
  await attendee.waitForStatus(/^Rehearsal: marked as posted$/);
});
