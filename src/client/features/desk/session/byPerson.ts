/** What is said of people, to be found by whom it is about. */
export function byPerson<T extends { readonly person: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.person, thing]));
}
