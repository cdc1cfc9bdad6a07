import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import PeopleScreen from '../../../../src/client/features/desk/people/PeopleScreen.svelte';
import type { DeskSession } from '../../../../src/client/features/desk/session/DeskSession.svelte.ts';
import { personForm, type PersonForm } from '../../../../src/domain/desk/personForm.ts';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { testPeople, testPerson } from '../../../support/evening.ts';
import { aWorld } from '../../sync/aWorld.ts';
import { anOpenDesk, opened } from './aDesk.ts';

// Nothing is laid out here, so nothing scrolls.
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

afterAll(() => {
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
});

beforeEach(async () => {
  await startWords(['en']);
  await loadWords('common', 'error', 'person', 'lists', 'desk', 'edit', 'address');
});

const place = { street: 'ул. Мира, д. 1', settlement: 'г. Пермь', district: '', region: 'Пермский край', postalIndex: '614000' };
const ik = { region: 'Пермский край', address: place, asOf: null, sources: [] };
const list = {
  ...testPeople([
    testPerson({ id: 'anna', latin: 'Anna Test', institution: 'ik-1', asks: { ru: 'стихи' } }),
    testPerson({ id: 'boris', latin: 'Boris Test', institution: 'ik-1' }),
  ]),
  institutions: [
    { ...ik, id: 'ik-1', name: 'ФКУ ИК-1' },
    { ...ik, id: 'ik-2', name: 'ФКУ ИК-2' },
  ],
};

async function aDesk() {
  const world = await aWorld({}, [list]);
  world.now = Date.parse('2026-11-22T18:00:00Z');
  const { session, organizer } = await anOpenDesk(world);
  render(PeopleScreen, { session });
  return { world, session, organizer };
}

const openEditor = () => userEvent.click(screen.getByRole('button', { name: 'Change what the list says' }));
const save = () => userEvent.click(screen.getByRole('button', { name: 'Put it on the list' }));
const field = (name: string) => screen.getByRole('textbox', { name });
const choose = (name: string, value: string) => userEvent.selectOptions(screen.getByRole('combobox', { name }), value);

test('nothing goes onto the list without a source, and what is missing has the keyboard', async () => {
  const { session } = await aDesk();
  await openEditor();
  await save();
  expect(screen.getByText('So far everything is as the list says.')).toBeVisible();
  await choose('Where they are', 'released');
  await save();
  expect(screen.getByText('Name the source: without one nobody can check this again.')).toBeVisible();
  expect(field('Where do you know this from?')).toHaveFocus();
  expect(session.listed('anna')?.status).toBe('inCustody');
});

test('a status is changed with its day and source; the person is offered no more, and the list before comes back at a tap', async () => {
  const { session } = await aDesk();
  await openEditor();
  await choose('Where they are', 'released');
  await userEvent.clear(screen.getByLabelText('Known as of'));
  await userEvent.type(screen.getByLabelText('Known as of'), '2026-11-21');
  await userEvent.type(field('Where do you know this from?'), 'ovd.example, 21.11.');
  await save();
  expect(await screen.findByText('The list is changed: Anna Test')).toBeVisible();
  expect(session.listed('anna')).toMatchObject({ status: 'released', asOf: { status: '2026-11-21' } });
  expect(session.listed('anna')?.sources.at(-1)).toEqual({ where: 'ovd.example, 21.11.', supports: 'status', date: '2026-11-21' });
  expect(screen.getByText(/Not offered to guests/)).toBeVisible();
  expect(session.begun.at('person:anna')).toBeUndefined();
  await userEvent.click(screen.getByRole('button', { name: 'Bring the list before back' }));
  expect(await screen.findByText('The list before is in force again')).toBeVisible();
  expect(session.listed('anna')?.status).toBe('inCustody');
});

test('whoever was moved to another institution of the list is held until somebody has seen both addresses', async () => {
  await aDesk();
  await openEditor();
  await choose('Institution', 'ФКУ ИК-2');
  expect(screen.getByText(/Nothing is printed until somebody has compared the old address with the new one/)).toBeVisible();
  await userEvent.type(field('Where do you know this from?'), 'a letter');
  await save();
  expect(await screen.findByText('The list says another address now')).toBeVisible();
  const table = within(screen.getByRole('table'));
  for (const name of ['ФКУ ИК-1', 'ФКУ ИК-2']) expect(table.getByText(name)).toBeVisible();
});

test('an institution that is not on the list is written down, and one that is there is not written twice', async () => {
  const { session } = await aDesk();
  await openEditor();
  await choose('Institution', 'One that is not on this list…');
  await userEvent.type(field('Name of the institution'), 'ИК-2');
  await userEvent.type(field('Region'), 'Пермский край');
  await userEvent.type(field('Where do you know this from?'), 'a letter');
  await save();
  expect(screen.getByText('It is on the list already: choose “ФКУ ИК-2” above.')).toBeVisible();
  await userEvent.clear(field('Name of the institution'));
  await userEvent.type(field('Name of the institution'), 'ФКУ ИК-38');
  await save();
  await screen.findByText('The list is changed: Anna Test');
  expect(session.institutions.get(session.listed('anna')?.institution ?? '')).toMatchObject({ name: 'ФКУ ИК-38', address: null });
});

