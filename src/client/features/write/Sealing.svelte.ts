import type { Draft } from '../../../domain/card/index.ts';
import type { Person } from '../../../domain/person/person.ts';
import type { ClientProblem } from '../../data/problems.ts';
import type { EveningRow } from '../../data/rows.ts';
import { sealDraft } from '../../data/sealDraft.ts';
import { i18n } from '../../i18n/i18n.svelte.ts';
import { tellSealed } from '../../live/afterSealing.ts';
import { handOut, type AppContext } from '../../live/context.ts';
import { askToKeep } from '../../live/keeping.svelte.ts';
import { cardLanguage } from '../../../domain/language/cardLanguage.ts';
import type { DraftSession } from './DraftSession.svelte.ts';
import { wayOfCard } from './wayOfCard.ts';

/** The moment of sealing: once, however often it is tapped, and with the reason where it fails. */
export class Sealing {
  #busy = $state(false);
  #failed: ClientProblem | undefined = $state();
  readonly #app: AppContext;
  readonly #session: DraftSession;

  constructor(app: AppContext, session: DraftSession) {
    this.#app = app;
    this.#session = session;
  }

  get busy(): boolean {
    return this.#busy;
  }

  get failed(): ClientProblem | undefined {
    return this.#failed;
  }

  /** The same draft gives the same card, also by a double tap or from a second tab. */
  async seal(draft: Draft, person: Person, { manifest }: EveningRow): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#failed = undefined;
    const kind = person.test ? 'test' : 'people';
    const result = await sealDraft(this.#app.db, this.#app, {
      draft,
      lang: cardLanguage(draft, i18n.language),
      listVersion: manifest.lists.find((list) => list.kind === kind)?.version ?? 1,
      ...(draft.way && { way: draft.way }),
    });
    // At a table it is sealed when the tablet has it, on a careful evening when the disk has, and not while it is in memory.
    const kept = result.ok ? await (handOut(this.#app, result.rid, () => this.#session.draft ?? draft) ?? result) : result;
    if (!result.ok || !kept.ok) {
      this.#busy = false;
      this.#failed = result.ok ? (kept.ok ? undefined : kept.reason) : result.reason;
      return;
    }
    // From here on something waits on this device that must not be cleared away. Nobody waits for the answer.
    void askToKeep();
    // Nothing behind the back button leads to a card that is not to be written any more. One that is to be printed here is asked about
    // at Back: what is asked then must stand in the history of this very tap, so its way goes when it is left.
    if (draft.way !== 'home') await this.#app.forgetWay(wayOfCard(draft.id));
    this.#busy = false;
    this.#session.sealed(result.rid);
    tellSealed(draft.eid);
    scrollTo(0, 0);
    void this.#app.sync.syncNow();
  }
}
