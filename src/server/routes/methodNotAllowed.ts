import type { Handler } from 'hono';
import { problem } from '../problem.ts';

/** Answers every method that a path does not know; stands after the path's handlers. */
export function methodNotAllowed(...allowed: readonly string[]): Handler {
  return () => problem('method.notAllowed', { Allow: allowed.join(', ') });
}
