import type { Gender } from '../numerals.ts';
import type { Word } from './word.ts';

const genders: ReadonlyMap<string, Gender> = new Map((['m', 'f', 'n', 'pl'] as const).map((gender) => [gender, gender]));

/**
 * Reads a table of words: the first line names the columns, every other line is a word, cells are parted by `|`.
 * Columns are `id`, `kinds`, `en`, `de.gender`, `ru.in` …: a language and a form. An empty cell means that the form is
 * the word as it is listed.
 */
export function wordTable(table: string): readonly Word[] {
  const [columns = [], ...rows] = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return rows.map((cells) => {
    const word = { id: '', kinds: [] as string[], en: empty(), de: empty(), ru: empty() };
    columns.forEach((column, i) => {
      const cell = cells[i] ?? '';
      if (cell === '') return;
      const [language = '', ...form] = column.split('.');
      if (column === 'id') word.id = cell;
      else if (column === 'kinds') word.kinds = cell.split(' ');
      else if (language === 'en' || language === 'de' || language === 'ru') {
        const gender = genders.get(cell);
        if (form[0] === 'gender' && gender) word[language].gender = gender;
        else word[language].forms[form.join('.')] = cell;
      }
    });
    return word;
  });
}

function empty(): { gender?: Gender; forms: Record<string, string> } {
  return { forms: {} };
}
