import { sexOf } from '../../names/sexOf.ts';
import { MOST_CARDS, type Person } from '../../person/person.ts';
import type { ColumnUse, FieldId } from '../fields/fields.ts';
import { isNoteHeading } from '../fields/isNoteHeading.ts';
import { splitParts } from '../lines.ts';
import type { NameOrder } from '../read/readName.ts';
import { readStatus } from '../read/readStatus.ts';
import { readWish } from '../read/readWish.ts';
import { readAnswered, readCount, readLanguage, readSex, readYesNo, saysNothing } from '../read/readWords.ts';
import type { ProblemCode } from '../problem.ts';
import type { PersonFacts, TextFacts } from './facts.ts';
import { readBirth, readPart, readRelease, readWholeDay } from './readDays.ts';
import { readDative } from './readDative.ts';
import { readPersonName, type RowName } from './readPersonName.ts';
import { readSources } from './readSources.ts';
import { reportNotes } from './reportNotes.ts';
import type { RowCells } from './RowCells.ts';

/** Reads everything that a row says of a person but the place; undefined when there is no name to go by. Reports what it meets. */
export function readPersonFacts(cells: RowCells, order: NameOrder | undefined): PersonFacts | undefined {
  const name = readPersonName(cells, order);
  const dative = readDative(cells, name);
  const asOf = readWholeDay(cells, 'asOf');
  // Read to the end without a name too: whoever mends the sheet wants to know everything at once.
  const facts = {
    id: readId(cells, 'id'),
    latin: nonEmpty(cells.words('latin', 'one')),
    dativeOverride: emptied(cells, dative.text),
    sex: readSexOf(cells, name),
    ...readBirth(cells, name?.birth ?? dative.birth),
    status: readWord(
      cells,
      'status',
      unlessProse(cells, 'status', (text) => readStatus(text, cells.sheet.today)),
      'status.unreadable',
    ),
    letters: readWord(cells, 'letters', unlessProse(cells, 'letters', readWish), 'letters.unreadable'),
    answersLetters: readAnswers(cells),
    cards: readCards(cells),
    civilianHostage: readHostage(cells),
    occupation: readTexts(cells, 'occupation', 'one'),
    story: readTexts(cells, 'story', 'several'),
    sentence: readTexts(cells, 'sentence', 'one'),
    asks: readTexts(cells, 'asks', 'several'),
    leaveOut: readTexts(cells, 'leaveOut', 'several'),
    placeNote: readTexts(cells, 'placeNote', 'several'),
    interests: readInterests(cells),
    languages: readLanguages(cells),
    articles: cells.sheet.own ? cells.raw('articles') : nonEmpty(cells.words('articles', 'one')),
    arrestedOn: readPart(cells, 'arrestedOn', Number(cells.sheet.today.slice(0, 4))),
    sentencedOn: readPart(cells, 'sentencedOn', Number(cells.sheet.today.slice(0, 4))),
    expectedRelease: readRelease(cells),
    asOfStatus: readWholeDay(cells, 'asOfStatus') ?? asOf ?? undefined,
    asOfInstitution: readWholeDay(cells, 'asOfInstitution') ?? (cells.sheet.own ? null : (asOf ?? undefined)),
    asOfAddress: readWholeDay(cells, 'asOfAddress') ?? (cells.sheet.own ? null : (asOf ?? undefined)),
    sources: readSources(cells, 'sources'),
    publishable: readWord(cells, 'publishable', readYesNo, 'yesNo.unreadable'),
    test: readWord(cells, 'test', readYesNo, 'yesNo.unreadable'),
  };
  reportNotes(cells);
  return name && { ...facts, surname: name.surname, givenName: name.givenName, patronymic: name.patronymic };
}

/** An id of our own sheets; undefined where the cell is empty, as in a row that somebody added. */
export function readId(cells: RowCells, use: ColumnUse): string | undefined {
  const id = nonEmpty(cells.line(use));
  if (id === undefined || /^[a-z0-9-]{1,80}$/u.test(id)) return id;
  cells.report('id.malformed', [use], { text: id });
  return undefined;
}

function readSexOf(cells: RowCells, name: RowName | undefined): Person['sex'] | undefined {
  const told = (name && sexOf({ ...name, patronymic: name.patronymic ?? null }).sex) ?? undefined;
  const text = cells.line('sex') ?? '';
  if (saysNothing(text)) return told;
  const sex = readSex(text);
  if (!sex) cells.report('sex.unreadable', ['sex'], { text });
  else if (name && told && told !== sex) cells.report('sex.contradicts', ['sex'], { text, name: `${name.surname} ${name.givenName}` });
  return sex ?? told;
}

/** A word out of a few; undefined where the cell is empty or says nothing. */
function readWord<T>(cells: RowCells, use: ColumnUse, read: (text: string) => T | undefined, problem: ProblemCode): T | undefined {
  const text = cells.line(use);
  if (text === undefined || (saysNothing(text) && read(text) === undefined)) return undefined;
  const word = read(text);
  if (word === undefined) cells.report(problem, [use], { text });
  return word;
}

