import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { backAsks, backCloses, backStays, guardBack, leaveFor } from '../../../src/client/ui/backCloses.ts';

/** What lies over the page, as a sheet would: told that it is closed, it says so in turn. */
class Layer {
  isOpen = true;
  readonly #closed: () => void;

  constructor() {
    this.#closed = backCloses(() => this.close());
  }

  close(): void {
    this.isOpen = false;
    this.#closed();
  }
}

let stop: () => void;
let start: number;
let nextHash = 0;

const moved = (): Promise<unknown> => new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));

beforeEach(async () => {
  location.hash = `#/page/${String(++nextHash)}`;
  await moved();
  history.replaceState('shown', '');
  stop = guardBack();
  start = history.length;
});

afterEach(() => stop());

const goBack = async (): Promise<void> => {
  history.back();
  await moved();
};

test('Back closes what lies over the page, the topmost first, and stays on the page', async () => {
  const { hash } = location;
  const [sheet, dialog] = [new Layer(), new Layer()];
  await expect.poll(() => history.state as unknown).toEqual({ over: 2 });
  await goBack();
  expect([sheet.isOpen, dialog.isOpen]).toEqual([true, false]);
  await goBack();
  expect([sheet.isOpen, location.hash, history.state]).toEqual([false, hash, 'shown']);
});

test('where Back stays it closes what lies over the page, and never leaves it, until it may', async () => {
  const { hash } = location;
  const mayLeave = backStays();
  const dialog = new Layer();
  await expect.poll(() => history.state as unknown).toEqual({ over: 2 });
  await goBack();
  expect(dialog.isOpen).toBe(false);
  for (let i = 0; i < 3; i++) {
    await goBack();
    await expect.poll(() => history.state as unknown).toEqual({ over: 1 });
    expect(location.hash).toBe(hash);
  }
  mayLeave();
  await expect.poll(() => history.state as unknown).toBe('shown');
  expect(location.hash).toBe(hash);
});

test('closed by hand, it leaves no entry behind: the next Back leaves the page', async () => {
  const sheet = new Layer();
  await expect.poll(() => history.state as unknown).toEqual({ over: 1 });
  sheet.close();
  await expect.poll(() => history.state as unknown).toBe('shown');
});

test('one that closes while another opens takes its entry over', async () => {
  const sheet = new Layer();
  await expect.poll(() => history.state as unknown).toEqual({ over: 1 });
  sheet.close();
  const dialog = new Layer();
  await new Promise<void>((resolve) => queueMicrotask(resolve));
  expect([history.state, history.length]).toEqual([{ over: 1 }, start + 1]);
  dialog.close();
  await expect.poll(() => history.state as unknown).toBe('shown');
});

test('whoever goes elsewhere from there comes back to the page itself', async () => {
  const { hash } = location;
  const sheet = new Layer();
  await expect.poll(() => history.state as unknown).toEqual({ over: 1 });
  leaveFor(() => {
    location.hash = '#/elsewhere';
  });
  await expect.poll(() => location.hash).toBe('#/elsewhere');
  expect([sheet.isOpen, history.length]).toEqual([false, start + 1]);
  await goBack();
  expect([location.hash, history.state]).toEqual([hash, 'shown']);
});

test('what is closed already is passed over, going forward and after a reload', async () => {
  const sheet = new Layer();
  await expect.poll(() => history.state as unknown).toEqual({ over: 1 });
  sheet.close();
  await expect.poll(() => history.state as unknown).toBe('shown');
  history.forward();
  await moved();
  await expect.poll(() => history.state as unknown).toBe('shown');

  stop();
  history.pushState({ over: 1 }, '');
  stop = guardBack();
  await expect.poll(() => history.state as unknown).toBe('shown');
});

test('a link under it leads on as any link, without the entry of what lay over the page', async () => {
  const link = document.createElement('a');
  link.href = '#/linked';
  document.body.append(link);
  new Layer();
  await expect.poll(() => history.state as unknown).toEqual({ over: 1 });
  link.click();
  await expect.poll(() => location.hash).toBe('#/linked');
  expect(history.length).toBe(start + 1);
  link.remove();
});

/** A page that has Back ask, and the sheet with the question. */
async function aPageThatAsks() {
  let asked: Layer | undefined;
  const ends = backAsks(() => {
    asked = new Layer();
    ends();
  });
  await expect.poll(() => history.state as unknown).toEqual({ over: 2 });
  return { ends, question: () => asked };
}

test('what Back asks stands in an entry that was there before, so that the next Back closes it and stays, and one more leaves', async () => {
  const { hash } = location;
  const { question } = await aPageThatAsks();
  const push = vi.spyOn(history, 'pushState');
  await goBack();
  expect([question()?.isOpen, location.hash]).toEqual([true, hash]);
  await goBack();
  expect([question()?.isOpen, location.hash, history.state]).toEqual([false, hash, 'shown']);
  expect(push).not.toHaveBeenCalled();
  push.mockRestore();
});

test('a sheet over a page that asks is closed by Back as any other, and the page asks afterwards', async () => {
  const { question } = await aPageThatAsks();
  const sheet = new Layer();
  await expect.poll(() => history.state as unknown).toEqual({ over: 3 });
  await goBack();
  expect([sheet.isOpen, question()]).toEqual([false, undefined]);
  await goBack();
  expect(question()?.isOpen).toBe(true);
  await goBack();
  expect(history.state).toBe('shown');
});

test('whoever leaves such a page by another way is not asked by it, and nothing of it stays in the history', async () => {
  const { question } = await aPageThatAsks();
  let isGone = false;
  leaveFor(() => (isGone = true));
  await expect.poll(() => isGone).toBe(true);
  expect([question(), history.state]).toEqual([undefined, 'shown']);
});

test('a page that has nothing to ask any more leaves no entry behind', async () => {
  const { ends } = await aPageThatAsks();
  ends();
  await expect.poll(() => history.state as unknown).toBe('shown');
});

test('where the history has no entry below, the app goes on all the same', async () => {
  const stuck = vi.spyOn(history, 'go').mockReturnValue();
  try {
    history.replaceState({ over: 1 }, '');
    let gone = false;
    leaveFor(() => (gone = true));
    await expect.poll(() => gone, { timeout: 5000 }).toBe(true);
    expect(history.state).toBe('shown');
  } finally {
    stuck.mockRestore();
  }
});
