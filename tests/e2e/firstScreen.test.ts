import { chromium, devices, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testList } from '../../src/domain/person/lists/index.ts';
import { chromiumArguments, chromiumPath } from '../support/chromium.ts';
import { anEvening } from '../support/evening.ts';
import { Attendee } from './support/Attendee.ts';
import { faults } from './support/faults.ts';
import { publishEvening } from './support/publishEvening.ts';
import { Server } from './support/Server.ts';
import { tap } from './support/tap.ts';

let server: Server;
let browser: Browser;

beforeAll(async () => {
  server = await Server.start();
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error('No Chromium: npm test installs one.');
  // The second name stands for an address in the local network, which a browser does not trust without https.
  browser = await chromium.launch({ executablePath, args: [...chromiumArguments, '--host-resolver-rules=MAP otkrytka.test 127.0.0.1'] });
});

afterAll(async () => {
  await browser.close();
  await server.remove();
});

/** Opens the start in a fresh browser and collects what its console complains of. */
async function open(
  options: BrowserContextOptions,
  origin = server.origin,
): Promise<{ page: Page; complaints: string[]; asked: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => asked.push(new URL(request.url()).host));
  await page.goto(`${origin}/`);
  await page.getByRole('heading', { level: 1 }).and(page.locator(':visible')).first().waitFor();
  return { page, complaints, asked };
}

const looks: readonly BrowserContextOptions[] = [
  { viewport: { width: 360, height: 740 }, colorScheme: 'light', locale: 'en-GB' },
  { viewport: { width: 390, height: 844 }, colorScheme: 'dark', locale: 'ru-RU' },
  { viewport: { width: 1180, height: 820 }, colorScheme: 'light', locale: 'ru-RU' },
];

describe.each(looks)('the first screen at $viewport.width px, $colorScheme, $locale', (look) => {
  test('is clean for axe, keeps the content security policy, and asks nobody else', async () => {
    const { page, complaints, asked } = await open(look);
    await page.waitForLoadState('networkidle');
    expect(await faults(page, 'start')).toEqual([]);
    expect(complaints).toEqual([]);
    expect(new Set(asked)).toEqual(new Set([new URL(server.origin).host]));
    await page.context().close();
  });

  test('needs no sideways scrolling, and every target is at least 44 px high', async () => {
    const { page } = await open(look);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const low = await page
      .locator('button:visible, a:visible, summary:visible')
      .evaluateAll((targets) =>
        targets.filter((target) => target.getBoundingClientRect().height < 43.9).map((target) => target.textContent),
      );
    expect(low).toEqual([]);
    await page.context().close();
  });
});

test('the dark colours follow the system at the first paint', async () => {
  const { page } = await open({ colorScheme: 'dark' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(21, 26, 43)');
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(243, 237, 225)');
  await page.context().close();
});

test('both ways on and the language are reached by keyboard alone', async () => {
  const { page } = await open({ locale: 'en-GB' });
  const reached: string[] = [];
  for (let i = 0; i < 8; i++) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => document.activeElement?.textContent.trim() ?? ''));
  }
  expect(reached).toEqual(
    expect.arrayContaining(['Skip to the content', 'English', 'Русский', 'Deutsch', 'I have a code', 'Organize an evening']),
  );
  await page.context().close();
});

test('an address without https gets one clear page in every language, and nothing is started', async () => {
  const { page, asked } = await open({ locale: 'en-GB' }, `http://otkrytka.test:${String(server.port)}`);
  expect(await page.getByRole('heading', { name: 'This address is not secure' }).isVisible()).toBe(true);
  expect(await page.getByRole('heading', { name: 'Этот адрес не защищён' }).isVisible()).toBe(true);
  expect(await page.getByRole('heading', { name: 'Diese Adresse ist nicht sicher' }).isVisible()).toBe(true);
  const scripts = await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length);
  expect(scripts).toBe(1);
  expect(await page.getByText('Открытка', { exact: true }).count()).toBe(0);
  expect(asked.every((host) => host.startsWith('otkrytka.test'))).toBe(true);
  expect(await faults(page, 'address without https')).toEqual([]);
  await page.context().close();
});

