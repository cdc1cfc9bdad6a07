import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import decodeQR from 'qr/decode.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardGeometry } from '../../src/domain/card/geometry.ts';
import { faceMetrics, layout } from '../../src/domain/layout/index.ts';
import { testList } from '../../src/domain/person/lists/index.ts';
import { aSealedCard, anEvening } from '../support/evening.ts';
import { pdfFonts, pdfInfo, pdfLines, pdfPicture } from '../support/pdf.ts';
import { Attendee } from './support/Attendee.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { putCard } from './support/putCard.ts';
import { Server } from './support/Server.ts';
import { tap } from './support/tap.ts';
import { watchWalk } from './support/watchWalk.ts';

let server: Server;
const phone = new Profile({ touch: true });
const laptop = new Profile({ viewport: { width: 1180, height: 820 } });

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  await phone.remove();
  await laptop.remove();
  await server.remove();
});

const text = 'Здравствуйте, Тест Тестович! Сегодня весь день шёл дождь, и мы сидели у окна, пили чай и спорили, кто лучше варит варенье.';

test('a whole evening: created, joined, written and sealed without a network, received, printed, posted, and told to the writer', async () => {
  const organizer = new Organizer(await laptop.open(), laptop);
  const plan = { title: 'Осенний вечер', place: 'Кафе «Улитка»', date: '2026-11-22' };
  const { passphrase } = await organizer.createEvening(server.origin, plan);
  const attendee = new Attendee(await phone.open());
  await attendee.join(await organizer.joinLink());
  // For those who compare: the same four words on both screens.
  const words = await organizer.page.locator('ol[lang=en] li').allInnerTexts();
  expect(words).toHaveLength(4);
  await attendee.page.getByRole('link', { name: 'Settings' }).click();
  await attendee.page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  await expect.poll(() => attendee.page.locator('ol[lang=en] li').allInnerTexts()).toEqual(words);
  await attendee.openPeople();

  // A label beside a drawing: on paper, A4, one code, which leads this phone straight to its person.
  const paper = await organizer.printLabels('Пробников');
  expect(pdfInfo(paper).get('Page size')).toContain('(A4)');
  expect(pdfInfo(paper).get('Pages')).toBe('1');
  expect(pdfLines(paper, 1).join('\n')).toMatch(/ПРОБА[\s\S]*Test Probnikov[\s\S]*Write a postcard[\s\S]*Напишите открытку/);
  const label = decodeQR(pdfPicture(paper, 1, 200).seen);

  await server.down();
  await attendee.page.goto(label);
  await attendee.page.getByRole('heading', { name: 'Test Probnikov' }).waitFor();
  await tap(attendee.page.getByRole('link', { name: 'People' }));
  await attendee.page.reload();
  await attendee.page.getByRole('heading', { name: 'Who to write to' }).waitFor();
  const walked = await watchWalk(attendee.page);
  await tap(attendee.page.getByRole('textbox', { name: 'Search' }));
  await attendee.page.keyboard.type('пробников');
  await attendee.startCardTo('Probnikov');
  await tap(attendee.editor);
  await attendee.write(text);
  const editorLines = await linesOnScreen(attendee);
  await tap(attendee.page.getByRole('button', { name: 'Next: sign' }));
  await tap(attendee.page.getByRole('textbox', { name: 'First name and town, or a pseudonym' }));
  await attendee.page.keyboard.type('Маша из Бонна');
  await tap(attendee.page.getByRole('button', { name: 'Next: seal' }));
  await attendee.seal();
  const walk = await walked();
  expect(walk.screens.length, walk.screens.join(' → ')).toBeLessThanOrEqual(6);
  expect(walk.screens.at(-1)).toBe('Sealed');
  expect(walk.taps.length, walk.taps.join(' → ')).toBeLessThanOrEqual(12);
  await attendee.done();
  await attendee.openMyCards();
  await attendee.page.getByText('1 card only on this phone').first().waitFor();

  await organizer.page.getByText('Offline', { exact: true }).waitFor();
  await server.up();
  await attendee.page.getByRole('button', { name: 'Try now' }).first().click();
  await attendee.page
    .getByText(/1 card on its way to the organizers/)
    .first()
    .waitFor();

  // The desk finds the server again by itself.
  await organizer.page.getByText('Offline', { exact: true }).waitFor({ state: 'detached' });
  await organizer.openPart('Incoming');
  await organizer.openCard('Probnikov');
  await organizer.confirmAddress();
  await organizer.approve();
  await expect.poll(() => organizer.count('Ready to print').innerText()).toMatch(/1$/);

  const pdf = await organizer.savePdf();
  expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toMatch(/Pages:\s+2[\s\S]*Page size:\s+841\.\d+ x 595\.\d+ pts \(A4\)/);
  const fonts = execFileSync('pdffonts', [pdf], { encoding: 'utf8' }).trim().split('\n').slice(2);
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts) expect(font).toMatch(/\s(yes)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/);
  const printed = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  // Each line of the editor is one whole line of the print, and each line of the address too: nothing is broken elsewhere.
  const columns = printed.split('\n').flatMap((line) => line.trim().split(/ {3,}/));
  const address = [
    'Пробникову Тесту Тестовичу',
    '1990 г. р.',
    'ФКУ СИЗО-1 УФСИН России по',
    'Самарской области',
    'ул. Куйбышева, д. 42',
    'г. Самара',
    'Самарская область',
    'РОССИЯ / RUSSIA',
    '443099',
  ];
  expect(columns.filter((column) => address.includes(column))).toEqual(address);
  expect(columns.filter((column) => editorLines.includes(column))).toEqual(editorLines);
  expect(columns).toContain('Маша из Бонна');
  // A word set aslant comes out letter by letter; the picture side of the first page holds nothing else.
  const [fronts = '', backs = ''] = printed.split('\f');
  expect(fronts.match(/\S/g)?.sort()).toEqual(['А', 'Б', 'О', 'П', 'Р']);
  expect([...backs.matchAll(/[А-Я]/g)].map(([letter]) => letter).join('')).toMatch(/А.*ОБ.*ПР/s);
  for (const secret of ['Осенний', 'Улитка', '2026', '22.11', 'Otkrytka', 'localhost', 'http']) expect(printed).not.toContain(secret);

  await organizer.markPrinted();
  await organizer.openPart('Printed');
  await organizer.markPosted();
  await expect.poll(() => organizer.count('Posted').innerText()).toMatch(/1$/);

  await attendee.page.getByRole('link', { name: 'People' }).click();
  await attendee.openMyCards();
  await attendee.page.reload();
  await attendee.page.getByText('Everything handed over').first().waitFor();
  await attendee.waitForStatus(/^Rehearsal: marked as posted$/);

  await organizer.page.getByRole('button', { name: 'Lock', exact: true }).click();
  await organizer.unlock(passphrase);
  await expect.poll(() => organizer.count('Posted').innerText()).toMatch(/1$/);
  expect(phone.complaints).toEqual([]);
  expect(laptop.complaints).toEqual([]);
});

