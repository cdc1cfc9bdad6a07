import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatJoinCode } from '../../src/domain/event/index.ts';
import { starterList, testList } from '../../src/domain/person/lists/index.ts';
import { anEvening } from '../support/evening.ts';
import { Attendee } from './support/Attendee.ts';
import { faults } from './support/faults.ts';
import { Hunt } from './support/Hunt.ts';
import { onPhone } from './support/onPhone.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { Server } from './support/Server.ts';
import { storedIn } from './support/storedIn.ts';
import { TableTablet } from './support/TableTablet.ts';
import { tap } from './support/tap.ts';

let server: Server;
const landscape = { width: 1180, height: 820 };
const tablet = new Profile({ touch: true, viewport: landscape });
const joinedTablet = new Profile({ touch: true, viewport: landscape });
const idleTablet = new Profile({ touch: true, viewport: { width: 820, height: 1180 } });
const laptop = new Profile({ viewport: landscape });
const signTablet = new Profile({ touch: true, viewport: landscape });
const otherLaptop = new Profile({ viewport: landscape });

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  for (const profile of [tablet, joinedTablet, idleTablet, laptop, signTablet, otherLaptop]) await profile.remove();
  await server.remove();
});

/** Words that stand nowhere else in the world. */
const first = { text: 'Тыквоглазый щурогрыз Zvenqorliba пьёт чай.', name: 'Фьюрвенница' };
const second = { text: 'Ежиколесный гуськохват шлёт привет.', name: 'Лунгхольм' };
const wordsOf = ({ text, name }: typeof first): readonly string[] => [text, ...text.split(' ').slice(0, 2), name];

/** Everything that can be read in the page and in the document inside it. */
async function inSight({ page }: TableTablet): Promise<string> {
  const texts = await Promise.all(page.frames().map((frame) => frame.evaluate(() => document.body.innerText)));
  return texts.join('\n');
}

function guestFrame({ page }: TableTablet): Frame {
  const [frame] = page.frames().filter((one) => one !== page.mainFrame());
  if (!frame) throw new Error('Nobody sits at the table.');
  return frame;
}

test('two guests write one after the other with the server stopped, the tablet is loaded anew between them, and both cards reach the desk', async () => {
  const evening = await anEvening(31, [starterList, testList]);
  const link = await publishEvening(server, evening);
  const table = new TableTablet(await tablet.open());
  const { page } = table;
  await table.setUp(server.origin, link);
  await server.down();

  await table.sitDown();
  await table.startCardTo('пробников', 'Probnikov');
  await table.type(first.text);
  await table.signAndSeal(first.name);
  await table.guest.getByText('It lies sealed on this tablet').waitFor();
  expect(await inSight(table)).toContain('1 not at the desk yet');
  await table.done();
  await table.welcome.waitFor();

  // What is sealed is on the disk, and what opens the evening was in memory only.
  await page.reload();
  await page.getByRole('heading', { name: 'Scan the evening’s code again' }).waitFor();
  await page.getByText('1 sealed record lies safely on this tablet').waitFor();
  expect(await faults(page, 'scan again')).toEqual([]);
  await page.goto(`${server.origin}/#/`);
  await page.getByRole('heading', { name: 'Scan the evening’s code again' }).waitFor();
  await table.giveCode(link);
  await table.welcome.waitFor();

  await table.sitDown('Write a card', 'Snail');
  await table.startCardTo('мифтахов', 'Azat Miftakhov');
  expect(await table.editor.innerText()).toBe('');
  await table.type(second.text);
  // A swipe from the edge, once and again, takes no word away and leaves no table.
  for (let i = 0; i < 3; i++) {
    await page.goBack();
    expect(await table.editor.innerText()).toBe(second.text);
  }
  await table.signAndSeal(second.name);
  // The end of the card and the bar above it say the same and do the same.
  await table.guest.getByText('Its text is in view until you tap “I’m done”.').waitFor();
  await tap(table.guest.getByRole('button', { name: 'I’m done' }));
  await table.welcome.waitFor();

  const hunt = new Hunt([...wordsOf(first), ...wordsOf(second)]);
  const stored = await storedIn(page);
  expect(stored.flatMap(({ where, bytes }) => hunt.inBytes(bytes, where))).toEqual([]);
  const all = new Hunt([...wordsOf(first), ...wordsOf(second), formatJoinCode(evening.code), evening.manifest.place]);
  const quarry = all.inFolder(tablet.folder);
  console.log(`the tablet’s profile: ${String(quarry.finds.length)} finds in ${String(quarry.files)} files, ${String(quarry.bytes)} bytes`);
  expect(quarry.finds).toEqual([]);

  await server.up();
  const organizer = new Organizer(await laptop.open(), laptop);
  await organizer.restoreByLink(server.origin, evening.identity);
  await table.openMenu();
  await tap(page.getByRole('button', { name: 'Hand over now' }));
  await expect.poll(() => organizer.count('Incoming').innerText()).toMatch(/2$/);
  // The desk says so on the board a moment later.
  await expect
    .poll(async () => {
      await page.getByRole('button', { name: 'Hand over now' }).click();
      return page.getByText('The desk has everything that was sealed here.').count();
    })
    .toBe(1);
  expect(await faults(page, 'menu')).toEqual([]);
  // The desk hears of the table itself, too.
  await expect
    .poll(
      async () => {
        await page.getByRole('button', { name: 'Hand over now' }).click();
        return organizer.page.getByRole('list', { name: 'Tables', includeHidden: true }).textContent();
      },
      { timeout: 90_000 },
    )
    .toMatch(/Table 1: By the window\s*2 cards\s*nothing left on the tablet\s*last heard at \d/u);
  expect(await faults(organizer.page, 'tables at the desk')).toEqual([]);
  expect(tablet.complaints).toEqual([]);
});

