import { MOST_EDITS, type PeopleList } from '../person/person.ts';

/** The list as it stands on an edit that it was made of. */
export function standingOn(list: PeopleList, edit: string): PeopleList {
  const others = list.edits?.filter((id) => id !== edit) ?? [];
  return { ...list, edits: [...others, edit].slice(-MOST_EDITS) };
}

/** Whether it was made of this edit, or of a list that was: what it says otherwise, somebody says who had seen the edit. */
export function standsOn({ edits }: PeopleList, edit: string): boolean {
  return edits?.includes(edit) === true;
}
