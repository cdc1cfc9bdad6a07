import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inks } from '../../src/domain/card/drawing.ts';
import { pdfPicture } from '../support/pdf.ts';
import { Attendee } from './support/Attendee.ts';
import { faults } from './support/faults.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { Server } from './support/Server.ts';
import { tap } from './support/tap.ts';

let server: Server;
const phone = new Profile({ touch: true, viewport: { width: 360, height: 740 } });
const laptop = new Profile({ viewport: { width: 1180, height: 820 } });

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  await phone.remove();
  await laptop.remove();
  await server.remove();
});

test('a front drawn by finger is kept, sealed, seen at the desk and printed as it was drawn', async () => {
  const organizer = new Organizer(await laptop.open(), laptop);
  await organizer.createEvening(server.origin, { title: 'Вечер', place: 'Кафе', date: '2026-11-22', lists: 'test' });
  const page = await phone.open();
  const attendee = new Attendee(page);
  await attendee.join(await organizer.joinLink());
  await attendee.search('Probnikov');
  await attendee.startCardTo('Probnikov');
  await attendee.write('Здравствуйте! Картинка — от меня.');
  await tap(page.getByRole('button', { name: 'Next: sign' }));
  await tap(page.getByRole('button', { name: 'Draw it yourself' }));
  const screen = page.getByRole('dialog', { name: 'Your drawing' });
  const area = screen.getByRole('img', { name: /Drawing area/ });
  const lines = area.locator('path');

  /** Draws a line between two points, each in millimetres of the card. */
  const draw = async ([x, y]: readonly [number, number], [toX, toY]: readonly [number, number]): Promise<void> => {
    const box = await area.boundingBox();
    if (!box) throw new Error('The drawing area is not on the screen.');
    const mm = box.width / 148;
    await page.mouse.move(box.x + x * mm, box.y + y * mm);
    await page.mouse.down();
    await page.mouse.move(box.x + toX * mm, box.y + toY * mm, { steps: 10 });
    await page.mouse.up();
  };

  await area.waitFor();
  expect(await faults(page, 'drawing a front')).toEqual([]);
  await screen.getByRole('radio', { name: 'Red' }).check();
  await screen.getByRole('radio', { name: 'Broad' }).check();
  await draw([20, 52], [128, 52]);
  await screen.getByRole('radio', { name: 'Green' }).check();
  await draw([74, 15], [74, 40]);
  await draw([10, 10], [30, 30]);
  await expect.poll(() => lines.count()).toBe(3);
  const [undo, redo] = [screen.getByRole('button', { name: 'Undo' }), screen.getByRole('button', { name: 'Redo' })];
  await undo.click();
  await undo.click();
  await expect.poll(() => lines.count()).toBe(1);
  await redo.click();
  await expect.poll(() => lines.count()).toBe(2);
  expect(await lines.evaluateAll((paths) => paths.map((path) => path.getAttribute('stroke')))).toEqual([inks[1].colour, inks[2].colour]);
  await screen.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: /^Your drawing/ }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  // Another front is tried; what was drawn comes back, also after the page did.
  await page.getByRole('radio').first().check();
  await page.getByText('Saved on this phone').waitFor();
  await page.reload();
  await tap(page.getByRole('button', { name: 'Draw it yourself' }));
  await expect.poll(() => lines.count()).toBe(2);
  await screen.getByRole('button', { name: 'Done' }).click();
  await tap(page.getByRole('button', { name: 'Next: seal' }));
  await page.getByRole('img', { name: 'Your drawing' }).waitFor();
  await attendee.seal();

  await organizer.openPart('Incoming');
  await organizer.page.getByRole('button', { name: 'Check now' }).click();
  await organizer.openCard('Probnikov');
  await organizer.page.getByRole('button', { name: 'Front', exact: true }).click();
  const seen = organizer.page.getByRole('img', { name: 'Front' }).locator('g path');
  expect(await seen.evaluateAll((paths) => paths.flatMap((path) => path.getAttribute('stroke') ?? []))).toEqual([
    inks[1].colour,
    inks[2].colour,
  ]);
  await organizer.confirmAddress();
  await organizer.approve();
  const printed = pdfPicture(readFileSync(await organizer.savePdf()), 1);
  // «ПРОБА» lies across a TEST card, so the points are looked for where it is not.
  const [r, g, b] = printed.at(24, 52);
  expect(r > 120 && g < 110 && b < 110).toBe(true);
  expect(printed.at(24, 30)[0]).toBeGreaterThan(240);
  expect([...phone.complaints, ...laptop.complaints]).toEqual([]);
});
