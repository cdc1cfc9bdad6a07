import * as v from 'valibot';
import { equalBytes, fromBase64Url, fromHex, toHex, utf8, type Bytes, type Random } from '../bytes/index.ts';
import { decrypt, encrypt, ENCRYPT_OVERHEAD } from '../crypto/index.ts';
import { noteFromBytes, signNote, verifyNote } from '../crypto/note.ts';
import { pinOf, type JoinCode } from './joinCode.ts';
import { participantKeys } from './keys.ts';

/** The largest manifest, sealed, in bytes. */
export const MANIFEST_LIMIT = 64 * 1024;
/** A sealed manifest is filled up to a multiple of this: its size tells nobody how long a title or a theme is. */
const STEP = 4096;
/** The coordinator's name in the notes that it signs. */
export const COORDINATOR = 'otkrytka-coordinator';

const hex16 = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const day = v.pipe(v.string(), v.isoDate());
const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));

const manifestSchema = v.strictObject({
  version: v.literal(1),
  eid: hex16,
  epoch: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** base64url of the coordinator's Ed25519 public key; the join code pins its hash. */
  coordinator: v.pipe(v.string(), v.length(43)),
  title: v.pipe(text(200), v.minLength(1)),
  place: text(200),
  date: day,
  theme: text(500),
  /** The epoch's age recipient; opaque, so that other kinds of key work too. */
  recipient: v.pipe(text(4000), v.startsWith('age1')),
  /** Each list by the SHA-256 of its ciphertext (hex), with its sealed size in bytes. */
  lists: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
        version: v.pipe(v.number(), v.integer(), v.minValue(1)),
        size: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5 * 1024 * 1024)),
        kind: v.picklist(['people', 'test']),
      }),
    ),
    v.maxLength(16),
  ),
  /** Five bytes (hex): with it a reply slip finds the event. */
  locator: v.pipe(v.string(), v.regex(/^[0-9a-f]{10}$/)),
  languages: v.pipe(v.array(text(35)), v.maxLength(40)),
  profile: v.picklist(['ordinary', 'careful']),
  /** Whom the lists show addresses to; with `ownPost`, whoever wants to also prints and posts their own card. */
  addresses: v.picklist(['desk', 'everyone', 'ownPost']),
  mode: v.picklist(['open', 'envelope']),
  /** Posting ways with the days that a card takes on each. */
  ways: v.pipe(v.array(v.strictObject({ id: text(40), days: v.pipe(v.number(), v.integer(), v.minValue(0)) })), v.maxLength(20)),
  writingEnds: day,
  repliesEnd: day,
});

/** What everybody at an evening knows of it. Days are `YYYY-MM-DD`. */
export type Manifest = v.InferOutput<typeof manifestSchema>;

export type ManifestResult =
  | { readonly ok: true; readonly manifest: Manifest }
  | {
      readonly ok: false;
      readonly reason:
        | 'manifest.tooLarge'
        | 'manifest.unreadable'
        | 'manifest.signature'
        | 'manifest.otherEvent'
        | 'manifest.olderEpoch'
        | 'manifest.malformed';
    };

/** Signs a manifest with the coordinator's key and encrypts it for those who hold the join code. */
export function sealManifest(manifest: Manifest, coordinatorSecret: Uint8Array, code: JoinCode, random: Random): Bytes {
  const json = JSON.stringify(manifest);
  const signed = (text: string) => utf8(signNote(`${text}\n`, COORDINATOR, coordinatorSecret));
  const bare = ENCRYPT_OVERHEAD + signed(json).length;
  // Spaces behind JSON mean nothing to whoever reads it.
  const note = signed(json + ' '.repeat(Math.ceil(bare / STEP) * STEP - bare));
  const sealed = encrypt(participantKeys(code.secret).manifest, note, code.eid, random);
  if (sealed.length > MANIFEST_LIMIT) throw new Error('A manifest must not exceed 64 KiB.');
  return sealed;
}

/** Opens a manifest as a participant: checks size, key, pin, signature, event and that the epoch is not lower than `knownEpoch`. */
export function openManifest(sealed: Uint8Array, code: JoinCode, knownEpoch: number): ManifestResult {
  if (sealed.length > MANIFEST_LIMIT) return { ok: false, reason: 'manifest.tooLarge' };
  const plain = decrypt(participantKeys(code.secret).manifest, sealed, code.eid);
  const note = plain && noteFromBytes(plain);
  if (note === undefined) return { ok: false, reason: 'manifest.unreadable' };
  const claimed = parseManifest(note.slice(0, note.lastIndexOf('\n\n')));
  if (claimed === undefined) return { ok: false, reason: 'manifest.malformed' };
  const coordinator = coordinatorOf(claimed);
  if (!coordinator || !equalBytes(pinOf(coordinator), code.pin) || verifyNote(note, COORDINATOR, coordinator) === undefined)
    return { ok: false, reason: 'manifest.signature' };
  if (claimed.eid !== toHex(code.eid)) return { ok: false, reason: 'manifest.otherEvent' };
  if (claimed.epoch < knownEpoch) return { ok: false, reason: 'manifest.olderEpoch' };
  return { ok: true, manifest: claimed };
}

/** Whether a code says of the evening's profile what its manifest says: one made into a link by somebody else does not. */
export function isOfProfile({ careful }: JoinCode, { profile }: Pick<Manifest, 'profile'>): boolean {
  return (careful === true) === (profile === 'careful');
}

/** The join code that belongs to a manifest and a join secret. */
export function joinCodeOf(manifest: Manifest, secret: Bytes): JoinCode {
  const careful = manifest.profile === 'careful' && ({ careful: true } as const);
  return { eid: fromHex(manifest.eid), secret, pin: pinOf(fromBase64Url(manifest.coordinator)), ...careful };
}

function coordinatorOf(manifest: Manifest): Bytes | undefined {
  try {
    return fromBase64Url(manifest.coordinator);
  } catch {
    return undefined;
  }
}

/** Reads a manifest from its JSON; undefined when a field is missing, unknown or malformed. */
export function parseManifest(json: string): Manifest | undefined {
  try {
    const result = v.safeParse(manifestSchema, JSON.parse(json));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}
