import { expect, test } from 'vitest';
import { tipGroups, tipIds } from '../../../../src/client/features/tips/tips.ts';
import de from '../../../../src/client/i18n/de/tips.json';
import en from '../../../../src/client/i18n/en/tips.json';
import ru from '../../../../src/client/i18n/ru/tips.json';

const tips = tipGroups.flatMap((group) => group.tips);

test('every tip stands in one group only', () => {
  expect(new Set(tipIds).size).toBe(tipIds.length);
  expect(tips.map(({ id }) => id)).toEqual(tipIds);
  for (const { tips: inGroup } of tipGroups) expect(inGroup.length).toBeGreaterThan(3);
});

test('every tip says where it was read, with a date or that there is none, or that it was not', () => {
  const unsaid = tips.filter(({ sources, notes }) => sources.length === 0 && !notes.includes('memory') && !notes.includes('app'));
  expect(unsaid).toEqual([]);
  // What is wholly from memory has no source to lean on.
  expect(tips.filter(({ sources, notes }) => notes.includes('memory') && sources.length > 0)).toEqual([]);
  for (const { sources } of tips) {
    for (const { name, date } of sources) {
      expect(name).toMatch(/\S/);
      expect(name).not.toMatch(/^https?:/);
      expect(date ?? '2024').toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
    }
  }
});

test('whatever is said to be from memory in the words is marked so too', () => {
  for (const [words, memory] of [
    [en, /from memory/i],
    [ru, /по памяти/i],
    [de, /aus dem Gedächtnis/i],
  ] as const) {
    const said = tips.filter(({ id }) => memory.test(words.item[id].text)).map(({ id }) => id);
    expect(said.length).toBeGreaterThan(4);
    expect(tips.filter(({ id, notes }) => said.includes(id) !== notes.includes('partMemory')).map(({ id }) => id)).toEqual([]);
  }
});

test('every tip has its words in every language, short enough to be read at a table', () => {
  for (const id of tipIds) {
    for (const words of [en.item[id], ru.item[id], de.item[id]]) {
      expect(words.title).toMatch(/\S/);
      expect(words.text.length).toBeLessThan(280);
    }
  }
});
