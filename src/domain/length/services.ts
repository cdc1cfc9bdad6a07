/** How much an e-letter service takes, as somebody read it somewhere on some day: services change, and nobody tells us. */
export interface ServiceLimit {
  readonly id: string;
  /** Its own name, as people know it. */
  readonly name: string;
  /** Characters, spaces among them. */
  readonly characters: number;
  /** Whether a longer letter goes on a second page, or not at all. */
  readonly per: 'letter' | 'page';
  readonly source: string;
  /** When it was true: a year or a month. */
  readonly asOf: string;
}

export const serviceLimits: readonly ServiceLimit[] = [
  {
    id: 'lifeline',
    name: 'Lifeline (OVD-Info)',
    characters: 2400,
    per: 'letter',
    source: 'github.com/lajanda/lajanda.github.io, letters_english.html',
    asOf: '2025-03',
  },
  {
    id: 'fsinPismo',
    name: 'ФСИН-письмо',
    characters: 1000,
    per: 'page',
    source: 'rferl.org/a/russia-prison-smartphone-app/24928645.html',
    asOf: '2013',
  },
];

/** What a text takes of a service: how many letters or pages, and how many characters do not fit where a letter has an end. */
export function serviceUse(
  text: string,
  { characters, per }: ServiceLimit,
): { readonly count: number; readonly pages: number; readonly over: number } {
  const count = Array.from(text.normalize('NFC').trim()).length;
  return per === 'page'
    ? { count, pages: Math.max(1, Math.ceil(count / characters)), over: 0 }
    : { count, pages: 1, over: Math.max(0, count - characters) };
}
