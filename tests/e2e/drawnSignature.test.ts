import { afterAll, beforeAll, expect, test } from 'vitest';
import { testList } from '../../src/domain/person/lists/index.ts';
import { anEvening } from '../support/evening.ts';
import { Attendee } from './support/Attendee.ts';
import { faults } from './support/faults.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { readLog } from './support/readLog.ts';
import { Server } from './support/Server.ts';
import { tap } from './support/tap.ts';

const upright = { width: 390, height: 844 };
const lying = { width: 844, height: 390 };

let server: Server;
const phone = new Profile({ touch: true, viewport: upright });

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  await phone.remove();
  await server.remove();
});

test('a signature drawn by finger stands on the sealed card where it was drawn, also when the phone was turned in between', async () => {
  const evening = await anEvening(71, [testList]);
  const page = await phone.open();
  const attendee = new Attendee(page);
  await attendee.join(await publishEvening(server, evening));
  await attendee.startCardTo('Probnikov');
  await attendee.write('Здравствуйте! Подпись от руки.');
  await tap(page.getByRole('button', { name: 'Next: sign' }));
  await tap(page.getByText('Draw a signature'));
  const canvas = page.locator('.pad canvas');

  /** Draws a line between two points, each in parts of the drawing area. */
  const draw = async (from: readonly [number, number], to: readonly [number, number]): Promise<void> => {
    await canvas.scrollIntoViewIfNeeded();
    const box = await canvas.boundingBox();
    if (!box) throw new Error('The drawing area is not on the screen.');
    const at = ([x, y]: readonly [number, number]) => [box.x + x * box.width, box.y + y * box.height] as const;
    await page.mouse.move(...at(from));
    await page.mouse.down();
    await page.mouse.move(...at(to), { steps: 8 });
    await page.mouse.up();
  };

  await draw([0.2, 0.5], [0.8, 0.5]);
  expect(await faults(page, 'signature pad')).toEqual([]);
  await page.setViewportSize(lying);
  await draw([0.5, 0.2], [0.5, 0.8]);
  await draw([0.1, 0.1], [0.2, 0.1]);
  await tap(page.getByRole('button', { name: 'Undo' }));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(lying.width);
  await tap(page.getByRole('button', { name: 'Next: seal' }));
  await page.setViewportSize(upright);
  await attendee.seal();
  await attendee.done();

  const cards = async () => (await readLog(server, evening)).flatMap((entry) => (entry.kind === 'card' ? [entry.card] : []));
  await expect.poll(cards).toHaveLength(1);
  const [signature] = (await cards())[0]?.signatures ?? [];
  const ends = (signature?.strokes ?? []).map((stroke) => [stroke.slice(0, 2), stroke.slice(-2)]);
  expect(ends).toHaveLength(2);
  const expected = [
    [200, 500, 800, 500],
    [500, 200, 500, 800],
  ];
  // Thousandths of the signature's box; a finger is not more exact than two hundredths of it.
  for (const [i, stroke] of ends.entries())
    for (const [j, value] of stroke.flat().entries())
      expect(Math.abs(value - (expected[i]?.[j] ?? NaN)), `${String(i)}, ${String(j)}`).toBeLessThan(25);
  expect(phone.complaints).toEqual([]);
});