test('an evening in envelopes prints whole sides to write on, in faces of its own, with the text and nothing of the evening', async () => {
  const evening = await anEvening(701, [testList], 'envelope');
  await publishEvening(server, evening);
  const words = ['Здравствуйте, Тест Тестович!', text].join('\n');
  await putCard(server, evening, await aSealedCard(evening, 0, { person: 'test-probnikov', text: words }));
  await laptop.close();
  const organizer = new Organizer(await laptop.open(), laptop);
  await organizer.restoreByLink(server.origin, evening.identity);
  await organizer.openPart('Incoming');
  await organizer.openCard('Probnikov');
  await organizer.confirmAddress();
  await organizer.approve();
  const pdf = readFileSync(await organizer.savePdf());
  expect([pdfInfo(pdf).get('Pages'), pdfInfo(pdf).get('Page size')]).toEqual(['2', expect.stringContaining('(A4)')]);
  expect(pdfFonts(pdf).length).toBeGreaterThan(0);
  expect(pdfFonts(pdf).filter(({ embedded }) => !embedded)).toEqual([]);
  const written = layout(words, faceMetrics('hand'), cardGeometry('envelope').text).lines.map((line) => line.text);
  const printed = [...pdfLines(pdf, 1), ...pdfLines(pdf, 2)].flatMap((line) => line.split(/ {3,}/));
  expect(printed.filter((line) => written.includes(line))).toEqual(written);
  expect(printed).toContain('Маша');
  // The address goes onto the envelope. Nothing tells of the evening, in the text or beside it.
  const told = [...printed, ...pdfInfo(pdf).values()].join('\n');
  const { title, place } = evening.manifest;
  for (const secret of [title, place, 'Пробникову', '443099', '2026', '22.11', 'Otkrytka', 'localhost', 'http'])
    expect(told).not.toContain(secret);
  expect(laptop.complaints).toEqual([]);
});

/** The lines into which the browser itself broke the text in the editor. */
function linesOnScreen(attendee: Attendee): Promise<string[]> {
  return attendee.editor.evaluate((editor) => {
    const lines: string[] = [];
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let last: number | undefined;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let i = 0; i < (node.textContent ?? '').length; i++) {
        range.setStart(node, i);
        range.setEnd(node, i + 1);
        const top = range.getClientRects()[0]?.top;
        const character = node.textContent?.[i] ?? '';
        if (top === undefined) continue;
        if (last === undefined || top - last > 3) {
          lines.push(character);
          last = top;
        } else lines.push((lines.pop() ?? '') + character);
      }
    }
    return lines.map((line) => line.trim());
  });
}
