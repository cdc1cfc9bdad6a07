import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Attendee } from './support/Attendee.ts';
import { faults } from './support/faults.ts';
import { Hunt } from './support/Hunt.ts';
import { onPhone } from './support/onPhone.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { Server } from './support/Server.ts';
import { storedIn } from './support/storedIn.ts';
import { tap } from './support/tap.ts';
import { watchWalk } from './support/watchWalk.ts';

let server: Server;
const phones = [
  new Profile({ viewport: { width: 360, height: 740 }, touch: true }),
  new Profile({ touch: true }),
  new Profile({ viewport: { width: 1180, height: 820 } }),
];
const laptop = new Profile({ viewport: { width: 1180, height: 820 } });

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  for (const profile of [...phones, laptop]) await profile.remove();
  await server.remove();
});

/** Fourteen guests, each with a line that stands nowhere else. */
const wishes = [
  ['Крепкого здоровья', 'Маша'],
  ['Пусть будет тепло', 'Анна и Пётр'],
  ['Мы рядом', 'Женя К.'],
  ['Весны и солнца', 'Виктор'],
  ['Happy birthday', 'Jan'],
  ['Хороших книг', 'Соня'],
  ['Обнимаю', 'Лев'],
  ['Новых песен', 'Рита'],
  ['Добрых писем', 'Ким'],
  ['Доброго утра', 'Ада'],
  ['Ежикобратский привет', 'Щурогрыз'],
  ['С праздником', 'Олег'],
  // Drawn by finger, in place of a typed name.
  ['До встречи', undefined],
  ['Всего светлого', 'Гриша'],
] as const;
const greeting = 'С днём рождения, Тест!';

/** On the list of open cards: opens the card, signs it and seals the line. */
async function sign(page: Page, [text, name]: (typeof wishes)[number]): Promise<void> {
  await tap(page.getByRole('list', { name: 'Cards to sign' }).getByRole('link', { name: /Test Probnikov/ }));
  await page.getByRole('textbox', { name: 'Your line' }).click();
  await page.keyboard.type(text);
  if (name === undefined) await drawName(page);
  else await page.getByRole('textbox', { name: 'Your name, or another one' }).fill(name);
  await tap(page.getByRole('button', { name: 'Seal my line' }));
  await page.getByRole('heading', { name: 'Sealed' }).waitFor();
}

/** Says what a drawn name is before anything is drawn, and draws one. */
async function drawName(page: Page): Promise<void> {
  await page.getByText('A drawn signature is a sample of your handwriting.').waitFor();
  await tap(page.getByRole('button', { name: 'Draw a signature' }));
  const canvas = page.locator('.pad canvas');
  await canvas.scrollIntoViewIfNeeded();
  const box = await canvas.boundingBox();
  if (!box) throw new Error('The drawing area is not on the screen.');
  await page.mouse.move(box.x + box.width * 0.1, box.y + box.height * 0.2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.8, { steps: 8 });
  await page.mouse.move(box.x + box.width * 0.9, box.y + box.height * 0.3, { steps: 8 });
  await page.mouse.up();
  // It stands on the card already, where it will be printed.
  await page.locator('figure svg path').first().waitFor({ state: 'attached' });
  expect(await faults(page, 'a name drawn by finger')).toEqual([]);
}

async function signAnother(page: Page, wish: (typeof wishes)[number]): Promise<void> {
  await tap(page.getByRole('link', { name: 'Sign another card' }));
  await sign(page, wish);
}

