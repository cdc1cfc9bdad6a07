import { portions } from '../../../../domain/book/portions.ts';
import { undoOf, type Operation, type RulesSaid, type SaidOfRule } from '../../../../domain/log/index.ts';
import { announce } from '../../../ui/announce.svelte.ts';
import { keepSaid, latestDay } from '../parts/keepSaid.ts';
import type { DeskSession } from '../session/DeskSession.svelte.ts';

/** What an organizer says, before it has a day. */
export type Saying = SaidOfRule extends infer Said ? (Said extends SaidOfRule ? Omit<Said, 'day'> : never) : never;

/** Says things of rules at a desk, and takes the last of them back. */
export class RuleBook {
  readonly #session: DeskSession;
  #last = $state.raw<{ readonly words: string; readonly undo: readonly SaidOfRule[] }>();
  #refusal = $state<string>();

  constructor(session: DeskSession) {
    this.#session = session;
  }

  /** What was done last, in words. */
  get done(): string | undefined {
    return this.#last?.words;
  }
  get refusal(): string | undefined {
    return this.#refusal;
  }

  /** `words` tell it once it is kept. */
  async say(sayings: readonly Saying[], words: string): Promise<boolean> {
    if (sayings.length === 0) return true;
    const { rules } = this.#session.desk;
    const said = this.#dated(sayings, rules);
    const undo = undoOf(said, rules, said[0]?.day ?? this.#session.today);
    if (!(await this.#keep(said))) return false;
    this.#last = { words, undo };
    announce(words);
    return true;
  }

  async undo(words: string): Promise<void> {
    const last = this.#last;
    if (last && (await this.#keep(this.#dated(last.undo, this.#session.desk.rules)))) {
      this.#last = undefined;
      announce(words);
    }
  }

  #dated(sayings: readonly Saying[], rules: RulesSaid): readonly SaidOfRule[] {
    return sayings.map((saying) => {
      const { off, own } = rules.get(saying.change === 'add' ? saying.rule.id : saying.rule) ?? {};
      return { ...saying, day: latestDay(this.#session.today, off, own) };
    });
  }

  async #keep(said: readonly SaidOfRule[]): Promise<boolean> {
    const { today: day } = this.#session;
    const operations = portions(said).map((part): Operation => ({ type: 'changeRules', day, said: part }));
    this.#refusal = await keepSaid(this.#session, ...operations);
    return this.#refusal === undefined;
  }
}
