import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import type { OpenedPhoto } from '../../../../../../src/client/photo/openPhoto.ts';
import PhotoScreen from '../../../../../../src/client/features/write/fronts/photo/PhotoScreen.svelte';
import { loadWords, startWords } from '../../../../../../src/client/i18n/i18n.svelte.ts';
import type { Crop } from '../../../../../../src/domain/photo/crop.ts';
import type { Photo } from '../../../../../../src/domain/photo/photo.ts';
import { aPhoto } from '../../../../../support/aPhoto.ts';
import { giveDialogs } from '../../../someDialogs.ts';

giveDialogs();

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'write', 'photo');
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
});

function upright(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = 1500;
  canvas.height = 2000;
  return canvas;
}

/** The screen, with a file that opens as this; what was taken, and the crop that it was taken with. */
function show(result: OpenedPhoto, photo?: Photo) {
  const used: Photo[] = [];
  const crops: Crop[] = [];
  const closed = vi.fn();
  const removed = vi.fn();
  render(PhotoScreen, {
    photo,
    onuse: (one: Photo) => used.push(one),
    onremove: removed,
    onclose: closed,
    open: () => Promise.resolve(result),
    encode: (_: HTMLCanvasElement, crop: Crop) => {
      crops.push(crop);
      return Promise.resolve('AAAA');
    },
  });
  return { used, crops, closed, removed };
}

async function choose(): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is no way to choose a file.');
  await userEvent.upload(input, new File(['x'], 'IMG_0001.jpg', { type: 'image/jpeg' }));
}

test('nothing is taken before somebody says whose face is to be seen: where that is not sure, the way out is said', async () => {
  const { used, closed } = show({ ok: true, picture: upright(), moving: false });
  await choose();
  expect(screen.getByRole('radio', { name: /not sure/ })).toBeChecked();
  await userEvent.click(screen.getByRole('button', { name: 'Use this photo' }));
  expect(used).toEqual([]);
  expect(closed).not.toHaveBeenCalled();
  expect(screen.getAllByText(/move the photo until no face is in it/).length).toBeGreaterThan(1);
  await userEvent.click(screen.getByRole('radio', { name: /everybody in it agreed/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Use this photo' }));
  expect(used).toEqual([{ jpeg: 'AAAA', faces: 'agreed' }]);
  expect(closed).toHaveBeenCalled();
});

test('with another photo, the question is asked anew', async () => {
  show({ ok: true, picture: upright(), moving: false });
  await choose();
  await userEvent.click(screen.getByRole('radio', { name: /nobody/ }));
  await choose();
  expect(screen.getByRole('radio', { name: /not sure/ })).toBeChecked();
});

test('a file that cannot be taken says why, and the photo before it stays', async () => {
  const { removed, used } = show({ ok: false, reason: 'tooLarge', megapixels: 108 }, aPhoto);
  await choose();
  expect(screen.getByText(/^108 megapixels are too many/)).toBeVisible();
  expect(screen.getByRole('img', { name: 'Your photo' })).toBeVisible();
  expect(removed).not.toHaveBeenCalled();
  expect(used).toEqual([]);
});

test('the part of a photo is chosen with the keyboard, too', async () => {
  const { crops } = show({ ok: true, picture: upright(), moving: false });
  await choose();
  const slide = async (name: RegExp, value: string) => {
    const slider = screen.getByRole<HTMLInputElement>('slider', { name });
    slider.value = value;
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    return Promise.resolve();
  };
  await slide(/down to up/, '100');
  await slide(/Closer/, '200');
  await userEvent.click(screen.getByRole('radio', { name: /nobody/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Use this photo' }));
  expect(crops).toHaveLength(1);
  expect(crops[0]?.zoom).toBe(2);
  expect(crops[0]?.y).toBeLessThan(0.25);
});