test('the address of a shared institution tells how many others it changes for', async () => {
  const { session } = await aDesk();
  await openEditor();
  await userEvent.click(screen.getByRole('button', { name: 'The institution has another address' }));
  expect(screen.getByText('1 other person on this list is there: the address changes for them, too.')).toBeVisible();
  await userEvent.clear(field('Street and house'));
  await userEvent.type(field('Street and house'), 'ул. Лесная, д. 7');
  await userEvent.type(field('Where do you know this from?'), 'their site');
  await save();
  await screen.findByText('The list is changed: Anna Test');
  expect(session.postal('boris')?.hold?.now?.street).toBe('ул. Лесная, д. 7');
});

test('wishes are changed in the language in which the list has them', async () => {
  const { session } = await aDesk();
  await openEditor();
  const wish = field('What they ask for (Russian)');
  expect(wish).toHaveTextContent('стихи');
  wish.textContent = 'стихи и марки';
  await fireEvent.input(wish);
  await userEvent.type(field('Where do you know this from?'), 'a letter');
  await save();
  await screen.findByText('The list is changed: Anna Test');
  expect(session.listed('anna')?.asks['ru']).toBe('стихи и марки');
});

test('a change that was begun stands there again after the desk was closed and opened anew', async () => {
  const { world, session, organizer } = await aDesk();
  await openEditor();
  await choose('Where they are', 'hospital');
  await userEvent.type(field('Where do you know this from?'), 'a half-typed sou');
  expect(await screen.findByText('Kept on this device, locked, until you finish.')).toBeVisible();
  session.close();
  document.body.replaceChildren();
  const again = await opened(organizer, world);
  expect(again.begun.elsewhere).toEqual(['person:anna']);
  render(PeopleScreen, { session: again });
  expect(await screen.findByRole('combobox', { name: 'Where they are' })).toHaveValue('hospital');
  expect(field('Where do you know this from?')).toHaveValue('a half-typed sou');
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(again.begun.elsewhere).toEqual([]);
});

test('an editor that was opened and left as it was is nothing begun', async () => {
  const { session } = await aDesk();
  await openEditor();
  await userEvent.click(screen.getByRole('button', { name: /Boris Test/ }));
  expect(session.begun.at('person:anna')).toBeUndefined();
});

test('another desk that changed the same fact meanwhile is told of in the form, and nothing typed is lost', async () => {
  const { session } = await aDesk();
  await openEditor();
  await choose('Where they are', 'released');
  await userEvent.type(field('Where do you know this from?'), 'a call');
  const source = { where: 'another call', supports: '' };
  await session.edits.save({ person: 'anna', day: '2026-11-22', source, status: { was: 'inCustody', to: 'hospital' } });
  await save();
  expect(await screen.findByText('Another desk was first')).toBeVisible();
  expect(screen.getByText('status, on the list now: in hospital')).toBeVisible();
  expect(screen.getByRole('combobox', { name: 'Where they are' })).toHaveValue('released');
  expect(session.listed('anna')?.status).toBe('hospital');
  await save();
  await screen.findByText('The list is changed: Anna Test');
  expect(session.listed('anna')?.status).toBe('released');
});

/** A change that another desk overtook, as it lies when it was refused. */
function aRefused(session: DeskSession, change: Partial<PersonForm>): void {
  const anna = session.listed('anna');
  if (!anna) throw new Error('Anna is not on the list.');
  session.begun.keep('refused:anna', { ...personForm(anna, '2026-11-21'), source: 'a call', overtaken: ['status'], ...change });
}

test('a change that was refused is offered beside an open form, and goes into it only when somebody wants it', async () => {
  const { session } = await aDesk();
  await openEditor();
  await choose('Letters', 'none wanted');
  await userEvent.type(field('Where do you know this from?'), 'a letter');
  aRefused(session, { status: 'released' });
  expect(await screen.findByText('A change of yours is not on the list')).toBeVisible();
  expect(screen.getByText('status: released')).toBeVisible();
  expect(screen.getByRole('combobox', { name: 'Where they are' })).toHaveValue('inCustody');
  await userEvent.click(screen.getByRole('button', { name: 'Put it into the form' }));
  expect(screen.getByRole('combobox', { name: 'Where they are' })).toHaveValue('released');
  expect(screen.getByRole('combobox', { name: 'Letters' })).toHaveValue('noneWanted');
  expect(field('Where do you know this from?')).toHaveValue('a letter; a call');
  expect(screen.queryByText('A change of yours is not on the list')).toBeNull();
  expect(session.begun.at('refused:anna')).toBeUndefined();
});

test('what is begun otherwise in the form is not replaced by a change that was refused, which is told until somebody lets it go', async () => {
  const { session } = await aDesk();
  await openEditor();
  await choose('Where they are', 'hospital');
  aRefused(session, { status: 'released' });
  expect(await screen.findByText(/Something else is begun in the form/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Put it into the form' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Let it go' }));
  expect(screen.getByRole('combobox', { name: 'Where they are' })).toHaveValue('hospital');
  expect(session.begun.at('refused:anna')).toBeUndefined();
});

test('a change that was refused is opened in the form where nothing is begun', async () => {
  const { session } = await aDesk();
  aRefused(session, { status: 'released' });
  expect(session.begun.elsewhere).toEqual(['refused:anna']);
  session.begun.ask('refused:anna');
  expect(await screen.findByRole('combobox', { name: 'Where they are' })).toHaveValue('released');
  expect(screen.getByText('Another desk was first')).toBeVisible();
  expect([session.begun.at('refused:anna'), session.begun.elsewhere]).toEqual([undefined, []]);
});
