import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { utf8 } from '../../src/domain/bytes/index.ts';
import { parseIdentityFile } from '../../src/domain/event/index.ts';
import { isPlainJpeg, jpegSize } from '../../src/domain/photo/jpeg.ts';
import { PHOTO_BYTES, WIDEST } from '../../src/domain/photo/photo.ts';
import { asFromPhone, places } from '../support/aPhoto.ts';
import { pdfLines, pdfPicture } from '../support/pdf.ts';
import { Attendee } from './support/Attendee.ts';
import { faults } from './support/faults.ts';
import { Hunt } from './support/Hunt.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { readLogWith } from './support/readLog.ts';
import { Server } from './support/Server.ts';
import { storedIn } from './support/storedIn.ts';
import { tap } from './support/tap.ts';

const canary = 'Kanarejka GPS 59.951 30.315';

let server: Server;
let phone: Profile;
let laptop: Profile;

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  await server.remove();
});

beforeEach(() => {
  phone = new Profile({ touch: true, viewport: { width: 360, height: 740 } });
  laptop = new Profile({ viewport: { width: 1180, height: 820 } });
});

afterEach(async () => {
  await phone.remove();
  await laptop.remove();
});

/** A photo as a phone saves it that is held upright: it lies on its side, red at the left and blue at the right, rough all over, and EXIF says so. */
async function aPhotoFromPhone(page: Page): Promise<Buffer> {
  const pixels = await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [1500, 1000];
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('There is no canvas.');
    const noise = pen.createImageData(1500, 1000);
    let random = 7;
    for (let i = 0; i < noise.data.length; i += 4) {
      random = (random * 1103515245 + 12345) % 2147483648;
      const rough = (random / 2147483648) * 60;
      const left = (i / 4) % 1500 < 750;
      noise.data.set([left ? 170 + rough : rough, rough, left ? rough : 150 + rough, 255], i);
    }
    pen.putImageData(noise, 0, 0);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9));
    return [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))];
  });
  return Buffer.from(asFromPhone(new Uint8Array(pixels), canary, 6));
}

