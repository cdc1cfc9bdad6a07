const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const CYRILLIC = 'йцукенгшщзхъфывапролджэячсмитьбюё';

/** What the same keys write in the other layout: «ghbdtn» is «привет», and «Пщкштщм» is “Gorinov”. Other characters stay. */
export function otherLayout(text: string): string {
  return Array.from(text.toLowerCase(), (letter) => pairs.get(letter) ?? letter).join('');
}

const pairs = new Map(
  Array.from(LATIN, (latin, i) => [latin, CYRILLIC[i] ?? latin] as const).flatMap(([latin, cyrillic]) => [
    [latin, cyrillic] as const,
    [cyrillic, latin] as const,
  ]),
);
