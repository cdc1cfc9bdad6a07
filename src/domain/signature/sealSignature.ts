import { toBase64Url, toHex, type Bytes } from '../bytes/index.ts';
import { sha256 } from '../crypto/index.ts';
import type { Manifest } from '../event/manifest.ts';
import { recipientOf, sealValue } from '../record/seal.ts';
import { sealingDay } from '../record/sealingDay.ts';
import { signatureSecrets } from '../reply/signatureSecrets.ts';
import { fitDrawn } from './drawn.ts';
import { parseSignature, signsSomething, type SignatureRecord } from './index.ts';
import type { SignedLine } from './jointText.ts';

export interface SealSignatureInput {
  readonly line: SignedLine;
  /** The reference of the card that is signed, and whom it is for. */
  readonly card: string;
  readonly person: string;
  readonly manifest: Pick<Manifest, 'eid' | 'epoch' | 'recipient' | 'date'>;
  /** 16 bytes; with the ordinal they give the signature's names and keys. */
  readonly replySecret: Uint8Array;
  readonly ordinal: number;
  /** BCP-47 tag of the language that the line is written in. */
  readonly lang: string;
  /** Milliseconds since 1970 by the device's clock, which may be wrong: it blocks nothing. */
  readonly now: number;
}

export type SealSignatureResult =
  | { readonly ok: true; readonly signature: SignatureRecord; readonly sealed: Bytes; readonly digest: Bytes }
  | { readonly ok: false; readonly reason: 'signature.empty' | 'signature.malformed' | 'signature.tooManyStrokes' };

/** Makes a signature and seals it for the organizers. Its words are NFC and stand in one line; what was drawn has no more points than paper shows. */
export async function sealSignature(input: SealSignatureInput): Promise<SealSignatureResult> {
  const { line, card, person, manifest, lang } = input;
  const [text, name] = [inOneLine(line.text), inOneLine(line.name)];
  const drawn = line.drawn && line.drawn.length > 0 ? fitDrawn(line.drawn) : [];
  if (!drawn) return { ok: false, reason: 'signature.tooManyStrokes' };
  if (!signsSomething({ text, name, drawn })) return { ok: false, reason: 'signature.empty' };
  const { rid, board, writeToken, statusKey, replyIdentity } = signatureSecrets(input.replySecret, input.ordinal);
  const signature = parseSignature({
    type: 'signature',
    eid: manifest.eid,
    epoch: manifest.epoch,
    rid,
    rev: 1,
    card,
    person,
    text,
    name,
    ...(drawn.length > 0 && { drawn }),
    lang,
    consent: { reply: false },
    status: { board, write: toHex(sha256(writeToken)), recipient: await recipientOf(replyIdentity), key: toBase64Url(statusKey) },
    day: sealingDay(input.now, manifest.date),
  });
  if (signature === undefined) return { ok: false, reason: 'signature.malformed' };
  const sealed = await sealValue(signature, manifest.recipient);
  return { ok: true, signature, sealed, digest: sha256(sealed) };
}

/** What is counted on every device alike: see `signatureLimits`. */
export function inOneLine(words: string): string {
  return words.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
