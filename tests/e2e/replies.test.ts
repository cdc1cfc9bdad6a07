import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pdfInfo, pdfLines } from '../support/pdf.ts';
import { Attendee } from './support/Attendee.ts';
import { faults } from './support/faults.ts';
import { nothingOver } from './support/nothingOver.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { Server } from './support/Server.ts';
import { tap } from './support/tap.ts';

let server: Server;
const laptop = new Profile({ viewport: { width: 1180, height: 820 } });
const phone = new Profile({ viewport: { width: 360, height: 740 }, touch: true });

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  expect([...laptop.complaints, ...phone.complaints]).toEqual([]);
  await laptop.remove();
  await phone.remove();
  await server.remove();
});

test('a reply that came is told to the phone that wrote, waits to be read out, and is ticked off', async () => {
  const organizer = new Organizer(await laptop.open(), laptop);
  const { page } = organizer;
  await organizer.createEvening(server.origin, { title: 'Evening', place: 'Café', lists: 'test' });
  const link = await organizer.joinLink();
  const attendee = new Attendee(await phone.open());
  await attendee.join(link);
  await attendee.startCardTo('Probnikov');
  await attendee.write('Здравствуйте! Сегодня шёл дождь.');
  await attendee.sign('Маша');
  await attendee.seal();
  await attendee.done();
  await page.getByRole('button', { name: 'Check now' }).click();
  await organizer.openPart('Incoming');
  await organizer.openCard('Probnikov');
  await organizer.confirmAddress();
  await organizer.approve();
  await organizer.savePdf();
  await organizer.markPrinted();
  await organizer.openPart('Printed');
  await organizer.markPosted();

  // By mistake, from the card itself, and taken back.
  await organizer.openPart('Posted');
  await organizer.openCard('Probnikov');
  await tap(page.getByRole('button', { name: 'A reply came…' }));
  await tap(page.getByRole('dialog').getByRole('button', { name: 'Note the reply' }));
  await tap(page.getByRole('button', { name: 'No reply after all' }));
  await page.getByRole('button', { name: 'A reply came…' }).waitFor();
  expect(await faults(page, 'a posted card')).toEqual([]);

  await tap(page.getByRole('link', { name: 'Replies' }));
  await page.getByRole('heading', { level: 1, name: 'Replies' }).waitFor();
  await page.getByText('Nothing waits: no reply, or everybody has theirs.').waitFor();
  await page.getByRole('textbox', { name: /^Name, signature/ }).fill('маша');
  await tap(page.getByRole('list', { name: 'Posted cards' }).getByRole('button'));
  const form = page.getByRole('dialog', { name: /^A reply to the card to/ });
  await form.getByRole('textbox', { name: 'Town' }).fill('Utrecht');
  expect(await faults(page, 'the form of a reply')).toEqual([]);
  await tap(form.getByRole('button', { name: 'Note the reply' }));
  const waiting = page.getByRole('list', { name: 'Replies waiting' });
  await waiting.getByText('Маша · Utrecht').waitFor();
  expect(await faults(page, 'replies waiting')).toEqual([]);
  await nothingOver(page);

  const paper = readFileSync(await organizer.download(page.getByRole('button', { name: 'Save the list as PDF' })));
  expect(pdfInfo(paper).get('Pages')).toBe('1');
  const lines = pdfLines(paper, 1).join('\n');
  expect(lines).toMatch(/Маша · Utrecht · to .*Probnikov.* \(TEST\)/u);
  expect(lines).not.toContain('дождь');

  // The phone that wrote it hears of it like of every other state.
  await attendee.openMyCards();
  await attendee.waitForStatus(/^Rehearsal: reply noted$/);

  await tap(waiting.getByRole('button', { name: /^Handed over: Маша/ }));
  await page.getByText('Nothing waits: no reply, or everybody has theirs.').waitFor();
  await tap(page.getByText('Handed over (1)'));
  await page.getByText(/handed over on /).waitFor();
  expect(await faults(page, 'replies handed over')).toEqual([]);

  // Nothing waits any more, so the way there counts nothing.
  await organizer.openPart('Posted');
  await page.getByRole('link', { name: 'Replies', exact: true }).waitFor();
});
