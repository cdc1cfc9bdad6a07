import { render, screen, within } from '@testing-library/svelte';
import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { labelPages, LABELS_ON_PAGE } from '../../../../src/client/features/desk/invite/labelPages.ts';
import Labels from '../../../../src/client/features/desk/invite/Labels.svelte';
import { loadWords, startWords, wordsIn } from '../../../../src/client/i18n/i18n.svelte.ts';
import { formatPersonCode, parseJoinCode } from '../../../../src/domain/event/index.ts';
import { personTag } from '../../../../src/domain/person/personTag.ts';
import { anEvening, testPerson } from '../../../support/evening.ts';
import { qrPixels } from '../../../support/qrPixels.ts';

test('each label names its person in both scripts, calls in two languages, and its code leads to this person', async () => {
  await startWords(['en']);
  await loadWords('common', 'desk');
  const { code, manifest } = await anEvening(3);
  const people = Array.from({ length: LABELS_ON_PAGE + 1 }, (_, i) =>
    testPerson({ id: `test-${String(i)}`, latin: `Person ${String(i)}` }),
  );
  const other = { tag: 'ru' as const, t: await wordsIn('ru', 'desk') };
  render(Labels, { eid: manifest.eid, code, people, other });
  const pages = screen.getAllByRole('list');
  expect(pages.map((page) => within(page).getAllByRole('listitem').length)).toEqual([LABELS_ON_PAGE, 1]);
  for (const [i, label] of screen.getAllByRole('listitem').entries()) {
    const person = people[i] ?? testPerson();
    expect(within(label).getByText(`Person ${String(i)}`)).toBeVisible();
    expect(within(label).getByText(`${person.givenName} ${person.surname}`)).toBeVisible();
    expect(within(label).getByText('ПРОБА')).toBeVisible();
    expect(within(label).getByText('Write a postcard: scan the code with your phone.')).toBeVisible();
    expect(within(label).getByText('Напишите открытку: отсканируйте код телефоном.')).toHaveAttribute('lang', 'ru');
    const read = decodeQR(qrPixels(within(label).getByRole('img'), 4));
    expect(read).not.toContain(person.id);
    expect(parseJoinCode(read)).toEqual({ ok: true, code, person: personTag(manifest.eid, person) });
  }
});

test('a label of a careful evening holds no link, and says where the app is', async () => {
  await startWords(['en']);
  await loadWords('common', 'desk');
  const { code, manifest } = await anEvening(3, undefined, 'open', 'careful');
  const person = testPerson();
  render(Labels, { eid: manifest.eid, code, people: [person], other: undefined });
  const read = decodeQR(qrPixels(screen.getByRole('img'), 4));
  expect(read).toBe(formatPersonCode(code, personTag(manifest.eid, person)));
  expect(read).not.toContain(':');
  expect(screen.getByText(`First open ${location.origin}/#/scan, then scan this code there.`)).toBeVisible();
});

test('pages are as many as needed, and none for nobody', () => {
  expect(labelPages([])).toEqual([]);
  expect(labelPages(Array(LABELS_ON_PAGE).fill(0))).toHaveLength(1);
  expect(labelPages(Array(LABELS_ON_PAGE + 1).fill(0)).map(({ length }) => length)).toEqual([LABELS_ON_PAGE, 1]);
});
