/** Whether a rule is one that organizers wrote: every own rule's id begins so, and no other's. */
export function isOwn(id: string): boolean {
  return id.startsWith('own.');
}
