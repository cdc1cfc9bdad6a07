/** The reasons that are offered for holding a card back; `other` always needs words. */
export const holdReasons = ['harm', 'writer', 'picture', 'stopped', 'language', 'address', 'other'] as const;
export type HoldReason = (typeof holdReasons)[number];

/** A reason as the log keeps it: its code, so that each reader sees it in their own language, and own words on the next line. */
export function formatHoldReason(reason: HoldReason, words: string): string {
  const clean = words.replace(/\s+/g, ' ').trim();
  return clean === '' ? reason : `${reason}\n${clean}`;
}

/** Reads a reason of the log back; one of another desk's own making counts as `other` with these words. */
export function parseHoldReason(text: string): { readonly reason: HoldReason; readonly words: string } {
  const [code, ...rest] = text.split('\n');
  const reason = holdReasons.find((known) => known === code);
  return reason ? { reason, words: rest.join(' ') } : { reason: 'other', words: text };
}
