import { afterSealing } from '../../live/afterSealing.ts';
import { ListView } from './ListView.svelte.ts';

const views = new Map<string, ListView>();

// Who was looked for has their card: whoever comes back looks for somebody else.
afterSealing((eid) => views.get(eid)?.forgetSearch());

/** The view of an evening's list, kept as long as the page lives and nowhere else. */
export function listViewOf(eid: string): ListView {
  const view = views.get(eid) ?? new ListView();
  views.set(eid, view);
  return view;
}
