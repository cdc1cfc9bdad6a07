import { readNameCell } from '../read/readName.ts';
import type { RowName } from './readPersonName.ts';
import type { RowCells } from './RowCells.ts';

/** The dative of a cell of its own, and a birth that stood beside it. */
export interface Dative {
  readonly text: string | undefined;
  readonly birth: string | undefined;
}

/** Reads «Кому (дат. падеж)». Reports the name of another person, who would stand on the envelope. */
export function readDative(cells: RowCells, name: RowName | undefined): Dative {
  const said = cells.words('dativeOverride', 'one');
  if (said === undefined || cells.sheet.own) return { text: said, birth: undefined };
  const { name: text, birth } = readNameCell(said);
  if (name && text !== '' && !isOf(text, name)) {
    const nominative = [name.surname, name.givenName, name.patronymic ?? ''].filter((part) => part !== '').join(' ');
    cells.report('dative.otherPerson', ['dativeOverride'], { text, name: nominative });
  }
  return { text, birth };
}

/** Every word of the name begins a word of the dative: of «Лев», which becomes «Льву», only the first letter stays. */
function isOf(dative: string, { surname, givenName, patronymic }: RowName): boolean {
  const words = wordsOf(dative);
  return wordsOf(`${surname} ${givenName} ${patronymic ?? ''}`).every((word) => {
    const beginning = word.slice(0, word.length <= 4 ? 1 : 2);
    return words.some((other) => other.startsWith(beginning));
  });
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/\p{L}+/gu) ?? []
  );
}
