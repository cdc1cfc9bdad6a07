import { cardLanguage } from '../../../domain/language/cardLanguage.ts';
import { isBegun } from '../../../domain/card/sealCard.ts';
import { safeConsent, type Draft } from '../../../domain/card/index.ts';
import type { LanguageTag } from '../../../domain/language/index.ts';
import type { Handing, HandToTable } from '../../data/handToTable.ts';
import type { ClientProblem } from '../../data/problems.ts';
import { outboxOf } from '../../data/queries.ts';
import { sealDraft } from '../../data/sealDraft.ts';
import type { AppContext, HeldWords } from '../../live/context.ts';
import type { Host } from './connect.ts';

export interface LeftBehindDeps {
  readonly app: Pick<AppContext, 'db' | 'drafts' | 'clock'>;
  readonly host: Pick<Host, 'start'>;
  /** What stands on a screen and in no draft. */
  readonly held: () => readonly HeldWords[];
  readonly hand: HandToTable;
  /** In which the guest reads the screens: for words of which nothing else tells the language. */
  readonly language: () => LanguageTag;
}

/** What a guest began and did not seal, and its way to the organizers. */
export class LeftBehind {
  readonly #deps: LeftBehindDeps;
  /** By their own ids: the drafts that stand for words of a screen until they are at the tablet. */
  readonly #draftIds = new Map<string, string>();
  readonly #sent = new Set<string>();

  constructor(deps: LeftBehindDeps) {
    this.#deps = deps;
  }

  /** How much would be lost if this document ended now. */
  async count(): Promise<number> {
    const { app, host } = this.#deps;
    const underway = await outboxOf(app.db, host.start.evening.eid)();
    return (await this.#begun()).length + this.#held().length + underway.length;
  }

  /** Nothing that somebody typed is destroyed: it goes to the organizers as it is. Resolves when the tablet has it all, or with why it has not. */
  async send(): Promise<ClientProblem | undefined> {
    const { app, hand, host } = this.#deps;
    // What is being handed out in this moment may come back, refused: it is looked for until nothing is left.
    do {
      let refusal: ClientProblem | undefined;
      for (const { rid } of await outboxOf(app.db, host.start.evening.eid)()) await hand(rid);
      for (const draft of await this.#begun()) refusal = (await this.#sendOne(draft, { draft: () => draft })) ?? refusal;
      for (const words of this.#held()) {
        const problem = await this.#sendOne(this.#draftOf(words));
        if (problem !== undefined) refusal = problem;
        else {
          this.#sent.add(nameOf(words));
          // Changed from here on, they are other words.
          this.#draftIds.set(words.id, app.drafts.newId());
        }
      }
      if (refusal !== undefined) return refusal;
    } while ((await this.count()) > 0);
    return undefined;
  }

  async #sendOne(draft: Draft, handing: Handing = {}): Promise<ClientProblem | undefined> {
    const { app, hand, host, language } = this.#deps;
    const listVersion = host.start.evening.manifest.lists[0]?.version ?? 1;
    const lang = cardLanguage(draft, language());
    const sealed = await sealDraft(app.db, app, { draft, lang, listVersion, unfinished: true });
    if (!sealed.ok) return sealed.reason;
    const kept = await hand(sealed.rid, { ...handing, unfinished: true });
    return kept.ok ? undefined : kept.reason;
  }

  async #begun(): Promise<readonly Draft[]> {
    const { app, host } = this.#deps;
    const { drafts } = await app.drafts.list(host.start.evening.eid);
    return drafts.filter(isBegun);
  }

  /** What stands on a screen and has not gone. */
  #held(): readonly HeldWords[] {
    return this.#deps.held().filter((words) => !this.#sent.has(nameOf(words)));
  }

  #draftOf(words: HeldWords): Draft {
    const { app, host } = this.#deps;
    const { person, text, name, drawn } = words;
    const id = this.#draftIds.get(words.id) ?? words.id;
    const signature = { name, strokes: drawn ?? [] };
    const { eid } = host.start.evening;
    return { id, eid, person, text, signature, front: 'firs', consent: safeConsent, step: 'write', changedAt: app.clock() };
  }
}

function nameOf(words: HeldWords): string {
  return JSON.stringify(words);
}
