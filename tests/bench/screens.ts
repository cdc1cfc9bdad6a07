/**
 * From a tap to the painted screen, for each screen of an attendee on a list of so many TEST people, in a real Chromium with a page that
 * is four times slower (`npm run bench:screens`). Beside each stands what people feel: up to 100 ms a screen is there at once, up to
 * 1,000 ms nobody loses the thread (Jakob Nielsen, “Response Times: The 3 Important Limits”). Workers and the service worker are not
 * slowed down by the browser: what waits for them counts as on this machine.
 */
import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { chromium, type Locator, type Page } from 'playwright-core';
import { publishEvening } from '../e2e/support/publishEvening.ts';
import { Server } from '../e2e/support/Server.ts';
import { chromiumArguments, chromiumPath } from '../support/chromium.ts';
import { anEvening } from '../support/evening.ts';
import { generatedLists } from '../support/people/generatePeople.ts';

const SLOWDOWN = 4;
const INSTANT = 100;
const THOUGHT = 1000;
/** Others may use the machine: of so many rounds the quickest counts. */
const ROUNDS = 3;

declare global {
  interface Window {
    /** When the last tap was, and when the screen that it led to was painted. */
    tapped: number;
  }
}

if (process.env['OTK_SKIP_BUILD'] !== '1') execFileSync('npx', ['vite', 'build', '--logLevel', 'warn'], { stdio: 'inherit' });
const executablePath = chromiumPath();
if (executablePath === undefined) throw new Error('No Chromium: npm test installs one.');

for (const people of [1143, 10_000]) {
  const rounds: ReadonlyMap<string, number>[] = [];
  const server = await Server.start();
  try {
    const link = await publishEvening(server, await anEvening(71, generatedLists(people)));
    for (let i = 0; i < ROUNDS; i++) rounds.push(await walk(server.origin, link));
  } finally {
    await server.remove();
  }
  console.log(
    `\n${String(people)} people, processor ${String(SLOWDOWN)} times slower; load ${loadavg()[0]?.toFixed(1) ?? '?'} on ${String(cpus().length)} cores`,
  );
  for (const screen of rounds[0]?.keys() ?? []) {
    const best = Math.min(...rounds.map((round) => round.get(screen) ?? Infinity));
    const felt = best <= INSTANT ? 'instant' : best <= THOUGHT ? 'keeps the thought' : `OVER ${String(THOUGHT)} ms`;
    console.log(`${screen.padEnd(28)}${String(Math.round(best)).padStart(6)} ms  ${felt}`);
  }
}

/** One guest's evening on a fresh device, screen by screen. */
async function walk(origin: string, link: string): Promise<ReadonlyMap<string, number>> {
  const browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }), args: [...chromiumArguments] });
  const times = new Map<string, number>();
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, hasTouch: true, locale: 'en-GB' });
    page.setDefaultTimeout(90_000);
    // The capture phase sees the tap before the app does; a page that was loaded anew begins at 0.
    await page.addInitScript(() => {
      window.tapped = 0;
      addEventListener('click', ({ timeStamp }) => (window.tapped = timeStamp), { capture: true });
    });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const heading = (name: string) => page.getByRole('heading', { name }).first();
    const measure = async (screen: string, act: () => Promise<unknown>, stands: Locator) => {
      await Promise.all([painted(page, stands).then((time) => times.set(screen, time)), act()]);
    };

    await page.goto(origin);
    times.set('start', await painted(page, page.getByRole('heading').first()));
    await page.goto('about:blank');
    await page.goto(link);
    times.set('join, invitation', await painted(page, page.getByRole('heading').first()));
    times.set('join, everything here', await painted(page, page.getByRole('link', { name: 'Choose who to write to' })));
    await measure('people', () => tap(page.getByRole('link', { name: 'Choose who to write to' })), page.locator('main li a').first());
    await measure('person', () => tap(page.locator('main li a').first()), page.getByRole('button', { name: /^Write to/ }));
    const editor = page.getByRole('textbox', { name: /Your words on the card/ });
    await measure('write', () => tap(page.getByRole('button', { name: /^Write to/ })), editor);
    const ideas = page.locator('section[aria-labelledby="ideas"]');
    await ideas.locator('.idea').first().waitFor();
    await measure(
      'ideas, in German',
      () => tap(ideas.locator('button[lang="de"]')),
      ideas.locator('button[lang="de"][aria-pressed="true"]'),
    );
    await editor.focus();
    await page.keyboard.type('Здравствуйте! Сегодня идёт снег, и мы пьём чай.');
    const sign = page.getByRole('button', { name: 'Next: sign' });
    await measure('sign, with the fronts', () => tap(sign), page.getByRole('textbox', { name: 'First name and town, or a pseudonym' }));
    const front = page.locator('.strip label').nth(2);
    await measure('another front', () => tap(front), page.locator('.strip label:nth-child(3) input:checked'));
    await measure(
      'seal',
      () => tap(page.getByRole('button', { name: 'Next: seal' })),
      page.getByRole('button', { name: 'Seal', exact: true }),
    );
    await measure('sealed', () => tap(page.getByRole('button', { name: 'Seal', exact: true })), heading('Sealed'));
    await tap(page.getByRole('button', { name: 'Done' }));
    await measure('people, again', () => tap(page.getByRole('link', { name: 'People' })), page.locator('main li a').first());
    await measure('cards', () => tap(page.getByRole('link', { name: 'My cards' })), heading('My cards'));
    await measure('tips', () => tap(page.getByRole('link', { name: 'Tips' })), heading('Tips'));
  } finally {
    await browser.close();
  }
  return times;
}

async function tap(control: Locator): Promise<void> {
  await control.waitFor();
  await control.page().waitForFunction(() => !document.documentElement.classList.contains('settling'));
  await control.click();
}

/** Milliseconds from the tap before, or the page's beginning, to the first frame that shows it. */
async function painted(page: Page, stands: Locator): Promise<number> {
  await stands.waitFor({ state: 'attached' });
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - window.tapped)));
      }),
  );
}
