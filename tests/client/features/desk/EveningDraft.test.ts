import { beforeEach, expect, test } from 'vitest';
import { EveningDraft } from '../../../../src/client/features/desk/create/EveningDraft.svelte.ts';
import { emptyBook } from '../../../../src/domain/book/index.ts';
import { starterList } from '../../../../src/domain/person/lists/index.ts';
import { anEvening, testPerson } from '../../../support/evening.ts';

beforeEach(() => sessionStorage.clear());

function aDraft(): EveningDraft {
  const draft = new EveningDraft();
  Object.assign(draft.values, { title: 'Вечер открыток', place: 'Utrecht', date: '2026-12-01', mode: 'envelope', useTest: true });
  return draft;
}

test('a reload in the middle keeps what was typed of the evening, and no code of the server', () => {
  const draft = aDraft();
  draft.serverCode = 'green-apples';
  draft.keep(sessionStorage);
  const reloaded = new EveningDraft();
  reloaded.read(sessionStorage);
  expect(reloaded.values).toEqual(draft.values);
  expect(reloaded.allows('passphrase')).toBe('passphrase');
  expect(JSON.stringify(Object.entries(sessionStorage))).not.toContain('green-apples');
});

test('whom a group leaves out of its own people is nowhere on the disk, and whom of the starter list is', () => {
  const draft = aDraft();
  const person = testPerson({ id: 'petrova-anna', test: false });
  draft.begin({ ...emptyBook, list: { ...emptyBook.list, people: [person] } });
  const [starter = ''] = starterList.people.map(({ id }) => id);
  draft.values.leftOut = [person.id, starter];
  draft.keep(sessionStorage);
  expect(draft.values.leftOut).toEqual([person.id, starter]);
  const reloaded = new EveningDraft();
  reloaded.read(sessionStorage);
  expect(reloaded.values.leftOut).toEqual([starter]);
  expect(JSON.stringify(Object.entries(sessionStorage))).not.toContain(person.id);
});

test('the next evening from this one proposes the same profile, and a reload keeps it', async () => {
  for (const profile of ['ordinary', 'careful'] as const) {
    const draft = new EveningDraft();
    draft.follow((await anEvening(4, undefined, 'open', profile)).manifest, emptyBook);
    expect(draft.values.profile).toBe(profile);
    draft.keep(sessionStorage);
    const reloaded = new EveningDraft();
    reloaded.read(sessionStorage);
    expect(reloaded.values.profile).toBe(profile);
  }
});

test('once the evening is made nothing of it stays in the tab', () => {
  const draft = aDraft();
  draft.keep(sessionStorage);
  draft.clear(sessionStorage);
  expect(sessionStorage.length).toBe(0);
  expect(draft.values.title).toBe('');
});

test('what is begun as a rehearsal is one until somebody real is on it, and TEST people alone make none', () => {
  const draft = new EveningDraft();
  expect(draft.isRehearsal).toBe(false);
  draft.rehearse('Rehearsal');
  expect(draft.isRehearsal).toBe(true);
  draft.values.useStarter = true;
  expect(draft.isRehearsal).toBe(false);

  // Whoever brings a list later begins with TEST people, too.
  const other = aDraft();
  Object.assign(other.values, { useStarter: false, useTest: true });
  expect(other.isRehearsal).toBe(false);
});

test('an address that skips a step leads to the first one that lacks something', () => {
  expect(new EveningDraft().allows('passphrase')).toBe('evening');
  const draft = aDraft();
  Object.assign(draft.values, { useStarter: false, useTest: false });
  expect(draft.allows('passphrase')).toBe('people');
});

test('what is not of this form is not taken from the tab', () => {
  sessionStorage.setItem('otk.newEvening', '{"title":7,"mode":"pigeon","place":"Utrecht","other":"x","leftOut":[1]}');
  const draft = new EveningDraft();
  draft.read(sessionStorage);
  expect(draft.values).toEqual({ ...new EveningDraft().values, place: 'Utrecht' });
  sessionStorage.setItem('otk.newEvening', 'no JSON');
  expect(() => draft.read(sessionStorage)).not.toThrow();
});
