import type { FilterName } from './sections.ts';

/** How many rows come at first, and with each look at the end of the list. */
const FIRST = 40;
const STEP = 80;

/** What somebody set on the list of an evening: it is as they left it when they come back from a person. */
export class ListView {
  query = $state('');
  filter = $state<FilterName>('all');
  shown = $state(FIRST);
  scroll = 0;
  /** The row that was opened, and where on the screen it stood. */
  opened: { readonly id: string; readonly top: number } | undefined;

  showMore(): void {
    this.shown += STEP;
  }

  /** Another search or filter begins at the top. */
  restart(): void {
    this.shown = FIRST;
    this.scroll = 0;
    this.opened = undefined;
  }
}
