export { createEvent, type EventPlan, type NewEvent } from './createEvent.ts';
export { formatIdentityFile, parseIdentityFile, type DeskIdentity } from './identity.ts';
export { formatJoinCode, formatPersonCode, inviteText, joinLink, parseJoinCode, scanAddress, type JoinCode } from './joinCode.ts';
export { participantKeys } from './keys.ts';
export { joinCodeOf, MANIFEST_LIMIT, openManifest, sealManifest, type Manifest } from './manifest.ts';
export { generatePassphrase, keyWords, safetyWords } from './safetyWords.ts';
