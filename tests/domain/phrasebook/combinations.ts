import { slotNamed, slotsOf, type Filling, type Fillings } from '../../../src/domain/phrasebook/fillings.ts';
import type { Phrase, Voice } from '../../../src/domain/phrasebook/phrase.ts';

/** One way to say a phrase: what is set in it by name, as the file of expected texts names it, and what that means. */
export interface Combination {
  readonly named: Readonly<Record<string, string>>;
  readonly voice: Voice;
  readonly fillings: Fillings;
}

/** A word that no list has, for gaps that take one; in Russian letters, as the screen asks for. */
const freeWords: Readonly<Record<string, string>> = {
  name: 'Аксель',
  petName: 'Варежка',
  book: 'Записки о лесе',
  film: 'Долгое лето',
  city: 'Тутцинг',
};

/** One of each ending that numbers have in Russian. */
const counts = [1, 2, 5, 11, 21];

/** Every writer × addressee × way to address × number × kind of word (by its gender in every language) of a phrase. */
export function combinationsOf(phrase: Phrase): Combination[] {
  let fillings: { named: Record<string, string>; fillings: Record<string, Filling> }[] = [{ named: {}, fillings: {} }];
  for (const name of slotsOf(phrase)) {
    if (name === 'to') continue;
    fillings = fillings.flatMap((before) =>
      samplesOf(phrase, name).map((filling) => ({
        named: { ...before.named, [name]: String(filling) },
        fillings: { ...before.fillings, [name]: filling },
      })),
    );
  }
  return voices().flatMap((voice) =>
    fillings.map((filled) => ({
      named: { writer: voice.writer, person: voice.person, you: voice.formal ? 'Вы' : 'ты', ...filled.named },
      voice,
      fillings: { ...filled.fillings, to: voice.person === 'm' ? { source: 'Alexei', ru: 'Алексей' } : { source: 'Anna', ru: 'Анна' } },
    })),
  );
}

function voices(): Voice[] {
  return (['m', 'f', 'several'] as const).flatMap((writer) =>
    (['m', 'f'] as const).flatMap((person) => [true, false].map((formal) => ({ writer, person, formal }))),
  );
}

function samplesOf(phrase: Phrase, name: string): readonly (string | number)[] {
  const slot = slotNamed(name);
  if (slot.kind === 'to') return [];
  if (slot.kind === 'number') return counts.filter((count) => count >= phrase.least);
  const first = new Map<string, string>();
  for (const word of slot.words) {
    const genders = [word.en, word.de, word.ru].map(({ gender }) => gender ?? '').join();
    if (!first.has(genders)) first.set(genders, word.id);
  }
  const free = freeWords[name];
  return [...first.values(), ...(slot.free && free !== undefined ? [free] : [])];
}
