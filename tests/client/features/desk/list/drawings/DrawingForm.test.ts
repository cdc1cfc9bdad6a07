import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import DrawingForm from '../../../../../../src/client/features/desk/list/drawings/DrawingForm.svelte';
import { emptyDrawing } from '../../../../../../src/client/features/desk/list/drawings/drawingDraft.ts';
import { loadWords, startWords } from '../../../../../../src/client/i18n/i18n.svelte.ts';
import { DRAWING_BYTES, type ListDrawing } from '../../../../../../src/domain/listDrawing/listDrawing.ts';
import { seededRandom } from '../../../../../support/random.ts';
import { begunHere } from '../../begunHere.ts';
import { giveDialogs } from '../../../someDialogs.ts';

giveDialogs();

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'desk', 'edit', 'lists', 'photo');
  // Nothing is laid out here, and there is nothing to draw with.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined;
      unobserve = () => undefined;
      disconnect = () => undefined;
    },
  );
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  Element.prototype.scrollIntoView = () => undefined;
});

const WHOLE = '/9j/AAAA';

/** The form; what it put on the list, and of how many bytes at most. */
function show(done = true, begun = begunHere()) {
  const added: ListDrawing[] = [];
  const most: (number | undefined)[] = [];
  const closed = vi.fn();
  render(DrawingForm, {
    session: { today: '2026-11-22', people: new Map(), search: () => Promise.resolve([]), begun },
    random: seededRandom(3),
    failed: undefined,
    onadd: (drawing: ListDrawing) => {
      added.push(drawing);
      return Promise.resolve(done);
    },
    onclose: closed,
    open: () => Promise.resolve({ ok: true as const, picture: document.createElement('canvas'), moving: false }),
    encode: (_picture: unknown, _crop: unknown, bytes?: number) => {
      most.push(bytes);
      return Promise.resolve('AAAA');
    },
    whole: () => Promise.resolve(WHOLE),
  });
  return { added, most, closed, begun };
}

async function choose(): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is no way to choose a file.');
  await userEvent.upload(input, new File(['x'], 'scan.jpg', { type: 'image/jpeg' }));
}

const fields = ['What it shows', 'Credit', 'Who allowed it', 'On which day', 'Where they said so'] as const;
const field = (name: string) => screen.getByLabelText(name, { exact: true });
const put = () => userEvent.click(screen.getByRole('button', { name: 'Put it on the list' }));

/** At once: letter by letter says no more here, and takes long. */
const fill = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });

async function fillAllBut(left?: (typeof fields)[number]): Promise<void> {
  for (const name of fields) await fill(name, name === left ? '' : name === 'On which day' ? '2026-05-03' : 'Пробная Вера');
}

test('no drawing comes onto the list before somebody said what it shows, whose it is, and who allowed it when and where', async () => {
  const { added, closed } = show();
  await choose();
  for (const left of fields) {
    await fillAllBut(left);
    await put();
    expect([left, field(left).getAttribute('aria-invalid')]).toEqual([left, 'true']);
    expect(field(left)).toHaveFocus();
  }
  expect(added).toEqual([]);
  expect(closed).not.toHaveBeenCalled();
});

test('a permission of tomorrow, and a credit that no printer has letters for, are asked about again', async () => {
  const { added } = show();
  await choose();
  await fillAllBut();
  await fill('On which day', '2026-11-23');
  await put();
  expect(screen.getByText('This day is still ahead.')).toBeVisible();
  await fillAllBut('Credit');
  await fill('Credit', 'Кот 🐈');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Print the credit on the card' }));
  await put();
  expect(screen.getByText(/no letters for: 🐈/)).toBeVisible();
  expect(added).toEqual([]);
  // Nothing of it is printed, so nothing is wrong with it.
  await userEvent.click(screen.getByRole('checkbox', { name: 'Print the credit on the card' }));
  await put();
  expect(added).toMatchObject([{ credit: 'Кот 🐈', printCredit: false }]);
});

test('it comes onto the list small enough for every phone, and what was typed stays where it could not', async () => {
  const { added, most, closed } = show(false);
  await choose();
  await fillAllBut();
  await put();
  expect(most).toEqual([DRAWING_BYTES]);
  expect(added).toMatchObject([
    {
      jpeg: 'AAAA',
      shows: 'Пробная Вера',
      permission: { by: 'Пробная Вера', day: '2026-05-03', source: 'Пробная Вера' },
    },
  ]);
  expect(added[0]?.id).toMatch(/^[0-9a-f]{16}$/);
  expect(closed).not.toHaveBeenCalled();
  expect(field('Credit')).toHaveValue('Пробная Вера');
});

test('other groups get it only where somebody says that this was allowed, too', async () => {
  const { added } = show();
  await choose();
  await fillAllBut();
  await put();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Other groups may get it, too' }));
  await put();
  expect(added.map(({ permission }) => permission?.publishable)).toEqual([undefined, true]);
});

test('what was said of a drawing is there again after a reload in the middle of typing, with the picture', async () => {
  const begun = begunHere();
  show(true, begun);
  await choose();
  await fill('What it shows', 'Щурогрызов у око');
  await screen.findByText('Kept on this device, locked, until you finish.');
  await expect.poll(() => begun.at('picture:')).toEqual({ jpeg: WHOLE });
  cleanup();
  expect(begun.elsewhere).toContain('drawing:');

  const { added, closed } = show(true, begun);
  await expect.poll(() => screen.queryByLabelText('What it shows', { exact: true })).not.toBeNull();
  expect(field('What it shows')).toHaveValue('Щурогрызов у око');
  await fillAllBut();
  await put();
  expect(added).toHaveLength(1);
  expect(closed).toHaveBeenCalledOnce();
  expect(begun.elsewhere).toEqual([]);
});

test('what was said of a drawing stays where its picture could not be kept, and goes where it is cancelled', async () => {
  const begun = begunHere();
  begun.keep('drawing:', { draft: { ...emptyDrawing, shows: 'Окно' }, crop: { zoom: 1, x: 0.5, y: 0.5 } });
  show(true, begun);
  expect(screen.getByText(/^What you wrote is still here/)).toBeVisible();
  await choose();
  expect(field('What it shows')).toHaveValue('Окно');
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(begun.elsewhere).toEqual([]);
});
