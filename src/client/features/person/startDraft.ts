import { safeConsent, type Draft } from '../../../domain/card/index.ts';
import { fronts } from '../../../domain/front/index.ts';
import type { SaveResult } from '../../data/DraftStore.ts';
import type { AppContext } from '../../live/context.ts';

/** Begins a card to a person: an empty draft on the disk, so that its first keystroke has a place. */
export async function startDraft(
  app: Pick<AppContext, 'drafts' | 'clock' | 'random'>,
  eid: string,
  person: string,
): Promise<{ readonly ok: true; readonly id: string } | Extract<SaveResult, { ok: false }>> {
  const draft: Draft = {
    id: app.drafts.newId(),
    eid,
    person,
    text: '',
    // One is chosen already, by chance, so that an evening's cards differ; the others are a swipe away.
    front: fronts[(app.random(1)[0] ?? 0) % fronts.length]?.id ?? 'firs',
    signature: { name: '', strokes: [] },
    consent: safeConsent,
    step: 'write',
    changedAt: app.clock(),
  };
  const saved = await app.drafts.save(draft);
  return saved.ok ? { ok: true, id: draft.id } : saved;
}
