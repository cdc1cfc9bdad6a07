import { safeConsent, type Draft } from '../../../domain/card/index.ts';
import { frontsToStartWith } from '../../../domain/front/index.ts';
import type { SaveResult } from '../../data/DraftStore.ts';
import type { AppContext } from '../../live/context.ts';

/** Begins a card to a person: an empty draft on the disk, so that its first keystroke has a place. `day` is the evening's, `YYYY-MM-DD`. */
export async function startDraft(
  app: Pick<AppContext, 'drafts' | 'clock' | 'random'>,
  eid: string,
  person: string,
  day: string,
): Promise<{ readonly ok: true; readonly id: string } | Extract<SaveResult, { ok: false }>> {
  const offered = frontsToStartWith(day);
  const draft: Draft = {
    id: app.drafts.newId(),
    eid,
    person,
    text: '',
    // One is chosen already, by chance, so that an evening's cards differ; the others are a swipe away.
    front: offered[(app.random(1)[0] ?? 0) % offered.length] ?? 'firs',
    signature: { name: '', strokes: [] },
    consent: safeConsent,
    step: 'write',
    changedAt: app.clock(),
  };
  const saved = await app.drafts.save(draft);
  return saved.ok ? { ok: true, id: draft.id } : saved;
}
