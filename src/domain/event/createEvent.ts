import { toHex, toBase64Url, type Bytes, type Random } from '../bytes/index.ts';
import { sha256, signingPublicKey } from '../crypto/index.ts';
import { sealList, type SealedList } from '../list/index.ts';
import { forGuests, organizersKey } from '../list/organizersPart.ts';
import { addressesForGuests, type KnownOfAddresses } from '../person/addressForGuests.ts';
import type { PeopleList } from '../person/person.ts';
import { postingTimes } from '../post/index.ts';
import { nothingSaid } from '../log/people.ts';
import { newIdentity, recipientOf } from '../record/seal.ts';
import type { CreateEvent } from '../wire/index.ts';
import type { DeskIdentity } from './identity.ts';
import { pinOf, type JoinCode } from './joinCode.ts';
import { participantKeys } from './keys.ts';
import { sealManifest, type Manifest } from './manifest.ts';

/** What an organizer says of a new evening. Days are `YYYY-MM-DD`. */
export interface EventPlan {
  readonly title: string;
  readonly place: string;
  readonly date: string;
  readonly theme: string;
  readonly mode: 'open' | 'envelope';
  /** What may stay on the guests' phones; left out: `ordinary`. */
  readonly profile?: Manifest['profile'];
  /** Whom addresses are shown to; left out: nobody but the desk. */
  readonly addresses?: Manifest['addresses'];
  /** What is known of people from earlier evenings: confirmed addresses are shown from the first list on, where they are shown. */
  readonly known?: KnownOfAddresses;
  readonly languages: readonly string[];
  readonly lists: readonly PeopleList[];
}

/** Everything that a new evening consists of: the desk's keys, and what the server is to hold. */
export interface NewEvent {
  readonly identity: DeskIdentity;
  readonly code: JoinCode;
  readonly manifest: Manifest;
  readonly sealedManifest: Bytes;
  readonly lists: readonly SealedList[];
  readonly create: CreateEvent;
}

/** Posting ways until an organizer names others. */
const defaultWays: Manifest['ways'] = postingTimes.map(({ way, days }) => ({ id: way, days }));

/** Makes the keys of a new evening and seals its manifest and lists. Pure but for `random` and age's key generation. */
export async function createEvent(plan: EventPlan, random: Random): Promise<NewEvent> {
  const eid = random(16);
  const joinSecret = random(16);
  const coordinatorSecret = random(32);
  const memberToken = random(32);
  const locator = random(5);
  const epochIdentity = await newIdentity();
  const coordinator = signingPublicKey(coordinatorSecret);
  const { profile = 'ordinary' } = plan;
  const code: JoinCode = { eid, secret: joinSecret, pin: pinOf(coordinator), ...(profile === 'careful' && { careful: true }) };
  const desks = organizersKey(coordinatorSecret);
  const { addresses = 'desk', known = nothingSaid } = plan;
  const shown = addresses === 'desk' ? null : known;
  const lists = plan.lists.map((list) => sealList(forGuests(list, desks, random, addressesForGuests(list, shown)), joinSecret, random));
  const manifest: Manifest = {
    version: 1,
    eid: toHex(eid),
    epoch: 1,
    coordinator: toBase64Url(coordinator),
    title: plan.title,
    place: plan.place,
    date: plan.date,
    theme: plan.theme,
    recipient: await recipientOf(epochIdentity),
    lists: lists.map(({ id, bytes }, i) => ({
      id,
      version: plan.lists[i]?.version ?? 1,
      size: bytes.length,
      kind: plan.lists[i]?.kind ?? 'people',
    })),
    locator: toHex(locator),
    languages: [...plan.languages],
    profile,
    addresses,
    mode: plan.mode,
    ways: defaultWays,
    writingEnds: addDays(plan.date, 1),
    repliesEnd: addDays(plan.date, 365),
  };
  return {
    identity: { eid, title: plan.title, epochs: [{ epoch: 1, identity: epochIdentity }], coordinatorSecret, memberToken, joinSecret },
    code,
    manifest,
    sealedManifest: sealManifest(manifest, coordinatorSecret, code, random),
    lists,
    create: {
      eid: toHex(eid),
      epoch: 1,
      member: toHex(sha256(memberToken)),
      post: toHex(sha256(participantKeys(joinSecret).post)),
      locator: toHex(sha256(locator)),
    },
  };
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
