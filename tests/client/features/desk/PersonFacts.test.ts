import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import PersonFacts from '../../../../src/client/features/desk/parts/PersonFacts.svelte';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { printProblems } from '../../../../src/domain/desk/printable.ts';
import type { Operation } from '../../../../src/domain/log/index.ts';
import { personTag } from '../../../../src/domain/person/personTag.ts';
import type { Institution, Person } from '../../../../src/domain/person/person.ts';
import { aDeskCard } from '../../../domain/desk/aDeskCard.ts';
import { testPeople, testPerson } from '../../../support/evening.ts';
import { testAddress } from '../../../support/testAddress.ts';
import { aWorld } from '../../sync/aWorld.ts';
import { anOpenDesk } from './aDesk.ts';

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'error', 'person', 'desk');
});

const asOf = (status: string) => ({ asOf: { status, institution: null, address: null } });

/** What a desk says of the one person on its list, whose facts are all that a test is about. */
async function show(change: Partial<Person> = {}, institutions: readonly Institution[] = []) {
  const person = testPerson(change);
  const world = await aWorld({}, [{ ...testPeople([person]), institutions: [...institutions] }]);
  world.now = Date.parse('2026-11-22T18:00:00Z');
  const { session } = await anOpenDesk(world);
  // As its screens do: whoever is shown is looked up in the desk.
  const view = render(PersonFacts, { session, person: session.people.get(person.id) ?? person });
  const lookAgain = () => view.rerender({ session, person: session.people.get(person.id) ?? person });
  return { session, person, lookAgain };
}

const stillSo = () => screen.queryByRole('button', { name: 'Still so' });

test('each fact has its day, and those that are old have their age beside them', async () => {
  const { institution: name, ...place } = testAddress;
  const ik: Institution = { id: 'ik-0', name, region: place.region, address: place, asOf: null, sources: [] };
  await show({ institution: 'ik-0', asOf: { status: '2026-11-01', institution: '2026-08-01', address: '2026-02-01' } }, [ik]);
  expect(screen.getByText('in custody, as of 1 Nov 2026')).toBeVisible();
  expect(screen.getByText(`${name}, as of 1 Aug 2026,`)).toBeVisible();
  expect(screen.getByText('address as of 1 Feb 2026,')).toBeVisible();
  expect(stillSo()).toBeNull();
});

test('what nobody has checked for half a year is asked, and whoever knows says from where; then it is checked today', async () => {
  const { session, person } = await show(asOf('2026-05-06'));
  expect(screen.getByText(/Nobody has checked this for 7 months\.\s+Is Test Probnikov still in custody\?/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'If not, correct it in the list' })).toHaveAttribute(
    'href',
    `#/desk/${session.eid}/people/${personTag(session.eid, { id: 'probnikov-test' })}`,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Still so' }));
  const field = screen.getByRole('textbox', { name: 'Where do you know this from?' });
  expect(field).toHaveFocus();
  expect(field).toHaveValue('');
  await userEvent.keyboard('{Enter}');
  expect(screen.getByText('Name the source: without one nobody can check this again.')).toBeVisible();
  expect(session.desk.checked.size).toBe(0);
  await userEvent.type(field, 'a letter that arrived{Enter}');
  expect(await screen.findByText('in custody, checked 22 Nov 2026')).toBeVisible();
  expect(screen.getByText('Checked. Source: a letter that arrived')).toBeVisible();
  expect(screen.queryByText(/Nobody has checked/)).toBeNull();
  expect(session.desk.checked.get(person.id)).toEqual({ status: 'inCustody', day: '2026-11-22', source: 'a letter that arrived' });
  await expect.poll(() => document.activeElement?.tagName).toBe('SECTION');
});

test('whoever thinks better of it has the keyboard where it was', async () => {
  await show(asOf('2026-05-06'));
  await userEvent.click(screen.getByRole('button', { name: 'Still so' }));
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('button', { name: 'Still so' }));
});

