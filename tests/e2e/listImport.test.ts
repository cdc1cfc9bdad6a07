import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportList } from '../../src/domain/import/index.ts';
import { starterList } from '../../src/domain/person/lists/index.ts';
import { writeXlsx } from '../../src/domain/table/index.ts';
import { cp1251 } from '../support/encodings.ts';
import { importBytes } from '../support/sheets/someSheets.ts';
import { someRows } from '../support/sheets/someRows.ts';
import { Attendee } from './support/Attendee.ts';
import { faults } from './support/faults.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { Server } from './support/Server.ts';
import { tap } from './support/tap.ts';

let server: Server;
const laptop = new Profile({ viewport: { width: 1180, height: 820 } });
const phone = new Profile({ touch: true });
let organizer: Organizer;
let page: Page;
let attendee: Attendee;

beforeAll(async () => {
  server = await Server.start();
  organizer = new Organizer(await laptop.open(), laptop);
  ({ page } = organizer);
  await organizer.createEvening(server.origin, { title: 'Осенний вечер', place: 'Бонн', lists: 'real' });
  attendee = new Attendee(await phone.open());
  await attendee.join(await organizer.joinLink());
  await organizer.openImport();
});

afterAll(async () => {
  for (const profile of [laptop, phone]) await profile.remove();
  await server.remove();
});

const known = starterList.people.map(({ surname, givenName, patronymic, birthYear }) => [
  `${surname.toUpperCase()} ${givenName} ${patronymic ?? ''}`,
  String(birthYear ?? ''),
  '',
  '',
]);
const headings = ['ФИО', 'Г.р.', 'Всякое', 'Интересы'];
const vera = ['Пробная Вера Тестовна', '1991', 'учительница', 'химия, шахматы'];

const open = (name: string, bytes: Uint8Array): Promise<void> => organizer.chooseList(name, bytes);

const text = (words: string | RegExp) => page.getByText(words).first();
const button = (name: string) => page.getByRole('button', { name });
const letGo = () => tap(button('Another sheet'));

/** The phone looks at the server as its app is opened, again until the desk has brought the list there: who is found in it, and who is not. */
async function onPhone(expected: Readonly<Record<string, boolean>>): Promise<void> {
  const isFound = async (name: string): Promise<boolean> => {
    await attendee.search(name);
    const row = attendee.page.getByRole('main').getByRole('link', { name: new RegExp(name) });
    await row
      .or(attendee.page.getByText(`Nobody was found for “${name}”.`))
      .first()
      .waitFor();
    return (await row.count()) > 0;
  };
  const look = async (): Promise<Record<string, boolean>> => {
    await attendee.page.reload();
    await attendee.openPeople();
    await attendee.page.getByText('Online').first().waitFor();
    const found: Record<string, boolean> = {};
    for (const name of Object.keys(expected)) found[name] = await isFound(name);
    return found;
  };
  await expect.poll(look, { timeout: 60_000 }).toEqual(expected);
  await attendee.search('');
}

test('a sheet in windows-1251 shows every problem by row and column, changes nothing before it is taken over, and reaches a phone', async () => {
  const rows = [['Список на ноябрь', '', '', ''], headings, ...known, vera, ['Иванов И.', '31.02.1990', '', '']];
  await open('sheet.csv', cp1251(rows.map((cells) => cells.join(';')).join('\r\n')));
  await text('1 new').waitFor();
  await text('18 unchanged').waitFor();
  const wrong = page.getByRole('listitem').filter({ hasText: 'Row 22' });
  expect(await wrong.innerText()).toMatch(/A \(ФИО\)\s+Initials are not enough/);
  expect(await wrong.innerText()).toMatch(/B \(Г\.р\.\)\s+There is no such day/);
  expect(await button('Take this list over').isDisabled()).toBe(true);
  await page.getByLabel('Column C: Всякое').first().selectOption('occupation.ru');
  await text('1 new').waitFor();
  expect(await faults(page, 'problems')).toEqual([]);
  await tap(button('Leave this row out'));
  await text('1 row left out.').waitFor();
  expect(await faults(page, 'ready')).toEqual([]);
  await onPhone({ Probnaya: false, Gorinov: true });
  await tap(button('Take this list over'));
  await text('The new list is in force').waitFor();
  expect(await faults(page, 'taken over')).toEqual([]);
  await onPhone({ Probnaya: true, Gorinov: true });
});

