import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseIdentityFile } from '../../src/domain/event/index.ts';
import { Attendee } from './support/Attendee.ts';
import { faults } from './support/faults.ts';
import { onPhone } from './support/onPhone.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { readLogWith } from './support/readLog.ts';
import { Server } from './support/Server.ts';
import { sentence } from './support/words.ts';

const viewport = { width: 1180, height: 820 };

let server: Server;
const [phone, late] = [new Profile({ touch: true }), new Profile({ touch: true })];
const [laptop, other, third] = [new Profile({ viewport }), new Profile({ viewport }), new Profile({ viewport })];
/** The links before and after the change of the code. */
let links: { before: string; after: string };
/** Saved before it. */
let identityFile: string;
let colleague: Organizer;

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  for (const profile of [phone, late, laptop, other, third]) await profile.remove();
  await server.remove();
});

async function sealTo(attendee: Attendee, person: string, text: string): Promise<void> {
  await attendee.openPeople();
  await attendee.startCardTo(person);
  await attendee.write(text);
  await attendee.sign('Маша');
  await attendee.seal();
  await attendee.done();
}

test('after a new code a phone keeps what it holds, says what to do, still hears of its earlier card, and with the new code hands everything over once', async () => {
  const organizer = new Organizer(await laptop.open(), laptop);
  ({ identityFile } = await organizer.createEvening(server.origin, { title: 'Осенний вечер', place: 'Бонн', lists: 'test' }));
  const oldLink = await organizer.joinLink();
  colleague = new Organizer(await other.open(), other);
  await colleague.restore(server.origin, identityFile);
  expect(await colleague.joinLink()).toBe(oldLink);
  let attendee = new Attendee(await phone.open());
  await attendee.join(oldLink);
  const home = attendee.page.url();
  await sealTo(attendee, 'Test Probnikov', 'Первая, до смены кода.');
  await organizer.openPart('Incoming');
  await expect.poll(() => organizer.count('Incoming').innerText()).toMatch(/1$/);
  await attendee.page.reload();
  await attendee.page.getByText('Everything handed over').first().waitFor();

  await server.down();
  await sealTo(attendee, 'Anna Probenko', 'Вторая, без сети.');
  await sealTo(attendee, 'Olga Probchuk', 'Третья, без сети.');
  await attendee.openPeople();
  await attendee.startCardTo('Ilya Probnykh');
  await attendee.write('Четвёртая, ещё не');
  await attendee.waitUntilSaved();
  const draft = attendee.page.url();
  const held = await onPhone(attendee.page);
  expect(held).toMatchObject({ drafts: 1, draftKeys: 1, outbox: [{ uploaded: false }, { uploaded: false }] });
  await phone.close();

  await server.up();
  const newLink = await organizer.makeNewCode();
  expect(newLink).not.toBe(oldLink);
  links = { before: oldLink, after: newLink };
  await organizer.openPart('Incoming');
  await organizer.openCard('Probnikov');
  await organizer.approve();
  await expect.poll(() => organizer.count('Ready to print').innerText()).toMatch(/1$/);
  await expect.poll(() => organizer.page.getByText(/^Up to date/).count()).toBe(1);

  attendee = new Attendee(await phone.open());
  const { page } = attendee;
  await page.goto(home);
  await page.getByText('The organizers changed the code. Scan the new one, so that your cards can be handed over.').waitFor();
  await attendee.openMyCards();
  await page.getByText('The organizers have changed the code of this evening. Your cards are safe on this phone.').waitFor();
  await page.getByText('2 cards only on this phone').first().waitFor();
  expect(await faults(page, 'the code was changed')).toEqual([]);
  await page
    .getByText(/^Approved/)
    .first()
    .waitFor();
  const kept = await onPhone(page);
  expect(kept.outbox.map(({ rid, uploaded }) => ({ rid, uploaded }))).toEqual(held.outbox.map(({ rid }) => ({ rid, uploaded: false })));
  expect(kept).toMatchObject({ drafts: 1, draftKeys: 1, evenings: [{ rotated: 1, lists: 1, ready: 1 }] });

  await page.getByRole('link', { name: 'Scan the new code' }).click();
  await page.getByRole('textbox', { name: 'Link or code' }).fill(newLink);
  await page.getByRole('button', { name: 'Open the invitation' }).click();
  await page.getByText('Ready without a network').first().waitFor();
  await expect.poll(() => organizer.count('Incoming').innerText()).toMatch(/2$/);

  await page.goto(draft);
  await attendee.editor.waitFor();
  expect(await attendee.written()).toBe('Четвёртая, ещё не');
  await attendee.editor.press('ControlOrMeta+End');
  await page.keyboard.type(' запечатанная.');
  await attendee.sign('Маша');
  await attendee.seal();
  await attendee.done();
  await expect.poll(() => organizer.count('Incoming').innerText()).toMatch(/3$/);
  await page.reload();
  await page.getByText('Everything handed over').first().waitFor();
  expect(await onPhone(page)).toMatchObject({ drafts: 0, draftKeys: 0, outbox: [], evenings: [{ rotated: 0, problem: null }] });

  const identity = parseIdentityFile(readFileSync(identityFile, 'utf8'));
  if (!identity) throw new Error('The identity file cannot be read.');
  const texts = (await readLogWith(server, identity)).flatMap((entry) => (entry.kind === 'card' ? [entry.card.text] : []));
  expect(texts.sort()).toEqual(
    ['Первая, до смены кода.', 'Вторая, без сети.', 'Третья, без сети.', 'Четвёртая, ещё не запечатанная.'].sort(),
  );

  expect(laptop.complaints).toEqual([]);
  expect(phone.complaints.filter(isOurs)).toEqual([]);
});

/** What the console says of each refusal by the server is the browser's own remark. */
function isOurs(complaint: string): boolean {
  return !complaint.includes('the server responded with a status of 403');
}

test('after a new code the old link lets nobody new in and says why; every other desk shows the new one, whether it was open or is opened from the identity file that was saved before', async () => {
  const stranger = await late.open();
  await stranger.goto(links.before);
  await stranger.getByText('The invitation could not be opened').first().waitFor();
  await stranger.getByText(sentence('join.rotated')).waitFor();
  expect(await onPhone(stranger)).toMatchObject({ evenings: [], lists: 0, pieces: 0 });
  await stranger.goto('about:blank');
  await new Attendee(stranger).join(links.after);

  await colleague.page.getByText('The join code was renewed on another desk.').waitFor();
  expect(await faults(colleague.page, 'the code was renewed elsewhere')).toEqual([]);
  await colleague.page.getByRole('link', { name: 'Show the new code' }).click();
  expect(await colleague.joinLink()).toBe(links.after);
  expect(await colleague.page.getByText('The join code was renewed on another desk.').count()).toBe(0);

  const newcomer = new Organizer(await third.open(), third);
  await newcomer.restore(server.origin, identityFile);
  await expect.poll(() => newcomer.count('Incoming').innerText()).toMatch(/3$/);
  expect(await newcomer.joinLink()).toBe(links.after);
  for (const { complaints } of [other, third]) expect(complaints).toEqual([]);
  expect(late.complaints.filter(isOurs)).toEqual([]);
});
