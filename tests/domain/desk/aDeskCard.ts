import { safeConsent, type Card } from '../../../src/domain/card/index.ts';
import { emptyDesk, type DeskCard, type DeskState } from '../../../src/domain/log/index.ts';

export type CardChange = Partial<Omit<DeskCard, 'card'>> &
  Partial<Pick<Card, 'rid' | 'rev' | 'person' | 'signatures' | 'way' | 'status' | 'eid'>>;

/** A card as it lies on a desk; whatever a test is about is passed in. */
export function aDeskCard(change: CardChange = {}): DeskCard {
  const { rid = 'a1'.repeat(16), rev = 1, person = 'probnikov-test', signatures = [{ name: 'Маша', strokes: [] }], way, ...desk } = change;
  const text = desk.text ?? 'Здравствуйте!';
  const card: Card = {
    type: 'card',
    eid: change.eid ?? 'e1'.repeat(16),
    epoch: 1,
    rid,
    rev,
    person,
    list: { version: 1 },
    lang: 'ru',
    text,
    front: 'cat',
    signatures,
    consent: safeConsent,
    ...(way && { way }),
    status: change.status ?? { board: 'b1'.repeat(16), write: 'ab'.repeat(32), recipient: 'age1test', key: 'A'.repeat(43) },
    day: '2026-11-22',
  };
  return {
    digest: new Uint8Array(32),
    seq: 1,
    receivedOn: '2026-11-22',
    state: 'received',
    change: 1,
    changedOn: '2026-11-22',
    front: card.front,
    heldReason: undefined,
    batch: undefined,
    counter: 0,
    gap: false,
    ...desk,
    way: change.way === undefined ? undefined : change.way,
    card,
    text,
  };
}

export function aDeskOf(cards: readonly DeskCard[]): DeskState {
  return { ...emptyDesk, cards: new Map(cards.map((card) => [card.card.rid, card])) };
}