test('a browser without any storage works from memory and says so in one sentence', async () => {
  const context = await browser.newContext({ locale: 'en-GB' });
  // As in iOS Lockdown Mode, and with all data of sites refused.
  await context.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
    const refuse = (): never => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: refuse });
    // Whatever it promises, it has nothing to keep.
    StorageManager.prototype.persisted = () => Promise.resolve(true);
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    Reflect.deleteProperty(Navigator.prototype, 'locks');
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${server.origin}/`);
  await page.getByText('This browser keeps nothing').waitFor();
  expect(await faults(page, 'start from memory')).toEqual([]);
  await page.getByRole('link', { name: 'I have a code' }).click();
  await page.waitForURL(/#\/join$/);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByText('This browser keeps nothing').count()).toBe(1);
  expect(await page.getByRole('alert').count()).toBe(0);

  // An evening is made as anywhere, and only its saved key lets anybody go on.
  await page.goto(`${server.origin}/#/desk/new`);
  await page.getByRole('textbox', { name: 'Title' }).fill('Evening in memory');
  await page.getByRole('textbox', { name: 'Place' }).fill('Café');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('heading', { name: 'How the evening runs' }).waitFor();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('checkbox', { name: /TEST people/ }).check();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('checkbox', { name: 'I wrote the words down' }).check();
  await page.getByRole('button', { name: 'Make the keys' }).click();
  await page.getByRole('heading', { level: 1, name: 'Keep the desk’s key' }).waitFor();
  await page.getByRole('button', { name: 'To the desk' }).click();
  await page.getByText('Save the file, then open it to check it.').waitFor();

  // And a card goes its whole way, as long as the tab is open.
  const evening = await anEvening(81, [testList]);
  const attendee = new Attendee(page);
  await page.goto(await publishEvening(server, evening));
  await page.getByRole('link', { name: 'Choose who to write to' }).click();
  await attendee.startCardTo('Test Probnikov');
  await attendee.write('Из памяти.');
  await attendee.sign('Маша');
  await attendee.seal();
  await attendee.done();
  await page
    .getByText(/1 card on its way to the organizers/)
    .first()
    .waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test('after the first visit the start stands with the server stopped', async () => {
  const { page, complaints } = await open({ locale: 'en-GB' });
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state !== 'activated') await new Promise((resolve) => active?.addEventListener('statechange', resolve));
  });
  await server.down();
  await page.reload();
  await page.getByRole('link', { name: 'I have a code' }).waitFor();
  await page.getByRole('button', { name: 'Русский' }).click();
  await page.getByRole('link', { name: 'У меня есть код' }).waitFor();
  expect(complaints.filter((complaint) => !complaint.includes('net::ERR_'))).toEqual([]);
  await page.context().close();
  await server.up();
});

