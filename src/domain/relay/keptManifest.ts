import { fromUtf8, utf8, type Bytes, type Random } from '../bytes/index.ts';
import { decrypt, encrypt } from '../crypto/index.ts';
import type { JoinCode } from '../event/joinCode.ts';
import { participantKeys } from '../event/keys.ts';
import { parseManifest, type Manifest } from '../event/manifest.ts';

/** A manifest that was checked, as a table keeps it: without the join code nobody reads what the evening is called. */
export function sealKeptManifest(manifest: Manifest, code: JoinCode, random: Random): Bytes {
  return encrypt(participantKeys(code.secret).manifest, utf8(JSON.stringify(manifest)), bound(code), random);
}

/** Opens a kept manifest with the code that was scanned again; undefined for another code. */
export function openKeptManifest(kept: Uint8Array, code: JoinCode): Manifest | undefined {
  const plain = decrypt(participantKeys(code.secret).manifest, kept, bound(code));
  try {
    return plain && parseManifest(fromUtf8(plain));
  } catch {
    return undefined;
  }
}

/** Never taken for a manifest as it comes from the server. */
function bound({ eid }: JoinCode): Bytes {
  return new Uint8Array([...eid, ...utf8('kept')]);
}
