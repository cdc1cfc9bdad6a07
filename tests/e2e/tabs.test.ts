import type { Locator, Page } from 'playwright-core';
import words from '../../src/client/i18n/en/write.json' with { type: 'json' };
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { testList } from '../../src/domain/person/lists/index.ts';
import { joinLink, type NewEvent } from '../../src/domain/event/index.ts';
import { anEvening } from '../support/evening.ts';
import { Attendee } from './support/Attendee.ts';
import { faults } from './support/faults.ts';
import { onPhone, type OnPhone } from './support/onPhone.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { readLog } from './support/readLog.ts';
import { Server } from './support/Server.ts';

let server: Server;
let evening: NewEvent;
let page: Page;
let attendee: Attendee;
let evenings = 0;
const phone = new Profile({ touch: true });

beforeAll(async () => {
  server = await Server.start();
  page = await phone.open();
  attendee = new Attendee(page);
});

// Each test has an evening of its own on the same phone.
beforeEach(async () => {
  evening = await anEvening(300 + evenings++, [testList]);
  await attendee.join(await publishEvening(server, evening));
});

afterAll(async () => {
  expect(phone.complaints).toEqual([]);
  await phone.remove();
  await server.remove();
});

/** What this phone holds, the cards of this test's evening only. */
async function held(): Promise<OnPhone> {
  const all = await onPhone(page);
  const own = ({ eid }: { eid: string }): boolean => eid === evening.manifest.eid;
  return { ...all, cards: all.cards.filter(own), outbox: all.outbox.filter(own) };
}

async function secondTab(url: string): Promise<Attendee> {
  const tab = await phone.context.newPage();
  await tab.goto(url);
  return new Attendee(tab);
}

