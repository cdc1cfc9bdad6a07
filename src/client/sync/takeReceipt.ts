import * as v from 'valibot';
import { receiptSchema, type Receipt } from '../../domain/wire/index.ts';
import { call, jsonOf, notOurs, type Answer, type Call, type Failure, type Fetch } from './http.ts';

export type Received = { readonly ok: true; readonly receipt: Receipt; readonly answer: Answer } | Failure;

/** Sends something and believes that it arrived only when the server's receipt says so. */
export async function takeReceipt(fetch: Fetch, sending: Omit<Call, 'limit'>): Promise<Received> {
  const answer = await call(fetch, { ...sending, limit: 4096 });
  if (!answer.ok) return answer;
  const receipt = v.safeParse(receiptSchema, jsonOf(answer));
  return receipt.success ? { ok: true, receipt: receipt.output, answer } : notOurs;
}
