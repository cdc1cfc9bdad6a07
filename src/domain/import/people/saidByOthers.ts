import type { Person } from '../../person/person.ts';
import type { PersonFacts } from '../row/facts.ts';
import type { RowCells } from '../row/RowCells.ts';

/** The stricter the later: what somebody asked for is never loosened by an older word. */
const strictness: readonly Person['letters'][] = ['unknown', 'welcome', 'noAnswerPlease', 'relativesOnly', 'noneWanted'];

/** What another group's list says of somebody whom we know: an empty cell there says nothing, and an older day does not beat a newer one. */
export function saidByOthers(facts: PersonFacts, before: Person, cells: RowCells): PersonFacts {
  const said = withoutEmpty(facts);
  const isOlder = said.asOfStatus !== undefined && said.asOfStatus < before.asOf.status;
  const isNotNewer = said.asOfStatus === undefined || said.asOfStatus <= before.asOf.status;
  const keepsStatus = isOlder && said.status !== undefined && said.status !== before.status;
  const keepsWish = said.letters !== undefined && isNotNewer && rank(said.letters) < rank(before.letters);
  if (keepsStatus) report(cells, 'status', cells.line('status') ?? '', said.asOfStatus, before.asOf.status);
  if (keepsWish) report(cells, 'letters', cells.line('letters') ?? '', said.asOfStatus ?? '', before.asOf.status);
  return {
    ...said,
    ...(isOlder && { status: undefined, asOfStatus: undefined }),
    ...((keepsWish || said.letters === 'unknown') && { letters: undefined }),
  };
}

/** Whether the place of another group's list is one that we know to be left since. */
export function isEarlierPlace(facts: PersonFacts, before: Person): boolean {
  const [theirs, ours] = [facts.asOfInstitution, before.asOf.institution];
  return typeof theirs === 'string' && ours !== null && theirs < ours;
}

/** Says that a place was not taken. */
export function reportEarlierPlace(facts: PersonFacts, before: Person, cells: RowCells): void {
  report(cells, 'institution', cells.line('institution') ?? '', facts.asOfInstitution ?? '', before.asOf.institution ?? '');
}

function report(cells: RowCells, use: 'status' | 'letters' | 'institution', text: string, theirs: string, ours: string): void {
  cells.report('fact.older', [use], { text, theirs, ours });
}

function rank(letters: Person['letters']): number {
  return strictness.indexOf(letters);
}

function withoutEmpty(facts: PersonFacts): PersonFacts {
  const said = <T>(fact: T | null | undefined) => fact ?? undefined;
  const some = <T>(texts: readonly (readonly [string, T | null])[]) => texts.filter(([, text]) => text !== null);
  return {
    ...facts,
    patronymic: said(facts.patronymic),
    dativeOverride: said(facts.dativeOverride),
    birthDate: said(facts.birthDate),
    birthYear: said(facts.birthYear),
    answersLetters: said(facts.answersLetters),
    cards: said(facts.cards),
    civilianHostage: said(facts.civilianHostage),
    occupation: some(facts.occupation),
    story: some(facts.story),
    sentence: some(facts.sentence),
    asks: some(facts.asks),
    leaveOut: some(facts.leaveOut),
    placeNote: some(facts.placeNote),
    interests: some(facts.interests),
    languages: facts.languages?.length === 0 ? undefined : facts.languages,
    articles: facts.articles === '' ? undefined : facts.articles,
    arrestedOn: said(facts.arrestedOn),
    sentencedOn: said(facts.sentencedOn),
    expectedRelease: said(facts.expectedRelease),
  };
}
