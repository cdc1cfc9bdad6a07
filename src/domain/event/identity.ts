import { fromBase64Url, fromHex, toBase64Url, toHex, type Bytes } from '../bytes/index.ts';

/** The keys of an organizer's desk: the epoch key ring, the coordinator's key, a member token and the join secret. */
export interface DeskIdentity {
  readonly eid: Bytes;
  readonly title: string;
  /** age identities by epoch, the newest last. */
  readonly epochs: readonly { readonly epoch: number; readonly identity: string }[];
  readonly coordinatorSecret: Bytes;
  readonly memberToken: Bytes;
  readonly joinSecret: Bytes;
}

/**
 * Writes a standard age identity file: the plain `age` program opens every card with it,
 * and the `#` lines hold what a desk needs besides to read the server's log.
 */
export function formatIdentityFile(identity: DeskIdentity): string {
  const lines = [
    '# Otkrytka: the key of an organizer’s desk. Whoever has this file can read every card.',
    `# title: ${identity.title.replace(/\s+/g, ' ')}`,
    `# event: ${toHex(identity.eid)}`,
    `# coordinator: ${toBase64Url(identity.coordinatorSecret)}`,
    `# member: ${toBase64Url(identity.memberToken)}`,
    `# join: ${toBase64Url(identity.joinSecret)}`,
  ];
  for (const { epoch, identity: key } of identity.epochs) lines.push(`# epoch: ${String(epoch)}`, key);
  return `${lines.join('\n')}\n`;
}

/** Reads an identity file; undefined when a line is missing or malformed. */
export function parseIdentityFile(text: string): DeskIdentity | undefined {
  const fields = new Map<string, string>();
  const epochs: { epoch: number; identity: string }[] = [];
  let epoch = 0;
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    const field = /^# (title|event|coordinator|member|join|epoch): (.*)$/.exec(line);
    if (field?.[1] === 'epoch') epoch = Number(field[2]);
    else if (field) fields.set(field[1] ?? '', field[2] ?? '');
    else if (line.startsWith('AGE-SECRET-KEY-') && Number.isInteger(epoch) && epoch > 0) epochs.push({ epoch, identity: line });
  }
  try {
    const identity: DeskIdentity = {
      eid: fromHex(fields.get('event') ?? ''),
      title: fields.get('title') ?? '',
      epochs,
      coordinatorSecret: fromBase64Url(fields.get('coordinator') ?? ''),
      memberToken: fromBase64Url(fields.get('member') ?? ''),
      joinSecret: fromBase64Url(fields.get('join') ?? ''),
    };
    const whole =
      epochs.length > 0 &&
      identity.eid.length === 16 &&
      identity.coordinatorSecret.length === 32 &&
      identity.memberToken.length === 32 &&
      identity.joinSecret.length === 16;
    return whole ? identity : undefined;
  } catch {
    return undefined;
  }
}
