import type { Receipt } from '../domain/wire/index.ts';
import { problem } from './problem.ts';
import type { Written } from './store/events.ts';
import type { Store } from './store/openStore.ts';

/** Answers a write: 201 when it stored something new, 200 when all was there, or the problem. */
export function receipt(store: Store, written: Written): Response {
  if (!written.ok) return problem(written.problem);
  const body: Receipt = { generation: store.generation, seq: written.seq };
  return Response.json(body, { status: written.fresh ? 201 : 200 });
}
