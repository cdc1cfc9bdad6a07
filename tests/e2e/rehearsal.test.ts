import { afterAll, beforeAll, expect, test } from 'vitest';
import { Attendee } from './support/Attendee.ts';
import { nothingOver } from './support/nothingOver.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { Server } from './support/Server.ts';

let server: Server;
const desk = new Profile();
const phone = new Profile({ touch: true });

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  expect([...desk.complaints, ...phone.complaints]).toEqual([]);
  await desk.remove();
  await phone.remove();
  await server.remove();
});

test('before an evening the desk says what is missing; a rehearsal with TEST people goes the whole way, step by step', async () => {
  const page = await desk.open();
  const organizer = new Organizer(page, desk);
  await organizer.createEvening(server.origin, { title: 'Открытки в четверг', place: 'Anywhere', lists: 'real' });
  await organizer.openPart('Getting ready');
  await page.getByRole('heading', { level: 1, name: 'Getting ready' }).waitFor();
  await page.getByText(/^\d+ of \d+ cannot be posted to yet/).waitFor();
  // What the build weighed, and the lists: some megabytes.
  await page.getByText(/^A guest’s phone loads \d.*MB, once/).waitFor();
  await page.getByText('No phone can open this address').waitFor();
  await nothingOver(page);
  await page.getByRole('link', { name: 'To the people' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
  await page.goBack();

  await page.getByRole('button', { name: 'Begin a rehearsal' }).click();
  const title = page.getByRole('textbox', { name: 'Title' });
  expect(await title.inputValue()).toBe('Rehearsal');
  await organizer.goOnCreating({});
  const link = await organizer.joinLink();
  await organizer.openPart('Getting ready');
  const step = page.locator('[aria-current=step]');
  await step.getByText(/^Write a card/).waitFor();

  const attendee = new Attendee(await phone.open());
  await attendee.join(link);
  await attendee.startCardTo('Probnikov');
  await attendee.write('Здравствуйте! Это проба.');
  await attendee.sign('Маша');
  await attendee.seal();
  await attendee.done();
  await page.getByRole('button', { name: 'Check now' }).click();
  await step.getByText(/^Read it at the desk/).waitFor();

  await organizer.openPart('Incoming');
  await organizer.openCard('Probnikov');
  await organizer.confirmAddress();
  await organizer.approve();
  await organizer.openPart('Getting ready');
  await step.getByText(/^Print it/).waitFor();
  await organizer.savePdf();
  await organizer.markPrinted();
  await organizer.openPart('Getting ready');
  await step.getByText(/^Say that it is posted/).waitFor();
  await organizer.openPart('Printed');
  await organizer.markPosted();
  await organizer.openPart('Getting ready');
  await page.getByText('The whole way works on these devices.').waitFor();
  expect(await step.count()).toBe(0);
});
