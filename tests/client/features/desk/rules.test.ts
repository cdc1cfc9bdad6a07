// @vitest-environment node
import { expect, test } from 'vitest';
import { ruleChangesOf } from '../../../../src/client/live/ruleChanges.ts';
import { answer } from '../../../../src/client/workers/check/answer.ts';
import { builtInRules, checkText, factsOf } from '../../../../src/domain/check/index.ts';
import { optionsFor } from '../../../../src/domain/check/optionsFor.ts';
import { changesOf, type Operation } from '../../../../src/domain/log/index.ts';
import { testPerson } from '../../../support/evening.ts';
import { testAddress } from '../../../support/testAddress.ts';
import { ownRule } from '../../../support/ownRule.ts';
import { anAttendee, aWorld, sync } from '../../sync/aWorld.ts';
import { anOpenDesk } from './aDesk.ts';

const person = testPerson({ id: 'probnikov-test' });

function changeRules(day: string): Operation {
  const forOne = ownRule({ people: [person.id] });
  return {
    type: 'changeRules',
    day,
    said: [
      { change: 'off', rule: 'war.ru.war', day },
      { change: 'add', rule: forOne, day },
      { change: 'add', rule: ownRule({ id: 'own.elsewhere', people: ['somebody-else'] }), day },
    ],
  };
}

test('what an organizer changes of the rules comes to every other desk and every phone, and holds there without a network', async () => {
  const world = await aWorld();
  const { session } = await anOpenDesk(world);
  const phone = await anAttendee(world);
  expect(await ruleChangesOf(phone.db, session.eid)()).toEqual([]);
  expect((await session.act(changeRules(session.today))).ok).toBe(true);
  await session.sync();
  await sync(phone);
  const { session: other } = await anOpenDesk(world, 600);
  await other.sync();
  expect(other.ruleChanges).toEqual(session.ruleChanges);
  expect(changesOf(other.desk.rules)).toHaveLength(3);

  const changes = await ruleChangesOf(phone.db, session.eid)();
  expect(changes.map(({ change, rule }) => [change, typeof rule === 'string' ? rule : rule.id])).toEqual([
    ['add', 'own.barge'],
    ['off', 'war.ru.war'],
  ]);
  const found = (to: typeof person) => {
    const told = answer({ text: 'Опять война и баржи.', options: optionsFor(to, 'ru'), changes, why: 'en', instead: 'ru' });
    return told.words.map(({ words, why }) => [words, why]);
  };
  expect(found(person)).toEqual([['баржи', 'Так у нас называют адвоката.']]);
  expect(found({ ...person, id: 'anna' })).toEqual([]);
});

test('what is switched on again, and a rule that is taken away, leave the phones as they were', async () => {
  const world = await aWorld();
  const { session } = await anOpenDesk(world);
  const phone = await anAttendee(world);
  const { today: day } = session;
  await session.act(changeRules(day));
  await session.sync();
  await session.act({
    type: 'changeRules',
    day,
    said: [
      { change: 'on', rule: 'war.ru.war', day },
      { change: 'remove', rule: 'own.barge', day },
    ],
  });
  await session.sync();
  await sync(phone);
  expect(await ruleChangesOf(phone.db, session.eid)()).toEqual([]);
});

test('the desk checks a card by the rules of the country that its address says, confirmed or listed', async () => {
  const world = await aWorld();
  const { session } = await anOpenDesk(world);
  expect([session.checkFor(person.id).country, session.checkFor('stranger').country]).toEqual(['ru', 'ru']);
  const address = { ...testAddress, settlement: 'г. Гомель', district: '', region: 'Гомельская область', postalIndex: '246035' };
  await session.act({ type: 'confirmAddress', person: person.id, day: session.today, address, source: 'a call' });
  expect(session.checkFor(person.id).country).toBe('by');
  const told = answer({ text: 'Желаю вам свободы.', options: session.checkFor(person.id), why: 'en', instead: 'ru' });
  expect(told.findings.map(({ topic }) => topic)).toContain('freedom');
});

test('what the desk’s screen says of where a rule holds is what the check does', () => {
  const screen = factsOf(builtInRules);
  const holds = (id: string, country: string) => {
    const { countries = [] } = screen.find((rule) => rule.id === id) ?? {};
    return countries.length === 0 || countries.includes(country);
  };
  const texts = ['Желаю вам свободы.', 'I wish you freedom.', 'Ich wünsche dir Freiheit.', 'Они против войны.', 'Держитесь!'];
  for (const text of texts) {
    const everywhere = new Set(['ru', 'by', 'kz'].flatMap((country) => checkText(text, { country }).map(({ rule }) => rule)));
    for (const country of ['ru', 'by', 'kz']) {
      const found = new Set(checkText(text, { country }).map(({ rule }) => rule));
      expect([...everywhere].map((rule) => [rule, found.has(rule)])).toEqual([...everywhere].map((rule) => [rule, holds(rule, country)]));
    }
  }
});
