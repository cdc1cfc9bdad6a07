import { personTag } from '../../../../src/domain/person/personTag.ts';
import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { beforeEach, expect, test, vi } from 'vitest';
import { keepCounts } from '../../../../src/client/data/keptCounts.ts';
import People from '../../../../src/client/features/people/People.svelte';
import { loadWords, startWords } from '../../../../src/client/i18n/i18n.svelte.ts';
import { announcer } from '../../../../src/client/ui/announce.svelte.ts';
import { sealCounts } from '../../../../src/domain/counts/sealCounts.ts';
import type { Draft } from '../../../../src/domain/card/index.ts';
import { testPeople, testPerson } from '../../../support/evening.ts';
import { seededRandom } from '../../../support/random.ts';
import { aDraft } from '../../data/aPhone.ts';
import { anAttendee, someDrafts } from '../anAttendee.ts';
import { giveDialogs } from '../someDialogs.ts';
import InApp from '../InApp.svelte';

const azat = testPerson({ id: 'azat', test: false, latin: 'Azat Probny', interests: { en: ['cats', 'mathematics', 'France'] } });
const boris = testPerson({
  id: 'boris',
  test: false,
  latin: 'Boris Probny',
  asOf: { status: '2026-03-01', institution: null, address: null },
});
const free = testPerson({ id: 'free', test: false, latin: 'Vera Svobodnaya', status: 'released' });
const practice = testPerson({ id: 'practice', latin: 'Practice Probnikov' });

giveDialogs();

beforeEach(async () => {
  window.scrollTo = () => undefined;
  window.scrollBy = () => undefined;
  await startWords(['en']);
  await loadWords('common', 'error', 'people', 'person');
});

async function show(people = [azat, boris, free, practice], drafts: readonly Draft[] = []) {
  const lists = [
    { ...testPeople(people.filter(({ test }) => !test)), kind: 'people' as const },
    testPeople(people.filter(({ test }) => test)),
  ];
  const attendee = await anAttendee(lists);
  Object.assign(attendee.app, { drafts: someDrafts(drafts) });
  const view = render(InApp, { app: attendee.app, Screen: People as never, params: { eid: attendee.eid } });
  return { ...attendee, view };
}

test('what the evening is about stands above the list', async () => {
  const { db, eid, evening } = await show();
  await screen.findByRole('link', { name: /Azat Probny/ });
  await db.evenings.update(eid, { manifest: { ...evening.manifest, theme: 'Birthdays in December' } });
  expect(await screen.findByText('Birthdays in December')).toBeVisible();
});

test('a German list says once that some of it is in English, and marks those words; where nothing is, it says nothing', async () => {
  await startWords(['de']);
  await loadWords('common', 'error', 'people', 'person');
  const { view } = await show([testPerson({ ...azat, occupation: { en: 'poet' } }), boris]);
  expect(await screen.findByText('Angaben teils auf Englisch.')).toBeVisible();
  for (const words of ['Poet', 'cats']) expect(screen.getByText(words)).toHaveAttribute('lang', 'en');
  view.unmount();
  await show([testPerson({ ...azat, occupation: { de: 'Dichter', en: 'poet' }, interests: { de: ['Katzen'], en: ['cats'] } }), boris]);
  expect(await screen.findByText('Dichter')).not.toHaveAttribute('lang');
  expect(screen.queryByText(/^Angaben teils/)).toBeNull();
});

test('everybody is there: to choose, for rehearsal, and those nobody writes to any more, with the reason', async () => {
  const { eid } = await show();
  const link = await screen.findByRole('link', { name: /Azat Probny/ });
  expect(link).toHaveAttribute('href', `#/e/${eid}/person/${personTag(eid, { id: 'azat' })}`);
  expect(link).toHaveTextContent('cats');
  expect(within(screen.getByRole('region', { name: 'For rehearsal' })).getByRole('link', { name: /Practice/ })).toHaveTextContent('TEST');
  const quiet = screen.getByRole('region', { name: 'Not offered now' });
  expect(within(quiet).getByRole('link', { name: /Vera/ })).toHaveTextContent('Free, as far as the sources say');
  expect(within(quiet).queryByRole('link', { name: /Azat/ })).toBeNull();
});

