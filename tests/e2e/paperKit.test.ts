import { readFileSync } from 'node:fs';
import decodeQR from 'qr/decode.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pdfFonts, pdfInfo, pdfLines, pdfPicture } from '../support/pdf.ts';
import { faults } from './support/faults.ts';
import { nothingOver } from './support/nothingOver.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { Server } from './support/Server.ts';
import { tap } from './support/tap.ts';

let server: Server;
const laptop = new Profile({ viewport: { width: 1180, height: 820 } });
const elsewhere = new Profile({ viewport: { width: 360, height: 740 }, touch: true });

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  expect([laptop, elsewhere].flatMap(({ complaints }) => complaints)).toEqual([]);
  for (const profile of [laptop, elsewhere]) await profile.remove();
  await server.remove();
});

test('one button makes the papers for an evening without phones, and a card from paper takes its slip’s code', async () => {
  const organizer = new Organizer(await laptop.open(), laptop);
  const { page } = organizer;
  await organizer.createEvening(server.origin, { title: 'Открытки в четверг', place: 'Café', lists: 'both' });
  const link = await organizer.joinLink();
  await organizer.openPart('Getting ready');
  await tap(page.getByRole('link', { name: 'Paper kit (PDF)' }));
  await page.getByRole('heading', { name: 'Paper kit' }).waitFor();
  expect(await faults(page, 'paper kit')).toEqual([]);
  await nothingOver(page);

  const count = page.getByRole('textbox', { name: 'How many blank cards' });
  await count.fill('many');
  await tap(page.getByRole('button', { name: 'Save as one PDF' }));
  await page.getByText(/^Whole numbers, please/).waitFor();
  expect(await faults(page, 'paper kit, wrong number')).toEqual([]);
  await count.fill('3');
  await page.getByRole('textbox', { name: 'First number' }).fill('21');
  // Without a network as well: the papers are made here.
  await server.down();
  const path = await organizer.download(page.getByRole('button', { name: 'Save as one PDF' }));
  await page.getByText(/^Saved\. Print at 100/).waitFor();
  await expect.poll(() => page.getByRole('textbox', { name: 'First number' }).inputValue()).toBe('24');
  expect(await faults(page, 'paper kit, saved')).toEqual([]);
  await server.up();

  const pdf = readFileSync(path);
  const pages = Number(pdfInfo(pdf).get('Pages'));
  const text = Array.from({ length: pages }, (_, i) => pdfLines(pdf, i + 1).join(' '));
  expect(text[0]).toContain('Checklist for the organizers');
  expect(text[1]).toContain('Открытки в четверг');
  expect(decodeQR(pdfPicture(pdf, 2, 100).seen)).toBe(link);
  for (const words of ['Whom you can write to', 'Azat Miftakhov', 'Tips and rules in short', 'Phrases to copy', 'До следующей открытки'])
    expect(text.join(' ')).toContain(words);
  // The evening has invented people, too; beside real ones nobody is to write to them.
  expect(text.join(' ')).not.toContain('TEST · ПРОБА');
  expect(text.join(' ')).not.toMatch(/\b\d{6}\b/u);
  // The labels lead a phone to one person, whose name stands beside the code.
  const labels = text.findIndex((page) => page.includes('scan the code with your phone'));
  expect(labels).toBeGreaterThan(2);
  expect(decodeQR(labelOn(pdfPicture(pdf, labels + 1, 150).seen))).toMatch(/\/#\/join\/[\w-]+\/[\w-]{12}$/u);
  expect([text.at(-2), text.at(-1)].map((blank) => [...(blank ?? '').matchAll(/No\. (\d+)/gu)].map(([, number]) => number))).toEqual([
    ['21', '21', '22', '22'],
    ['23', '23'],
  ]);
  expect(text.at(-1)).toContain(`Page ${String(pages)} of ${String(pages)}`);
  expect(pdfFonts(pdf).every(({ embedded }) => embedded)).toBe(true);

  // A card that was written on such a paper enters the path with the code that is read from its stub.
  await organizer.openPart('Incoming');
  await tap(page.getByRole('link', { name: 'Add a paper card' }));
  await page.getByRole('heading', { level: 1, name: 'Add a paper card' }).waitFor();
  expect(await faults(page, 'paper card: to whom')).toEqual([]);
  await page.getByRole('textbox', { name: 'Search' }).fill('test probnikov');
  await tap(page.getByRole('button', { name: /^Test Probnikov/ }).first());
  await page.getByRole('textbox', { name: 'Signed as' }).fill('Маша, Утрехт');
  await page.getByRole('checkbox', { name: /^Would like a reply/ }).check();
  await tap(page.getByRole('button', { name: 'Add the card' }));
  await page.getByText(/^With a reply wanted, take the code/).waitFor();
  const code = slipOn(pdf, pages);
  await page.getByRole('textbox', { name: 'The code on the stub' }).fill(code);
  await tap(page.getByRole('button', { name: 'Use this code' }));
  await page.getByText('The code is taken').waitFor();
  expect(await faults(page, 'paper card: the rest')).toEqual([]);
  await tap(page.getByRole('button', { name: 'Add the card' }));
  await page
    .getByRole('main')
    .getByText(/^Added, to Test Probnikov/)
    .waitFor();

  await organizer.openPart('Incoming');
  await organizer.openCard('Probnikov');
  await page.getByText('The text was not typed in').waitFor();
  await tap(page.getByRole('button', { name: 'Its paper is here' }));
  await organizer.openPart('Printed');
  await organizer.openCard('Probnikov');

  const writer = await elsewhere.open();
  await writer.goto(`${server.origin}/#/reply`);
  await writer.getByRole('textbox', { name: 'The code' }).fill(code);
  await tap(writer.getByRole('button', { name: 'Show my cards' }));
  const found = writer.getByText('Written by hand').first();
  await expect
    .poll(async () => {
      await writer.getByRole('button', { name: 'Look again' }).click();
      return found.isVisible();
    })
    .toBe(true);
});

/** The picture of the first label's code on its page. */
function labelOn({ width, data }: { readonly width: number; readonly data: Uint8ClampedArray }) {
  const side = Math.floor((44 / 210) * width);
  const [x0, y0] = [Math.floor((18 / 210) * width), Math.floor((17 / 210) * width)];
  const cut = new Uint8ClampedArray(side * side * 4);
  for (let y = 0; y < side; y++) cut.set(data.subarray(((y0 + y) * width + x0) * 4, ((y0 + y) * width + x0 + side) * 4), y * side * 4);
  return { width: side, height: side, data: cut };
}

/** The code of the slip at the upper edge of a page of blank cards, read from the paper. */
function slipOn(pdf: Uint8Array, page: number): string {
  const groups = pdfLines(pdf, page)
    .join(' ')
    .match(/\b[A-Z0-9]{4}(?: {1,3}[A-Z0-9]{4}){4}\b/gu);
  return (groups ?? []).slice(0, 2).join(' ');
}
