import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { NewEvent } from '../../src/domain/event/index.ts';
import { testList } from '../../src/domain/person/lists/index.ts';
import { anEvening } from '../support/evening.ts';
import { AppCopy } from './support/AppCopy.ts';
import { Attendee } from './support/Attendee.ts';
import { faults } from './support/faults.ts';
import { onPhone } from './support/onPhone.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { readLog } from './support/readLog.ts';
import { Server } from './support/Server.ts';

let tree: AppCopy;
let server: Server;
let evening: NewEvent;
const phone = new Profile({ touch: true });

beforeAll(async () => {
  tree = new AppCopy();
  server = await Server.start(tree.folder);
  evening = await anEvening(501, [testList]);
});

afterAll(async () => {
  await phone.remove();
  await server.remove();
  tree.remove();
});

test('a new version never takes over while somebody writes: it waits, is offered where nobody does, and loses nothing', async () => {
  const writer = new Attendee(await phone.open());
  await writer.join(await publishEvening(server, evening));
  await writer.startCardTo('Probnikov');
  const draft = writer.page.url();
  await writer.write('Здравствуйте! ');
  await writer.waitUntilSaved();
  await writer.page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
  const before = tree.files();

  tree.change('package.json', '"version": "0.1.0"', '"version": "0.1.1"');
  tree.change('src/client/i18n/en/people.json', '"title": "Who to write to"', '"title": "Who to write to, anew"');
  tree.change('src/client/i18n/en/write.json', '"title": "Front and signature"', '"title": "Front and signature, anew"');
  tree.change('src/client/i18n/ru/people.json', '"title": "', '"title": "Снова: ');
  tree.build();
  await server.down();
  await server.up();
  const gone = before.filter((path) => !tree.files().includes(path));
  // Words of another language: the old tab has not asked for them yet.
  const russian = gone.find((path) => path.includes('/words-ru-')) ?? 'no such file';
  for (const path of gone.slice(0, 3)) expect((await fetch(server.origin + path)).status).toBe(404);

  // The browser looks for a new version by itself now and then.
  await lookForNewVersion(writer.page);
  await writer.write('Пишу Вам ');
  expect(await writer.page.getByText('A new version is ready').count()).toBe(0);
  expect(await isSameDocument(writer.page)).toBe(true);

  // In another tab nobody writes: there it is offered, and taken.
  const reader = await phone.context.newPage();
  await reader.goto(`${server.origin}/#/e/${evening.manifest.eid}/people`);
  await reader.getByRole('heading', { name: 'Who to write to', exact: true }).waitFor();
  expect(await reader.getByText('A new version is ready').count()).toBe(0);
  await reader.getByRole('link', { name: 'Settings' }).click();
  await reader.getByText('A new version is ready').waitFor();
  expect(await faults(reader, 'a new version is offered')).toEqual([]);
  await reader.getByRole('button', { name: 'Use it now' }).click();
  await reader.getByText('0.1.1').waitFor();
  await reader.getByRole('link', { name: 'People' }).click();
  await reader.getByRole('heading', { name: 'Who to write to, anew' }).waitFor();

  // The old tab goes on, with parts of the app that no server has any more.
  await writer.page.bringToFront();
  await writer.write('из старой вкладки.');
  await writer.waitUntilSaved();
  await writer.page.getByRole('button', { name: 'Next: sign' }).click();
  await writer.page.getByRole('heading', { name: 'Front and signature', exact: true }).waitFor();
  await writer.page.getByRole('textbox', { name: 'First name and town, or a pseudonym' }).fill('Маша');
  await writer.waitUntilSaved();
  expect(await isSameDocument(writer.page)).toBe(true);
  expect(writer.page.url()).toBe(`${draft}/sign`);
  expect((await fetch(server.origin + russian)).status).toBe(404);
  expect(await writer.page.evaluate(async (path) => (await fetch(path)).status, russian)).toBe(200);

  // Loaded again it is the new one, with every word.
  await writer.page.reload();
  await writer.page.getByRole('heading', { name: 'Front and signature, anew' }).waitFor();
  await writer.page.goto(draft);
  await writer.editor.waitFor();
  expect(await writer.written()).toBe('Здравствуйте! Пишу Вам из старой вкладки.');
  await writer.sign('Маша');
  await writer.seal();
  await expect
    .poll(async () => (await readLog(server, evening)).flatMap((entry) => (entry.kind === 'card' ? [entry.card.text] : [])))
    .toEqual(['Здравствуйте! Пишу Вам из старой вкладки.']);
  expect(await onPhone(writer.page)).toMatchObject({ drafts: 0, cards: [{ state: 'sealed' }] });
  expect(phone.complaints).toEqual([]);
});

/** Resolves when the new version is on the device and waits. */
async function lookForNewVersion(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null), { timeout: 60_000 })
    .toBe(true);
}

function isSameDocument(page: Page): Promise<boolean> {
  return page.evaluate(() => 'sameDocument' in globalThis);
}