/** Two quick taps of one finger on the same place, whatever stands there the second time. */
async function tapTwice(target: Locator, milliseconds: number): Promise<void> {
  // As with any tap of a person, the button has been there for a while.
  await target.tap({ trial: true });
  const box = await target.boundingBox();
  if (!box) throw new Error('Not on the screen.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  // A finger waits neither for the page to answer nor for any condition.
  const first = page.touchscreen.tap(x, y);
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  await Promise.all([first, page.touchscreen.tap(x, y)]);
}

test('a second tab on the same draft says so, and takes it over only when asked: no keystroke of either is lost', async () => {
  await attendee.startCardTo('Probnikov');
  const draft = page.url();
  await attendee.write('Здравствуйте! ');
  const other = await secondTab(draft);
  const elsewhere = (tab: Page): Promise<void> => tab.getByRole('heading', { name: 'This draft is open in another tab' }).waitFor();
  await elsewhere(other.page);
  await other.page.getByText('Two tabs cannot write on one card.').waitFor();
  expect(await other.editor.count()).toBe(0);
  expect(await faults(other.page, 'draft in another tab')).toEqual([]);
  await page.bringToFront();
  await attendee.write('Сегодня дождь. ');
  await attendee.waitUntilSaved();

  // The first tab stays open, as on a phone where nobody finds it again.
  await other.page.bringToFront();
  await other.page.getByRole('button', { name: 'Go on here' }).click();
  await other.editor.waitFor();
  expect(await other.written()).toBe('Здравствуйте! Сегодня дождь. ');
  await other.editor.press('ControlOrMeta+End');
  await other.write('И чай. ');
  await elsewhere(page);
  expect(await attendee.editor.count()).toBe(0);

  // And back again, after the second one was closed.
  await other.waitUntilSaved();
  await other.page.close();
  await page.getByRole('button', { name: 'Go on here' }).click();
  await attendee.editor.waitFor();
  await attendee.editor.press('ControlOrMeta+End');
  await attendee.write('И пирог.');
  await attendee.waitUntilSaved();
  expect(await attendee.written()).toBe('Здравствуйте! Сегодня дождь. И чай. И пирог.');
  expect(await held()).toMatchObject({ drafts: 1, draftKeys: 1, cards: [] });
});

test('what was typed in the very moment when another tab takes the draft over is there, to the last letter that was shown', async () => {
  const { drafts } = await held();
  await attendee.startCardTo('Probnikov');
  await attendee.write('Начало. ');
  await attendee.waitUntilSaved();
  const other = await secondTab(page.url());
  const take = other.page.getByRole('button', { name: 'Go on here' });
  await take.waitFor();
  // What the writer has seen appear, letter by letter, until the screen goes away.
  await page.evaluate(() => {
    addEventListener('input', ({ target }) => {
      (globalThis as { seen?: string }).seen = (target as HTMLElement).innerText.replace(/\n$/, '');
    });
  });
  await page.bringToFront();
  const typing = page.keyboard.type('Последние слова '.repeat(20));
  await page.waitForFunction(() => ((globalThis as { seen?: string }).seen ?? '').length > 40);
  await other.page.evaluate(() => document.querySelector<HTMLElement>('main button')?.click());
  await page.getByRole('heading', { name: 'This draft is open in another tab' }).waitFor();
  await typing;
  const seen = await page.evaluate(() => (globalThis as { seen?: string }).seen ?? '');
  expect(seen.length).toBeGreaterThan(40);
  await other.page.bringToFront();
  await other.editor.waitFor();
  expect(await other.written()).toBe(seen);
  expect((await held()).drafts).toBe(drafts + 1);
  await other.page.close();
});

test('two quick taps on each main button do its work once and press nothing on the next screen', async () => {
  const before = (await held()).drafts;
  await page
    .getByRole('link', { name: /Probnikov/ })
    .first()
    .click();
  await tapTwice(page.getByRole('button', { name: /^Write to/ }), 100);
  await attendee.editor.waitFor();
  expect((await held()).drafts).toBe(before + 1);
  await attendee.write('Здравствуйте! Это одна открытка.');
  await tapTwice(page.getByRole('button', { name: 'Next: sign' }), 150);
  await page.getByRole('textbox', { name: 'First name and town, or a pseudonym' }).fill('Маша');
  await tapTwice(page.getByRole('button', { name: 'Next: seal' }), 150);
  await page.getByText('If a line could harm').waitFor();
  expect(await held()).toMatchObject({ cards: [] });
  await tapTwice(page.getByRole('button', { name: 'Seal', exact: true }), 150);
  await page.getByRole('heading', { name: 'Sealed' }).waitFor();
  await page.getByText('Это одна открытка').first().waitFor();
  // Below “Done” lies the tab bar of the next screen.
  await tapTwice(page.getByRole('button', { name: 'Done' }), 200);
  await page.getByRole('heading', { name: 'My cards' }).waitFor();
  expect((await held()).cards).toHaveLength(1);
  // And a tap that is meant, there and then, counts.
  await attendee.openPeople();
});

test('without locks between tabs, as in old browsers, both tabs write and no keystroke of either is lost', async () => {
  // A phone of its own: what is taken from this browser stays taken.
  const old = new Profile({ touch: true });
  const one = new Attendee(await old.open());
  await old.context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'locks', { value: undefined, configurable: true }));
  await one.join(joinLink(server.origin, evening.code));
  await one.startCardTo('Probnikov');
  await one.write('Начало. ');
  await one.waitUntilSaved();
  const two = new Attendee(await old.context.newPage());
  await two.page.goto(one.page.url());
  await two.editor.waitFor();
  expect(await two.written()).toBe('Начало. ');
  for (const [tab, words] of [
    [one, 'Первая вкладка. '],
    [two, 'Вторая вкладка. '],
    [one, 'И ещё.'],
    [two, 'И ещё раз.'],
  ] as const) {
    await tab.page.bringToFront();
    await tab.editor.press('ControlOrMeta+End');
    await tab.write(words);
    await tab.waitUntilSaved();
  }
  expect(one.page.url()).not.toBe(two.page.url());
  for (const [tab, text] of [
    [one, 'Начало. Первая вкладка. И ещё.'],
    [two, 'Начало. Вторая вкладка. И ещё раз.'],
  ] as const) {
    await tab.page.reload();
    await tab.editor.waitFor();
    expect(await tab.written()).toBe(text);
  }
  expect(old.complaints).toEqual([]);
  await old.remove();
});

