import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import * as v from 'valibot';
import { equalBytes, fromBase64Url, toBase64Url, utf8, type Bytes } from '../bytes/index.ts';
import { deriveKey } from '../crypto/index.ts';
import { sealValue } from '../record/seal.ts';
import type { WireOperation } from '../wire/index.ts';
import type { Operation } from './operation.ts';

/** Everything of an operation that the server sees beside the blob, and the event that it belongs to. */
export type OperationHead = Pick<WireOperation, 'id' | 'card' | 'counter' | 'epoch'> & { readonly eid: string };

const envelope = v.strictObject({ text: v.string(), mac: v.pipe(v.string(), v.length(43)) });

/**
 * The key with which desks prove an operation. Everybody with the join code knows the recipient and could seal
 * something that looks like a desk's work; only desks hold the coordinator's secret.
 */
export function operationKey(coordinatorSecret: Uint8Array): Bytes {
  return deriveKey(coordinatorSecret, 'operations');
}

/** Seals an operation for the epoch's recipient, proved with the desks' key and bound to its place in the log. */
export function sealOperation(operation: Operation, head: OperationHead, recipient: string, key: Uint8Array): Promise<Bytes> {
  const text = JSON.stringify(operation);
  return sealValue({ text, mac: toBase64Url(proof(text, head, key)) }, recipient, 65_536);
}

/** The JSON inside an opened operation when a desk proved it for exactly this place; undefined otherwise. */
export function provedOperation(value: unknown, head: OperationHead, key: Uint8Array): unknown {
  const opened = v.safeParse(envelope, value);
  if (!opened.success) return undefined;
  const { text, mac } = opened.output;
  try {
    return equalBytes(fromBase64Url(mac), proof(text, head, key)) ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

function proof(text: string, { eid, id, card, counter, epoch }: OperationHead, key: Uint8Array): Uint8Array {
  return hmac(sha256, key, utf8(JSON.stringify([eid, id, card, counter, epoch, text])));
}
