import { deflateSync } from 'fflate';
import * as v from 'valibot';
import { fromBase64Url, fromUtf8, toBase64Url, utf8, type Bytes, type Random } from '../bytes/index.ts';
import { decrypt, deriveKey, encrypt } from '../crypto/index.ts';
import { goneDrawingsSchema, permissionsSchema } from '../listDrawing/listDrawingSchema.ts';
import type { ListDrawing } from '../listDrawing/listDrawing.ts';
import { hasChannel } from '../person/choosable.ts';
import {
  earlierPlacesSchema,
  editsSchema,
  followedListSchema,
  institutionAddressSchema,
  type Institution,
  type PeopleList,
  type Person,
} from '../person/person.ts';
import type { GuestAddress } from '../person/shownAddress.ts';
import { inflate } from './inflate.ts';

const LIMIT = 32 * 1024 * 1024;
/** `u32 length ‖ deflated JSON ‖ zeros`, filled up to a multiple of this: how much organizers know of people says little. */
const STEP = 4096;
const HEAD = 4;

/** What guests' phones have no use for, and what would harm somebody where it is found. */
const partSchema = v.strictObject({
  followed: followedListSchema,
  earlier: earlierPlacesSchema,
  /** Who allowed each of its drawings. */
  permissions: v.exactOptional(permissionsSchema),
  goneDrawings: v.exactOptional(goneDrawingsSchema),
  edits: editsSchema,
  /** Left out by versions that let guests read them. */
  places: v.exactOptional(v.record(v.string(), institutionAddressSchema)),
  people: v.array(
    v.strictObject({
      id: v.string(),
      publishable: v.exactOptional(v.literal(true)),
      channel: v.exactOptional(v.strictObject({ channel: v.string(), confirmedOn: v.nullable(v.string()) })),
    }),
  ),
});
type OrganizersPart = v.InferOutput<typeof partSchema>;

/** The key of what the desks of an evening alone read in its lists. */
export function organizersKey(coordinatorSecret: Uint8Array): Bytes {
  return deriveKey(coordinatorSecret, 'list/organizers');
}

/**
 * A list as guests get it: who is published, whose lists were taken, every address, who allowed a drawing, and who carries letters
 * to a hostage are sealed in it for the desks. Of addresses guests read only whole ones that organizers confirmed, and only where `addressOf` gives them.
 */
export function forGuests(
  list: PeopleList,
  key: Uint8Array,
  random: Random,
  addressOf: (person: Person) => GuestAddress | undefined,
): PeopleList {
  const { followed, earlier, drawings, goneDrawings, edits } = list;
  const places = Object.fromEntries(list.institutions.flatMap(({ id, address }) => (address ? [[id, address] as const] : [])));
  const part: OrganizersPart = {
    ...(followed && { followed }),
    ...(earlier && { earlier }),
    ...(drawings && { permissions: drawings.flatMap(({ id, permission }) => (permission ? [{ id, ...permission }] : [])) }),
    ...(goneDrawings && { goneDrawings }),
    ...(edits && { edits }),
    places,
    people: list.people.flatMap(ownOf),
  };
  const deflated = deflateSync(utf8(JSON.stringify(part)));
  const plain = new Uint8Array(Math.ceil((HEAD + deflated.length) / STEP) * STEP);
  new DataView(plain.buffer).setUint32(0, deflated.length);
  plain.set(deflated, HEAD);
  const organizers = toBase64Url(encrypt(key, plain, new Uint8Array(0), random));
  const people = list.people.map((person) => {
    const address = addressOf(person);
    return { ...withoutOwn(person), ...(address && { address }) };
  });
  return {
    ...bare(list),
    institutions: list.institutions.map(withoutAddress),
    people,
    ...(drawings && { drawings: drawings.map(withoutPermission) }),
    organizers,
  };
}

/** The whole list again, as desks work with it; one without such a part is whole. Undefined where the part is damaged or of another evening. */
export function forOrganizers(list: PeopleList, key: Uint8Array): PeopleList | undefined {
  if (list.organizers === undefined) return list;
  const part = openPart(list.organizers, key);
  if (!part) return undefined;
  const own = new Map(part.people.map((one) => [one.id, one]));
  const { places = {} } = part;
  return {
    ...bare(list),
    institutions: list.institutions.map((one) => (places[one.id] ? { ...one, address: places[one.id] ?? null } : one)),
    people: list.people.map((person) => withOwn(person, own.get(person.id))),
    ...(part.followed && { followed: part.followed }),
    ...(part.earlier && { earlier: part.earlier }),
    ...(list.drawings && { drawings: allowed(list.drawings, part) }),
    ...(part.goneDrawings && { goneDrawings: part.goneDrawings }),
    ...(part.edits && { edits: part.edits }),
  };
}

/** A list and nothing of what is only for desks. */
function bare({ format, version, kind, people, institutions }: PeopleList): PeopleList {
  return { format, version, kind, people, institutions };
}

function openPart(sealed: string, key: Uint8Array): OrganizersPart | undefined {
  try {
    const plain = decrypt(key, fromBase64Url(sealed), new Uint8Array(0));
    if (!plain || plain.length < HEAD) return undefined;
    const json = inflate(plain.subarray(HEAD, HEAD + new DataView(plain.buffer, plain.byteOffset).getUint32(0)), LIMIT);
    const read = json && json !== 'tooLarge' ? v.safeParse(partSchema, JSON.parse(fromUtf8(json))) : undefined;
    return read?.success === true ? read.output : undefined;
  } catch {
    return undefined;
  }
}

function ownOf({ id, publishable, civilianHostage }: Person): OrganizersPart['people'] {
  const { channel, confirmedOn = null } = civilianHostage ?? {};
  if (publishable === undefined && channel === undefined) return [];
  return [{ id, ...(publishable && { publishable }), ...(channel !== undefined && { channel: { channel, confirmedOn } }) }];
}

function withoutOwn(person: Person): Person {
  const open: Person = { ...person };
  delete open.publishable;
  delete open.address;
  const { civilianHostage: hostage } = person;
  return hostage ? { ...open, civilianHostage: { confirmedOn: hasChannel(hostage) ? hostage.confirmedOn : null } } : open;
}

function withoutPermission({ id, jpeg, shows, credit, printCredit }: ListDrawing): ListDrawing {
  return { id, jpeg, shows, credit, printCredit };
}

/** One that nobody allowed is none. */
function allowed(drawings: readonly ListDrawing[], { permissions = [] }: OrganizersPart): ListDrawing[] {
  return drawings.flatMap((drawing) => {
    const found = permissions.find(({ id }) => id === drawing.id);
    if (!found) return [];
    const { by, day, source, person, publishable } = found;
    const permission = { by, day, source, ...(person !== undefined && { person }), ...(publishable && { publishable }) };
    return [{ ...drawing, permission }];
  });
}

/** That an address is known, so that a guest sees whether a card can be posted, and no word of it. */
function withoutAddress(institution: Institution): Institution {
  const { address } = institution;
  return address ? { ...institution, address: { street: '', settlement: '', district: '', region: '', postalIndex: '' } } : institution;
}

function withOwn(asRead: Person, own: OrganizersPart['people'][number] | undefined): Person {
  const person: Person = { ...asRead };
  // What guests were shown follows from the log: a desk's list never carries it on.
  delete person.address;
  if (!own) return person;
  return { ...person, ...(own.publishable && { publishable: true }), ...(own.channel && { civilianHostage: own.channel }) };
}
