import { toBase64Url, toHex, type Bytes } from '../bytes/index.ts';
import { sha256 } from '../crypto/index.ts';
import type { Manifest } from '../event/manifest.ts';
import { PHOTO } from '../photo/photo.ts';
import { recipientOf, sealValue } from '../record/seal.ts';
import { sealingDay } from '../record/sealingDay.ts';
import { cardSecrets } from '../reply/cardSecrets.ts';
import { DRAWN } from './drawing.ts';
import { parseCard, type Card, type CardWay, type Draft } from './index.ts';
import { stillKept } from './kept.ts';
import { pairsStanding } from './pairs.ts';

/** What a sealed card is made of, beside its draft. */
export interface SealInput {
  readonly draft: Pick<
    Draft,
    'person' | 'text' | 'pairs' | 'front' | 'drawing' | 'photo' | 'signature' | 'consent' | 'kept' | 'pleaseKeep'
  >;
  readonly manifest: Pick<Manifest, 'eid' | 'epoch' | 'recipient' | 'date'>;
  /** 16 bytes; with the ordinal they give the card's names and keys. */
  readonly replySecret: Uint8Array;
  readonly ordinal: number;
  readonly rev: number;
  /** Version of the list that the person was chosen from. */
  readonly listVersion: number;
  /** BCP-47 tag of the language that the card is written in. */
  readonly lang: string;
  readonly way?: CardWay;
  /** Its writer left before sealing it: without words it may be, where something is drawn or signed. */
  readonly unfinished?: boolean;
  /** Organizers enter what lies before them on paper: its words may stand there alone. */
  readonly onPaper?: boolean;
  /** Milliseconds since 1970 by the device's clock, which may be wrong: it blocks nothing. */
  readonly now: number;
}

export type SealResult =
  | { readonly ok: true; readonly card: Card; readonly sealed: Bytes; readonly digest: Bytes }
  | { readonly ok: false; readonly reason: 'card.empty' | 'card.malformed' | 'card.tooLarge' };

/** Whether somebody wrote, drew or signed anything on a card. */
export function isBegun({ text, signature, drawing, photo }: Pick<Draft, 'text' | 'signature' | 'drawing' | 'photo'>): boolean {
  const signed = signature.name.trim() !== '' || signature.strokes.length > 0;
  return text.trim() !== '' || signed || (drawing?.strokes.length ?? 0) > 0 || photo !== undefined;
}

/** Makes the card that a draft stands for and seals it for the organizers. Its text is NFC, so that all devices count alike. */
export async function sealCard(input: SealInput): Promise<SealResult> {
  const { draft, manifest, unfinished = false, onPaper = false } = input;
  const text = draft.text.normalize('NFC');
  const name = draft.signature.name.normalize('NFC').trim();
  if (text.trim() === '' && !onPaper && !(unfinished && isBegun(draft))) return { ok: false, reason: 'card.empty' };
  const kept = stillKept(text, draft.kept ?? []).slice(0, 40);
  // Nothing is translated of a text in Russian.
  const pleaseKeep = input.lang === 'ru' ? '' : (draft.pleaseKeep ?? '').normalize('NFC').trim();
  const pairs = pairsStanding(text, draft.pairs ?? []);
  const secrets = cardSecrets(input.replySecret, input.ordinal);
  const card = parseCard({
    type: unfinished ? 'unfinished' : 'card',
    eid: manifest.eid,
    epoch: manifest.epoch,
    rid: secrets.rid,
    rev: input.rev,
    person: draft.person,
    list: { version: input.listVersion },
    lang: input.lang,
    text,
    ...(pairs.length > 0 && { pairs }),
    front: draft.front,
    ...(draft.front === DRAWN && draft.drawing && { drawing: draft.drawing }),
    ...(draft.front === PHOTO && draft.photo && { photo: draft.photo }),
    signatures: name === '' && draft.signature.strokes.length === 0 ? [] : [{ name, strokes: draft.signature.strokes }],
    consent: draft.consent,
    ...(input.way && { way: input.way }),
    ...(kept.length > 0 && { kept }),
    ...(pleaseKeep !== '' && { pleaseKeep }),
    status: {
      board: secrets.board,
      write: toHex(sha256(secrets.writeToken)),
      recipient: await recipientOf(secrets.replyIdentity),
      key: toBase64Url(secrets.statusKey),
    },
    day: sealingDay(input.now, manifest.date),
  });
  if (card === undefined) return { ok: false, reason: 'card.malformed' };
  try {
    const sealed = await sealValue(card, manifest.recipient);
    return { ok: true, card, sealed, digest: sha256(sealed) };
  } catch (error) {
    if (error instanceof Error && error.message === 'record.tooLarge') return { ok: false, reason: 'card.tooLarge' };
    throw error;
  }
}
