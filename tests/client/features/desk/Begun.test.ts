import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import Begun from '../../../../src/client/features/desk/parts/Begun.svelte';
import type { DeskSession } from '../../../../src/client/features/desk/session/DeskSession.svelte.ts';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { emptyDraft } from '../../../../src/client/features/desk/rules/ruleDraft.ts';
import { MOST_DRAWINGS } from '../../../../src/domain/listDrawing/listDrawing.ts';
import { emptyDesk } from '../../../../src/domain/log/index.ts';
import { aDeskCard } from '../../../domain/desk/aDeskCard.ts';
import { aListDrawing } from '../../../support/aListDrawing.ts';
import { ownRule } from '../../../support/ownRule.ts';
import { testPeople, testPerson } from '../../../support/evening.ts';
import { aWorld } from '../../sync/aWorld.ts';
import { anOpenDesk } from './aDesk.ts';
import { begunHere } from './begunHere.ts';

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'error', 'desk', 'edit');
});

const links = () => screen.queryAllByRole('link').map(({ textContent }) => textContent.trim());

/** No link leads nowhere, and the one sentence about it goes at a tap. */
async function endsWith(words: RegExp): Promise<void> {
  expect(await screen.findByText(words)).toBeVisible();
  expect(links()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Understood' }));
  expect(screen.queryByText(words)).toBeNull();
}

async function withPeople() {
  const old = { status: '2025-01-10', institution: '2025-01-10', address: null };
  const world = await aWorld({}, [testPeople([testPerson({ id: 'anna', latin: 'Anna Test', asOf: old })])]);
  world.now = Date.parse('2026-11-22T18:00:00Z');
  const { session } = await anOpenDesk(world);
  render(Begun, { session });
  return session;
}

test('why a card is held back is offered where the card can be held back, and ends where another desk did something with it', async () => {
  const begun = begunHere();
  const cards = ['received', 'heldBack', 'posted'] as const;
  const desk = { ...emptyDesk, cards: new Map(cards.map((state) => [state, aDeskCard({ rid: state, state })])) };
  for (const state of cards) begun.keep(`hold:${state}`, { reason: 'other', words: 'П' });
  const session = { eid: '0', isOpen: true, begun, desk, people: new Map() } as unknown as DeskSession;
  render(Begun, { session });
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#/desk/0/incoming']);
  for (const button of screen.getAllByRole('button', { name: 'Understood' })) await userEvent.click(button);
  expect(begun.elsewhere).toEqual(['hold:received']);
  expect(screen.queryByText(/cannot be finished any more/)).toBeNull();
});

test('the address of somebody who is free meanwhile is no form that leads nowhere', async () => {
  const session = await withPeople();
  session.begun.keep('address:anna', { source: 'a call' });
  await expect.poll(links).toEqual(['Anna Test: address']);
  const source = { where: 'a call', supports: '' };
  await session.edits.save({ person: 'anna', day: '2026-11-22', source, status: { was: 'inCustody', to: 'released' } });
  await endsWith(/Anna Test: address.*cannot be finished any more/);
  expect(session.begun.elsewhere.filter((place) => place.startsWith('address:'))).toEqual([]);
});

test('a question that another desk answered meanwhile is no form that leads nowhere', async () => {
  const session = await withPeople();
  session.begun.keep('status:anna', { source: 'a ca' });
  await expect.poll(links).toEqual(['Anna Test: still so?']);
  await session.act({ type: 'confirmStatus', person: 'anna', day: '2026-11-22', status: 'inCustody', source: 'their lawyer' });
  await endsWith(/Anna Test: still so.*cannot be finished any more/);
});

test('a rule that somebody began is offered by its words, until another desk takes away the rule that it changes', async () => {
  const session = await withPeople();
  const rule = ownRule({ id: 'own.boats' });
  const { today: day } = session;
  await session.act({ type: 'changeRules', day, said: [{ change: 'add', rule, day }] });
  session.begun.keep('rule:own.boats', { ...emptyDraft('ru', day), phrases: 'синие катера\nкатер' });
  session.begun.keep('rule:', { ...emptyDraft('ru', day), why: 'Because.' });
  await expect.poll(links).toEqual(['A rule of the check: синие катера', 'A rule of the check']);
  session.begun.drop('rule:');
  await session.act({ type: 'changeRules', day, said: [{ change: 'remove', rule: rule.id, day }] });
  await endsWith(/A rule of the check: синие катера.*cannot be finished any more/);
});

test('a change of somebody whom no list has any more is told, and goes at a tap', async () => {
  const session = await withPeople();
  session.begun.keep('refused:boris', { gone: true });
  await endsWith(/boris: your change is not on the list/);
});

test('a drawing that somebody began waits, with a word and no link to a form, while other desks have filled the list', async () => {
  const begun = begunHere();
  begun.keep('drawing:', { draft: { shows: 'Кот' } });
  const drawings = Array.from({ length: MOST_DRAWINGS }, () => aListDrawing());
  const known = { eid: '0', isOpen: true, begun, desk: emptyDesk, people: new Map() };
  const session = { ...known, drawings } as unknown as DeskSession;
  const { rerender } = render(Begun, { session });
  expect(screen.getByText(/the list has no room for another one/)).toBeVisible();
  expect(links()).toEqual(['To the drawings']);
  await rerender({ session: { ...known, drawings: drawings.slice(1) } });
  expect(links()).toEqual(['A drawing for the list']);
  expect(screen.queryByText(/no room/)).toBeNull();
});
