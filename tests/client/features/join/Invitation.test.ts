import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import ByLink from '../../../../src/client/features/join/ByLink.svelte';
import { forgetOverReload, heldCode, holdCode } from '../../../../src/client/features/join/heldCode.ts';
import Invitation from '../../../../src/client/features/join/Invitation.svelte';
import Ready from '../../../../src/client/features/join/Ready.svelte';
import Scan from '../../../../src/client/features/join/Scan.svelte';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { peopleOf } from '../../../../src/client/live/peopleOf.ts';
import { guardTaps } from '../../../../src/client/ui/settle.ts';
import { formatJoinCode, formatPersonCode, joinLink, safetyWords } from '../../../../src/domain/event/index.ts';
import { anAttendee, type FakeSync } from '../anAttendee.ts';
import InApp from '../InApp.svelte';

beforeEach(async () => {
  history.replaceState(null, '', '#/');
  sessionStorage.clear();
  await startWords(['en']);
  await loadWords('common', 'error', 'join', 'camera', 'home');
});

test('an invitation shows the evening, the promise and the four words, and its code does not stay in the address', async () => {
  const { app, code, eid, evening, sync } = await anAttendee();
  history.replaceState(null, '', `#/join/${code}`);
  let done: () => void = () => undefined;
  sync.answer = (onprogress) => {
    onprogress({ part: 'people', done: 500_000, total: 1_000_000 });
    return new Promise((resolve) => (done = () => resolve({ ok: true, eid })));
  };
  render(InApp, { app, Screen: ByLink as never, params: { code } });
  expect(location.hash).not.toContain(code);
  expect(await screen.findByRole('heading', { level: 1, name: 'Вечер открыток' })).toBeVisible();
  expect(screen.getByText('Sunday 22 November · Кафе «Тест»')).toBeVisible();
  expect(screen.getByText(/Your name is never asked/)).toBeVisible();
  expect(screen.getByText('500 kB of 1 MB')).toBeVisible();
  for (const word of safetyWords(evening.code.pin)) expect(screen.getByText(word)).toBeInTheDocument();
  // A reload from here on finds the evening on the device.
  await expect.poll(() => location.hash).toBe(`#/e/${eid}/ready`);
  done();
  expect(await screen.findByText('Ready without a network')).toBeVisible();
  expect(screen.getByText(/stays in this browser’s history/)).toBeVisible();
});

test('who scans the poster again without a network is told that everything is here', async () => {
  const { app, code, eid } = await anAttendee();
  history.replaceState(null, '', `#/join/${code}`);
  render(InApp, { app, Screen: ByLink as never, params: { code } });
  expect(await screen.findByRole('link', { name: 'Choose who to write to' })).toHaveAttribute('href', `#/e/${eid}/people`);
  expect(screen.queryByText('Not everything is on this phone yet')).toBeNull();
});

test('while somebody reads that everything is here, the list is being opened', async () => {
  const { app, db, eid } = await anAttendee();
  const { state } = peopleOf(db, eid, noWorker);
  expect(state.name).toBe('opening');
  render(InApp, { app, Screen: Ready as never, params: { eid } });
  expect(await screen.findByRole('link', { name: 'Choose who to write to' })).toBeVisible();
  await expect.poll(() => peopleOf(db, eid, noWorker).state.name).toBe('open');
});

function noWorker(): never {
  throw new Error('The evening has one already.');
}

