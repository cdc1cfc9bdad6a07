/** Two columns of five, each 88 × 52 mm: what an A4 page holds inside margins that every printer leaves. */
export const LABELS_ON_PAGE = 10;

/** Cuts labels, or other papers, into pages, in their order. */
export function labelPages<T>(labels: readonly T[], onPage = LABELS_ON_PAGE): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(labels.length / onPage) }, (_, page) => labels.slice(page * onPage, (page + 1) * onPage));
}
