import { beforeEach, expect, test } from 'vitest';
import { startTheme, theme } from '../../../src/client/ui/theme.svelte.ts';

const link = document.createElement('link');
link.dataset['dark'] = '';
document.head.append(link);

beforeEach(() => {
  localStorage.clear();
  theme.choice = 'system';
});

test('without a choice the dark colours follow the system', () => {
  expect(link.media).toBe('(prefers-color-scheme: dark)');
});

test('a choice holds whatever the system says, and at the next visit', () => {
  theme.choice = 'dark';
  expect(link.media).toBe('all');
  link.media = '';
  startTheme();
  expect(link.media).toBe('all');
  theme.choice = 'light';
  expect(link.media).toBe('not all');
});

test('going back to the system leaves nothing behind', () => {
  theme.choice = 'dark';
  theme.choice = 'system';
  expect(localStorage.length).toBe(0);
});
