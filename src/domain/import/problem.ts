/** `error`: something in the sheet would be lost or is wrong; nothing is written while there is one. `warning`: it was taken, but look at it. */
export type Severity = 'error' | 'warning';

/** Something that a reader of a sheet met, by its cell. The words are `problemText`. */
export interface ImportProblem {
  /** As a spreadsheet program shows it, from 1. */
  readonly row: number;
  /** The letters of the column: A, B, … */
  readonly column: string;
  /** The heading of the column as it stands in the sheet; '' where it has none. */
  readonly heading: string;
  readonly severity: Severity;
  readonly code: ProblemCode;
  /** What the sentence names: the text of the cell, another row. */
  readonly params: Readonly<Record<string, string>>;
}

/** Every code with how bad it is, so that no caller has to know. */
export const problemSeverities = {
  // The file
  'table.empty': 'error',
  'table.tooLarge': 'error',
  'table.tooManyRows': 'error',
  'table.broken': 'error',
  'table.unsafe': 'error',
  'table.oldExcel': 'error',
  'table.openDocument': 'error',
  'table.webPage': 'error',
  'table.notATable': 'error',
  // The sheet
  'sheet.several': 'error',
  'sheet.hidden': 'warning',
  'sheet.garbled': 'error',
  'sheet.garbledUndone': 'warning',
  'header.notFound': 'error',
  'header.noName': 'error',
  'column.unknown': 'warning',
  'column.unsure': 'warning',
  'column.forbidden': 'warning',
  'column.twice': 'error',
  'column.noInstitution': 'error',
  'column.noPlace': 'warning',
  'people.none': 'error',
  'people.tooMany': 'error',
  'people.tooLarge': 'warning',
  // The row
  'row.skipped': 'warning',
  'row.notToWrite': 'error',
  'row.institutionAbove': 'warning',
  'row.surplus': 'error',
  'row.surplusJoined': 'warning',
  'row.hidden': 'warning',
  'row.repeated': 'warning',
  'row.repeatedYo': 'warning',
  'row.twice': 'error',
  // The cell
  'cell.stray': 'warning',
  'cell.formula': 'warning',
  'cell.formulaOnly': 'error',
  'cell.error': 'error',
  'cell.unreadable': 'error',
  'cell.garbled': 'error',
  'cell.oddQuote': 'error',
  'cell.openQuote': 'warning',
  'cell.tooLong': 'error',
  'cell.refused': 'error',
  'cell.hiddenCharacters': 'error',
  // Names
  'name.missing': 'error',
  'name.initials': 'error',
  'name.order': 'error',
  'name.orderAssumed': 'warning',
  'name.onePart': 'error',
  'name.tooManyParts': 'error',
  'name.dative': 'error',
  'name.notCyrillic': 'error',
  'name.mixedScript': 'error',
  'name.strange': 'error',
  'name.remark': 'warning',
  'fact.older': 'warning',
  'name.notToWrite': 'error',
  'note.notToWrite': 'error',
  'dative.otherPerson': 'error',
  'name.twoPeople': 'error',
  'name.swapped': 'warning',
  'patronymic.missing': 'warning',
  'sex.unknown': 'error',
  'sex.unreadable': 'error',
  'sex.contradicts': 'warning',
  // Days
  'day.unreadable': 'error',
  'day.impossible': 'error',
  'day.shortYear': 'warning',
  'day.serial': 'warning',
  'day.uncertain': 'warning',
  'day.partOnly': 'error',
  'day.lastOfPeriod': 'warning',
  'birth.missing': 'warning',
  'birth.noYear': 'warning',
  'birth.implausible': 'error',
  'birth.twoYears': 'error',
  'asOf.future': 'warning',
  'asOf.assumed': 'warning',
  'asOf.above': 'warning',
  // Words
  'status.unreadable': 'error',
  'status.two': 'error',
  'letters.unreadable': 'error',
  'yesNo.unreadable': 'error',
  'count.unreadable': 'error',
  'interests.remark': 'warning',
  'language.unreadable': 'error',
  'source.unreadable': 'error',
  'test.mixed': 'error',
  'id.malformed': 'error',
  'channel.notConfirmed': 'warning',
  // Institutions and addresses
  'index.unreadable': 'error',
  'index.digits': 'error',
  'index.lostDigits': 'error',
  'index.missing': 'warning',
  'index.otherRegion': 'warning',
  'index.two': 'error',
  'settlement.two': 'error',
  'address.remark': 'warning',
  'address.unclear': 'warning',
  'address.noInstitution': 'error',
  'address.notTaken': 'warning',
  'institution.two': 'error',
  'institution.remark': 'warning',
  'institution.unclear': 'warning',
  'institution.notSure': 'error',
  'institution.differs': 'error',
  'institution.ambiguous': 'error',
  'institution.noRegion': 'warning',
  'institution.closed': 'warning',
  'institution.movedUnknown': 'error',
  // The list that is there
  'match.ambiguous': 'error',
  'match.birthDiffers': 'error',
  'match.byNameOnly': 'warning',
  'match.similar': 'warning',
} as const satisfies Record<string, Severity>;

export type ProblemCode = keyof typeof problemSeverities;