test('what the server refuses is said also where everything is here', async () => {
  const { app, code, sync } = await anAttendee();
  sync.answer = () => Promise.resolve({ ok: false, reason: 'manifest.signature' });
  render(InApp, { app, Screen: ByLink as never, params: { code } });
  expect(await screen.findByRole('alert')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Choose who to write to' })).toBeNull();
});

test('an evening about something says what', async () => {
  const { app, db, eid, evening } = await anAttendee();
  await db.evenings.update(eid, { manifest: { ...evening.manifest, theme: 'Дни рождения в декабре' } });
  render(InApp, { app, Screen: Ready as never, params: { eid } });
  expect(await screen.findByText('Дни рождения в декабре')).toBeVisible();
});

test('while an evening that is here takes its new code, the address does not say yet that all is ready', async () => {
  const { app, code, db, eid, evening, sync } = await anAttendee();
  history.replaceState(null, '', '#/join/open');
  await db.evenings.update(eid, { code: formatJoinCode({ ...evening.code, secret: new Uint8Array(16) }), rotated: 1 });
  let done: () => void = () => undefined;
  sync.answer = () => new Promise((resolve) => (done = () => resolve({ ok: true, eid })));
  holdCode(code);
  render(InApp, { app, Screen: Invitation as never, params: {} });
  expect(await screen.findByRole('heading', { level: 1, name: 'Вечер открыток' })).toBeVisible();
  expect(location.hash).toBe('#/join/open');
  await db.evenings.update(eid, { code, rotated: 0 });
  done();
  await expect.poll(() => location.hash).toBe(`#/e/${eid}/ready`);
  expect(screen.queryByText(/stays in this browser’s history/)).toBeNull();
});

test.each([
  ['nonsense', /not an Otkrytka code/],
  ['cut', /cut short/],
])('a code that is %s is refused in plain words, with another way on', async (kind, words) => {
  const { app, code } = await anAttendee();
  render(InApp, { app, Screen: ByLink as never, params: { code: kind === 'cut' ? code.slice(0, 40) : 'hello' } });
  expect(await screen.findByText(words)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Scan or paste another code' })).toHaveAttribute('href', '#/join');
});

test('an old code is refused with words for a new phone, and with others for one whose cards wait', async () => {
  const { app, code, db, eid, sync } = await anAttendee();
  sync.answer = () => Promise.resolve({ ok: false, reason: 'join.rotated' });
  const { unmount } = render(InApp, { app, Screen: ByLink as never, params: { code } });
  expect(await screen.findByText(/Ask them to show you the new one/)).toBeVisible();
  expect(screen.getByText('The invitation could not be opened')).toBeVisible();
  expect(screen.queryByText(/Your cards are safe/)).toBeNull();
  // The same code again would get the same answer.
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  expect(screen.getByRole('link', { name: 'Scan the new code' })).toHaveAttribute('href', '#/join');
  expect(await screen.findByRole('link', { name: 'Go on writing' })).toHaveAttribute('href', `#/e/${eid}/people`);
  unmount();
  await db.outbox.add({
    rid: 'c1',
    eid,
    rev: 1,
    epoch: 1,
    blob: new Uint8Array(4),
    uploadedTo: null,
    attempts: 0,
    notBefore: 0,
    problem: null,
  });
  render(InApp, { app, Screen: ByLink as never, params: { code } });
  expect(await screen.findByText(/Your cards are safe on this phone/)).toBeVisible();
});

test('a join that fails says why and is tried again with a tap', async () => {
  const { app, code, eid, sync } = await anAttendee();
  render(InApp, { app, Screen: ByLink as never, params: { code } });
  expect(await screen.findByText('No network, or the server does not answer.')).toBeVisible();
  sync.answer = () => Promise.resolve({ ok: true, eid });
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('link', { name: 'Choose who to write to' })).toHaveAttribute('href', `#/e/${eid}/people`);
});

/** The server takes the question and says nothing, for longer than anybody likes to wait. */
async function hang(sync: FakeSync, show: () => unknown): Promise<void> {
  let asked = false;
  sync.answer = (onprogress) => {
    asked = true;
    onprogress({ part: 'manifest', done: 0, total: 1 });
    return new Promise(() => undefined);
  };
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  try {
    show();
    await vi.waitFor(() => expect(asked).toBe(true));
    expect(screen.queryByText(/answers slowly/)).toBeNull();
    await vi.advanceTimersByTimeAsync(5000);
  } finally {
    vi.useRealTimers();
  }
}

test('while the server hangs somebody new reads that it is slow, and no sum of nothing', async () => {
  const { app, code, db, sync } = await anAttendee();
  await db.evenings.clear();
  await hang(sync, () => render(InApp, { app, Screen: ByLink as never, params: { code } }));
  expect(await screen.findByText('The server answers slowly; we keep trying.')).toBeVisible();
  expect(document.body).not.toHaveTextContent(/0 %|0%|0 kB/);
  expect(screen.queryByRole('link', { name: 'Go on with what is here' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Stop' })).toBeVisible();
});

test('while the server hangs, a phone that has the evening goes on by its former code, and says what that lacks', async () => {
  const { app, code, db, eid, evening, sync } = await anAttendee();
  await db.evenings.update(eid, { code: formatJoinCode({ ...evening.code, secret: new Uint8Array(16) }) });
  await hang(sync, () => render(InApp, { app, Screen: ByLink as never, params: { code } }));
  expect(await screen.findByRole('link', { name: 'Go on with what is here' })).toHaveAttribute('href', `#/e/${eid}/people`);
  // Which of two codes is the newer one neither of them says.
  expect(screen.getByText(/another code than the one this phone has/)).toBeVisible();
  expect(screen.queryByText(/new code/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
  expect(await screen.findByText(/^Stopped/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Go on with what is here' })).toHaveAttribute('href', `#/e/${eid}/people`);
});

test('a phone whose code is known to be changed reads that the other one is the new one', async () => {
  const { app, code, db, eid, evening, sync } = await anAttendee();
  await db.evenings.update(eid, { code: formatJoinCode({ ...evening.code, secret: new Uint8Array(16) }), rotated: 1 });
  await hang(sync, () => render(InApp, { app, Screen: ByLink as never, params: { code } }));
  expect(await screen.findByText(/go on without the new code, scan it once more later/)).toBeVisible();
});

test('without a network another code for an evening that is all here is not said to lack something, nor to need no second scan', async () => {
  const { app, code, db, eid, evening } = await anAttendee();
  await db.evenings.update(eid, { code: formatJoinCode({ ...evening.code, secret: new Uint8Array(16) }) });
  render(InApp, { app, Screen: ByLink as never, params: { code } });
  expect(await screen.findByRole('link', { name: 'Go on with what is here' })).toBeVisible();
  expect(screen.getByText('The invitation could not be opened')).toBeVisible();
  expect(screen.getByText(/scan it again later/)).toBeVisible();
  expect(screen.queryByText(/Not everything is on this phone|need not scan/)).toBeNull();
});

test('who stops while the very code of this phone is being looked at reads of no other one', async () => {
  const { app, code, eid, sync } = await anAttendee();
  sync.answer = () => new Promise(() => undefined);
  render(InApp, { app, Screen: ByLink as never, params: { code } });
  await userEvent.click(await screen.findByRole('button', { name: 'Stop' }));
  expect(await screen.findByRole('link', { name: 'Go on with what is here' })).toHaveAttribute('href', `#/e/${eid}/people`);
  expect(screen.queryByText(/another code/)).toBeNull();
});

test('a server that hangs keeps nobody waiting who scans the poster again', async () => {
  const { app, code, eid, sync } = await anAttendee();
  await hang(sync, () => render(InApp, { app, Screen: ByLink as never, params: { code } }));
  expect(await screen.findByRole('link', { name: 'Choose who to write to' })).toHaveAttribute('href', `#/e/${eid}/people`);
});

test('a double tap on “Stop” stops, and does not go on at once', async () => {
  const { app, code, sync } = await anAttendee();
  let tries = 0;
  sync.answer = () => {
    tries++;
    return new Promise(() => undefined);
  };
  const end = guardTaps();
  // jsdom's events have a clock of their own.
  const now = vi.spyOn(performance, 'now').mockImplementation(() => new Event('tick').timeStamp);
  render(InApp, { app, Screen: ByLink as never, params: { code } });
  // The second tap meets what stands there by then.
  const stop = await screen.findByRole('button', { name: 'Stop' });
  await fireEvent.click(stop, { detail: 1 });
  await fireEvent.click(screen.getByRole('button', { name: 'Go on loading' }), { detail: 2 });
  end();
  now.mockRestore();
  expect(await screen.findByText(/^Stopped/)).toBeVisible();
  expect(tries).toBe(1);
});

test('an evening that is all here is ready without asking the server', async () => {
  const { app, eid, sync } = await anAttendee();
  sync.answer = () => Promise.reject(new Error('The server was asked.'));
  render(InApp, { app, Screen: Ready as never, params: { eid } });
  expect(await screen.findByText('Ready without a network')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Choose who to write to' })).toBeVisible();
});

test('a page that goes on with an evening that is not here leads to the screen that says so', async () => {
  const { app, went } = await anAttendee();
  const eid = 'ee'.repeat(16);
  render(InApp, { app, Screen: Ready as never, params: { eid } });
  await expect.poll(() => went).toEqual([`#/e/${eid}/people`]);
});

test('a join without a network goes on by itself when the network is back, and says nothing of cards that wait', async () => {
  const { app, code, eid, sync } = await anAttendee();
  render(InApp, { app, Screen: ByLink as never, params: { code } });
  expect(await screen.findByText(/We go on trying while this page is open/)).toBeVisible();
  expect(screen.queryByText(/goes out|go out/)).toBeNull();
  sync.answer = () => Promise.resolve({ ok: true, eid });
  window.dispatchEvent(new Event('online'));
  expect(await screen.findByRole('link', { name: 'Choose who to write to' })).toBeVisible();
});

test('a reload before the server answered finds the code, without an address that shows it', async () => {
  const { app, code, db, eid } = await anAttendee();
  await db.evenings.delete(eid);
  render(InApp, { app, Screen: ByLink as never, params: { code } });
  expect(await screen.findByText(/We go on trying/)).toBeVisible();
  expect(location.hash).toBe('#/join/open');
  // The memory of the page is gone.
  holdCode(undefined);
  expect(heldCode()).toBe(code);
});

test('a code that the server refused is not kept for a reload', async () => {
  const { app, code, db, eid, sync } = await anAttendee();
  await db.evenings.delete(eid);
  sync.answer = () => Promise.resolve({ ok: false, reason: 'event.notFound' });
  render(InApp, { app, Screen: ByLink as never, params: { code } });
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
  holdCode(undefined);
  await expect.poll(() => heldCode()).toBeUndefined();
});

test('after a reload the code is not here any more: it is asked for again', async () => {
  const { app } = await anAttendee();
  holdCode(undefined);
  forgetOverReload('#/join/open');
  render(InApp, { app, Screen: Invitation as never, params: {} });
  await expect.poll(() => location.hash).toBe('#/join');
});

test('a pasted link opens the invitation without going through the address, and anything else says what is wrong', async () => {
  const { app, code, went } = await anAttendee();
  render(InApp, { app, Screen: Scan as never, params: {} });
  const field = await screen.findByRole('textbox', { name: 'Link or code' });
  await userEvent.type(field, 'hello');
  await userEvent.click(screen.getByRole('button', { name: 'Open the invitation' }));
  expect(screen.getByText(/not an Otkrytka code/)).toBeVisible();
  expect(went).toEqual([]);
  await userEvent.clear(field);
  await userEvent.type(field, `http://localhost:8080/#/join/${code}`);
  await userEvent.click(screen.getByRole('button', { name: 'Open the invitation' }));
  expect(went).toEqual(['#/join/open']);
  expect(heldCode()).toBe(code);
});

test('a device without a camera is told to paste the link', async () => {
  const { app } = await anAttendee();
  render(InApp, { app, Screen: Scan as never, params: {} });
  await userEvent.click(await screen.findByRole('button', { name: 'Scan with the camera' }));
  expect(await screen.findByText('There is no camera here. Go on below without it.')).toBeVisible();
});

const tag = 'Tag-of_Olga1';

test('the code of a label leads, after the first join, on to its person, also over a reload', async () => {
  const { app, code, db, eid, sync } = await anAttendee();
  await db.evenings.update(eid, { ready: 0 });
  sync.answer = () => Promise.resolve({ ok: true, eid });
  history.replaceState(null, '', `#/join/${code}/${tag}`);
  render(InApp, { app, Screen: ByLink as never, params: { code, person: tag } });
  expect(await screen.findByRole('link', { name: 'Write to the person on the label' })).toHaveAttribute('href', `#/e/${eid}/person/${tag}`);
  // Whoever would rather write to somebody else finds the list.
  expect(screen.getByRole('link', { name: 'Choose who to write to' })).toHaveAttribute('href', `#/e/${eid}/people`);
  await expect.poll(() => location.hash).toBe(`#/e/${eid}/ready/${tag}`);
});

test('after a reload the way to the person of the label still stands', async () => {
  const { app, eid } = await anAttendee();
  render(InApp, { app, Screen: Ready as never, params: { eid, person: tag } });
  expect(await screen.findByRole('link', { name: 'Write to the person on the label' })).toHaveAttribute('href', `#/e/${eid}/person/${tag}`);
});

test('a phone that has the evening comes from a label straight to the person, without a network', async () => {
  const { app, evening, eid } = await anAttendee();
  history.replaceState(null, '', '#/join/open');
  holdCode(formatPersonCode(evening.code, tag));
  render(InApp, { app, Screen: Invitation as never, params: {} });
  await expect.poll(() => location.hash).toBe(`#/e/${eid}/person/${tag}`);
});

test('a label of a changed code is no way past the new one', async () => {
  const { app, db, evening, eid, sync } = await anAttendee();
  sync.answer = () => Promise.resolve({ ok: false, reason: 'join.rotated' });
  await db.evenings.update(eid, { code: formatJoinCode({ ...evening.code, secret: new Uint8Array(16) }) });
  history.replaceState(null, '', '#/join/open');
  holdCode(formatPersonCode(evening.code, tag));
  render(InApp, { app, Screen: Invitation as never, params: {} });
  expect(await screen.findByRole('link', { name: 'Scan the new code' })).toBeVisible();
  expect(location.hash).not.toContain('/person/');
});

test('a label that is pasted inside the app keeps its person', async () => {
  const { app, evening, went } = await anAttendee();
  render(InApp, { app, Screen: Scan as never, params: {} });
  await userEvent.type(await screen.findByRole('textbox', { name: 'Link or code' }), joinLink('https://example.org', evening.code, tag));
  await userEvent.click(screen.getByRole('button', { name: 'Open the invitation' }));
  expect(went).toEqual(['#/join/open']);
  expect(heldCode()).toBe(formatPersonCode(evening.code, tag));
});

/** A phone without any evening, and whether its server was asked. */
