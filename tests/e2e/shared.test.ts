import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testList } from '../../src/domain/person/lists/index.ts';
import { anEvening } from '../support/evening.ts';
import { Attendee } from './support/Attendee.ts';
import { faults } from './support/faults.ts';
import { Organizer } from './support/Organizer.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { Server } from './support/Server.ts';
import { share } from './support/share.ts';
import { tap } from './support/tap.ts';
import { visit } from './support/visit.ts';

let server: Server;
const phone = new Profile({ touch: true });
const tablet = new Profile({ viewport: { width: 1180, height: 820 } });

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  await phone.remove();
  await tablet.remove();
  await server.remove();
});

test('an installed desk takes files from the share sheet with the server stopped, and says what is none of ours', async () => {
  const evening = await anEvening(660, [testList]);
  const link = await publishEvening(server, evening);
  const attendee = new Attendee(await phone.open());
  await attendee.join(link);
  await phone.context.setOffline(true);
  await attendee.startCardTo('Probnikov');
  await attendee.write('Здравствуйте! Сегодня шёл дождь.');
  await attendee.sign('Маша');
  await attendee.seal();
  await tap(attendee.page.getByRole('button', { name: /^Hand over now/ }));
  // The moving picture comes first; the file is the other way.
  await attendee.page.getByRole('img', { name: /A moving picture/ }).waitFor();
  await attendee.page.keyboard.press('Escape');
  const saving = attendee.page.waitForEvent('download');
  await tap(attendee.page.getByRole('button', { name: 'Save or share the file' }));
  const text = await streamed(await (await saving).createReadStream());
  expect(text).not.toContain(evening.manifest.eid);

  const page = await tablet.open();
  const organizer = new Organizer(page, tablet);
  const passphrase = await organizer.restoreByLink(server.origin, evening.identity);
  await page.getByRole('heading', { name: 'Incoming' }).waitFor();

  await share(server, page, [
    { name: 'card.txt', text },
    { name: 'shopping.txt', text: 'milk, bread' },
  ]);
  await page.getByText('1 file was shared with this app').waitFor();
  expect(await faults(page, 'shared')).toEqual([]);
  await page.getByRole('link', { name: evening.manifest.title }).click();
  await organizer.unlock(passphrase);
  await page.getByText('1 new record.').waitFor();
  await organizer.openPart('Incoming');
  await page.getByText('Known: 1 received.').waitFor();
  await page.goto(`${server.origin}/#/desk`);
  await page.getByRole('heading', { name: 'Organizers’ desk' }).waitFor();
  expect(await page.getByText('was shared with this app').count()).toBe(0);

  // The same once more, and something else: known, and nothing kept of what is no such file.
  await server.up();
  await share(server, page, [{ name: 'card.txt', text: 'A poem.' }]);
  await page.getByText('What was shared is no hand-over file').waitFor();
  await server.up();
  await share(server, page, [{ name: 'card.txt', text }]);
  await page.getByRole('link', { name: evening.manifest.title }).click();
  await organizer.unlock(passphrase);
  await page.getByText('1 that was here already.').waitFor();
  expect([...phone.complaints, ...tablet.complaints]).toEqual([]);
});

test('without a desk on the device it says who can open the file, and lets it be removed', async () => {
  await server.up();
  const page = phone.context.pages()[0] ?? (await phone.context.newPage());
  await phone.context.setOffline(false);
  await visit(page, `${server.origin}/#/desk`);
  await onDevice(page);
  await share(server, page, [{ name: 'card.txt', text: '-----BEGIN AGE ENCRYPTED FILE-----\nAAAA\n-----END AGE ENCRYPTED FILE-----\n' }]);
  await page.getByText('Only an organizers’ desk can open it').waitFor();
  await page.getByRole('button', { name: 'Remove from here' }).click();
  await page.getByText('was shared with this app').waitFor({ state: 'detached' });
  expect(phone.complaints).toEqual([]);
});

/** Waits until every script that the page runs is kept on the device, too. */
async function onDevice(page: Page): Promise<void> {
  const missing = (): Promise<string[]> =>
    page.evaluate(async () => {
      const scripts = performance.getEntriesByType('resource').flatMap(({ name }) => (name.endsWith('.js') ? [name] : []));
      const kept = await Promise.all(scripts.map((script) => caches.match(script, { ignoreSearch: true })));
      return scripts.filter((_, index) => kept[index] === undefined);
    });
  await expect.poll(missing, { timeout: 30_000 }).toEqual([]);
}

async function streamed(stream: AsyncIterable<Buffer | string>): Promise<string> {
  let text = '';
  for await (const part of stream) text += part.toString();
  return text;
}
