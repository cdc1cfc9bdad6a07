import { toBase64Url, toHex, type Bytes } from '../bytes/index.ts';
import { sha256 } from '../crypto/index.ts';
import type { Manifest } from '../event/manifest.ts';
import { sealValue } from '../record/seal.ts';
import { sealingDay } from '../record/sealingDay.ts';
import { noteSecrets } from '../reply/noteSecrets.ts';
import { parseNote, saysSomething, type Note, type NoteSubject } from './index.ts';

/** What an attendee says of a person. */
export interface NoteWords {
  readonly person: string;
  readonly about: NoteSubject;
  readonly text: string;
  readonly source: string;
}

export interface SealNoteInput {
  readonly words: NoteWords;
  readonly manifest: Pick<Manifest, 'eid' | 'epoch' | 'recipient' | 'date'>;
  /** 16 bytes; with the ordinal they give the note's names and keys. */
  readonly replySecret: Uint8Array;
  readonly ordinal: number;
  /** Version of the list that the note contradicts. */
  readonly listVersion: number;
  /** Milliseconds since 1970 by the device's clock, which may be wrong: it blocks nothing. */
  readonly now: number;
}

export type SealNoteResult =
  | { readonly ok: true; readonly note: Note; readonly sealed: Bytes; readonly digest: Bytes }
  | { readonly ok: false; readonly reason: 'note.empty' | 'note.malformed' };

/** Makes a note and seals it for the organizers. Its words are NFC, so that all devices count alike. */
export async function sealNote({ words, manifest, replySecret, ordinal, listVersion, now }: SealNoteInput): Promise<SealNoteResult> {
  const text = words.text.normalize('NFC').trim();
  if (!saysSomething({ about: words.about, text })) return { ok: false, reason: 'note.empty' };
  const { rid, board, writeToken, statusKey } = noteSecrets(replySecret, ordinal);
  const note = parseNote({
    type: 'note',
    eid: manifest.eid,
    epoch: manifest.epoch,
    rid,
    rev: 1,
    person: words.person,
    list: { version: listVersion },
    about: words.about,
    text,
    source: words.source.normalize('NFC').trim(),
    status: { board, write: toHex(sha256(writeToken)), key: toBase64Url(statusKey) },
    day: sealingDay(now, manifest.date),
  });
  if (note === undefined) return { ok: false, reason: 'note.malformed' };
  const sealed = await sealValue(note, manifest.recipient);
  return { ok: true, note, sealed, digest: sha256(sealed) };
}
