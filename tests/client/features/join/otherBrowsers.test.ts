import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import ByLink from '../../../../src/client/features/join/ByLink.svelte';
import { heldCode, holdCode } from '../../../../src/client/features/join/heldCode.ts';
import Scan from '../../../../src/client/features/join/Scan.svelte';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { anAttendee } from '../anAttendee.ts';
import InApp from '../InApp.svelte';

beforeEach(async () => {
  history.replaceState(null, '', '#/');
  sessionStorage.clear();
  await startWords(['en']);
  await loadWords('common', 'error', 'join', 'camera', 'home');
});

const tag = 'Tag-of_Olga1';

async function aNewPhone() {
  const attendee = await anAttendee();
  const { db, eid, sync } = attendee;
  await db.evenings.clear();
  let asked = 0;
  sync.answer = () => {
    asked++;
    return Promise.resolve({ ok: true, eid });
  };
  return { ...attendee, asked: () => asked };
}
const iosTab = { ios: true, iosTab: true };

test('a tab of an iPhone hears before anything is loaded that cards may be lost there, how to begin elsewhere, and may go on', async () => {
  const { app, code, asked } = await aNewPhone();
  history.replaceState(null, '', `#/join/${code}`);
  const { unmount } = render(InApp, { app, Screen: ByLink as never, params: { code }, device: iosTab });
  const heading = await screen.findByRole('heading', { level: 1, name: 'First to the home screen' });
  expect(heading).toBeVisible();
  expect(screen.getByText('Travelling to Russia or Belarus?').compareDocumentPosition(screen.getByRole('list'))).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  );
  expect(screen.getByText(/An iPhone or iPad deletes what you write in this tab when you stay away for a week/)).toBeVisible();
  expect(screen.getAllByRole('listitem').map((step) => step.textContent.trim().replace(/\s+/g, ' '))).toEqual([
    'Copy the invitation’s code with the button below.',
    'Tap “Share” then “Add to Home Screen”.',
    'Open Otkrytka there, tap “I have a code” and paste it. Or scan it again.',
  ]);
  expect(asked()).toBe(0);
  expect(location.hash).toBe('#/join/open');
  // A reload comes back to the same question.
  holdCode(undefined);
  expect(heldCode()).toBe(code);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Copy the code' }));
  expect(await screen.findByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(code);
  await user.click(screen.getByRole('button', { name: 'Go on in this tab' }));
  expect(await screen.findByRole('link', { name: 'Choose who to write to' })).toBeVisible();
  expect(asked()).toBe(1);
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  unmount();
  // Nobody is asked twice.
  render(InApp, { app, Screen: ByLink as never, params: { code }, device: iosTab });
  expect(await screen.findByRole('link', { name: 'Choose who to write to' })).toBeVisible();
});

test('where a button may not copy, the code stands there to be copied by hand', async () => {
  const { app, code } = await aNewPhone();
  render(InApp, { app, Screen: ByLink as never, params: { code }, device: iosTab });
  vi.stubGlobal('navigator', Object.create(navigator, { clipboard: { value: undefined } }));
  await userEvent.click(await screen.findByRole('button', { name: 'Copy the code' }), { writeToClipboard: false });
  expect(await screen.findByText(code)).toBeVisible();
  vi.unstubAllGlobals();
});

test.each([
  ['the app on the home screen', { ios: true, standalone: true }],
  ['an Android phone', {}],
  ['another app’s browser that keeps nothing', { ios: true, inApp: true, storage: 'memory' as const }],
])('%s is told nothing of the home screen and joins at once', async (_, device) => {
  const { app, code, asked } = await aNewPhone();
  const { unmount } = render(InApp, { app, Screen: ByLink as never, params: { code }, device });
  expect(await screen.findByRole('link', { name: 'Choose who to write to' })).toBeVisible();
  expect(asked()).toBe(1);
  unmount();
  render(InApp, { app, Screen: Scan as never, params: {}, device });
  expect(await screen.findByRole('textbox', { name: 'Link or code' })).toBeVisible();
});

test('an evening that is in this tab already stays with it: its new code is taken without a question', async () => {
  const { app, code, eid, sync } = await anAttendee();
  sync.answer = () => Promise.resolve({ ok: true, eid });
  const { unmount } = render(InApp, { app, Screen: ByLink as never, params: { code }, device: iosTab });
  expect(await screen.findByRole('link', { name: 'Choose who to write to' })).toBeVisible();
  unmount();
  render(InApp, { app, Screen: Scan as never, params: {}, device: iosTab });
  expect(await screen.findByRole('textbox', { name: 'Link or code' })).toBeVisible();
});

test('another app’s browser is left with a link that works in Safari, and with the code in the address for its menu', async () => {
  const { app, code, asked } = await aNewPhone();
  history.replaceState(null, '', `#/join/${code}`);
  render(InApp, { app, Screen: ByLink as never, params: { code }, device: { ios: true, inApp: true } });
  expect(await screen.findByRole('heading', { level: 1, name: 'Open this page in Safari' })).toBeVisible();
  expect(screen.queryByText(/Home Screen/)).toBeNull();
  expect(location.hash).toBe(`#/join/${code}`);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Copy the link' }));
  await expect.poll(() => navigator.clipboard.readText()).toBe(`${location.origin}/#/join/${code}`);
  expect(asked()).toBe(0);
  await user.click(screen.getByRole('button', { name: 'Go on here' }));
  await expect.poll(asked).toBe(1);
  expect(location.hash).not.toContain(code);
});

test('another app’s browser on Android is not told of Safari', async () => {
  const { app, code } = await aNewPhone();
  render(InApp, { app, Screen: ByLink as never, params: { code }, device: { inApp: true } });
  expect(await screen.findByRole('heading', { level: 1, name: 'Open this page in your browser' })).toBeVisible();
  expect(screen.queryByText(/Safari/)).toBeNull();
});

test('what is copied for the home screen leads on to the person of a label', async () => {
  const { app, code } = await aNewPhone();
  render(InApp, { app, Screen: ByLink as never, params: { code, person: tag }, device: iosTab });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Copy the code' }));
  await expect.poll(() => navigator.clipboard.readText()).toBe(`${code}/${tag}`);
});

test('who is about to scan in an iPhone’s tab hears it before, and has nothing to copy', async () => {
  const { app } = await aNewPhone();
  render(InApp, { app, Screen: Scan as never, params: {}, device: iosTab });
  expect(await screen.findByRole('heading', { level: 1, name: 'First to the home screen' })).toBeVisible();
  expect(screen.getByText(/tap “I have a code” and scan it/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /Copy/ })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Go on in this tab' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Join an evening' })).toBeVisible();
});

test('in the app on an iPhone’s home screen one tap takes the code that was copied in the tab', async () => {
  const { app, code, went } = await aNewPhone();
  render(InApp, { app, Screen: Scan as never, params: {}, device: { ios: true, standalone: true } });
  const user = userEvent.setup();
  await screen.findByRole('button', { name: 'Paste what I copied' });
  await navigator.clipboard.writeText('hello');
  await user.click(screen.getByRole('button', { name: 'Paste what I copied' }));
  expect(await screen.findByText(/not an Otkrytka code/)).toBeVisible();
  expect(went).toEqual([]);
  await navigator.clipboard.writeText(`${code}\n`);
  await user.click(screen.getByRole('button', { name: 'Paste what I copied' }));
  await expect.poll(() => went).toEqual(['#/join/open']);
  expect(heldCode()).toBe(code);
});
