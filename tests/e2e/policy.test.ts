import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { securityHeaders } from '../../src/server/securityHeaders.ts';
import { chromiumArguments, chromiumPath } from '../support/chromium.ts';
import { Server } from './support/Server.ts';

let server: Server;
let browser: Browser;

beforeAll(async () => {
  server = await Server.start();
  browser = await chromium.launch({ executablePath: chromiumPath() ?? '', args: chromiumArguments });
});

afterAll(async () => {
  await browser.close();
  await server.remove();
});

const lowerCase = Object.fromEntries(Object.entries(securityHeaders).map(([name, value]) => [name.toLowerCase(), value]));

test('the policy and its companions stand on the page, whether the server or the service worker brings it', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const first = await page.goto(`${server.origin}/`);
  expect(first?.fromServiceWorker()).toBe(false);
  expect(await first?.allHeaders()).toMatchObject(lowerCase);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
  });
  await server.down();
  const again = await page.reload();
  expect(again?.fromServiceWorker()).toBe(true);
  expect(await again?.allHeaders()).toMatchObject(lowerCase);
  expect(await refusalOf(page, 'eval')).toBe('EvalError');
  await server.up();
  await context.close();
});

/** What an intruder would try from inside the page, and how the browser refuses it. */
const attempts = {
  eval: 'EvalError',
  'new Function': 'EvalError',
  'a string as a timer': 'TypeError',
  'a string for innerHTML': 'TypeError',
  'a string for a frame’s document': 'TypeError',
  'a string for a script’s text': 'TypeError',
  'a string for a script’s address': 'TypeError',
  'a string for a worker’s address': 'TypeError',
  'a policy of its own': 'TypeError',
  'a handler in an attribute': 'TypeError',
  'a call to an address that is not ours': 'TypeError',
} as const;

type Attempt = keyof typeof attempts;

/** Runs an attempt in the page's own turn, where the policy holds; gives the name of the error, or `ran`. */
function refusalOf(page: Page, attempt: Attempt): Promise<string> {
  return page.evaluate(
    (name) =>
      new Promise<string>((resolve) => {
        const element = (tag: string): HTMLElement => document.createElement(tag);
        const tries: Record<Attempt, () => unknown> = {
          // Through other names: the bundler would warn, and the browser looks at what is called.
          eval: () => (globalThis as unknown as { eval: (code: string) => unknown }).eval('1'),
          'new Function': () => new (element.constructor as new (code: string) => () => number)('return 1')(),
          'a string as a timer': () => (setTimeout as unknown as (code: string) => number)('1'),
          'a string for innerHTML': () => (element('div').innerHTML = '<b>ran</b>'),
          'a string for a frame’s document': () => ((element('iframe') as HTMLIFrameElement).srcdoc = '<b>ran</b>'),
          'a string for a script’s text': () => ((element('script') as HTMLScriptElement).text = '1'),
          'a string for a script’s address': () => ((element('script') as HTMLScriptElement).src = '/sw.js'),
          'a string for a worker’s address': () => new Worker('/sw.js'),
          'a policy of its own': () =>
            (
              globalThis as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } }
            ).trustedTypes.createPolicy('intruder', {}),
          'a handler in an attribute': () => element('div').setAttribute('onclick', '1'),
          'a call to an address that is not ours': () => fetch('data:text/plain,ran'),
        };
        setTimeout(() => {
          Promise.resolve()
            .then(tries[name])
            .then(
              () => resolve('ran'),
              (error: unknown) => resolve(error instanceof Error ? error.name : String(error)),
            );
        });
      }),
    attempt,
  );
}

/** The start, served with these headers alone. */
async function startWith(headers: Readonly<Record<string, string>>, smuggle = ''): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  await context.route(`${server.origin}/`, async (route) => {
    const body = (await (await route.fetch()).text()).replace('</body>', `${smuggle}</body>`);
    await route.fulfill({ body, headers: { ...headers, 'content-type': 'text/html' } });
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${server.origin}/`);
  await page.getByRole('link', { name: 'I have a code' }).waitFor();
  return { page, complaints };
}

test('what an intruder would try inside the page is refused; without our headers all of it would run', async () => {
  const { page, complaints } = await startWith(securityHeaders);
  expect(complaints).toEqual([]);
  expect(await refusals(page)).toEqual(attempts);
  const bare = await startWith({});
  expect(new Set(Object.values(await refusals(bare.page)))).toEqual(new Set(['ran']));
  await page.context().close();
  await bare.page.context().close();
});

async function refusals(page: Page): Promise<Record<string, string>> {
  const met: Record<string, string> = {};
  for (const attempt of Object.keys(attempts) as Attempt[]) met[attempt] = await refusalOf(page, attempt);
  return met;
}

/** What somebody could smuggle into the page on its way: each sets a mark when it runs. */
const smuggled = `<script>document.documentElement.dataset.inline = 'ran'</script>
  <img src="/missing.png" onerror="document.documentElement.dataset.handler = 'ran'" alt="">
  <svg onload="document.documentElement.dataset.svg = 'ran'"></svg>
  <script src="data:text/javascript,document.documentElement.dataset.data='ran'"></script>
  <style>html { --smuggled: ran }</style>
  <iframe src="javascript:parent.document.documentElement.dataset.frame='ran'"></iframe>`;

test.each([
  ['with our headers nothing of it runs', securityHeaders, {}],
  ['without them all of it would', {}, { inline: 'ran', handler: 'ran', svg: 'ran', data: 'ran', style: 'ran', frame: 'ran' }],
] as const)('script and style smuggled into the page: %s', async (_name, headers, marks) => {
  const { page } = await startWith(headers, smuggled);
  const met = await page.evaluate(() => {
    const { dataset } = document.documentElement;
    const style = getComputedStyle(document.documentElement).getPropertyValue('--smuggled');
    const seen: Record<string, string | undefined> = { ...(style !== '' && { style }) };
    for (const name of ['inline', 'handler', 'svg', 'data', 'frame']) if (dataset[name] !== undefined) seen[name] = dataset[name];
    return seen;
  });
  expect(met).toEqual(marks);
  await page.context().close();
});