test('facts older than 90 days are marked, and older than 180 days it is said that somebody will check', async () => {
  const vera = testPerson({
    id: 'vera',
    test: false,
    latin: 'Vera Probnaya',
    asOf: { status: '2026-08-01', institution: null, address: null },
  });
  await show([azat, boris, vera]);
  expect(await screen.findByRole('link', { name: /Boris/ })).toHaveTextContent('facts from Mar 2026, to be checked');
  expect(screen.getByRole('link', { name: /Vera/ })).toHaveTextContent(/facts from Aug 2026$/);
  expect(screen.getByRole('link', { name: /Azat/ })).not.toHaveTextContent('facts from');
});

test('searching leaves those who match, and says when nobody does', async () => {
  await show();
  await userEvent.type(await screen.findByRole('textbox', { name: 'Search' }), 'boris');
  await expect.poll(() => screen.queryByRole('link', { name: /Azat/ })).toBeNull();
  expect(screen.getByRole('link', { name: /Boris/ })).toBeVisible();
  await userEvent.type(screen.getByRole('textbox'), 'xqwv');
  expect(await screen.findByText(/Nobody was found for “borisxqwv”/)).toBeVisible();
  await userEvent.click(screen.getAllByRole('button', { name: 'Clear the search' }).at(-1) as HTMLElement);
  expect(await screen.findByRole('link', { name: /Azat/ })).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Search' })).toHaveFocus();
});

test('whoever is found by what the row does not show shows what it was, as long as it is looked for', async () => {
  const vera = testPerson({
    ...{ id: 'vera', test: false, latin: 'Vera Probnaya', birthYear: 1987, interests: { en: ['cats', 'maps', 'chess'] } },
    case: { articles: '207.3', sentence: {}, expectedRelease: null },
  });
  await show([vera, boris, { ...vera, id: 'free', latin: 'Olga Probnaya', status: 'released' }]);
  const search = await screen.findByRole('textbox', { name: 'Search' });
  for (const [typed, said] of [
    ['1987', 'born 1987'],
    ['207', 'art. 207.3'],
    ['chess', 'chess'],
  ] as const) {
    await userEvent.clear(search);
    await userEvent.type(search, typed);
    expect(await screen.findAllByText(said), typed).toHaveLength(2);
  }
  await userEvent.clear(search);
  await userEvent.type(search, 'cats');
  await expect.poll(() => screen.queryByText('chess')).toBeNull();
  expect(screen.getByRole('link', { name: /Vera/ })).toHaveTextContent(/cats/);
  expect(within(screen.getByRole('link', { name: /Vera/ })).getAllByText('cats')).toHaveLength(1);
  await userEvent.clear(search);
});

