import type { Bytes } from '../../../domain/bytes/index.ts';

/** What the page asks of the worker; it answers each request once, with the same id. */
export type KeysRequest =
  | { readonly id: number; readonly job: 'seal'; readonly text: string; readonly passphrase: string }
  | { readonly id: number; readonly job: 'open'; readonly sealed: Bytes; readonly passphrase: string };

export type KeysAnswer =
  | { readonly id: number; readonly job: 'seal'; readonly sealed: Bytes }
  | { readonly id: number; readonly job: 'open'; readonly text: string | undefined }
  | { readonly id: number; readonly job: 'failed' };
