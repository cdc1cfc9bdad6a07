import { BegunTexts } from '../../../../src/client/features/desk/session/BegunTexts.svelte.ts';
import { begunKey } from '../../../../src/domain/desk/begun.ts';
import { seededRandom } from '../../../support/random.ts';
import { aTab } from '../../data/aPhone.ts';

/** Where a form keeps what is half-written, on a device of its own. */
export function begunHere(): BegunTexts {
  return new BegunTexts({ db: aTab(), random: seededRandom(8), eid: 'ab'.repeat(16), key: begunKey(seededRandom(3)(16)) });
}
