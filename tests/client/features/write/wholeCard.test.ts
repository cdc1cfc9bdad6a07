import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startDraft } from '../../../../src/client/features/person/startDraft.ts';
import Write from '../../../../src/client/features/write/Write.svelte';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { testList } from '../../../../src/domain/person/lists/index.ts';
import { anAttendee } from '../anAttendee.ts';
import InApp from '../InApp.svelte';
import { giveDialogs } from '../someDialogs.ts';

giveDialogs();

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'error', 'write', 'address');
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = (): void => undefined;
      disconnect = (): void => undefined;
    },
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
});

test('the whole card comes into view, and so does the one that is looked at closely again', async () => {
  const { app, eid } = await anAttendee([testList]);
  const [person] = testList.people;
  if (!person) throw new Error('Nobody can be written to.');
  const started = await startDraft(app, eid, person.id, '2026-11-19');
  if (!started.ok) throw new Error(started.reason);
  render(InApp, { app, Screen: Write as never, params: { eid, draft: started.id } });
  const seen: boolean[] = [];
  Element.prototype.scrollIntoView = function (this: Element) {
    seen.push(this.contains(screen.getByRole('textbox', { name: /^Your words on the card/ })));
  };
  await userEvent.click(await screen.findByRole('button', { name: 'See the whole card' }));
  await expect.poll(() => seen).toEqual([true]);
  await userEvent.click(screen.getByRole('button', { name: 'Closer' }));
  await expect.poll(() => seen).toEqual([true, true]);
});
