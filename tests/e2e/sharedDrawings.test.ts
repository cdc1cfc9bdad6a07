import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatSigningKey } from '../../src/domain/publish/index.ts';
import { testList } from '../../src/domain/person/lists/index.ts';
import { marked, signer } from '../domain/publish/aPublisher.ts';
import { plainPhoto } from '../support/aPhoto.ts';
import { anEvening } from '../support/evening.ts';
import { Attendee } from './support/Attendee.ts';
import { faults } from './support/faults.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { Server } from './support/Server.ts';
import { tap } from './support/tap.ts';
import { otkProgram } from '../support/otkProgram.ts';

let server: Server;
const laptop = new Profile({ viewport: { width: 1180, height: 820 } });
const phone = new Profile({ touch: true, viewport: { width: 360, height: 740 } });
const at = (name: string) => join(laptop.folder, name);

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  await phone.remove();
  await laptop.remove();
  await server.remove();
});

/** `otk publish`: the next version of the group's list, with the drawings that a file says. */
function publish(drawings: string, ...more: readonly string[]): { status: number | null; stderr: string; bytes: Buffer } {
  const args = ['publish', at('list.json'), '--key', at('key'), '--list', 'TEST people', '--to', at('signed.txt'), '--drawings', drawings];
  const { status, stderr } = spawnSync(process.execPath, [otkProgram, ...args, ...more], { encoding: 'utf8' });
  return { status, stderr, bytes: readFileSync(at('signed.txt')) };
}

test('a drawing goes from one group’s desk with a signed list to another’s, onto a guest’s card with its credit, and away again', async () => {
  const organizer = new Organizer(await laptop.open(), laptop);
  const { page } = organizer;
  const [ours, theirs] = [await anEvening(821, [testList]), await anEvening(822, [testList])];
  await publishEvening(server, ours);
  const link = await publishEvening(server, theirs);

  // One group has two drawings, one of them for others as well.
  await organizer.restoreByLink(server.origin, ours.identity);
  await organizer.openImport();
  for (const [shows, forOthers] of [
    ['Закат', true],
    ['Кот', false],
  ] as const) {
    await tap(page.getByRole('button', { name: 'Add a drawing' }));
    const form = page.getByRole('dialog', { name: 'Add a drawing' });
    await form.locator('input[type=file]').setInputFiles({ name: 'scan.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(plainPhoto) });
    await form.getByRole('textbox', { name: 'What it shows' }).fill(shows);
    await form.getByRole('textbox', { name: 'Credit' }).fill('Рисунок Пробной Веры');
    await form.getByRole('textbox', { name: 'Who allowed it' }).fill('Мать художницы');
    await form.getByLabel('On which day').fill('2026-05-03');
    await form.getByRole('textbox', { name: 'Where they said so' }).fill('Письмо в группу');
    if (forOthers) await form.getByRole('checkbox', { name: 'Other groups may get it, too' }).check();
    await tap(form.getByRole('button', { name: 'Put it on the list' }));
    await form.waitFor({ state: 'detached' });
    await page.getByRole('img', { name: shows }).waitFor();
  }
  await page.getByText('1 drawing may go to other groups.').waitFor();
  expect(await faults(page, 'drawings for other groups')).toEqual([]);
  const saved = await organizer.download(page.getByRole('button', { name: 'Save for other groups' }));
  expect(readFileSync(saved, 'utf8')).not.toContain('Кот');

  writeFileSync(at('list.json'), JSON.stringify(marked));
  writeFileSync(at('key'), formatSigningKey(signer), { mode: 0o600 });
  const first = publish(saved);
  expect(first.stderr).toContain('with 1 drawing.');
  expect(first.bytes.toString('utf8')).not.toMatch(/Мать|Письмо/u);

  // Another group is shown what comes before it takes it.
  await organizer.restoreByLink(server.origin, theirs.identity);
  await organizer.openImport();
  await organizer.chooseList('people.txt', first.bytes);
  const differences = page.getByRole('region', { name: 'Drawings that come and go' });
  await differences.getByRole('img', { name: 'Закат' }).waitFor();
  expect(await differences.innerText()).toMatch(/new[\s\S]*Рисунок Пробной Веры · the credit is not printed/u);
  expect(await faults(page, 'drawings that come')).toEqual([]);
  await page.getByRole('checkbox', { name: 'I compared the words: it is their key' }).check();
  await tap(page.getByRole('button', { name: 'Take this list over' }));
  await page.getByText(/^Allowed by lists\.example\.org/).waitFor();
  expect(await page.getByRole('button', { name: 'Save for other groups' }).count()).toBe(0);

  const attendee = new Attendee(await phone.open());
  await attendee.join(link);
  await attendee.search('Probnikov');
  await attendee.startCardTo('Probnikov');
  await attendee.write('Здравствуйте! Такой закат был вчера и у нас.');
  await tap(attendee.page.getByRole('button', { name: 'Next: sign' }));
  await tap(attendee.page.getByRole('button', { name: 'Drawings from prison' }));
  await attendee.page.getByRole('radio', { name: /^Закат/ }).check();
  await attendee.page.getByRole('button', { name: /^Закат/ }).waitFor();
  await attendee.page.getByText('Рисунок Пробной Веры').first().waitFor();

  // It is taken back: the next version has it no more, and neither has the other group.
  writeFileSync(at('none.json'), '[]');
  const refused = publish(at('none.json'));
  expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining('Закат')]);
  const [, id = 'none named'] = /--without ([0-9a-f]+)/u.exec(refused.stderr) ?? [];
  const second = publish(at('none.json'), '--without', id);
  expect([second.status, second.stderr]).toEqual([0, expect.stringContaining('Not in this version any more: “Закат”')]);
  await organizer.chooseList('people.txt', second.bytes);
  await differences.getByText('taken back').waitFor();
  expect(await differences.innerText()).toContain('Рисунок Пробной Веры');
  expect(await faults(page, 'drawings that go')).toEqual([]);
  await tap(page.getByRole('button', { name: 'Take this list over' }));
  await page.getByText('The new list is in force').waitFor();
  expect(await page.getByRole('img', { name: 'Закат' }).count()).toBe(0);
  expect([...phone.complaints, ...laptop.complaints]).toEqual([]);
});