test('the list before comes back, at the desk and on the phone', async () => {
  await tap(button('Bring the previous list back'));
  await text('The previous list is in force again').waitFor();
  await onPhone({ Probnaya: false, Gorinov: true });
});

test('a workbook is taken over like any sheet, and undone', async () => {
  const rows = [headings, ...known.slice(1), [...vera.slice(0, 2), 'художница', 'живопись']];
  await open('sheet.xlsx', writeXlsx([{ name: 'Люди', rows, widths: [] }]));
  // Asked once for such headings, it is not asked again.
  await text('What you chose for these headings last time is used again.').waitFor();
  for (const count of ['1 new', '17 unchanged', '1 gone']) await text(count).waitFor();
  await tap(button('Take this list over'));
  await text('The new list is in force').waitFor();
  await onPhone({ Probnaya: true, Gorinov: false });
  await tap(button('Bring the previous list back'));
  await text('The previous list is in force again').waitFor();
  await onPhone({ Probnaya: false, Gorinov: true });
});

test('a damaged file is refused in a clear sentence, and the list is as it was', async () => {
  const whole = exportList(starterList, 'xlsx', 'en');
  await open('half.xlsx', whole.slice(0, whole.length / 2));
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(/half\.xlsx\s+This file is damaged.*Nothing was changed/su);
  expect(await faults(page, 'damaged')).toEqual([]);
  expect(await page.getByText('What would change').count()).toBe(0);
  await open('whole.xlsx', whole);
  await text('Nothing would change').waitFor();
  await text('18 unchanged').waitFor();
  expect(await alert.count()).toBe(0);
  await letGo();
});

test('copied cells are pasted, and what a column holds is remembered', async () => {
  await page.getByRole('textbox', { name: 'Or paste copied cells' }).evaluate(
    (box, cells) => {
      const data = new DataTransfer();
      data.setData('text/plain', cells);
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    },
    [headings, vera].map((cells) => cells.join('\t')).join('\n'),
  );
  await text('What you chose for these headings last time is used again.').waitFor();
  for (const count of ['1 new', '18 gone']) await text(count).waitFor();
  await page.getByText('Stay on the list').click();
  await text('0 gone').waitFor();
  expect(await button('Take this list over').isEnabled()).toBe(true);
  await letGo();
});

test('the list goes out as a workbook that comes back as the same list, and the blank sheet holds nobody', async () => {
  const saved = await save('This list, XLSX', 'sheet.xlsx');
  expect(importBytes(saved).next?.people).toEqual(starterList.people);
  await open('saved.xlsx', saved);
  await text('Nothing would change').waitFor();
  await letGo();
  for (const format of ['csv', 'xlsx']) {
    await open(`saved.${format}`, await save(`Blank sheet, ${format.toUpperCase()}`, `blank.${format}`));
    await text('There are no people in this sheet.').waitFor();
    await letGo();
  }
});

test('a large sheet is read off the page’s thread, can be stopped, and is compared again', async () => {
  const rows = someRows(20_000).map((cells) => cells.map((cell) => `"${cell}"`).join(';'));
  await open('large.csv', new TextEncoder().encode(rows.join('\n')));
  await tap(button('Stop'));
  await text('Stopped. Nothing was changed.').waitFor();
  await tap(button('Compare again'));
  await text('20,000 new').waitFor({ timeout: 90_000 });
  expect(await button('Take this list over').count()).toBe(1);
  await letGo();
});

test('no page complained', () => {
  expect([...laptop.complaints, ...phone.complaints]).toEqual([]);
});

async function save(name: string, as: string): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent('download'), tap(button(name))]);
  expect(download.suggestedFilename()).toBe(as);
  return readFileSync(await download.path());
}