test('back, forward, undo and the keyboard of the next guest bring nothing of the first one back', async () => {
  const table = new TableTablet(tablet.context.pages()[0] ?? (await tablet.open()));
  const { page } = table;
  await tap(page.getByRole('button', { name: 'Back to the guests' }));
  await table.sitDown();
  const length = await page.evaluate(() => history.length);
  await table.startCardTo('пробников', 'Probnikov');
  await table.type(first.text);
  await tap(table.guest.getByRole('button', { name: 'Next: sign' }));
  await tap(table.guest.getByRole('link', { name: 'Text', exact: true }));
  await table.editor.waitFor();
  // Not a step of it stands in the browser's history.
  expect(await page.evaluate(() => history.length)).toBe(length);
  expect(guestFrame(table).url()).toBe(`${server.origin}/`);
  await tap(table.guest.getByRole('button', { name: 'Next: sign' }));
  await tap(table.guest.getByRole('button', { name: 'Next: seal' }));
  await tap(table.guest.getByRole('button', { name: 'Seal', exact: true }));
  await table.guest.getByRole('heading', { name: 'Sealed' }).waitFor();
  expect(await inSight(table)).toContain(first.text);
  await table.done();
  await table.welcome.waitFor();
  for (const step of ['back', 'forward', 'back', 'forward'] as const) {
    await page.evaluate((where) => void setTimeout(() => history[where]()), step);
    await table.welcome.waitFor();
    await expect.poll(() => new URL(page.url()).hash).toBe('#/table');
    expect(await inSight(table)).not.toMatch(/щурогрыз|Zvenqorliba/);
  }
  await table.sitDown('Write a card', 'Tulip');
  await table.startCardTo('пробников', 'Probnikov');
  await table.editor.focus();
  for (const keys of ['Control+z', 'Control+y', 'Control+Shift+z']) await page.keyboard.press(keys);
  expect(await table.editor.innerText()).toBe('');
  await table.done();
  await table.welcome.waitFor();
});

