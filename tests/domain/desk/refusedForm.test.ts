import { expect, test } from 'vitest';
import { personForm, type PersonForm } from '../../../src/domain/desk/personForm.ts';
import { lacking, takeable, withRefused } from '../../../src/domain/desk/refusedForm.ts';
import { testPerson } from '../../support/evening.ts';

const person = testPerson({ institution: 'ik-1', asks: { ru: 'марки' } });
const form = (change: Partial<PersonForm> = {}): PersonForm => ({ ...personForm(person, '2026-11-22'), ...change });
const refused = form({ status: 'released', letters: 'noneWanted', source: 'a call', day: '2026-11-20', overtaken: ['status'] });

test('a change that was refused goes whole into a form in which nothing is begun', () => {
  expect(lacking(form(), refused)).toEqual(['status', 'letters']);
  expect(withRefused(form(), refused)).toEqual(refused);
  expect(lacking(withRefused(form(), refused), refused)).toEqual([]);
});

test('what is begun in the form stays, and what the refused change says of the same is still told', () => {
  const begun = form({ status: 'hospital', asks: { ru: 'марки и стихи' }, source: 'a letter' });
  const both = withRefused(begun, refused);
  expect(both).toMatchObject({ status: 'hospital', letters: 'noneWanted', asks: { ru: 'марки и стихи' }, day: '2026-11-22' });
  expect(both.source).toBe('a letter; a call');
  expect([lacking(both, refused), takeable(both, refused)]).toEqual([['status'], []]);
});

test('where somebody is goes over with its address, on top of what the list said then', () => {
  const moved = form({ place: 'added', name: 'ФКУ ИК-9', street: 'ул. Мира, д. 1', source: 'a call' });
  expect(withRefused(form({ letters: 'noneWanted' }), moved)).toMatchObject({
    place: 'added',
    name: 'ФКУ ИК-9',
    street: 'ул. Мира, д. 1',
    letters: 'noneWanted',
  });
  const elsewhere = form({ place: 'unknown' });
  expect([lacking(elsewhere, moved), takeable(elsewhere, moved)]).toEqual([['institution'], []]);
  const now = { ...refused, was: { ...refused.was, status: 'hospital' as const } };
  expect(withRefused(form(), now).was).toMatchObject({ status: 'hospital', letters: 'welcome' });
});

test('a text that is empty in one language and missing in the other form is the same', () => {
  expect(lacking(form({ asks: { ru: 'марки' } }), form({ asks: { ru: 'марки', en: '' } }))).toEqual([]);
});
