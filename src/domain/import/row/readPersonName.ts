import { isGivenName } from '../read/givenNames.ts';
import {
  cleanName,
  inNameCase,
  inSurnameCase,
  isPatronymic,
  namesTwo,
  readNameCell,
  splitName,
  type NameOrder,
  type NameParts,
} from '../read/readName.ts';
import { saysNone, saysNothing } from '../read/readWords.ts';
import { saysNotToWrite } from '../read/saysNotToWrite.ts';
import type { ColumnUse } from '../fields/fields.ts';
import { isSaidBeside } from './isSaidBeside.ts';
import type { RowCells } from './RowCells.ts';

/** A person's name as a row gives it. `patronymic` is undefined where the sheet has no place for one, null where that is empty. */
export interface RowName {
  readonly surname: string;
  readonly givenName: string;
  readonly patronymic: string | null | undefined;
  /** A birth date or year that stood beside the name. */
  readonly birth: string | undefined;
}

/** Reads the name from whichever columns there are; undefined when it was reported as unreadable or there is none. */
export function readPersonName(cells: RowCells, order: NameOrder | undefined): RowName | undefined {
  const use = mergedColumn(cells);
  const two = (use === undefined ? apartUses : [use]).find((one) => !cells.sheet.own && namesTwo(cells.raw(one) ?? ''));
  if (two) {
    cells.report('name.twoPeople', [two], { text: cells.line(two) ?? '' });
    return undefined;
  }
  const name = use === undefined ? apart(cells) : merged(cells, use, order);
  return name && isOneScript(cells, name) ? name : undefined;
}

const apartUses: readonly ColumnUse[] = ['surname', 'givenName', 'givenAndPatronymic'];

/** The column that holds whole names; undefined where surname and given name stand apart. */
export function mergedColumn(cells: RowCells): ColumnUse | undefined {
  const [surname, given, name] = [cells.line('surname'), cells.line('givenName') ?? cells.line('givenAndPatronymic'), cells.line('name')];
  if (surname !== undefined && given !== undefined && (surname !== '' || given !== '' || name === undefined)) {
    return given === '' && surname.includes(' ') ? 'surname' : undefined;
  }
  if (name !== undefined) return 'name';
  if (surname !== undefined) return 'surname';
  return given === undefined ? undefined : cells.line('givenName') === undefined ? 'givenAndPatronymic' : 'givenName';
}

function merged(cells: RowCells, use: ColumnUse, order: NameOrder | undefined): RowName | undefined {
  const cell = readNameCell(cells.line(use) ?? '');
  if (/\p{L}/u.test(cell.name) && !/\p{Script=Cyrillic}/u.test(cell.name)) {
    cells.report('name.notCyrillic', [use], { text: cell.name });
    return undefined;
  }
  const split = splitName(cell.name);
  let parts: NameParts;
  if (split.ok) parts = split.parts;
  else if (split.problem === 'name.order' && order !== undefined) {
    const [first, second] = split.words;
    const [surname, givenName] = order === 'surnameFirst' ? [first, second] : [second, first];
    parts = { surname: inSurnameCase(surname), givenName: inNameCase(givenName), patronymic: null };
    cells.report('name.orderAssumed', [use], { surname: parts.surname, givenName: parts.givenName });
  } else {
    cells.report(split.problem, [use], { text: cell.name });
    return undefined;
  }
  reportRemarks(cells, use, cell.remarks);
  const own = cells.raw('patronymic');
  const patronymic = parts.patronymic ?? (own === undefined ? undefined : readPatronymic(cells));
  return { ...parts, patronymic, birth: cell.birth };
}

