import { afterAll, beforeAll, expect, test } from 'vitest';
import words from '../../src/client/i18n/en/write.json' with { type: 'json' };
import { frontsByGroup } from '../../src/domain/front/index.ts';
import { testList } from '../../src/domain/person/lists/index.ts';
import { anEvening } from '../support/evening.ts';
import { Attendee } from './support/Attendee.ts';
import { faults } from './support/faults.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { readLog } from './support/readLog.ts';
import { Server } from './support/Server.ts';
import { tap } from './support/tap.ts';

let server: Server;
const phone = new Profile({ touch: true, viewport: { width: 360, height: 740 } });

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  await phone.remove();
  await server.remove();
});

test('a front is chosen by season and by swiping, the card turns over to its text, and the choice is sealed', async () => {
  const evening = await anEvening(72, [testList]);
  const page = await phone.open();
  const attendee = new Attendee(page);
  await attendee.join(await publishEvening(server, evening));
  await attendee.startCardTo('Probnikov');
  await attendee.write('Здравствуйте! Здесь уже снег.');
  await tap(page.getByRole('button', { name: 'Next: sign' }));

  // The groups stand in the order of the evening's day; only one of them is shown.
  const groups = page.getByRole('group', { name: 'Season or occasion' });
  const order = frontsByGroup(evening.manifest.date).map(({ group }) => words.frontGroup[group]);
  await expect.poll(() => groups.getByRole('button').allInnerTexts()).toEqual(order);
  await tap(groups.getByRole('button', { name: 'Winter' }));
  const strip = page.getByRole('radiogroup', { name: 'Winter' });
  await expect.poll(() => strip.getByRole('radio').count()).toBe(4);
  await strip.getByRole('radio', { name: 'A snowman' }).check();
  expect(await faults(page, 'choice of a front')).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  // A finger draws the card aside: the next one, and over the end of the group.
  const card = page.getByRole('button', { name: /Turn the card over/ });
  const swipe = async (by: number): Promise<void> => {
    await card.scrollIntoViewIfNeeded();
    const box = await card.boundingBox();
    if (!box) throw new Error('The card is not on the screen.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + by, y, { steps: 6 });
    await page.mouse.up();
  };
  await swipe(-120);
  await expect.poll(() => strip.getByRole('radio', { name: 'Mittens' }).isChecked()).toBe(true);
  await expect.poll(() => card.getAttribute('aria-label')).toContain('Mittens');
  await swipe(-120);
  await swipe(-120);
  await expect.poll(() => groups.getByRole('button', { pressed: true }).innerText()).not.toBe('Winter');
  await swipe(120);
  await expect.poll(() => page.getByRole('radio', { name: 'A hare among birches' }).isChecked()).toBe(true);
  // A finger that trembles chooses nothing, and turns nothing over by half.
  await swipe(-20);
  await expect.poll(() => page.getByRole('radio', { name: 'A hare among birches' }).isChecked()).toBe(true);

  // Both sides as they will be.
  await tap(card);
  await card.getByText('Здравствуйте! Здесь уже снег.').waitFor();
  expect(await card.getAttribute('aria-label')).toMatch(/^The text/);
  await tap(card);
  await expect.poll(() => card.getByText('Здравствуйте! Здесь уже снег.').count()).toBe(0);

  await tap(page.getByRole('button', { name: 'Next: seal' }));
  await page.getByRole('img', { name: 'A hare among birches' }).waitFor();
  await attendee.seal();
  await attendee.done();
  const sealed = async () => (await readLog(server, evening)).flatMap((entry) => (entry.kind === 'card' ? [entry.card.front] : []));
  await expect.poll(sealed).toEqual(['hare']);
  expect(phone.complaints).toEqual([]);
});
