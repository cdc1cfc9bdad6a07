import { expect, test } from 'vitest';
import { createEvent } from '../../../src/domain/event/index.ts';
import { openList, parseList } from '../../../src/domain/list/index.ts';
import { forGuests, forOrganizers, organizersKey } from '../../../src/domain/list/organizersPart.ts';
import { whyNotChoosable } from '../../../src/domain/person/choosable.ts';
import type { PeopleList } from '../../../src/domain/person/person.ts';
import { anEvening, testPeople, testPerson } from '../../support/evening.ts';
import { seededRandom } from '../../support/random.ts';

const random = seededRandom(41);
const key = organizersKey(random(32));

const hostage = (id: string, channel: string, confirmedOn: string | null) => testPerson({ id, civilianHostage: { channel, confirmedOn } });

const list: PeopleList = {
  ...testPeople([
    testPerson({ id: 'open', publishable: true }),
    testPerson({ id: 'plain' }),
    hostage('reached', 'Через знакомую семьи', '2026-11-02'),
    hostage('unreached', '', null),
    hostage('unconfirmed', 'Кто-то обещал', null),
  ]),
  followed: [
    {
      key: 'example.org+12345678+AAAA',
      list: 'Список',
      version: 3,
      sha256: 'a'.repeat(64),
      issued: '2026-10-01',
      expires: '2027-10-01',
      people: ['open'],
    },
  ],
  earlier: [
    {
      person: 'plain',
      day: '2026-11-01',
      was: { institution: 'ПРЕЖНЕЕ МЕСТО', street: '', settlement: '', district: '', region: '', postalIndex: '' },
    },
  ],
};

test('the desk gets back from what guests get every word of the whole list', () => {
  const parsed = parseList(forGuests(list, key, random));
  expect(parsed.ok && forOrganizers(parsed.list, key)).toEqual(list);
});

test('no guest reads who carries letters, who is published, whose lists were taken, or earlier addresses', () => {
  const read = JSON.stringify({ ...forGuests(list, key, random), organizers: '' });
  for (const own of ['знакомую', 'обещал', 'publishable', 'followed', 'example.org', 'earlier', 'ПРЕЖНЕЕ']) expect(read).not.toContain(own);
  expect(JSON.stringify(list)).toContain('знакомую');
});

test('a guest still sees to whom there is a confirmed way, and to whom there is none', () => {
  const reasons = (people: PeopleList['people']) => people.map((person) => whyNotChoosable(person, '2026-11-29'));
  expect(reasons(forGuests(list, key, random).people)).toEqual(reasons(list.people));
  expect(reasons(list.people)).toEqual([undefined, undefined, undefined, 'person.noChannel', 'person.noChannel']);
});

test('its size does not tell how much organizers know', () => {
  const size = (of: PeopleList) => forGuests(of, key, random).organizers?.length;
  expect(size(testPeople())).toBe(size(list));
});

test('a part of another evening, cut or turned, opens nowhere', () => {
  const closed = forGuests(list, key, random);
  expect(forOrganizers(closed, organizersKey(random(32)))).toBeUndefined();
  const [sealed = ''] = [closed.organizers];
  for (const organizers of ['A', sealed.slice(0, -4), `${sealed.startsWith('A') ? 'B' : 'A'}${sealed.slice(1)}`])
    expect(forOrganizers({ ...closed, organizers }, key)).toBeUndefined();
});

test('a new evening gives its guests such a list, and its desks the whole one', async () => {
  const evening = await createEvent(
    { title: 'Вечер', place: '', date: '2026-11-29', theme: '', mode: 'open', languages: ['ru'], lists: [list] },
    random,
  );
  const [sealed] = evening.lists;
  const opened = sealed && openList(sealed.bytes, sealed.id, evening.code.secret);
  if (opened?.ok !== true) throw new Error('The list did not open.');
  expect(JSON.stringify(opened.list)).not.toContain('знакомую');
  expect(forOrganizers(opened.list, organizersKey(evening.identity.coordinatorSecret))).toEqual(list);
});

test('an evening of the tests holds nothing in the open that is its desks’ own', async () => {
  const evening = await anEvening(7, [list]);
  const [sealed] = evening.lists;
  const opened = sealed && openList(sealed.bytes, sealed.id, evening.code.secret);
  expect(opened).toMatchObject({ ok: true, list: { organizers: expect.any(String) as string } });
});