test(
  'a birthday card is signed by 14 guests on three devices without a network, and by 13 of them when one takes a line back',
  { timeout: 600_000 },
  async () => {
    const organizer = new Organizer(await laptop.open(), laptop);
    const desk = organizer.page;
    await organizer.createEvening(server.origin, { title: 'Вечер одной открытки', place: 'Кафе', lists: 'test' });
    const link = await organizer.joinLink();

    await organizer.openPart('To be signed');
    await desk.getByRole('heading', { name: 'Cards to be signed' }).waitFor();
    expect(await faults(desk, 'no card to be signed')).toEqual([]);
    await tap(desk.getByRole('button', { name: 'Open a card', exact: true }));
    await desk.getByRole('textbox', { name: 'Search by name' }).fill('Probnikov');
    await tap(desk.getByRole('button', { name: /^Test Probnikov/ }));
    await desk.getByRole('textbox', { name: 'What stands above the signatures' }).waitFor();
    expect(await faults(desk, 'a card to open')).toEqual([]);
    await tap(desk.getByRole('button', { name: 'Open for signing' }));
    await desk.getByText(greeting).first().waitFor();
    await expect.poll(() => organizer.count('To be signed').innerText()).toMatch(/1$/);

    // Whoever comes now finds the second door; it is on the phone before the network goes.
    const attendees: Attendee[] = [];
    for (const profile of phones) {
      const attendee = new Attendee(await profile.open());
      await attendee.join(link);
      await attendee.page.reload();
      await attendee.page.getByRole('link', { name: 'Sign a birthday card · 1' }).waitFor();
      attendees.push(attendee);
    }
    const [first, second, third] = attendees.map(({ page }) => page);
    if (!first || !second || !third) throw new Error('Three devices are needed.');
    await server.down();

    await first.reload();
    await first.getByRole('heading', { name: 'Who to write to' }).waitFor();
    expect(await faults(first, 'two doors')).toEqual([]);
    const walked = await watchWalk(first);
    await tap(first.getByRole('link', { name: 'Sign a birthday card · 1' }));
    expect(await faults(first, 'cards to sign')).toEqual([]);
    await tap(first.getByRole('list', { name: 'Cards to sign' }).getByRole('link', { name: /Test Probnikov/ }));
    expect(await faults(first, 'a card to sign')).toEqual([]);
    await tap(first.getByRole('button', { name: 'Seal my line' }));
    await first.getByText('Write a line or a name first: there is nothing to sign with yet.').waitFor();
    await tap(first.getByRole('link', { name: 'Cards to sign' }));
    await sign(first, wishes[0]);
    const walk = await walked();
    expect([...new Set(walk.screens)].length, walk.screens.join(' → ')).toBeLessThanOrEqual(4);
    expect(await faults(first, 'a line that is sealed')).toEqual([]);
    for (const wish of wishes.slice(1, 5)) await signAnother(first, wish);
    for (const [page, of] of [
      [second, wishes.slice(5, 10)],
      [third, wishes.slice(10)],
    ] as const) {
      await page.reload();
      await tap(page.getByRole('link', { name: 'Sign a birthday card · 1' }));
      for (const [i, wish] of of.entries()) await (i === 0 ? sign(page, wish) : signAnother(page, wish));
    }

    // Back from the cards leads to what lay before them: an empty form of a card that was signed looks as if the line were lost.
    await tap(second.getByRole('link', { name: 'Sign another card' }));
    await second.getByRole('heading', { name: 'Cards to sign' }).waitFor();
    await second.goBack();
    await second.getByRole('heading', { name: 'Who to write to' }).waitFor();

    // Nothing of a sealed line can be read, by the page or on the disk.
    const words = new Hunt(['Ежикобратский', 'Щурогрыз']);
    expect((await storedIn(third)).flatMap(({ where, bytes }) => words.inBytes(bytes, where))).toEqual([]);
    await tap(first.getByRole('link', { name: 'My cards' }));
    await first.getByText('5 signatures only on this phone').waitFor();
    expect(await faults(first, 'my signatures')).toEqual([]);
    // One thinks otherwise before a network is there, and signs again in other words.
    await tap(first.getByRole('button', { name: 'Take my line back' }).first());
    await tap(first.getByRole('dialog').getByRole('button', { name: 'Take my line back' }));
    await first.getByText('4 signatures only on this phone').waitFor();
    await tap(first.getByRole('link', { name: 'People' }));
    await tap(first.getByRole('link', { name: 'Sign a birthday card · 1' }));
    await sign(first, wishes[4]);

    await server.up();
    for (const page of [first, second, third]) {
      await page.goto(page.url().replace(/\/e\/(\w+)\/.*/, '/e/$1/cards'));
      await page.reload();
      await page.getByText(/signatures on their way to the organizers/).waitFor();
    }
    await tap(desk.getByRole('button', { name: 'Check now' }));
    await desk.getByText('14 signatures · full').waitFor();
    await expect.poll(() => desk.getByRole('checkbox').count()).toBe(14);
    expect(await faults(desk, 'a full card')).toEqual([]);
    await desk.getByRole('checkbox', { name: 'До встречи — drawn signature' }).waitFor();

    // The desk has them all: so the phones let go of theirs, and one guest wants a line back.
    for (const page of [first, second, third]) {
      await page.reload();
      await expect.poll(async () => (await onPhone(page)).outbox).toEqual([]);
    }
    await third.getByText('Everything handed over').waitFor();
    await tap(third.getByRole('button', { name: 'Take my line back' }).first());
    await tap(third.getByRole('dialog').getByRole('button', { name: 'Take my line back' }));
    await third.getByText(/^You want it back/).waitFor();
    await third.reload();
    await expect
      .poll(async () => {
        await tap(desk.getByRole('button', { name: 'Check now' }));
        return desk.getByRole('checkbox').count();
      })
      .toBe(13);
    await third.reload();
    await third.getByText('You took it back.').waitFor();

    await tap(desk.getByRole('button', { name: 'Close it and put the card together' }));
    await desk.getByText(/lies under “Incoming”: /).waitFor();
    expect(await faults(desk, 'a closed card')).toEqual([]);
    await tap(desk.getByRole('link', { name: 'Go to the card' }));
    await organizer.openCard('Probnikov');
    await desk.getByText('13 signatures').first().waitFor();
    await organizer.confirmAddress();
    await organizer.approve();
    await expect.poll(() => organizer.count('Ready to print').innerText()).toMatch(/1$/);
    const pdf = await organizer.savePdf();
    const printed = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
    const columns = printed.split('\n').flatMap((line) => line.trim().split(/ {3,}/));
    expect(columns).toContain(greeting);
    const [withdrawn, ...others] = [wishes[13], ...wishes.slice(0, 13)];
    for (const [text, name] of others) expect(columns).toContain(name === undefined ? `${text} —` : `${text} — ${name}`);
    expect(printed).not.toContain(withdrawn[0]);

    await organizer.markPrinted();
    await organizer.openPart('Printed');
    await organizer.markPosted();
    await expect.poll(() => organizer.count('Posted').innerText()).toMatch(/1$/);
    await attendees[1]?.waitForStatus(/^Rehearsal: marked as posted$/);
    // A card that is closed is at nobody's door any more.
    await second.reload();
    await attendees[1]?.openPeople();
    await second.getByRole('link', { name: /^Sign a birthday card/ }).waitFor({ state: 'detached' });
    // A line that was taken back before a network came may have reached the server all the same; it says that it never had it.
    const complaints = [...phones, laptop].flatMap(({ complaints: heard }) => heard);
    expect(complaints.filter((text) => !text.includes('a status of 403'))).toEqual([]);
  },
);
