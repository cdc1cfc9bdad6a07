import { render, screen } from '@testing-library/svelte';
import { vi } from 'vitest';
import Write from '../../../../src/client/features/write/Write.svelte';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { testList } from '../../../../src/domain/person/lists/index.ts';
import { aDraft } from '../../data/aPhone.ts';
import { aCheckPort } from '../../workers/check/aCheckPort.ts';
import { anAttendee } from '../anAttendee.ts';
import InApp from '../InApp.svelte';

/** A card with these words where it is written, looked through by the check and by nothing else; gives its editor. What jsdom lacks is a global of the test's. */
export async function aCardOnScreen(text = ''): Promise<HTMLElement> {
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
  vi.stubGlobal('Worker', aWorker);
  const { app, eid } = await anAttendee([testList]);
  const [person] = testList.people;
  if (!person) throw new Error('Nobody can be written to.');
  const draft = aDraft({ eid, person: person.id, text });
  await app.drafts.save(draft);
  render(InApp, { app, Screen: Write as never, params: { eid, draft: draft.id } });
  return screen.findByRole('textbox', { name: /^Your words on the card/ });
}

function aWorker(_: string, { name }: WorkerOptions): ReturnType<typeof aCheckPort> {
  const port = aCheckPort();
  return name === 'check' ? port : { ...port, postMessage: () => undefined };
}
