import { partsOf, type Automaton, type Sign } from './patternParts.ts';

/**
 * Whether a regular expression finds the same in sections, one by one, as in the whole text: no way through it reads a letter,
 * a sign that ends a sentence, a space and a letter in a row, or begins or looks back amid these and goes on. Where in doubt, it does not.
 */
export function staysInSection(pattern: string): boolean {
  const parts = partsOf(pattern);
  return parts !== undefined && !crosses(parts.main) && !parts.behind.some(looksAcross);
}

/** Signs that may be read next after any of these. */
function next(automaton: Automaton, after: readonly Sign[], fits: (sign: Sign) => boolean): readonly Sign[] {
  return [...new Set(after.flatMap((sign) => [...(automaton.follow.get(sign) ?? [])]))].filter(fits);
}

function crosses(automaton: Automaton): boolean {
  const letters = automaton.signs.filter(({ letter }) => letter);
  const stops = [...next(automaton, letters, ({ stop }) => stop), ...automaton.first.filter(({ stop }) => stop)];
  const spaces = [...next(automaton, stops, ({ space }) => space), ...automaton.first.filter(({ space }) => space)];
  const beyond = next(automaton, spaces, ({ letter }) => letter);
  return beyond.some(({ ahead }) => !ahead) || next(automaton, beyond, ({ letter }) => letter).length > 0;
}

function looksAcross(automaton: Automaton): boolean {
  const letters = automaton.signs.filter(({ letter }) => letter);
  return (
    next(
      automaton,
      next(automaton, letters, ({ stop }) => stop),
      ({ space }) => space,
    ).length > 0
  );
}
