import { toBase64Url, toHex, type Bytes } from '../../src/domain/bytes/index.ts';
import { safeConsent, type Card } from '../../src/domain/card/index.ts';
import { sha256 } from '../../src/domain/crypto/index.ts';
import { createEvent, type NewEvent } from '../../src/domain/event/index.ts';
import type { Note } from '../../src/domain/note/index.ts';
import { sealNote, type NoteWords } from '../../src/domain/note/sealNote.ts';
import type { PeopleList, Person } from '../../src/domain/person/person.ts';
import { recipientOf, sealValue } from '../../src/domain/record/seal.ts';
import type { SignatureRecord } from '../../src/domain/signature/index.ts';
import type { DrawnName } from '../../src/domain/signature/drawn.ts';
import { sealSignature } from '../../src/domain/signature/sealSignature.ts';
import { cardSecrets, type CardSecrets } from '../../src/domain/reply/cardSecrets.ts';
import { seededRandom } from './random.ts';

/** An invented person; whatever a test is about is passed in. */
export function testPerson(change: Partial<Person> = {}): Person {
  return {
    id: 'probnikov-test',
    surname: 'Пробников',
    givenName: 'Тест',
    patronymic: 'Тестович',
    latin: 'Test Probnikov',
    sex: 'm',
    birthDate: null,
    birthYear: 1990,
    dativeOverride: null,
    occupation: {},
    story: {},
    interests: {},
    languages: [],
    case: { articles: '', sentence: {}, expectedRelease: null },
    asks: {},
    leaveOut: {},
    status: 'inCustody',
    letters: 'welcome',
    institution: null,
    placeNote: {},
    asOf: { status: '2026-11-01', institution: null, address: null },
    sources: [{ where: 'invented for a test', supports: 'everything', date: null }],
    test: true,
    ...change,
  };
}

export function testPeople(people: readonly Person[] = [testPerson()]): PeopleList {
  return { format: 1, version: 1, kind: 'test', people: [...people], institutions: [] };
}

/** An evening with its keys, ready to be put on a server. */
export function anEvening(
  seed = 1,
  lists: readonly PeopleList[] = [testPeople()],
  mode: 'open' | 'envelope' = 'open',
  profile: 'ordinary' | 'careful' = 'ordinary',
): Promise<NewEvent> {
  return createEvent(
    { title: 'Вечер открыток', place: 'Кафе «Тест»', date: '2026-11-22', theme: '', mode, profile, languages: ['en', 'ru'], lists },
    seededRandom(seed),
  );
}

export interface SealedTestCard {
  readonly card: Card;
  readonly secrets: CardSecrets;
  readonly sealed: Bytes;
}

/** A card that an attendee sealed for an evening. */
export async function aSealedCard(evening: NewEvent, ordinal = 0, change: Partial<Card> = {}): Promise<SealedTestCard> {
  const secrets = cardSecrets(seededRandom(1000)(16), ordinal);
  const card: Card = {
    type: 'card',
    eid: evening.manifest.eid,
    epoch: evening.manifest.epoch,
    rid: secrets.rid,
    rev: 1,
    person: 'probnikov-test',
    list: { version: 1 },
    lang: 'ru',
    text: 'Здравствуйте, Тест Тестович! Сегодня шёл дождь.',
    front: 'window-cat',
    signatures: [{ name: 'Маша', strokes: [] }],
    consent: safeConsent,
    status: {
      board: secrets.board,
      write: toHex(sha256(secrets.writeToken)),
      recipient: await recipientOf(secrets.replyIdentity),
      key: toBase64Url(secrets.statusKey),
    },
    day: '2026-11-22',
    ...change,
  };
  return { card, secrets, sealed: await sealValue(card, evening.manifest.recipient) };
}

export interface SealedTestNote {
  readonly note: Note;
  readonly sealed: Bytes;
}

/** A note that an attendee sealed for an evening. */
export async function aSealedNote({ manifest }: NewEvent, ordinal = 0, change: Partial<NoteWords> = {}): Promise<SealedTestNote> {
  const words: NoteWords = {
    person: 'probnikov-test',
    about: 'moved',
    text: 'Переведён в СИЗО-2',
    source: 'letter of a friend',
    ...change,
  };
  const now = Date.parse('2026-11-22T19:00:00Z');
  const sealing = await sealNote({ words, manifest, replySecret: seededRandom(1000)(16), ordinal, listVersion: 1, now });
  if (!sealing.ok) throw new Error(sealing.reason);
  return sealing;
}

/** Reference of the card that many sign in tests. */
export const jointReference = 'c4'.repeat(16);

export interface SealedTestSignature {
  readonly signature: SignatureRecord;
  readonly sealed: Bytes;
}

/** A signature that an attendee sealed for a card of an evening. */
export async function aSealedSignature(
  { manifest }: NewEvent,
  ordinal = 0,
  text = 'Здоровья и сил!',
  name = 'Маша',
  drawn?: DrawnName,
): Promise<SealedTestSignature> {
  const now = Date.parse('2026-11-22T19:00:00Z');
  const sealing = await sealSignature({
    line: { text, name, drawn },
    card: jointReference,
    person: 'probnikov-test',
    manifest,
    replySecret: seededRandom(1000)(16),
    ordinal,
    lang: 'ru',
    now,
  });
  if (!sealing.ok) throw new Error(sealing.reason);
  return sealing;
}

/** The headers with which a sealed card is put on the server. */
export function authorization(capability: Uint8Array): string {
  return `Bearer ${toBase64Url(capability)}`;
}
