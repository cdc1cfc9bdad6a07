import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testList } from '../../src/domain/person/lists/index.ts';
import { anEvening } from '../support/evening.ts';
import { Attendee } from './support/Attendee.ts';
import { faults } from './support/faults.ts';
import { nothingOver } from './support/nothingOver.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { Server } from './support/Server.ts';
import { tap } from './support/tap.ts';

const narrow = { width: 360, height: 740 };

let server: Server;
let link: string;
const profiles: Profile[] = [];

beforeAll(async () => {
  server = await Server.start();
  link = await publishEvening(server, await anEvening(81, [testList]));
});

afterAll(async () => {
  for (const profile of profiles) await profile.remove();
  await server.remove();
});

/** Somebody before an empty card. */
async function atTheCard(profile: Profile): Promise<Attendee> {
  profiles.push(profile);
  const attendee = new Attendee(await profile.open());
  await attendee.join(link);
  await attendee.startCardTo('Probnikov');
  return attendee;
}

const keyboardOf = (page: Page) => page.getByRole('group', { name: 'Keyboard', exact: true });
const keyOf = (page: Page, name: string) => keyboardOf(page).getByRole('button', { name, exact: true });
const latinLetters = (page: Page) => page.getByRole('button', { name: 'Абв: Latin letters become Cyrillic' });

/** What has the keyboard, by its name. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
  });
}

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Nothing called ${String(name)} can be reached by Tab.`);
}

test('on a phone without Cyrillic letters: Latin ones become Russian, one is taken back, our keyboard writes the rest, and the card is sealed', async () => {
  const attendee = await atTheCard(new Profile({ viewport: narrow, touch: true }));
  const { page } = attendee;
  const found = await faults(page, 'offer');
  await tap(page.getByRole('button', { name: 'Turn it on' }));
  await page.getByText('Type as it sounds').waitFor();
  await attendee.write('Zdravstvuyte, Anna!');
  expect(await attendee.written()).toBe('Здравствуйте, Анна!');

  // Letter by letter, as they were typed.
  await page.keyboard.type(' Shch');
  expect(await attendee.written()).toBe('Здравствуйте, Анна! Щ');
  await page.keyboard.press('Backspace');
  expect(await attendee.written()).toBe('Здравствуйте, Анна! Ш');
  await page.keyboard.press('Backspace');
  expect(await attendee.written()).toBe('Здравствуйте, Анна! С');
  await page.keyboard.type('yn');
  await page.getByRole('group', { name: 'Other letters for the last one' }).getByRole('button', { name: 'нь' }).tap();
  expect(await attendee.written()).toBe('Здравствуйте, Анна! Сынь');
  found.push(...(await faults(page, 'Latin letters')));

  await tap(page.getByRole('button', { name: 'All letters' }));
  await page.getByRole('heading', { name: 'Latin letters for Cyrillic' }).waitFor();
  found.push(...(await faults(page, 'table of letters')));
  await tap(page.getByRole('button', { name: 'Close the table' }));
  await nothingOver(page);

  await tap(page.getByRole('button', { name: 'Keyboard on the screen' }));
  await keyboardOf(page).waitFor();
  expect(await attendee.editor.getAttribute('inputmode')).toBe('none');
  expect(await focused(page)).toMatch(/^Your words on the card/);
  for (const name of ['Delete', 'Delete', 'Delete', 'Delete']) await keyOf(page, name).tap();
  expect((await attendee.written()).trimEnd()).toBe('Здравствуйте, Анна!');
  for (const name of ['New line', 'Delete', 'New line']) await keyOf(page, name).tap();
  for (const letter of ['К', 'а', 'к', 'Space', 'д', 'е', 'л', 'а', 'Digits and signs', '?']) await keyOf(page, letter).tap();
  expect((await attendee.written()).replace(/ +\n/, '\n')).toBe('Здравствуйте, Анна!\nКак дела?');
  expect(await focused(page)).toMatch(/^Your words on the card/);
  found.push(...(await faults(page, 'keyboard')));
  const keys = await keyboardOf(page).getByRole('button').all();
  const boxes = await Promise.all(keys.map((key) => key.boundingBox()));
  expect(boxes.filter((box) => !box || box.height < 40 || box.x < 0 || box.x + box.width > narrow.width)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrow.width);
  expect(found).toEqual([]);

  await attendee.sign('Том');
  await page.getByText('Как дела?').first().waitFor();
  await attendee.seal();
  await attendee.done();
});

test('with nothing but a keyboard: the letters, a place in the middle of the text, our own keys and undo', async () => {
  const attendee = await atTheCard(new Profile({ viewport: { width: 1180, height: 820 } }));
  const { page } = attendee;
  await tabTo(page, /^Turn it on$/);
  await page.keyboard.press('Enter');
  await page.getByText('Type as it sounds').waitFor();
  await tabTo(page, /^Your words on the card/);
  await page.keyboard.type('Moy drug shkola');
  expect(await attendee.written()).toBe('Мой друг школа');

  // What is typed in the middle goes on from what stands there.
  for (let i = 0; i < ' школа'.length; i++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.type(', zhyo');
  expect(await attendee.written()).toBe('Мой друг, жё школа');
  for (let i = 0; i < ', zhyo'.length; i++) await page.keyboard.press('Backspace');
  expect(await attendee.written()).toBe('Мой друг школа');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('|Tom zhivyot');
  expect(await attendee.written()).toBe('Tom живёт');
  await page.keyboard.press('Control+Z');
  await page.keyboard.press('Control+Z');
  expect(await attendee.written()).not.toBe('Tom живёт');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('da');

  await tabTo(page, /^Keyboard on the screen$/);
  await page.keyboard.press('Enter');
  await keyboardOf(page).waitFor();
  await page.keyboard.press('Tab');
  while ((await focused(page)) !== 'й') await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  expect(await attendee.written()).toBe('дайц');
  expect(await focused(page)).toBe('ц');
});

test('what a phone’s keyboard composes is changed when it lets the word go, and nothing is doubled', async () => {
  const attendee = await atTheCard(new Profile({ viewport: narrow, touch: true }));
  const { page } = attendee;
  await tap(latinLetters(page));
  await page.getByText('Type as it sounds').waitFor();
  await attendee.editor.focus();
  const phone = await page.context().newCDPSession(page);
  await compose(phone, 'privet');
  expect(await attendee.written()).toBe('привет');
  await page.keyboard.type(', ');
  await compose(phone, 'shkola');
  expect(await attendee.written()).toBe('привет, школа');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('e');
  expect(await attendee.written()).toBe('привет, школе');
  // What is pasted or chosen among the ideas stays what it is, whatever came before it.
  await compose(phone, ' i');
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', ' Anna');
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  expect(await attendee.written()).toBe('привет, школе и Anna');
  await page.keyboard.type(' da');
  expect(await attendee.written()).toBe('привет, школе и Anna да');
});

/** As Android keyboards do: the word grows while it is composed, then it is committed. */
async function compose(phone: CDPSession, word: string): Promise<void> {
  for (let end = 1; end <= word.length; end++) {
    const text = word.slice(0, end);
    await phone.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
  }
  await phone.send('Input.insertText', { text: word });
}