test('an iPhone’s tab asks before it loads anything, and its code goes along to the app on the home screen', async () => {
  const evening = await anEvening(82, [testList]);
  const link = await publishEvening(server, evening);
  /** Safari's word for where a page runs, which Chromium lacks; two contexts keep as little in common as a tab and the app do. */
  const iphone = async (standalone: boolean) => {
    const context = await browser.newContext({
      ...devices['iPhone 13'],
      deviceScaleFactor: 1,
      locale: 'en-GB',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await context.addInitScript(`Object.defineProperty(Navigator.prototype, 'standalone', { value: ${String(standalone)} })`);
    return context.newPage();
  };
  const first = 'First to the home screen';
  const tab = await iphone(false);
  const loaded: string[] = [];
  tab.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await tab.goto(link);
  await tab.getByRole('heading', { level: 1, name: first }).waitFor();
  expect(await faults(tab, 'home screen first')).toEqual([]);
  expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await tab.reload();
  await tap(tab.getByRole('button', { name: 'Copy the code' }));
  await tab.getByRole('button', { name: 'Copied' }).waitFor();
  expect(loaded.filter((path) => path.startsWith('/v1/'))).toEqual([]);
  const copied = await tab.evaluate(() => navigator.clipboard.readText());

  const app = await iphone(true);
  await app.goto(`${server.origin}/`);
  await app.evaluate((text) => navigator.clipboard.writeText(text), copied);
  await tap(app.getByRole('link', { name: 'I have a code' }));
  await tap(app.getByRole('button', { name: 'Paste what I copied' }));
  await app.getByText('Ready without a network').waitFor();
  expect(await app.getByText(/in this tab|home screen/i).count()).toBe(0);
  await app.context().close();

  await tap(tab.getByRole('button', { name: 'Go on in this tab' }));
  await tab.getByText('Ready without a network').waitFor();
  await tab.reload();
  await tab.getByText('Ready without a network').waitFor();

  // The keys of an evening are worth their own question, once.
  await tab.goto(`${server.origin}/#/desk/new`);
  await tab.getByRole('heading', { level: 1, name: first }).waitFor();
  await tap(tab.getByRole('button', { name: 'Go on in this tab' }));
  await tab.getByRole('textbox', { name: 'Title' }).fill('An evening');
  await tap(tab.getByRole('button', { name: 'Next' }));
  await tap(tab.getByRole('link', { name: 'Back' }));
  await tab.getByRole('textbox', { name: 'Title' }).waitFor();
  expect(await tab.getByRole('heading', { name: first }).count()).toBe(0);
  await tab.context().close();
});

test('a window that looks private says so before anybody writes, once, and never over the editor', async () => {
  const evening = await anEvening(84, [testList]);
  const link = await publishEvening(server, evening);
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'en-GB', hasTouch: true });
  // Chromium of the first half of 2026 gave a private window the room of a memory; this one hides it.
  await context.addInitScript(() => {
    StorageManager.prototype.estimate = () => Promise.resolve({ usage: 0, quota: 1024 ** 3 });
  });
  const page = await context.newPage();
  const title = page.getByText('This looks like a private window');
  await page.goto(link);
  await title.waitFor();
  expect(await faults(page, 'a private window')).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  const attendee = new Attendee(page);
  await tap(page.getByRole('link', { name: 'Choose who to write to' }));
  await attendee.startCardTo('Test Probnikov');
  await attendee.editor.waitFor();
  expect(await title.count()).toBe(0);
  await page.goto(`${server.origin}/`);
  await title.waitFor();
  await tap(page.getByRole('button', { name: 'Understood' }));
  await title.waitFor({ state: 'detached' });
  await page.reload();
  await page.getByRole('link', { name: 'I have a code' }).waitFor();
  expect(await title.count()).toBe(0);
  await context.close();
});

test('a real private window, which this browser hides, is told after the first seal what it does not promise, while a card waits', async () => {
  const evening = await anEvening(85, [testList]);
  const link = await publishEvening(server, evening);
  // Off the record, as a private window is.
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'en-GB', hasTouch: true });
  const page = await context.newPage();
  const title = page.getByText('The browser does not promise to keep your cards');
  const attendee = new Attendee(page);
  await attendee.join(link);
  await attendee.openPeople();
  expect(await title.count()).toBe(0);
  await attendee.startCardTo('Test Probnikov');
  await attendee.write('Здравствуйте!');
  await attendee.sign('Маша');
  await attendee.seal();
  expect(await title.count()).toBe(0);
  await attendee.done();
  await title.waitFor();
  await page.getByText('A private window does so when it is closed.').waitFor();
  expect(await faults(page, 'nothing is promised')).toEqual([]);
  await tap(page.getByRole('button', { name: 'Understood' }));
  await page.reload();
  await page
    .getByText(/1 card on its way/)
    .first()
    .waitFor();
  expect(await title.count()).toBe(0);
  await context.close();
});
