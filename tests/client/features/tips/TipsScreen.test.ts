import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import Tips from '../../../../src/client/features/tips/Tips.svelte';
import { loadWords, setLanguage, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';

beforeEach(async () => {
  await startWords(['en-GB']);
  await setLanguage('en');
  await loadWords('tips');
});

const eid = 'e1'.repeat(16);
const titles = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

test('every section stands there, and one of them alone when it is tapped', async () => {
  render(Tips, { params: { eid } });
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(7);
  await userEvent.click(screen.getByRole('button', { name: 'Other ways to help' }));
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['Other ways to help']);
  await userEvent.click(screen.getByRole('button', { name: 'All' }));
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(7);
});

test('whoever comes from a card sees the section that was asked for, and the way back to the card', () => {
  render(Tips, { params: { eid, section: 'leaveOut', draft: 'd1' } });
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['Leave out, and why']);
  expect(screen.getByRole('link', { name: 'Your card' })).toHaveAttribute('href', `#/e/${eid}/write/d1`);
});

test('a section that nobody knows shows them all', () => {
  render(Tips, { params: { eid, section: 'nonsense' } });
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(7);
});

test('the search looks into all sections, says how many it found, and helps when there is none', async () => {
  render(Tips, { params: { eid, section: 'stranger' } });
  await userEvent.type(screen.getByRole('textbox', { name: 'Search the tips' }), 'stamps');
  expect(titles()).toContain('What a letter can carry');
  expect(screen.getByRole('status')).toHaveTextContent(`${String(titles().length)} tips`);
  await userEvent.type(screen.getByRole('textbox', { name: 'Search the tips' }), ' zzz');
  expect(screen.getByText('No tip about “stamps zzz”')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Show all tips' }));
  expect(titles().length).toBeGreaterThan(5);
});

test('each tip says where it was read and how old that is, and what is from memory says so', () => {
  render(Tips, { params: { eid } });
  const tip = (title: string) => screen.getByRole('heading', { name: title, level: 3 }).closest('li') ?? document.body;
  expect(within(tip('Food that makes hungry')).getByText(/^Source: .*31 Mar 2025/)).toBeVisible();
  expect(within(tip('The war and the army')).getByText(/undated/)).toBeVisible();
  expect(within(tip('How to begin')).getByText('From memory, not checked')).toBeVisible();
  expect(within(tip('In Russian, if you can')).getByText('Sources disagree')).toBeVisible();
});

test('nothing on the screen leads out of the app', () => {
  render(Tips, { params: { eid } });
  for (const link of screen.getAllByRole('link')) expect(link.getAttribute('href')).toMatch(/^#/);
});
