import type { Bytes, Random } from '../../../../domain/bytes/index.ts';
import { dueEntries } from '../../../../domain/desk/board.ts';
import type { DeskState } from '../../../../domain/log/index.ts';

/** What this desk has told the phones since it was unlocked; before that it knows nothing and tells everything once more. */
export class PublishedBoard {
  #marks = new Map<string, string>();

  /** Tells the phones whatever is new in `desk` by `put`, which answers whether the server took it. */
  async publish<T extends { readonly ok: boolean }>(
    desk: DeskState,
    random: Random,
    put: (entries: readonly Bytes[]) => Promise<T>,
  ): Promise<T | undefined> {
    const due = dueEntries(desk, this.#marks, random);
    if (due.length === 0) return undefined;
    const answer = await put(due.map(({ entry }) => entry));
    if (answer.ok) for (const { rid, mark } of due) this.#marks.set(rid, mark);
    return answer;
  }

  forget(): void {
    this.#marks.clear();
  }
}
