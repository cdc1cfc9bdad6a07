import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import RulesScreen from '../../../../src/client/features/desk/rules/RulesScreen.svelte';
import { placeOf } from '../../../../src/client/features/desk/session/begunForms.ts';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import type { AppContext } from '../../../../src/client/live/context.ts';
import { foldRules } from '../../../../src/domain/log/index.ts';
import { ownRule } from '../../../support/ownRule.ts';
import { aCheckPort } from '../../workers/check/aCheckPort.ts';
import { aWorld } from '../../sync/aWorld.ts';
import { anOpenDesk } from './aDesk.ts';
import InDesk from './InDesk.svelte';

// The worker's own code, without a thread of its own.
beforeEach(() => void vi.stubGlobal('Worker', aCheckPort));
afterEach(() => void vi.unstubAllGlobals());

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'error', 'rules', 'desk', 'edit', 'person');
});

function aSilentPort() {
  return { postMessage: () => undefined, terminate: () => undefined, addEventListener: () => undefined };
}

async function aDeskOfRules() {
  const world = await aWorld();
  const { organizer, session } = await anOpenDesk(world);
  const app = { db: organizer.db, random: organizer.deps.random, clock: () => world.now } as unknown as AppContext;
  return { app, session };
}

async function aRuleBegun() {
  const { app, session } = await aDeskOfRules();
  render(InDesk, { app, Screen: RulesScreen as never, session });
  await userEvent.click(await screen.findByRole('button', { name: 'Add a rule' }));
  const words = await screen.findByRole('textbox', { name: 'Words or phrases' });
  words.textContent = 'синие катера';
  await fireEvent.input(words);
  await expect.poll(() => session.begun.at(placeOf('rule'))).toBeDefined();
  return session;
}

test('who goes back from a rule that was begun finds it again; only “Cancel” drops it', async () => {
  const session = await aRuleBegun();
  await userEvent.click(screen.getByRole('button', { name: 'Rules of the check' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Add a rule' }));
  expect((await screen.findByRole('textbox', { name: 'Words or phrases' })).textContent).toContain('синие катера');

  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await screen.findByRole('button', { name: 'Add a rule' });
  expect(session.begun.at(placeOf('rule'))).toBeUndefined();
});

test('rules whose texts are there twice, from a file or from another desk, leave the screen as it is', async () => {
  // Hundreds of built-in rules would only make it slow.
  vi.stubGlobal('Worker', aSilentPort);
  const { app, session } = await aDeskOfRules();
  const rule = ownRule({ match: ['Видели баржу.', 'Видели баржу.'], pass: ['Катер.', 'Катер.'] });
  vi.spyOn(session, 'desk', 'get').mockReturnValue({ ...session.desk, rules: foldRules([{ change: 'add', rule, day: session.today }]) });
  render(InDesk, { app, Screen: RulesScreen as never, session });
  expect(await screen.findAllByText(/Видели баржу/)).toHaveLength(2);

  const [added, off] = [
    { change: 'add', rule: { ...rule, id: 'own.boat', why: 'Про лодку.' } },
    { change: 'off', rule: 'war.ru.war' },
  ];
  const file = new File([JSON.stringify([added, off, added, off])], 'rules.json', { type: 'application/json' });
  await userEvent.upload(screen.getByLabelText('Take another group’s file'), file);
  expect(await screen.findByText('Про лодку.')).toBeVisible();
  expect(screen.getByText('1 new rule:')).toBeVisible();
  expect(screen.getByText('1 rule would be switched off:')).toBeVisible();
  expect(screen.getByText('Take these')).toBeEnabled();
});
