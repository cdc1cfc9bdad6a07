import { expect, test } from 'vitest';
import { checkedLanguages, checkText } from '../../../src/domain/check/index.ts';
import { promptTexts } from '../../support/check/ownTexts.ts';

test('what a prompt puts on a card is nothing that the check would ask or advise about, by itself', () => {
  const found = checkedLanguages.flatMap((language) =>
    promptTexts(language).flatMap((text) =>
      checkText(text, { country: 'ru' })
        .filter(({ strength }) => strength !== 'remind')
        .map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)} | ${text}`),
    ),
  );
  expect(checkedLanguages.map((language) => promptTexts(language).length).filter((count) => count < 150)).toEqual([]);
  expect(found).toEqual([]);
});
