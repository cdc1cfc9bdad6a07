import { expect, test } from 'vitest';
import type { RuleChange } from '../../../src/domain/check/index.ts';
import { parseCounts } from '../../../src/domain/counts/counts.ts';
import { publishedRules, toldChanges } from '../../../src/domain/counts/publishedRules.ts';
import { countsOf } from '../../../src/domain/counts/countsOf.ts';
import { emptyDesk, foldLog } from '../../../src/domain/log/index.ts';
import { ownRule } from '../../support/ownRule.ts';

const listed = { person: (id: string) => id === 'anna', institution: (id: string) => id === 'ik-1' };
const add = (change: Parameters<typeof ownRule>[0] = {}): RuleChange => ({ change: 'add', rule: ownRule(change) });
const counts = { eid: 'a'.repeat(32), version: 1, cards: {} };
const parsed = (rules: unknown) => parseCounts(JSON.stringify({ ...counts, rules }));

test('phones get the words and the reason of a rule, and not from whom organizers know it nor their examples', () => {
  const { rules } = publishedRules(
    [add({ match: ['Баржа пришла.'], pass: ['Корабль.'], people: ['anna'] }), { change: 'off', rule: 'food.ru' }],
    listed,
  );
  expect(JSON.stringify(rules)).not.toMatch(/сестра|пришла|Корабль/u);
  expect(rules).toMatchObject({ off: ['food.ru'], own: [{ find: ['баржа'], why: 'Так у нас называют адвоката.', people: ['anna'] }] });
  expect(parsed(rules)?.rules).toEqual(rules);
  expect(rules && toldChanges(rules)).toEqual([add({ source: '', people: ['anna'] }), { change: 'off', rule: 'food.ru' }]);
});

test('a rule for somebody or for a prison that is not on the list stays at the desk, whole or that part of it', () => {
  const told = (change: Parameters<typeof ownRule>[0]) => publishedRules([add(change)], listed).rules?.own ?? [];
  expect(told({ people: ['boris'] })).toEqual([]);
  expect(told({ institutions: ['ik-7'] })).toEqual([]);
  expect(told({ people: ['anna', 'boris'], institutions: ['ik-7', 'ik-1'] })).toMatchObject([{ people: ['anna'], institutions: ['ik-1'] }]);
});

test('an own rule that is switched off stays at the desk, too', () => {
  expect(publishedRules([add(), { change: 'off', rule: 'own.barge' }], listed)).toEqual({ left: 0 });
});

test('more rules than phones take are counted, so that the desk can say so', () => {
  const find = Array.from({ length: 100 }, (_, i) => `слово${String(i)} ${'ы'.repeat(90)}`);
  const many = Array.from({ length: 9 }, (_, i) => add({ id: `own.${String(i)}`, find }));
  const { rules, left } = publishedRules(many, listed);
  expect(rules?.own).toHaveLength(6);
  expect(left).toBe(3);
});

test('a rule that a later version writes is skipped alone, and what is no rules at all leaves the counts readable', () => {
  const { rules } = publishedRules([add()], listed);
  const own = rules?.own[0];
  expect(parsed({ off: [], own: [own, { ...own, topic: 'weather' }, 7] })?.rules).toEqual({ off: [], own: [own] });
  for (const broken of [null, [], { off: 'all', own: [] }, { off: [] }])
    expect(parsed(broken)).toEqual({ ...counts, rules: { off: [], own: [] } });
  expect(parseCounts(JSON.stringify(counts))).toEqual(counts);
});

test('what desks told before is older than a change of a rule', () => {
  const day = '2026-12-01';
  const said = [{ change: 'off', rule: 'food.ru', day } as const];
  const changed = foldLog(emptyDesk, [
    { kind: 'operation', seq: 1, day, id: 'a', card: null, counter: 0, operation: { type: 'changeRules', day, said } },
  ]);
  const told = (desk: typeof changed) => countsOf(desk, counts.eid, listed.person, 'open', listed.institution);
  expect(told(emptyDesk)).toEqual({ ...counts, version: 0 });
  expect(told(changed)).toEqual({ ...counts, rules: { off: ['food.ru'], own: [] } });
});
