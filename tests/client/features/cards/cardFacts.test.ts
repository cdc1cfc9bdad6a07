import { expect, test } from 'vitest';
import { cardFacts as factsOf, toneOf, type CardFacts } from '../../../../src/client/features/cards/cardFacts.ts';
import type { CardRow, OutboxRow } from '../../../../src/client/data/rows.ts';
import { states, type CardState } from '../../../../src/domain/status/index.ts';
import cards from '../../../../src/client/i18n/en/cards.json';

const card = (state: CardState): CardRow => ({
  rid: state,
  eid: 'e1'.repeat(16),
  draft: 'd1'.repeat(16),
  person: 'azat',
  ordinal: 0,
  rev: 1,
  state,
  day: '2026-11-22',
  sealedAt: 0,
  change: 0,
  digest: new Uint8Array(32),
});
const cardFacts = (cards: readonly CardRow[], outbox: readonly OutboxRow[]): readonly CardFacts[] => factsOf(cards, outbox, () => false);
const waiting = (change: Partial<OutboxRow> = {}): OutboxRow => ({
  rid: 'sealed',
  eid: 'e1'.repeat(16),
  rev: 1,
  epoch: 1,
  blob: new Uint8Array(4),
  uploadedTo: null,
  attempts: 0,
  notBefore: 0,
  problem: null,
  ...change,
});

test('a card that only this phone has says so, with what went wrong', () => {
  expect(cardFacts([card('sealed')], [waiting({ problem: 'network.portal' })])).toMatchObject([
    { state: 'sealed', next: 'sealed', waiting: 'here', problem: 'network.portal' },
  ]);
});

test('a card that a server took is not called received, and an old problem of it is over', () => {
  expect(cardFacts([card('sealed')], [waiting({ uploadedTo: 'a1'.repeat(16), problem: 'network.none' })])).toMatchObject([
    { state: 'sealed', next: 'underway', waiting: 'underway', problem: null },
  ]);
});

test('the colour of a card is the one of the banner that counts it', () => {
  const tone = (row: Partial<OutboxRow>) => cardFacts([card('sealed')], [waiting(row)]).map(toneOf);
  expect(tone({})).toEqual(['amber']);
  expect(tone({ uploadedTo: 'a1'.repeat(16) })).toEqual(['blue']);
});

test('a card that is on a table, too, says on which, and is still not with the organizers', () => {
  const [facts] = cardFacts([card('sealed')], [waiting({ tables: [2, 5] })]);
  expect(facts).toMatchObject({ state: 'sealed', next: 'atTable', waiting: 'underway', tables: [2, 5] });
  expect(facts && toneOf(facts)).toBe('blue');
  // What is on the server is said so first.
  expect(cardFacts([card('sealed')], [waiting({ tables: [2], uploadedTo: 'a1'.repeat(16) })])).toMatchObject([
    { next: 'underway', tables: [2] },
  ]);
});

test('after posting comes the honest sentence on waiting, and only then', () => {
  const away = (Object.keys(states) as CardState[]).filter((state) => cardFacts([card(state)], [])[0]?.away);
  expect(away.toSorted()).toEqual(['posted', 'saidPosted', 'sentAsELetter', 'withCourier']);
});

test('of a TEST person’s card no state promises that anything is sent, and none is in the green of what is on its way', () => {
  const ordinary = /(?:waits to be posted|Now the app can only wait|Post it when|post it, and say so|courier has it)/;
  for (const state of Object.keys(states) as CardState[]) {
    const [facts] = factsOf([card(state)], [], (person) => person === 'azat');
    const said = facts?.rehearsed ? cards.rehearsal[facts.rehearsed] : facts && cards.next[facts.next];
    expect(said, state).not.toMatch(ordinary);
    expect(facts?.away, state).toBe(false);
    expect(facts && toneOf(facts), state).not.toBe('green');
    // Of anybody else it is said as ever.
    expect(factsOf([card(state)], [], (person) => person !== 'azat')).toEqual(cardFacts([card(state)], []));
  }
  // Before it is known who it is to, nothing is said that might be untrue.
  const unsure = factsOf([card('posted'), card('sealed')], [], () => undefined);
  expect(unsure.map(({ unsure: hides }) => hides)).toEqual([true, undefined]);
  const [posted] = factsOf([card('posted')], [], () => true);
  expect(posted?.rehearsed && cards.rehearsal[posted.rehearsed]).toMatch(/nothing was sent/);
});

test('every state that a card can have has a sentence and a tone', () => {
  for (const state of Object.keys(states) as CardState[]) {
    const [facts] = cardFacts([card(state)], []);
    expect(facts && cards.next[facts.next]).toMatch(/\w/);
    expect(facts && toneOf(facts)).toMatch(/^(amber|blue|green|plain|red)$/);
  }
});
