import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { beforeEach, expect, test } from 'vitest';
import CreateScreen from '../../../../src/client/features/desk/create/CreateScreen.svelte';
import { chosenLists } from '../../../../src/client/features/desk/create/chosenLists.ts';
import { EveningDraft, eveningDraft } from '../../../../src/client/features/desk/create/EveningDraft.svelte.ts';
import german from '../../../../src/client/i18n/de/desk.json' with { type: 'json' };
import germanLists from '../../../../src/client/i18n/de/lists.json' with { type: 'json' };
import english from '../../../../src/client/i18n/en/desk.json' with { type: 'json' };
import englishLists from '../../../../src/client/i18n/en/lists.json' with { type: 'json' };
import russian from '../../../../src/client/i18n/ru/desk.json' with { type: 'json' };
import russianLists from '../../../../src/client/i18n/ru/lists.json' with { type: 'json' };
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import type { Device } from '../../../../src/client/live/context.ts';
import { emptyBook, type GroupBook } from '../../../../src/domain/book/index.ts';
import { starterList, testList } from '../../../../src/domain/person/lists/index.ts';
import { occupationGroupsOf } from '../../../../src/domain/search/occupations.ts';
import { testPerson } from '../../../support/evening.ts';
import { clock } from '../../data/aPhone.ts';
import { seededRandom } from '../../../support/random.ts';
import InApp from '../InApp.svelte';

beforeEach(async () => {
  sessionStorage.clear();
  eveningDraft.clear(sessionStorage);
  await startWords(['en']);
  await loadWords('common', 'error', 'desk', 'book', 'person', 'people', 'home');
});

/** Only what the steps before the keys ask for. */
function show(device: Partial<Device>, step?: string, navigate: (hash: string) => void = () => undefined): () => void {
  const app = { clock, random: seededRandom(31), memoryOnly: false, desk: { mayCreate: () => Promise.resolve(true) }, navigate };
  const params = step === undefined ? {} : { step };
  return render(InApp, { app: app, Screen: CreateScreen as never, params, device }).unmount;
}

const title = () => screen.findByRole('textbox', { name: 'Title' });