test('a guest who wants a reply gets the code, is asked once whatever button ends the visit, and reads words on every screen', async () => {
  const table = new TableTablet(tablet.context.pages()[0] ?? (await tablet.open()));
  const { guest } = table;
  await table.sitDown();
  await table.startCardTo('пробников', 'Probnikov');
  await table.type('Здравствуйте! Сегодня шёл дождь.');
  await tap(guest.getByRole('button', { name: 'Next: sign' }));
  expect(await keysInSight(table)).toEqual([]);
  await tap(guest.getByRole('button', { name: 'Next: seal' }));
  expect(await keysInSight(table)).toEqual([]);
  await guest
    .getByRole('group', { name: /^Would you like a reply/ })
    .getByRole('radio', { name: 'Yes' })
    .check();
  await tap(guest.getByRole('button', { name: 'Seal', exact: true }));
  await guest.getByRole('heading', { name: 'Sealed' }).waitFor();
  expect(await keysInSight(table)).toEqual([]);
  await tap(table.page.getByRole('button', { name: 'I’m done' }));
  await guest.getByRole('dialog', { name: 'Leave without the code?' }).waitFor();
  expect(await faults(table.page, 'slip at the table')).toEqual([]);
  await tap(guest.getByRole('button', { name: 'Show the code' }));
  await guest.getByText('With “I’m done” the code is gone from this tablet.').waitFor();
  expect(await keysInSight(table)).toEqual([]);
  await tap(guest.getByRole('button', { name: 'I have a picture of it' }));
  await table.welcome.waitFor();
  expect(tablet.complaints).toEqual([]);
});

/** Names of words that stand where the words should. */
async function keysInSight(table: TableTablet): Promise<readonly string[]> {
  return (
    (await inSight(table))
      .match(/\b[a-z]+(?:\.[a-zA-Z]+){1,4}\b/gu)
      ?.filter((text) =>
        /^(?:common|table|write|sign|slip|people|person|signature|camera|error|tips|phrases|photo|address)\./u.test(text),
      ) ?? []
  );
}

