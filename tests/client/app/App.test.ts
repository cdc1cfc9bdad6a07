import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { beforeEach, expect, test } from 'vitest';
import App from '../../../src/client/app/App.svelte';
import { createCarefuls } from '../../../src/client/app/careful/carefuls.ts';
import { failures, report } from '../../../src/client/app/report.svelte.ts';
import { keepOutOfHistory, keepWayInMemory, navigate } from '../../../src/client/app/router.svelte.ts';
import { routes } from '../../../src/client/app/routes.ts';
import { said } from '../../../src/client/app/said.svelte.ts';
import { updates } from '../../../src/client/app/updates.svelte.ts';
import { openDb } from '../../../src/client/data/Db.ts';
import { loadWords, setLanguage, startWords } from '../../../src/client/i18n/i18n.svelte.ts';
import type { AppContext } from '../../../src/client/live/context.ts';
import type { Probe } from '../../../src/client/probe.ts';
import { createSync } from '../../../src/client/sync/createSync.ts';
import { formatJoinCode } from '../../../src/domain/event/index.ts';
import { anEvening, testPeople } from '../../support/evening.ts';
import { seededRandom } from '../../support/random.ts';

const ordinary: Probe = {
  secure: true,
  storage: 'disk',
  serviceWorker: false,
  sendsAlone: false,
  persisted: false,
  standalone: false,
  ios: false,
  iosTab: false,
  inApp: false,
  privateWindow: false,
  lockdown: false,
};

/** Only what the start screen asks for. */
function openApp(): Promise<AppContext> {
  return Promise.resolve({ db: openDb('otkrytka', { indexedDB: new IDBFactory(), IDBKeyRange }) } as unknown as AppContext);
}

/** A device with no network that can open careful evenings. */
async function openWithCarefuls(): Promise<AppContext> {
  const { db } = await openApp();
  const options = { db, fetch: () => Promise.reject(new TypeError('no network')), clock: () => 0, random: seededRandom(1) };
  const app: AppContext = {
    ...options,
    sync: createSync(options),
    navigate,
    carefuls: createCarefuls(() => app, options),
  } as unknown as AppContext;
  return app;
}

function show(found: Partial<Probe> = {}, open = openApp): Promise<void> {
  return new Promise((resolve) => {
    render(App, { probe: { ...ordinary, ...found }, openApp: open, onshown: resolve });
  });
}

beforeEach(async () => {
  localStorage.clear();
  keepWayInMemory(undefined);
  keepOutOfHistory(() => false);
  history.replaceState(null, '', '#/');
  // jsdom draws nothing, so there is nothing to scroll.
  window.scrollTo = () => undefined;
  failures.clear();
  said.forget();
  await startWords(['en']);
  await loadWords('common');
});

test('a first visit says what this is, warns of the border, and offers both ways on', async () => {
  await show();
  expect(screen.getByRole('heading', { level: 1, name: 'Otkrytka' })).toBeVisible();
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  expect(screen.getByText('Travelling to Russia or Belarus?')).toBeVisible();
  expect(screen.getByText(/The prison will read it, too/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'I have a code' })).toHaveAttribute('href', '#/join');
  expect(screen.getByRole('link', { name: 'Organize an evening' })).toHaveAttribute('href', '#/desk');
});

test('the first screen stands while the database is still being opened', async () => {
  await show({}, () => new Promise(() => undefined));
  expect(screen.getByRole('link', { name: 'I have a code' })).toBeVisible();
});

