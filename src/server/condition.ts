/** What a write is to replace. */
export interface Condition {
  /** The SHA-256 (hex) of what stands there, null for nothing; undefined where whatever stands there may go. */
  readonly over: string | null | undefined;
}

/** `If-Match` names what is to be replaced, `If-None-Match: *` says that nothing is there, and without either it does not matter. Undefined for anything else. */
export function conditionOf(match: string | undefined, none: string | undefined): Condition | undefined {
  if (match === undefined) return none === undefined ? { over: undefined } : none === '*' ? { over: null } : undefined;
  const [over, ...more] = tagsIn(match);
  return over === undefined || more.length > 0 || none !== undefined ? undefined : { over };
}

/** The digests that a header names; a proxy that packs answers marks them as weak. */
export function tagsIn(header: string | undefined): readonly string[] {
  return Array.from((header ?? '').matchAll(/(?:W\/)?"([0-9a-f]{64})"/g), ([, digest]) => digest ?? '');
}
