import { seededRandom } from '../../support/random.ts';

export interface GuestWords {
  readonly text: string;
  readonly name: string;
}

/** Words that stand nowhere else in the world, others for each guest. */
export function wordsOfGuests(seed: number): () => GuestWords {
  const random = seededRandom(seed);
  const word = (): string => Array.from(random(9), (byte) => 'бвгджзклмнпрстфхцчшщ'[byte % 20] ?? 'б').join('а');
  return () => ({ text: `${word()} ${word()}`, name: word() });
}
