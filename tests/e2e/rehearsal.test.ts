import { afterAll, beforeAll, expect, test } from 'vitest';
import { testList } from '../../src/domain/person/lists/index.ts';
import type { PeopleList } from '../../src/domain/person/person.ts';
import { anEvening } from '../support/evening.ts';
import { Attendee } from './support/Attendee.ts';
import { nothingOver } from './support/nothingOver.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { Server } from './support/Server.ts';

let server: Server;
const desk = new Profile();
const phone = new Profile({ touch: true });
const otherDesk = new Profile({ viewport: { width: 1180, height: 820 } });
const guest = new Profile({ touch: true });

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  const profiles = [desk, phone, otherDesk, guest];
  expect(profiles.flatMap(({ complaints }) => complaints)).toEqual([]);
  for (const profile of profiles) await profile.remove();
  await server.remove();
});

test('before an evening the desk says what is missing; a rehearsal with TEST people goes the whole way, step by step', async () => {
  const page = await desk.open();
  const organizer = new Organizer(page, desk);
  await organizer.createEvening(server.origin, { title: 'Открытки в четверг', place: 'Anywhere', lists: 'real' });
  await organizer.openPart('Getting ready');
  await page.getByRole('heading', { level: 1, name: 'Getting ready' }).waitFor();
  await page.getByText('14 of 14 cannot be posted to yet').waitFor();
  await page.getByText('4 of the 18 people on the list cannot be written to now.').waitFor();
  // What the build weighed, and the lists: some megabytes.
  await page.getByText(/^A guest’s phone loads \d.*MB, once/).waitFor();
  await page.getByText('No phone can open this address').waitFor();
  await nothingOver(page);
  await page.getByRole('link', { name: 'To the people' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
  await page.goBack();

  await page.getByRole('button', { name: 'Begin a rehearsal' }).click();
  await page.getByRole('heading', { level: 1, name: 'Your rehearsal' }).waitFor();
  await page.getByText('Rehearsal · Step 1 of 5').waitFor();
  await page.getByText(/^An evening of its own, with nobody but invented TEST people/).waitFor();
  const title = page.getByRole('textbox', { name: 'Title' });
  expect(await title.inputValue()).toBe('Rehearsal');
  await organizer.goOnCreating({});
  const link = await organizer.joinLink();
  await organizer.openPart('Getting ready');
  await page.getByText('14 of 14 cannot be posted to yet').waitFor();
  expect(await page.getByText(/nobody has checked for half a year/).count()).toBe(0);
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
  // What is left to do is not in the green of what is done.
  const colours = await Promise.all(
    [/^Saved: 1 file/, /delete it after printing/].map((words) => page.getByText(words).evaluate((line) => getComputedStyle(line).color)),
  );
  expect(new Set(colours).size).toBe(2);
  expect(await page.getByRole('combobox').count()).toBe(5);
  await organizer.markPrinted();
  // Nothing is left to print: of its settings only that one stands there which brings the last paper back.
  await expect.poll(() => page.getByRole('combobox').count()).toBe(1);
  await page.getByRole('combobox', { name: 'Which cards' }).waitFor();
  await organizer.openPart('Getting ready');
  await step.getByText(/^Say that it is posted/).waitFor();
  await organizer.openPart('Printed');
  await organizer.markPosted();
  await organizer.openPart('Getting ready');
  await page.getByText('The whole way works on these devices.').waitFor();
  expect(await step.count()).toBe(0);
});

/** Somebody invented for this test whom no list marks as TEST, at a place of their own. */
function inventedList(): PeopleList {
  const [somebody] = testList.people;
  const place = testList.institutions.find(({ id }) => id === somebody?.institution);
  if (!somebody || !place) throw new Error('Nobody is invented.');
  const institution = 'invented-place';
  const person = { ...somebody, id: 'invented-nigdeev', surname: 'Нигдеев', latin: 'Ivan Nigdeev', institution, test: false };
  return { format: 1, version: 1, kind: 'people', people: [person], institutions: [{ ...place, id: institution }] };
}

test('of a TEST person’s card its writer hears that it was the rehearsal and nothing was sent, of anybody else’s that it is in the post', async () => {
  const evening = await anEvening(617, [inventedList(), testList]);
  const link = await publishEvening(server, evening);
  const attendee = new Attendee(await guest.open());
  const { page } = attendee;
  await attendee.join(link);
  for (const name of ['Probnikov', 'Nigdeev']) {
    await attendee.startCardTo(name);
    await attendee.write('Здравствуйте! Сегодня шёл снег.');
    await attendee.sign('Маша');
    await attendee.seal();
    await attendee.done();
    await attendee.openPeople();
  }
  const organizer = new Organizer(await otherDesk.open(), otherDesk);
  await organizer.restoreByLink(server.origin, evening.identity);
  await organizer.openPart('Incoming');
  for (const [name, left] of [
    ['Probnikov', 1],
    ['Nigdeev', 2],
  ] as const) {
    await organizer.openCard(name);
    await organizer.confirmAddress();
    await organizer.approve();
    await expect.poll(() => organizer.count('Ready to print').innerText()).toMatch(new RegExp(`${String(left)}$`));
  }
  await organizer.savePdf();
  await organizer.markPrinted();
  const card = (name: string) => page.getByRole('article').filter({ has: page.getByRole('heading', { name: new RegExp(name) }) });
  await attendee.waitForStatus(/^Rehearsal: on paper$/);
  await card('Nigdeev').getByText('It is on paper and waits to be posted.').waitFor();
  expect(
    await card('Probnikov')
      .getByText(/waits to be posted/)
      .count(),
  ).toBe(0);

  await organizer.openPart('Printed');
  await organizer.markPosted();
  await attendee.waitForStatus(/^Rehearsal: marked as posted$/);
  await card('Nigdeev').getByText('It is in the post.', { exact: false }).waitFor();
  await card('Nigdeev').getByText('Posted', { exact: true }).waitFor();
  await card('Nigdeev')
    .getByText(/^About two months there/)
    .waitFor();
  const rehearsed = card('Probnikov');
  await rehearsed.getByText('This was the rehearsal: it was marked as posted, and nothing was sent.').waitFor();
  expect(await rehearsed.getByText(/in the post|two months/).count()).toBe(0);
});
