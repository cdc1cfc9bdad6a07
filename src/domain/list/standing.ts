import { MOST_EDITS, type PeopleList } from '../person/person.ts';

/** The list as it stands on an edit that it was made of, or on itself: lists that are made of it stand on both. */
export function standingOn(list: PeopleList, name: string): PeopleList {
  const others = list.edits?.filter((id) => id !== name) ?? [];
  return { ...list, edits: [...others, name].slice(-MOST_EDITS) };
}

/** Whether it was made of this edit or list, or of a list that was: what it says otherwise, somebody says who had seen that one. */
export function standsOn({ edits }: PeopleList, name: string): boolean {
  return edits?.includes(name) === true;
}