test('where nobody fits every word, that is said above those who fit some, and no longer when the word goes', async () => {
  await show();
  const words = 'Nobody fits every word. These fit some of them.';
  await userEvent.type(await screen.findByRole('textbox', { name: 'Search' }), 'boris xqwv');
  expect(await screen.findByText(words)).toBeVisible();
  expect(screen.getByRole('link', { name: /Boris/ })).toBeVisible();
  expect(screen.queryByRole('link', { name: /Azat/ })).toBeNull();
  await expect.poll(() => announcer.message.trim()).toBe(`${words} 1 person`);
  await userEvent.type(screen.getByRole('textbox'), '{Backspace}'.repeat(5));
  await expect.poll(() => screen.queryByText(words)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
});

test('where a filter leaves nobody of those who fit some of the words, nobody hears of them either', async () => {
  await show([testPerson({ id: 'dora', test: false, sex: 'f', latin: 'Dora Probnaya' }), azat, boris]);
  await userEvent.click(await screen.findByRole('button', { name: 'Filters' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Women 1' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Show 1 person' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Search' }), 'boris xqwv');
  expect(await screen.findByText(/Nobody was found for “boris xqwv”/)).toBeVisible();
  expect(screen.queryByText(/^Nobody fits every word/)).toBeNull();
  await expect.poll(() => announcer.message.trim()).toBe('0 people');
  await userEvent.click(screen.getAllByRole('button', { name: 'Clear the search' }).at(-1) as HTMLElement);
  await userEvent.click(within(screen.getByRole('group', { name: 'Chosen filters' })).getByRole('button', { name: 'Women' }));
});

test('rows that a search leaves empty are out of sight and out of hearing, and serve again for whom the next letter finds', async () => {
  await show();
  const search = await screen.findByRole('textbox', { name: 'Search' });
  const list = screen.getByRole('list', { name: 'Who to write to' });
  const before = within(list).getAllByRole('listitem');
  await userEvent.type(search, 'boris');
  await expect.poll(() => within(list).getAllByRole('listitem').length).toBe(1);
  expect(screen.queryByRole('region')).toBeNull();
  expect(screen.queryByRole('link', { name: /Azat/ })).toBeNull();
  await userEvent.clear(search);
  await expect.poll(() => within(list).getAllByRole('listitem').length).toBe(before.length);
  within(list)
    .getAllByRole('listitem')
    .forEach((row, i) => expect(row).toBe(before[i]));
  expect(screen.getAllByRole('region').length).toBe(2);
});

test('below a screen full of people, those nobody writes to follow the search too', async () => {
  const many = Array.from({ length: 45 }, (_, i) => testPerson({ id: `azat-${String(i)}`, test: false, latin: 'Azat Probny' }));
  await show([...many, free]);
  expect(within(await screen.findByRole('region', { name: 'Not offered now' })).getByRole('link', { name: /Vera/ })).toBeVisible();
  await userEvent.type(screen.getByRole('textbox', { name: 'Search' }), 'azat');
  await expect.poll(() => screen.queryByRole('region')).toBeNull();
  await userEvent.clear(screen.getByRole('textbox', { name: 'Search' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Search' }), 'vera');
  expect(await screen.findByRole('link', { name: /Vera/ })).toBeVisible();
  expect(screen.queryByRole('link', { name: /Azat/ })).toBeNull();
  await userEvent.clear(screen.getByRole('textbox', { name: 'Search' }));
});

test('how many were found is put into words when the fingers rest, not with every letter', async () => {
  await show();
  const search = await screen.findByRole('textbox', { name: 'Search' });
  await screen.findByRole('link', { name: /Azat/ });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const words = vi.spyOn(i18next, 't');
  const counts = () => words.mock.calls.filter(([key]) => key === 'people.count').length;
  try {
    await fireEvent.input(search, { target: { value: 'boris' } });
    await expect.poll(() => screen.queryByRole('link', { name: /Azat/ })).toBeNull();
    expect(counts()).toBe(0);
    vi.advanceTimersByTime(700);
    expect(announcer.message.trim()).toBe('1 person');
  } finally {
    words.mockRestore();
    vi.useRealTimers();
  }
  await userEvent.clear(search);
});

test('how many there are always stands above the list', async () => {
  await show();
  expect(await screen.findByText('3 people')).toBeVisible();
  await userEvent.type(screen.getByRole('textbox', { name: 'Search' }), 'boris');
  expect(await screen.findByText('1 person')).toBeVisible();
  await userEvent.clear(screen.getByRole('textbox', { name: 'Search' }));
  expect(await screen.findByText('3 people')).toBeVisible();
});

test('a draft to somebody is seen in the list', async () => {
  await show(undefined, [aDraft({ person: 'azat' }), aDraft({ person: 'boris', text: ' \n' })]);
  expect(await screen.findByRole('link', { name: /Azat.*your draft/s })).toBeVisible();
  expect(screen.getByRole('link', { name: /Boris/ })).not.toHaveTextContent('your draft');
});

test('a list of thousands makes the rows in sight only, and says of each how many there are', async () => {
  await show(Array.from({ length: 2000 }, (_, i) => testPerson({ id: `p${String(i)}`, test: false, latin: 'Many People' })));
  const [first] = await screen.findAllByRole('listitem');
  expect(screen.getAllByRole('link').length).toBeLessThan(60);
  expect(first).toHaveAttribute('aria-posinset', '1');
  expect(first).toHaveAttribute('aria-setsize', '2000');
});

test('arrow keys go through the list, to its end and back to the search', async () => {
  const many = Array.from({ length: 2000 }, (_, i) =>
    testPerson({ id: `p${String(i)}`, test: false, latin: `Person N${'i'.repeat(i % 7)}` }),
  );
  await show(many);
  const search = await screen.findByRole('textbox', { name: 'Search' });
  await screen.findAllByRole('link', { name: /Person/ });
  search.focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(rowWithKeyboard()).toBe('2');
  await userEvent.keyboard('{End}');
  expect(rowWithKeyboard()).toBe('2000');
  await userEvent.keyboard('{Home}');
  expect(rowWithKeyboard()).toBe('1');
  await userEvent.keyboard('{ArrowUp}');
  expect(search).toHaveFocus();
});

test('filters say how many people they leave, narrow the list together, and are taken off again', async () => {
  const clara = testPerson({ id: 'clara', test: false, sex: 'f', birthYear: 2003, latin: 'Clara Probnaya', interests: { en: ['cats'] } });
  const dora = testPerson({ id: 'dora', test: false, sex: 'f', birthYear: 1950, latin: 'Dora Probnaya' });
  await show([azat, boris, clara, dora, free]);
  await userEvent.click(await screen.findByRole('button', { name: 'Filters' }));
  const women = await screen.findByRole('button', { name: 'Women 2' });
  await userEvent.click(women);
  expect(await screen.findByRole('button', { name: 'Show 2 people' })).toBeVisible();
  await userEvent.click(await screen.findByRole('button', { name: 'Under 25 1' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Show 1 person' }));
  expect(await screen.findByRole('link', { name: /Clara/ })).toBeVisible();
  expect(screen.queryByRole('link', { name: /Dora|Azat/ })).toBeNull();
  expect(screen.getByRole('button', { name: /Filters.*2/ })).toBeVisible();
  await userEvent.click(within(screen.getByRole('group', { name: 'Chosen filters' })).getByRole('button', { name: 'Under 25' }));
  expect(await screen.findByRole('link', { name: /Dora/ })).toBeVisible();
  await userEvent.click(within(screen.getByRole('group', { name: 'Chosen filters' })).getByRole('button', { name: 'Women' }));
  expect(await screen.findByRole('link', { name: /Azat/ })).toBeVisible();
});

test('“Choose for me” shows somebody, says how, and another one at a tap', async () => {
  await show([azat, boris, free]);
  await userEvent.click(await screen.findByRole('button', { name: 'Choose for me' }));
  const sheet = await screen.findByRole('dialog', { name: 'Choose for me' });
  expect(await within(sheet).findByText(/Drawn from 2 people/)).toBeVisible();
  const first = within(sheet).getByText(/(Azat|Boris) Probny/).textContent;
  await userEvent.click(within(sheet).getByRole('button', { name: 'Somebody else' }));
  await expect.poll(() => within(sheet).getByText(/(Azat|Boris) Probny/).textContent).not.toBe(first);
  expect(within(sheet).getByRole('link', { name: 'Meet this person' })).toHaveAttribute('href', expect.stringContaining('/person/'));
  await userEvent.click(within(sheet).getByRole('button', { name: 'Close' }));
});

test.each([
  ['nobody has counted', {}, undefined, 'Drawn from 1 person. How many cards each has had is not known here.'],
  [
    'the list has counted',
    { cards: 3 },
    undefined,
    'Drawn from 1 person. Cards before this evening: 3; this evening’s are not known here yet.',
  ],
  ['the desk has told', {}, { azat: 2 }, 'Drawn from 1 person. Cards this evening: 2.'],
  ['both have', { cards: 3 }, { azat: 2 }, 'Drawn from 1 person. Cards before this evening: 3; this evening: 2.'],
  ['both have, and none is new', { cards: 0 }, {}, 'Drawn from 1 person. Cards before this evening: 0; this evening: 0.'],
])('“Choose for me” says only what is known where %s', async (_who, change, told, line) => {
  const { db, eid, evening } = await show([{ ...azat, ...change }]);
  if (told) {
    const { code, identity } = evening;
    const sealed = sealCounts({ eid, version: 1, cards: told }, code, identity.coordinatorSecret, seededRandom(4));
    await keepCounts(db, eid, { sealed, version: 1 });
  }
  await screen.findByRole('link', { name: /Azat/ });
  await expect
    .poll(async () => {
      await userEvent.click(screen.getByRole('button', { name: 'Choose for me' }));
      const sheet = await screen.findByRole('dialog', { name: 'Choose for me' });
      const said = (await within(sheet).findByText(/^\s*Drawn from/)).textContent.trim().replace(/\s+/g, ' ');
      await userEvent.click(within(sheet).getByRole('button', { name: 'Close' }));
      return said;
    })
    .toBe(line);
});

test('few cards and answers are filters as soon as list or desk tells of them', async () => {
  const { db, eid, evening } = await show([{ ...azat, answersLetters: true, cards: 2 }, boris]);
  await userEvent.click(await screen.findByRole('button', { name: 'Filters' }));
  expect(await screen.findByRole('button', { name: 'Answers letters 1' })).toBeVisible();
  expect(await screen.findByRole('button', { name: 'Few cards yet 2' })).toBeVisible();
  const { code, identity } = evening;
  const sealed = sealCounts({ eid, version: 1, cards: { azat: 1 } }, code, identity.coordinatorSecret, seededRandom(4));
  await keepCounts(db, eid, { sealed, version: 1 });
  // Under the eyes of whoever looks at the filters.
  await userEvent.click(await screen.findByRole('button', { name: 'Few cards yet 1' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Show 1 person' }));
  expect(screen.getByRole('link', { name: /Boris/ })).toBeVisible();
  expect(screen.queryByRole('link', { name: /Azat/ })).toBeNull();
  await userEvent.click(within(screen.getByRole('group', { name: 'Chosen filters' })).getByRole('button', { name: 'Few cards yet' }));
  expect(await screen.findByRole('link', { name: /Azat/ })).toBeVisible();
});

test('whoever shares more of the interests that were tapped stands first and shows them', async () => {
  const music = testPerson({ id: 'music', test: false, latin: 'Music Lover', interests: { en: ['music', 'Cats', 'France'] } });
  await show([azat, music, boris]);
  await userEvent.click(await screen.findByRole('button', { name: 'Shared interests' }));
  await userEvent.click(await screen.findByRole('button', { name: 'cats 2' }));
  await userEvent.click(await screen.findByRole('button', { name: 'music 1' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Show 2 people' }));
  await expect
    .poll(() => screen.getAllByRole('link').map((link) => /Music|Azat|Boris/.exec(link.textContent)?.[0]))
    .toEqual(['Music', 'Azat']);
  expect(screen.getByRole('link', { name: /Music/ })).toHaveTextContent(/music.*Cats/s);
  await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
});

test('an evening that is not on this phone says so and leads to the code', async () => {
  const { app } = await anAttendee();
  render(InApp, { app, Screen: People as never, params: { eid: '0'.repeat(32) } });
  expect(await screen.findByRole('heading', { name: 'This evening is not on this phone' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Join an evening' })).toHaveAttribute('href', '#/join');
});

test('somebody whom this phone wrote to is marked', async () => {
  const { db, eid } = await show();
  await db.cards.add({
    rid: 'c1'.repeat(16),
    eid,
    draft: 'd1'.repeat(16),
    person: 'azat',
    ordinal: 1,
    rev: 1,
    state: 'sealed',
    day: '2026-11-22',
    sealedAt: 0,
    change: 0,
    digest: new Uint8Array(32),
  });
  await expect.poll(() => screen.getByRole('link', { name: /Azat/ }).textContent).toContain('you wrote');
  expect(screen.getByRole('link', { name: /Boris/ })).not.toHaveTextContent('you wrote');
});

/** The place in the list of the row that has the keyboard. */
function rowWithKeyboard(): string | null | undefined {
  return document.activeElement?.closest('li')?.getAttribute('aria-posinset');
}
