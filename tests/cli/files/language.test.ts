import { expect, test } from 'vitest';
import { readLanguage } from '../../../src/cli/files/language.ts';
import { readSheetArguments } from '../../../src/cli/files/sheetArguments.ts';
import { languages } from '../../../src/domain/language/index.ts';

test('the command line speaks the languages of the screens, and is not understood in any other', () => {
  for (const { tag } of languages) expect(readLanguage(tag)).toBe(tag);
  for (const tag of ['fr', 'RU', '', 'toString']) expect(readLanguage(tag)).toBeUndefined();
  expect(readSheetArguments(['--language', 'ru'], 0)).toMatchObject({ language: 'ru' });
  expect(readSheetArguments([], 0)).toMatchObject({ language: 'en' });
  expect(readSheetArguments(['--language', 'fr'], 0)).toBeUndefined();
});