/** Words for a status stand in many sentences: a whole cell is one, and never what a sentence has in common with it. */
function unlessProse<T>(cells: RowCells, use: ColumnUse, read: (text: string) => T | undefined): (text: string) => T | undefined {
  const heading = cells.sheet.headings[cells.sheet.columns.get(use) ?? -1] ?? '';
  const most = isNoteHeading(heading) ? 3 : 12;
  return (text) => (text.split(/\s+/u).length > most ? undefined : read(text));
}

/** An empty cell takes nothing away but in a sheet of ours: others note who answered, and of the rest they know nothing. */
function readAnswers(cells: RowCells): boolean | null | undefined {
  if (cells.line('answersLetters') === '') return cells.sheet.own ? null : undefined;
  return readWord(cells, 'answersLetters', readAnswered, 'yesNo.unreadable');
}

function readCards(cells: RowCells): number | null | undefined {
  const text = cells.line('cards');
  if (text === undefined) return undefined;
  if (saysNothing(text)) return cells.sheet.own ? null : undefined;
  const count = readCount(text);
  if (count !== undefined && count <= MOST_CARDS) return count;
  cells.report('count.unreadable', ['cards'], { text });
  return undefined;
}

function readHostage(cells: RowCells): PersonFacts['civilianHostage'] {
  const isHostage = readWord(cells, 'hostage', readYesNo, 'yesNo.unreadable');
  const channel = cells.words('channel', 'one');
  if (isHostage === undefined && !nonEmpty(channel)) return cells.sheet.own && cells.raw('hostage') !== undefined ? null : undefined;
  if (isHostage === false) return null;
  if (channel === undefined && cells.raw('channelConfirmed') === undefined) return 'yes';
  const confirmedOn = readWholeDay(cells, 'channelConfirmed') ?? null;
  if (confirmedOn === null || !nonEmpty(channel)) cells.report('channel.notConfirmed', ['channelConfirmed', 'channel', 'hostage']);
  return { channel: channel ?? '', confirmedOn };
}

/** A column that says no language is in the one whose letters it has. */
function readTexts(cells: RowCells, field: FieldId, lines: 'one' | 'several'): TextFacts<string> {
  return cells.inLanguages(field).flatMap(([use, language]): TextFacts<string> => {
    const text = cells.words(use, lines) ?? '';
    if (text !== '' && (cells.sheet.own || !saysNothing(text))) return [[language ?? languageOfText(text), text]];
    return cells.sheet.own && language !== undefined ? [[language, null]] : [];
  });
}

function readInterests(cells: RowCells): TextFacts<string[]> {
  return cells.inLanguages('interests').flatMap(([use, language]): TextFacts<string[]> => {
    const text = cells.words(use, 'several') ?? '';
    if (text !== '' && cells.sheet.own) return [[language ?? languageOfText(text), ownInterests(text)]];
    if (text !== '' && !saysNothing(text)) {
      const { interests, remarks } = interestsIn(text);
      for (const remark of remarks) cells.report('interests.remark', [use], { text: remark });
      if (interests.length > 0) return [[language ?? languageOfText(text), interests]];
    }
    return cells.sheet.own && language !== undefined ? [[language, null]] : [];
  });
}

function ownInterests(text: string): string[] {
  const parts = splitParts(text, ';');
  if (text.trim() === ';') return [];
  return parts.at(-1) === '' ? parts.slice(0, -1) : parts;
}

/**
 * Semicolons or lines divide, or numbers in front; commas and strokes only where neither stands. What is in brackets is told:
 * guests see interests, and «(сейчас в больнице)» is none of them.
 */
function interestsIn(text: string): { readonly interests: string[]; readonly remarks: readonly string[] } {
  const remarks: string[] = [];
  const isNumbered = /^\s*1[.)]\s*\p{L}/u.test(text);
  const apart = isNumbered ? text.replace(/(?:^|[\s,;])\d{1,2}[.)]\s*(?=\p{L})/gu, '\n') : text;
  const bare = apart.replace(/[([]([^()[\]]*)[)\]]/gu, (_, inside: string) => {
    if (inside.trim() !== '') remarks.push(inside.trim());
    return ' ';
  });
  const parts = /[;\n]/u.test(bare) ? bare.split(/[;\n]/u) : bare.split(/,|\s\/\s/u);
  const interests = parts.map((part) => part.replace(/\s+/gu, ' ').replace(/^[\s•*–—-]+|[\s.,]+$/gu, '')).filter((part) => part !== '');
  return { interests, remarks };
}

function readLanguages(cells: RowCells): readonly string[] | undefined {
  const text = cells.line('languages');
  if (text === undefined || (saysNothing(text) && !cells.sheet.own)) return undefined;
  const languages = text.split(/[,;\s]+(?:и\s+)?/u).filter((word) => word !== '');
  return languages.flatMap((word) => {
    const language = readLanguage(word);
    if (language === undefined) cells.report('language.unreadable', ['languages'], { text: word });
    return language ?? [];
  });
}

function languageOfText(text: string): string {
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en';
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text;
}

/** Null where a sheet of ours has an empty cell. */
function emptied(cells: RowCells, text: string | undefined): string | null | undefined {
  return nonEmpty(text) ?? (text !== undefined && cells.sheet.own ? null : undefined);
}
