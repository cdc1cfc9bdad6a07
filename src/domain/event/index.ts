export { createEvent, type EventPlan, type NewEvent } from './createEvent.ts';
export { formatIdentityFile, parseIdentityFile, type DeskIdentity } from './identity.ts';
export { formatJoinCode, joinLink, parseJoinCode, pinOf, type JoinCode, type JoinCodeResult } from './joinCode.ts';
export { participantKeys, type ParticipantKeys } from './keys.ts';
export { joinCodeOf, MANIFEST_LIMIT, openManifest, sealManifest, type Manifest, type ManifestResult } from './manifest.ts';
export { generatePassphrase, safetyWords } from './safetyWords.ts';
