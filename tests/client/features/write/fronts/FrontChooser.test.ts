import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { beforeEach, expect, test } from 'vitest';
import FrontChooser from '../../../../../src/client/features/write/fronts/FrontChooser.svelte';
import { withItsFront } from '../../../../../src/client/features/write/fronts/withItsFront.ts';
import { loadWords, startWords } from '../../../../../src/client/i18n/i18n.svelte.ts';
import type { Draft } from '../../../../../src/domain/card/index.ts';
import { frontOf } from '../../../../../src/domain/front/index.ts';
import type { ListDrawing } from '../../../../../src/domain/listDrawing/listDrawing.ts';
import { aListDrawing, withoutPermission } from '../../../../support/aListDrawing.ts';

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'write');
  // Nothing is laid out here, so nothing can be scrolled to.
  Element.prototype.scrollTo = () => undefined;
});

const cat = withoutPermission(aListDrawing());
const sea = withoutPermission(aListDrawing({ id: 'a'.repeat(16), shows: 'Море', credit: 'Рисунок Л. П.', printCredit: true }));

/** The choice of a card's front; what was chosen. */
function show(drawings: readonly ListDrawing[], front = 'firs'): string[] {
  const chosen: string[] = [];
  render(FrontChooser, {
    front: frontOf({ front }, drawings),
    drawings,
    day: '2026-12-22',
    onchoose: (id: string) => chosen.push(id),
    ondraw: () => undefined,
    onphoto: () => undefined,
    back: createRawSnippet(() => ({ render: () => '<p>Text</p>' })),
  });
  return chosen;
}

const groups = () => screen.getByRole('group', { name: 'Season or occasion' });

test('drawings from prison are a group of their own, each with what it shows and its credit, and chosen like any other', async () => {
  const chosen = show([cat, sea]);
  const names = within(groups())
    .getAllByRole('button')
    .map(({ textContent }) => textContent.trim());
  expect(names.slice(0, 2)).toEqual(['Winter', 'Drawings from prison']);
  await userEvent.click(within(groups()).getByRole('button', { name: 'Drawings from prison' }));
  const strip = screen.getByRole('radiogroup', { name: 'Drawings from prison' });
  expect(within(strip).getByText('Рисунок Пробной Веры')).toBeVisible();
  await userEvent.click(within(strip).getByRole('radio', { name: /^Море.*Рисунок Л\. П\./ }));
  expect(chosen).toEqual([`list:${sea.id}`]);
});

test('without such drawings there is no such group', () => {
  show([]);
  expect(within(groups()).queryByRole('button', { name: 'Drawings from prison' })).toBeNull();
});

test('the card that is chosen says whose drawing it is, and shows the printed credit as it will be', () => {
  show([cat, sea], `list:${sea.id}`);
  const card = screen.getByRole('button', { name: /^Море\. Turn the card over/ });
  expect(within(card).getByText('Рисунок Л. П.').tagName).toBe('text');
  expect(screen.getByText('Рисунок Л. П.', { selector: 'p' })).toBeVisible();
  expect(within(groups()).getByRole('button', { pressed: true })).toHaveTextContent('Drawings from prison');
});

test('a draft whose drawing was taken off the list is sealed with one of our fronts, and is itself again when it is back', () => {
  const draft = { front: `list:${cat.id}` } as Draft;
  expect(withItsFront(draft, [sea]).front).toBe('firs');
  expect(withItsFront(draft, [sea, cat])).toBe(draft);
  expect(withItsFront({ ...draft, front: 'owl' }, []).front).toBe('owl');
});
