/** Two columns of five, each 88 × 52 mm: what an A4 page holds inside margins that every printer leaves. */
export const LABELS_ON_PAGE = 10;

/** Cuts labels into pages, in their order. */
export function labelPages<T>(labels: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(labels.length / LABELS_ON_PAGE) }, (_, page) =>
    labels.slice(page * LABELS_ON_PAGE, (page + 1) * LABELS_ON_PAGE),
  );
}
