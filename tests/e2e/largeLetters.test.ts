import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testList } from '../../src/domain/person/lists/index.ts';
import { anEvening } from '../support/evening.ts';
import { Attendee } from './support/Attendee.ts';
import { Profile } from './support/Profile.ts';
import { publishEvening } from './support/publishEvening.ts';
import { Server } from './support/Server.ts';
import { tap } from './support/tap.ts';

let server: Server;
const phone = new Profile({ viewport: { width: 360, height: 740 }, touch: true });

beforeAll(async () => {
  server = await Server.start();
});

afterAll(async () => {
  await phone.remove();
  await server.remove();
});

/** What is wrong with the screen as it stands: how far it can be pushed aside, and the share that bars at its edges take of it. */
function crowded(page: Page): Promise<{ aside: number; bars: number }> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const heights = [...document.querySelectorAll('main *, nav')].flatMap((element) => {
      const { top, bottom, width } = element.getBoundingClientRect();
      const stays = getComputedStyle(element).position === 'sticky' && width > clientWidth / 2;
      // One that lies on the page as far down as it stands there now takes nothing from it.
      return stays && (bottom >= innerHeight - 1 || top <= 1) ? [Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0))] : [];
    });
    return { aside: scrollWidth - clientWidth, bars: heights.reduce((sum, height) => sum + height, 0) / innerHeight };
  });
}

test('with letters of twice the size nothing of a small phone’s screen is cut off at the side, and its bars leave most of it to the page', async () => {
  const page = await phone.open();
  const attendee = new Attendee(page);
  const found: string[] = [];
  const look = async (screen: string): Promise<void> => {
    const { aside, bars } = await crowded(page);
    if (aside > 0) found.push(`${screen}: ${String(aside)} px beside the screen`);
    if (bars > 0.2) found.push(`${screen}: bars take ${String(Math.round(bars * 100))} %`);
  };
  await page.addInitScript({
    content: `document.addEventListener('readystatechange', () => document.documentElement.style.setProperty('font-size', '200%'));`,
  });
  await attendee.join(await publishEvening(server, await anEvening(96, [testList])));
  await look('people');
  await attendee.startCardTo('Probnikov');
  await look('an empty card');
  await tap(page.getByRole('button', { name: 'Ideas', exact: true }));
  await expect.poll(() => page.getByRole('heading', { name: /^Stuck/ }).isVisible()).toBe(true);
  await attendee.write('Liebe Freunde, опять война, держись! Heute regnet es in Bonn. ');
  await page.getByText(/places to look at/).waitFor();
  await tap(page.getByRole('button', { name: /places to look at/ }));
  await look('findings');
  await tap(page.getByRole('button', { name: 'Next: sign' }));
  await tap(page.getByRole('button', { name: 'Draw a signature' }));
  await look('front and signature');
  await tap(page.getByRole('button', { name: 'Draw it yourself' }));
  await page.getByRole('heading', { name: 'Your drawing' }).waitFor();
  await look('drawing');
  await tap(page.getByRole('button', { name: 'Done' }));
  await tap(page.getByRole('button', { name: 'Next: seal' }));
  await page.getByRole('radio', { name: 'I copy it by hand' }).check();
  await look('seal');
  await page.getByRole('radio', { name: 'The organizers print it' }).check();
  await attendee.seal();
  await look('sealed');
  await attendee.done();
  await page.getByRole('heading', { name: 'My cards' }).waitFor();
  await look('my cards');
  await tap(page.getByRole('link', { name: 'Tips' }));
  await page.getByRole('heading', { name: 'Tips', level: 1 }).waitFor();
  await look('tips');
  expect(found).toEqual([]);
});

test('bars stay in sight above a phone’s keyboard, and come loose only for letters of twice the size', async () => {
  await phone.close();
  const page = await phone.open();
  const loose = (): Promise<string> =>
    page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('div'));
      probe.style.marginBlockStart = 'var(--loose)';
      const { marginBlockStart } = getComputedStyle(probe);
      probe.remove();
      return marginBlockStart;
    });
  await page.goto(server.origin);
  await page.setViewportSize({ width: 360, height: 440 });
  expect(await loose()).toBe('0px');
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect(Number.parseFloat(await loose())).toBeGreaterThan(1000);
});