test.each([
  ['old, which nobody is asked about', { ...asOf('2026-08-01') }, true],
  ['fresh', { ...asOf('2026-11-01') }, false],
  ['of somebody who is free', { ...asOf('2025-11-01'), status: 'released' as const }, false],
])('a status that is %s asks nothing', async (_, change, mayBeChecked) => {
  await show(change);
  expect(screen.queryByText(/Nobody has checked/)).toBeNull();
  expect(stillSo() !== null).toBe(mayBeChecked);
});

test('a confirmation ends where the list says another status', async () => {
  const { session, person, lookAgain } = await show({ ...asOf('2026-05-06'), status: 'hospital' });
  const checked: Operation = { type: 'confirmStatus', person: person.id, day: '2026-11-20', status: 'inCustody', source: 'a call' };
  await session.act(checked);
  await lookAgain();
  expect(screen.getByText(/Is Test Probnikov still in hospital\?/)).toBeVisible();
  expect(screen.queryByText(/a call/)).toBeNull();
});

test('what an organizer learned of wishes is noted with its source, and no card is printed against it', async () => {
  const { session, person, lookAgain } = await show();
  const problems = () => printProblems(aDeskCard({ state: 'approved' }), session.postal(person.id), 'open').map(({ kind }) => kind);
  expect(screen.getByText('Letters: welcome. Answers letters: not known.')).toBeVisible();
  await session.act({ type: 'confirmAddress', person: person.id, day: '2026-11-20', address: testAddress, source: 'a call' });
  expect(problems()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Say what they want' }));
  expect(screen.getByRole('combobox', { name: 'Letters' })).toHaveFocus();
  expect(screen.getByRole('option', { name: 'as the list says: welcome' })).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Keep this' }));
  expect(screen.getByText('Choose first what you learnt: nothing here is new yet.')).toBeVisible();
  expect(session.desk.wishes.get(person.id)).toBeUndefined();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Letters' }), 'none wanted');
  expect(screen.queryByText(/nothing here is new yet/)).toBeNull();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Answers letters' }), 'yes');
  await userEvent.type(screen.getByRole('textbox', { name: 'Where do you know this from?' }), 'the lawyer{Enter}');
  await expect.poll(() => session.desk.wishes.get(person.id)?.letters).toBe('noneWanted');
  await lookAgain();
  expect(screen.getByText('Letters: none wanted. Answers letters: yes.')).toBeVisible();
  expect(screen.getByText('Kept 22 Nov 2026. Source: the lawyer')).toBeVisible();
  // The phones still offer this person: that is said.
  expect(screen.getByText(/^Wants no letters\. Nothing is printed any more; guests’ phones learn of it/)).toBeVisible();
  expect(problems()).toEqual(['noLetters']);
  expect(screen.getByRole('button', { name: 'Say what they want' })).toHaveFocus();
  expect(session.listed(person.id)?.letters).toBe('welcome');
});

test('a wish that was noted is taken back with what the list says, and only what changed is said anew', async () => {
  const { session, person, lookAgain } = await show({ letters: 'noAnswerPlease' });
  await session.act({
    type: 'noteWishes',
    person: person.id,
    day: '2026-11-20',
    letters: 'relativesOnly',
    answers: true,
    source: 'a rumour',
  });
  await lookAgain();
  expect(screen.getByText('Letters: relatives only. Answers letters: yes.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Say what they want' }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Letters' }), 'as the list says: no answer please');
  await userEvent.type(screen.getByRole('textbox', { name: 'Where do you know this from?' }), 'the lawyer{Enter}');
  await expect.poll(() => session.desk.wishes.get(person.id)?.source).toBe('the lawyer');
  await lookAgain();
  expect(screen.getByText('Letters: no answer please. Answers letters: yes.')).toBeVisible();
  expect(session.people.get(person.id)).toBe(session.listed(person.id));
});
