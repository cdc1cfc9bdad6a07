import { expect, test } from 'vitest';
import { tipGroups, tipIds } from '../../../../src/client/features/tips/tips.ts';
import de from '../../../../src/client/i18n/de/tips.json';
import en from '../../../../src/client/i18n/en/tips.json';
import ru from '../../../../src/client/i18n/ru/tips.json';

const tips = tipGroups.flatMap((group) => group.tips);

test('every tip stands in one group and says where it was read, with a date or that there is none', () => {
  expect(tips.map(({ id }) => id)).toEqual([...tipIds]);
  for (const { sources } of tips) {
    expect(sources.length).toBeGreaterThan(0);
    for (const { name, date } of sources) {
      expect(name).toMatch(/\S/);
      expect(date ?? '2024').toMatch(/^\d{4}(-\d{2}-\d{2})?$/);
    }
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
