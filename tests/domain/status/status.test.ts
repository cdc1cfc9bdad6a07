import { expect, test } from 'vitest';
import { nextState, stateOfCode, states, transitions, type CardState } from '../../../src/domain/status/index.ts';

test('a card goes from draft to posted by the steps of the path, each by its own actor', () => {
  let state: CardState = 'draft';
  for (const [event, actor] of [
    ['seal', 'attendee'],
    ['receive', 'organizer'],
    ['approve', 'organizer'],
    ['print', 'organizer'],
    ['post', 'organizer'],
  ] as const) {
    const next = nextState(state, event, actor);
    expect(next, event).toBeDefined();
    state = next ?? state;
  }
  expect(state).toBe('posted');
});

test('nobody but the desk makes a card received, and a posted card is never printed again', () => {
  expect(nextState('sealed', 'receive', 'attendee')).toBeUndefined();
  expect(nextState('posted', 'print', 'organizer')).toBeUndefined();
  expect(nextState('printed', 'print', 'organizer')).toBeUndefined();
});

test('every state can be reached from a draft, and a final one leads nowhere', () => {
  const reached = new Set<CardState>(['draft']);
  for (let grew = true; grew;) {
    grew = false;
    for (const { from, to } of transitions) {
      if (!reached.has(to) && from.some((state) => reached.has(state))) grew = reached.add(to).has(to);
    }
  }
  expect([...reached].sort()).toEqual((Object.keys(states) as CardState[]).sort());
  for (const { from } of transitions) for (const state of from) expect(states[state].final, state).toBe(false);
});

test('one state and event lead to one state', () => {
  const seen = new Set<string>();
  for (const row of transitions) {
    for (const from of row.from) {
      const key = `${from}/${row.event}`;
      expect(seen.has(key), key).toBe(false);
      seen.add(key);
    }
  }
});

test('the byte on the board names exactly the states that the board shows', () => {
  for (const state of Object.keys(states) as CardState[]) {
    expect(stateOfCode(states[state].code)).toBe(states[state].onBoard ? state : undefined);
  }
  expect(stateOfCode(200)).toBeUndefined();
});
