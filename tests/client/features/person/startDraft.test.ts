import { expect, test } from 'vitest';
import { startDraft } from '../../../../src/client/features/person/startDraft.ts';
import { frontsToStartWith } from '../../../../src/domain/front/index.ts';
import { parseDraft, safeConsent } from '../../../../src/domain/card/index.ts';
import { clock } from '../../data/aPhone.ts';
import { someDrafts } from '../anAttendee.ts';

test('a new card is empty, has a front of the season already, and allows no more than the safe answers', async () => {
  const drafts = someDrafts([]);
  const fronts = new Set<string>();
  for (let byte = 0; byte < 256; byte += 7) {
    const started = await startDraft(
      { drafts: drafts as never, clock, random: () => Uint8Array.of(byte) },
      'e1'.repeat(16),
      'azat',
      '2026-10-03',
    );
    expect(started).toEqual({ ok: true, id: 'd2'.repeat(16) });
  }
  for (const draft of drafts.saved) {
    expect(parseDraft(draft)).toMatchObject({
      text: '',
      person: 'azat',
      signature: { name: '', strokes: [] },
      consent: safeConsent,
      step: 'write',
    });
    fronts.add(draft.front);
  }
  expect([...fronts].toSorted()).toEqual(frontsToStartWith('2026-10-03').toSorted());
});

test('when the device has no room, the reason comes back', async () => {
  const drafts = { ...someDrafts([]), save: () => Promise.resolve({ ok: false as const, reason: 'storage.full' as const }) };
  expect(
    await startDraft({ drafts: drafts as never, clock, random: () => Uint8Array.of(1) }, 'e1'.repeat(16), 'azat', '2026-10-03'),
  ).toEqual({
    ok: false,
    reason: 'storage.full',
  });
});