test('the first screen stands when the database cannot be loaded at all', async () => {
  await show({}, () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')));
  expect(screen.getByRole('link', { name: 'I have a code' })).toBeVisible();
});

test('one tap changes the language of everything', async () => {
  await show();
  await userEvent.click(screen.getByRole('button', { name: 'Русский' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Открытка' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'У меня есть код' })).toBeVisible();
  await setLanguage('en');
});

/** Screens and the way into a careful evening are loaded one after the other. */
const slow = { timeout: 15_000 };

test('a careful code that is typed at the ordinary scan has its own words and its quick exit, before anything has proved it', async () => {
  const { code } = await anEvening(7, [testPeople()], 'open', 'careful');
  // One device, however often it is asked for.
  const device = openWithCarefuls();
  await show({}, () => device);
  location.hash = '#/join';
  await userEvent.type(await screen.findByRole('textbox', { name: 'Link or code' }, slow), formatJoinCode(code));
  expect(screen.queryByRole('button', { name: 'Quick exit' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Open the invitation' }));
  expect(await screen.findByText(/^If this phone is taken from you/, {}, slow)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Quick exit' })).toBeVisible();
  expect(location.href).not.toContain(formatJoinCode(code));
});

test('a link that leads nowhere says so and leads back', async () => {
  await show();
  location.hash = '#/no/such/screen';
  const heading = await screen.findByRole('heading', { level: 1, name: 'There is nothing here' });
  await expect.poll(() => document.activeElement).toBe(heading);
  expect(screen.getByRole('link', { name: 'To the start' })).toHaveAttribute('href', '#/');
});

test('a keyboard reaches the content past everything else', async () => {
  await show();
  await userEvent.tab();
  expect(screen.getByRole('link', { name: 'Skip to the content' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('main')).toHaveFocus();
  expect(location.hash).toBe('#/');
});

test('a browser that keeps nothing is told so in one sentence, on every screen', async () => {
  await show({ storage: 'memory' });
  expect(screen.getByText(/This browser keeps nothing/)).toBeVisible();
  location.hash = '#/no/such/screen';
  await screen.findByRole('heading', { name: 'There is nothing here' });
  expect(screen.getByText(/This browser keeps nothing/)).toBeVisible();
});

test("a messenger's own browser is asked to hand over to an ordinary one", async () => {
  await show({ inApp: true });
  expect(screen.getByText(/open inside another app/)).toBeVisible();
});

test('an unexpected failure is shown above a screen that stays usable', async () => {
  await show();
  report(new RangeError('Dear Anna'));
  expect(await screen.findByRole('alert')).toHaveTextContent(/Something went wrong.*RangeError/s);
  expect(screen.queryByText(/Dear Anna/)).toBeNull();
  expect(screen.getByRole('link', { name: 'I have a code' })).toBeVisible();
});

test('a new version waits for a yes, and only that yes lets it take over', async () => {
  const messages: unknown[] = [];
  await show();
  updates.found({ postMessage: (message: unknown) => messages.push(message) } as unknown as ServiceWorker);
  const yes = await screen.findByRole('button', { name: 'Use it now' });
  expect(messages).toEqual([]);
  await userEvent.click(yes);
  expect(messages).toEqual([{ type: 'skipWaiting' }]);
  updates.found(null);
  await tick();
  expect(screen.queryByRole('button', { name: 'Use it now' })).toBeNull();
});

test('a tab whose database a newer version took over is asked to load again, above all else', async () => {
  await show();
  updates.setStorage('outdated');
  expect(await screen.findByRole('alert')).toHaveTextContent('What you wrote is saved. Load this tab again to go on here.');
  updates.setStorage('blocked');
  await expect.poll(() => screen.getByRole('alert').textContent).toMatch(/Close the other tabs of Otkrytka/);
  updates.setStorage('closed');
  await expect.poll(() => screen.getByRole('alert').textContent).toMatch(/Nothing more is saved in this tab/);
  updates.setStorage(null);
  await tick();
  expect(screen.queryByRole('alert')).toBeNull();
});

const seemsPrivate = 'This looks like a private window';

test('what looks like a private window is said once, as a guess, with what to do now', async () => {
  await show({ privateWindow: true });
  expect(screen.getByRole('complementary', { name: seemsPrivate })).toHaveTextContent('Hand everything over before you close it');
  await userEvent.click(screen.getByRole('button', { name: 'Understood' }));
  expect(screen.queryByText(seemsPrivate)).toBeNull();
  expect(screen.getByRole('main')).toHaveFocus();
});

test('it is not said again on this device, whatever is opened later', async () => {
  await show({ privateWindow: true });
  await userEvent.click(screen.getByRole('button', { name: 'Understood' }));
  document.body.replaceChildren();
  said.forget();
  await show({ privateWindow: true });
  expect(screen.getByRole('heading', { level: 1, name: 'Otkrytka' })).toBeVisible();
  expect(screen.queryByText(seemsPrivate)).toBeNull();
});

test('Lockdown Mode stands in for the word that nothing is kept, until somebody has read it', async () => {
  await show({ storage: 'memory', lockdown: true });
  expect(screen.getByText('Lockdown Mode is on')).toBeVisible();
  expect(screen.queryByText(/This browser keeps nothing/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Understood' }));
  expect(screen.queryByText('Lockdown Mode is on')).toBeNull();
  expect(screen.getByText(/This browser keeps nothing/)).toBeVisible();
});

test('a browser that keeps nothing for another reason says that, and guesses no more', async () => {
  await show({ storage: 'memory', privateWindow: true });
  expect(screen.getByText(/This browser keeps nothing/)).toBeVisible();
  expect(screen.queryByText(seemsPrivate)).toBeNull();
});

test('nothing is said over a screen on which somebody writes', () => {
  const spoken = routes.filter(({ quiet, calm, tabs }) => quiet ?? calm ?? tabs).map(({ pattern }) => pattern);
  expect(spoken).toContain('/join/:code');
  expect(spoken).toContain('/e/:eid/cards');
  expect(spoken.filter((pattern) => /write|sign\/|person\/|handover|table|desk\/./u.test(pattern))).toEqual([]);
});
