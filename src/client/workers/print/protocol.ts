import type { Kit } from '../../../domain/sheet/kit/kit.ts';
import type { SheetCard, SheetFile, SheetOptions, SheetRefusal } from '../../../domain/sheet/index.ts';

/** What a person wants on paper. */
export interface PrintJob {
  readonly cards: readonly SheetCard[];
  readonly options: SheetOptions;
}

/** Papers for an evening. */
export interface KitJob {
  readonly kit: Kit;
}

/** The one message to the worker: the job, and where the faces are on our own origin. */
export interface PrintRequest {
  readonly job: PrintJob | KitJob;
  readonly fonts: { readonly hand: string; readonly serif: string };
}

/** What the worker says: how far it is, then once how it ended. */
export type PrintAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly files: readonly SheetFile[]; readonly refused: readonly SheetRefusal[] }
  | { readonly kind: 'failed'; readonly reason: 'print.fontsMissing' | 'print.failed' };
