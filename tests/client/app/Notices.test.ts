import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import Notices from '../../../src/client/app/Notices.svelte';
import { said } from '../../../src/client/app/said.svelte.ts';
import { loadWords, startWords } from '../../../src/client/i18n/i18n.svelte.ts';
import { askToKeep, keeping } from '../../../src/client/live/keeping.svelte.ts';
import type { Probe } from '../../../src/client/probe.ts';

const ordinary: Probe = {
  secure: true,
  storage: 'disk',
  serviceWorker: true,
  sendsAlone: true,
  persisted: false,
  standalone: false,
  ios: false,
  iosTab: false,
  inApp: false,
  privateWindow: false,
  lockdown: false,
};
const title = 'The browser does not promise to keep your cards';

beforeEach(async () => {
  localStorage.clear();
  said.forget();
  await startWords(['en']);
  await loadWords('common');
});

/** A browser that promises nothing, or does, when something was sealed. */
async function ask(promises: boolean): Promise<void> {
  const storage = { persisted: () => Promise.resolve(false), persist: () => Promise.resolve(promises) };
  Object.defineProperty(navigator, 'storage', { value: storage, configurable: true });
  await askToKeep();
}

function show(found: Partial<Probe> = {}, { owes = true, calm = true, careful = false } = {}): void {
  render(Notices, { found: { ...ordinary, ...found }, quiet: false, calm, owes, careful });
}

test('a browser that did not promise to keep what was sealed is told of once, with what to do now', async () => {
  await ask(false);
  show();
  expect(screen.getByRole('complementary', { name: title })).toHaveTextContent('Hand them over soon');
  await userEvent.click(screen.getByRole('button', { name: 'Understood' }));
  expect(screen.queryByText(title)).toBeNull();
});

test('on a careful evening, where nothing goes by itself, nobody is told to wait for a network', async () => {
  await ask(false);
  show({}, { careful: true });
  const said = screen.getByRole('complementary', { name: title });
  expect(said).toHaveTextContent('as a picture or a file');
  expect(said).not.toHaveTextContent('network');
});

test('nothing is said of a browser that promised when it was asked', async () => {
  await ask(true);
  show();
  expect(screen.queryByText(title)).toBeNull();
});

test('while the browser asks the person nothing is said of a refusal, and afterwards what they answered', async () => {
  await ask(true);
  const answers: ((promised: boolean) => void)[] = [];
  const persist = () => new Promise<boolean>((resolve) => answers.push(resolve));
  Object.defineProperty(navigator, 'storage', { value: { persisted: () => Promise.resolve(false), persist }, configurable: true });
  vi.useFakeTimers();
  const first = askToKeep();
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
  expect(keeping.refused).toBe(false);
  answers.shift()?.(true);
  await first;
  expect(keeping.refused).toBe(false);
  const second = askToKeep();
  await expect.poll(() => answers).toHaveLength(1);
  answers.shift()?.(false);
  await second;
  expect(keeping.refused).toBe(true);
});

test('nothing is said after it has promised, where nothing waits, or where somebody writes', async () => {
  await ask(false);
  show({ persisted: true });
  show({}, { owes: false });
  show({}, { calm: false });
  expect(screen.queryByText(title)).toBeNull();
});

test('of two things that a browser may forget the graver one is said, and who knows it hears no more', async () => {
  await ask(false);
  show({ privateWindow: true });
  expect(screen.queryByText(title)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Understood' }));
  expect(screen.queryByRole('button', { name: 'Understood' })).toBeNull();
});

test.each(['iosTab', 'inApp'] as const)('where a screen of its own says it already (%s), nothing is said twice', async (which) => {
  await ask(false);
  show({ [which]: true, privateWindow: which === 'inApp' });
  expect(screen.queryByRole('button', { name: 'Understood' })).toBeNull();
});
