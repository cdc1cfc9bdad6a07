import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import LabelsScreen from '../../../../src/client/features/desk/invite/LabelsScreen.svelte';
import PaperScreen from '../../../../src/client/features/desk/paper/PaperScreen.svelte';
import PeopleScreen from '../../../../src/client/features/desk/people/PeopleScreen.svelte';
import SigningScreen from '../../../../src/client/features/desk/signing/SigningScreen.svelte';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { testPeople, testPerson } from '../../../support/evening.ts';
import { seededRandom } from '../../../support/random.ts';
import { aWorld } from '../../sync/aWorld.ts';
import { anOpenDesk } from './aDesk.ts';
import InDesk from './InDesk.svelte';

const words = 'Nobody fits every word. These fit some of them.';
const people = [
  testPerson({ id: 'anna', latin: 'Anna Probnaya' }),
  testPerson({ id: 'free', latin: 'Vera Svobodnaya', status: 'released' }),
];

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'error', 'person', 'lists', 'desk', 'edit', 'paper', 'slip', 'camera', 'signing', 'status');
});

/** Screens that leave out whoever cannot be written to, with what is tapped there first. */
const screens = [
  ['the people', PeopleScreen, 'Cannot be posted to'],
  ['cards from paper', PaperScreen, undefined],
  ['labels', LabelsScreen, undefined],
  ['cards to sign', SigningScreen, 'Open a card'],
] as const;

test.each(screens)('where %s show none of those who fit some of the words, nothing is said of them', async (_, Screen, first) => {
  const world = await aWorld({}, [testPeople(people)]);
  const { session } = await anOpenDesk(world);
  session.search = (query) => Promise.resolve({ ids: [query.includes('vera') ? 'free' : 'anna'], isPartial: true });
  render(InDesk, { app: { random: seededRandom(7), clock: () => world.now } as never, Screen: Screen as never, session });
  if (first !== undefined) await userEvent.click(screen.getByRole('button', { name: first }));
  const field = screen.getByRole('textbox', { name: /^Search/ });
  await userEvent.type(field, 'vera zzzz');
  expect(await screen.findByText(/^Nobody (is|was) found|^Nobody here/)).toBeVisible();
  expect(screen.queryByText(words)).toBeNull();
  await userEvent.clear(field);
  await userEvent.type(field, 'anna zzzz');
  expect(await screen.findByText(words)).toBeVisible();
});
