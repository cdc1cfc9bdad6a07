import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Poster from '../../../../src/client/features/desk/invite/Poster.svelte';
import { loadWords, startWords, wordsIn } from '../../../../src/client/i18n/i18n.svelte.ts';
import { formatJoinCode } from '../../../../src/domain/event/index.ts';
import { anEvening } from '../../../support/evening.ts';

test('the poster speaks both languages of the room, and its code and words stand there once', async () => {
  await startWords(['en']);
  await loadWords('common', 'desk');
  const { manifest } = await anEvening(3);
  const other = { tag: 'ru' as const, t: await wordsIn('ru', 'desk') };
  const { container } = render(Poster, { manifest, text: 'https://example.org/#/join/abc', words: ['one', 'two', 'three', 'four'], other });
  expect(screen.getByRole('heading', { name: manifest.title })).toBeVisible();
  const russian = [...container.querySelectorAll('[lang=ru]')].map((element) => element.textContent.trim());
  expect(russian).toContain(other.t('desk.invite.posterText'));
  expect(russian.join(' ')).toMatch(/[а-яё]/);
  expect(container.querySelectorAll('svg')).toHaveLength(1);
  expect(screen.getAllByText(/one · two · three · four/)).toHaveLength(1);
  expect(screen.getByText('https://example.org/#/join/abc')).toBeVisible();
});

test('the poster of a careful evening names the bare address in both languages, and its code stands in no words', async () => {
  await startWords(['en']);
  await loadWords('common', 'desk');
  const { manifest, code } = await anEvening(3, undefined, 'open', 'careful');
  const other = { tag: 'ru' as const, t: await wordsIn('ru', 'desk') };
  const text = formatJoinCode(code);
  const address = 'https://example.org/#/scan';
  const { container } = render(Poster, { manifest, text, address, words: ['one', 'two', 'three', 'four'], other });
  expect(container.textContent).not.toContain(text);
  expect(container.textContent).not.toContain('/join');
  expect(container.textContent.split(address)).toHaveLength(3);
  expect(container.querySelectorAll('svg')).toHaveLength(1);
});
