import { expect, test } from 'vitest';
import { createEvent } from '../../../src/domain/event/index.ts';
import { openList, parseList } from '../../../src/domain/list/index.ts';
import { forGuests, forOrganizers, organizersKey } from '../../../src/domain/list/organizersPart.ts';
import { nothingSaid, type SaidOfPeople } from '../../../src/domain/log/index.ts';
import { whyNotChoosable } from '../../../src/domain/person/choosable.ts';
import { addressesForGuests } from '../../../src/domain/person/addressForGuests.ts';
import type { PeopleList } from '../../../src/domain/person/person.ts';
import { anEvening, testPeople, testPerson } from '../../support/evening.ts';
import { seededRandom } from '../../support/random.ts';

const random = seededRandom(41);
const key = organizersKey(random(32));
const none = () => undefined;

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
  edits: ['0123456789abcdef', 'fedcba9876543210'],
  earlier: [
    {
      person: 'plain',
      day: '2026-11-01',
      was: { institution: 'ПРЕЖНЕЕ МЕСТО', street: '', settlement: '', district: '', region: '', postalIndex: '' },
    },
  ],
};

test('the desk gets back from what guests get every word of the whole list', () => {
  const parsed = parseList(forGuests(list, key, random, none));
  expect(parsed.ok && forOrganizers(parsed.list, key)).toEqual(list);
});

test('no guest reads who carries letters, who is published, whose lists were taken, or earlier addresses', () => {
  const read = JSON.stringify({ ...forGuests(list, key, random, none), organizers: '' });
  for (const own of ['знакомую', 'обещал', 'publishable', 'followed', 'example.org', 'earlier', 'ПРЕЖНЕЕ', 'edits', 'fedcba'])
    expect(read).not.toContain(own);
  expect(JSON.stringify(list)).toContain('знакомую');
});

test('a guest still sees to whom there is a confirmed way, and to whom there is none', () => {
  const reasons = (people: PeopleList['people']) => people.map((person) => whyNotChoosable(person, '2026-11-29'));
  expect(reasons(forGuests(list, key, random, none).people)).toEqual(reasons(list.people));
  expect(reasons(list.people)).toEqual([undefined, undefined, undefined, 'person.noChannel', 'person.noChannel']);
});

test('its size does not tell how much organizers know', () => {
  const size = (of: PeopleList) => forGuests(of, key, random, none).organizers?.length;
  expect(size(testPeople())).toBe(size(list));
});

test('a part of another evening, cut or turned, opens nowhere', () => {
  const closed = forGuests(list, key, random, none);
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

const place = { street: 'ул. Тайная, 7', settlement: 'г. Скрытный', district: '', region: 'Пробная область', postalIndex: '000042' };
const placed: PeopleList = {
  ...testPeople([testPerson({ id: 'known', institution: 'ik-0' }), testPerson({ id: 'unknown', institution: 'ik-0' })]),
  institutions: [{ id: 'ik-0', name: 'ФКУ ИК-0', region: 'Пробная область', address: place, asOf: null, sources: [] }],
};
const confirmed = { address: { institution: 'ФКУ ИК-0', ...place }, day: '2026-11-20', source: 'a letter' };
const known: SaidOfPeople = { ...nothingSaid, addresses: new Map([['known', confirmed]]) };

/** Everything that a phone can read of an evening's list. */
async function readByAGuest(addresses: 'desk' | 'everyone' | 'ownPost'): Promise<PeopleList> {
  const plan = { title: 'Вечер', place: '', date: '2026-11-29', theme: '', mode: 'open', languages: ['ru'], lists: [placed] } as const;
  const { lists, code } = await createEvent({ ...plan, addresses, known }, seededRandom(5));
  const [sealed] = lists;
  const opened = sealed && openList(sealed.bytes, sealed.id, code.secret);
  if (opened?.ok !== true) throw new Error('The list did not open.');
  return opened.list;
}

test('where addresses are shown to nobody, the list that phones open holds no word of any, whatever the desk confirmed', async () => {
  const read = JSON.stringify(await readByAGuest('desk'));
  for (const secret of ['Тайная', 'Скрытный', '000042', 'confirmedOn']) expect(read).not.toContain(secret);
  // That one is known is no secret: a guest sees whether a card can be posted.
  expect((await readByAGuest('desk')).institutions[0]?.address).toEqual({
    street: '',
    settlement: '',
    district: '',
    region: '',
    postalIndex: '',
  });
});

test.each(['everyone', 'ownPost'] as const)(
  'shown to %s, an address stands at whom it was confirmed for, and nowhere else',
  async (choice) => {
    const list = await readByAGuest(choice);
    const [first, second] = list.people;
    expect(first?.address).toEqual({
      lines: ['Пробникову Тесту Тестовичу', '1990 г. р.', 'ФКУ ИК-0', 'ул. Тайная, 7', 'г. Скрытный', 'Пробная область', '000042'],
      confirmedOn: '2026-11-20',
    });
    expect(second).not.toHaveProperty('address');
    expect(JSON.stringify({ ...list, people: [second] })).not.toContain('Тайная');
  },
);

test('the desk gets the addresses of the list back, and none of those that guests were shown', () => {
  const opened = forOrganizers(forGuests(placed, key, random, addressesForGuests(placed, known)), key);
  expect(opened).toEqual(placed);
});
