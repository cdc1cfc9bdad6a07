import { afterAll, beforeAll, expect, test } from 'vitest';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
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

test('whoever prepares an evening goes back one step at a time, reloads anywhere and loses nothing but the words', async () => {
  const page = await phone.open();
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  const next = () => page.getByRole('button', { name: 'Next' }).click();
  const words = () => page.getByRole('main').getByRole('list').getByRole('listitem').allInnerTexts();
  const title = page.getByRole('textbox', { name: 'Title' });
  await page.goto(`${server.origin}/#/desk/new`);
  await title.fill('Вечер открыток');
  const past = page.getByText('This day has passed.');
  await page.getByLabel('Date').fill('2019-11-22');
  await past.waitFor();
  await page.getByLabel('Date').fill('2099-11-22');
  await past.waitFor({ state: 'detached' });
  await next();
  await heading('How the evening runs');
  // It cannot be chosen later: both answers stand above the button at once, however small the screen.
  for (const size of [
    { width: 1180, height: 820 },
    { width: 360, height: 740 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    const edge = await page.getByRole('button', { name: 'Next' }).evaluate((button) => button.getBoundingClientRect().top);
    for (const name of [/^Ordinary evening/, /^Careful evening/]) {
      const bottom = await page
        .getByRole('radio', { name })
        .evaluate((radio) => radio.closest('label')?.getBoundingClientRect().bottom ?? Infinity);
      expect(bottom, `${String(size.width)}: ${String(name)}`).toBeLessThanOrEqual(edge);
    }
  }
  await page.getByText('In envelopes', { exact: true }).click();
  await next();
  await heading('Who will you write to?');
  await page.getByRole('checkbox', { name: /TEST people/ }).check();

  await page.reload();
  await heading('Who will you write to?');
  expect(await page.getByRole('checkbox', { name: /TEST people/ }).isChecked()).toBe(true);

  await page.goBack();
  await heading('How the evening runs');
  expect(await page.getByRole('radio', { name: 'In envelopes' }).isChecked()).toBe(true);
  await page.goBack();
  await heading('Your evening');
  expect(await title.inputValue()).toBe('Вечер открыток');

  await next();
  await heading('How the evening runs');
  await next();
  await heading('Who will you write to?');
  await next();
  await heading('A passphrase for the desk');
  const before = await words();
  expect(before).toHaveLength(6);
  await page.reload();
  await page.getByText('These are new words.').waitFor();
  expect(await words()).not.toEqual(before);
  const stored = JSON.stringify(await page.evaluate(() => [sessionStorage, localStorage].flatMap((store) => Object.entries(store))));
  for (const word of [...before, ...(await words())]) expect(stored).not.toContain(`"${word.trim()}"`);

  await page.getByRole('link', { name: 'Back' }).click();
  await heading('Who will you write to?');
  await next();
  await page.getByRole('checkbox', { name: 'I wrote the words down' }).check();
  await page.getByRole('button', { name: 'Make the keys' }).click();
  await heading('Keep the desk’s key');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);

  // This browser promises nothing: neither a saved file nor a ticked box is enough until the file was opened back.
  const onward = page.getByRole('button', { name: 'To the desk' });
  const openFirst = page.getByText('Save the file, then open it to check it.');
  await onward.click();
  await openFirst.waitFor();
  const saved = await new Organizer(page, phone).saveIdentityFile();
  await page.getByRole('checkbox', { name: /The key is somewhere safe/ }).check();
  await openFirst.waitFor({ state: 'detached' });
  await onward.click();
  await openFirst.waitFor();
  const file = page.locator('input[type=file]');
  const other = { name: 'desk-key.txt', mimeType: 'text/plain', buffer: Buffer.from('AGE-SECRET-KEY-1NOTHING') };
  await file.setInputFiles(other);
  await page.getByText('This is another file.').waitFor();
  await onward.click();
  await openFirst.waitFor();
  await file.setInputFiles(saved);
  await page.getByText('The file opens this desk.').waitFor();
  const box = page.getByRole('checkbox', { name: /The key is somewhere safe/ });
  await box.uncheck();
  await onward.click();
  await page.getByText('Keep the file or the sheet first, then tick the box.').waitFor();
  await box.check();
  await onward.click();
  await heading('Invite');
  expect(phone.complaints).toEqual([]);
}, 120_000);
