import { equalBytes, toHex } from '../../domain/bytes/index.ts';
import { formatJoinCode, parseJoinCode, type JoinCode } from '../../domain/event/joinCode.ts';
import { participantKeys } from '../../domain/event/keys.ts';
import { attempt } from '../data/attempt.ts';
import { joinEvening as keepEvening } from '../data/commands.ts';
import type { JoinProgress, Refusal } from '../data/ports.ts';
import type { EveningRow } from '../data/rows.ts';
import type { SyncDeps } from './deps.ts';
import { fetchLists } from './fetchLists.ts';
import { observe } from './observe.ts';
import { takeManifest } from './takeManifest.ts';

/**
 * Joins an evening, joins it again, or takes its new code: manifest, then the lists piece by piece. The evening
 * is on the device from the manifest on (`ready: 0`), so that a stop loses nothing of what was loaded.
 */
export async function joinEvening(
  deps: SyncDeps,
  code: JoinCode,
  onprogress: (progress: JoinProgress) => void,
  signal: AbortSignal,
): Promise<{ readonly ok: true; readonly eid: string } | Refusal> {
  const eid = toHex(code.eid);
  const known = await attempt(() => deps.db.evenings.get(eid));
  if (!known.ok) return known;
  // Another coordinator for an evening that is here already: somebody else's QR, however well it reads.
  if (known.value && !hasSamePin(known.value, code)) return { ok: false, reason: 'manifest.signature' };
  const { post } = participantKeys(code.secret);

  onprogress({ part: 'manifest', done: 0, total: 1 });
  const taken = await takeManifest(deps, { eid, code }, post, known.value?.manifest.epoch ?? 0, signal);
  if (!taken.ok) return { ok: false, reason: taken.reason };
  const { manifest, generation } = taken;
  const keep = () => keepEvening(deps.db, deps.random, { code: formatJoinCode(code), manifest, generation, now: deps.clock() });
  // The lists of a ready evening open with its old code only: the new one is taken together with the new lists.
  const waits = known.value?.ready === 1 && known.value.code !== formatJoinCode(code);
  const kept = waits ? undefined : await keep();
  if (kept && !kept.ok) return kept;
  const size = taken.answer.bytes.length;
  onprogress({ part: 'manifest', done: size, total: size });

  const lists = await fetchLists(deps, {
    manifest,
    bearer: post,
    onprogress: (done, total) => onprogress({ part: 'people', done, total }),
    signal,
  });
  if (!lists.ok) return lists;
  const settled = await keep();
  if (!settled.ok) return settled;
  await observe(deps, settled.value, taken.answer);
  return { ok: true, eid };
}

function hasSamePin(known: EveningRow, code: JoinCode): boolean {
  const before = parseJoinCode(known.code);
  return !before.ok || equalBytes(before.code.pin, code.pin);
}
