import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import Pictures from '../../../src/client/handing/Pictures.svelte';
import { firstPace, paces, patience } from '../../../src/client/handing/paces.ts';
import { shareFiles } from '../../../src/client/handing/shareFiles.ts';
import type { HandedOver } from '../../../src/domain/handover/bundle.ts';
import { loadWords, startWords } from '../../../src/client/i18n/i18n.svelte.ts';
import { giveDialogs } from '../features/someDialogs.ts';

giveDialogs();

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'error', 'handover', 'camera');
});

const record = (size: number): HandedOver => ({
  eid: 'ab'.repeat(16),
  rid: 'cd'.repeat(16),
  rev: 1,
  epoch: 1,
  writeToken: new Uint8Array(32),
  sealed: new Uint8Array(size),
});

test('the picture says what it carries, and can be made slower and faster', async () => {
  const user = userEvent.setup();
  let shown = 0;
  render(Pictures, { records: [record(4096), record(16_384)], onshown: () => shown++, onclose: () => undefined });
  const whole = within(await screen.findByRole('dialog', { name: 'Hand over now' }));
  expect(whole.getByRole('img', { name: /carries 2 sealed records/ })).toBeVisible();
  await user.click(whole.getByRole('button', { name: 'Faster' }));
  expect(whole.getByRole('button', { name: 'Faster' })).toBeDisabled();
  for (let steps = 1; steps < paces.length; steps++) await user.click(whole.getByRole('button', { name: 'Slower' }));
  expect(whole.getByRole('button', { name: 'Slower' })).toBeDisabled();
  await user.click(whole.getByRole('button', { name: 'It has arrived: scan the answer' }));
  expect(shown).toBe(1);
});

test('files go through the share sheet where it takes them, and are saved where it does not', async () => {
  const saved: string[] = [];
  const save = (name: string): unknown => saved.push(name);
  const shared: string[] = [];
  const share = ({ files = [] }: ShareData): Promise<void> => {
    shared.push(...files.map(({ name }) => name));
    return Promise.resolve();
  };
  expect(await shareFiles(['one', 'two'], { canShare: () => true, share, save })).toBe('shared');
  expect(shared).toEqual(['card.txt', 'card-2.txt']);
  expect(await shareFiles(['one'], { canShare: () => false, share, save })).toBe('saved');
  expect(await shareFiles(['one'], { save })).toBe('saved');
  const closed = () => Promise.reject(new DOMException('', 'AbortError'));
  expect(await shareFiles(['one'], { canShare: () => true, share: closed, save })).toBe('stopped');
  const refuses = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  expect(await shareFiles(['one'], { canShare: () => true, share: refuses, save })).toBe('saved');
  expect(saved).toEqual(['card.txt', 'card.txt', 'card.txt']);
});

test('each pace is slower than the one before, and whoever wants less movement begins with three pictures a second', () => {
  const speeds = paces.map(({ block, rate }) => block * rate);
  expect(speeds).toEqual([...speeds].sort((a, b) => b - a));
  expect(paces[firstPace(true)]?.rate).toBe(3);
  expect(patience(4218, { block: 360, rate: 10 })).toBe(9600);
});