test('everything is typed on our own keyboard: letters of three languages, digits, capitals, back and forth, and no field calls the system’s', async () => {
  const table = new TableTablet(tablet.context.pages()[0] ?? (await tablet.open()));
  const { guest } = table;
  await table.sitDown();
  const search = guest.getByRole('textbox', { name: 'Search' });
  await search.click();
  expect(await search.getAttribute('inputmode')).toBe('none');
  await table.touchKeys(['p', 'r', 'o', 'b']);
  expect(await search.inputValue()).toBe('prob');
  await tap(guest.getByRole('link', { name: /Probnikov/ }).first());
  await tap(guest.getByRole('button', { name: /^Write to/ }));
  await table.editor.click();
  expect(await table.editor.getAttribute('inputmode')).toBe('none');
  await table.touchKeys(['H', 'i', 'Cursor left', 'o', 'Cursor right', 'Delete', ',', 'Space', 'Other letters: Русский', 'м', 'и', 'р']);
  await table.touchKeys(['Digits and signs', '7', 'Letters', 'Other letters: Deutsch', 'ß']);
  expect((await table.editor.innerText()).trim()).toBe('Ho, мир7ß');
  for (const name of ['q', 'Space', 'Delete', 'New line', 'Cursor left']) {
    const box = await table.key(name).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  // Keys that are plugged in send ours away, and what stands above it comes down; a finger on the card brings it back.
  const keyboard = guest.getByRole('region', { name: 'Keyboard' });
  const footer = async () => ((await guest.getByRole('button', { name: 'Next: sign' }).boundingBox())?.y ?? 0) > landscape.height - 100;
  expect(await footer()).toBe(false);
  await table.page.keyboard.press('!');
  await expect.poll(footer).toBe(true);
  expect(await keyboard.isVisible()).toBe(false);
  await table.editor.click();
  await keyboard.waitFor();
  await expect.poll(footer).toBe(false);
  // What the finger came down on is still there when it goes up, though the keyboard goes away.
  await guest.getByRole('button', { name: 'Next: sign' }).click();
  const name = guest.getByRole('textbox', { name: /First name and town/ });
  await name.click();
  expect(await name.getAttribute('inputmode')).toBe('none');
  await table.touchKeys(['M', 'a']);
  expect(await name.inputValue()).toBe('Ma');
  expect(await faults(guestFrame(table), 'sign at the table')).toEqual([]);
  await table.done();
  const leave = guest.getByRole('dialog', { name: 'Your card is not sealed' });
  await tap(leave.getByRole('button', { name: 'Throw it away' }));
  await table.welcome.waitFor();
  expect(await faults(guestFrame(table), 'welcome')).toEqual([]);
  expect(tablet.complaints).toEqual([]);
});

test('an evening that a tablet has joined becomes a table: code, names, drafts and statuses leave its storage, and its sealed card is carried on', async () => {
  const evening = await anEvening(32, [starterList, testList]);
  const link = await publishEvening(server, evening);
  const attendee = new Attendee(await joinedTablet.open());
  const { page } = attendee;
  await attendee.join(link);
  await server.down();
  await attendee.search('пробников');
  await attendee.startCardTo('Probnikov');
  await attendee.write(first.text);
  await attendee.waitUntilSaved();
  const table = new TableTablet(page);
  await tap(page.getByRole('link', { name: 'Test Probnikov' }));
  await tap(page.getByRole('link', { name: /people/i }).first());
  await tap(page.getByRole('link', { name: 'Settings' }));
  await tap(page.getByRole('link', { name: 'Make this tablet a table' }));
  // Nothing that somebody wrote goes in silence.
  await page.getByText('1 unfinished card is on this tablet').waitFor();
  await tap(page.getByRole('link', { name: 'To the cards' }));
  await tap(page.getByRole('link', { name: 'Continue', exact: true }));
  await attendee.sign(first.name);
  await attendee.seal();
  await attendee.done();
  await table.fromSettings();
  await table.welcome.waitFor();

  const stores = await onPhone(page);
  expect(stores).toMatchObject({ evenings: [], drafts: 0, draftKeys: 0, cards: [], outbox: [] });
  expect(stores.lists).toBe(2);
  const told = new Hunt([formatJoinCode(evening.code), evening.manifest.place, 'test-probnikov', ...wordsOf(first)]);
  expect((await storedIn(page)).flatMap(({ where, bytes }) => told.inBytes(bytes, where))).toEqual([]);
  expect(await inSight(table)).toContain('1 not at the desk yet');
  await server.up();
  await table.openMenu();
  await tap(page.getByRole('button', { name: 'Hand over now' }));
  await page.getByText('1 is on the server').waitFor();
  // Left with a card that the desk does not have: only by its name.
  await tap(page.getByText('Leave table mode').first());
  const leave = page.getByRole('button', { name: 'Leave table mode' });
  expect(await leave.getAttribute('aria-disabled')).toBe('true');
  await page.getByRole('textbox', { name: /type the table’s name/ }).fill('By the window');
  await tap(leave);
  await page.getByRole('heading', { name: 'Make this tablet a table' }).waitFor();
  expect((await storedIn(page)).filter(({ where }) => /lists|handed|tableMode/.test(where))).toEqual([]);
});

test('who goes away is covered after a minute, comes back by their picture, and after four minutes the card is at the desk as unfinished', async () => {
  const evening = await anEvening(33, [starterList, testList]);
  const link = await publishEvening(server, evening);
  const page = await idleTablet.open();
  await page.clock.install();
  const table = new TableTablet(page);
  await table.setUp(server.origin, link);
  await table.sitDown('Write a card', 'Kite');
  await table.startCardTo('пробников', 'Probnikov');
  await table.type(first.text);
  const cover = table.guest.getByRole('heading', { name: 'Still writing?' });
  await page.clock.runFor(55_000);
  expect(await cover.count()).toBe(0);
  await page.clock.runFor(6_000);
  await cover.waitFor();
  expect(await inSight(table)).not.toContain('щурогрыз');
  expect(await faults(guestFrame(table), 'cover')).toEqual([]);
  await page.keyboard.press('Escape');
  await cover.waitFor();
  await table.guest.getByRole('button', { name: 'Kite' }).click();
  await table.editor.waitFor();
  expect((await table.editor.innerText()).trim()).toBe(first.text);

  await page.clock.runFor(61_000);
  await cover.waitFor();
  for (const wrong of ['Apple', 'Boat', 'Fish']) await table.guest.getByRole('button', { name: wrong }).click();
  await table.guest.getByText('Please ask an organizer').waitFor();
  await tap(page.getByRole('button', { name: 'Enter the PIN' }));
  await table.enterPin('1111');
  await page.getByText('That is not the PIN.').waitFor();
  await table.enterPin('2468');
  await table.editor.waitFor();
  expect((await table.editor.innerText()).trim()).toBe(first.text);

  await page.clock.runFor(241_000);
  await table.welcome.waitFor();
  expect(await inSight(table)).not.toContain('щурогрыз');
  const desk = laptop.context.pages()[0] ?? (await laptop.open());
  const organizer = new Organizer(desk, laptop);
  await organizer.restoreByLink(server.origin, evening.identity);
  await expect.poll(() => organizer.count('Incoming').innerText()).toMatch(/1$/);
  await organizer.openPart('Incoming');
  await organizer.openCard('Probnikov');
  await desk.getByText('Its writer left it at a table before it was sealed').waitFor();
  await tap(desk.getByText('In plain letters'));
  await desk.getByText(first.text).first().waitFor();
  expect(idleTablet.complaints).toEqual([]);
});

test('a birthday card is signed at the table; a line that a guest leaves unsealed comes to the desk as unfinished', async () => {
  const evening = await anEvening(34, [starterList, testList]);
  const link = await publishEvening(server, evening);
  const desk = await otherLaptop.open();
  const organizer = new Organizer(desk, otherLaptop);
  await organizer.restoreByLink(server.origin, evening.identity);
  await organizer.openPart('To be signed');
  await tap(desk.getByRole('button', { name: 'Open a card', exact: true }));
  await desk.getByRole('textbox', { name: 'Search by name' }).fill('Probnikov');
  await tap(desk.getByRole('button', { name: /^Test Probnikov/ }));
  await tap(desk.getByRole('button', { name: 'Open for signing' }));
  await expect.poll(() => organizer.count('To be signed').innerText()).toMatch(/1$/);
  const table = new TableTablet(await signTablet.open());
  const { page, guest } = table;
  await table.setUp(server.origin, link);
  // What the desk told comes with a look at the server, and to the guest who sits down after it.
  const door = guest.getByRole('button', { name: /^Sign a birthday card/ });
  await expect
    .poll(async () => {
      await table.openMenu();
      await tap(page.getByRole('button', { name: 'Hand over now' }));
      await tap(page.getByRole('button', { name: 'Back to the guests' }));
      const before = guestFrame(table);
      await table.done();
      await expect.poll(() => page.frames().includes(before)).toBe(false);
      await table.welcome.waitFor();
      return door.count();
    })
    .toBe(1);
  await server.down();

  const openCard = guest.getByRole('list', { name: 'Cards to sign' }).getByRole('link', { name: /Test Probnikov/ });
  await table.sitDown('Sign a birthday card', 'House');
  await tap(openCard);
  await guest.getByRole('textbox', { name: 'Your line' }).click();
  await page.keyboard.type('Крепкого здоровья');
  await guest.getByRole('textbox', { name: 'Your name, or another one' }).fill('Маша');
  await tap(guest.getByRole('button', { name: 'Seal my line' }));
  await guest.getByText('It lies sealed on this tablet').waitFor();
  await tap(guest.getByRole('button', { name: 'I’m done' }));
  await table.welcome.waitFor();

  await table.sitDown('Sign a birthday card', 'House');
  await tap(openCard);
  await guest.getByRole('textbox', { name: 'Your line' }).click();
  await page.keyboard.type(second.text);
  await table.done();
  await tap(guest.getByRole('dialog', { name: 'Your card is not sealed' }).getByRole('button', { name: 'Leave it unfinished' }));
  await table.welcome.waitFor();
  expect(await inSight(table)).not.toContain('гуськохват');
  const hunt = new Hunt([second.text]);
  expect((await storedIn(page)).flatMap(({ where, bytes }) => hunt.inBytes(bytes, where))).toEqual([]);

  await server.up();
  await table.openMenu();
  await page.getByText('1 line on a birthday card').waitFor();
  await page.getByText('1 unfinished').waitFor();
  await tap(page.getByRole('button', { name: 'Hand over now' }));
  await expect.poll(() => organizer.count('Incoming').innerText()).toMatch(/1$/);
  await organizer.openPart('Incoming');
  await desk.getByText(second.text).first().waitFor();
  expect(signTablet.complaints).toEqual([]);
});
