import { expect, test } from 'vitest';
import {
  allOfRules,
  changesOf,
  emptyDesk,
  foldLog,
  foldRules,
  isOff,
  mergeRules,
  ownRules,
  parseOperation,
  undoOf,
  type OpenedEntry,
  type SaidOfRule,
} from '../../../src/domain/log/index.ts';
import { ownRule } from '../../support/ownRule.ts';

const day = '2026-12-01';
const later = '2026-12-02';
const barge = ownRule({ id: 'own.barge' });
const add: SaidOfRule = { change: 'add', rule: barge, day };
const off = (rule: string, on = day): SaidOfRule => ({ change: 'off', rule, day: on });
const back = (rule: string, on = day): SaidOfRule => ({ change: 'on', rule, day: on });
const remove = (rule: string, on = day): SaidOfRule => ({ change: 'remove', rule, day: on });

const entry = (counter: number, ...said: SaidOfRule[]): OpenedEntry => ({
  kind: 'operation',
  seq: counter + 1,
  day,
  id: String(counter),
  card: null,
  counter,
  operation: { type: 'changeRules', day, said },
});

test('every desk of an evening knows which rules are off and which were added, in the log’s order', () => {
  const first = foldLog(emptyDesk, [entry(0, add, off('food.ru'))]);
  expect(changesOf(first.rules)).toEqual([
    { change: 'add', rule: barge },
    { change: 'off', rule: 'food.ru' },
  ]);
  const second = foldLog(first, [entry(1, back('food.ru'), remove('own.barge'))]);
  expect(changesOf(second.rules)).toEqual([]);
  expect(foldLog(emptyDesk, [entry(0, add, off('food.ru')), entry(1, back('food.ru'), remove('own.barge'))]).rules).toEqual(second.rules);
});

test('an own rule that is switched off stays in the list, and a changed one stays off', () => {
  const rules = foldRules([add, off('own.barge'), { ...add, rule: { ...barge, why: 'Иначе.' } }]);
  expect(isOff(rules, 'own.barge')).toBe(true);
  expect(ownRules(rules).map(({ why }) => why)).toEqual(['Иначе.']);
  expect(changesOf(rules).map(({ change }) => change)).toEqual(['add', 'off']);
  // Of one that was taken away nothing is left to switch.
  expect(changesOf(foldRules([remove('own.barge')], rules))).toEqual([]);
});

test('an older word does not replace a newer one, and does not bring back what was taken away', () => {
  const rules = foldRules([off('food.ru', later), remove('own.barge', later), back('food.ru'), add]);
  expect(changesOf(rules)).toEqual([{ change: 'off', rule: 'food.ru' }]);
  expect(mergeRules([add, back('food.ru')], allOfRules(rules))).toEqual(rules);
  expect(changesOf(mergeRules(allOfRules(rules), [back('food.ru', '2026-12-03')]))).toEqual([]);
});

test('what was said is taken back whole', () => {
  const before = foldRules([add, off('food.ru')]);
  const said: SaidOfRule[] = [
    { change: 'add', rule: { ...barge, why: 'Иначе.' }, day },
    { change: 'add', rule: ownRule({ id: 'own.new' }), day },
    back('food.ru'),
    off('war.ru.war'),
  ];
  const after = foldRules(said, before);
  expect(changesOf(after)).not.toEqual(changesOf(before));
  expect(changesOf(foldRules(undoOf(said, before, day), after))).toEqual(changesOf(before));
  expect(changesOf(foldRules(undoOf([remove('own.barge')], before, day), foldRules([remove('own.barge')], before)))).toEqual(
    changesOf(before),
  );
});

test('an operation on rules is read strictly', () => {
  const operation = { type: 'changeRules', day, said: [add, off('food.ru')] };
  expect(parseOperation(operation)).toEqual(operation);
  for (const said of [
    [{ ...off('food.ru'), day: 'today' }],
    [{ change: 'off', rule: '', day }],
    [{ ...add, rule: { ...barge, find: [] } }],
  ])
    expect(parseOperation({ ...operation, said })).toBeUndefined();
});