test('a double click on “Seal” seals one card', async () => {
  await attendee.startCardTo('Probnikov');
  await attendee.write('Здравствуйте! Это тоже одна открытка.');
  await attendee.sign('Маша');
  await page.getByRole('button', { name: 'Seal', exact: true }).dblclick();
  await page.getByRole('heading', { name: 'Sealed' }).waitFor();
  await attendee.done();
  await page.getByRole('heading', { name: 'My cards' }).waitFor();
  expect((await held()).cards).toHaveLength(1);
  await expect.poll(async () => (await readLog(server, evening)).length).toBe(1);
});

test('after sealing, the back button leads to no word of the card and to no second card', async () => {
  const words = 'Здравствуйте! Эти слова видны до «Готово».';
  await attendee.startCardTo('Probnikov');
  const draft = page.url();
  await attendee.write(words);
  await attendee.sign('Маша');
  await attendee.seal();
  await page.getByText(words).first().waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: 'Who to write to' }).waitFor();
  expect(await page.content()).not.toContain('Эти слова');
  await page.goForward();
  await page.getByRole('heading', { name: 'This card is sealed' }).first().waitFor();
  for (const step of ['', '/sign', '/seal']) {
    await page.goto(`${draft}${step}`);
    await page.getByRole('heading', { name: 'This card is sealed' }).first().waitFor();
    expect(await page.content()).not.toContain('Эти слова');
  }
  await page.getByRole('link', { name: 'My cards' }).click();
  await page.getByText(/To .*Probnikov/).waitFor();
  expect((await held()).cards).toHaveLength(1);
});

test('a reload in the middle of each step brings it back as it was, and after sealing brings no word back', async () => {
  await attendee.startCardTo('Probnikov');
  await attendee.write('Здравствуйте! Пишу Вам');
  await attendee.waitUntilSaved();
  await page.reload();
  await attendee.editor.waitFor();
  expect(await attendee.written()).toBe('Здравствуйте! Пишу Вам');
  await attendee.editor.press('ControlOrMeta+End');
  await attendee.write(' вечером.');
  await page.getByRole('button', { name: 'Next: sign' }).click();

  const name = page.getByRole('textbox', { name: 'First name and town, or a pseudonym' });
  await name.fill('Маша из Бонна');
  const other = page.getByRole('radiogroup').locator('label', { has: page.getByRole('radio', { checked: false }) });
  const front = (await other.first().innerText()).trim();
  expect(front).not.toBe('');
  await page.getByRole('radio', { name: front }).check();
  await attendee.waitUntilSaved();
  await page.reload();
  await name.waitFor();
  expect(await name.inputValue()).toBe('Маша из Бонна');
  expect(await page.getByRole('radio', { name: front }).isChecked()).toBe(true);
  const { saves: signed } = await held();
  await page.getByRole('button', { name: 'Next: seal' }).click();
  await page.getByText('Don’t send the card').waitFor();
  // That the seal comes next is kept first: otherwise this save would be taken for that of the choice.
  await expect.poll(async () => (await held()).saves).toBeGreaterThan(signed);

  const { saves } = await held();
  await page.getByText('Don’t send the card').click();
  await expect.poll(async () => (await held()).saves).toBeGreaterThan(saves);
  await page.reload();
  await page.getByText('Don’t send the card').waitFor();
  expect(await page.getByRole('radio', { name: 'Don’t send the card' }).isChecked()).toBe(true);
  await page.getByText('Пишу Вам вечером').first().waitFor();
  await attendee.seal();
  await page.reload();
  await page.getByRole('heading', { name: 'This card is sealed' }).first().waitFor();
  expect(await page.content()).not.toContain('вечером');
  await expect.poll(async () => (await readLog(server, evening)).length).toBe(1);
  const [entry] = await readLog(server, evening);
  expect(entry?.kind === 'card' && entry.card).toMatchObject({
    text: 'Здравствуйте! Пишу Вам вечером.',
    front: Object.entries(words.front).find(([, name]) => name === front)?.[0],
    signatures: [{ name: 'Маша из Бонна' }],
    consent: { mend: 'dontSend', quote: false },
  });
});
