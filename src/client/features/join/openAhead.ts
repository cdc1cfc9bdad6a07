import type { Db } from '../../data/Db.ts';
import type { EveningPeople } from '../../live/EveningPeople.svelte.ts';

/**
 * The people of an evening that was just joined. Thousands take a phone a second and more to decrypt and check: that can
 * be done while somebody reads that everything is here. Undefined where its script does not come; the list's own screen says so.
 */
export async function openAhead(db: Db, eid: string): Promise<EveningPeople | undefined> {
  try {
    // Not with the invitation, which stands before anything else is loaded.
    const [{ peopleOf }, { peopleWorker }] = await Promise.all([import('../../live/peopleOf.ts'), import('../../workers/people/index.ts')]);
    return peopleOf(db, eid, peopleWorker);
  } catch {
    return undefined;
  }
}
