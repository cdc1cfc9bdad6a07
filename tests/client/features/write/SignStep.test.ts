import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import type { DraftSession } from '../../../../src/client/features/write/DraftSession.svelte.ts';
import SignStep from '../../../../src/client/features/write/SignStep.svelte';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { testPerson } from '../../../support/evening.ts';
import { aDraft } from '../../data/aPhone.ts';
import { anAttendee } from '../anAttendee.ts';
import InParts from '../InParts.svelte';

/** Where the screen was led; jsdom scrolls nowhere. */
const shown: Element[] = [];

beforeEach(async () => {
  shown.length = 0;
  Element.prototype.scrollIntoView = function (this: Element) {
    shown.push(this);
  };
  Element.prototype.scrollTo = () => undefined;
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
  await startWords(['en']);
  await loadWords('common', 'error', 'write', 'signature', 'photo', 'address');
});

afterAll(() => {
  vi.unstubAllGlobals();
  for (const name of ['scrollIntoView', 'scrollTo']) Reflect.deleteProperty(Element.prototype, name);
});

test('what is wrong with a name is in sight as soon as it is said, and again for whoever wants to go on with it', async () => {
  const { app, db, eid } = await anAttendee();
  const evening = await db.evenings.get(eid);
  const draft = aDraft({ eid, text: 'Здравствуйте!', signature: { name: '', strokes: [] } });
  const session = {
    draft,
    saving: { name: 'saved' },
    changed: false,
    change: (part: object) => void view.rerender({ parts: { ...parts, draft: { ...draft, ...part } } }),
  } as unknown as DraftSession;
  const parts = { session, draft, person: testPerson(), institutions: new Map(), evening, drawings: [] };
  const view = render(InParts, { app, Part: SignStep as never, parts });
  const field = await screen.findByRole('textbox', { name: /^First name and town/ });
  expect(shown).toEqual([]);
  await userEvent.type(field, '🎉');
  const why = await screen.findByText(/^Emoji cannot be written by hand/);
  expect(shown.some((element) => element.contains(field) && element.contains(why))).toBe(true);
  shown.length = 0;
  await userEvent.click(screen.getByRole('button', { name: 'Next: seal' }));
  expect(shown.some((element) => element.contains(field) && element.contains(why))).toBe(true);
});
