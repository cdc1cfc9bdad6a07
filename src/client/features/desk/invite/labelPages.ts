import { labelSheet } from '../../../../domain/sheet/kit/labelSheet.ts';

export const LABELS_ON_PAGE = labelSheet.columns * labelSheet.rows;

/** Cuts labels, or other papers, into pages, in their order. */
export function labelPages<T>(labels: readonly T[], onPage = LABELS_ON_PAGE): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(labels.length / onPage) }, (_, page) => labels.slice(page * onPage, (page + 1) * onPage));
}
