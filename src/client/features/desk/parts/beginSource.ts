/** Where something is known from, as far as somebody wrote it; empty where nobody did. */
export function beginSource(value: unknown): string {
  return typeof value === 'object' && value !== null && 'source' in value && typeof value.source === 'string' ? value.source : '';
}
