/** Letters whose written shape says something else to whoever learned them from print: «т» is written like “m”, «д» like “g”. */
const difficult = 'тдпигшщжзбвъыьэюяф';

/** The difficult letters of a line, each once, in the order in which they are written; capitals count as their small letters. */
export function penLetters(line: string): readonly string[] {
  const letters = new Set(line.toLowerCase());
  return [...letters].filter((letter) => difficult.includes(letter));
}