function apart(cells: RowCells): RowName | undefined {
  const own = cells.sheet.own ? asItStands(cells) : undefined;
  if (own) return own;
  const surname = readNameCell(cells.line('surname') ?? '');
  const givenUse: ColumnUse = cells.raw('givenName') === undefined ? 'givenAndPatronymic' : 'givenName';
  const given = readNameCell(cells.line(givenUse) ?? '');
  const missing: ColumnUse | undefined = surname.name === '' ? 'surname' : given.name === '' ? givenUse : undefined;
  if (missing) {
    cells.report('name.missing', [missing, 'name']);
    return undefined;
  }
  if (/(?:^|[\s-])\p{L}\.|^\p{L}$/u.test(given.name)) {
    cells.report('name.initials', [givenUse], { text: given.name });
    return undefined;
  }
  reportRemarks(cells, 'surname', surname.remarks);
  reportRemarks(cells, givenUse, given.remarks);
  const words = given.name.split(' ');
  const rest = words.slice(1).join(' ');
  const hasBoth = rest !== '' && isPatronymic(rest.includes(' ') ? rest : (words.at(-1) ?? '')) && (cells.line('patronymic') ?? '') === '';
  const birth = surname.birth ?? given.birth;
  if (hasBoth) return { surname: inSurnameCase(surname.name), givenName: inNameCase(words[0] ?? ''), patronymic: inNameCase(rest), birth };
  const patronymic = cells.raw('patronymic') === undefined ? undefined : readPatronymic(cells);
  const name = { surname: inSurnameCase(surname.name), givenName: inNameCase(given.name), patronymic, birth };
  if (areSwapped(name)) {
    cells.report('name.swapped', ['surname'], {
      surname: name.surname,
      givenName: [name.givenName, name.patronymic].filter(Boolean).join(' '),
    });
  }
  return name;
}

/** «Алексей» as the surname beside «Горинов» as the given name, or «Александрович» as the given name beside «Алексей». */
function areSwapped({ surname, givenName, patronymic }: RowName): boolean {
  if (isGivenName(givenName)) return false;
  const looksLikeSurname = /..(?:[оеё]в|[иы]н|[оеё]ва|[иы]на|[сц]кий|[сц]кая|[сц]кой|енко|[ую]к|ян|дзе|швили|ич|[иы]х)$/iu.test(givenName);
  return (looksLikeSurname && isGivenName(surname)) || (isPatronymic(givenName) && isGivenName(patronymic ?? ''));
}

/** A name of our own sheets, letter by letter. */
function asItStands(cells: RowCells): RowName | undefined {
  const [surname = '', givenName = ''] = [cells.raw('surname')?.trim(), cells.raw('givenName')?.trim()];
  const patronymic = cells.raw('patronymic')?.trim() ?? '';
  const isName = surname !== '' && givenName !== '' && !/\p{L}\.|^\p{L}$/u.test(givenName);
  return isName ? { surname, givenName, patronymic: saysNone(patronymic) ? '' : patronymic || null, birth: undefined } : undefined;
}

function readPatronymic(cells: RowCells): string | null {
  const text = cells.line('patronymic') ?? '';
  if (saysNone(text)) return '';
  if (saysNothing(text)) return null;
  const name = inNameCase(cleanName(text));
  if (!/^\p{L}\.?$/u.test(name)) return name;
  cells.report('name.initials', ['patronymic'], { text });
  return null;
}

function reportRemarks(cells: RowCells, use: ColumnUse, remarks: readonly string[]): void {
  for (const text of remarks)
    cells.report(saysNotToWrite(text) && !isSaidBeside(cells, text) ? 'name.notToWrite' : 'name.remark', [use], { text });
}

/** A Latin «C» in «Cорокин» makes another person of him; a name wholly in Latin letters cannot stand on an envelope. */
function isOneScript(cells: RowCells, { surname, givenName, patronymic }: RowName): boolean {
  const parts: readonly (readonly [ColumnUse, string])[] = [
    ['surname', surname],
    ['givenName', givenName],
    ['patronymic', patronymic ?? ''],
  ];
  for (const [use, text] of parts) {
    const uses: readonly ColumnUse[] = [use, 'name', 'givenAndPatronymic'];
    const letters = text.replace(/[\s.’'ʼʹ-]/gu, '');
    const isForeign = !/\p{Script=Cyrillic}/u.test(letters);
    if (/[^\p{L}]/u.test(letters)) cells.report('name.strange', uses, { text });
    else if (isForeign && letters !== '') cells.report('name.notCyrillic', uses, { text });
    else if (/\P{Script=Cyrillic}/u.test(letters)) cells.report('name.mixedScript', uses, { text, letters: foreignLetters(letters) });
    else continue;
    return false;
  }
  return true;
}

function foreignLetters(text: string): string {
  return [...new Set(text.match(/\P{Script=Cyrillic}/gu))].join(' ');
}