test('a photo comes onto the card as pixels alone: no word of its metadata is sealed, kept on the phone, or printed', async () => {
  const organizer = new Organizer(await laptop.open(), laptop);
  const { identityFile } = await organizer.createEvening(server.origin, {
    title: 'Вечер',
    place: 'Кафе',
    date: '2026-11-22',
    lists: 'test',
  });
  const page = await phone.open();
  const attendee = new Attendee(page);
  await attendee.join(await organizer.joinLink());
  await attendee.search('Probnikov');
  await attendee.startCardTo('Probnikov');
  await attendee.write('Здравствуйте! Это вид из моего окна.');
  await tap(page.getByRole('button', { name: 'Next: sign' }));
  await tap(page.getByRole('button', { name: 'A photo of yours' }));
  const screen = page.getByRole('dialog', { name: 'Your photo' });
  const file = screen.locator('input[type=file]');
  expect(await faults(page, 'choosing a photo')).toEqual([]);

  // What cannot be taken says so, and the next file is asked for.
  await file.setInputFiles({
    name: 'drawing.png',
    mimeType: 'image/png',
    buffer: Buffer.from(utf8('<svg xmlns="http://www.w3.org/2000/svg"/>')),
  });
  await screen.getByText(/^This is not a photo/).waitFor();
  await file.setInputFiles({ name: 'empty.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(0) });
  await screen.getByText(/^This file is empty/).waitFor();
  const photo = await aPhotoFromPhone(page);
  await file.setInputFiles({ name: 'cut.jpg', mimeType: 'image/jpeg', buffer: photo.subarray(0, 900) });
  await screen.getByText(/^This photo cannot be read/).waitFor();
  await file.setInputFiles({ name: `${canary}.jpg`, mimeType: 'image/jpeg', buffer: photo });
  await screen.getByRole('img', { name: /^The part of the photo/ }).waitFor();
  expect(await faults(page, 'cutting a photo')).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  // With the keyboard alone: closer, the question, and the button.
  await screen.getByRole('slider', { name: 'Closer' }).focus();
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
  await screen.getByRole('button', { name: 'Use this photo' }).focus();
  await page.keyboard.press('Enter');
  await screen
    .getByText(/move the photo until no face is in it/)
    .last()
    .waitFor();
  await screen.getByRole('radio', { name: /^Yes, or/ }).focus();
  await page.keyboard.press('ArrowDown');
  await screen.getByRole('button', { name: 'Use this photo' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Your photo/ }).waitFor();

  // Another front is tried; the photo comes back, also after the page did.
  await page.getByRole('radio').first().check();
  await page.getByText('Saved on this phone').waitFor();
  await page.reload();
  await tap(page.getByRole('button', { name: 'A photo of yours' }));
  await screen.getByRole('img', { name: 'Your photo' }).waitFor();
  await screen.getByRole('button', { name: 'Done' }).click();
  await tap(page.getByRole('button', { name: 'Next: seal' }));
  await page.getByRole('img', { name: 'Your photo' }).waitFor();
  await attendee.seal();

  await organizer.openPart('Incoming');
  await organizer.page.getByRole('button', { name: 'Check now' }).click();
  await organizer.openCard('Probnikov');
  await organizer.page.getByRole('img', { name: 'The guest’s photo' }).waitFor();
  await organizer.page.getByText(/^The guest says: nobody’s face/).waitFor();
  expect(await faults(organizer.page, 'reviewing a photo')).toEqual([]);
  await organizer.confirmAddress();
  await organizer.approve();
  const pdf = readFileSync(await organizer.savePdf());

  const identity = parseIdentityFile(readFileSync(identityFile, 'utf8'));
  if (!identity) throw new Error('The identity file does not open.');
  const [card] = (await readLogWith(server, identity)).flatMap((entry) => (entry.kind === 'card' ? [entry.card] : []));
  const sealed = Buffer.from(card?.photo?.jpeg ?? '', 'base64');
  expect(card).toMatchObject({ front: 'photo', photo: { faces: 'none' } });
  expect(isPlainJpeg(sealed)).toBe(true);
  // Rough all over, it is larger than what fits at first: it was made to fit.
  expect(sealed.length).toBeLessThanOrEqual(PHOTO_BYTES);
  expect(jpegSize(sealed)?.width).toBeLessThanOrEqual(WIDEST);
  const hunt = new Hunt([canary, ...places.map((place) => `${canary}-${place}`), 'Exif\0\0II', 'ICC_PROFILE', 'ns.adobe.com/xap']);
  expect(hunt.inBytes(photo, 'the file itself').length).toBeGreaterThan(places.length);
  expect([...hunt.inBytes(sealed, 'the sealed photo'), ...hunt.inBytes(Buffer.from(JSON.stringify(card)), 'the sealed card')]).toEqual([]);
  expect(hunt.inBytes(pdf, 'the PDF')).toEqual([]);
  expect(pdf.includes(sealed)).toBe(true);
  expect(hunt.inFolder(phone.folder).finds).toEqual([]);

  // As the camera was held: what lay at the left is above. «ПРОБА» lies across a TEST card, so the points are looked for where it is not.
  const printed = pdfPicture(pdf, 1);
  const [above, below] = [printed.at(30, 20), printed.at(110, 90)];
  expect([above[0] > 150, above[2] < 90, below[0] < 90, below[2] > 130]).toEqual([true, true, true, true]);
  expect(printed.at(2, 50)).toEqual([255, 255, 255]);
  expect([...phone.complaints, ...laptop.complaints]).toEqual([]);
});

test('a drawing from prison comes with its permission onto the list, with its credit onto a guest’s card, and so onto paper', async () => {
  const organizer = new Organizer(await laptop.open(), laptop);
  const desk = organizer.page;
  const { identityFile, passphrase } = await organizer.createEvening(server.origin, {
    title: 'Вечер',
    place: 'Кафе',
    date: '2026-11-22',
    lists: 'test',
  });
  const link = await organizer.joinLink();
  await organizer.openImport();
  await tap(desk.getByRole('button', { name: 'Add a drawing' }));
  const form = desk.getByRole('dialog', { name: 'Add a drawing' });
  await form.locator('input[type=file]').setInputFiles({ name: 'scan.jpg', mimeType: 'image/jpeg', buffer: await aPhotoFromPhone(desk) });
  await form.getByRole('textbox', { name: 'What it shows' }).fill('Закат над крышей');
  await form.getByRole('textbox', { name: 'Credit' }).fill('Рисунок Пробной Веры');
  // The page is loaded again before the permission is found.
  await form.getByText('Kept on this device, locked, until you finish.').waitFor();
  const hunt = new Hunt(['Закат над крышей', 'Рисунок Пробной Веры']);
  expect((await storedIn(desk)).flatMap(({ where, bytes }) => hunt.inBytes(bytes, where))).toEqual([]);
  await desk.reload();
  await organizer.unlock(passphrase);
  await tap(desk.getByRole('link', { name: 'A drawing for the list' }));
  await form.getByRole('textbox', { name: 'Credit' }).waitFor();
  expect(await form.getByRole('textbox', { name: 'What it shows' }).inputValue()).toBe('Закат над крышей');
  expect(await form.getByRole('textbox', { name: 'Credit' }).inputValue()).toBe('Рисунок Пробной Веры');
  await form.getByRole('checkbox', { name: 'Print the credit on the card' }).check();
  await tap(form.getByRole('button', { name: 'Put it on the list' }));
  await form.getByText(/^Without permission/).waitFor();
  expect(await faults(desk, 'adding a drawing')).toEqual([]);
  await form.getByRole('textbox', { name: 'Who allowed it' }).fill('Мать художницы');
  await form.getByLabel('On which day').fill('2026-05-03');
  await form.getByRole('textbox', { name: 'Where they said so' }).fill('Письмо в группу');
  await form.getByRole('button', { name: 'Put it on the list' }).focus();
  await desk.keyboard.press('Enter');
  await desk.getByText(/^Allowed by Мать художницы/).waitFor();
  expect(await faults(desk, 'drawings of a list')).toEqual([]);

  const page = await phone.open();
  const attendee = new Attendee(page);
  await attendee.join(link);
  await attendee.search('Probnikov');
  await attendee.startCardTo('Probnikov');
  await attendee.write('Здравствуйте! Такой закат был вчера и у нас.');
  await tap(page.getByRole('button', { name: 'Next: sign' }));
  await tap(page.getByRole('button', { name: 'Drawings from prison' }));
  await page.getByRole('radio', { name: /^Закат над крышей/ }).check();
  await page.getByRole('button', { name: /^Закат над крышей/ }).waitFor();
  expect(await faults(page, 'choosing a drawing from prison')).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await tap(page.getByRole('button', { name: 'Next: seal' }));
  await page.getByRole('img', { name: 'Закат над крышей' }).waitFor();
  await attendee.seal();

  await organizer.openPart('Incoming');
  await desk.getByRole('button', { name: 'Check now' }).click();
  await organizer.openCard('Probnikov');
  await desk.getByRole('img', { name: 'Закат над крышей' }).waitFor();
  expect(await faults(desk, 'reviewing a drawing from prison')).toEqual([]);
  await organizer.confirmAddress();
  await organizer.approve();
  const pdf = readFileSync(await organizer.savePdf());
  expect(pdfLines(pdf, 1).join(' ')).toContain('Рисунок Пробной Веры');
  // As the camera was held: red above, blue below.
  const printed = pdfPicture(pdf, 1);
  const [above, below] = [printed.at(30, 20), printed.at(110, 85)];
  expect([above[0] > 150, above[2] < 90, below[0] < 90, below[2] > 130]).toEqual([true, true, true, true]);

  const identity = parseIdentityFile(readFileSync(identityFile, 'utf8'));
  if (!identity) throw new Error('The identity file does not open.');
  const [card] = (await readLogWith(server, identity)).flatMap((entry) => (entry.kind === 'card' ? [entry.card] : []));
  expect(card?.front).toMatch(/^list:[0-9a-f]{16}$/);
  expect(card).not.toHaveProperty('photo');
  expect([...phone.complaints, ...laptop.complaints]).toEqual([]);
});
