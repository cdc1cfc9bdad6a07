import { SvelteMap } from 'svelte/reactivity';
import type { DeskTable } from '../../../../domain/log/index.ts';

/**
 * When this desk heard each table, by its own clock and in memory only: no record says at what time of day it was sent.
 * It outlives a lock of the desk, for a time beside a random id opens nothing, and ends with the page.
 */
export class TablesHeard {
  readonly #heard = new SvelteMap<string, { readonly rev: number; readonly at: number | undefined }>();

  /** `now`: undefined for what lay on this device before it was opened. */
  hear(tables: Iterable<DeskTable>, now: number | undefined): void {
    for (const { report } of tables) {
      if ((this.#heard.get(report.rid)?.rev ?? 0) < report.rev) this.#heard.set(report.rid, { rev: report.rev, at: now });
    }
  }

  at(rid: string, rev: number): number | undefined {
    const heard = this.#heard.get(rid);
    return heard?.rev === rev ? heard.at : undefined;
  }
}
