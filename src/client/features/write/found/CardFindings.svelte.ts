import { untrack } from 'svelte';
import { openFindings } from '../../../../domain/card/kept.ts';
import type { CheckedLanguage, Finding, FindingWords } from '../../../../domain/check/index.ts';
import { optionsFor } from '../../../../domain/check/optionsFor.ts';
import { countryOfPerson } from '../../../../domain/person/countryOfPerson.ts';
import { i18n } from '../../../i18n/i18n.svelte.ts';
import type { AppContext } from '../../../live/context.ts';
import { Live } from '../../../live/Live.svelte.ts';
import { ruleChangesOf } from '../../../live/ruleChanges.ts';
import type { StepParts } from '../StepParts.ts';
import { whereStill } from './whereStill.ts';

interface Card extends Pick<StepParts, 'session' | 'draft' | 'person' | 'institutions'> {
  /** The language that it is written in. */
  readonly written: string;
}

/** What the check finds in a card while it is written, without what its writer keeps; made by a component. */
export class CardFindings {
  readonly #app: AppContext;
  readonly #card: () => Card;
  readonly #eid = $derived.by(() => this.#card().draft.eid);
  readonly #kept = $derived.by(() => this.#card().draft.kept ?? []);
  readonly #rested = $derived.by(() => {
    const { text, findings } = this.#card().session.checking.rested;
    return openFindings(text, findings, this.#kept);
  });
  /** What was replaced or taken out a moment ago is nothing to decide any more. */
  readonly #open = $derived.by(() => {
    const { text } = this.#card().draft;
    return this.#rested.filter((finding) => isDecided(finding) && whereStill(text, finding) >= 0);
  });
  readonly #marked = $derived.by(() => {
    const { text, findings } = this.#card().session.checking.found;
    return openFindings(text, findings, this.#kept).filter(isDecided);
  });
  readonly #drafts = $derived.by(() => {
    const eid = this.#eid;
    return new Live(() => this.#app.drafts.list(eid));
  });
  /** Other cards that lie unfinished on this phone: of sealed ones it knows no word. */
  readonly #others = $derived.by(() => {
    const { draft } = this.#card();
    const others = this.#drafts.current?.drafts.filter(({ id, person }) => id !== draft.id && person !== draft.person);
    return others?.map(({ text }) => text) ?? [];
  });
  readonly #changes = $derived.by(() => new Live(ruleChangesOf(this.#app.db, this.#eid)));

  constructor(app: AppContext, card: () => Card) {
    this.#app = app;
    this.#card = card;
    // What was written before is looked through at once, what is written now when the fingers rest.
    let first = true;
    $effect(() => {
      // A rule that the organizers switched off is not told first and taken back then.
      if (!this.#changes.current) return;
      const { session, draft, person, institutions, written } = this.#card();
      const ask = {
        text: draft.text,
        options: optionsFor(person, countryOfPerson(person, institutions)),
        changes: this.#changes.current,
        why: i18n.language,
        instead: checkedLanguage(written),
        others: this.#others,
      };
      untrack(() => void session.checking.look(ask, first));
      first = false;
    });
  }

  /** Every place to mark in the text, as it is typed. */
  get marked(): readonly Finding[] {
    return this.#marked;
  }

  /** What is to be decided, the strongest first, as it was when the fingers last rested. */
  get open(): readonly FindingWords[] {
    return this.#open;
  }

  /** What the writer is reminded of when nothing is to be decided. */
  get reminders(): readonly FindingWords[] {
    // Until somebody has looked again, what was decided on and is gone from the text stands among what was found.
    return this.#open.length > 0 ? [] : this.#rested.filter((finding) => !isDecided(finding));
  }
}

function isDecided({ strength }: Finding): boolean {
  return strength !== 'remind';
}

function checkedLanguage(language: string): CheckedLanguage {
  return language === 'ru' || language === 'de' ? language : 'en';
}
