import type { Choices, FilterName } from '../../../domain/search/filters.ts';
import type { Parts } from './Search.svelte.ts';

/** What somebody set on the list of an evening: it is as they left it when they come back from a person. */
export class ListView {
  query = $state('');
  choices = $state.raw<Choices>({});
  scroll = 0;
  /** The row that was opened, and where on the screen it stood. */
  opened: { readonly id: string; readonly top: number } | undefined;
  /** Who was shown last, and of which list: it stands again at once. */
  last: { readonly people: unknown; readonly parts: Parts } | undefined;
  /** Who was picked for somebody already: another pick is another person. */
  picked: readonly string[] = [];

  /** How many values are chosen, over all filters. */
  get chosen(): number {
    return Object.values(this.choices).reduce((sum, values) => sum + values.length, 0);
  }

  choose(name: FilterName, values: readonly string[]): void {
    this.choices = { ...this.choices, [name]: values };
    this.restart();
  }

  clear(): void {
    this.choices = {};
    this.restart();
  }

  /** Nobody is looked for any more; what was chosen in the filters stays. */
  forgetSearch(): void {
    if (this.query === '') return;
    this.query = '';
    this.last = undefined;
    this.restart();
  }

  /** Another search or filter begins at the top. */
  restart(): void {
    // Asking the window where it stands would lay the whole page out once more.
    if (this.scroll > 0) scrollTo(0, 0);
    this.scroll = 0;
    this.opened = undefined;
  }
}