test('in a tab of an iPhone the home screen comes before the keys of an evening, and is not asked for again', async () => {
  const leave = show({ ios: true, iosTab: true });
  expect(screen.getByRole('heading', { level: 1, name: 'First to the home screen' })).toBeVisible();
  expect(screen.getByText(/deletes the keys of your evening from this tab/)).toBeVisible();
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  expect(screen.getByText('Open Otkrytka there and tap “Organize an evening”.')).toBeVisible();
  expect(screen.queryByRole('button', { name: /Copy/ })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Go on in this tab' }));
  expect(await title()).toBeVisible();
  leave();
  show({ ios: true, iosTab: true });
  expect(await title()).toBeVisible();
});

test('a reload at a later step does not go round the home screen', () => {
  eveningDraft.values = { ...eveningDraft.values, title: 'Вечер', date: '2026-11-22' };
  show({ ios: true, iosTab: true }, 'passphrase');
  expect(screen.getByRole('heading', { level: 1, name: 'First to the home screen' })).toBeVisible();
});

test('another app’s browser is asked to hand the organizer over to Safari', () => {
  show({ ios: true, inApp: true });
  expect(screen.getByRole('heading', { level: 1, name: 'Open this page in Safari' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Copy the link' })).toBeVisible();
});

test('what a guest decided for tonight decides nothing about the keys of an evening', () => {
  sessionStorage.setItem('otk.inThisTab.guest', '1');
  show({ ios: true, iosTab: true });
  expect(screen.getByRole('heading', { level: 1, name: 'First to the home screen' })).toBeVisible();
});

test.each([
  ['the app on the home screen', { ios: true, standalone: true }],
  ['a laptop', {}],
  ['another app’s browser that keeps nothing', { ios: true, inApp: true, storage: 'memory' as const }],
])('%s begins with the evening itself', async (_, device) => {
  show(device);
  expect(await title()).toBeVisible();
});

test('an evening can be about the birthdays of a month: one tap leaves everybody else out, and a reload keeps it', async () => {
  eveningDraft.values = { ...eveningDraft.values, title: 'Дни рождения', date: '2026-11-22', useStarter: false, useTest: true };
  const born = (month: string) => testList.people.filter(({ birthDate }) => birthDate?.slice(5, 7) === month);
  const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
  const month = months.find((one) => born(one).length > 0) ?? '';
  const without = months.find((one) => born(one).length === 0);
  show({}, 'people');
  const user = userEvent.setup();
  const all = testList.people.length;
  await user.click(screen.getByText(`${String(all)} of ${String(all)} chosen: choose single people`));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Birthdays in' }), month);
  expect(screen.getAllByRole('checkbox')).toHaveLength(2 + born(month).length);
  // Looking at a month chooses nobody and leaves nobody out: that is said, because whoever is out of sight comes along.
  const others = `${String(all - born(month).length)} people who are not shown stay chosen.`;
  expect(screen.getByText(others)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'None of these' }));
  expect(screen.getByText(others)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Choose only these' }));
  expect(screen.queryByText(others)).toBeNull();
  expect(screen.getByText(`${String(born(month).length)} of ${String(all)} chosen: choose single people`)).toBeVisible();
  expect(chosenLists(eveningDraft.values).map(({ people }) => people)).toEqual([born(month)]);
  const reloaded = new EveningDraft();
  reloaded.read(sessionStorage);
  expect(chosenLists(reloaded.values)).toEqual(chosenLists(eveningDraft.values));
  if (without !== undefined) {
    await user.selectOptions(screen.getByRole('combobox', { name: 'Birthdays in' }), without);
    expect(screen.getByText('Nobody on the list has a known birthday in this month.')).toBeVisible();
  }
});

test('of whoever is chosen it is said how many can be written to: the rest are in no later count', async () => {
  eveningDraft.values = { ...eveningDraft.values, title: 'Вечер', date: '2026-11-22', useStarter: true, useTest: false };
  show({}, 'people');
  const user = userEvent.setup();
  expect(screen.getByText('14 of them can be written to now.')).toBeVisible();
  await user.click(screen.getByText('18 of 18 chosen: choose single people'));
  for (const name of ['Daria Kozyreva', 'Vladimir Kara-Murza', 'Ilya Yashin', 'Alexei Navalny'])
    await user.click(screen.getByRole('checkbox', { name: new RegExp(name) }));
  expect(screen.getByText('14 of 18 chosen: choose single people')).toBeVisible();
  expect(screen.queryByText(/can be written to now/)).toBeNull();
});

test.for([
  ['en', english, englishLists],
  ['ru', russian, russianLists],
  ['de', german, germanLists],
] as const)('where people are chosen it is said in %s that a list of one’s own comes next, and where', async ([tag, desk, lists]) => {
  await startWords([tag]);
  await loadWords('common', 'error', 'desk', 'book', 'person', 'people', 'home');
  eveningDraft.values = { ...eveningDraft.values, title: 'Вечер', date: '2026-11-22' };
  show({}, 'people');
  const own = screen.getByText(desk.create.people.ownList.replace('{{people}}', desk.nav.people));
  expect(own).toBeVisible();
  // The words of the way there, whatever becomes of them.
  expect(own).toHaveTextContent(lists.open);
});

test('an evening can be about those of one occupation: writers, or artists, in one tap', async () => {
  eveningDraft.values = { ...eveningDraft.values, title: 'Писатели', date: '2026-11-22', useStarter: true, useTest: false };
  const writers = starterList.people.filter(({ occupation }) => occupationGroupsOf(occupation).includes('writing'));
  expect(writers.length).toBeGreaterThan(1);
  show({}, 'people');
  const user = userEvent.setup();
  await user.click(screen.getByText(/chosen: choose single people/));
  await user.selectOptions(screen.getByRole('combobox', { name: 'What they do' }), 'Writing');
  await user.click(screen.getByRole('button', { name: 'Choose only these' }));
  expect(chosenLists(eveningDraft.values).map(({ people }) => people)).toEqual([writers]);
});

test('an evening can be about the signers of a letter: their names are pasted, and whoever is not on the list is named', async () => {
  eveningDraft.values = { ...eveningDraft.values, title: 'Письмо', date: '2026-11-22', useStarter: false, useTest: true };
  const [one, , other] = testList.people;
  if (!one || !other) throw new Error('The TEST list is too short.');
  show({}, 'people');
  const user = userEvent.setup();
  await user.click(screen.getByText(/chosen: choose single people/));
  await user.click(screen.getByText('Names from a letter or a list'));
  const field = screen.getByRole('textbox', { name: 'Names' });
  field.textContent = `${other.surname} ${other.givenName}\n${one.latin}\nНекто Незнакомый`;
  await fireEvent.input(field);
  expect(screen.getByText('2 of them are on this list')).toBeVisible();
  expect(screen.getByText('Not on this list: Некто Незнакомый')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Choose only these 2' }));
  expect(chosenLists(eveningDraft.values).map(({ people }) => people)).toEqual([[one, other]]);
});

test('an evening without anybody goes no further than its people, in plain words', async () => {
  eveningDraft.values = { ...eveningDraft.values, title: 'Вечер', date: '2026-11-22', useStarter: false, useTest: true };
  show({}, 'people');
  const user = userEvent.setup();
  await user.click(screen.getByText(/chosen: choose single people/));
  await user.click(screen.getByRole('button', { name: 'Choose nobody' }));
  await user.click(screen.getByRole('button', { name: 'Next' }));
  expect(screen.getByText('Choose at least one person.')).toBeVisible();
  expect(eveningDraft.allows('passphrase')).toBe('people');
  const [, , first] = screen.getAllByRole('checkbox');
  if (first) await user.click(first);
  expect(eveningDraft.allows('passphrase')).toBe('passphrase');
  await user.click(screen.getByRole('button', { name: 'Choose everybody' }));
  expect(chosenLists(eveningDraft.values)).toEqual([testList]);
});

const book: GroupBook = { ...emptyBook, list: { ...emptyBook.list, people: [testPerson({ id: 'anna', test: false })] } };

test('a group book that is locked again while the words are written down makes no evening without its people', async () => {
  eveningDraft.values = { ...eveningDraft.values, title: 'Вечер', date: '2026-11-22', useTest: true };
  eveningDraft.begin(book);
  const went: string[] = [];
  const leave = show({}, 'passphrase', (hash) => went.push(hash));
  const user = userEvent.setup();
  await user.click(screen.getByRole('checkbox'));
  eveningDraft.lockBook();
  await user.click(screen.getByRole('button', { name: 'Make the keys' }));
  expect(went).toEqual(['#/desk/new/people']);
  leave();
  show({}, 'people', (hash) => went.push(hash));
  await user.click(screen.getByRole('button', { name: 'Next' }));
  expect(screen.getAllByText(/^The group book that this evening was to begin with is locked again/)).toHaveLength(2);
  expect(went).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Begin without the book' }));
  await user.click(screen.getByRole('button', { name: 'Next' }));
  expect(went).toEqual(['#/desk/new/people', '#/desk/new/passphrase']);
});

test('a book from a file follows on no desk, so none locks it', () => {
  eveningDraft.values = { ...eveningDraft.values, title: 'Вечер', date: '2026-11-22', follows: 'a'.repeat(32), followsTitle: 'Раньше' };
  eveningDraft.beginFromFile(book);
  show({}, 'passphrase');
  flushSync();
  expect(eveningDraft.book).toBe(book);
  expect(eveningDraft.values.followsTitle).toBe('');
});

test.each([
  ['#/desk/new/passphrase', true],
  ['#/desk', false],
  ['#/', false],
])('on the way to %s the book is kept: %s', (hash, isKept) => {
  eveningDraft.values = { ...eveningDraft.values, title: 'Вечер', date: '2026-11-22' };
  eveningDraft.beginFromFile(book);
  const leave = show({}, 'people');
  location.hash = hash;
  leave();
  expect(eveningDraft.book !== undefined).toBe(isKept);
});

test('a backup of the group book that was chosen and not opened is not left behind in silence', async () => {
  eveningDraft.values = { ...eveningDraft.values, title: 'Вечер', date: '2026-11-22', useStarter: false, useTest: true };
  const gone: string[] = [];
  show({}, 'people', (address) => gone.push(address));
  const user = userEvent.setup();
  await user.click(screen.getByText('From a backup of the group book'));
  await user.upload(screen.getByLabelText('Choose the backup file'), new File(['sealed'], 'notes.age'));
  await user.click(screen.getByRole('button', { name: 'Next' }));
  expect(screen.getByText(/^You chose a backup of the group book and did not open it/)).toBeVisible();
  expect(gone).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(screen.queryByText(/^You chose a backup/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Next' }));
  expect(gone).toEqual(['#/desk/new/passphrase']);
});
