/** A card's own screens, with the tips that it was left for, and the one that its writing is begun from. */
export function wayOfCard(draft: string): { readonly of: (hash: string) => boolean; readonly from: (hash: string) => boolean } {
  return { of: (hash) => hash.includes(`/${draft}`), from: (hash) => /\/(?:person\/[^/]+|cards)$/u.test(hash) };
}
